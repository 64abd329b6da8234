internal import Values

/// Truth values over a region: Kleene's.
extension RegionEvaluator {

  /// Returns Kleene's and of `operands`.
  ///
  /// Where two of them are open for the same reason, or for reasons that are not told apart, they
  /// may turn out to exclude or to complete each other.
  func conjunction(_ operands: [Extent]) -> Extent {
    if operands.contains(where: \.mustFail) { return Extent(.boolean(false)) }
    let canHold = operands.allSatisfy(\.canHold)
    let canFail = operands.contains(where: \.canFail)
    var result = Extent(
      content: canHold || canFail ? .truth(canHold: canHold, canFail: canFail) : nil,
      mayFault: operands.contains(where: \.mayFault))
    let opens = operands.compactMap(\.open)
    guard var open = opens.first else { return result }
    if opens.contains(where: \.ways.isEmpty) {
      // What a fact lacks for leaves it open, unless the rest decides; that of others may turn out.
      let forks = opens.filter { !$0.ways.isEmpty }
      if forks.count > 1 { result = result.joined(Extent(.boolean(false))) }
      return result.joined(.unknown)
    }
    for next in opens.dropFirst() {
      open = open.combined(next) { Content.and($0, $1) } ?? .plain
    }
    return opens.count == 1
      ? result.joined(Extent(content: nil, open: open)) : result.joined(open.settled)
  }

  /// Returns Kleene's or of `operands`.
  func disjunction(_ operands: [Extent]) -> Extent { conjunction(operands.map(\.negated)).negated }

  /// Returns whether at least as many of `operands` hold as `number` says.
  func atLeast(_ number: Extent, _ operands: [Extent]) -> Extent {
    guard number.isKnown, case .number(let count)? = number.content?.single else {
      return Extent(
        content: .truth(canHold: true, canFail: true),
        open: number.open != nil || operands.contains { $0.open != nil } ? .plain : nil,
        mayFault: number.mayFault || operands.contains(where: \.mayFault))
    }
    let certain = operands.count(where: \.mustHold)
    let possible = operands.count(where: \.canHold)
    let unfailing = operands.count { !$0.mustFail }
    let refutable = operands.count { $0.canFail || $0.mustFail }
    if Rational(certain) >= count { return Extent(.boolean(true)) }
    if Rational(unfailing) < count { return Extent(.boolean(false)) }
    let opens = operands.compactMap(\.open)
    let forks = opens.filter { !$0.ways.isEmpty }
    let areApart = forks.count < 2
    let canHold = Rational(possible) >= count || !areApart
    let canFail = Rational(operands.count - refutable) < count || !areApart
    return Extent(
      content: canHold || canFail ? .truth(canHold: canHold, canFail: canFail) : nil,
      open: opens.isEmpty
        ? nil : OpenExtent(ways: forks.isEmpty ? [] : [.truth(canHold: true, canFail: true)]),
      mayFault: operands.contains(where: \.mayFault))
  }

  /// Returns whether `element` is in `list`.
  mutating func member(_ element: Extent, _ list: Extent) -> Extent {
    guard case .list(let items)? = list.content, list.isKnown else {
      if list.content == nil, list.open != nil, list.open?.ways.isEmpty == true {
        return Extent(content: nil, open: .plain, mayFault: element.mayFault || list.mayFault)
      }
      return list.content == nil && list.open == nil ? .fault : .anything
    }
    var equalities: [Extent] = []
    for item in items {
      let equality = isEqual(element, item.extent)
      equalities.append(item.membership.map { conjunction([$0, equality]) } ?? equality)
    }
    return equalities.isEmpty ? Extent(.boolean(false)) : disjunction(equalities)
  }

}

extension Content {

  /// Returns whether both of `a` and `b`, truth values, hold.
  fileprivate static func and(_ a: Content, _ b: Content) -> Content {
    .truth(canHold: a.canHold && b.canHold, canFail: a.canFail || b.canFail)
  }

}
