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
    if line.hasPrefix(".") {
      take(command: String(line), in: &context)
    } else {
      take(source: text, in: &context)
      if tellsTime { report(microseconds: watch.microseconds, in: &context) }
    }
    writeDown(in: &context)
  }

  /// Answers `text`, declarations and statements.
  private mutating func take(source text: String, in context: inout Context) {
    let tongue = tongue(in: context)
    let reading = program.reading(text, in: tongue, context)
    let compilation = reading.compilation
    // What is wrong with the files was said when they were read.
    context.report(reading.errors, in: compilation.sources)
    guard compilation.isExecutable else {
      status.include(.failure)
      if let (name, path) = program.fileDeclaring(reading) {
        context.report(.declaredInFile(name, path: path))
      }
      return
    }
    if let header = compilation.tongue(namedBy: reading.file) { typedTongue = header }
    var runner = Runner(compilation, asOf: asOf, failOn: nil)
    let isAnswered = runner.run(stepsOf: reading.file, in: &context)
    asOf = runner.asOf
    status.include(runner.status)
    if let program = reading.program {
      self.program = program
      batch?.isOutdated = true
      if !reading.replaced.isEmpty { context.report(.replaced(reading.replaced)) }
    } else if !isAnswered, compilation.asks(reading.file) {
      context.report(.notAnswered)
    }
  }

  /// Says that an answer took `count` microseconds.
  private func report(microseconds count: Int, in context: inout Context) {
    let milliseconds = Rational(numerator: count, denominator: 1_000) ?? 0
    context.reportInPassing(.took(NumberStyle(context.tongue).text(milliseconds)))
  }

}
