package import Diagnostics
package import Facts
package import Planning
package import Values
internal import Vocabulary

/// What a column of a table fills.
package enum ColumnTarget: Hashable, Sendable {

  /// The field of the record to which the positions of fields lead.
  case field([Int32])

  /// The first day of a period.
  case periodStart([Int32])

  /// The last day of a period.
  case periodEnd([Int32])

  /// The answer to the question at a position of the plan.
  case question(Int32)

}

/// Which columns of a table fill which fields of a record.
///
/// A column fills the field, or the question, that has the name of its heading in either language, in
/// whichever spelling, and be it with other small and capital letters, where only one name and one
/// heading can be meant; `applicant.population` is a field of a record within. What is asked for besides
/// comes first.
package struct ColumnMapping: Sendable {

  /// The record that is filled.
  package let record: RecordID

  /// What each column of CSV fills, at its position: nothing where it is `nil`.
  package let targets: [ColumnTarget?]

  /// The names of what they fill, as facts write them.
  package let names: [String?]

  /// How people write who speak the language of the headings, if all that differ are of one.
  let dialect: TableDialect

  /// What keys of JSON are called instead.
  package let keys: [String: String]

  /// The positions of the columns that fill nothing, with what is wrong with their headings.
  package let extra: [(column: Int, problem: FactsProblem)]

  /// The wishes for columns that are not there, with headings that may have been meant; `isReversed` where
  /// the field is called as a column, and the column as a field.
  package let unmetWishes: [(wish: Wish, near: [String], isReversed: Bool)]

  /// What is wrong with the header: nothing can be read where this is not empty.
  package let problems: [RowFault.Finding]

  /// A wish that a field be filled by a column.
  package struct Wish: Hashable, Sendable {

    /// The name of the field, or of a question, as facts write it.
    package let field: String

    /// The heading of the column.
    package let column: String

    /// Creates an instance with the given properties.
    package init(field: String, column: String) {
      self.field = field
      self.column = column
    }

  }

  /// Creates an instance for a table that begins with `header` and fills `record` of `plan`, with what
  /// `wishes` say.
  ///
  /// Columns that fill nothing are `extra` where `passesOver`; else they are problems, as they are for
  /// `readFacts`.
  package init(
    _ header: TableHeader, record: RecordID, plan: Plan, legend: Legend, wishes: [Wish] = [],
    passesOver: Bool
  ) {
    let names = FieldNames(plan: plan, legend: legend)
    var reader = RecordReader(as: record, plan: plan, legend: legend)
    reader.begin(header.bytes)
    var headings: [String?] = header.cells.map(\.text)
    var problems: [RowFault.Finding] = []
    var keys: [String: String] = [:]
    var wished: Set<Int> = []
    var unmet: [(wish: Wish, near: [String], isReversed: Bool)] = []
    let all = header.cells.map { trimmed($0.text) }
    for wish in wishes {
      // Which keys objects have is not known yet.
      let isReversed =
        names.target(of: wish.field, in: record) == nil
        && names.target(of: wish.column, in: record) != nil
        && (all.isEmpty || all.contains(trimmed(wish.field)))
      if header.cells.isEmpty, isReversed {
        unmet.append((wish, [], isReversed))
      } else if header.cells.isEmpty {
        keys[wish.column] = wish.field
        if names.target(of: wish.field, in: record) == nil {
          problems += reader.setHeader([DelimitedCell(text: wish.field, offsets: 0..<0)])
        }
      } else if let column = header.cells.firstIndex(where: {
        trimmed($0.text) == trimmed(wish.column)
      }) {
        headings[column] = wish.field
        wished.insert(column)
      } else {
        unmet.append((wish, nearest(to: wish.column, among: all), isReversed))
      }
    }
    if passesOver { names.nameByLetters(&headings, in: record) }
    var extra: [(column: Int, problem: FactsProblem)] = []
    var targets: [ColumnTarget?] = []
    for (column, cell) in header.cells.enumerated() {
      let target = headings[column].flatMap { names.target(of: $0, in: record) }
      targets.append(target)
      guard passesOver, target == nil, !wished.contains(column) else { continue }
      headings[column] = nil
      var alone = [DelimitedCell?](repeating: nil, count: column)
      alone.append(cell)
      guard let found = reader.setHeader(alone).first else { continue }
      extra.append((column, found.problem))
    }
    if !header.cells.isEmpty {
      problems += reader.setHeader(Self.cells(header, named: headings))
    }
    var dialects: Set<TableDialect> = []
    for (column, cell) in header.cells.enumerated() where targets[column] != nil {
      if !wished.contains(column) {
        dialects.formUnion(names.dialects(of: headings[column] ?? cell.text, in: record))
      }
    }
    dialect = dialects.count == 1 ? dialects.first ?? .told : .told
    self.record = record
    self.targets = targets
    self.names = headings
    self.keys = keys
    self.extra = extra
    self.problems = problems
    unmetWishes = unmet
  }

  /// Returns the headings of `header` called `names` instead.
  private static func cells(_ header: TableHeader, named names: [String?]) -> [DelimitedCell?] {
    zip(header.cells, names).map { cell, name in
      name.map { DelimitedCell(text: $0, offsets: cell.offsets) }
    }
  }

  /// Returns the headings of `header`, called what they fill.
  func cells(of header: TableHeader) -> [DelimitedCell?] { Self.cells(header, named: names) }

}
