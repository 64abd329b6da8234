package import Evaluation
internal import Planning
package import Values

/// What would have to be so for an answer to be another.
///
/// It is read from the conditions that were evaluated, and solved for nothing: what a change brings
/// about elsewhere is not looked at.
extension Reasoner {

  /// Returns what would have to be so for the last thing that was evaluated to be `isTrue`.
  package mutating func wants(isTrue: Bool) -> [Want] {
    derivation.steps.indices.last.map { wants($0, isTrue) } ?? []
  }

  /// Returns what the requirement of `result` wants in order to be met; `nil` where it is.
  package mutating func want(for result: RequirementResult, asOf day: Day?) -> Want? {
    self.day = day
    if result.status == .met { return nil }
    var want = Want(
      .requirement(decision: result.decision, result.requirement), result.answer, isTrue: true)
    want.day = day
    let declared = plan.decisions[Int(result.decision)].requirements[Int(result.requirement)]
    want.children = wants(declared.clause, byNode(roots(in: result.steps)), true)
    return want
  }

  /// Returns what would have to be so for the step at `position` to be `isTrue`; nothing where it is.
  mutating func wants(_ position: Int, _ isTrue: Bool) -> [Want] {
    if answer(position).truth == isTrue { return [] }
    let roots = roots(of: position)
    switch operation(position) {
    case .not:
      return roots.flatMap { wants($0, !isTrue) }
    case .isEligible, .local:
      return roots.flatMap { wants($0, isTrue) }
    case .and:
      return isTrue ? roots.flatMap { wants($0, true) } : any(position, roots, isTrue)
    case .or:
      return isTrue ? any(position, roots, isTrue) : roots.flatMap { wants($0, false) }
    case .atLeast:
      return isTrue ? more(position, Array(roots.dropFirst())) : [want(position, isTrue)]
    case .conditional(let condition, let yes, let no):
      return branches(position, condition, yes, no, isTrue)
    case .call(let definition, let arguments):
      let rest = byNode(roots.dropFirst(arguments.count))
      for version in plan.definitions[Int(definition)].versions
      where mayBeInForce(version.validity) && rest[version.clause.body] != nil {
        return wants(version.clause, rest, isTrue)
      }
      return [want(position, isTrue)]
    case .outcome(let decision, _) where isTrue:
      return requirements(of: decision, roots, at: position)
    case .some(let list, _, _), .every(let list, _, _):
      return elements(position, list, roots, isTrue)
    default:
      return [want(position, isTrue)]
    }
  }

  /// Returns that the step at `position` would have to be `isTrue`.
  private func want(_ position: Int, _ isTrue: Bool) -> Want {
    var result = Want(.expression(node(position)), answer(position), isTrue: isTrue)
    collect(position, into: &result.figures)
    result.day = day
    return result
  }

  /// Returns that one of the steps at `roots` would have to be `isTrue` for the one at `position` to be.
  private mutating func any(_ position: Int, _ roots: [Int], _ isTrue: Bool) -> [Want] {
    let options = roots.map { wants($0, isTrue) }
    return alternatives(options, of: want(position, isTrue))
  }

