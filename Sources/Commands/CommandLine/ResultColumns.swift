internal import Batch
internal import Catalogue
internal import Semantics
internal import Tabular

/// Which columns of results are written, in which order.
struct ResultColumns: Hashable {

  /// The columns.
  let columns: [ResultColumn]

  /// All of them.
  static let all = ResultColumns(columns: ResultColumn.allCases)

  /// Creates an instance of `columns`.
  private init(columns: [ResultColumn]) { self.columns = columns }

  /// Creates an instance from `text`, names with commas between them.
  init(_ text: String) throws(BatchMistake) {
    var columns: [ResultColumn] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let name = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      guard let column = ResultColumn(named: name) else {
        let names = ResultColumn.allCases.flatMap { [$0.heading, $0.germanName] }
        throw BatchMistake(
          .unknownResultColumn(
            name, near: suggestions(for: name, among: names),
            all: ResultColumn.allCases.map(\.heading)))
      }
      if columns.contains(column) { throw BatchMistake(.resultColumnTwice(name)) }
      columns.append(column)
    }
    self.columns = columns
  }

  /// The headings of the columns, behind that of the number of the case.
  var headings: [String] { [ResultColumn.number] + columns.map(\.heading) }

  /// What has to be worked out for them.
  var parts: VerdictParts {
    var parts: VerdictParts = []
    if columns.contains(.unmet) { parts.insert(.unmet) }
    if columns.contains(.missing) { parts.insert(.needs) }
    if columns.contains(.faults) { parts.insert(.faults) }
    return parts
  }

}

/// Something that is wrong with a command line.
struct BatchMistake: Error {

  /// What is wrong.
  let notice: BatchNotice

  /// Creates an instance that says `notice`.
  init(_ notice: BatchNotice) { self.notice = notice }

}
