package import Evaluation
internal import Planning
internal import Values

/// Lists: the first elements that decided stand for those like them.
extension Reasoner {

  /// Returns why some element, or every one, of the list that `list` comes to does what the step at
  /// `position` asks; `roots` are the steps below it.
  mutating func quantified(
    _ list: PlanNode.ID, _ roots: [Int], of position: Int, in reason: inout Reason
  ) -> [Reason] {
    guard let first = roots.first, node(first) == list, case .list(let elements, _) = answer(first)
    else { return roots.flatMap { parts($0) } }
    reason.figures[list] = answer(first)
    let whole = answer(position)
    var found: [(element: Answer, root: Int)] = []
    for (element, root) in zip(elements, roots.dropFirst())
    where extent == .everything || agrees(answer(root), with: whole) {
      found.append((element.answer, root))
    }
    return told(found, omittedIn: &reason) { reasoner, element, root in
      reasoner.element(element, root)
    }
  }

  /// Returns why the list at `position` has the elements that it has.
  mutating func listed(_ position: Int, in reason: inout Reason) -> [Reason] {
    let roots = roots(of: position)
    switch operation(position) {
    case .filter(let list, _, _):
      guard let first = roots.first, case .list(let elements, _) = answer(first) else { return [] }
      reason.figures[list] = answer(first)
      var found: [(element: Answer, root: Int)] = []
      for (element, root) in zip(elements, roots.dropFirst()) {
        // Of what is not in the list, nothing is told unless it may be there.
        if extent == .everything || answer(root).truth != false {
          found.append((element.answer, root))
        }
      }
      let inner = listed(first, in: &reason)
      return inner.filter { $0.answer.truth == nil }
        + told(found, omittedIn: &reason) { reasoner, element, root in
          reasoner.element(element, root)
        }
    case .map(let list, _, _):
      guard let first = roots.first, case .list(let elements, _) = answer(first) else { return [] }
      reason.figures[list] = answer(first)
      let found = zip(elements, roots.dropFirst()).map { (element: $0.answer, root: $1) }
      return told(found, omittedIn: &reason) { reasoner, element, root in
        var result = Reason(.element(element), reasoner.answer(root))
        result.day = reasoner.day
        if reasoner.extent != .shortest { result.children = reasoner.parts(root) }
        return result
      }
    case .view:
      return roots.first.map { listed($0, in: &reason) } ?? []
    case .call(let definition, let arguments):
      let rest = byNode(roots.dropFirst(arguments.count))
      for version in plan.definitions[Int(definition)].versions {
        if let body = rest[version.clause.body] { return listed(body, in: &reason) }
      }
      return []
    case .local:
      return roots.first.map { listed($0, in: &reason) } ?? []
    default:
      return extent == .shortest ? [] : roots.flatMap { parts($0) }
    }
  }

  /// Returns why `element` is in a list, or counts: the condition at `root` decides.
  mutating func element(_ element: Answer, _ root: Int) -> Reason {
    var result = Reason(.element(element), answer(root))
    result.isNegated = isNegated
    result.day = day
    result.children = truths(root)
    return result
  }

  /// Returns what `tell` makes of the first of `found`, and counts the others in `reason`.
  private mutating func told(
    _ found: [(element: Answer, root: Int)], omittedIn reason: inout Reason,
    _ tell: (inout Reasoner, Answer, Int) -> Reason
  ) -> [Reason] {
    // Of a few more than are told, all are.
    let most = found.count <= mostElements + 1 ? found.count : mostElements
    reason.omitted += found.count - most
    return found.prefix(most).map { tell(&self, $0.element, $0.root) }
  }

  /// Returns why `element` is, or is not, in the list at `position`; `nil` where it is not said of it.
  package mutating func membership(of element: Answer, in position: Int) -> Reason? {
    let roots = roots(of: position)
    switch operation(position) {
    case .filter:
      guard let first = roots.first, case .list(let elements, _) = answer(first),
        let place = elements.firstIndex(where: { $0.answer == element }),
        place + 1 < roots.count
      else { return roots.first.flatMap { membership(of: element, in: $0) } }
      var result = self.element(element, roots[place + 1])
      if let inner = membership(of: element, in: first) {
        result.children = inner.children + result.children
      }
      return result
    case .view, .local, .aggregate, .isEmpty, .not:
      return roots.first.flatMap { membership(of: element, in: $0) }
    case .call(_, let arguments):
      for root in roots.dropFirst(arguments.count) {
        if let found = membership(of: element, in: root) { return found }
      }
      return nil
    case .asOf(let value, let date):
      let saved = day
      defer { day = saved }
      if let root = roots.first(where: { node($0) == date }) { day = answer(root).date }
      return roots.first { node($0) == value }.flatMap { membership(of: element, in: $0) }
    case .some, .every:
      guard let first = roots.first, case .list(let elements, _) = answer(first),
        let place = elements.firstIndex(where: { $0.answer == element }), place + 1 < roots.count
      else { return nil }
      return self.element(element, roots[place + 1])
    default:
      return nil
    }
  }

}
