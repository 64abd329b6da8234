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

    /// The number of rows that can be read and say something.
    package fileprivate(set) var given = 0

    /// The number of rows that can be read and say nothing.
    package fileprivate(set) var empty = 0

    /// The least value; `nil` where there is none, no order, or nobody looked for it.
    package fileprivate(set) var least: Value?

    /// The greatest value.
    package fileprivate(set) var greatest: Value?

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

  /// What the rows say of each column of the layout, in its order.
  package private(set) var fields: [Field]

  /// The columns that have a heading, fill nothing, and are not kept.
  private let headings: [UnusedColumn]

  /// What fields are called.
  private let names: [String]

  /// What the columns are called that are of use although they fill nothing.
  private let kept: Set<String>

  /// `true` iff the table has columns with headings: it is no JSON.
  package let hasColumns: Bool

  /// The number of rows that can be read.
  package private(set) var rows = 0

  /// The number of rows that cannot.
  package private(set) var rejected = 0

  /// The number of rows that are longer than any may be.
  package private(set) var tooLong = 0

  /// The number of rows of separators alone.
  package private(set) var emptyRows = 0

  /// The keys of JSON that fill nothing, and how often they came up.
  package private(set) var passedOver: [String: Int] = [:]

  /// What cannot be read, by kind and field.
  private var faultsByKey: [FaultKey: Fault] = [:]

  /// A kind of fault.
  private struct FaultKey: Hashable, Sendable {
    let code: ProblemCode
    let field: String?
  }

  /// The most kinds of faults, and keys of JSON, that are told apart.
  private static let mostKinds = 500

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
    fields = layout.columns.map { specification in
      let column = mapping.targets.firstIndex { $0?.source == specification.source }
      var isRecord = false
      if case .presence = specification.kind { isRecord = true }
      return Field(
        source: specification.source, type: specification.type, range: specification.range,
        isRecord: isRecord, column: column.map { header.cells[$0].text })
    }
    headings = mapping.extra.compactMap { column, problem in
      // What spreadsheets write behind the last column has no heading.
      let heading = trimmed(header.cells[column].text)
      if heading.isEmpty || kept.contains(heading) { return nil }
      var near: [String] = []
      if case .unknownField(_, _, let names) = problem { near = names }
      return UnusedColumn(heading: header.cells[column].text, near: near, problem: problem)
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

// MARK: Counting

extension TableContract {

  /// Adds what `reader` has just read into `block`.
  package mutating func add(_ block: CaseBlock, _ reader: ChunkReader) {
    rows += block.count
    emptyRows += reader.emptyRows
    for (position, column) in block.columns.enumerated() {
      fields[position].count(column, of: block)
      if detail == .everything { fields[position].compare(column, of: block) }
    }
    for row in reader.rejects { add(row) }
  }

  /// Adds how much more often keys of JSON came up to which `now` counts than where `before` does.
  package mutating func add(passedOver now: [String: Int], since before: [String: Int]) {
    if now == before { return }
    for (key, count) in now { add(passedOver: key, count - (before[key] ?? 0)) }
  }

  /// Adds that the key `key` of JSON came up `count` times and fills nothing.
  package mutating func add(passedOver key: String, _ count: Int) {
    guard count > 0, passedOver[key] != nil || passedOver.count < Self.mostKinds else { return }
    passedOver[key, default: 0] += count
  }

  /// Adds `row`, which cannot be read.
  private mutating func add(_ row: RejectedRow) {
    rejected += 1
    if row.findings.isEmpty { tooLong += 1 }
    for finding in row.findings {
      var fault = Fault(
        finding.problem, field: finding.field, firstRow: row.number, firstLine: row.line)
      if detail == .everything { fault.examples = [Fault.Example(row, finding)] }
      add(fault)
    }
  }

  /// Adds `fault`, of rows that were counted.
  private mutating func add(_ fault: Fault) {
    var key = FaultKey(code: fault.code, field: fault.field)
    // Whoever writes another name in each row must not fill the memory.
    if faultsByKey[key] == nil, faultsByKey.count >= Self.mostKinds {
      key = FaultKey(code: fault.code, field: nil)
    }
    if faultsByKey[key]?.add(fault) == nil { faultsByKey[key] = fault }
  }

  /// Adds what `other`, of other rows of the same table, says.
  package mutating func add(_ other: TableContract) {
    rows += other.rows
    rejected += other.rejected
    tooLong += other.tooLong
    emptyRows += other.emptyRows
    for position in fields.indices { fields[position].add(other.fields[position]) }
    for (key, count) in other.passedOver { add(passedOver: key, count) }
    // Which of too many kinds are told apart must not depend on chance.
    if !other.faultsByKey.isEmpty { for fault in other.faults { add(fault) } }
  }

  /// Adds what was counted before by `rows`: so many that can be read, that cannot, that are too long,
  /// and that are empty; by `given`, for each field; and by `faults`.
  ///
  /// - Precondition: there are as many of `given` as there are fields.
  package mutating func add(
    rows: (read: Int, rejected: Int, tooLong: Int, empty: Int), given: [Int], faults: [Fault]
  ) {
    precondition(given.count == fields.count, "what was counted is about other fields")
    self.rows += rows.read
    rejected += rows.rejected
    tooLong += rows.tooLong
    emptyRows += rows.empty
    for (position, count) in given.enumerated() {
      fields[position].given += count
      fields[position].empty += rows.read - count
    }
    for fault in faults { add(fault) }
  }

}

extension TableContract.Field {

  /// Counts how many rows of `block` say something in `column`.
  fileprivate mutating func count(_ column: Column, of block: CaseBlock) {
    var given = block.count
    if column.hasMissing {
      let known = column.known
      given = 0
      for row in 0..<block.count { given += Int(known[row]) }
    }
    // Of what does not fit into columns these say nothing.
    for (row, facts) in block.exceptions where row < block.count {
      let isGiven =
        switch source {
        case .field(let path): facts.record.isGiven(at: path[...])
        case .question(let question): facts.answers[question] != nil
        }
      given += (isGiven ? 1 : 0) - Int(column.known[row])
    }
    self.given += given
    empty += block.count - given
  }

  /// Compares what `column` of `block` says with the least and the greatest value.
  fileprivate mutating func compare(_ column: Column, of block: CaseBlock) {
    let known = column.known
    let rows = (0..<block.count).filter { known[$0] != 0 && block.exceptions[$0] == nil }
    switch column.specification.kind {
    case .day:
      let codes = column.codes
      include(rows.min { codes[$0] < codes[$1] }, column, block)
      include(rows.max { codes[$0] < codes[$1] }, column, block)
    case .number:
      let numbers = column.numbers
      include(rows.min { numbers[$0] < numbers[$1] }, column, block)
      include(rows.max { numbers[$0] < numbers[$1] }, column, block)
    case .presence, .byte, .code, .period, .span, .text, .list, .opaque: break
    }
    guard case .field(let path) = source else { return }
    for facts in block.exceptions.values {
      if let value = facts.record.value(at: path[...]) { include(value) }
    }
  }

  /// Adds the value of the row at a position, if there is one.
  private mutating func include(_ row: Int?, _ column: Column, _ block: CaseBlock) {
    if let row, let value = column.value(at: row, of: block) { include(value) }
  }

  /// Adds what `other` says of the same field.
  fileprivate mutating func add(_ other: Self) {
    given += other.given
    empty += other.empty
    if let value = other.least { include(value) }
    if let value = other.greatest { include(value) }
  }

  /// Makes `value` one of those between the least and the greatest, if it can be compared with them.
  private mutating func include(_ value: Value) {
    switch value {
    case .number, .money, .date: break
    case .boolean, .text, .period, .duration, .choice, .thing: return
    }
    least = least.map { value.isLess(than: $0) ? value : $0 } ?? value
    greatest = greatest.map { $0.isLess(than: value) ? value : $0 } ?? value
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

extension Value {

  /// `true` iff both are numbers, amounts or days, and `self` is less than `other`.
  fileprivate func isLess(than other: Value) -> Bool {
    if case .number(let a) = self, case .number(let b) = other { return a < b }
    if case .money(let a) = self, case .money(let b) = other { return a < b }
    if case .date(let a) = self, case .date(let b) = other { return a < b }
    return false
  }

}

extension Answer {

  /// Returns the value of the field to which `path` leads, if it is given.
  fileprivate func value(at path: ArraySlice<Int32>) -> Value? {
    switch self {
    case .known(let value, _): path.isEmpty ? value : nil
    case .record(let record):
      path.first.flatMap { record.fields[Int($0)].value(at: path.dropFirst()) }
    case .open, .list, .fault: nil
    }
  }

  /// Returns whether something is given of the field to which `path` leads.
  fileprivate func isGiven(at path: ArraySlice<Int32>) -> Bool {
    switch self {
    case .known, .list, .fault: path.isEmpty
    case .record(let record):
      path.first.map { record.fields[Int($0)].isGiven(at: path.dropFirst()) } ?? true
    case .open: false
    }
  }

}
