import Testing
import Values

/// What days do.
@Suite struct DayTests {

  /// Returns the day that `text` is.
  private func day(_ text: String) throws -> Day {
    try #require(Day(isoText: text), "\(text) is a day")
  }

  @Test func eachDayFrom1600To2400HasItsParts() throws {
    var expected = (year: 1600, month: 1, day: 1)
    var weekday = 6
    let first = try day("1600-01-01")
    let last = try day("2400-12-31")
    var count = 0
    for rawValue in first.rawValue...last.rawValue {
      let day = try #require(Day(rawValue: rawValue))
      guard day.components == expected, day.weekday == weekday,
        Day(year: expected.year, month: expected.month, day: expected.day) == day
      else {
        Issue.record("\(expected) on weekday \(weekday) is \(day) on \(day.weekday)")
        return
      }
      count += 1
      weekday = weekday % 7 + 1
      if expected.day < Day.lastDay(ofYear: expected.year, month: expected.month) {
        expected.day += 1
      } else if expected.month < 12 {
        expected = (expected.year, expected.month + 1, 1)
      } else {
        expected = (expected.year + 1, 1, 1)
      }
    }
    // Two cycles of 400 years, and 2400, a leap year.
    #expect(count == 2 * 146_097 + 366)
  }

  @Test func theCalendarHasTwoEnds() throws {
    #expect(Day.first.isoText == "0001-01-01")
    #expect(Day.last.isoText == "9999-12-31")
    #expect(try day("0001-01-01") == .first)
    #expect(try day("9999-12-31") == .last)
    #expect(try day("1970-01-01").rawValue == 0)
    #expect(Day(rawValue: Int(Day.first.rawValue) - 1) == nil)
    #expect(Day(rawValue: Int(Day.last.rawValue) + 1) == nil)
    #expect(Day(rawValue: Int.max) == nil)
    #expect(Day.last.adding(days: 1) == nil)
    #expect(Day.first.adding(days: -1) == nil)
    #expect(Day.last.adding(days: .max) == nil)
    #expect(Day.first.adding(days: .min) == nil)
    #expect(Day.last.adding(months: 1) == nil)
    #expect(Day.first.adding(months: -1) == nil)
    #expect(Day.first.adding(months: .min) == nil)
    #expect(Day.last.adding(months: .max) == nil)
    #expect(Day.first.adding(days: Day.first.days(to: .last)) == .last)
    #expect(Day.last.subtracting(SpanOfTime(.min, .days)) == nil)
  }

  @Test func impossibleDaysAreNone() {
    #expect(Day(year: 2026, month: 2, day: 29) == nil)
    #expect(Day(year: 2024, month: 2, day: 29) != nil)
    #expect(Day(year: 1900, month: 2, day: 29) == nil)
    #expect(Day(year: 2000, month: 2, day: 29) != nil)
    #expect(Day(year: 2026, month: 4, day: 31) == nil)
    #expect(Day(year: 2026, month: 13, day: 1) == nil)
    #expect(Day(year: 2026, month: 0, day: 1) == nil)
    #expect(Day(year: 2026, month: 1, day: 0) == nil)
    #expect(Day(year: 0, month: 1, day: 1) == nil)
    #expect(Day(year: 10_000, month: 1, day: 1) == nil)
    #expect(Day(year: .min, month: .max, day: .min) == nil)
  }

  @Test(arguments: [
    // The day, the months, the day after them, and the same rounded up.
    ("2012-01-31", 1, "2012-02-29", "2012-03-01"), ("2023-07-31", -5, "2023-02-28", "2023-03-01"),
    ("2025-08-31", 18, "2027-02-28", "2027-03-01"), ("2026-01-15", 1, "2026-02-15", "2026-02-15"),
    ("2024-02-29", 12, "2025-02-28", "2025-03-01"), ("2026-12-31", 2, "2027-02-28", "2027-03-01"),
    ("2026-01-31", 0, "2026-01-31", "2026-01-31"), ("2026-01-31", -1, "2025-12-31", "2025-12-31"),
    ("2026-03-31", -1, "2026-02-28", "2026-03-01"), ("2026-10-31", 1, "2026-11-30", "2026-12-01"),
    ("2030-12-31", 6, "2031-06-30", "2031-07-01"), ("2026-01-01", -12, "2025-01-01", "2025-01-01"),
  ])
  func monthsAreAddedByTheCalendar(
    start: String, months: Int, end: String, roundedUp: String
  ) throws {
    let start = try day(start)
    #expect(start.adding(months: months)?.isoText == end)
    #expect(start.adding(months: months, roundsUp: true)?.isoText == roundedUp)
    #expect(start.adding(.months(months))?.isoText == end)
    #expect(start.subtracting(.months(-months), roundsUp: true)?.isoText == roundedUp)
    #expect(start.isCutShort(addingMonths: months) == (end != roundedUp))
  }

  @Test func weeksAreDays() throws {
    let weeks = try #require(SpanOfTime.weeks(4))
    #expect(try day("2026-01-01").subtracting(weeks)?.isoText == "2025-12-04")
    #expect(try day("2026-02-01").adding(weeks)?.isoText == "2026-03-01")
    #expect(try day("2026-01-01").days(to: day("2026-12-31")) == 364)
    #expect(try day("2026-12-31").days(to: day("2026-01-01")) == -364)
    #expect(try day("2025-12-31") < day("2026-01-01"))
  }

  @Test func daysAreWrittenInTwoWays() throws {
    #expect(try day("2026-01-01").isoText == "2026-01-01")
    #expect(try day("2026-01-09").germanText == "09.01.2026")
    #expect(try day("0033-04-03").isoText == "0033-04-03")
    #expect(try day("0033-04-03").germanText == "03.04.0033")
  }

  @Test(arguments: [
    "", "2026-1-01", "2026-02-30", "20260101", "2026/01/01", "2026-01-01 ", "0000-01-01",
    "-026-01-01", "2026-01-0١", "10000-01-01", "2026-00-10",
  ])
  func whatIsNoDayIsNotRead(text: String) {
    #expect(Day(isoText: text) == nil)
  }

}
