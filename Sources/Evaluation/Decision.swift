package import Planning
package import Values

/// What an eligibility or a funding says about one case.
package struct Decision: Sendable {

  /// The position of the eligibility or funding in `Plan.decisions`.
  package let decision: Int32

  /// The day whose law was applied; `nil` where it depends on a fact that is not known.
  package let asOf: Day?

  /// The date that was asked for where `law as of` overrode it.
  package let overriddenAsOf: Day?

  /// What the decision says.
  package let outcome: Outcome

  /// Of a funding: the amount (open or a fault too); `nil` of an eligibility.
  package let amount: Answer?

  /// The facts and human decisions still needed, over undecided requirements and then the amount,
  /// in the order of the text, each once; empty where the outcome is definite.
  package let needs: [Need]

  /// The amounts it could still be, each with its conditions; empty where the outcome is definite.
  package let alternatives: [Alternative]

  /// The requirements in force, in the order of the text.
  package let requirements: [RequirementResult]

  /// The `should`s in force that are not met or open.
  package let warnings: [RequirementResult]

  /// What a reader should know.
  package let notes: [Note]

  /// Where eligible: the position and the due date of each obligation.
  package let obligations: [ObligationResult]

  /// Everything that must not happen and did, whether or not it mattered, in the order of the text.
  package let faults: [Fault]

  /// How it came about.
  package let derivation: Derivation

}

/// What a decision says about a case.
package enum Outcome: String, Hashable, Sendable {
  case eligible = "eligible"
  case notEligible = "not_eligible"
  case open = "open"
  case fault = "fault"
}

/// What a requirement says about a case.
package enum Status: String, Hashable, Sendable {
  case met = "met"
  case notMet = "not_met"
  case open = "open"
  case fault = "fault"
}

/// What a requirement comes to for one case.
package struct RequirementResult: Sendable {

  /// The position of the eligibility in `Plan.decisions`.
  package let decision: Int32

  /// The position of the requirement in it.
  package let requirement: Int32

  /// What the requirement says.
  package let status: Status

  /// The innermost exception applied: its position in the legend.
  package let exception: Int32?

  /// What it came to.
  package let answer: Answer

  /// Where the derivation of the requirement begins and ends in `Derivation.steps`.
  package let steps: Range<Int>

}

/// An obligation of one who is eligible.
package struct ObligationResult: Sendable {

  /// The position of the obligation in the funding.
  package let obligation: Int32

  /// Whether there is one: yes, or open.
  package let applies: Answer

  /// The day on which it falls due, where the text gives one.
  package let due: Answer?

}

/// Something a reader of a decision should know.
package enum Note: Hashable, Sendable {

  /// An approximate figure decided a requirement (its decision and position).
  case approximateDecided(Int32, requirement: Int32)

  /// An approximate figure went into the amount.
  case approximateAmount

  /// A requirement (or, `nil`, the amount) looks at whether these facts are known.
  case fileConsulted(Int32, requirement: Int32?, [FactPath])

  /// A date was asked for, and `law as of` names another.
  case asOfOverridden(asked: Day, applied: Day?)

}

/// The steps of an evaluation, each after those that it rests on.
package struct Derivation: Sendable {

  /// The evaluation of a node.
  package struct Step: Sendable {

    /// What was computed.
    package let node: PlanNode.ID

    /// What it came to.
    package let answer: Answer

    /// The number of steps directly before this one that belong to it.
    package let size: Int32

  }

  /// The steps.
  package internal(set) var steps: [Step] = []

  /// Where the steps are that a step rests on which took over what was computed before, by its
  /// position.
  package internal(set) var origins: [Int: Range<Int>] = [:]

}

extension Need {

  /// Returns `self`; where it is a fact of the thing that `subject` is, as a fact of the case.
  func rooted(in subject: Answer) -> Need {
    if case .fact(let path) = self { .fact(path.rooted(in: subject)) } else { self }
  }

}

extension Note {

  /// Returns `self`, the facts of the thing that `subject` is as facts of the case.
  func rooted(in subject: Answer) -> Note {
    guard case .fileConsulted(let decision, let requirement, let paths) = self else { return self }
    return .fileConsulted(
      decision, requirement: requirement, paths.map { $0.rooted(in: subject) })
  }

}

extension FactPath {

  /// Returns `self`; where it leads from the thing that `subject` is, from the facts of the case.
  fileprivate func rooted(in subject: Answer) -> FactPath {
    guard case .known(.thing(let thing), _) = subject, root == .thing(thing) else { return self }
    return FactPath(.subject, steps)
  }

}
