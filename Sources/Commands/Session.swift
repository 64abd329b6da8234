internal import Catalogue
internal import Diagnostics
internal import Pipeline
internal import SourceText
internal import Values
internal import Vocabulary

/// What a person and the program have said to each other so far.
struct Session {

  /// The day whose law applies.
  private var asOf: Day

  /// The files, and the declarations typed.
  private var reader: ProgramReader

  /// The sources that hold declarations typed.
  private var typed: [SourceFile.ID] = []

  /// What was asked last, and what was decided last if that is something else: questions may be
  /// about it.
  private var asked: [AskedText] = []

  /// The options and the paths from which the files are read anew.
  private let origin: (invocation: Invocation, asOf: Day)

  /// Paths that were given while talking.
  private var loaded: [String] = []

  /// What a program that fills the pipe is told.
  private(set) var status = ExitStatus.success

  /// `true` iff the person is done.
  private(set) var isOver = false

  /// Creates an instance that knows nothing yet.
  init(_ invocation: Invocation, asOf: Day) {
    self.asOf = asOf
    origin = (invocation, asOf)
    reader = ProgramReader(invocation)
  }

  /// Reads the files; files with errors are reported and left out.
  mutating func load(in context: inout Context) throws(Stop) {
    var reader = ProgramReader(origin.invocation)
    try reader.readFiles(in: &context)
    for path in loaded {
      reader.allowImports(beside: path, in: context)
      status.include(reader.read(path, in: &context))
    }
    accept(reader, in: &context)
  }

  /// Answers `text`, which was typed.
  mutating func take(_ text: String, in context: inout Context) {
    if text.allSatisfy(\.isWhitespace) { return }
    if text.hasPrefix(".") {
      take(command: text, in: &context)
    } else {
      take(source: text, in: &context)
    }
  }

  /// Answers `text`, declarations and statements.
  private mutating func take(source text: String, in context: inout Context) {
    var reader = reader
    let asked = asked.map { text in
      var past = context
      past.tongue = text.tongue
      return (text.file ?? reader.add(text.text, named: Self.sourceName, in: past), text)
    }
    let file = reader.add(text, named: Self.sourceName, in: context)
    let before = typed + asked.map(\.0).filter { !typed.contains($0) }
    let compilation = Pipeline.compile(
      reader.files + before + [file], in: reader.workspace, findsCautions: false)
    // What is wrong with the files was said when they were read.
    let diagnostics = compilation.diagnostics.filter { $0.site.file == file }
    context.report(diagnostics.filter(\.isError), in: compilation.sources)
    guard compilation.isExecutable else {
      if diagnostics.isEmpty, !self.asked.isEmpty {
        // What was asked before means nothing beside what is typed now.
        self.asked = []
        return take(source: text, in: &context)
      }
      status.include(.failure)
      return
    }
    var runner = Runner(compilation, asOf: asOf, failOn: nil)
    for (file, text) in asked { runner.recall(stepsOf: file, asOf: text.asOf, in: context) }
    let day = asOf
    let isAnswered = runner.run(stepsOf: file, in: &context)
    asOf = runner.asOf
    status.include(runner.status)
    remember(
      AskedText(
        text: text, file: compilation.declares(file) ? file : nil, tongue: context.tongue, asOf: day
      ),
      asking: runner.questions(in: file))
    if compilation.declares(file) {
      self.reader = reader
      typed.append(file)
    } else if !isAnswered, compilation.asks(file) {
      context.report(.notAnswered)
    }
  }

  /// Keeps `text`, which asks `questions`, for questions about what it asked.
  private mutating func remember(_ text: AskedText, asking questions: Runner.Questions) {
    if questions.isEmpty { return }
    if questions == .supposition {
      // It is about what was asked before, and takes the place of what was supposed before.
      asked = asked.filter { !$0.supposes }
      var text = text
      text.supposes = true
      asked.append(text)
      return
    }
    // A case that was decided stays at hand while other things are asked.
    let decided = questions.contains(.decision) ? nil : asked.first { $0.decides }
    var text = text
    text.decides = questions.contains(.decision)
    asked = [decided, text].compactMap(\.self)
  }

  /// The name of what is typed, in messages.
  private static let sourceName = "input"

  /// Does what `text`, a command that begins with a dot, asks for.
  private mutating func take(command text: String, in context: inout Context) {
    let words = text.split(whereSeparator: \.isWhitespace)
    let command = words.first.map(String.init) ?? "."
    let operand = words.dropFirst().joined(separator: " ")
    switch command {
    case ".help": context.answer(.replHelp)
    case ".quit": isOver = true
    case ".list": list(in: &context)
    case ".load": load(operand, in: &context)
    case ".reload": reload(in: &context)
    case ".lang":
      guard let language = Tongue(code: operand) else {
        return refuse(.dotCommandTakes(command, "de, en"), in: &context)
      }
      context.tongue = language
    case ".format":
      guard let format = AnswerFormat(rawValue: operand) else {
        return refuse(.dotCommandTakes(command, "text, json"), in: &context)
      }
      context.format = format
    default: refuse(.noSuchDotCommand(command), in: &context)
    }
  }

  /// Reads the file at `path`, too.
  private mutating func load(_ path: String, in context: inout Context) {
    guard !path.isEmpty else {
      return refuse(
        .dotCommandTakes(".load", CommandHelp.fileValue.text(in: context.tongue)), in: &context)
    }
    var reader = reader
    reader.allowImports(beside: path, in: context)
    let result = reader.read(path, in: &context)
    status.include(result)
    if result == .success, accept(reader, in: &context) { loaded.append(path) }
  }

  /// Reads the files anew and forgets what was typed.
  private mutating func reload(in context: inout Context) {
    typed = []
    asked = []
    asOf = origin.asOf
    do throws(Stop) {
      try load(in: &context)
    } catch {
      status.include(error.status)
    }
  }

  /// Goes on with what `reader` read, unless something is wrong with it; returns whether it does.
  @discardableResult
  private mutating func accept(_ reader: ProgramReader, in context: inout Context) -> Bool {
    let compilation = Pipeline.compile(
      reader.files + typed, in: reader.workspace, findsCautions: false)
    let result = context.report(compilation)
    status.include(result)
    guard result == .success else { return false }
    self.reader = reader
    if !reader.files.isEmpty { context.report(.loaded(reader.files.count)) }
    return true
  }

  /// Says what is declared.
  private func list(in context: inout Context) {
    let compilation = Pipeline.compile(
      reader.files + typed, in: reader.workspace, findsCautions: false)
    let own = compilation.declarations.filter { $0.site.file != Workspace.vocabulary }
    if own.isEmpty { return context.report(.nothingDeclared) }
    for declaration in own where !declaration.names[0].contains(".") {
      context.answer(compilation.head(of: declaration))
    }
  }

  /// Says what is wrong with a command.
  private mutating func refuse(_ notice: CommandNotice, in context: inout Context) {
    context.complain(notice)
    status.include(.misuse)
  }

}

/// Something typed that asked something.
private struct AskedText {

  /// What was typed.
  let text: String

  /// The source that holds it, if it holds declarations, too.
  let file: SourceFile.ID?

  /// The language in which it was typed.
  let tongue: Tongue

  /// The day whose law applied.
  let asOf: Day

  /// `true` iff it decided a case.
  var decides = false

  /// `true` iff it supposed facts to be others, and asked nothing else.
  var supposes = false

}
