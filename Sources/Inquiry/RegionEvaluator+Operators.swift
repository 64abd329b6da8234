internal import Evaluation
internal import Planning
internal import Values

/// Operators on values, lifted to what their operands can be.
extension RegionEvaluator {

  /// What an operator makes of what its operands can be.
  typealias RegionOperator = (inout RegionEvaluator, Content, Content) -> Extent

  /// Returns what `make` makes of `operand`.
  mutating func lift(
    _ operand: Extent, _ make: (inout RegionEvaluator, Content) -> Extent
  ) -> Extent {
    lift(operand, Extent(.boolean(true))) { evaluator, a, _ in make(&evaluator, a) }
  }

  /// Returns what `make` makes of `left` and `right`: a fault before what is open.
  mutating func lift(_ left: Extent, _ right: Extent, _ make: RegionOperator) -> Extent {
    var result = Extent(content: nil, open: nil, mayFault: left.mayFault || right.mayFault)
    if let a = left.content, let b = right.content { result = result.joined(make(&self, a, b)) }
    let opens = [left.open, right.open].compactMap(\.self)
    // Without a value of the other operand, whatever it is, there is nothing to be open.
    guard !opens.isEmpty, left.content != nil || left.open != nil,
      right.content != nil || right.open != nil
    else { return result }
    if opens.contains(where: \.ways.isEmpty) { result = result.joined(.unknown) }
    var mayFault = false
    func made(_ a: Content, _ b: Content, by evaluator: inout RegionEvaluator) -> Content? {
      let extent = make(&evaluator, a, b)
      if extent.mayFault { mayFault = true }
      return extent.content
    }
    var evaluator = self
    var found: [OpenExtent?] = []
    if let a = left.open, let b = right.content, !a.ways.isEmpty {
      found.append(a.map { made($0, b, by: &evaluator) })
    }
    if let a = left.content, let b = right.open, !b.ways.isEmpty {
      found.append(b.map { made(a, $0, by: &evaluator) })
    }
    if let a = left.open, let b = right.open, !a.ways.isEmpty, !b.ways.isEmpty {
      found.append(a.combined(b) { made($0, $1, by: &evaluator) })
    }
    for open in found {
      // Where some way is a fault, it is open, or a fault if all are.
      result = result.joined(
        open.map(\.settled) ?? Extent(content: .anything, open: .plain, mayFault: true))
    }
    if mayFault { result.mayFault = true }
    return result
  }

  /// Returns the least, or the greatest, of `operands`.
  mutating func extreme(_ operands: [Extent], at node: PlanNode.ID) -> Extent {
    guard let first = operands.first else { return .fault }
    return operands.dropFirst().reduce(first) { result, next in
      lift(result, next) { evaluator, a, b in evaluator.arithmetic(node, a, b) }
    }
  }

  // MARK: Comparisons

  /// Returns whether `left` is at most `right`.
  mutating func isAtMost(_ left: Extent, _ right: Extent) -> Extent {
    lift(left, right) { evaluator, a, b in evaluator.comparison(.lessOrEqual, a, b) }
  }

  /// Returns whether `left` and `right` are the same.
  mutating func isEqual(_ left: Extent, _ right: Extent) -> Extent {
    lift(left, right) { evaluator, a, b in evaluator.comparison(.equal, a, b) }
  }

  /// Returns whether `comparison` holds of `a` and `b`.
  func comparison(_ comparison: PlanComparison, _ a: Content, _ b: Content) -> Extent {
    guard let orders = orders(a, b) else { return Extent(.truth(canHold: true, canFail: true)) }
    if orders.isEmpty { return .fault }
    let holds = orders.map { comparison.holds($0) }
    return Extent(
      .truth(canHold: holds.contains(true), canFail: holds.contains(false)))
  }

