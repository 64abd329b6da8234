package import Evaluation
package import Planning
internal import Values

/// A fact, or a human decision, and what it is supposed to be.
package struct Supposition: Sendable {

  /// The fact, or the question.
  package let fact: Need

  /// What it is.
  package let original: Answer

  /// What it is supposed to be.
  package let value: Answer

  /// Creates an instance with the given properties.
  package init(fact: Need, original: Answer, value: Answer) {
    self.fact = fact
    self.original = original
    self.value = value
  }

}

/// What a decision says if facts are supposed to be others, beside what it says of the case as it is.
package struct SuppositionResult: Sendable {

  /// A requirement that comes to something else.
  package struct RequirementChange: Sendable {

    /// What it came to, and comes to; `nil` where it is not in force.
    package let before: RequirementResult?
    package let after: RequirementResult?

    /// What it was and is: a `should` that is met is in no list of results.
    package let statuses: (before: Status?, after: Status?)

    /// The supposed facts that it rests on.
    package let facts: [Need]

  }

  /// What is supposed.
  package let suppositions: [Supposition]

  /// What the decision says about the case as it is, and as it is supposed to be.
  package let before: Decision
  package let after: Decision

  /// The requirements that come to something else.
  package let requirements: [RequirementChange]

  /// The `should`s that come to something else.
  package let warnings: [RequirementChange]

  /// The facts that the amount rests on, of those that are supposed.
  package let amountFacts: [Need]

  /// The number of requirements that come to the same.
  package let unchanged: Int

}

/// Returns what the decision of `situation` says if all of `suppositions` are so.
package func suppose(
  _ suppositions: [Supposition], in situation: Situation
) -> (result: SuppositionResult, situation: Situation) {
  let supposed = situation.supposing(suppositions)
  let before = situation.decided()
  let after = supposed.decided()
  let reading = SupposedReading(situation, suppositions)
  let requirements = changes(before, after, \.requirements, reading)
  let result = SuppositionResult(
    suppositions: suppositions, before: before, after: after, requirements: requirements,
    warnings: changes(before, after, \.warnings, reading), amountFacts: reading.amountFacts,
    unchanged: after.requirements.count - requirements.count { $0.after != nil })
  return (result, supposed)
}

/// Returns which of `results` of `before` are something else in `after`.
private func changes(
  _ before: Decision, _ after: Decision, _ results: KeyPath<Decision, [RequirementResult]>,
  _ reading: SupposedReading
) -> [SuppositionResult.RequirementChange] {
  let positions = Set((before[keyPath: results] + after[keyPath: results]).map(\.requirement))
  return positions.sorted().compactMap { position in
    let old = before[keyPath: results].first { $0.requirement == position }
    let new = after[keyPath: results].first { $0.requirement == position }
    if old?.status == new?.status, old?.exception == new?.exception { return nil }
    guard let decision = (old ?? new)?.decision else { return nil }
    let declared = reading.situation.plan.decisions[Int(decision)].requirements[Int(position)]
    func status(_ result: RequirementResult?, on day: Day?) -> Status? {
      if let result { return result.status }
      return declared.isShould && day.map { declared.validity.contains($0) } ?? false ? .met : nil
    }
    return SuppositionResult.RequirementChange(
      before: old, after: new,
      statuses: (status(old, on: before.asOf), status(new, on: after.asOf)),
      facts: reading.facts(of: decision, position))
  }
}

/// Which of the supposed facts the parts of a decision look at.
private struct SupposedReading {

  /// The case, and what is supposed.
  let situation: Situation
  let suppositions: [Supposition]

  /// The supposed facts, as facts that can be moved.
  private let variables: [Variable]

  /// Creates an instance for `suppositions` about `situation`.
  init(_ situation: Situation, _ suppositions: [Supposition]) {
    self.situation = situation
    self.suppositions = suppositions
    variables = suppositions.compactMap { supposition in
      guard let value = supposition.value.value else { return nil }
      let original = supposition.original.value
      let values = [value] + (original.map { $0 == value ? [] : [$0] } ?? [])
      return Variable(
        fact: situation.shortened(supposition.fact), part: .whole, original: original,
        domain: .choices(values))
    }
  }

  /// The facts that the amount rests on.
  var amountFacts: [Need] {
    guard situation.plan.decisions[Int(situation.decision)].funding?.amount != nil else {
      return []
    }
    return facts { evaluator in
      _ = evaluator.amount(by: situation.decision, on: situation.day)
    }
  }

  /// Returns the facts that the requirement at a position rests on.
  func facts(of decision: Int32, _ position: Int32) -> [Need] {
    facts { evaluator in
      _ = evaluator.extent(
        of: .requirement(decision: decision, position), by: situation.decision, on: situation.day)
    }
  }

  /// Returns the facts that `evaluate` looks at.
  private func facts(_ evaluate: (inout RegionEvaluator) -> Void) -> [Need] {
    var evaluator = RegionEvaluator(situation, moving: variables)
    var region = Region(variables.map(\.original))
    for (position, variable) in variables.enumerated() {
      region.reaches[position] = variable.reach
    }
    evaluator.region = region
    evaluate(&evaluator)
    return evaluator.reads.sorted().map { variables[$0].fact }
  }

}

extension Situation {

  /// Returns `self` if all of `suppositions` are so.
  package func supposing(_ suppositions: [Supposition]) -> Situation {
    suppositions.reduce(self) { $0.replacing($1.fact, with: $1.value) }
  }

  /// Returns what `node` comes to in `frame`.
  package func value(of node: PlanNode.ID, in frame: PlanFrame) -> Answer {
    var evaluator = evaluator
    evaluator.answers = allAnswers
    return evaluator.answer(to: node, in: frame)
  }

}
