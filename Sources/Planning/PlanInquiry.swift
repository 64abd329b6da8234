package import Values

/// A question about what was asked before, or about what is declared.
///
/// In the frame of one that changes facts or compares with them, slot 0 holds the facts of the case
/// that was decided last.
package enum PlanInquiry: Hashable, Sendable {

  /// Why an answer is what it is.
  case why(PlanReason)

  /// Why it is not another.
  case whyNot(PlanReason)

  /// What it would be if these facts were others.
  case whatIf([PlanSupposition])

  /// Which facts would have to be others for the case to be eligible, with an amount of at least
  /// `amount` where one is given; the facts of `keeping` stay.
  case whatWouldItTake(amount: PlanNode.ID?, keeping: [PlanFact])

  /// Which facts would settle what is open.
  case whatIsMissing

  /// What it is for each value of a fact between two, both included.
  case sweep(PlanFact, from: PlanNode.ID, to: PlanNode.ID)

  /// What is different on two days.
  case difference(PlanNode.ID, PlanNode.ID)

  /// What is different between two things of one kind.
  case comparison(PlanNode.ID, PlanNode.ID)
}

/// What is to be explained.
package enum PlanReason: Hashable, Sendable {

  /// What decided the last answer.
  case answer

  /// All that the last answer rests on.
  case everything

  /// A requirement of a decision.
  case requirement(decision: Int32, Int32)

  /// The amount of a funding.
  case amount(decision: Int32)

  /// A `let` of a decision.
  case local(decision: Int32, Int32)

  /// Whether a rule holds.
  case rule(Int32)

  /// What an expression comes to: that of a definition without arguments, a thing that a list has or
  /// lacks, a fact of the case.
  case value(PlanNode.ID)
}

/// A fact, and the value it is supposed to have.
package struct PlanSupposition: Hashable, Sendable {
  package let fact: PlanFact
  package let value: PlanNode.ID

  /// Creates an instance with the given properties.
  package init(_ fact: PlanFact, value: PlanNode.ID) {
    self.fact = fact
    self.value = value
  }
}

/// A fact that a person names.
package struct PlanFact: Hashable, Sendable {

  /// Where the way to a fact begins.
  package enum Root: Hashable, Sendable {

    /// The facts of the case that was decided last.
    case subject

    /// A declared thing.
    case thing(ThingID)

    /// A human decision, to which no way leads any further.
    case question(Int32)
  }

  /// Where the way begins.
  package let root: Root

  /// The way.
  package let steps: [Step]

  /// A step on the way to a fact.
  package enum Step: Hashable, Sendable {

    /// A field: its record, and its position there.
    case field(RecordID, Int32)

    /// An element of a list, by its number.
    case element(Int32)
  }

  /// Creates an instance with the given properties.
  package init(_ root: Root, _ steps: [Step]) {
    self.root = root
    self.steps = steps
  }
}
