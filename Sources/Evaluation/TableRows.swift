internal import Planning
package import Values

/// What was read from a table of a plan.
package struct TableRows: Sendable {

  /// The facts of each row: a list.
  package let rows: Answer

  /// The number of rows.
  package var count: Int { if case .list(let elements, _) = rows { elements.count } else { 0 } }

  /// What people decided about the rows that say so, by the position of the question: the numbers of
  /// the rows begin at 1.
  package let answers: [Int32: [Int32: Value]]

  /// Creates an instance with the given properties.
  package init(rows: [CaseRecord], answers: [Int32: [Int32: Value]]) {
    self.init(.list(rows.map { Element(.record($0)) }, []), answers)
  }

  /// Creates an instance with the given properties.
  private init(_ rows: Answer, _ answers: [Int32: [Int32: Value]]) {
    self.rows = rows
    self.answers = answers
  }

  /// What is known of a table that was not read: nothing.
  package static let unread = TableRows(.unwritten, [:])

}

/// A row of a table.
package struct TableRow: Hashable, Sendable {

  /// The position of the table in the plan.
  package let table: Int32

  /// The number of the row, from 1.
  package let number: Int32

  /// Creates an instance with the given properties.
  package init(table: Int32, number: Int32) {
    self.table = table
    self.number = number
  }

}

extension Evaluator {

  /// Returns what people decided about `subject`, by the position of the question, as far as the table
  /// says so that it is a row of.
  package func answers(about subject: Answer) -> [Int32: Value] {
    guard case .record(let facts) = subject, let row = facts.row,
      tables.indices.contains(Int(row.table))
    else { return [:] }
    return tables[Int(row.table)].answers[row.number] ?? [:]
  }

  /// Takes over for the decision at hand what people decided about `subject`.
  mutating func settle(about subject: Answer) {
    if tables.isEmpty { return }
    let answers = answers(about: subject)
    if !answers.isEmpty { context.settled.merge(answers) { $1 } }
  }

}

extension Answer {

  /// Returns `self`; where it is a row of a table, as a case of its own, so that what is not known is a
  /// fact of the case.
  package var asCase: Answer {
    guard case .record(let facts) = self, let row = facts.row else { return self }
    return .record(
      CaseRecord(record: facts.record, fields: facts.fields.map { $0.unrooted(from: row) }))
  }

  /// Returns `self`, where the facts of `row` are those of a case.
  private func unrooted(from row: TableRow) -> Answer {
    switch self {
    case .known, .fault: return self
    case .record(let inner):
      return .record(
        CaseRecord(record: inner.record, fields: inner.fields.map { $0.unrooted(from: row) }))
    case .list(let elements, let marks):
      return .list(
        elements.map { Element($0.answer.unrooted(from: row), membership: $0.membership) }, marks)
    case .open(let open):
      let needs = open.needs.map { need in
        guard case .fact(let path) = need, path.root == .data(row.table),
          path.steps.first == .element(row.number)
        else { return need }
        return Need.fact(FactPath(.subject, Array(path.steps.dropFirst())))
      }
      return .open(
        Open(needs: needs, alternatives: open.alternatives, range: open.range, fault: open.fault))
    }
  }

}
