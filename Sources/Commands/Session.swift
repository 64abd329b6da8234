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
    let file = reader.add(text, named: Self.sourceName, in: context)
    let compilation = Pipeline.compile(reader.files + typed + [file], in: reader.workspace)
    // What is wrong with the files was said when they were read.
    let diagnostics = compilation.diagnostics.filter { $0.site.file == file }
    context.report(diagnostics.filter(\.isError), in: compilation.sources)
    guard compilation.isExecutable else {
      status.include(.failure)
      return
    }
    var runner = Runner(compilation, asOf: asOf, failOn: nil)
    let isAnswered = runner.run(stepsOf: file, in: &context)
    asOf = runner.asOf
    status.include(runner.status)
    if compilation.declares(file) {
      self.reader = reader
      typed.append(file)
    } else if !isAnswered, compilation.asks(file) {
      context.report(.notAnswered)
    }
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
    let compilation = Pipeline.compile(reader.files + typed, in: reader.workspace)
    let result = context.report(compilation)
    status.include(result)
    guard result == .success else { return false }
    self.reader = reader
    if !reader.files.isEmpty { context.report(.loaded(reader.files.count)) }
    return true
  }

  /// Says what is declared.
  private func list(in context: inout Context) {
    let compilation = Pipeline.compile(reader.files + typed, in: reader.workspace)
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
