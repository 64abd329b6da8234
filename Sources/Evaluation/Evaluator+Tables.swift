internal import Planning
internal import Values

/// Decision tables.
extension Evaluator {

  /// Returns what the table at a position comes to; its formals are in the slots of the frame.
  mutating func table(_ table: Int32, _ arguments: [PlanNode.ID], at node: PlanNode.ID) -> Answer {
    let declared = plan.tables[Int(table)]
    var matching: [Int] = []
    var doubtful: [Int] = []
    var doubts: [Doubt] = []
    var marks: Marks = []
    for (position, row) in declared.rows.enumerated() {
      guard let condition = row.condition else {
        matching.append(position)
        if declared.policy == .first { break }
        continue
      }
      let answer = evaluate(condition)
      marks.formUnion(answer.marks)
      guard let truth = answer.truth else {
        doubtful.append(position)
        doubts.append(Doubt(node: condition, answer: answer))
        continue
      }
      if truth { matching.append(position) }
      // What stands below the first row that matches is ruled out.
      if truth && declared.policy == .first { break }
    }

    var rows = Rows(table: declared, number: table, node: node)
    if doubts.isEmpty {
      if recordsCoverage { note(matching, of: table) }
      return rows.result(matching, by: &self).marked(marks)
    }
    switch declared.policy {
    case .first:
      return first(matching, doubtful, doubts, &rows).marked(marks)
    case .unique:
      return unique(matching, doubtful, doubts, &rows).marked(marks)
    case .any, .sum, .least, .greatest:
      let answer = settle(
        doubts,
        choice: { isSo in
          let rest = doubtful.indices.filter { isSo($0) }.map { doubtful[$0] }
          return (matching + rest).sorted()
        },
        all: { evaluator in
          var answers = (matching + doubtful).map { rows.result($0, by: &evaluator) }
          if matching.isEmpty { answers.append(rows.result([], by: &evaluator)) }
          // A sum depends on how many rows match, whatever they say.
          if declared.policy == .sum { answers.append(.unwritten) }
          return answers
        },
        result: { evaluator, matching in rows.result(matching, by: &evaluator) })
      return answer.marked(marks)
    }
  }

  /// Keeps that the rows at the positions `matching` of the table at a position were chosen; where
  /// there are none, what stands after the last row was.
  private mutating func note(_ matching: [Int], of table: Int32) {
    let rows = matching.isEmpty ? [plan.tables[Int(table)].rows.count] : matching
    for row in rows {
      coverage.rows[Coverage.Part(table, Int32(truncatingIfNeeded: row))] = [.reached, .yes]
    }
  }

  /// Returns what the first row comes to of those that match, where `doubtful` ones stand before it.
  private mutating func first(
    _ matching: [Int], _ doubtful: [Int], _ doubts: [Doubt], _ rows: inout Rows
  ) -> Answer {
    let before = faults.count
    var answers = doubtful.map { rows.result($0, by: &self) }
    answers.append(rows.result(matching, by: &self))
    if doubts.contains(where: { $0.answer.fault != nil }) {
      return supposed(common(answers, unlessIn: doubts), faultsBefore: before)
    }
    var needs = NeedUnion()
    var branches: [Branch] = []
    var none: [[Assumption]]? = [[]]
    for (doubt, answer) in zip(doubts, answers) {
      guard case .open(let open) = doubt.answer else { continue }
      needs.formUnion(open.needs)
      let fork = fork(doubt.node, open)
      branches.append(Branch(ways: crossed(none, fork.ways(true)), answer: answer))
      none = crossed(none, fork.ways(false))
    }
    branches.append(Branch(ways: none, answer: answers[answers.count - 1]))
    let answer = supposed(agreed(branches, needs: needs.needs), faultsBefore: before)
    return answer.mayBe(doubts.lazy.compactMap(\.answer.possibleFault).first)
  }

