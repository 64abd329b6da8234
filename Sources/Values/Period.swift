/// The days from one day to another, both included.
///
/// The ends may be in the wrong order, which is for those to find who made the period; what such a
/// period overlaps or contains has no meaning.
package struct Period: Hashable, Sendable {

  /// The first day.
  package let start: Day

  /// The last day.
  package let end: Day

  /// Creates an instance from its first and its last day.
  package init(start: Day, end: Day) {
    self.start = start
    self.end = end
  }

  /// Returns the period that is `year`; `nil` iff the calendar lacks it.
  package static func year(_ year: Int) -> Self? {
    guard let start = Day(year: year, month: 1, day: 1),
      let end = Day(year: year, month: 12, day: 31)
    else { return nil }
    return Self(start: start, end: end)
  }

  /// Returns the period that is a month; `nil` iff the calendar lacks it.
  package static func month(year: Int, month: Int) -> Self? {
    guard let start = Day(year: year, month: month, day: 1),
      let end = Day(
        year: year, month: month, day: Day.lastDay(ofYear: year, month: month))
    else { return nil }
    return Self(start: start, end: end)
  }

  /// Creates an instance that begins with `start` and lasts `span`; `nil` iff `span` is not positive
  /// or the calendar lacks the last day.
  ///
  /// It ends with the day before the one that has the number of `start` (BGB § 187 (2), § 188 (2));
  /// where the last month lacks that one, with the last day of that month (BGB § 188 (3)).
  package init?(start: Day, lasting span: SpanOfTime) {
    guard span.count > 0 else { return nil }
    let end: Day?
    switch span.kind {
    case .days: end = start.adding(days: span.count - 1)
    case .months:
      let (year, month, day) = start.components
      let (months, overflow) = (year * 12 + month - 1).addingReportingOverflow(span.count)
      // The day after the last may be one that the calendar lacks.
      guard !overflow, months / 12 <= Day.years.upperBound + 1 else { return nil }
      let last = Day.lastDay(ofYear: months / 12, month: months % 12 + 1)
      end = Day(
        rawValue: Day.rawValue(year: months / 12, month: months % 12 + 1, day: min(day, last + 1))
          - 1)
    }
    guard let end else { return nil }
    self.init(start: start, end: end)
  }

  /// `true` iff the last day is before the first.
  package var isReversed: Bool { end < start }

  /// How many days there are, both ends counted; 0 where the ends are in the wrong order.
  package var days: Int { isReversed ? 0 : start.days(to: end) + 1 }

  /// How many whole months there are; 0 where the ends are in the wrong order.
  ///
  /// It is the largest *n* for which the start and *n* months are not after the day after the end.
  package var months: Int { monthsAround.whole }

  /// How many months there are, a started one counted as one; 0 where the ends are in the wrong
  /// order.
  ///
  /// It is the least *n* for which the start and *n* months are after the end.
  package var startedMonths: Int { monthsAround.started }

  /// The largest number of months that fit, and the least that do not leave a day over.
  private var monthsAround: (whole: Int, started: Int) {
    if isReversed { return (0, 0) }
    let first = start.components
    // The day after the end may be one that the calendar lacks, so it stays in parts.
    let after = Day.components(of: end.rawValue + 1)
    let count = (after.year - first.year) * 12 + after.month - first.month
    let reached = min(first.day, Day.lastDay(ofYear: after.year, month: after.month))
    // The start and `count` months are in the month of `after`, on the day `reached`.
    return (
      whole: reached <= after.day ? count : count - 1,
      started: reached >= after.day ? count : count + 1
    )
  }

  /// `true` iff `day` is in `self`.
  package func contains(_ day: Day) -> Bool { start <= day && day <= end }

  /// `true` iff every day of `other` is in `self`.
  package func contains(_ other: Self) -> Bool { start <= other.start && other.end <= end }

  /// `true` iff `self` and `other` have a day in common.
  package func overlaps(_ other: Self) -> Bool { start <= other.end && other.start <= end }

}

extension Period: CustomStringConvertible {

  /// `self` as ISO 8601 writes it: `2026-01-01/2030-12-31`.
  package var isoText: String { "\(start.isoText)/\(end.isoText)" }

  /// `self` as ISO 8601 writes it.
  package var description: String { isoText }

}
