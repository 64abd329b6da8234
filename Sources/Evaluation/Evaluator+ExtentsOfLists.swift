internal import Planning
internal import Values

/// What lists, and what is made of them, can come to.
extension Evaluator {

  /// Returns what `aggregate` can make of `list`.
  mutating func extent(of aggregate: PlanAggregate, _ list: PlanNode.ID) -> Extent {
    let elements = elements(of: list)
    guard let elements else {
      if case .count = aggregate { return .range(ValueRange(low: .number(0), high: nil)) }
      return .anything
    }
    let certain = elements.filter(\.isCertain)
    switch aggregate {
    case .count:
      return .range(
        ValueRange(
          low: .number(Rational(certain.count)), high: .number(Rational(elements.count))))
    case .sum:
      var sum: ValueRange?
      for element in elements {
        var range = element.extent.bounds
        if !element.isCertain {
          guard !range.isUnbounded else { return .anything }
          let zero = range.isMoney ? Value.money(0) : .number(0)
          range = range.joined(with: ValueRange(low: zero, high: zero))
        }
        sum = sum.map { $0.adding(range) } ?? range
      }
      return sum.map { $0.isUnbounded ? .anything : .range($0) } ?? .anything
    case .minimum, .maximum, .average: return .joined(elements.map(\.extent))
    }
  }

  /// Returns what each element of `list` can be, and whether it belongs there for certain; `nil` where
  /// it is not known which there are.
  private mutating func elements(
    of list: PlanNode.ID
  ) -> [(extent: Extent, isCertain: Bool)]? {
    if case .list(let nodes) = plan[list].operation {
      return nodes.map { (extent(of: $0), true) }
    }
    if case .map(let elements, let slot, let value) = plan[list].operation, !value.isList(in: plan),
      case .list(let elements, let marks) = evaluate(elements), !marks.contains(.consultsFile)
    {
      let position = frames[frames.count - 1].base + Int(slot)
      defer { slots[position] = .unwritten }
      var extents: [(extent: Extent, isCertain: Bool)] = []
      for element in elements {
        slots[position] = element.answer
        extents.append((extent(of: value), element.membership == nil))
      }
      return extents
    }
    if let parts = extents(ofParts: list) { return parts.map { ($0, true) } }
    guard case .list(let elements, let marks) = evaluate(list), !marks.contains(.consultsFile)
    else { return nil }
    return elements.map { element in
      switch element.answer {
      case .known(let value, let marks) where !marks.contains(.consultsFile):
        (.values([value]), element.membership == nil)
      case .known, .record, .list, .open, .fault: (.anything, element.membership == nil)
      }
    }
  }

  /// Returns what the element can be that `node` picks out of a list.
  mutating func extent(ofElement node: PlanNode.ID) -> Extent {
    let operands = plan[node].operation.operands
    guard let list = operands.last, let elements = elements(of: list) else { return .anything }
    guard elements.allSatisfy(\.isCertain) else { return .joined(elements.map(\.extent)) }
    switch plan[node].operation {
    case .first: return elements.first?.extent ?? .nothing
    case .last: return elements.last?.extent ?? .nothing
    default:
      guard case .known(.number(let number), _) = evaluate(operands[0]) else {
        return .joined(elements.map(\.extent))
      }
      guard let place = number.intValue, elements.indices.contains(place - 1) else {
        return .nothing
      }
      return elements[place - 1].extent
    }
  }

  /// Returns what each part can be into which `node` splits something; `nil` where it does not, or too
  /// much is open.
  ///
  /// A part is its quota, rounded down or up to the unit, and the more there is to split, the more is
  /// the quota.
  private mutating func extents(ofParts node: PlanNode.ID) -> [Extent]? {
    let (mode, whole, unit): (RoundingMode, PlanNode.ID, PlanNode.ID)
    switch plan[node].operation {
    case .splitEvenly(let itsMode, let itsWhole, _, let itsUnit),
      .splitByShares(let itsMode, let itsWhole, _, let itsUnit):
      (mode, whole, unit) = (itsMode, itsWhole, itsUnit)
    default: return nil
    }
    guard case .known(let unit, _) = evaluate(unit), unit.amount.sign > 0,
      let shares = shares(of: node)
    else { return nil }
    let sum = shares.reduce(.zero, +)
    let range = extent(of: whole).bounds
    /// Returns the quota of `share` in what `end` is in units.
    func quota(_ end: Value?, _ share: Rational) -> Rational? {
      let units = end?.amount.divided(by: unit.amount)?.rounded(mode)
      return units.flatMap { ($0 * share).divided(by: sum) }
    }
    /// Returns so many units, as what is split.
    func value(_ units: Rational?) -> Value? {
      guard let units, let end = range.low ?? range.high else { return nil }
      do throws(FaultKind) { return try end.with(units * unit.amount) } catch { return nil }
    }
    return shares.map { share in
      let part = ValueRange(
        low: value(quota(range.low, share)?.floor), high: value(quota(range.high, share)?.ceiling))
      return part.isUnbounded ? .anything : .range(part)
    }
  }

  /// Returns the shares by which `node` splits something, where they are known and can be.
  private mutating func shares(of node: PlanNode.ID) -> [Rational]? {
    var shares: [Rational] = []
    switch plan[node].operation {
    case .splitEvenly(_, _, let count, _):
      guard case .known(let count, _) = evaluate(count), let parts = count.amount.intValue,
        parts >= 1, parts <= Self.mostParts
      else { return nil }
      shares = Array(repeating: .one, count: parts)
    case .splitByShares(_, _, let list, _):
      guard case .list(let elements, _) = evaluate(list), elements.count <= Self.mostParts else {
        return nil
      }
      for element in elements {
        guard element.membership == nil, case .known(let share, _) = element.answer,
          !share.amount.isNegative
        else { return nil }
        shares.append(share.amount)
      }
    default: return nil
    }
    return shares.reduce(.zero, +).isZero ? nil : shares
  }

}

extension PlanNode.ID {

  /// `true` unless the node comes to one value for certain, as its type says.
  fileprivate func isList(in plan: Plan) -> Bool {
    switch plan[self].type {
    case .list, .nothing, .record, .outcome: true
    case .boolean, .integer, .decimal, .money, .text, .date, .period, .duration, .choice: false
    }
  }

}
