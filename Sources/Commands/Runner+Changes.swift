internal import Catalogue
internal import Evaluation
internal import Inquiry
internal import Planning
internal import Rendering
internal import SourceText
internal import Values

/// What an answer would be if facts were others.
extension Runner {

  /// Answers again as if `suppositions` were so, and says what is different.
  ///
  /// It starts from what was asked, not from what was supposed before; what is asked next is about the
  /// answer as it is supposed to be.
  mutating func suppose(
    _ suppositions: [PlanSupposition], _ frame: PlanFrame, at site: SourceSpan,
    in context: inout Context
  ) {
    forgetSuppositions()
    guard let asked = unsupposed ?? request else { return }
    switch asked.subject {
    case .decision(let decision, let subject, let answers):
      let situation = Situation(
        decision, about: subject, answers: answers, on: asked.asOf, by: evaluator)
      let name = renderer(in: context).name(ofCase: subject, in: asked)
      guard let supposed = suppose(suppositions, frame, in: situation, name, at: site, in: &context)
      else { return }
      take(supposed, insteadOf: asked)
    case .decisions(let decision, let cases):
      var supposed: [NamedCase] = []
      for named in cases {
        let situation = Situation(
          decision, about: named.facts, answers: named.answers, on: asked.asOf, by: evaluator)
        guard
          let result = suppose(
            suppositions, frame, in: situation, named.name, at: site, in: &context)
        else { return }
        supposed.append(
          NamedCase(name: named.name, facts: result.subject, answers: result.answers))
      }
      request = Request(.decisions(decision, about: supposed), asOf: asked.asOf)
      unsupposed = asked
    case .value(let node, let valueFrame):
      suppose(suppositions, frame, asked, node, valueFrame, at: site, in: &context)
    case .rule: refuse(.cannotSweep, in: &context)
    }
  }

  /// The decision that reasons are about: with the facts that are supposed, where they are.
  var explainedDecision: Request? {
    guard unsupposed != nil, let request else { return decided }
    switch request.subject {
    case .decision, .decisions: return request
    case .value, .rule: return decided
    }
  }

  /// Takes `suppositions` as supposed, and says nothing.
  mutating func recall(_ suppositions: [PlanSupposition], _ frame: PlanFrame) {
    guard let asked = unsupposed ?? request else { return }
    switch asked.subject {
    case .decision(let decision, let subject, let answers):
      let situation = Situation(
        decision, about: subject, answers: answers, on: asked.asOf, by: evaluator)
      take(situation.supposing(planned(suppositions, frame, in: situation)), insteadOf: asked)
    case .value(let node, let valueFrame):
      let situation = valueSituation(on: asked.asOf)
      let supposed = situation.supposing(planned(suppositions, frame, in: situation))
      take(supposed, node, valueFrame, insteadOf: asked)
    case .decisions, .rule: return
    }
  }

  /// Answers from now on as the files and the facts say.
  func withoutSuppositions() -> Evaluator {
    var evaluator = evaluator
    evaluator.suppositions = [:]
    for question in (request?.supposedAnswers ?? [:]).keys { evaluator.answers[question] = nil }
    return evaluator
  }

  /// Forgets what is supposed.
  mutating func forgetSuppositions() { evaluator = withoutSuppositions() }

  /// Takes the case of `supposed` as the one that was asked about last, and keeps `asked`.
  private mutating func take(_ supposed: Situation, insteadOf asked: Request) {
    request = Request(
      .decision(supposed.decision, about: supposed.subject, answers: supposed.answers),
      asOf: asked.asOf, suppositions: supposed.evaluator.suppositions, caseName: asked.caseName)
    unsupposed = asked
  }

  /// Takes what `node` comes to in `supposed` as what was asked last, and keeps `asked`.
  private mutating func take(
    _ supposed: Situation, _ node: PlanNode.ID, _ frame: PlanFrame, insteadOf asked: Request
  ) {
    request = Request(
      .value(node, frame), asOf: asked.asOf, suppositions: supposed.evaluator.suppositions,
      supposedAnswers: supposed.answers)
    unsupposed = asked
  }

  /// Returns `suppositions`, whose values are written in `frame`, about the case of `situation`.
  private func planned(
    _ suppositions: [PlanSupposition], _ frame: PlanFrame, in situation: Situation
  ) -> [Supposition] {
    suppositions.compactMap { supposition in
      let fact = situation.shortened(supposition.fact.need)
      guard let original = situation.answer(to: fact) else { return nil }
      var evaluator = evaluator
      var value = evaluator.answer(
        to: supposition.value, in: frame, slots: [situation.subject])
      // A fact that is supposed to be unknown is the one that is missing.
      if value == .unwritten { value = .open(Open(needs: [fact])) }
      return Supposition(fact: fact, original: original, value: value)
    }
  }

