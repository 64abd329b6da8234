/// A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
package struct Day: Hashable, Sendable {

  /// The number of days since 1970-01-01.
  package let rawValue: Int32

  /// Creates an instance that is `rawValue` days after 1970-01-01.
  ///
  /// - Precondition: the day is in the calendar.
  init(unchecked rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// Creates an instance that is `rawValue` days after 1970-01-01; `nil` iff it is out of range.
  package init?(rawValue: Int32) {
    guard Self.range ~= rawValue else { return nil }
    self.rawValue = rawValue
  }

  /// Creates an instance that is `rawValue` days after 1970-01-01; `nil` iff it is out of range.
  ///
  /// One initializer for all integers would take long from other modules.
  package init?(rawValue: Int) {
    guard let rawValue = Int32(exactly: rawValue) else { return nil }
    self.init(rawValue: rawValue)
  }

  /// Creates an instance from its parts; `nil` iff there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years ~= year, 1...12 ~= month, day >= 1,
      day <= Self.lastDay(ofYear: year, month: month)
    else { return nil }
    rawValue = Self.rawValue(year: year, month: month, day: day)
  }

  /// The years of which there are days.
  package static let years = 1...9999

  /// The raw values of the days there are.
  private static let range: ClosedRange<Int32> = -719_162...2_932_896

  /// The day before which there is none.
  package static let first = Self(unchecked: -719_162)

  /// The day after which there is none.
  package static let last = Self(unchecked: 2_932_896)

  /// Returns the number of days of a month.
  ///
  /// - Precondition: `month` is in 1 … 12.
  package static func lastDay(ofYear year: Int, month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// `true` iff `year` has a 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    // A year that 100 divides is divisible by 400 iff it is by 16.
    year % 100 == 0 ? year % 16 == 0 : year % 4 == 0
  }

  /// The year, the month and the day of the month of a day.
  package typealias Components = (year: Int, month: Int, day: Int)

  /// The year, the month and the day of the month.
  package var components: Components { Self.components(of: rawValue) }

  /// The year, in 1 … 9999.
  package var year: Int { components.year }

  /// The month of the year, in 1 … 12.
  package var month: Int { components.month }

  /// The day of the month, in 1 … 31.
  package var day: Int { components.day }

  /// The day of the week: 1 on Monday, 7 on Sunday (ISO 8601).
  package var weekday: Int {
    // 0001-01-01 is a Monday.
    Int((rawValue - Self.first.rawValue) % 7) + 1
  }

  /// Returns the day that is `count` days after `self`; `nil` iff the calendar lacks it.
  package func adding(days count: Int) -> Self? {
    let (sum, overflow) = Int(rawValue).addingReportingOverflow(count)
    return overflow ? nil : Self(rawValue: sum)
  }

  /// Returns how many days after `self` `other` is.
  @inlinable
  package func days(to other: Self) -> Int {
    Int(other.rawValue) - Int(rawValue)
  }

  /// Returns the days from 1970-01-01 to a day.
  ///
  /// This is `days_from_civil` of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  ///
  /// - Precondition: `year` is in 0 … 10000.
  static func rawValue(year: Int, month: Int, day: Int) -> Int32 {
    // The year begins in March, so that the leap day is its last.
    let shifted = UInt32(month > 2 ? year : year - 1)
    let (era, yearOfEra) = shifted.quotientAndRemainder(dividingBy: 400)
    let dayOfYear = (153 * UInt32(month > 2 ? month - 3 : month + 9) + 2) / 5 + UInt32(day) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra) - 719_468
  }

  /// Returns the year, the month and the day of the month `rawValue` days after 1970-01-01.
  ///
  /// This is `civil_from_days` of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  ///
  /// - Precondition: the year is in 1 … 10000.
  static func components(of rawValue: Int32) -> Components {
    let (era, dayOfEra) = UInt32(rawValue + 719_468).quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (Int(year), Int(month), Int(day))
  }

}

extension Day: Comparable {

  /// `true` iff `a` is before `b`.
  @inlinable
  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

}
