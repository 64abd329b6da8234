package import Evaluation
package import Values

/// Changes of facts that make a case eligible, decided.
package struct Proposal: Sendable {

  /// The changes, those of facts before those of human decisions.
  package let changes: [ProposedChange]

  /// What the decision says with them.
  package let decision: Decision

  /// How far the facts are moved, to compare proposals by.
  let distance: Rational

}

/// A fact, or a human decision, and what it would have to be.
package struct ProposedChange: Sendable {

  /// Which values beyond the proposed one would do as well.
  package enum Leeway: Hashable, Sendable {

    /// No statement is made.
    case none

    /// Every lesser, or earlier, one that was looked at.
    case less

    /// Every greater, or later, one that was looked at.
    case more

  }

  /// The fact, or the question.
  package let fact: Need

  /// What it is; `nil`: unknown.
  package let original: Value?

  /// What it would have to be.
  package let value: Value

  /// The other values that would do.
  package let others: [Value]

  /// Which values beyond it would do.
  package let leeway: Leeway

  /// `true` iff it is for a person to decide.
  package var isDecision: Bool {
    if case .question = fact { true } else { false }
  }

}

/// What was found of the changes that make a case eligible.
package struct Prospect: Sendable {

  /// What was found.
  package enum Finding: Sendable {

    /// The case is as it is to be.
    case alreadySo

    /// The decision has no amount that could be raised.
    case noAmount

    /// The smallest changes that help, by their number and then by how far they go.
    case proposals([Proposal])

    /// What no change that may be made can bring about; empty where it is only all of it together.
    case blocked([Obstacle])

    /// None was found before the search ended.
    case nothingFound

  }

  /// What was found.
  package let finding: Finding

  /// What the decision says about the case as it is.
  package let decision: Decision

  /// `true` iff nothing was left out: no smaller change helps, and no other of the same size.
  package let isExact: Bool

  /// The number of steps that the search took.
  package let steps: Int

}

/// Something that no change that may be made can bring about.
package struct Obstacle: Sendable {

  /// What cannot be brought about.
  package let goal: Goal

  /// The facts that it rests on and that their record says are not to be changed.
  package let fixed: [Need]

  /// The facts that it rests on and that the question says are to stay.
  package let kept: [Need]

  /// `true` iff it rests on other facts, too.
  package let restsOnMore: Bool

}
