internal import Planning
internal import Values

/// One element of a list.
extension Evaluator {

  /// Returns the first element of `list`.
  mutating func first(of list: PlanNode.ID, at node: PlanNode.ID) -> Answer {
    let answer = evaluate(list)
    guard case .list(let elements, _) = answer else { return answer }
    return element(.one, of: elements, at: node)
  }

  /// Returns the last element of `list`.
  mutating func last(of list: PlanNode.ID, at node: PlanNode.ID) -> Answer {
    let answer = evaluate(list)
    guard case .list(let elements, _) = answer else { return answer }
    return element(.one, of: elements.reversed(), at: node)
  }

  /// Returns the element of `list` that `number` says, counted from 1.
  mutating func element(
    _ number: PlanNode.ID, of list: PlanNode.ID, at node: PlanNode.ID
  ) -> Answer {
    let number = evaluate(number)
    let answer = evaluate(list)
    if number.fault != nil { return number }
    guard case .list(let elements, _) = answer else {
      guard case .open(let open) = answer else { return answer }
      var needs = NeedUnion()
      needs.formUnion(number.needs)
      needs.formUnion(open.needs)
      return .open(Open(needs: needs.needs))
    }
    if case .known(let place, let marks) = number {
      return element(place.amount, of: elements, at: node).marked(marks.contagious)
    }
    noteCount(number, in: 1...max(1, elements.count), at: node)
    guard let places = number.possibleValues, !places.isEmpty else {
      return .open(Open(needs: number.needs))
    }
    var branches = places.map { place in
      let kept = faults
      defer { faults = kept }
      return Branch(
        ways: [place.when],
        answer: element(place.value.amount, of: elements, at: node)
          .marked(place.marks.contagious))
    }
    if let fault = number.possibleFault {
      branches.append(Branch(ways: nil, answer: .fault(fault)))
    }
    let result = agreed(branches, needs: number.needs)
    if let fault = result.fault { faults.append(fault) }
    return result
  }

  /// Returns the one of `elements` at `place`, counted from 1; open where it is open which of those
  /// before it there are.
  private mutating func element(
    _ place: Rational, of elements: [Element], at node: PlanNode.ID
  ) -> Answer {
    guard let place = place.intValue, place >= 1, place <= elements.count else {
      return fail(.noElement(place, of: elements.count), at: node)
    }
    var needs = NeedUnion()
    var isOpen = false
    var certain = 0
    for (position, element) in elements.enumerated() {
      if let membership = element.membership {
        if membership.fault != nil { return membership }
        isOpen = true
        needs.formUnion(membership.needs)
      } else {
        certain += 1
        if !isOpen, certain == place { return element.answer }
      }
      if isOpen, position + 1 >= place { needs.formUnion(element.answer.needs) }
      if certain == place { break }
    }
    return .open(Open(needs: needs.needs))
  }

}
