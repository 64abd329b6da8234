package import Values

/// Something that only a person can answer: with yes or no, or with one of several readings.
package struct PlanQuestion: Hashable, Sendable {

  /// What kind of answer a person gives.
  package enum Kind: Hashable, Sendable {
    case discretion
    case judgement
    case interpretation
  }

  package let kind: Kind

  /// The type of the answer.
  package let type: ValueType

  /// The answers that there can be, each once.
  package let readings: [PlanReading]

  /// The answer that the strategy settled for the whole program.
  package internal(set) var settled: Value?

  /// Creates an instance with the given properties.
  package init(
    kind: Kind, type: ValueType = .boolean, readings: [PlanReading] = PlanReading.yesAndNo,
    settled: Value?
  ) {
    self.kind = kind
    self.type = type
    self.readings = readings
    self.settled = settled
  }
}

/// An answer that a question can have.
package struct PlanReading: Hashable, Sendable {
  package let value: Value

  /// `true` iff the figure is not exact.
  package let isApproximate: Bool

  /// What bounds the figure, where its author says so.
  package let bound: FigureBound?

  /// Creates an instance with the given properties.
  package init(_ value: Value, isApproximate: Bool = false, bound: FigureBound? = nil) {
    self.value = value
    self.isApproximate = isApproximate
    self.bound = bound
  }

  /// Yes and no.
  package static let yesAndNo = [PlanReading(.boolean(true)), PlanReading(.boolean(false))]
}

/// An eligibility, or a funding.
package struct PlanDecision: Hashable, Sendable {

  /// The record of the facts that are decided upon.
  ///
  /// They are in slot 0 of the frame.
  package internal(set) var subject: RecordID
  package internal(set) var frame: PlanFrame

  /// The date whose law applies, where the text says so; a funding has that of its eligibility.
  package internal(set) var lawAsOf: PlanNode.ID?

  /// Of an eligibility: the requirements and the `should`s, in the order of the text.
  package internal(set) var requirements: [PlanRequirement]

  /// Of a funding: the rest.
  package internal(set) var funding: PlanFunding?

  /// Returns the positions of all versions of the requirement at `position`, itself included, in the
  /// order of the text.
  package func versions(ofRequirement position: Int32) -> [Int32] {
    let first = requirements[Int(position)].earlierVersion ?? position
    return requirements.indices.map { Int32(truncatingIfNeeded: $0) }.filter {
      $0 == first || requirements[Int($0)].earlierVersion == first
    }
  }
}

/// A requirement of an eligibility, or a `should`.
package struct PlanRequirement: Hashable, Sendable {
  package let isShould: Bool
  package let validity: Validity
  package let clause: PlanClause

  /// The position of the first requirement of the same name, of which this is a version of other days;
  /// `nil` for the first.
  package let earlierVersion: Int32?

  /// Creates an instance with the given properties.
  package init(
    isShould: Bool, validity: Validity, clause: PlanClause, earlierVersion: Int32? = nil
  ) {
    self.isShould = isShould
    self.validity = validity
    self.clause = clause
    self.earlierVersion = earlierVersion
  }
}

/// What a funding has besides an eligibility.
package struct PlanFunding: Hashable, Sendable {

  /// The decision that says who is eligible; `nil`: everyone.
  package let eligibility: Int32?
  package let amount: PlanClause?

  package let obligations: [PlanObligation]

  /// The holidays of the funding's programme, where it has one.
  package let calendar: HolidayCalendar?

  /// The questions that the programme's strategy, or the funding itself, settles.
  package let settled: [Int32: Value]

  /// Creates an instance with the given properties.
  package init(
    eligibility: Int32?, amount: PlanClause?, obligations: [PlanObligation],
    calendar: HolidayCalendar?, settled: [Int32: Value]
  ) {
    self.eligibility = eligibility
    self.amount = amount
    self.obligations = obligations
    self.calendar = calendar
    self.settled = settled
  }
}

/// An obligation of one who is eligible.
package struct PlanObligation: Hashable, Sendable {
  package let validity: Validity

  /// The condition under which there is such an obligation; `nil`: always.
  package let condition: PlanNode.ID?

  /// The date on which it falls due; `nil` where the text gives none.
  package let due: PlanNode.ID?

  /// Creates an instance with the given properties.
  package init(
    validity: Validity = .always, condition: PlanNode.ID? = nil, due: PlanNode.ID? = nil
  ) {
    self.validity = validity
    self.condition = condition
    self.due = due
  }
}
