extension Day {

  /// Returns the day that is `count` months after `self`; `nil` iff the calendar lacks it.
  ///
  /// Where its month lacks the day, the result is the last day of that month (BGB § 188 (3)) or, iff
  /// `roundsUp`, the first of the next.
  package func adding(months count: Int, roundsUp: Bool = false) -> Self? {
    let (year, month, day) = components
    let (months, overflow) = (year * 12 + month - 1).addingReportingOverflow(count)
    guard !overflow, Self.years ~= months / 12, months > 0 else { return nil }
    let (newYear, newMonth) = (months / 12, months % 12 + 1)
    let lastDay = Self.lastDay(ofYear: newYear, month: newMonth)
    let reached = Self.rawValue(year: newYear, month: newMonth, day: min(day, lastDay))
    guard day > lastDay && roundsUp else { return Self(unchecked: reached) }
    return Self(rawValue: reached + 1)
  }

  /// Returns the day that is `span` after `self`; `nil` iff the calendar lacks it.
  ///
  /// Where its month lacks the day, the result is the last day of that month (BGB § 188 (3)) or, iff
  /// `roundsUp`, the first of the next.
  package func adding(_ span: SpanOfTime, roundsUp: Bool = false) -> Self? {
    switch span.kind {
    case .months: adding(months: span.count, roundsUp: roundsUp)
    case .days: adding(days: span.count)
    }
  }

  /// Returns the day that is `span` before `self`; `nil` iff the calendar lacks it.
  ///
  /// Where its month lacks the day, the result is the last day of that month (BGB § 188 (3)) or, iff
  /// `roundsUp`, the first of the next.
  package func subtracting(_ span: SpanOfTime, roundsUp: Bool = false) -> Self? {
    guard let negated = span.negated else { return nil }
    return adding(negated, roundsUp: roundsUp)
  }

  /// `true` iff the month that is `count` months after that of `self` lacks the day of `self`.
  package func isCutShort(addingMonths count: Int) -> Bool {
    guard let reached = adding(months: count) else { return false }
    return reached.day != day
  }

}
