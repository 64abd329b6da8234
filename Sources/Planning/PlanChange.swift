/// A change of one place of a plan.
package enum PlanChange: Hashable, Sendable {

  /// A node computes something else.
  case operation(PlanNode.ID, PlanOperation)

  /// The requirement at a position of a decision is another one.
  case requirement(Int32, Int32, PlanRequirement)

  /// What something comes to, and its exceptions, are others.
  case clause(PlanClauseOwner, PlanClause)

  /// The exception with an id, however deep it hangs, is another one, or left out.
  case exception(PlanClauseOwner, Int32, PlanException?)

  /// As many versions of a definition, from a position on, are others.
  case versions(Int32, at: Int32, [PlanVersion])

  /// The row at a position of a table is left out.
  case withoutRow(Int32, Int32)

  /// A row is put at a position of a table.
  case withRow(Int32, Int32, PlanRow)

  /// What stands where no row of a table matches is something else, or nothing.
  case otherwise(Int32, PlanNode.ID?)

}

/// Something that has a clause.
package enum PlanClauseOwner: Hashable, Sendable {

  /// The requirement at a position of a decision.
  case requirement(Int32, Int32)

  /// The amount of a funding.
  case amount(Int32)

  /// The version at a position of a definition.
  case version(Int32, Int32)

}

extension Plan {

  /// Makes `change`, and returns the one that takes it back.
  package mutating func make(_ change: PlanChange) -> PlanChange {
    switch change {
    case .operation(let node, let operation):
      let old = self[node]
      nodes[Int(node.rawValue)] = PlanNode(operation, old.type)
      return .operation(node, old.operation)
    case .requirement(let decision, let position, let requirement):
      let old = decisions[Int(decision)].requirements[Int(position)]
      decisions[Int(decision)].requirements[Int(position)] = requirement
      return .requirement(decision, position, old)
    case .clause(let owner, let clause): return .clause(owner, exchange(clause, of: owner))
    case .exception(let owner, let id, let exception):
      guard let old = clause(of: owner) else { return change }
      return .clause(owner, exchange(old.replacing(id, by: exception), of: owner))
    case .versions(let definition, let start, let versions):
      let range = Int(start)..<Int(start) + versions.count
      let old = Array(definitions[Int(definition)].versions[range])
      definitions[Int(definition)].versions.replaceSubrange(range, with: versions)
      return .versions(definition, at: start, old)
    case .withoutRow(let position, let row):
      let table = tables[Int(position)]
      var rows = table.rows
      let old = rows.remove(at: Int(row))
      tables[Int(position)] = PlanTable(
        policy: table.policy, rows: rows, otherwise: table.otherwise)
      return .withRow(position, row, old)
    case .withRow(let position, let row, let content):
      let table = tables[Int(position)]
      var rows = table.rows
      rows.insert(content, at: Int(row))
      tables[Int(position)] = PlanTable(
        policy: table.policy, rows: rows, otherwise: table.otherwise)
      return .withoutRow(position, row)
    case .otherwise(let position, let node):
      let table = tables[Int(position)]
      tables[Int(position)] = PlanTable(policy: table.policy, rows: table.rows, otherwise: node)
      return .otherwise(position, table.otherwise)
    }
  }

  /// Returns the clause of `owner`.
  private func clause(of owner: PlanClauseOwner) -> PlanClause? {
    switch owner {
    case .requirement(let decision, let position):
      decisions[Int(decision)].requirements[Int(position)].clause
    case .amount(let decision): decisions[Int(decision)].funding?.amount
    case .version(let definition, let position):
      definitions[Int(definition)].versions[Int(position)].clause
    }
  }

  /// Puts `clause` in the place of that of `owner`, and returns the old one.
  private mutating func exchange(_ clause: PlanClause, of owner: PlanClauseOwner) -> PlanClause {
    guard let old = self.clause(of: owner) else { return clause }
    switch owner {
    case .requirement(let decision, let position):
      let requirement = decisions[Int(decision)].requirements[Int(position)]
      decisions[Int(decision)].requirements[Int(position)] = PlanRequirement(
        isShould: requirement.isShould, validity: requirement.validity, clause: clause,
        earlierVersion: requirement.earlierVersion)
    case .amount(let decision):
      guard let funding = decisions[Int(decision)].funding else { return old }
      decisions[Int(decision)].funding = PlanFunding(
        eligibility: funding.eligibility, amount: clause, obligations: funding.obligations,
        calendar: funding.calendar, settled: funding.settled)
    case .version(let definition, let position):
      let version = definitions[Int(definition)].versions[Int(position)]
      definitions[Int(definition)].versions[Int(position)] = PlanVersion(
        validity: version.validity, clause: clause)
    }
    return old
  }

  /// `self`, once for each of the calendars that one of its decisions goes by.
  package var byEachCalendar: [Plan] {
    Set(decisions.compactMap { $0.funding?.calendar } + [calendar]).map { calendar in
      var plan = self
      plan.calendar = calendar
      return plan
    }
  }

  /// Adds `node`, which nothing uses yet, and returns its identity.
  package mutating func append(_ node: PlanNode) -> PlanNode.ID {
    nodes.append(node)
    return PlanNode.ID(rawValue: Int32(truncatingIfNeeded: nodes.count - 1))
  }

}

extension PlanClause {

  /// Returns `self` with `other`, or nothing, in place of the exception `id`, however deep it is.
  fileprivate func replacing(_ id: Int32, by other: PlanException?) -> PlanClause {
    PlanClause(
      body: body,
      exceptions: exceptions.compactMap { exception in
        if exception.id == id { return other }
        if exception.clause.exceptions.isEmpty { return exception }
        return PlanException(
          id: exception.id, validity: exception.validity, condition: exception.condition,
          clause: exception.clause.replacing(id, by: other), overrides: exception.overrides)
      })
  }

}
