internal import Catalogue
internal import Diagnostics
internal import Pipeline
internal import SourceText
internal import Values
internal import Vocabulary

/// What a person and the program have said to each other so far.
struct Session {

  /// The day whose law applies.
  var asOf: Day

  /// The files, and the declarations typed.
  var program: SessionProgram

  /// The files that were read last and have errors, which are left out.
  var rejected: ProgramReader?

  /// What was asked last, and what was decided last if that is something else: questions may be
  /// about it.
  var asked: [AskedBefore] = []

  /// The options and the paths from which the files are read anew.
  let origin: (invocation: Invocation, asOf: Day)

  /// Paths that were given while talking.
  var loaded: [String] = []

  /// The language of what is typed where it is not that of the answers.
  var typedTongue: Tongue?

  /// `true` iff it is told how long each answer took.
  var tellsTime = false

  /// The file that answers go to, where they do not go to the terminal.
  var output: SessionFile?

  /// The file in which everything is written down.
  var transcript: Transcript?

  /// The files of facts that were read.
  var facts: [SourceFile] = []

  /// What worked out the last answer to a question.
  var answered: Runner?

  /// The cases that were decided last, where they were many.
  var batch: CaseBatch?

  /// What a program that fills the pipe is told.
  var status = ExitStatus.success

  /// `true` iff the person is done.
  var isOver = false

  /// Creates an instance that knows nothing yet.
  init(_ invocation: Invocation, asOf: Day) {
    self.asOf = asOf
    origin = (invocation, asOf)
    program = SessionProgram(ProgramReader(invocation))
  }

  /// `true` iff nothing may be written to a file.
  var isSafe: Bool { origin.invocation.options.isSafe }

  /// Returns the language of what is typed.
  func tongue(in context: Context) -> Tongue { typedTongue ?? context.tongue }

  /// Answers `text`, which was typed.
  mutating func take(_ text: String, in context: inout Context) {
    if text.allSatisfy(\.isWhitespace) { return }
    let watch = StopWatch()
    context.record(typed: text)
    let line = text.drop(while: \.isWhitespace)
    var isKept = false
    if line.hasPrefix(".") {
      let isWork = take(command: String(line), in: &context)
      if tellsTime, isWork { report(microseconds: watch.microseconds, in: &context) }
    } else if let command = undottedCommand(text, in: context) {
      _ = take(command: command.name(in: context.tongue), in: &context)
    } else {
      isKept = take(source: text, in: &context)
      if tellsTime { report(microseconds: watch.microseconds, in: &context) }
    }
    writeDown(text, isKept: isKept, in: &context)
  }

  /// Answers `text`, declarations and statements, and returns whether it is a part of the program
  /// since.
  private mutating func take(source text: String, in context: inout Context) -> Bool {
    let tongue = tongue(in: context)
    let reading = program.reading(text, in: tongue, after: asked, context)
    let compilation = reading.compilation
    guard compilation.isExecutable else {
      let errors = reading.errors
      if errors.isEmpty, !asked.isEmpty {
        // What was asked before means nothing beside what is typed now.
        asked = []
        return take(source: text, in: &context)
      }
      context.report(errors, in: compilation.sources)
      status.include(.failure)
      if let (name, path) = program.fileDeclaring(reading) {
        context.report(.declaredInFile(name, path: path))
      }
      return false
    }
    if let header = compilation.tongue(namedBy: reading.file) { typedTongue = header }
    var runner = Runner(compilation, asOf: asOf, failOn: nil)
    for (asked, file) in reading.past { runner.recall(asked, in: file, context) }
    let isAnswered = runner.run(stepsOf: reading.file, in: &context)
    let day = asOf
    asOf = runner.asOf
    if !runner.questions(in: reading.file).isEmpty { answered = runner }
    status.include(runner.status)
    if let program = reading.program { accept(program, replacing: reading.replaced, in: &context) }
    remember(
      reading, typed: text, in: tongue, asOf: day, asking: runner.questions(in: reading.file))
    if reading.program == nil, !isAnswered, compilation.asks(reading.file) {
      context.report(.notAnswered)
    }
    return reading.program != nil
  }

  /// Goes on with `program`, in which what was typed before under the names `replaced` is no more.
  private mutating func accept(
    _ program: SessionProgram, replacing replaced: [String], in context: inout Context
  ) {
    self.program = program
    batch?.isOutdated = true
    asked.removeAll { !$0.outlivesProgram }
    if !replaced.isEmpty { context.report(.replaced(replaced)) }
  }

  /// Keeps what `reading` asks, the text `typed`, for questions about it.
  private mutating func remember(
    _ reading: SessionProgram.Reading, typed text: String, in tongue: Tongue, asOf day: Day,
    asking questions: Runner.Questions
  ) {
    if questions.isEmpty { return }
    let form: AskedBefore.Form =
      reading.program == nil ? .text(text, tongue) : .typed(reading.file)
    remember(
      AskedBefore(
        form: form, asOf: day, decides: questions.contains(.decision),
        supposes: questions == .supposition))
  }

  /// Keeps `item` for questions about it.
  mutating func remember(_ item: AskedBefore) {
    // What is supposed is about what was asked before, and takes the place of what was supposed.
    asked.removeAll(where: \.supposes)
    if item.supposes { return asked.append(item) }
    // A case that was decided stays at hand while other things are asked.
    let decided = item.decides ? nil : asked.first(where: \.decides)
    asked = [decided, item].compactMap(\.self)
  }

  /// Says that an answer took `count` microseconds.
  private func report(microseconds count: Int, in context: inout Context) {
    let milliseconds = Rational(numerator: count, denominator: 1_000) ?? 0
    context.reportInPassing(.took(NumberStyle(context.tongue).text(milliseconds)))
  }

}

extension Runner {

  /// Takes `asked`, which `file` asks if it is in a text, as asked before, and says nothing.
  fileprivate mutating func recall(
    _ asked: AskedBefore, in file: SourceFile.ID?, _ context: Context
  ) {
    switch asked.form {
    case .cases(let request, _): remember(request)
    case .text, .typed:
      if let file { recall(stepsOf: file, asOf: asked.asOf, in: context) }
    }
  }

}
