internal import Evaluation
internal import Planning
internal import Values

/// Operators that keep the order of their operands: worked out at the ends of ranges.
extension RegionEvaluator {

  /// Returns what the operation of `node` makes of `a` and `b`; of a unary one, `a` counts.
  mutating func arithmetic(_ node: PlanNode.ID, _ a: Content, _ b: Content) -> Extent {
    let operation = plan[node].operation
    guard let lefts = a.ends, let rights = b.ends else {
      return Extent(content: .anything, mayFault: true)
    }
    switch operation {
    case .divide:
      // Only a divisor of one sign keeps the order.
      let signs = Set(rights.map { $0.position?.sign ?? 0 })
      if signs.count > 1 { return Extent(content: .anything, mayFault: true) }
    case .round:
      if rights.count > 1 { return Extent(content: .anything, mayFault: true) }
    case .nextWorkingDay:
      return nextWorkingDay(lefts)
    case .monthOf, .weekdayOf:
      if let days = a.days { return cycle(node, days) }
    default: break
    }
    var content: Content?
    var faults = 0
    for left in lefts {
      for right in rights {
        do throws(FaultKind) {
          let value = Content(try arithmetic.value(of: node, left, right))
          content = content.map { $0.union(value) } ?? value
        } catch {
          faults += 1
        }
      }
    }
    if faults > 0 {
      // Between two ends that are a fault there may be values, and the other way round.
      return lefts.count * rights.count == 1
        ? .fault : Extent(content: .anything, mayFault: true)
    }
    guard let content else { return .anything }
    if case .dayInMonth = operation, lefts.count * rights.count > 1,
      rights.contains(where: \.isLate)
    {
      // Between two months that have the day there may be one that lacks it.
      return Extent(content: content, mayFault: true)
    }
    return Extent(straightened(content, node, a, b))
  }

  /// Returns `content`, which the operation of `node` makes of `a` and `b`, on its line, if it has
  /// one.
  private func straightened(
    _ content: Content, _ node: PlanNode.ID, _ a: Content, _ b: Content
  ) -> Content {
    guard let places = mover?.places, case .range(var range) = content, range.lower != range.upper,
      case .range(let first) = a, case .range(let second) = b, let left = line(of: first),
      let right = line(of: second)
    else { return content }
    let line: Line?
    switch plan[node].operation {
    case .least, .greatest: line = extreme(node, left, right, places)
    case .addDuration, .subtractDuration:
      line = second.lower.isDays ? self.line(of: node, left, right) : nil
    default: line = self.line(of: node, left, right)
    }
    guard let line else { return content }
    range.line = line
    if !line.isRounded,
      let ends = [line.value(at: places.lowerBound), line.value(at: places.upperBound)].sorted()
        as [Rational]?, let lower = range.lower.moved(to: ends[0]),
      let upper = range.upper.moved(to: ends[1])
    {
      (range.lower, range.upper) = (lower, upper)
    }
    return .range(range)
  }

  /// Returns the line of the lesser, or the greater, of `a` and `b`, if it is the same one all the
  /// way.
  private func extreme(
    _ node: PlanNode.ID, _ a: Line, _ b: Line, _ places: ClosedRange<Rational>
  ) -> Line? {
    if a.isRounded || b.isRounded { return a == b ? a : nil }
    let signs = [places.lowerBound, places.upperBound].map {
      (a.value(at: $0) - b.value(at: $0)).sign
    }
    let isLess = signs.allSatisfy { $0 <= 0 }
    guard isLess || signs.allSatisfy({ $0 >= 0 }) else { return nil }
    if case .least = plan[node].operation { return isLess ? a : b }
    return isLess ? b : a
  }

  /// Returns what the operation of `node`, which comes round again and again, makes of `days`.
  private func cycle(_ node: PlanNode.ID, _ days: ClosedRange<Day>) -> Extent {
    let (first, last) = (days.lowerBound, days.upperBound)
    if case .weekdayOf = plan[node].operation, case .choice(let choice) = plan[node].type {
      let count = min(first.days(to: last), 6)
      return Extent(
        content: .values(
          (0...count).map { .choice(choice, Int32((first.weekday - 1 + $0) % 7)) }))
    }
    let isOneYear = first.year == last.year
    return Extent(
      content: .range(
        ValueRange(
          lower: .number(Rational(isOneYear ? first.month : 1)),
          upper: .number(Rational(isOneYear ? last.month : 12)))))
  }