  /// Returns `suppositions` about the case of `situation`; says why where one of them cannot be.
  private mutating func checked(
    _ suppositions: [PlanSupposition], _ frame: PlanFrame, in situation: Situation,
    in context: inout Context
  ) -> [Supposition]? {
    let planned = planned(suppositions, frame, in: situation)
    if planned.count < suppositions.count {
      let missing = suppositions.map { situation.shortened($0.fact.need) }
        .first { situation.answer(to: $0) == nil }
      refuse(noAnswer(to: missing, in: situation, in: context), in: &context)
      return nil
    }
    let renderer = renderer(in: context)
    for supposition in planned {
      if let complaint = renderer.complaint(about: supposition, decision: situation.decision) {
        refuse(complaint, in: &context)
        return nil
      }
    }
    return planned
  }

  /// Returns why nothing is known of `fact` in `situation`, not even that it is unknown.
  func noAnswer(to fact: Need?, in situation: Situation, in context: Context) -> ChangeWords {
    guard case .fact(let path)? = fact, path.root != .subject || situation.subject != .unwritten
    else { return .noSuchFact }
    return .noSuchPart(
      renderer(in: context).name(of: .fact(path), decision: situation.decision))
  }

  /// Says what is different about the case called `name` of `situation` if `suppositions` are so, and
  /// returns it as it is then.
  private mutating func suppose(
    _ suppositions: [PlanSupposition], _ frame: PlanFrame, in situation: Situation, _ name: String,
    at site: SourceSpan, in context: inout Context
  ) -> Situation? {
    guard let checked = checked(suppositions, frame, in: situation, in: &context) else {
      return nil
    }
    let (result, supposed) = Inquiry.suppose(checked, in: situation)
    include(outcome: result.after.outcome)
    let renderer = renderer(in: context)
    answer(
      renderer.text(of: result, case: name),
      json: renderer.json(of: result, case: name, at: site), in: &context)
    return supposed
  }

  /// Says what is different about the value of `node` if `suppositions` are so.
  private mutating func suppose(
    _ suppositions: [PlanSupposition], _ frame: PlanFrame, _ asked: Request, _ node: PlanNode.ID,
    _ valueFrame: PlanFrame, at site: SourceSpan, in context: inout Context
  ) {
    let situation = valueSituation(on: asked.asOf)
    guard let checked = checked(suppositions, frame, in: situation, in: &context) else { return }
    let supposed = situation.supposing(checked)
    let before = situation.value(of: node, in: valueFrame)
    let after = supposed.value(of: node, in: valueFrame)
    let renderer = renderer(in: context)
    answer(
      renderer.text(of: checked, before: before, after: after, node: node),
      json: renderer.json(
        of: checked, before: before, after: after, node: node, asOf: asked.asOf, at: site),
      in: &context)
    take(supposed, node, valueFrame, insteadOf: asked)
  }

  /// Returns the situation in which an expression is asked on `day`: that of the case decided last,
  /// where there is one.
  func valueSituation(on day: Day) -> Situation {
    let evaluator = withoutSuppositions()
    guard case .decision(let decision, let subject, let answers)? = decided?.subject else {
      return Situation(0, about: .unwritten, answers: [:], on: day, by: evaluator)
    }
    return Situation(decision, about: subject, answers: answers, on: day, by: evaluator)
  }

  /// Answers with `text`, for people, or with `json`.
  func answer(_ text: String, json: @autoclosure () -> JSON, in context: inout Context) {
    context.answer(
      text: text, json: json(), data: { DataTable(linesOf: text) },
      markdown: { DataTable.markdown(linesOf: text) })
  }

  /// Takes `outcome` into the exit status, as that of a decision.
  mutating func include(outcome: Outcome) {
    switch outcome {
    case .eligible: break
    case .notEligible: if failOn == .notEligible { status.include(.notEligible) }
    case .open: status.include(.open)
    case .fault: status.include(.fault)
    }
  }

  /// Says why a question cannot be answered.
  mutating func refuse(_ words: ChangeWords, in context: inout Context) {
    let text = words.message(in: context.tongue).plainText
    context.surroundings.console.report("\(Label.error.text(in: context.tongue)): \(text)")
    status.include(.failure)
  }

}
