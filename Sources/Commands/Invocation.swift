internal import Rendering

/// A command and what it is given.
struct Invocation: Hashable {

  /// The commands.
  enum Command: String, Hashable, CaseIterable {
    case new
    case run
    case check
    case fmt
    case translate
    case test
    case decide
    case batch
    case diff
    case eval
    case show
    case explain
    case repl
  }

  /// The command.
  let command: Command

  /// What stands before the files: a name, or an expression; nil of commands that take neither.
  var subject: String?

  /// The paths, or the codes to explain.
  var files: [String]

  /// The options.
  var options = Options()

  /// What options say.
  struct Options: Hashable {

    /// How answers are written.
    var format = OutputFormat.text

    /// Where reports go besides.
    var outputs: [ReportTarget] = []

    /// What is asked about the tests besides whether they pass.
    var assessment = Assessment()

    /// When messages are coloured.
    var colour = ColourChoice.auto

    /// The day whose law applies, as it is written.
    var asOf: String?

    /// The day whose law applies in the second of two versions, as it is written.
    var withAsOf: String?

    /// `true` iff a session may write to no file.
    var isSafe = false

    /// The folder that imports stay in.
    var root: String?

    /// `true` iff the questions that comments leave are to be listed.
    var listsTodos = false

    /// How many files are looked at at once.
    var jobs: JobCount?

    /// What is asked of laying out files.
    var layout = LayoutRequest()

    /// What is asked of translating files.
    var translation: TranslationRequest?

    /// What is asked of deciding a table.
    var batch: BatchRequest?

    /// The file of the facts.
    var facts: String?

    /// The outcome that the exit status is to tell.
    var failOn: FailingOutcome?

    /// What is said of warnings and notes.
    var strictness = Strictness()

  }

}

/// The end of a command before its time, after what is to be said was said.
struct Stop: Error {

  /// The exit status.
  let status: ExitStatus

}

extension Context {

  /// Answers `invocation`, and returns the exit status.
  mutating func answer(_ invocation: Invocation) -> ExitStatus {
    defer { reportExplanation() }
    do throws(Stop) {
      switch invocation.command {
      case .new: return try new(invocation)
      case .run: return try run(invocation)
      case .check: return try check(invocation)
      case .fmt: return try fmt(invocation)
      case .translate: return try translate(invocation)
      case .test: return try test(invocation)
      case .decide: return try decide(invocation)
      case .batch: return try batch(invocation)
      case .diff: return try diff(invocation)
      case .eval: return try eval(invocation)
      case .show: return try show(invocation)
      case .explain: return try explain(invocation)
      case .repl: return try repl(invocation)
      }
    } catch {
      return error.status
    }
  }

}
