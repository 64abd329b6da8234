internal import Diagnostics
internal import Values
internal import Vocabulary

extension BatchNotice {

  /// What is to be said, in English.
  var english: Message {
    switch self {
    case .notAMapping(let text):
      "\(text) is no field with its column; write it like \("requested=Amount")"
    case .unknownFormat(let path):
      "\(path) does not end in \(".csv"), \(".jsonl") or \(".sqlite"); say with \("--format") what it is"
    case .formatOfResults(let format):
      """
      \("--format \(format)") is about results, and \("--check") writes none; its findings can be \
      \("text"), \("json"), \("sarif"), \("junit"), \("github") or \("gitlab")
      """
    case .formatOfReports(let format):
      """
      \("--format \(format)") is about what \("--check") finds; results can be \("csv"), \
      \("jsonl") or \("sqlite")
      """
    case .databaseOnStandardOutput:
      "a database cannot go to standard output; name a file with \("--output")"
    case .notADatabase(let option, let path):
      "\(option) is about a database of SQLite, and \(path) is none"
    case .tableAndQuery: "\("--table") and \("--query") exclude each other"
    case .sameFile(let path): "\(path) is not written over: it is read, or written already"
    case .resumeWithoutFile:
      "\("--resume") needs a file that can be read again, and a file with the results"
    case .strictNeedsFile: "\("--strict") reads the cases twice; save them in a file first"
    case .noSuchColumn(let name, let near):
      "no column is called \(name)\(suggestingInEnglish(near))"
    case .mappingIsReversed(let mend): "the field comes first, then its column: \(mend)"
    case .unknownResultColumn(let name, let near, let all):
      near.isEmpty
        ? "results have no column \(name); \("--columns") takes \(alternatives(all, lastJoint: " and "))"
        : "results have no column \(name)\(suggestingInEnglish(near))"
    case .resultColumnTwice(let name): "\("--columns") names \(name) twice"
    case .columnTaken(let name):
      "the results have a column \(name) of their own"

    case .cannotWrite(let path, let failure): unwrittenInEnglish(path, failure)
    case .database(let path, let failure): failure.english(path)
    case .changedMeanwhile(let path):
      "\(path) was changed while it was read; the results may be about neither version"

    case .nothingToResume(let path):
      """
      nothing says where \(path) stopped: that run is finished, or another program wrote it; \
      without \("--resume") it is written anew
      """
    case .unreadableState(let path):
      "\(path) does not say where the run stopped; without \("--resume") it begins anew"
    case .differs(let difference): difference.english
    case .isShortened(let path):
      "\(path) has lost what was written to it; without \("--resume") it is written anew"

    case .passedOver(let columns):
      columns.count == 1
        ? "column \(unused(columns)) fills no field and is passed over"
        : "columns \(unused(columns)) fill no fields and are passed over"

    case .unfilled(let names):
      names.count == 1
        ? "no column fills \(all(names)); it is missing in every case"
        : "no column fills \(all(names)); they are missing in every case"
    case .foretaste(let rows, let rejected, let problems, let more):
      """
      \(prose: counted(rejected)) of the first \(prose: rows) rows cannot be read: \
      \(reasons(problems))\(prose: more > 0 ? "; …" : "")
      """

    case .stoppedByContract: "nothing was decided, because the columns are not right"
    case .rejected(1, nil): "1 row cannot be read"
    case .rejected(let count, nil): "\(prose: counted(count)) rows cannot be read"
    case .rejected(1, let path?): "1 row cannot be read; it is in \(path)"
    case .rejected(let count, let path?):
      "\(prose: counted(count)) rows cannot be read; they are in \(path)"
    case .stopped(let rows, let resumes):
      resumes
        ? "stopped after row \(prose: rows); \("--resume") goes on there"
        : "stopped after row \(prose: rows)"
    case .resumed(let rows): "going on after row \(prose: rows)"
    case .progress(let rows, let rate, let percent, let left):
      """
      \(prose: rows) cases, \(prose: rate) a second\
      \(prose: percent.map { ", \($0) %" } ?? "")\(prose: left.map { ", \($0) left" } ?? "")
      """
    }
  }

}

extension BatchDifference {

  /// What was another, in English.
  fileprivate var english: Message {
    switch self {
    case .program: "the program is not the one that the run began with; \(prose: anew)"
    case .options: "the options are not those that the run began with; \(prose: anew)"
    case .input: "the cases are not those that the run began with; \(prose: anew)"
    case .day(let day):
      "the run began with the law of \(prose: day); go on with \("--as-of \(day)")"
    case .version(let version): "the run began with leit \(prose: version); \(prose: anew)"
    }
  }

  /// What to do about it.
  private var anew: String { "without --resume it begins anew" }

}

extension DatabaseFailure {

  /// Returns why the database at `path` cannot be read or written, in English.
  fileprivate func english(_ path: String) -> Message {
    switch self {
    case .missing: "there is no database \(path)"
    case .isFolder: "\(path) is a folder, not a database"
    case .notADatabase: "\(path) is no database of SQLite, or it is damaged"
    case .locked: "\(path) is in use by another program; try again when it is done"
    case .denied: "\(path) may not be read or written by you"
    case .full: "\(path) cannot be written: there is no space left"
    case .noTable(let name, let tables):
      tables.isEmpty
        ? "\(path) has no table \(name), and no other"
        : "\(path) has no table \(name), but \(listed(tables))"
    case .unnamedTable(let tables):
      tables.isEmpty
        ? "\(path) has no table"
        : "\(path) has several tables; name one with \("--table"): \(listed(tables))"
    case .isTaken(let table):
      "\(path) has a table \(table) that is none of results; name another with \("--output-table")"
    case .isInput: "\(path) holds the cases; name another file for the results"
    case .wrongQuery(nil): "this is no query, or more than one: \("--query") takes one \("SELECT")"
    case .wrongQuery(let words?): "SQLite does not take the query: \(prose: words)"
    case .unavailable: "\(path) cannot be opened as a database here"
    case .failed(let code, let words):
      "\(path): SQLite says \(prose: words) (error \(prose: String(code)))"
    }
  }

}

/// Returns the first of `names`, and whether there are more.
private func listed(_ names: [String]) -> Message {
  let message = alternatives(Array(names.prefix(8)), lastJoint: names.count > 8 ? ", " : " and ")
  return names.count > 8 ? "\(message), …" : message
}

/// Returns `count` as people read it.
private func counted(_ count: Int) -> String { NumberStyle(.english).text(Rational(count)) }

/// Returns all of `names`.
private func all(_ names: [String]) -> Message { alternatives(names, lastJoint: " and ") }

/// Returns what is wrong with rows.
private func reasons(_ problems: [FactsProblem]) -> Message {
  problems.dropFirst().reduce(problems.first?.english ?? "") { "\($0); \($1.english)" }
}

/// Returns `columns` with commas between them, each with the name that may have been meant.
private func unused(_ columns: [UnusedColumn]) -> Message {
  var message: Message = ""
  for (position, column) in columns.enumerated() {
    let near: Message = column.near.first.map { " (meant: \($0)?)" } ?? ""
    let joint: Message = position == 0 ? "" : position == columns.count - 1 ? " and " : ", "
    message = "\(message)\(joint)\(column.heading)\(near)"
  }
  return message
}
