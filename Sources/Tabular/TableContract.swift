package import Columns
package import Diagnostics
internal import Evaluation
package import Values

/// What the columns of a table hold, against the record that they fill: filled while all rows go by.
package struct TableContract: Sendable {

  /// What the rows say of a field or a question.
  package struct Field: Hashable, Sendable {

    /// Which field or question it is.
    package let source: ColumnSpecification.Source

    /// The type that is wanted.
    package let type: ValueType

    /// The position of the column that fills it; `nil`: none does, or there are no columns.
    package let column: Int?

    /// The number of rows that say something.
    package fileprivate(set) var given = 0

    /// The number of rows that say nothing.
    package fileprivate(set) var empty = 0

    /// The least value; `nil` where there is none, or no order.
    package fileprivate(set) var least: Value?

    /// The greatest value.
    package fileprivate(set) var greatest: Value?

  }

  /// What cannot be read, and how often.
  package struct Fault: Hashable, Sendable {

    /// What is wrong with the first of them.
    package let problem: FactsProblem

    /// The field, as the table calls it, where it is in one.
    package let field: String?

    /// The number of cells, or rows.
    package fileprivate(set) var count = 0

    /// The number of the first row of them.
    package fileprivate(set) var firstRow: Int

    /// What stands there, and how often; no more than `TableContract.mostTexts` of them.
    package fileprivate(set) var texts: [String: Int] = [:]

  }

  /// A kind of fault.
  private struct FaultKey: Hashable, Sendable {
    let code: ProblemCode
    let field: String?
  }

  /// The most texts that are kept of a kind of fault.
  package static let mostTexts = 100

  /// What the rows say of each column of the layout, in its order.
  package private(set) var fields: [Field]

  /// The number of rows that can be read.
  package private(set) var rows = 0

  /// The number of rows that cannot.
  package private(set) var rejected = 0

  /// The number of rows that are longer than any may be.
  package private(set) var tooLong = 0

  /// The number of rows of separators alone.
  package private(set) var emptyRows = 0

  /// What cannot be read, by kind and field.
  private var faultsByKey: [FaultKey: Fault] = [:]

  /// Creates an instance for blocks of `layout` whose fields are filled as `mapping` says.
  package init(_ layout: BlockLayout, _ mapping: ColumnMapping) {
    fields = layout.columns.map { specification in
      let column = mapping.targets.firstIndex { target in
        switch (target, specification.source) {
        case (.field(let path), .field(let other)), (.periodStart(let path), .field(let other)),
          (.periodEnd(let path), .field(let other)):
          path == other
        case (.question(let question), .question(let other)): question == other
        case (.field, .question), (.periodStart, .question), (.periodEnd, .question),
          (.question, .field), (nil, _):
          false
        }
      }
      return Field(source: specification.source, type: specification.type, column: column)
    }
  }

  /// What cannot be read, most often first.
  package var faults: [Fault] {
    faultsByKey.values.sorted { ($1.count, $0.firstRow) < ($0.count, $1.firstRow) }
  }

  /// Adds what `reader` has just read into `block`.
  package mutating func add(_ block: CaseBlock, _ reader: ChunkReader) {
    rows += block.count
    emptyRows += reader.emptyRows
    for (position, column) in block.columns.enumerated() {
      fields[position].add(column, of: block)
    }
    for row in reader.rejects { add(row) }
  }

  /// Adds `row`, which cannot be read.
  private mutating func add(_ row: RejectedRow) {
    rejected += 1
    if row.findings.isEmpty { tooLong += 1 }
    for finding in row.findings {
      let key = FaultKey(code: finding.problem.code, field: finding.field)
      var fault =
        faultsByKey[key]
        ?? Fault(problem: finding.problem, field: finding.field, firstRow: row.number)
      fault.count += 1
      if let text = finding.problem.place?.value { fault.add(text, count: 1) }
      faultsByKey[key] = fault
    }
  }

  /// Adds what `other`, of other rows of the same table, says.
  package mutating func add(_ other: TableContract) {
    rows += other.rows
    rejected += other.rejected
    tooLong += other.tooLong
    emptyRows += other.emptyRows
    for position in fields.indices { fields[position].add(other.fields[position]) }
    for (key, fault) in other.faultsByKey {
      guard var own = faultsByKey[key] else {
        faultsByKey[key] = fault
        continue
      }
      let isFirst = fault.firstRow < own.firstRow
      if isFirst {
        own = Fault(
          problem: fault.problem, field: own.field, count: own.count, firstRow: fault.firstRow,
          texts: own.texts)
      }
      own.count += fault.count
      for (text, count) in fault.texts { own.add(text, count: count) }
      faultsByKey[key] = own
    }
  }

}

extension TableContract.Fault {

  /// Adds that `text` stands in `count` cells, if there is room for one more.
  fileprivate mutating func add(_ text: String, count: Int) {
    if texts[text] != nil || texts.count < TableContract.mostTexts {
      texts[text, default: 0] += count
    }
  }

}

extension TableContract.Field {

  /// Adds what `column` of `block` says.
  fileprivate mutating func add(_ column: Column, of block: CaseBlock) {
    let known = column.known
    var given = 0
    for row in 0..<block.count { given += Int(known[row]) }
    self.given += given
    empty += block.count - given
    switch column.specification.kind {
    case .day:
      let codes = column.codes
      add((0..<block.count).filter { known[$0] != 0 }.min { codes[$0] < codes[$1] }, column, block)
      add((0..<block.count).filter { known[$0] != 0 }.max { codes[$0] < codes[$1] }, column, block)
    case .number:
      let numbers = column.numbers
      add(
        (0..<block.count).filter { known[$0] != 0 }.min { numbers[$0] < numbers[$1] }, column, block
      )
      add(
        (0..<block.count).filter { known[$0] != 0 }.max { numbers[$0] < numbers[$1] }, column, block
      )
    case .presence, .byte, .code, .period, .span, .text, .list, .opaque: break
    }
    // What does not fit into columns is counted by its facts.
    for row in block.exceptions.keys {
      guard case .field(let path) = source, known[row] == 0,
        let value = block.exceptions[row]?.record.value(at: path[...])
      else { continue }
      self.given += 1
      empty -= 1
      include(value)
    }
  }

  /// Adds the value of the row at a position, if there is one.
  private mutating func add(_ row: Int?, _ column: Column, _ block: CaseBlock) {
    if let row, let value = column.value(at: row, of: block) { include(value) }
  }

  /// Adds what `other` says of the same field.
  fileprivate mutating func add(_ other: Self) {
    given += other.given
    empty += other.empty
    if let value = other.least { include(value) }
    if let value = other.greatest { include(value) }
  }

  /// Makes `value` one of those between the least and the greatest.
  private mutating func include(_ value: Value) {
    least = least.map { value.isLess(than: $0) ? value : $0 } ?? value
    greatest = greatest.map { $0.isLess(than: value) ? value : $0 } ?? value
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

}
