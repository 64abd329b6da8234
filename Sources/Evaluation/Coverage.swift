/// Which requirements and exceptions tests went through.
package struct Coverage: Sendable {

  /// A requirement of a decision.
  package struct Requirement: Hashable, Sendable {

    /// The position of the eligibility in `Plan.decisions`.
    package let decision: Int32

    /// The position of the requirement in it.
    package let requirement: Int32

    /// Creates an instance with the given properties.
    package init(decision: Int32, requirement: Int32) {
      self.decision = decision
      self.requirement = requirement
    }

  }

  /// What the requirements came to.
  package internal(set) var requirements: [Requirement: Set<Status>] = [:]

  /// The exceptions that were applied, by their positions in the legend.
  package internal(set) var exceptions: Set<Int32> = []

  /// Creates an instance without anything.
  package init() {}

  /// Adds what `other` went through.
  package mutating func formUnion(_ other: Coverage) {
    requirements.merge(other.requirements) { $0.union($1) }
    exceptions.formUnion(other.exceptions)
  }

}
