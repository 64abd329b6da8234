internal import Catalogue
internal import Evaluation
internal import Inquiry
internal import Planning
internal import Rendering
internal import SourceText
internal import Values

/// What it would take, and where an answer changes.
extension Runner {

  /// Proposes the smallest changes of facts, but of those of `kept`, that make the case eligible,
  /// with an amount of at least `amount` where one is given.
  mutating func propose(
    amount: PlanNode.ID?, keeping kept: [PlanFact], _ frame: PlanFrame, at site: SourceSpan,
    in context: inout Context
  ) {
    forgetSuppositions()
    guard let decided else { return }
    let decision: Int32
    let cases: [NamedCase]
    switch decided.subject {
    case .decision(let number, let subject, let answers):
      decision = number
      let name = renderer(in: context).name(ofCase: subject, in: decided)
      cases = [NamedCase(name: name, facts: subject, answers: answers)]
    case .decisions(let number, let several): (decision, cases) = (number, several)
    case .value, .rule: return
    }
    for named in cases {
      var sum: Rational?
      if let amount {
        let answer = evaluator.answer(to: amount, in: frame, slots: [named.facts])
        guard case .known(.money(let euros), _) = answer else {
          return context.surroundings.console.report(renderer(in: context).text(of: answer))
        }
        sum = euros
      }
      let situation = Situation(
        decision, about: named.facts, answers: named.answers, on: decided.asOf, by: evaluator)
      let prospect = proposals(
        for: situation, raisingTo: sum, keeping: kept.map { situation.shortened($0.need) })
      let renderer = renderer(in: context)
      answer(
        renderer.text(of: prospect, case: named.name, for: sum),
        json: renderer.json(of: prospect, case: named.name, for: sum, at: site), in: &context)
    }
  }

  /// Says where the answer changes as `fact` goes from `first` to `last`.
  mutating func sweep(
    _ fact: PlanFact, from first: PlanNode.ID, to last: PlanNode.ID, _ frame: PlanFrame,
    at site: SourceSpan, in context: inout Context
  ) {
    forgetSuppositions()
    guard let asked = unsupposed ?? request else { return }
    switch asked.subject {
    case .decision(let decision, let subject, let answers):
      let situation = Situation(
        decision, about: subject, answers: answers, on: asked.asOf, by: evaluator)
      let name = renderer(in: context).name(ofCase: subject, in: asked)
      sweep(fact, first, last, frame, .decision(situation), situation, name, at: site, in: &context)
    case .decisions(let decision, let cases):
      for named in cases {
        let situation = Situation(
          decision, about: named.facts, answers: named.answers, on: asked.asOf, by: evaluator)
        sweep(
          fact, first, last, frame, .decision(situation), situation, named.name, at: site,
          in: &context)
      }
    case .value(let node, let valueFrame):
      let situation = valueSituation(on: asked.asOf)
      sweep(
        fact, first, last, frame, .value(node, valueFrame, situation), situation, nil, at: site,
        in: &context)
    case .rule: refuse(.cannotSweep, in: &context)
    }
  }

  /// Says where the answer to `question`, about the case called `name` of `situation`, changes as
  /// `fact` goes from `first` to `last`.
  private mutating func sweep(
    _ fact: PlanFact, _ first: PlanNode.ID, _ last: PlanNode.ID, _ frame: PlanFrame,
    _ question: SweptQuestion, _ situation: Situation, _ name: String?, at site: SourceSpan,
    in context: inout Context
  ) {
    let fact = situation.shortened(fact.need)
    guard let original = situation.answer(to: fact) else {
      return refuse(noAnswer(to: fact, in: situation, in: context), in: &context)
    }
    let renderer = renderer(in: context)
    var ends: [Value] = []
    for end in [first, last] {
      let answer = evaluator.answer(to: end, in: frame, slots: [situation.subject])
      let supposition = Supposition(fact: fact, original: original, value: answer)
      if let complaint = renderer.complaint(about: supposition, decision: situation.decision) {
        return refuse(complaint, in: &context)
      }
      guard let value = answer.value else {
        return context.surroundings.console.report(renderer.text(of: answer))
      }
      ends.append(value)
    }
    if ends[1].isLess(than: ends[0]) ?? false {
      return refuse(renderer.reversedRange(ends[0], ends[1]), in: &context)
    }
    let sweep = Inquiry.sweep(fact, from: ends[0], to: ends[1], asking: question)
    answer(
      renderer.text(of: sweep, fact: fact, case: name),
      json: renderer.json(of: sweep, fact: fact, at: site), in: &context)
  }

}
