package import Values

/// A rule that holds over everything declared.
package struct PlanRule: Hashable, Sendable {
  package let isWarning: Bool

  /// The days on which the rule is in force; on others it says nothing.
  package let validity: Validity
  package let frame: PlanFrame

  /// The list whose elements (in slot 0) the rule holds of; `nil`: it holds once.
  package let each: PlanNode.ID?
  package let body: PlanNode.ID

  /// Creates an instance with the given properties.
  package init(
    isWarning: Bool, validity: Validity = .always, frame: PlanFrame, each: PlanNode.ID?,
    body: PlanNode.ID
  ) {
    self.isWarning = isWarning
    self.validity = validity
    self.frame = frame
    self.each = each
    self.body = body
  }
}

/// A test: steps, one after the other.
package struct PlanTest: Hashable, Sendable {
  package let frame: PlanFrame
  package let steps: [PlanTestStep]

  /// Creates an instance with the given properties.
  package init(frame: PlanFrame, steps: [PlanTestStep]) {
    self.frame = frame
    self.steps = steps
  }
}

/// A step of a test.
package enum PlanTestStep: Hashable, Sendable {

  /// Puts a value into a slot.
  case given(Int32, PlanNode.ID)

  /// Answers a question, for the rest of the test.
  case answer(Int32, PlanNode.ID)

  /// Expects a truth value to be yes.
  case expect(PlanNode.ID)

  /// Expects an outcome or a status (`outcome` or `requirement`), by name.
  case expectOutcome(PlanNode.ID, PlanExpectation, negated: Bool)

  /// Expects a value to be open, and to need nothing but the named facts and questions.
  case expectOpen(PlanNode.ID, needing: [PlanNode.ID])

  /// Expects a value to be open, and another to be among those it may come to.
  case expectPossible(PlanNode.ID, PlanNode.ID)

  /// Changes the as-of date for the rest of the test.
  case setAsOf(PlanNode.ID)
}

/// The name of an outcome, or of a status.
package enum PlanExpectation: Hashable, Sendable {

  /// Eligible, or met. Negated: *not eligible* or *not met*, and not: open.
  case eligible
  case open
  case fault
}

/// What a run does, one after the other.
package enum PlanStep: Hashable, Sendable {
  case rule(Int32)
  case test(Int32)
  case show(PlanNode.ID, PlanFrame)

  /// Decides a decision about facts (a record or a thing), on a date where one is given.
  case decide(Int32, PlanNode.ID, asOf: PlanNode.ID?, PlanFrame)
  case setAsOf(PlanNode.ID, PlanFrame)

  /// Shows all versions of a definition.
  case historyOfDefinition(Int32)

  /// Shows all values of a field of a thing.
  case historyOfField(PlanNode.ID, Int32, PlanFrame)

  /// Shows the versions of a requirement, of which one is named by its decision and its position.
  case historyOfRequirement(decision: Int32, Int32)

  /// A question about what was asked before.
  case inquiry(PlanInquiry, PlanFrame)
}
