package import Evaluation
package import Values

/// What is missing of an answer that is open, ranked by how much it settles.
package struct MissingRanking: Sendable {

  /// The answer as it is.
  package let now: Finding

  /// What is missing, what settles most first.
  package let entries: [Entry]

  /// The number of facts and decisions that are missing, too, and were not tried.
  package let untried: Int

  /// The smallest sets of what does not settle it alone that settle it together, whatever they are.
  package let sets: [[Need]]

  /// A fact, or a human decision, that is missing.
  package struct Entry: Sendable {

    /// What is missing.
    package let need: Need

    /// What comes of its values.
    package let classes: [Class]

    /// `true` iff the classes are all there is, and what holds of one value of a class holds of all.
    package let isExact: Bool

    /// `true` iff nothing settles the answer without it, whatever the rest is.
    package internal(set) var isNeeded: Bool

    /// How much it settles.
    package var power: Power {
      if classes.allSatisfy(\.finding.isSettled) { return .always }
      return classes.contains { $0.finding.isSettled } ? .sometimes : .never
    }

  }

  /// How much a fact settles alone.
  package enum Power: String, Hashable, Sendable, Comparable {
    case always = "always"
    case sometimes = "sometimes"
    case never = "together"

    /// `true` iff `a` settles more than `b`.
    package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

    private var rank: Int {
      switch self {
      case .always: 0
      case .sometimes: 1
      case .never: 2
      }
    }
  }

  /// Values of a fact of which the same comes.
  package struct Class: Sendable {

    /// The values.
    package let values: ValueClass

    /// What comes of them.
    package let finding: Finding

  }

  /// What an answer is.
  package enum Finding: Hashable, Sendable {

    /// What a decision says, and the amount, where it is one for all values.
    case outcome(Outcome, amount: Value?)

    /// What an expression comes to.
    case value(Answer)

    /// Something settled, of which it depends on the value what it is.
    case depends

    /// Whether a rule holds.
    case rule(RuleResult.Status)

    /// `true` iff nothing more is needed.
    package var isSettled: Bool {
      switch self {
      case .outcome(let outcome, _): outcome != .open
      case .value(let answer): !answer.isOpenAnywhere
      case .depends: true
      case .rule(let status): status != .open
      }
    }

  }

}

/// Values of a fact.
package enum ValueClass: Hashable, Sendable {

  /// One of a few values, or all of them.
  case values([Value])

  /// The values between two, which belong to it or not; without an end where there is none.
  case between(Value?, includesLow: Bool, Value?, includesHigh: Bool)

  /// Any value.
  case any

}

extension Answer {

  /// `true` iff `self`, or an element of it, is open.
  package var isOpenAnywhere: Bool {
    switch self {
    case .open: true
    case .known, .record, .fault: false
    case .list(let elements, _):
      elements.contains { $0.membership?.isOpen == true || $0.answer.isOpenAnywhere }
    }
  }

}
