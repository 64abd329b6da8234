/// What a rule comes to.
package struct RuleResult: Sendable {

  /// Whether a rule holds.
  package enum Status: String, Hashable, Sendable {
    case holds = "holds"
    case broken = "broken"
    case open = "open"
    case fault = "fault"
  }

  /// What a rule comes to for one element.
  package struct Finding: Sendable {

    /// The element; `nil` of a rule that holds once, or whose list is not known.
    package let element: Answer?

    /// What the rule comes to for it.
    package let answer: Answer

    /// Where the derivation begins and ends in `derivation.steps`.
    package let steps: Range<Int>

  }

  /// The position of the rule in `Plan.rules`.
  package let rule: Int32

  /// Whether the rule holds of all elements: one of which it does not hold breaks it, whatever the
  /// others are; then faults come before what is open.
  package let status: Status

  /// The findings that are no.
  package let broken: [Finding]

  /// The findings that are open.
  package let open: [Finding]

  /// The findings that are faults.
  package let faulty: [Finding]

  /// Everything that must not happen and did, whether or not it mattered.
  package let faults: [Fault]

  /// How it came about.
  package let derivation: Derivation

  /// The elements of which the rule does not hold.
  package var failing: [Answer] { broken.compactMap(\.element) }

  /// The facts and human decisions that would settle what is open, each once.
  package var needs: [Need] {
    var union = NeedUnion()
    for finding in open { union.formUnion(finding.answer.needs) }
    return union.needs
  }

}
