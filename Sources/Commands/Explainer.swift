internal import Evaluation
internal import Inquiry
internal import Planning
internal import Rendering
internal import SourceText
internal import Values

/// What asks again what was asked, keeping how it comes about, and says why it is so.
struct Explainer {

  /// What is asked.
  private let plan: Plan

  /// What answers, and keeps the steps.
  private var evaluator: Evaluator

  /// What writes the answers.
  private var renderer: Renderer

  /// `true` iff it is asked what it would need to be otherwise.
  private let isNot: Bool

  /// `true` iff answers are for programs.
  private let isJSON: Bool

  /// The statement that asks.
  private let site: SourceSpan

  /// Creates an instance that asks `evaluator`.
  init(
    plan: Plan, evaluator: Evaluator, renderer: Renderer, isNot: Bool, isJSON: Bool,
    site: SourceSpan
  ) {
    self.plan = plan
    self.evaluator = evaluator
    self.renderer = renderer
    self.isNot = isNot
    self.isJSON = isJSON
    self.site = site
    self.evaluator.recordsSteps = true
    self.renderer.suppositions = evaluator.suppositions
  }

  /// Returns why the answer to `request` is what it is.
  mutating func explain(_ request: Request, _ extent: Reasoner.Extent) -> [String] {
    evaluator.asOf = request.asOf
    switch request.subject {
    case .decision, .decisions:
      return cases(of: request).map { named in
        let decision = decide(request, named)
        return text(of: decision, case: named.name, extent)
      }
    case .value(let node, let frame):
      return [text(of: node, frame, isList: true, extent: extent == .shortest ? .part : extent)]
    case .rule(let rule):
      return [text(ofRule: rule, extent)]
    }
  }

  /// Returns why the part `reason` of the decision that `request` asked for is what it is.
  mutating func explain(_ reason: PlanReason, of request: Request) -> [String] {
    evaluator.asOf = request.asOf
    let cases = cases(of: request)
    return cases.map { named in
      let decision = decide(request, named)
      let text = text(of: reason, in: decision)
      if isJSON || cases.count == 1 { return text }
      return renderer.headline(of: decision, named: named.name) + "\n" + text
    }
  }

  /// Returns why what `node` comes to in `frame` is what it is: an expression; a case of several that
  /// were decided; an element of the list, or of the rule, that was asked for last.
  mutating func explain(
    _ node: PlanNode.ID, _ frame: PlanFrame, after request: Request?, _ decided: Request?
  ) -> [String] {
    let operand = evaluator.answer(to: node, in: frame)
    if let request, let text = explain(operand, after: request) { return [text] }
    guard let decided else { return [text(of: node, frame, isList: false, extent: .part)] }
    let cases = cases(of: decided)
    if cases.count > 1, !readsCase(node) {
      return [text(of: node, frame, isList: false, extent: .part)]
    }
    return cases.map { named in
      let text = text(of: node, frame, about: named, of: decided)
      if isJSON || cases.count == 1 { return text.words }
      return renderer.headline(of: text.decision, named: named.name) + "\n" + text.words
    }
  }

  /// Returns why what `node` comes to in `frame` is what it is for the case `named`, and what `request`
  /// decided about that.
  private mutating func text(
    of node: PlanNode.ID, _ frame: PlanFrame, about named: NamedCase, of request: Request
  ) -> (words: String, decision: Decision) {
    evaluator.asOf = request.asOf
    let decision = decide(request, named)
    // What is asked about the case that was decided, is asked by the law of its decision.
    let saved = (evaluator.asOf, evaluator.answers)
    defer { (evaluator.asOf, evaluator.answers) = saved }
    evaluator.answers.merge(named.answers) { $1 }
    if let day = decision.asOf { evaluator.asOf = day }
    let words = text(
      of: node, frame, slots: [named.facts], in: decision, isList: false, extent: .part)
    return (words, decision)
  }

  /// `true` iff `node` reads the facts of the case that was decided.
  private func readsCase(_ node: PlanNode.ID) -> Bool {
    var pending = [node]
    while let node = pending.popLast() {
      if plan[node].operation == .slot(0) { return true }
      pending += plan[node].operation.operands
    }
    return false
  }

  /// Returns why `operand` is in what `request` asked for, or is what it is there; `nil` where it is
  /// nothing there.
  private mutating func explain(_ operand: Answer, after request: Request) -> String? {
    evaluator.asOf = request.asOf
    switch request.subject {
    case .decisions:
      let cases = cases(of: request)
      let found = cases.first { $0.facts == operand }
      guard let named = found else { return nil }
      return text(of: decide(request, named), case: named.name, .shortest)
    case .decision(_, let subject, _):
      guard subject == operand, let named = cases(of: request).first else { return nil }
      return text(of: decide(request, named), case: named.name, .shortest)
    case .value(let node, let frame):
      guard case .known(.thing, _) = operand else { return nil }
      return membership(of: operand, node, frame)
    case .rule(let rule):
      guard case .known(.thing, _) = operand else { return nil }
      let result = evaluator.check(rule: rule)
      var reasoner = Reasoner(plan, result.derivation, extent: .part, day: evaluator.asOf)
      guard let reason = reasoner.reason(for: result, of: operand) else { return nil }
      return write([reason], in: nil)
    }
  }

