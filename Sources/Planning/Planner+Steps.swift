internal import Semantics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Planner {

  /// Plans rules, tests and statements.
  mutating func planSteps() {
    for rule in program.rules { planRule(rule) }
    for test in program.tests { planTest(test) }
    planSteps(from: 0)
  }

  /// Plans the steps of a run from the one at `first` on.
  mutating func planSteps(from first: Int) {
    for step in program.steps[first...] {
      switch step {
      case .rule(let index):
        append(.rule(index), at: program.rules[Int(index)].declaration)
      case .test(let index):
        append(.test(index), at: program.tests[Int(index)].declaration)
      case .statement(let reference, let frame):
        begin(frame, in: reference.tree)
        guard case .statement(let statement) = syntax.declarations[reference.declaration],
          let planned = planned(statement.request)
        else { continue }
        if statement.request.value.flatMap({ drawn($0) }) != nil {
          legend.charts.insert(statement.site)
        }
        append(planned, at: reference)
      }
    }
  }

  /// Appends `step`, which the declaration at `reference` says.
  private mutating func append(_ step: PlanStep, at reference: DeclarationReference) {
    plan.steps.append(step)
    let declaration = program.trees[reference.tree].declarations[reference.declaration]
    legend.steps.append(
      declaration.site ?? SourceSpan(0..<0, in: program.trees[reference.tree].file))
  }

  /// Plans `rule`.
  private mutating func planRule(_ body: Body) {
    begin(body.frame, in: body.declaration.tree)
    guard case .rule(let rule) = syntax.declarations[body.declaration.declaration] else { return }
    let each = rule.each.map { lower($0.list) }
    let node = lower(rule.body)
    plan.rules.append(
      PlanRule(
        isWarning: rule.attributes.isWarning, validity: body.validity, frame: frame(),
        each: each, body: node))
    legend.rules.append(legend(body.heading))
  }

  /// Plans `test`.
  private mutating func planTest(_ body: Body) {
    begin(body.frame, in: body.declaration.tree)
    guard case .test(let test) = syntax.declarations[body.declaration.declaration] else { return }
    var steps: [PlanTestStep] = []
    var sites: [SourceSpan] = []
    for (place, step) in test.steps.enumerated() {
      guard let (planned, site) = planned(step, given: body.givens[place]) else { continue }
      steps.append(planned)
      sites.append(site)
    }
    plan.tests.append(PlanTest(frame: frame(), steps: steps))
    legend.tests.append(TestLegend(declaration: legend(body.heading), steps: sites))
  }

  /// Plans `step`, which gives what `target` refers to, if it gives something.
  private mutating func planned(
    _ step: TestStepSyntax, given target: Target?
  ) -> (PlanTestStep, SourceSpan)? {
    switch step {
    case .given(let name, let value):
      let node = lower(value)
      switch target {
      case .slot(let slot)?: return (.given(slot, node), name.site)
      case .question(let question)?: return (.answer(question, node), name.site)
      default: return nil
      }
    case .settle(let settle):
      guard case .question(let question)? = target else { return nil }
      return (.answer(question, lower(settle.answer)), settle.site)
    case .setAsOf(let date):
      return (.setAsOf(lower(date)), syntax.expressions.site(of: date))
    case .expect(let condition, let site): return (expectation(condition), site)
    case .expectOpen(let subject, let causes, let site):
      let node = lower(subject)
      return (.expectOpen(node, needing: lower(causes)), site)
    case .expectPossible(let subject, let value, let site):
      let node = lower(subject)
      return (.expectPossible(node, lower(value)), site)
    }
  }

  /// Plans what is expected of the expression `id`.
  private mutating func expectation(_ id: ExpressionSyntax.ID) -> PlanTestStep {
    guard case .test(let operand, let predicate, let negated) = syntax.expressions[ungrouped(id)]
    else { return .expect(lower(id)) }
    switch predicate {
    case .met, .eligible: return .expectOutcome(lower(operand), .eligible, negated: negated)
    case .open: return .expectOutcome(lower(operand), .open, negated: negated)
    case .fault: return .expectOutcome(lower(operand), .fault, negated: negated)
    case .known, .unknown, .empty, .approximate: return .expect(lower(id))
    }
  }

  /// Plans `request`, if it names something.
  private mutating func planned(_ request: RequestSyntax) -> PlanStep? {
    switch request {
    case .show(let value):
      if let drawn = drawn(value), !type(of: drawn).isList, let history = history(of: drawn) {
        return history
      }
      let node = lower(value)
      return .show(node, frame())
    case .decide(let name, let subject, let date):
      let spelling = syntax.spelling(of: name)
      guard
        let decision = program.decisions.firstIndex(where: { $0.heading.name.english == spelling })
      else { return nil }
      decidedRecord = program.decisions[decision].subject
      let facts = lower(subject)
      let day = date.map { lower($0) }
      return .decide(Int32(decision), facts, asOf: day, frame())
    case .setAsOf(let date):
      let node = lower(date)
      return .setAsOf(node, frame())
    case .historyOf(let value):
      let shown = bare(value) ?? value
      if let history = history(of: shown) { return history }
      let node = lower(shown)
      return .show(node, frame())
    case .why, .whatIf, .whatWouldItTake, .whatIsMissing, .sweep, .diff:
      return inquiry(request).map { .inquiry($0, frame()) }
    }
  }

  // MARK: Values over time

  /// Returns what is shown of `value` where nothing but how is said of it.
  private func bare(_ value: ExpressionSyntax.ID) -> ExpressionSyntax.ID? {
    guard case .table(let shown, let clauses) = syntax.expressions[ungrouped(value)],
      clauses.isBare
    else { return nil }
    return shown
  }

  /// Returns what is to be drawn where `value` is `… as chart` and nothing else.
  private func drawn(_ value: ExpressionSyntax.ID) -> ExpressionSyntax.ID? {
    guard case .table(_, let clauses) = syntax.expressions[ungrouped(value)],
      clauses.presentation == .chart
    else { return nil }
    return bare(value)
  }

  /// Plans to show the values that `value` had: a definition, a field of a thing, or what an indicator
  /// measured; `nil` if it is none of these.
  private mutating func history(of value: ExpressionSyntax.ID) -> PlanStep? {
    let value = ungrouped(value)
    if case .definition(let definition)? = target(of: value) {
      return .historyOfDefinition(definition)
    }
    if case .requirement(let decision, let position)? = target(of: value) {
      return .historyOfRequirement(decision: decision, position)
    }
    if case .member(let base, _) = syntax.expressions[value],
      case .field(let field)? = target(of: value)
    {
      let node = lower(base)
      return .historyOfField(node, field, frame())
    }
    guard case .record(let record) = type(of: value),
      let field = program.records[Int(record.rawValue)].fields.firstIndex(where: {
        $0.heading.name.english == "measured"
      })
    else { return nil }
    let node = lower(value)
    return .historyOfField(node, Int32(truncatingIfNeeded: field), frame())
  }

}

extension DeclarationSyntax {

  /// Where `self` is, if it is a step of a run.
  fileprivate var site: SourceSpan? {
    switch self {
    case .rule(let rule): rule.site
    case .test(let test): test.site
    case .statement(let statement): statement.site
    default: nil
    }
  }

}

extension RequestSyntax {

  /// What is to be shown, or the history of it.
  fileprivate var value: ExpressionSyntax.ID? {
    switch self {
    case .show(let value), .historyOf(let value): value
    case .decide, .setAsOf, .why, .whatIf, .whatWouldItTake, .whatIsMissing, .sweep, .diff: nil
    }
  }

}

extension ValueType {

  /// `true` iff values of the type are lists.
  fileprivate var isList: Bool {
    if case .list = self { true } else { false }
  }

}
