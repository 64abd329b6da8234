package import Planning
package import Values

/// Operators on values that are known: total, but for the faults that they throw.
extension Evaluator {

  /// Returns what the operation of `node` makes of `a` and `b`; of a unary one, `a` counts.
  package func value(
    of node: PlanNode.ID, _ a: Value, _ b: Value
  ) throws(FaultKind) -> Value {
    switch plan.nodes[Int(node.rawValue)].operation {
    case .compare(let comparison, _, _):
      return .boolean(try compare(comparison, a, b))
    case .add:
      return try a.with(a.amount + b.amount)
    case .subtract:
      return try a.with(a.amount - b.amount)
    case .multiply:
      return try (a.isMoney ? a : b).with(a.amount * b.amount)
    case .divide:
      guard let quotient = a.amount.divided(by: b.amount) else { throw .divisionByZero }
      // Money over money is a number.
      return try (b.isMoney ? .number(0) : a).with(quotient)
    case .negate:
      if case .duration(let span) = a { return try duration(span.negated) }
      return try a.with(-a.amount)
    case .round(let mode, _, _):
      let unit = b.amount
      if unit.isZero || unit.isNegative { throw .unitNotPositive }
      return try a.with(a.amount.rounded(mode, to: unit))
    case .least:
      return try order(b, a) < 0 ? b : a
    case .greatest:
      return try order(b, a) > 0 ? b : a
    default:
      return try valueOfTime(of: node, a, b)
    }
  }

  /// Returns what the operation of `node`, which is about days, makes of `a` and `b`.
  private func valueOfTime(
    of node: PlanNode.ID, _ a: Value, _ b: Value
  ) throws(FaultKind) -> Value {
    switch plan.nodes[Int(node.rawValue)].operation {
    case .addDuration(_, _, let roundsUp):
      return try date(a.day.adding(b.span, roundsUp: roundsUp))
    case .subtractDuration(_, _, let roundsUp):
      return try date(a.day.subtracting(b.span, roundsUp: roundsUp))
    case .addDurations:
      if a.span.kind != b.span.kind { throw .mixedDurations }
      return try duration(a.span.adding(b.span))
    case .subtractDurations:
      if a.span.kind != b.span.kind { throw .mixedDurations }
      return try duration(a.span.subtracting(b.span))
    case .multiplyDuration:
      guard let count = b.amount.intValue else { throw .numberTooLong }
      return try duration(a.span.multiplied(by: count))
    case .daysBetween:
      return .number(Rational(a.day.days(to: b.day)))
    case .period:
      if b.day < a.day { throw .periodReversed(a.day, b.day) }
      return .period(Period(start: a.day, end: b.day))
    case .yearPeriod:
      guard let year = a.amount.intValue, let period = Period.year(year) else {
        throw .dateOutOfRange
      }
      return .period(period)
    case .monthPeriod:
      return try month(a.day.year, Rational(a.day.month))
    case .monthInYear:
      guard let year = a.amount.intValue else { throw .dateOutOfRange }
      return try month(year, b.amount)
    case .dayInMonth:
      let first = a.period.start
      guard let number = b.amount.intValue,
        let day = Day(year: first.year, month: first.month, day: number)
      else { throw .noSuchDay(b.amount, first) }
      return .date(day)
    case .periodLasting:
      if a.span.count <= 0 { throw .periodWithoutDays(a.span) }
      guard let period = Period(start: b.day, lasting: a.span) else { throw .dateOutOfRange }
      return .period(period)
    case .yearOf:
      return .number(Rational(a.day.year))
    case .monthOf:
      return .number(Rational(a.day.month))
    case .weekdayOf:
      guard case .choice(let choice) = plan.nodes[Int(node.rawValue)].type else {
        unreachable("the vocabulary has the days of the week")
      }
      return .choice(choice, Int32(a.day.weekday - 1))
    case .startOf:
      return .date(a.period.start)
    case .endOf:
      return .date(a.period.end)
    case .daysOf:
      return .number(Rational(a.period.days))
    case .monthsOf:
      return .number(Rational(a.period.months))
    case .startedMonthsOf:
      return .number(Rational(a.period.startedMonths))
    case .nextWorkingDay:
      return try date(context.calendar.nextWorkingDay(onOrAfter: a.day))
    case .title:
      guard case .thing(let thing) = a else { unreachable("only things have titles") }
      let position = Int(thing.rawValue)
      if !shownNodes.isEmpty, shownNodes.contains(node), let shown = shownTitles[thing.rawValue] {
        return .text(shown)
      }
      return .text(position < titles.count ? titles[position] : "")
    default:
      unreachable("an operator on values is one of two functions' business")
    }
  }

