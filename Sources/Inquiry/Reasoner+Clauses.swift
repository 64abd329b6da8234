internal import Evaluation
internal import Planning
internal import Values

/// What stands in place of what: exceptions, versions, rows of tables.
extension Reasoner {

  /// Returns why `clause`, of which the steps at `roots` were taken, came to what it came to.
  mutating func reasons(for clause: PlanClause, _ roots: [PlanNode.ID: Int]) -> [Reason] {
    var result: [Reason] = []
    var applying: [PlanException] = []
    var isCertain = true
    for exception in clause.exceptions where mayBeInForce(exception.validity) {
      let applies = applies(exception, roots)
      switch applies.truth {
      case true?: applying.append(exception)
      case false?: if extent != .shortest { result.append(condition(of: exception, roots)) }
      case nil:
        isCertain = false
        result.append(whole(exception, roots))
      }
    }
    let overridden = applying.count < 2 ? [] : applying.flatMap(\.overrides)
    let chosen = applying.filter { !overridden.contains($0.id) }
    result += (chosen.isEmpty ? applying : chosen).map { whole($0, roots) }
    if applying.isEmpty || !isCertain, let body = roots[clause.body] {
      result += truthsOrValue(body, as: isCertain ? .body : .ifNot)
    }
    return result
  }

  /// Returns whether `exception` applies, by the steps at `roots`.
  func applies(_ exception: PlanException, _ roots: [PlanNode.ID: Int]) -> Answer {
    guard let condition = exception.condition else { return .truth(true) }
    return roots[condition].map { answer($0) } ?? .truth(false)
  }

  /// Returns whether `exception` applies, and why.
  private mutating func condition(
    of exception: PlanException, _ roots: [PlanNode.ID: Int]
  ) -> Reason {
    var reason = Reason(.exception(exception.id), applies(exception, roots))
    reason.day = day
    let saved = isNegated
    isNegated = false
    if let condition = exception.condition.flatMap({ roots[$0] }) {
      reason.children = truths(condition).map { $0.asRole(.condition) }
    }
    isNegated = saved
    return reason
  }

  /// Returns whether `exception` applies, and what it then came to.
  private mutating func whole(_ exception: PlanException, _ roots: [PlanNode.ID: Int]) -> Reason {
    var reason = condition(of: exception, roots)
    reason.children += reasons(for: exception.clause, roots)
    return reason
  }

  /// Returns why `definition`, applied to `arguments` at `position`, came to what it came to.
  mutating func called(
    _ definition: Int32, _ arguments: [PlanNode.ID], _ roots: [Int], at position: Int,
    in reason: inout Reason
  ) -> [Reason] {
    let given = roots.prefix(arguments.count)
    let isTruth = plan[node(position)].type == .boolean
    if extent == .shortest {
      // Of what is no truth value, the name and the value say enough.
      if !isTruth { return [] }
    } else if !tells(position, given.map { answer($0) }, in: &reason) {
      return []
    }
    var result: [Reason] = []
    if extent != .shortest { for argument in given { result += parts(argument) } }
    let rest = byNode(roots.dropFirst(arguments.count))
    // Where the day is not known, nobody can say which version it is that counts.
    if day == nil, plan.definitions[Int(definition)].versions.count > 1 { return result }
    for version in plan.definitions[Int(definition)].versions
    where mayBeInForce(version.validity) && isEvaluated(version.clause, rest) {
      result += reasons(for: version.clause, rest)
    }
    return result
  }

  /// `true` iff a step of `clause` is among `roots`.
  private func isEvaluated(_ clause: PlanClause, _ roots: [PlanNode.ID: Int]) -> Bool {
    if roots[clause.body] != nil { return true }
    return clause.exceptions.contains { exception in
      exception.condition.map { roots[$0] != nil } == true || isEvaluated(exception.clause, roots)
    }
  }

  /// Returns the rows of a table that were chosen, or may be, by the steps at `roots`.
  mutating func rows(of table: Int32, _ roots: [Int]) -> [Reason] {
    let steps = byNode(roots)
    let declared = plan.tables[Int(table)]
    var result: [Reason] = []
    for (number, row) in declared.rows.enumerated() {
      let condition = row.condition.flatMap { steps[$0] }
      guard let value = steps[row.result] else {
        let isOpen = condition.map { answer($0).truth == nil } ?? false
        if isOpen { result.append(self.row(number, of: table, condition, nil)) }
        continue
      }
      result.append(self.row(number, of: table, condition, value))
    }
    if let otherwise = declared.otherwise, let value = steps[otherwise] {
      let isCertain = result.allSatisfy { $0.role == .body }
      result.append(row(declared.rows.count, of: table, nil, value, isCertain: isCertain))
    }
    return result
  }

  /// Returns why a row was chosen, whose condition and value are the steps at these positions; it may
  /// not have been where that is not certain.
  private mutating func row(
    _ number: Int, of table: Int32, _ condition: Int?, _ value: Int?, isCertain: Bool = true
  ) -> Reason {
    let applies = condition.map { answer($0) } ?? .truth(true)
    var reason = Reason(
      .row(table: table, Int32(truncatingIfNeeded: number)), value.map { answer($0) } ?? applies)
    reason.role = isCertain && applies.truth == true ? .body : .possible
    reason.day = day
    if let condition {
      let saved = isNegated
      isNegated = false
      var isRow = false
      if case .and = operation(condition) { isRow = true }
      // The cells of a row are read one by one.
      let cells = isRow ? roots(of: condition) : [condition]
      reason.children = truths(cells).map { $0.asRole(.condition) }
      isNegated = saved
    }
    if extent != .shortest, let value { reason.children += parts(value) }
    return reason
  }

}
