package import Values

/// What a name, with or without arguments, stands for, by the days on which it does.
package struct PlanDefinition: Hashable, Sendable {
  package internal(set) var parameters: [ValueType]
  package internal(set) var type: ValueType
  package internal(set) var frame: PlanFrame

  /// The versions, in the order of their days.
  ///
  /// A day that none covers is a fault.
  package internal(set) var versions: [PlanVersion]
}

/// A body, and the days on which it is in force.
package struct PlanVersion: Hashable, Sendable {
  package let validity: Validity
  package let clause: PlanClause

  /// Creates an instance with the given properties.
  package init(validity: Validity, clause: PlanClause) {
    self.validity = validity
    self.clause = clause
  }
}

/// What becomes of several rows that match.
package enum PlanHitPolicy: Hashable, Sendable {
  case unique
  case first
  case any
  case sum
  case least
  case greatest
}

/// A decision table.
///
/// The formals are in the slots of the frame of the definition that holds it.
package struct PlanTable: Hashable, Sendable {
  package let policy: PlanHitPolicy
  package let rows: [PlanRow]

  /// The result where no row matches; without one, that is a fault.
  package let otherwise: PlanNode.ID?

  /// Creates an instance with the given properties.
  package init(policy: PlanHitPolicy, rows: [PlanRow], otherwise: PlanNode.ID?) {
    self.policy = policy
    self.rows = rows
    self.otherwise = otherwise
  }
}

/// A row of a decision table.
package struct PlanRow: Hashable, Sendable {

  /// A truth value: Kleene's and of the cells.
  ///
  /// `nil`: the row always matches.
  package let condition: PlanNode.ID?
  package let result: PlanNode.ID

  /// Creates an instance with the given properties.
  package init(condition: PlanNode.ID?, result: PlanNode.ID) {
    self.condition = condition
    self.result = result
  }
}

extension PlanDefinition {

  /// Returns the position of the table whose rows `self`, which belongs to `plan`, is, if it is one.
  package func data(in plan: Plan) -> Int32? {
    guard versions.count == 1, case .data(let table) = plan[versions[0].clause.body].operation
    else { return nil }
    return table
  }

  /// Returns the body of `self`, which belongs to `plan`, if that is a table at all times.
  package func tableBody(in plan: Plan) -> PlanNode.ID? {
    guard versions.count == 1, versions[0].validity == .always,
      versions[0].clause.exceptions.isEmpty,
      case .view(_, let view) = plan[versions[0].clause.body].operation,
      view.isTable || view.isChart
    else { return nil }
    return versions[0].clause.body
  }

}
