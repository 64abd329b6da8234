package import Columns
package import Diagnostics
internal import Evaluation
internal import Facts
package import Values

/// What the columns of a table hold, against the record that they fill: filled while all rows go by.
package struct TableContract: Hashable, Sendable {

  /// How much is found out.
  package enum Detail: Hashable, Sendable {

    /// How many rows say something of each field, and what cannot be read.
    case counts

    /// Also the least and the greatest values, and some of the rows that cannot be read.
    case everything

  }

  /// What the rows say of a field or a question.
  package struct Field: Hashable, Sendable {

    /// Which field or question it is.
    package let source: ColumnSpecification.Source

    /// The type that is wanted.
    package let type: ValueType

    /// The values that it may take, both ends included.
    package let range: ClosedRange<Rational>?

    /// `true` iff it is a record, of whose fields each is told of by itself.
    package let isRecord: Bool

    /// The heading of the column that fills it; `nil`: none does, or there are no columns.
    package let column: String?

    /// What was counted.
    fileprivate(set) var count = Count()

    /// The number of rows that can be read and say something.
    package var given: Int { count.given }

    /// The number of rows that can be read and say nothing.
    package var empty: Int { count.empty }

    /// The least value; `nil` where there is none, no order, or nobody looked for it.
    package var least: Value? { count.least }

    /// The greatest value.
    package var greatest: Value? { count.greatest }

  }

  /// What was counted of a field.
  struct Count: Hashable, Sendable {

    /// The number of rows that can be read and say something, and that say nothing.
    var given = 0
    var empty = 0

    /// The least and the greatest value; `nil` where there is none, no order, or nobody looked for it.
    var least: Value?
    var greatest: Value?

  }

  /// A column that fills nothing.
  package struct UnusedColumn: Hashable, Sendable {

    /// Its heading, or the key in objects of JSON.
    package let heading: String

    /// Names of fields like it.
    package let near: [String]

    /// What is wrong with it, if it is a heading.
    package let problem: FactsProblem?

  }

  /// How much is found out.
  package let detail: Detail

  /// The fields, of which nothing is counted; nothing changes them, so that threads share them.
  let uncounted: [Field]

  /// What was counted of each of them.
  var counts: [Count]

  /// The columns that have a heading, fill nothing, and are not kept.
  private let headings: [UnusedColumn]

  /// What fields are called.
  private let names: [String]

  /// What the columns are called that are of use although they fill nothing.
  private let kept: Set<String>

  /// `true` iff the table has columns with headings: it is no JSON.
  package let hasColumns: Bool

  /// The number of rows that can be read.
  package internal(set) var rows = 0

  /// The number of rows that cannot.
  package internal(set) var rejected = 0

  /// The number of rows that are longer than any may be.
  package internal(set) var tooLong = 0

  /// The number of rows of separators alone.
  package internal(set) var emptyRows = 0

  /// The keys of JSON that fill nothing, and how often they came up.
  package internal(set) var passedOver: [String: Int] = [:]

  /// What cannot be read, by kind and field.
  var faultsByKey: [FaultKey: Fault] = [:]

  /// A kind of fault.
  struct FaultKey: Hashable, Sendable {
    let code: ProblemCode
    let field: String?
  }

  /// The most kinds of faults, and keys of JSON, that are told apart.
  static let mostKinds = 500

  /// Creates an instance for blocks of `layout` whose fields are filled as `mapping` says, by a table
  /// that begins with `header`; fields are called `names`, and
  /// columns called `kept` are repeated in the results.
  package init(
    _ layout: BlockLayout, _ mapping: ColumnMapping, _ header: TableHeader,
    names: [String] = [], kept: [String] = [], detail: Detail = .counts
  ) {
    self.detail = detail
    self.names = names
    let kept = Set(kept.map { trimmed($0) })
    self.kept = kept
    hasColumns = !header.cells.isEmpty
    uncounted = layout.columns.map { specification in
      let column = mapping.targets.firstIndex { $0?.source == specification.source }
      var isRecord = false
      if case .presence = specification.kind { isRecord = true }
      return Field(
        source: specification.source, type: specification.type, range: specification.range,
        isRecord: isRecord, column: column.map { header.cells[$0].text })
    }
    counts = uncounted.map(\.count)
    headings = mapping.extra.compactMap { column, problem in
      // What spreadsheets write behind the last column has no heading.
      let heading = trimmed(header.cells[column].text)
      if heading.isEmpty || kept.contains(heading) { return nil }
      var near: [String] = []
      if case .unknownField(_, _, let names) = problem { near = names }
      return UnusedColumn(heading: header.cells[column].text, near: near, problem: problem)
    }
  }

  /// What the rows say of each column of the layout, in its order.
  package var fields: [Field] {
    zip(uncounted, counts).map { field, count in
      var field = field
      field.count = count
      return field
    }
  }

  /// The columns with a heading that fill nothing, and the keys of JSON that do not, most often first.
  package var unusedColumns: [UnusedColumn] {
    headings
      + passedOver.filter { !kept.contains($0.key) }.sorted {
        ($1.value, $0.key) < ($0.value, $1.key)
      }.map { key, _ in
        UnusedColumn(heading: key, near: nearest(to: key, among: names), problem: nil)
      }
  }

  /// The number of all rows.
  package var allRows: Int { rows + rejected }

  /// What cannot be read, most often first.
  package var faults: [Fault] {
    faultsByKey.values.sorted { a, b in
      (b.count, a.firstRow, a.code.text, a.field ?? "")
        < (a.count, b.firstRow, b.code.text, b.field ?? "")
    }
  }

  /// `true` iff all rows can be read, and no heading looks like a slip.
  package var isRight: Bool { rejected == 0 && unusedColumns.allSatisfy(\.near.isEmpty) }

  /// Returns whether nothing in the table fills `field`.
  package func isUnfilled(_ field: Field) -> Bool {
    if field.isRecord { return false }
    return hasColumns ? field.column == nil : rows > 0 && field.given == 0
  }

}

extension ColumnTarget {

  /// What is filled, wholly or in part.
  fileprivate var source: ColumnSpecification.Source {
    switch self {
    case .field(let path), .periodStart(let path), .periodEnd(let path): .field(path)
    case .question(let question): .question(question)
    }
  }

}
