package import Evaluation
package import Values

/// The nearest facts that do.
extension RegionSearch {

  /// Returns `point`, of which all goals hold, with each of the facts at `order` as near to where it is
  /// as it can be while the others stay, in turn until none moves.
  mutating func pulledBack(_ point: [Value?], _ order: [Int]) -> [Value?] {
    var point = point
    for _ in 0..<3 {
      var hasMoved = false
      for position in order {
        guard let near = nearest(position, from: point), near != point[position] else { continue }
        point[position] = near
        hasMoved = true
      }
      if !hasMoved || order.count == 1 { break }
    }
    return point
  }

  /// Returns the value nearest to what the fact at `position` is of which all goals hold while the
  /// others are as in `point`.
  private mutating func nearest(_ position: Int, from point: [Value?]) -> Value? {
    guard case .steps(let steps) = variables[position].domain else { return point[position] }
    var region = region(at: point)
    let home = home(of: position, in: steps)
    let isOnStep = variables[position].original.map { steps.index(at: $0) == home } ?? false
    // An unknown fact has no place of its own: it may be at the place it is looked for from.
    let first = isOnStep ? home + 1 : home
    var best: Int?
    func search(_ bounds: ClosedRange<Int>) {
      var part = steps
      part.bounds = bounds
      region.reaches[position] = .steps(part)
      guard let value = find(in: region)?[position], let index = steps.index(at: value) else {
        return
      }
      if best.map({ abs(index - home) < abs($0 - home) }) ?? true { best = index }
    }
    if steps.bounds.upperBound >= max(first, steps.bounds.lowerBound) {
      search(max(first, steps.bounds.lowerBound)...steps.bounds.upperBound)
    }
    let last = min(home - 1, steps.bounds.upperBound)
    // A step farther down than the one found up there need not be looked for.
    let lowest = max(steps.bounds.lowerBound, best.map { home - abs($0 - home) } ?? Int.min)
    if lowest <= last { search(lowest...last) }
    guard let best else { return point[position] }
    return refined(position, steps, at: best, in: region) ?? steps.value(at: best)
  }

  /// Returns the region of `point` alone.
  func region(at point: [Value?]) -> Region {
    var region = origin
    for (position, value) in point.enumerated() where value != variables[position].original {
      region.reaches[position] = value.map { .value($0) } ?? .original
    }
    return region
  }

  /// Returns the bound itself of what was found at the step `best` of a decimal, where it lies between
  /// two steps and has few decimals more; `nil` where there is no such.
  private mutating func refined(
    _ position: Int, _ steps: FactDomain.Steps, at best: Int, in region: Region
  ) -> Value? {
    guard case .number = steps.origin, !variables[position].isInteger,
      let original = variables[position].original?.position
    else { return nil }
    let isAbove = steps.position(at: best) > original
    var (fine, index, region) = (steps, best, region)
    var bound: Value?
    for level in 0..<5 {
      // The next finer steps between the one before, which does not do, and this one.
      guard let finer = fine.refined(within: isAbove ? (index - 1)...index : index...(index + 1)),
        let base = finer.index(at: fine.value(at: index))
      else { return nil }
      let near = (1...9).reversed().map { isAbove ? base - $0 : base + $0 }.first { candidate in
        region.reaches[position] = .value(finer.value(at: candidate))
        return isProven(region)
      }
      // A bound that moves at every level is an open one, or has no end.
      if near != nil, level == 4 { return nil }
      if let near { bound = finer.value(at: near) }
      (fine, index) = (finer, near ?? base)
    }
    return bound
  }

  /// Returns the last step up to which the fact at `position` may be anything, the others being as in
  /// `point`, and the amount is the same as at the step `first`; `nil` where that is `first` itself.
  private mutating func edge(of position: Int, from first: Int, at point: [Value?]) -> Int? {
    guard case .steps(let steps) = variables[position].domain else { return nil }
    var region = region(at: point)
    var part = steps
    var (low, high) = (first, steps.bounds.upperBound)
    while low < high {
      let middle = low + (high - low + 1) / 2
      part.bounds = steps.bounds.lowerBound...middle
      region.reaches[position] = .steps(part)
      if isProven(region) { low = middle } else { high = middle - 1 }
    }
    guard low > first else { return nil }
    var far = point
    far[position] = steps.value(at: low)
    let amounts = [point, far].map { situation.setting(variables, to: $0).decided().amount }
    return amounts[0] == amounts[1] ? low : nil
  }

  /// Returns the change of the fact at `position` to `value`, the others being as in `point`; other
  /// values are tried where `isOneOfFew`.
  mutating func change(
    _ position: Int, to value: Value, at point: [Value?], isOneOfFew: Bool
  ) -> ProposedChange {
    let variable = variables[position]
    var value = value
    var region = region(at: point)
    var others: [Value] = []
    var leeway = ProposedChange.Leeway.none
    switch variable.domain {
    case .choices(let values):
      // Of few values each is tried; those that do as well are named with the one proposed.
      let amount = situation.setting(variables, to: point).decided().amount
      for other in values.prefix(isOneOfFew ? 32 : 0)
      where other != value && other != variable.original {
        region.reaches[position] = .value(other)
        guard let point = region.point, isSo(at: point) else { continue }
        if situation.setting(variables, to: point).decided().amount == amount {
          others.append(other)
        }
      }
    case .steps(let steps):
      guard let index = steps.index(before: value) else { break }
      let isAbove = variable.original.map { $0.isLess(than: value) ?? false }
      for (side, bounds) in [
        (ProposedChange.Leeway.more, index + 1...max(index + 1, steps.bounds.upperBound)),
        (.less, min(index - 1, steps.bounds.lowerBound)...index),
      ] where (isAbove == nil || (side == .more) == isAbove) && steps.bounds.contains(bounds) {
        var beyond = steps
        beyond.bounds = bounds
        region.reaches[position] = .steps(beyond)
        if leeway == .none, isProven(region) { leeway = side }
      }
      if variable.original == nil, leeway == .none,
        let edge = edge(of: position, from: index, at: point)
      {
        (value, leeway) = (steps.value(at: edge), .less)
      }
    }
    let whole = situation.setting(variables, to: point)
    let full = variable.part == .whole ? value : whole.answer(to: variable.fact)?.value ?? value
    return ProposedChange(
      fact: variable.fact, original: situation.answer(to: variable.fact)?.value,
      value: full, others: others, leeway: leeway)
  }

}

extension Answer {

  /// The value, where it is known.
  package var value: Value? {
    if case .known(let value, _) = self { value } else { nil }
  }

}

extension Variable {

  /// How far `value` is from what the fact is: of a date, years; of a number or an amount, the share of
  /// what it is (of less than 1, the number itself); of anything else 1; of what is unknown nothing:
  /// it is put on file, not changed.
  func distance(to value: Value?) -> Rational {
    guard let original else { return .zero }
    guard let value, let from = original.position, let to = value.position else { return .one }
    let way = from < to ? to - from : from - to
    let unit: Rational =
      switch original {
      case .date: 365
      case .number, .money: max(from.isNegative ? -from : from, 1)
      case .duration(let span): span.kind == .days ? 365 : 12
      case .boolean, .text, .period, .choice, .thing: 1
      }
    return way.divided(by: unit) ?? way
  }

}
