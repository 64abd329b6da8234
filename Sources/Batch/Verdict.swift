package import Evaluation
internal import Planning
package import Values

/// What a batch says of a case: that of a decision which is asked of each of many cases.
package struct Verdict: Hashable, Sendable {

  /// What the decision says.
  package let outcome: Outcome

  /// Of one who is eligible for a funding: the amount.
  package let amount: Rational?

  /// The positions of the requirements that are not met, in the order of the text.
  package let unmet: [Int32]

  /// The facts and human decisions still needed, in the order in which a decision names them; empty
  /// where the outcome is definite.
  package let needs: [Need]

  /// Everything that must not happen and did.
  package let faults: [Fault]

  /// Creates an instance with the given properties.
  package init(
    outcome: Outcome, amount: Rational?, unmet: [Int32], needs: [Need], faults: [Fault]
  ) {
    self.outcome = outcome
    self.amount = amount
    self.unmet = unmet
    self.needs = needs
    self.faults = faults
  }

  /// Creates an instance that says what `decision` says.
  package init(_ decision: Decision) {
    var amount: Rational?
    if decision.outcome == .eligible, case .known(let value, _)? = decision.amount {
      switch value {
      case .number(let number), .money(let number): amount = number
      case .boolean, .text, .date, .period, .duration, .choice, .thing: break
      }
    }
    self.init(
      outcome: decision.outcome, amount: amount,
      unmet: decision.requirements.filter { $0.status == .notMet }.map(\.requirement),
      needs: decision.needs, faults: decision.faults)
  }

}