  /// Returns that one of `options` would have to be so, each all of its parts, for `whole` to be.
  private func alternatives(_ options: [[Want]], of whole: Want) -> [Want] {
    let options = options.filter { !$0.isEmpty }
    guard options.count > 1 else { return options.first ?? [] }
    var result = whole
    result.joint = .any
    result.children = options.map { option in
      if option.count == 1 { return option[0] }
      var group = Want(whole.subject, whole.answer, isTrue: whole.isTrue)
      group.children = option
      group.day = day
      return group
    }
    // What wants as much stays in the order of the text.
    result.children = result.children.enumerated()
      .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }.map(\.element)
    return [result]
  }

  /// Returns how many more of the operands at `roots` would have to be so for the step at `position`
  /// to be.
  private mutating func more(_ position: Int, _ roots: [Int]) -> [Want] {
    let first = self.roots(of: position).first
    guard let first, case .known(.number(let number), _) = answer(first) else {
      return [want(position, true)]
    }
    let holding = roots.count { answer($0).truth == true }
    guard let needed = number.rounded(.up, to: 1).intValue, needed - holding > 0,
      needed <= roots.count
    else { return [want(position, true)] }
    let options = roots.filter { answer($0).truth != true }.map { wants($0, true) }
    if options.count == needed - holding { return options.flatMap { $0 } }
    guard needed - holding > 1 else { return alternatives(options, of: want(position, true)) }
    var result = alternatives(options, of: want(position, true))
    if result.count == 1 { result[0].joint = .atLeast(needed - holding) }
    return result
  }

  /// Returns what the branches of the step at `position` want to be `isTrue`.
  private mutating func branches(
    _ position: Int, _ condition: PlanNode.ID, _ yes: PlanNode.ID, _ no: PlanNode.ID,
    _ isTrue: Bool
  ) -> [Want] {
    let steps = byNode(roots(of: position))
    guard let chosen = steps[condition] else { return [want(position, isTrue)] }
    var options: [[Want]] = []
    for (branch, goes) in [(yes, true), (no, false)] {
      guard let rest = unmet(branch, steps, isTrue) else { continue }
      options.append(wants(chosen, goes) + rest)
    }
    let result = alternatives(options, of: want(position, isTrue))
    return result.isEmpty ? [want(position, isTrue)] : result
  }

  /// Returns what the node `branch`, which need not have been evaluated among `steps`, wants to be
  /// `isTrue`; `nil` where it never is.
  private mutating func unmet(
    _ branch: PlanNode.ID, _ steps: [PlanNode.ID: Int], _ isTrue: Bool
  ) -> [Want]? {
    if case .constant(let value, _) = plan[branch].operation {
      return value == .boolean(isTrue) ? [] : nil
    }
    if let position = steps[branch] { return wants(position, isTrue) }
    var result = Want(.expression(branch), .unwritten, isTrue: isTrue)
    result.day = day
    return [result]
  }

  /// Returns what `clause`, of which the steps at `roots` were taken, wants to be `isTrue`.
  private mutating func wants(
    _ clause: PlanClause, _ roots: [PlanNode.ID: Int], _ isTrue: Bool
  ) -> [Want] {
    let exceptions = clause.exceptions.filter { mayBeInForce($0.validity) }
    let applying = exceptions.filter { applies($0, roots).truth == true }
    if let exception = applying.first, applying.count == 1 {
      return wants(clause, roots, isTrue, applying: exception)
    }
    guard applying.isEmpty else { return [] }
    var options: [[Want]] = []
    if let body = unmet(clause.body, roots, isTrue) { options.append(body) }
    for exception in exceptions {
      guard let condition = exception.condition.flatMap({ roots[$0] }),
        exception.clause.exceptions.isEmpty,
        let rest = unmet(exception.clause.body, roots, isTrue)
      else { continue }
      var option = Want(.exception(exception.id), applies(exception, roots), isTrue: true)
      option.day = day
      option.children = wants(condition, true) + rest
      if !option.children.isEmpty { options.append([option]) }
    }
    return alternatives(options, of: whole(clause, isTrue))
  }

  /// Returns what `clause`, to which `exception` applies, wants to be `isTrue`: of the exception, or that
  /// it did not apply.
  private mutating func wants(
    _ clause: PlanClause, _ roots: [PlanNode.ID: Int], _ isTrue: Bool,
    applying exception: PlanException
  ) -> [Want] {
    var options = [wants(exception.clause, roots, isTrue)]
    if let condition = exception.condition.flatMap({ roots[$0] }),
      let rest = unmet(clause.body, roots, isTrue)
    {
      var option = Want(.exception(exception.id), .truth(true), isTrue: false)
      option.day = day
      option.children = wants(condition, false) + rest
      options.append([option])
    }
    return alternatives(options, of: whole(clause, isTrue))
  }

  /// Returns that `clause` would have to be `isTrue`.
  private func whole(_ clause: PlanClause, _ isTrue: Bool) -> Want {
    var whole = Want(.expression(clause.body), .unwritten, isTrue: isTrue)
    whole.day = day
    return whole
  }

  /// Returns what the elements of the list `list` want for the step at `position` to be `isTrue`.
  private mutating func elements(
    _ position: Int, _ list: PlanNode.ID, _ roots: [Int], _ isTrue: Bool
  ) -> [Want] {
    guard let first = roots.first, node(first) == list, case .list(let elements, _) = answer(first)
    else { return [want(position, isTrue)] }
    var whole = want(position, isTrue)
    whole.figures[list] = answer(first)
    var isSome = false
    if case .some = operation(position) { isSome = true }
    whole.joint = isSome == isTrue ? .any : .all
    for (element, root) in zip(elements, roots.dropFirst()) where answer(root).truth != isTrue {
      var part = Want(.element(element.answer), answer(root), isTrue: isTrue)
      part.day = day
      part.children = wants(root, isTrue)
      whole.children.append(part)
    }
    if whole.joint == .any {
      whole.children = whole.children.enumerated()
        .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }.map(\.element)
    }
    if whole.children.count > mostElements + 1 {
      whole.omitted = whole.children.count - mostElements
      whole.children.removeLast(whole.omitted)
    }
    return [whole]
  }

  /// Returns what the requirements of the decision at a position, asked at `position`, want.
  private mutating func requirements(
    of decision: Int32, _ roots: [Int], at position: Int
  ) -> [Want] {
    let eligibility = plan.decisions[Int(decision)].funding?.eligibility ?? decision
    let named = byNode(roots)
    let saved = day
    defer { day = saved }
    let declared = plan.decisions[Int(eligibility)]
    if let law = plan.decisions[Int(decision)].lawAsOf ?? declared.lawAsOf, let root = named[law] {
      day = answer(root).date
    }
    var result: [Want] = []
    for (number, requirement) in declared.requirements.enumerated()
    where !requirement.isShould && mayBeInForce(requirement.validity) {
      let wanted = wants(requirement.clause, named, true)
      if wanted.isEmpty { continue }
      var part = Want(
        .requirement(decision: eligibility, Int32(truncatingIfNeeded: number)), .truth(false),
        isTrue: true)
      part.day = day
      part.children = wanted
      result.append(part)
    }
    return result.isEmpty ? [want(position, true)] : result
  }

  /// Returns what `element` would have to be for the list that was evaluated last to have it, or, where
  /// it has it, to lack it; `nil` where that is not said of it.
  package mutating func wants(of element: Answer, in position: Int? = nil) -> [Want]? {
    guard let position = position ?? derivation.steps.indices.last else { return nil }
    let roots = roots(of: position)
    switch operation(position) {
    case .filter, .some:
      guard let first = roots.first, case .list(let elements, _) = answer(first),
        let place = elements.firstIndex(where: { $0.answer == element }), place + 1 < roots.count
      else { return roots.first.flatMap { wants(of: element, in: $0) } }
      let inner = wants(of: element, in: first)?.flatMap(\.children) ?? []
      let wanted = inner + wants(roots[place + 1], true)
      if wanted.isEmpty { return [] }
      var whole = Want(.element(element), answer(roots[place + 1]), isTrue: true)
      whole.day = day
      whole.children = wanted
      return [whole]
    case .view, .local, .aggregate, .isEmpty, .not:
      return roots.first.flatMap { wants(of: element, in: $0) }
    case .call(_, let arguments):
      for root in roots.dropFirst(arguments.count) {
        if let found = wants(of: element, in: root) { return found }
      }
      return nil
    case .asOf(let value, let date):
      let saved = day
      defer { day = saved }
      if let root = roots.first(where: { node($0) == date }) { day = answer(root).date }
      return roots.first { node($0) == value }.flatMap { wants(of: element, in: $0) }
    default:
      return nil
    }
  }

  /// Returns what the elements would have to be that the list which was evaluated last lacks.
  package mutating func wantsOfMissing() -> [Want] {
    var position = derivation.steps.indices.last
    while let place = position {
      let roots = roots(of: place)
      switch operation(place) {
      case .filter(let list, _, _):
        guard let first = roots.first, node(first) == list else { return [] }
        return elements(place, list, roots, true).filter { !$0.children.isEmpty }
      case .view, .local: position = roots.first
      case .call(_, let arguments): position = roots.dropFirst(arguments.count).last
      case .asOf(let value, _): position = roots.last { node($0) == value }
      default: return []
      }
    }
    return []
  }

  /// Returns what the rule of `result` wants to hold: of each element that breaks it, or leaves it open.
  package mutating func wants(for result: RuleResult) -> Want {
    var whole = Want(.rule(result.rule), .truth(false), isTrue: true)
    whole.day = day
    let rule = plan.rules[Int(result.rule)]
    let findings = result.broken + result.faulty + result.open
    for finding in findings.prefix(mostElements + 1) {
      guard let last = roots(in: finding.steps).last else { continue }
      let wanted = wants(last, true)
      guard let element = finding.element, rule.each != nil else {
        whole.children += wanted
        continue
      }
      var part = Want(.element(element), finding.answer, isTrue: true)
      part.day = day
      part.children = wanted
      whole.children.append(part)
    }
    whole.omitted = max(0, findings.count - mostElements - 1)
    return whole
  }

}
