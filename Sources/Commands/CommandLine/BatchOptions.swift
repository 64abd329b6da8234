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

  /// How the results are written, where their file does not say, or what `--check` finds.
  var format: BatchFormat?

  /// The table that holds the cases.
  var table: String?

  /// The query whose rows are the cases.
  var query: String?

  /// The table for the results.
  var resultsTable: String?

  /// The columns of fields.
  var mappings: [FieldMapping] = []

  /// Which columns of the results are written.
  var columns = ResultColumns.all

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
    if let format { return format.ofResults }
    return writesOutput ? .csv : ResultFormat(of: results)
  }

  /// What is wrong with it, if something is.
  var mistake: BatchNotice? {
    if table != nil, query != nil { return .tableAndQuery }
    if isStrict, readsInput, !onlyChecks { return .strictNeedsFile }
    if let format, (format.ofReports == nil) == onlyChecks {
      return onlyChecks ? .formatOfResults(format.rawValue) : .formatOfReports(format.rawValue)
    }
    if onlyChecks { return nil }
    guard let format = resultFormat else { return .unknownFormat(path: results) }
    if writesOutput, format == .sqlite { return .databaseOnStandardOutput }
    if resultsTable != nil, format != .sqlite {
      return .notADatabase(option: "--output-table", path: results)
    }
    return resumes && (readsInput || writesOutput) ? .resumeWithoutFile : nil
  }

}

/// How results are written, or what was found out about a table.
enum BatchFormat: String, ExpressibleByArgument, CaseIterable {

  case csv
  case jsonl
  case sqlite
  case text
  case json
  case sarif
  case junit
  case github
  case gitlab

  /// How results are written; `nil`: not so.
  var ofResults: ResultFormat? { ResultFormat(rawValue: rawValue) }

  /// How a report is written; `nil`: not so.
  var ofReports: OutputFormat? { ofResults == nil ? OutputFormat(rawValue: rawValue) : nil }

}

/// How results are written.
enum ResultFormat: String, CaseIterable {

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
  @Option(help: help(.resultFormat, as: .formatValue)) var format: BatchFormat?
  @Option(help: help(.mapping, as: .mappingValue)) var map: [FieldMapping] = []
  @Option(help: help(.resultColumns, as: .columnsValue)) var columns: Operand?
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

  /// Returns what is asked, for the columns `columns` of results.
  private func request(_ columns: ResultColumns) -> BatchRequest {
    BatchRequest(
      cases: cases.text, results: output?.text ?? "-", format: format, table: table?.text,
      query: query?.text, resultsTable: outputTable?.text, mappings: map,
      columns: columns,
      kept: keep.map(\.text), onlyChecks: check, isStrict: strict,
      rejects: rejects?.text,
      summary: summary, resumes: resume)
  }

  /// Returns the columns of results that are asked for.
  private func resultColumns() throws(BatchMistake) -> ResultColumns {
    if let columns { try ResultColumns(columns.text) } else { .all }
  }

  func validate() throws {
    let mistake: BatchNotice?
    do throws(BatchMistake) {
      mistake = request(try resultColumns()).mistake
    } catch {
      mistake = error.notice
    }
    guard let notice = mistake.map({ CommandNotice.batch($0) }) else { return }
    throw ValidationError(notice.message(in: HelpTongue.current).plainText)
  }

  var invocation: Invocation {
    var options = options(common, program, nil, answering, outcome)
    options.jobs = jobs
    // What is wrong with the columns was said before.
    options.batch = request((try? resultColumns()) ?? .all)
    return Invocation(
      command: .batch, subject: name.text, files: files.map(\.text), options: options)
  }

}
