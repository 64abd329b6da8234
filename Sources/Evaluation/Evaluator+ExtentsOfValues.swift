internal import Planning
internal import Values

/// What operators can make of operands that can be several values.
extension Evaluator {

  /// Returns what `node`, an operator on values, can come to.
  mutating func extentOfArithmetic(_ node: PlanNode.ID) -> Extent {
    switch plan[node].operation {
    case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b),
      .divide(let a, let b),
      .round(_, let a, let b), .addDuration(let a, let b, _), .subtractDuration(let a, let b, _),
      .addDurations(let a, let b), .subtractDurations(let a, let b),
      .multiplyDuration(let a, let b), .daysBetween(let a, let b), .period(let a, let b),
      .periodLasting(let a, let b), .monthInYear(let a, let b), .dayInMonth(let a, let b):
      return lifted(extent(of: a), extent(of: b), at: node)
    case .negate(let a), .yearPeriod(let a), .monthPeriod(let a), .yearOf(let a), .monthOf(let a),
      .weekdayOf(let a), .startOf(let a), .endOf(let a),
      .daysOf(let a), .monthsOf(let a), .startedMonthsOf(let a), .nextWorkingDay(let a):
      return lifted(extent(of: a), at: node)
    case .least(let operands), .greatest(let operands):
      guard let first = operands.first else { return .nothing }
      var result = extent(of: first)
      for operand in operands.dropFirst() { result = lifted(result, extent(of: operand), at: node) }
      return result
    default: return .any(plan[node].type, in: plan)
    }
  }

  /// Returns what the operation of `node` can make of `a` and `b`.
  private func lifted(_ a: Extent, _ b: Extent, at node: PlanNode.ID) -> Extent {
    if case .values(let first) = a, case .values(let second) = b,
      first.count * second.count <= mostCombinations
    {
      return .of(first.flatMap { a in second.compactMap { value(at: node, a, $0) } })
    }
    let (first, second) = (a.bounds, b.bounds)
    if a == .nothing || b == .nothing { return .nothing }
    switch plan[node].operation {
    case .period: return .period(start: first, end: second)
    case .monthInYear, .periodLasting, .dayInMonth: return days(a, b, at: node)
    default: break
    }
    let range = range(of: node, first, second)
    return range.isUnbounded ? .anything : .range(range)
  }

  /// Returns what the operation of `node`, which makes a day or a period, can make of `a` and `b`: the
  /// later they are, the later that is.
  private func days(_ a: Extent, _ b: Extent, at node: PlanNode.ID) -> Extent {
    var first = a.bounds
    if case .dayInMonth = plan[node].operation {
      guard let months = a.ends else { return .anything }
      first = ValueRange(low: months.start.low?.asMonth, high: months.start.high?.asMonth)
    }
    let second = b.bounds
    /// Returns what is made of the ends `x` and `y`, where both are there.
    func corner(_ x: Value?, _ y: Value?) -> Value? {
      guard let x, let y else { return nil }
      return value(at: node, x, y)
    }
    let (low, high) = (corner(first.low, second.low), corner(first.high, second.high))
    switch plan[node].operation {
    case .dayInMonth:
      let range = ValueRange(low: low, high: high)
      return range.isUnbounded ? .anything : .range(range)
    case .periodLasting:
      return .period(start: second, end: ValueRange(low: low?.ends?.end, high: high?.ends?.end))
    default:
      return .period(
        start: ValueRange(low: low?.ends?.start, high: high?.ends?.start),
        end: ValueRange(low: low?.ends?.end, high: high?.ends?.end))
    }
  }

  /// Returns the range of what the operation of `node` can make of what lies in `a` and `b`.
  private func range(of node: PlanNode.ID, _ a: ValueRange, _ b: ValueRange) -> ValueRange {
    /// Returns what is made of the ends `x` and `y`, where both are there.
    func corner(_ x: Value?, _ y: Value?) -> Value? {
      guard let x, let y else { return nil }
      return value(at: node, x, y)
    }
    switch plan[node].operation {
    case .add, .addDuration, .addDurations:
      return ValueRange(low: corner(a.low, b.low), high: corner(a.high, b.high))
    case .subtract, .subtractDuration, .subtractDurations:
      return ValueRange(low: corner(a.low, b.high), high: corner(a.high, b.low))
    case .daysBetween:
      return ValueRange(low: corner(a.high, b.low), high: corner(a.low, b.high))
    case .multiply:
      return a.multiplied(by: b, isMoney: a.isMoney || b.isMoney || plan[node].type == .money)
    case .divide:
      guard let reciprocal = b.reciprocal else { return .unbounded }
      return a.multiplied(by: reciprocal, isMoney: a.isMoney && !b.isMoney)
    case .round:
      // To one unit what is more stays more; units that differ are not compared.
      guard let unit = b.low, unit == b.high else { return .unbounded }
      return ValueRange(low: corner(a.low, unit), high: corner(a.high, unit))
    case .multiplyDuration:
      let corners = [
        corner(a.low, b.low), corner(a.low, b.high), corner(a.high, b.low),
        corner(a.high, b.high),
      ]
      guard let first = corners[0], !corners.contains(nil) else { return .unbounded }
      return corners.compactMap(\.self).reduce(ValueRange(low: first, high: first)) {
        $0.joined(with: ValueRange(low: $1, high: $1))
      }
    case .least:
      return ValueRange(low: corner(a.low, b.low), high: corner(a.high, b.high) ?? a.high ?? b.high)
    case .greatest:
      return ValueRange(low: corner(a.low, b.low) ?? a.low ?? b.low, high: corner(a.high, b.high))
    default: return .unbounded
    }
  }

  /// Returns what the operation of `node` can make of `operand`.
  private func lifted(_ operand: Extent, at node: PlanNode.ID) -> Extent {
    if case .values(let values) = operand {
      return .of(values.compactMap { value(at: node, $0, $0) })
    }
    let bounds = operand.bounds
    /// Returns what is made of `end`, where it is there.
    func made(_ end: Value?) -> Value? { end.flatMap { value(at: node, $0, $0) } }
    let range: ValueRange
    switch plan[node].operation {
    case .negate: range = ValueRange(low: made(bounds.high), high: made(bounds.low))
    case .yearOf, .nextWorkingDay:
      range = ValueRange(low: made(bounds.low), high: made(bounds.high))
    case .monthOf:
      range = months(bounds)
    case .weekdayOf:
      return .any(plan[node].type, in: plan)
    case .yearPeriod, .monthPeriod:
      let (low, high) = (made(bounds.low)?.ends, made(bounds.high)?.ends)
      return .period(
        start: ValueRange(low: low?.start, high: high?.start),
        end: ValueRange(low: low?.end, high: high?.end))
    case .startOf: range = operand.ends?.start ?? .unbounded
    case .endOf: range = operand.ends?.end ?? .unbounded
    case .daysOf, .startedMonthsOf: range = length(of: operand, at: node, least: 1)
    case .monthsOf: range = length(of: operand, at: node, least: 0)
    default: range = .unbounded
    }
    return range.isUnbounded ? .anything : .range(range)
  }

  /// Returns the range of the months of the year in which the days in `days` lie.
  private func months(_ days: ValueRange) -> ValueRange {
    guard case .date(let first)? = days.low, case .date(let last)? = days.high,
      first.year == last.year
    else { return ValueRange(low: .number(1), high: .number(12)) }
    return ValueRange(low: .number(Rational(first.month)), high: .number(Rational(last.month)))
  }

  /// Returns the range of the length that the operation of `node` finds of `periods`, which is
  /// `least` at least: the later a period begins and the earlier it ends, the shorter it is.
  private func length(of periods: Extent, at node: PlanNode.ID, least: Int) -> ValueRange {
    let ends = periods.ends
    /// Returns the length from `start` to `end`, where both are there in this order.
    func length(_ start: Value?, _ end: Value?) -> Value? {
      guard case .date(let start)? = start, case .date(let end)? = end, start <= end else {
        return nil
      }
      let period = Value.period(Period(start: start, end: end))
      return value(at: node, period, period)
    }
    return ValueRange(
      low: length(ends?.start.high, ends?.end.low) ?? .number(Rational(least)),
      high: length(ends?.start.low, ends?.end.high))
  }

  /// Returns what the operation of `node` makes of `a` and `b`; `nil` where that is a fault.
  private func value(at node: PlanNode.ID, _ a: Value, _ b: Value) -> Value? {
    do throws(FaultKind) { return try value(of: node, a, b) } catch { return nil }
  }

  // MARK: Truth

  /// Returns whether `comparison` can hold of `a` and `b`.
  func compared(_ comparison: PlanComparison, _ a: Extent, _ b: Extent) -> Extent {
    if case .values(let first) = a, case .values(let second) = b {
      var found: [Bool] = []
      for a in first {
        for b in second {
          guard let order = a.comparison(with: b) else { return .truths }
          found.append(comparison.holds(of: order))
        }
      }
      return .truth(canBeTrue: found.contains(true), canBeFalse: found.contains(false))
    }
    let (first, second) = (a.bounds, b.bounds)
    var orders: [Int] = []
    if !isAtLeast(first.low, second.high) { orders.append(-1) }
    if first.intersection(second) != nil { orders.append(0) }
    if !isAtLeast(second.low, first.high) { orders.append(1) }
    let found = orders.map { comparison.holds(of: $0) }
    return .truth(canBeTrue: found.contains(true), canBeFalse: found.contains(false))
  }

  /// `true` iff `a` is an end and not below `b`.
  private func isAtLeast(_ a: Value?, _ b: Value?) -> Bool {
    guard let a, let b, let order = a.comparison(with: b) else { return false }
    return order >= 0
  }

  /// Returns Kleene's and of `operands`.
  func conjunction(_ operands: [Extent]) -> Extent {
    .truth(
      canBeTrue: operands.allSatisfy { $0.canBeTrue },
      canBeFalse: operands.contains { $0.canBeFalse })
  }

}