  /// Returns what the legend says at `position`, a text or a number as `type` has it.
  func writing(_ position: Int32, as type: ValueType) -> Answer {
    let place = plan.things.count + Int(position)
    let text = place < titles.count ? titles[place] : ""
    guard type == .integer else { return .known(.text(text), []) }
    return .known(.number(Rational(Int(text) ?? 0)), [])
  }

  /// Returns whether `comparison` holds of `a` and `b`.
  func compare(
    _ comparison: PlanComparison, _ a: Value, _ b: Value
  ) throws(FaultKind) -> Bool {
    let order = try order(a, b)
    switch comparison {
    case .equal: return order == 0
    case .notEqual: return order != 0
    case .less: return order < 0
    case .lessOrEqual: return order <= 0
    case .greater: return order > 0
    case .greaterOrEqual: return order >= 0
    }
  }

  /// Returns a number less than, equal to or greater than 0 as `a` comes before, is, or comes after
  /// `b`; texts by code points, the values of a choice and things as they were declared.
  func order(_ a: Value, _ b: Value) throws(FaultKind) -> Int { try a.order(b) }

  /// Returns the duration `span`, unless it is too long.
  private func duration(_ span: SpanOfTime?) throws(FaultKind) -> Value {
    guard let span else { throw .numberTooLong }
    return .duration(span)
  }

  /// Returns the period that is a month of `year`, unless the calendar lacks it.
  private func month(_ year: Int, _ number: Rational) throws(FaultKind) -> Value {
    guard Day.years ~= year else { throw .dateOutOfRange }
    guard let month = number.intValue, let period = Period.month(year: year, month: month) else {
      throw .noSuchMonth(number)
    }
    return .period(period)
  }

  /// Returns the date `day`, unless the calendar lacks it.
  private func date(_ day: Day?) throws(FaultKind) -> Value {
    guard let day else { throw .dateOutOfRange }
    return .date(day)
  }

}

extension Value {

  /// Returns a number less than, equal to or greater than 0 as `self` comes before, is, or comes after
  /// `other`.
  func order(_ other: Value) throws(FaultKind) -> Int {
    switch (self, other) {
    case (.number, .number), (.money, .money), (.number, .money), (.money, .number):
      return Self.order(of: amount, other.amount)
    case (.boolean(let a), .boolean(let b)):
      return a == b ? 0 : a ? 1 : -1
    case (.text(let a), .text(let b)):
      return Self.order(of: a, b)
    case (.date(let a), .date(let b)):
      return Self.order(of: a, b)
    case (.period(let a), .period(let b)):
      return a.start == b.start ? Self.order(of: a.end, b.end) : Self.order(of: a.start, b.start)
    case (.duration(let a), .duration(let b)):
      if a.kind != b.kind { throw .mixedDurations }
      return Self.order(of: a.count, b.count)
    case (.choice(_, let a), .choice(_, let b)):
      return Self.order(of: a, b)
    case (.thing(let a), .thing(let b)):
      return Self.order(of: a.rawValue, b.rawValue)
    default:
      unreachable("values that are compared are of one type")
    }
  }

  /// Returns a number less than, equal to or greater than 0 as `a` is less than, is, or is greater
  /// than `b`.
  private static func order<T: Comparable>(of a: T, _ b: T) -> Int { a < b ? -1 : a == b ? 0 : 1 }

  /// The number that `self` is, or is an amount of.
  var amount: Rational {
    switch self {
    case .number(let number), .money(let number): number
    default: unreachable("arithmetic is done with numbers")
    }
  }

  /// `true` iff `self` is an amount of money.
  var isMoney: Bool {
    if case .money = self { true } else { false }
  }

  /// Returns `amount` as what `self` is: a number or money.
  func with(_ amount: Rational) throws(FaultKind) -> Value {
    if amount.exceedsLimit { throw .numberTooLong }
    return isMoney ? .money(amount) : .number(amount)
  }

  /// The day that `self` is.
  var day: Day {
    guard case .date(let day) = self else { unreachable("days are asked of dates") }
    return day
  }

  /// The period that `self` is.
  var period: Period {
    guard case .period(let period) = self else { unreachable("ends are asked of periods") }
    return period
  }

  /// The span of time that `self` is.
  var span: SpanOfTime {
    guard case .duration(let span) = self else { unreachable("spans are asked of durations") }
    return span
  }

}