  /// Returns the cases that `request` asks about.
  private func cases(of request: Request) -> [NamedCase] {
    switch request.subject {
    case .decision(_, let subject, let answers):
      [
        NamedCase(
          name: renderer.name(ofCase: subject, in: request), facts: subject,
          answers: answers)
      ]
    case .decisions(_, let cases): cases
    case .value, .rule: []
    }
  }

  /// Returns the decision that `request` asks for about `named`.
  private mutating func decide(_ request: Request, _ named: NamedCase) -> Decision {
    renderer.caseThing = nil
    if case .known(.thing(let thing), _) = named.facts { renderer.caseThing = thing }
    let position =
      switch request.subject {
      case .decision(let position, _, _), .decisions(let position, _): position
      case .value, .rule: Int32(0)
      }
    return evaluator.decide(position, about: named.facts, answers: named.answers)
  }

}

// MARK: Writing

extension Explainer {

  /// Returns why `decision` about the case called `name` is what it is.
  private func text(
    of decision: Decision, case name: String, _ extent: Reasoner.Extent
  ) -> String {
    var reasoner = Reasoner(plan, decision.derivation, extent: extent, day: decision.asOf)
    guard isNot else {
      let reason = reasoner.reason(for: decision)
      return isJSON
        ? renderer.json(of: reason, decision, case: name, at: site).text
        : renderer.text(of: reason, decision, case: name)
    }
    let wants = decision.requirements.compactMap {
      reasoner.want(for: $0, asOf: decision.asOf)
    }
    let answered = decision.derivation.answeredQuestions(in: plan)
    return isJSON
      ? renderer.json(of: wants, decision, case: name, answered: answered, at: site).text
      : renderer.text(of: wants, decision, case: name, answered: answered)
  }

  /// Returns why the part `reason` of `decision` is what it is.
  private func text(of reason: PlanReason, in decision: Decision) -> String {
    var reasoner = Reasoner(plan, decision.derivation, extent: .part, day: decision.asOf)
    switch reason {
    case .requirement(let owner, let position):
      if isNot {
        let results = decision.requirements + decision.warnings
        let found = results.first { $0.decision == owner && $0.requirement == position }
        let want = found.flatMap { reasoner.want(for: $0, asOf: decision.asOf) }
        return write(want.map { [$0] } ?? [], in: decision)
      }
      guard
        let reason = reasoner.reason(forRequirement: position, of: owner, in: decision)
      else { return renderer.notInForce(on: decision.asOf) }
      return write([reason], in: decision)
    case .amount:
      guard let reason = reasoner.reason(forAmountOf: decision) else { return renderer.notNeeded }
      return write([reason], in: decision)
    case .local(let owner, let position):
      guard let reason = reasoner.reason(forLocal: position, of: owner, in: decision) else {
        return renderer.notNeeded
      }
      return write([reason], in: decision)
    case .answer, .everything, .rule, .value:
      return renderer.notNeeded
    }
  }

  /// Returns why what `node` comes to in `frame` is what it is.
  private mutating func text(
    of node: PlanNode.ID, _ frame: PlanFrame, slots: [Answer] = [], in decision: Decision? = nil,
    isList: Bool, extent: Reasoner.Extent
  ) -> String {
    let answer = evaluator.answer(to: node, in: frame, slots: slots)
    var reasoner = Reasoner(plan, evaluator.derivation, extent: extent, day: evaluator.asOf)
    if isNot {
      if isList, case .list = answer {
        return write(reasoner.wantsOfMissing(), in: decision)
      }
      // What is no truth value has no other side.
      if plan[node].type == .boolean || plan[node].type == .outcome {
        return write(reasoner.wants(isTrue: true), in: decision)
      }
    }
    guard let reason = reasoner.reason() else { return renderer.notNeeded }
    return write([reason], in: decision)
  }

  /// Returns why `element` is, or is not, in the list that `node` comes to in `frame`; `nil` where that
  /// is not a list.
  private mutating func membership(
    of element: Answer, _ node: PlanNode.ID, _ frame: PlanFrame
  ) -> String? {
    guard case .list = evaluator.answer(to: node, in: frame) else { return nil }
    var reasoner = Reasoner(plan, evaluator.derivation, extent: .part, day: evaluator.asOf)
    if isNot {
      guard let wants = reasoner.wants(of: element) else { return renderer.notInList }
      return write(wants, in: nil)
    }
    guard let last = evaluator.derivation.steps.indices.last,
      let reason = reasoner.membership(of: element, in: last)
    else { return renderer.notInList }
    return write([reason], in: nil)
  }

  /// Returns why the rule at position `rule` holds, or does not.
  private mutating func text(ofRule rule: Int32, _ extent: Reasoner.Extent) -> String {
    let result = evaluator.check(rule: rule)
    var reasoner = Reasoner(plan, result.derivation, extent: extent, day: evaluator.asOf)
    if isNot {
      return write(result.status == .holds ? [] : [reasoner.wants(for: result)], in: nil)
    }
    return write([reasoner.reason(for: result)], in: nil)
  }

  /// Returns `reasons`, which are about a part of `decision` if there is one.
  private func write(_ reasons: [Reason], in decision: Decision?) -> String {
    isJSON
      ? renderer.json(of: reasons, partOf: decision, at: site).text
      : renderer.text(of: reasons, partOf: decision)
  }

  /// Returns `wants`, which are about a part of `decision` if there is one.
  private func write(_ wants: [Want], in decision: Decision?) -> String {
    isJSON
      ? renderer.json(of: wants, partOf: decision, at: site).text
      : renderer.text(of: wants, partOf: decision)
  }

}
