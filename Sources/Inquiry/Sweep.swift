package import Evaluation
package import Planning
package import Values

/// What an answer is for each value of a fact, from one to another.
package struct Sweep: Sendable {

  /// Values of the fact for which the answer is the same, or follows from it along one line.
  package struct Stretch: Sendable {

    /// The first and the last value of the fact.
    package let first: Value
    package let last: Value

    /// What is answered for the first and for the last value.
    package let start: SweptAnswer
    package let end: SweptAnswer

    /// How the amount, or the value, follows from the fact; `nil` where it stays the same.
    package let line: Line?

  }

  /// A value of the fact after which one more, or the next one, loses something.
  package struct Cliff: Sendable {

    /// The last value before it, and the first after it.
    package let before: Value
    package let after: Value

    /// How much less the amount is; `nil` where it is the eligibility that is lost and there was no
    /// amount.
    package let loss: Value?

    /// `true` iff the case is no longer eligible.
    package let losesEligibility: Bool

  }

  /// The stretches, from the first value to the last.
  package let stretches: [Stretch]

  /// The cliffs, in the same order.
  package let cliffs: [Cliff]

  /// The way from one value to the next that was looked at; `nil` where the values have no steps.
  package let step: Rational?

  /// `true` iff every value was looked at, alone or together with others.
  package let isExact: Bool

  /// The number of steps that the search took.
  package let steps: Int

}

/// What is answered for a value of a fact.
package enum SweptAnswer: Sendable {

  /// What a decision says.
  case decision(Decision)

  /// What an expression comes to.
  case value(Answer)

  /// The amount that there is or may be, or the value, where it is known.
  package var value: Value? {
    switch self {
    case .decision(let decision):
      switch decision.outcome {
      case .eligible, .open: decision.amount?.value
      case .notEligible, .fault: nil
      }
    case .value(let answer): answer.value
    }
  }

  /// What a decision says, where it is one.
  package var decision: Decision? {
    if case .decision(let decision) = self { decision } else { nil }
  }

}

/// What is swept.
package enum SweptQuestion: Sendable {

  /// What a decision says about the case of a situation.
  case decision(Situation)

  /// What a node comes to in a frame, in the situation of which only the facts of things and the
  /// answers to questions count.
  case value(PlanNode.ID, PlanFrame, Situation)

}
