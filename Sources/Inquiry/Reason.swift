package import Evaluation
package import Planning
package import Values

/// Why something came to what it came to: a step, and the steps that decided it.
package struct Reason: Sendable {

  /// What a reason is about.
  package enum Subject: Hashable, Sendable {

    /// An expression of the text.
    case expression(PlanNode.ID)

    /// A decision about a case.
    case decision(Int32)

    /// A requirement of a decision.
    case requirement(decision: Int32, Int32)

    /// The amount of a funding.
    case amount(decision: Int32)

    /// The expression that says whose law applies.
    case law(PlanNode.ID)

    /// An exception; the answer says whether it applies.
    case exception(Int32)

    /// A row of a table; the one after the last stands for `otherwise`.
    case row(table: Int32, Int32)

    /// An element of a list.
    case element(Answer)

    /// A rule.
    case rule(Int32)

  }

  /// How a reason bears on the one that it belongs to.
  package enum Role: Hashable, Sendable {

    /// It is a part of it.
    case part

    /// It is the condition by which something was chosen.
    case condition

    /// It is what was chosen: its value is the value of the other.
    case body

    /// It may be what is to be chosen.
    case possible

    /// It is what is to be chosen if the condition before it is so, or if it is not.
    case ifSo
    case ifNot

  }

  /// What it is about.
  package let subject: Subject

  /// What that came to.
  package let answer: Answer

  /// How it bears on the reason that it belongs to.
  package internal(set) var role: Role = .part

  /// `true` iff the text negates it: what is no speaks for the other.
  package internal(set) var isNegated = false

  /// What the parts of the expression came to that stand in its text.
  package internal(set) var figures: [PlanNode.ID: Answer] = [:]

  /// The day whose law applied.
  package internal(set) var day: Day?

  /// What decided it, in the order of the text.
  package internal(set) var children: [Reason] = []

  /// The number of further elements that decided it as those among the children did.
  package internal(set) var omitted = 0

  /// `true` iff the same was explained before: its children are left out.
  package internal(set) var isRepeated = false

  /// Creates an instance with the given properties.
  init(_ subject: Subject, _ answer: Answer) {
    self.subject = subject
    self.answer = answer
  }

  /// Whether it speaks for what it belongs to; `nil` where that is open, a fault, or no truth value.
  package var verdict: Bool? { answer.truth.map { $0 != isNegated } }

  /// Returns `self` in `role`.
  func asRole(_ role: Role) -> Reason {
    var result = self
    result.role = role
    return result
  }

}
