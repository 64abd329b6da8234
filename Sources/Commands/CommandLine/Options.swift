internal import ArgumentParser
internal import Catalogue
internal import Rendering
internal import Vocabulary

/// How answers are written as they come.
enum AnswerFormat: String, CaseIterable {
  case text
  case json
  case csv
  case markdown
}

/// A format of reports, or the name of one that is for answers alone.
struct ReportFormatChoice: ExpressibleByArgument {

  /// The format.
  let format: OutputFormat

  /// Creates an instance choosing `format`.
  init(_ format: OutputFormat) { self.format = format }

  init?(argument: String) {
    guard let format = OutputFormat(rawValue: argument) else { return nil }
    self.format = format
  }

  var defaultValueDescription: String { format.rawValue }

  static var allValueStrings: [String] { OutputFormat.reports.map(\.rawValue) }

}

/// A format of answers, or the name of one that is for reports.
struct AnswerFormatChoice: ExpressibleByArgument {

  /// The format.
  let format: OutputFormat

  /// Creates an instance choosing `format`.
  init(_ format: OutputFormat) { self.format = format }

  init?(argument: String) {
    guard let format = OutputFormat(rawValue: argument) else { return nil }
    self.format = format
  }

  var defaultValueDescription: String { format.rawValue }

  static var allValueStrings: [String] {
    AnswerFormat.allCases.map(\.rawValue)
  }

}

/// What a file to begin with is about.
struct StartingPointChoice: ExpressibleByArgument {

  /// What it is about.
  let point: StartingPoint

  init?(argument: String) {
    guard let point = StartingPoint(name: argument) else { return nil }
    self.point = point
  }

  static var allValueStrings: [String] {
    StartingPoint.allCases.map { $0.name(in: HelpTongue.current) }
  }

}

/// When messages are coloured.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never
}

/// The language of messages, and of what is typed.
struct LanguageChoice: ExpressibleByArgument {

  /// The language.
  let tongue: Tongue

  init?(argument: String) {
    guard let tongue = Tongue(code: argument) else { return nil }
    self.tongue = tongue
  }

  static var allValueStrings: [String] { ["de", "en"] }

}

/// An outcome that is to be told by the exit status.
enum FailingOutcome: String, ExpressibleByArgument, CaseIterable {
  case notEligible = "not-eligible"
}

/// How many files are looked at at once.
struct JobCount: ExpressibleByArgument, Hashable {

  /// The number, at least 1.
  let count: Int

  /// The greatest number, which no machine needs to exceed.
  private static let most = 256

  /// The greatest number where nobody names one.
  static let mostByDefault = 16

  init?(argument: String) {
    guard let count = Int(argument), count > 0 else { return nil }
    self.count = min(count, Self.most)
  }

}

/// The options that every command has.
struct CommonOptions: ParsableArguments {

  @Option(help: help(.language, as: .languageValue)) var lang: LanguageChoice?

  @Option(name: .customLong("color"), help: help(.colour, as: .colourValue))
  var colour: ColourChoice = .auto

}

/// The option of commands that answer one thing after the other.
struct AnswerFormatOptions: ParsableArguments {

  @Option(help: help(.format, as: .formatValue)) var format = AnswerFormatChoice(.text)

  func validate() throws {
    guard AnswerFormat(rawValue: format.format.rawValue) == nil else { return }
    let notice = CommandNotice.formatOfReports(format.format.rawValue)
    throw ValidationError(notice.message(in: HelpTongue.current).plainText)
  }

}

/// The options of commands that can report on everything at the end.
struct ReportOptions: ParsableArguments {

  @Option(help: help(.format, as: .formatValue)) var format = ReportFormatChoice(.text)

  @Option(help: help(.output, as: .outputValue)) var output: [ReportTarget] = []

  func validate() throws {
    guard !format.format.isForReports else { return }
    let notice = CommandNotice.formatOfAnswers(format.format.rawValue)
    throw ValidationError(notice.message(in: HelpTongue.current).plainText)
  }

}

/// The options of commands that read the files of a program.
struct ProgramOptions: ParsableArguments {

  @Option(help: help(.root, as: .folderValue)) var root: Operand?

}

/// The options of commands that look at many files.
struct FolderOptions: ParsableArguments {

  @Option(help: help(.jobs, as: .countValue)) var jobs: JobCount?

}

/// The options of commands that work something out.
struct AnswerOptions: ParsableArguments {

  @Option(name: .customLong("as-of"), help: help(.asOf, as: .dateValue)) var asOf: Operand?

}

/// The options of commands that tell of warnings.
struct StrictnessOptions: ParsableArguments {

  @Option(help: help(.deny, as: .denialValue)) var deny: [DenialList] = []

  @Option(help: help(.allow, as: .codeValue)) var allow: [AllowanceList] = []

  /// What the options say together.
  var strictness: Strictness {
    Strictness(
      denials: Set(deny.flatMap(\.denials)), allowed: Set(allow.flatMap(\.codes)))
  }

}

extension DenialList: ExpressibleByArgument {}

extension AllowanceList: ExpressibleByArgument {}

/// The options of commands that decide cases.
struct OutcomeOptions: ParsableArguments {

  @Option(name: .customLong("fail-on"), help: help(.failOn, as: .outcomeValue))
  var failOn: FailingOutcome?

}
