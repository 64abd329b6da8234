package import Columns
internal import Diagnostics
internal import Evaluation
internal import Values

extension TableContract {

  /// Adds what `reader` has just read into `block`.
  package mutating func add(_ block: CaseBlock, _ reader: ChunkReader) {
    rows += block.count
    emptyRows += reader.emptyRows
    for (position, column) in block.columns.enumerated() {
      let source = uncounted[position].source
      counts[position].add(column, of: block, source)
      if detail == .everything { counts[position].compare(column, of: block, source) }
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
    for position in counts.indices { counts[position].add(other.counts[position]) }
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
    precondition(given.count == counts.count, "what was counted is about other fields")
    self.rows += rows.read
    rejected += rows.rejected
    tooLong += rows.tooLong
    emptyRows += rows.empty
    for (position, count) in given.enumerated() {
      counts[position].given += count
      counts[position].empty += rows.read - count
    }
    for fault in faults { add(fault) }
  }

}

extension TableContract.Count {

  /// Counts how many rows of `block` say something in `column`, which holds `source`.
  fileprivate mutating func add(
    _ column: Column, of block: CaseBlock, _ source: ColumnSpecification.Source
  ) {
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

  /// Compares what `column` of `block`, which holds `source`, says with the least and the greatest value.
  fileprivate mutating func compare(
    _ column: Column, of block: CaseBlock, _ source: ColumnSpecification.Source
  ) {
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
