internal import Planning
internal import Values

/// Rules over everything declared.
extension Evaluator {

  /// Returns whether the rule at a position holds.
  package mutating func check(rule: Int32) -> RuleResult {
    begin()
    let declared = plan.rules[Int(rule)]
    enter(declared.frame, arguments: [], site: nil)
    defer { leave() }
    guard let each = declared.each else {
      let answer = evaluate(declared.body)
      return result(of: rule, [finding(nil, answer, from: 0)])
    }
    let list = evaluate(each)
    guard case .list(let elements, _) = list else {
      return result(of: rule, [finding(nil, list, from: 0)])
    }
    if slots.isEmpty { slots.append(.unwritten) }
    var findings: [RuleResult.Finding] = []
    for element in elements {
      slots[0] = element.answer
      // The `let`s are those of the element.
      for position in memo.indices { memo[position] = nil }
      let start = derivation.steps.count
      let holds = evaluate(declared.body)
      let answer = element.membership.map { either($0.negated, holds) } ?? holds
      if answer.truth != true { findings.append(finding(element.answer, answer, from: start)) }
    }
    return result(of: rule, findings)
  }

  /// Returns the finding that a rule comes to `answer`, by the steps from `start` on.
  private func finding(_ element: Answer?, _ answer: Answer, from start: Int) -> RuleResult.Finding
  {
    RuleResult.Finding(element: element, answer: answer, steps: start..<derivation.steps.count)
  }

  /// Returns what `findings` make of the rule at a position.
  private func result(of rule: Int32, _ findings: [RuleResult.Finding]) -> RuleResult {
    let broken = findings.filter { $0.answer.truth == false }
    let faulty = findings.filter { $0.answer.fault != nil }
    let open = findings.filter(\.answer.isOpen)
    let status: RuleResult.Status =
      if !broken.isEmpty {
        .broken
      } else if !faulty.isEmpty {
        .fault
      } else if !open.isEmpty {
        .open
      } else {
        .holds
      }
    return RuleResult(
      rule: rule, status: status, broken: broken, open: open, faulty: faulty,
      faults: faults.withoutRepeats, derivation: derivation)
  }

}
