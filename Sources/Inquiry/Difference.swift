package import Evaluation
package import Planning
package import Values

/// What is different about an answer on two days.
package struct Difference: Sendable {

  /// The two days.
  package let days: (before: Day, after: Day)

  /// What was answered.
  package let answers: Answers

  /// The parts of the law that the answers rest on and that are not the same.
  package let changes: [LawChange]

  /// Answers on the first and on the second day.
  package enum Answers: Sendable {

    /// What a decision says about cases; of one case that is asked about alone, there is no name.
    case decisions([DecisionPair])

    /// What an expression comes to.
    case value(PlanNode.ID, Shown, Shown)

    /// Whether a rule holds.
    case rule(RuleResult, RuleResult)

  }

  /// What a decision says about one case.
  package struct DecisionPair: Sendable {

    /// What the case is called; `nil` where it is the only one.
    package let name: String?

    /// The facts.
    package let facts: Answer

    /// What is said on the first day, and on the second.
    package let before: Decision
    package let after: Decision

    /// `true` iff outcome, amount or the status of a requirement is not the same.
    package var isDifferent: Bool {
      before.outcome != after.outcome || before.amountSaid != after.amountSaid
        || before.statuses != after.statuses
    }

    /// `true` iff the text says which law applies, whatever day is asked for.
    package var isFixed: Bool {
      before.overriddenAsOf != nil || after.overriddenAsOf != nil
    }

  }

  /// A definition of which other versions count.
  package struct LawChange: Sendable {

    /// The definition.
    package let definition: Int32

    /// The positions of the versions that count on the first day, and on the second.
    package let before: [Int32]
    package let after: [Int32]

    /// What these come to, where the definition takes no arguments.
    package let values: (before: [Answer], after: [Answer])?

  }

}

extension Decision {

  /// The amount, where it is said.
  fileprivate var amountSaid: Answer? { outcome == .eligible ? amount : nil }

  /// What the requirements come to, by their positions.
  fileprivate var statuses: [Int32: Status] {
    Dictionary(requirements.map { ($0.requirement, $0.status) }) { first, _ in first }
  }

}

/// Returns what is different about what `request` asks on the day `before` and on the day `after`.
package func difference(
  of request: Request, on before: Day, and after: Day, by evaluator: Evaluator
) -> Difference {
  var first = Asker(evaluator, before)
  var second = Asker(evaluator, after)
  let answers: Difference.Answers
  switch request.subject {
  case .decision(let decision, let facts, let given):
    answers = .decisions([
      Difference.DecisionPair(
        name: nil, facts: facts, before: first.decide(decision, facts, given),
        after: second.decide(decision, facts, given))
    ])
  case .decisions(let decision, let cases):
    answers = .decisions(
      cases.map { one in
        Difference.DecisionPair(
          name: one.name, facts: one.facts,
          before: first.decide(decision, one.facts, one.answers),
          after: second.decide(decision, one.facts, one.answers))
      })
  case .value(let node, let frame):
    answers = .value(
      node, first.evaluator.show(node, in: frame), second.evaluator.show(node, in: frame))
  case .rule(let rule):
    answers = .rule(first.evaluator.check(rule: rule), second.evaluator.check(rule: rule))
  }
  let versions = (first.versions, second.versions)
  let changes = Set(versions.0.keys).union(versions.1.keys).sorted().compactMap { definition in
    first.change(of: definition, versions.0[definition] ?? [], versions.1[definition] ?? [])
  }
  return Difference(days: (before, after), answers: answers, changes: changes)
}

/// What asks on one day.
private struct Asker {

  /// What answers.
  var evaluator: Evaluator

  /// The day.
  let day: Day

  /// Creates an instance that asks `evaluator` on `day`.
  init(_ evaluator: Evaluator, _ day: Day) {
    self.evaluator = evaluator
    self.day = day
    self.evaluator.asOf = day
    self.evaluator.recordsSteps = false
    self.evaluator.recordsCoverage = true
    self.evaluator.forgetCoverage()
  }

  /// Returns what `decision` says about `facts`.
  mutating func decide(_ decision: Int32, _ facts: Answer, _ answers: [Int32: Value]) -> Decision {
    evaluator.decide(decision, about: facts, answers: answers, asOf: day)
  }

  /// The positions of the versions that counted, of each definition that has several.
  var versions: [Int32: Set<Int32>] {
    evaluator.coverage.versions.keys.reduce(into: [:]) { $0[$1.whole, default: []].insert($1.part) }
  }

  /// Returns how the versions of `definition` changed; `nil` where they are the same, or count on one
  /// day alone.
  mutating func change(
    of definition: Int32, _ before: Set<Int32>, _ after: Set<Int32>
  ) -> Difference.LawChange? {
    if before == after || before.isEmpty || after.isEmpty { return nil }
    let positions = (before.sorted(), after.sorted())
    var values: (before: [Answer], after: [Answer])?
    if evaluator.plan.definitions[Int(definition)].parameters.isEmpty {
      let history = evaluator.history(ofDefinition: definition).map(\.answer)
      values = (positions.0.map { history[Int($0)] }, positions.1.map { history[Int($0)] })
      // A new version may say the same.
      if let values, values.before == values.after { return nil }
    }
    return Difference.LawChange(
      definition: definition, before: positions.0, after: positions.1, values: values)
  }

}
