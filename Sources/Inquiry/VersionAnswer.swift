package import Evaluation
package import Planning
package import Values
internal import Vocabulary

/// What one version of the files says about a case, and why.
package struct VersionAnswer: Sendable {

  /// What it says.
  package let decision: Decision

  /// Why the requirements came to what they came to, by their names, and why the amount.
  package let requirements: [String: Reason]
  package let amount: Reason?

  /// Creates an instance with the given properties.
  package init(
    decision: Decision, requirements: [String: Reason] = [:], amount: Reason? = nil
  ) {
    self.decision = decision
    self.requirements = requirements
    self.amount = amount
  }

}

/// What decides cases by one version of the files, and keeps what it went through.
package struct VersionReader: Sendable {

  /// What decides.
  private var evaluator: Evaluator

  /// What people call the parts.
  private let legend: Legend

  /// The position of the decision.
  package let decision: Int32

  /// The day by whose law it decides where the text says no other.
  package let day: Day

  /// `true` iff a person named the day.
  private let isDayAsked: Bool

  /// Creates an instance that asks `evaluator` on `day`, which a person named iff `isDayAsked`, about
  /// the decision at a position.
  package init(
    _ evaluator: Evaluator, legend: Legend, decision: Int32, day: Day, isDayAsked: Bool
  ) {
    self.isDayAsked = isDayAsked
    self.evaluator = evaluator
    self.legend = legend
    self.decision = decision
    self.day = day
    self.evaluator.asOf = day
    self.evaluator.recordsCoverage = true
    self.evaluator.forgetCoverage()
  }

  /// Returns what the version says about `facts`, of which a person gave `answers`.
  package mutating func decide(_ facts: Answer, _ answers: [Int32: Value]) -> VersionAnswer {
    evaluator.recordsSteps = true
    let decided = evaluator.decide(
      decision, about: facts, answers: answers, asOf: isDayAsked ? day : nil)
    var reasoner = Reasoner(
      evaluator.plan, decided.derivation, extent: .part, day: decided.asOf)
    var requirements: [String: Reason] = [:]
    for result in decided.requirements {
      let names = legend.decisions[Int(result.decision)].requirements
      requirements[names[Int(result.requirement)].name.english] = reasoner.reason(for: result)
    }
    return VersionAnswer(
      decision: decided, requirements: requirements, amount: reasoner.reason(forAmountOf: decided))
  }

  /// A definition that answers rested on.
  package struct Law: Sendable {

    /// The position of the definition.
    package let definition: Int32

    /// The positions of the versions that counted.
    package let versions: [Int32]

    /// What these come to, where the definition takes no arguments.
    package let values: [Answer]?

  }

  /// The definitions that the answers so far rested on, by their names.
  package var law: [String: Law] {
    var evaluator = evaluator
    var found: [String: Law] = [:]
    let counted = evaluator.coverage.versions.keys.reduce(into: [Int32: Set<Int32>]()) {
      $0[$1.whole, default: []].insert($1.part)
    }
    for definition in evaluator.coverage.definitions {
      let declared = evaluator.plan.definitions[Int(definition)]
      let all = Set(declared.versions.indices.map { Int32(truncatingIfNeeded: $0) })
      let versions = (counted[definition] ?? all).sorted()
      var values: [Answer]?
      if declared.parameters.isEmpty {
        let history = evaluator.history(ofDefinition: definition).map(\.answer)
        values = versions.map { history[Int($0)] }
      }
      found[legend.definitions[Int(definition)].name.english] = Law(
        definition: definition, versions: versions, values: values)
    }
    return found
  }

}