  /// Returns the next working days on or after `ends`.
  private func nextWorkingDay(_ ends: [Value]) -> Extent {
    var days: [Value] = []
    for case .date(let day) in ends {
      guard let next = law.calendar.nextWorkingDay(onOrAfter: day) else {
        return Extent(content: .anything, mayFault: true)
      }
      days.append(.date(next))
    }
    return Extent(content: days.content)
  }

  /// Returns the first and the last day that `node`, a period, can have: the known one too where the
  /// other is open.
  mutating func ends(of node: PlanNode.ID) -> (start: Extent, end: Extent) {
    switch plan[node].operation {
    case .period(let a, let b):
      var (start, end) = (evaluate(a), evaluate(b))
      if let first = start.content, let last = end.content,
        Extent.period(from: first, to: last).mayFault
      {
        start.mayFault = true
        end.mayFault = true
      }
      return (start, end)
    case .local(let local):
      let body = frames[frames.count - 1].locals[Int(local)]
      if case .period = plan[body].operation { return ends(of: body) }
    case .field(let record, let field):
      if case .values(let things)? = evaluate(record).content, things.count == 1,
        case .thing(let thing) = things[0],
        thingFields[ThingField(thing: thing, field: field)] == nil,
        case .value(let value) = plan.things[Int(thing.rawValue)].fields[Int(field)],
        case .period = plan[value].operation
      {
        enter(PlanFrame(slotCount: plan.fieldSlotCount, locals: []), [])
        defer { leave() }
        return ends(of: value)
      }
    default: break
    }
    let period = evaluate(node)
    guard case .periods(let starts, let ends)? = period.content, period.open == nil else {
      return (
        Extent(
          content: period.content.map { _ in .anything }, open: period.open,
          mayFault: period.mayFault),
        Extent(
          content: period.content.map { _ in .anything }, open: period.open,
          mayFault: period.mayFault)
      )
    }
    return (
      Extent(content: .days(starts), mayFault: period.mayFault),
      Extent(content: .days(ends), mayFault: period.mayFault)
    )
  }

}

extension Extent {

  /// Returns the periods from one of the days `a` to one of the days `b`.
  static func period(from a: Content, to b: Content) -> Extent {
    guard let starts = a.days, let ends = b.days else {
      return Extent(content: .anything, mayFault: true)
    }
    if starts.lowerBound > ends.upperBound { return .fault }
    return Extent(
      content: .periods(starts: starts, ends: ends),
      mayFault: starts.upperBound > ends.lowerBound)
  }

}

extension Content {

  /// Returns the days `days`.
  static func days(_ days: ClosedRange<Day>) -> Content {
    .range(ValueRange(lower: .date(days.lowerBound), upper: .date(days.upperBound)))
  }

  /// The days from the first to the last that `self` can be.
  var days: ClosedRange<Day>? {
    guard case .range(let range) = self, case .date(let first) = range.lower,
      case .date(let last) = range.upper
    else { return nil }
    return first...last
  }

  /// The values between which all others lie; `nil` where there are no such.
  var ends: [Value]? {
    switch self {
    case .truth(let canHold, let canFail):
      (canHold ? [.boolean(true)] : []) + (canFail ? [.boolean(false)] : [])
    case .range(let range):
      range.lower == range.upper ? [range.lower] : [range.lower, range.upper]
    case .periods(let starts, let ends):
      starts.corners.flatMap { start in
        ends.corners.map { .period(Period(start: start, end: $0)) }
      }
    case .values(let values): values
    case .record, .list, .anything: nil
    }
  }

}

extension ClosedRange<Day> {

  /// The first and the last day, once where they are the same.
  fileprivate var corners: [Day] {
    lowerBound == upperBound ? [lowerBound] : [lowerBound, upperBound]
  }

}

extension Value {

  /// `true` iff `self` is the number of a day that some months lack.
  fileprivate var isLate: Bool {
    if case .number(let number) = self { number > 28 } else { false }
  }

  /// `true` iff `self` is a number of days.
  fileprivate var isDays: Bool {
    if case .duration(let span) = self { span.kind == .days } else { false }
  }

}
