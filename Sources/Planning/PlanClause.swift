package import Values

/// The working space of a body.
package struct PlanFrame: Hashable, Sendable {

  /// The number of slots; the formals (or the subject) come first.
  package internal(set) var slotCount: Int32

  /// The values of the `let`s, in the order of the text.
  package internal(set) var locals: [PlanNode.ID]

  /// Creates an instance with the given properties.
  package init(slotCount: Int32, locals: [PlanNode.ID]) {
    self.slotCount = slotCount
    self.locals = locals
  }
}

/// A value and the exceptions that stand in its place where they apply.
package struct PlanClause: Hashable, Sendable {
  package let body: PlanNode.ID
  package let exceptions: [PlanException]

  /// Creates an instance with the given properties.
  package init(body: PlanNode.ID, exceptions: [PlanException]) {
    self.body = body
    self.exceptions = exceptions
  }
}

/// What stands in place of what it hangs on, where it applies.
package struct PlanException: Hashable, Sendable {

  /// The position of the exception in `Legend.exceptions`: counted through the whole program.
  package let id: Int32

  package let validity: Validity

  /// The condition under which the exception applies; `nil`: always.
  package let condition: PlanNode.ID?

  package let clause: PlanClause

  /// The ids of the exceptions of the same parent that this one takes precedence over.
  package let overrides: [Int32]

  /// Creates an instance with the given properties.
  package init(
    id: Int32, validity: Validity, condition: PlanNode.ID?, clause: PlanClause, overrides: [Int32]
  ) {
    self.id = id
    self.validity = validity
    self.condition = condition
    self.clause = clause
    self.overrides = overrides
  }
}