  /// Returns -1, 0 and 1 as `a` can be less than, equal to or greater than `b`; `nil` where that
  /// cannot be said.
  private func orders(_ a: Content, _ b: Content) -> [Int]? {
    switch (a, b) {
    case (.truth, .truth), (.periods, .periods):
      guard let first = a.single, let second = b.single else { return nil }
      return order(first, second).map { [$0] } ?? []
    case (.values(let first), .values(let second)):
      guard first.count * second.count <= 400 else { return nil }
      return Set(first.flatMap { x in second.compactMap { order(x, $0) } }).sorted()
    case (.range(let first), .range(let second)):
      if let least = lineDifference(first, second) { return least }
      guard let lowest = order(first.lower, second.upper),
        let highest = order(first.upper, second.lower)
      else { return [] }
      if lowest > 0 { return [1] }
      if highest < 0 { return [-1] }
      var orders = [0]
      if lowest < 0 { orders.append(-1) }
      if highest > 0 { orders.append(1) }
      return orders
    default:
      return nil
    }
  }

  /// Returns how `a` can stand to `b` where both lie on lines.
  private func lineDifference(_ a: ValueRange, _ b: ValueRange) -> [Int]? {
    guard let places = mover?.places, let first = line(of: a), let second = line(of: b),
      !first.isRounded, !second.isRounded
    else { return nil }
    let difference = Line(
      slope: first.slope - second.slope, offset: first.offset - second.offset)
    let signs = [
      difference.value(at: places.lowerBound).sign, difference.value(at: places.upperBound).sign,
    ].sorted()
    if signs[0] == signs[1] { return [signs[0]] }
    return Array(signs[0]...signs[1])
  }

  /// Returns -1, 0 or 1 as `a` is less than, equal to or greater than `b`; `nil` where they have no
  /// common order.
  private func order(_ a: Value, _ b: Value) -> Int? {
    guard let isLess = a.isLess(than: b), let isGreater = b.isLess(than: a) else { return nil }
    return isLess ? -1 : isGreater ? 1 : 0
  }

  // MARK: Lines

  /// Returns the line that `range` lies on: a value that is the same everywhere lies on a flat one.
  func line(of range: ValueRange) -> Line? {
    if let line = range.line { return line }
    guard range.lower == range.upper, let position = range.lower.position else { return nil }
    return Line(slope: .zero, offset: position)
  }

  /// Returns the line on which the operation of `node` lies, where its operands lie on lines.
  func line(of node: PlanNode.ID, _ a: Line, _ b: Line) -> Line? {
    let isRounded = a.isRounded || b.isRounded
    func line(_ slope: Rational, _ offset: Rational) -> Line {
      Line(slope: slope, offset: offset, isRounded: isRounded)
    }
    switch plan[node].operation {
    case .add, .addDuration, .addDurations:
      return line(a.slope + b.slope, a.offset + b.offset)
    case .subtract, .subtractDuration, .subtractDurations:
      return line(a.slope - b.slope, a.offset - b.offset)
    case .daysBetween: return line(b.slope - a.slope, b.offset - a.offset)
    case .negate: return line(-a.slope, -a.offset)
    case .multiply, .multiplyDuration:
      if a.slope.isZero { return line(a.offset * b.slope, a.offset * b.offset) }
      if b.slope.isZero { return line(b.offset * a.slope, b.offset * a.offset) }
      return nil
    case .divide:
      guard b.slope.isZero, let slope = a.slope.divided(by: b.offset),
        let offset = a.offset.divided(by: b.offset)
      else { return nil }
      return line(slope, offset)
    case .round:
      guard b.slope.isZero, !a.isRounded, let mover,
        let first = mover.places.lowerBound as Rational?,
        let rise = (a.slope * mover.step).divided(by: b.offset),
        let start = a.value(at: first).divided(by: b.offset)
      else { return nil }
      if rise.isInteger, start.isInteger { return a }
      return Line(slope: a.slope, offset: a.offset, isRounded: true)
    default:
      return nil
    }
  }

}

extension Extent {

  /// Returns what `self` or `other` can be, either of which may be nothing.
  func joined(_ other: Extent) -> Extent {
    if content == nil, open == nil {
      return Extent(content: other.content, open: other.open, mayFault: mayFault || other.mayFault)
    }
    return union(other)
  }

}

extension PlanComparison {

  /// Returns whether `self` holds of two values that stand to each other as `order` says.
  func holds(_ order: Int) -> Bool {
    switch self {
    case .equal: order == 0
    case .notEqual: order != 0
    case .less: order < 0
    case .lessOrEqual: order <= 0
    case .greater: order > 0
    case .greaterOrEqual: order >= 0
    }
  }

}
