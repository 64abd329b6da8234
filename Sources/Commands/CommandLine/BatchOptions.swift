internal import ArgumentParser
internal import Catalogue
internal import Rendering
internal import Vocabulary

/// What is asked of deciding a table.
struct BatchRequest: Hashable {

  /// The file with the cases, or `-`.
  var cases = "-"

  /// The file for the results, or `-`.
  var results = "-"

  /// How the results are written, where their file does not say.
  var format: ResultFormat?

  /// The table that holds the cases.
  var table: String?

  /// The query whose rows are the cases.
  var query: String?

  /// The table for the results.
  var resultsTable: String?

  /// The columns of fields.
  var mappings: [FieldMapping] = []

  /// The columns that the results repeat.
  var kept: [String] = []

  /// The language that was asked for: so cells are read whose table does not tell.
  var language: Tongue?

  /// `true` iff it is only to be said what the columns hold.
  var onlyChecks = false

  /// `true` iff nothing is to be decided where the columns are not right.
  var isStrict = false

  /// The file for the rows that cannot be read.
  var rejects: String?

  /// How the summary is written.
  var summary = SummaryFormat.text

  /// `true` iff it is to go on where it was stopped.
  var resumes = false

  /// `true` iff the cases come from standard input.
  var readsInput: Bool { cases == "-" }

  /// `true` iff the results go to standard output.
  var writesOutput: Bool { results == "-" }

  /// Returns how the results are written, if anything says so.
  var resultFormat: ResultFormat? {
    if let format { return format }
    return writesOutput ? .csv : ResultFormat(of: results)
  }

  /// What is wrong with it, if something is.
  var mistake: BatchNotice? {
    if table != nil, query != nil { return .tableAndQuery }
    if isStrict, readsInput, !onlyChecks { return .strictNeedsFile }
    if onlyChecks { return nil }
    guard let format = resultFormat else { return .unknownFormat(path: results) }
    if writesOutput, format == .sqlite { return .databaseOnStandardOutput }
    if resultsTable != nil, format != .sqlite {
      return .notADatabase(option: "--output-table", path: results)
    }
    return resumes && (readsInput || writesOutput) ? .resumeWithoutFile : nil
  }

}

/// How results are written.
enum ResultFormat: String, ExpressibleByArgument, CaseIterable {

  case csv
  case jsonl
  case sqlite

  /// Creates the instance that the name of the file at `path` says, if it says one.
  init?(of path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[dot...].lowercased() {
    case ".csv": self = .csv
    case ".jsonl", ".ndjson": self = .jsonl
    case ".sqlite", ".sqlite3", ".db": self = .sqlite
    default: return nil
    }
  }

}

/// How a summary is written.
enum SummaryFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case none
}

/// A field, and the column that holds it.
struct FieldMapping: Hashable, ExpressibleByArgument {

  /// The way to the field, as it was typed.
  let field: String

  /// The heading of the column.
  let column: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    field = String(parts[0])
    column = String(parts[1])
  }

}

/// What `leit batch` takes.
struct BatchArguments: LeitArguments {

  static var configuration: CommandConfiguration {
    Commands.configuration(
      "batch", .batch,
      usage: """
        <\(CommandHelp.nameValue.text)> <\(CommandHelp.fileValue.text)> ... \
        --cases <\(CommandHelp.casesValue.text)>
        """, discussion: .ofBatch)
  }

  @Argument(help: help(.decisionName, as: .nameValue)) var name: Operand
  @Argument(help: help(.files, as: .fileValue)) var files: [Operand]
  @Option(help: help(.cases, as: .casesValue)) var cases: Operand
  @Option(name: .shortAndLong, help: help(.results, as: .fileValue)) var output: Operand?
  @Option(help: help(.resultFormat, as: .formatValue)) var format: ResultFormat?
  @Option(help: help(.mapping, as: .mappingValue)) var map: [FieldMapping] = []
  @Option(help: help(.kept, as: .columnValue)) var keep: [Operand] = []
  @Option(help: help(.casesTable, as: .tableValue)) var table: Operand?
  @Option(help: help(.casesQuery, as: .queryValue)) var query: Operand?
  @Option(name: .customLong("output-table"), help: help(.resultsTable, as: .tableValue))
  var outputTable: Operand?
  @Flag(help: ArgumentHelp(CommandHelp.checkColumns.text)) var check = false
  @Flag(help: ArgumentHelp(CommandHelp.strict.text)) var strict = false
  @Option(help: help(.rejects, as: .fileValue)) var rejects: Operand?
  @Option(help: help(.summary, as: .formatValue)) var summary = SummaryFormat.text
  @Flag(help: ArgumentHelp(CommandHelp.resume.text)) var resume = false
  @Option(help: help(.batchJobs, as: .countValue)) var jobs: JobCount?
  @OptionGroup var answering: AnswerOptions
  @OptionGroup var outcome: OutcomeOptions
  @OptionGroup var program: ProgramOptions
  @OptionGroup var common: CommonOptions

  /// What is asked.
  private var request: BatchRequest {
    BatchRequest(
      cases: cases.text, results: output?.text ?? "-", format: format, table: table?.text,
      query: query?.text, resultsTable: outputTable?.text, mappings: map,
      kept: keep.map(\.text), onlyChecks: check, isStrict: strict, rejects: rejects?.text,
      summary: summary, resumes: resume)
  }

  func validate() throws {
    guard let mistake = request.mistake else { return }
    let notice = CommandNotice.batch(mistake)
    throw ValidationError(notice.message(in: HelpTongue.current).plainText)
  }

  var invocation: Invocation {
    var options = options(common, program, nil, answering, outcome)
    options.jobs = jobs
    options.batch = request
    return Invocation(
      command: .batch, subject: name.text, files: files.map(\.text), options: options)
  }

}