  /// Returns what the one row comes to that matches, where `doubtful` ones may.
  ///
  /// The values that the table could take are those of one row each, but what they agree on is an
  /// answer only if no two rows can match at once.
  private mutating func unique(
    _ matching: [Int], _ doubtful: [Int], _ doubts: [Doubt], _ rows: inout Rows
  ) -> Answer {
    if matching.count > 1 { return rows.result(matching, by: &self) }
    for doubt in doubts where doubt.answer.fault != nil {
      // It does not matter where no other row can match and both ways agree.
      if doubts.count > 1 || !matching.isEmpty { return doubt.answer }
      return common(
        [rows.result(doubtful[0], by: &self), rows.result([], by: &self)], unlessIn: doubts)
    }
    let before = faults.count
    var needs = NeedUnion()
    var branches: [Branch] = []
    var canClash = !matching.isEmpty
    var forks: [Fork] = []
    var none: [[Assumption]]? = [[]]
    for (position, doubt) in zip(doubtful, doubts) {
      guard case .open(let open) = doubt.answer else { continue }
      needs.formUnion(open.needs)
      let fork = fork(doubt.node, open)
      none = crossed(none, fork.ways(false))
      let ways = fork.ways(true)
      canClash = canClash || forks.contains { crossed($0.ways(true), ways)?.isEmpty != true }
      forks.append(fork)
      guard matching.isEmpty else { continue }
      branches.append(Branch(ways: ways, answer: rows.result(position, by: &self)))
    }
    branches.append(Branch(ways: none, answer: rows.result(matching, by: &self)))
    let answer = supposed(agreed(branches, needs: needs.needs), faultsBefore: before)
      .mayBe(doubts.lazy.compactMap(\.answer.possibleFault).first)
    guard canClash else { return answer }
    // Where two rows match, there is no value.
    let clash = rows.clash
    switch answer {
    case .open(let open):
      return .open(
        Open(
          needs: open.needs, alternatives: open.alternatives, fault: open.fault ?? clash))
    case .known(let value, let marks):
      let ways = branches.count == 1 ? none ?? [] : []
      let alternatives = ways.map { Alternative(value: value, marks: marks, when: $0) }
      return openAnswer(alternatives, needs: needs.needs, fault: clash)
    case .record, .list, .fault: return .open(Open(needs: needs.needs))
    }
  }

}

/// The rows of a table, and what they came to.
private struct Rows {

  /// The table.
  private let table: PlanTable

  /// Its position in the plan.
  private let number: Int32

  /// The node that applies it.
  private let node: PlanNode.ID

  /// What the rows came to, as far as they were evaluated.
  private var results: [Answer?]

  /// Creates an instance for `table`, the one at position `number`, which `node` applies.
  init(table: PlanTable, number: Int32, node: PlanNode.ID) {
    self.table = table
    self.number = number
    self.node = node
    results = Array(repeating: nil, count: table.rows.count)
  }

  /// What happens where two rows of one match.
  var clash: Fault { Fault(.rowsDisagree(table: number), at: node) }

  /// Returns what the row at `position` comes to.
  mutating func result(_ position: Int, by evaluator: inout Evaluator) -> Answer {
    if let result = results[position] { return result }
    let result = evaluator.evaluate(table.rows[position].result)
    results[position] = result
    return result
  }

  /// Returns what the table comes to where just the rows at the positions `matching` match.
  mutating func result(_ matching: [Int], by evaluator: inout Evaluator) -> Answer {
    guard let first = matching.first else {
      if let otherwise = table.otherwise { return evaluator.evaluate(otherwise) }
      return evaluator.fail(.noRow(table: number), at: node)
    }
    if matching.count == 1 { return result(first, by: &evaluator) }
    switch table.policy {
    case .first:
      return result(first, by: &evaluator)
    case .unique:
      return evaluator.fail(.rowsDisagree(table: number), at: node)
    case .any:
      return common(matching, by: &evaluator)
    case .sum, .least, .greatest:
      var answer = result(first, by: &evaluator)
      for position in matching.dropFirst() {
        let next = result(position, by: &evaluator)
        answer = joined(answer, next, by: &evaluator)
      }
      return answer
    }
  }

  /// Returns what the rows at the positions `matching` agree on.
  private mutating func common(_ matching: [Int], by evaluator: inout Evaluator) -> Answer {
    let answers = matching.map { result($0, by: &evaluator) }
    if let fault = answers.first(where: { $0.fault != nil }) { return fault }
    let definite = answers.filter { !$0.isOpen }
    if let first = definite.first, !definite.allSatisfy({ $0.agrees(with: first) }) {
      return evaluator.fail(.rowsDisagree(table: number), at: node)
    }
    if definite.count == answers.count {
      return answers[0].marked(answers.reduce(into: []) { $0.formUnion($1.marks) })
    }
    var needs = NeedUnion()
    for answer in answers { needs.formUnion(answer.needs) }
    return .open(Open(needs: needs.needs))
  }

  /// Returns the sum, or the least or the greatest, of `a` and `b`.
  private func joined(_ a: Answer, _ b: Answer, by evaluator: inout Evaluator) -> Answer {
    evaluator.lift(a, b, at: node) { (evaluator, a, b) throws(FaultKind) in
      switch table.policy {
      case .least: try evaluator.order(b, a) < 0 ? b : a
      case .greatest: try evaluator.order(b, a) > 0 ? b : a
      case .sum, .unique, .first, .any: try a.with(a.amount + b.amount)
      }
    }
  }

}