extension ValueRange {

  /// Returns the sums of what lies in `self` and in `other`.
  func adding(_ other: ValueRange) -> ValueRange {
    /// Returns the sum of `a` and `b`, where both are there.
    func sum(_ a: Value?, _ b: Value?) -> Value? {
      guard let a, let b else { return nil }
      do throws(FaultKind) {
        switch (a, b) {
        case (.duration(let a), .duration(let b)): return a.adding(b).map { .duration($0) }
        case (.number, .number), (.money, .money): return try a.with(a.amount + b.amount)
        default: return nil
        }
      } catch {
        return nil
      }
    }
    return ValueRange(low: sum(low, other.low), high: sum(high, other.high))
  }

}

extension Value {

  /// The first and the last day, where `self` is a period.
  fileprivate var ends: (start: Value, end: Value)? {
    guard case .period(let period) = self else { return nil }
    return (.date(period.start), .date(period.end))
  }

  /// The period that is `self`, a day: as the month that begins on it, only its start counts.
  fileprivate var asMonth: Value? {
    guard case .date(let day) = self else { return nil }
    return .period(Period(start: day, end: day))
  }

}

extension PlanComparison {

  /// `true` iff `self` holds where the first operand comes before, is, or comes after the second, as
  /// `order` is less than, equal to or greater than 0.
  func holds(of order: Int) -> Bool {
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
