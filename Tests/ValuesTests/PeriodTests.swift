import Testing
import Values

/// What periods and spans do.
@Suite struct PeriodTests {

  /// Returns the period from one day to another.
  private func period(_ start: String, _ end: String) throws -> Period {
    Period(
      start: try #require(Day(isoText: start)), end: try #require(Day(isoText: end)))
  }

  @Test(arguments: [
    // The ends, the whole months and the started ones.
    ("2026-01-01", "2026-12-31", 12, 12), ("2026-01-15", "2026-02-14", 1, 1),
    ("2026-01-15", "2026-02-13", 0, 1), ("2026-01-15", "2026-02-15", 1, 2),
    ("2026-01-01", "2026-01-01", 0, 1), ("2026-01-31", "2026-02-27", 1, 1),
    ("2026-01-31", "2026-02-26", 0, 1), ("2026-01-31", "2026-02-28", 1, 2),
    ("2026-01-31", "2026-03-30", 2, 2), ("2024-02-29", "2025-02-27", 12, 12),
    ("2026-01-01", "2030-12-31", 60, 60), ("9999-01-01", "9999-12-31", 12, 12),
    ("0001-01-01", "9999-12-31", 119_988, 119_988), ("2026-02-01", "2026-01-31", 0, 0),
    ("2026-02-01", "2026-01-01", 0, 0),
  ])
  func monthsAreCountedWithBothEnds(
    start: String, end: String, whole: Int, started: Int
  ) throws {
    let period = try period(start, end)
    #expect(period.months == whole)
    #expect(period.startedMonths == started)
  }

  @Test func monthsAreWhatTheirDefinitionSays() throws {
    var generator = SplitMix(seed: 31)
    for _ in 0..<3_000 {
      let start = try #require(Day(rawValue: Int.random(in: 18_000...23_000, using: &generator)))
      let end = try #require(start.adding(days: Int.random(in: 0...1_200, using: &generator)))
      let period = Period(start: start, end: end)
      let after = try #require(end.adding(days: 1))
      let counts = 0...50
      let whole = try counts.last { try #require(start.adding(months: $0)) <= after }
      let started = try counts.first { try #require(start.adding(months: $0)) > end }
      #expect(period.months == whole, "\(period)")
      #expect(period.startedMonths == started, "\(period)")
    }
  }

  @Test(arguments: [
    // The first day, the span, and the last day (BGB §§ 187 (2), 188 (2), (3)).
    ("2025-08-31", SpanOfTime(18, .months), "2027-02-28"),
    ("2025-08-30", SpanOfTime(18, .months), "2027-02-28"),
    ("2025-08-29", SpanOfTime(18, .months), "2027-02-28"),
    ("2025-08-28", SpanOfTime(18, .months), "2027-02-27"),
    ("2025-09-01", SpanOfTime(18, .months), "2027-02-28"),
    ("2026-01-31", SpanOfTime(1, .months), "2026-02-28"),
    ("2024-02-29", SpanOfTime(12, .months), "2025-02-28"),
    ("2024-02-29", SpanOfTime(48, .months), "2028-02-28"),
    ("2026-01-01", SpanOfTime(60, .months), "2030-12-31"),
    ("2026-03-15", SpanOfTime(1, .months), "2026-04-14"),
    ("2026-06-01", SpanOfTime(28, .days), "2026-06-28"),
    ("2026-06-01", SpanOfTime(1, .days), "2026-06-01"),
    ("9999-01-01", SpanOfTime(12, .months), "9999-12-31"),
    ("9998-12-31", SpanOfTime(12, .months), "9999-12-30"),
  ])
  func aDurationEndsTheDayBeforeTheOneOfItsNumber(
    start: String, span: SpanOfTime, end: String
  ) throws {
    let first = try #require(Day(isoText: start))
    #expect(Period(start: first, lasting: span)?.isoText == "\(start)/\(end)")
  }

  @Test func aPeriodLastsADayAtLeastAndEndsInTheCalendar() throws {
    let first = try #require(Day(isoText: "2026-01-01"))
    for span in [SpanOfTime(0, .months), SpanOfTime(-1, .months), SpanOfTime(0, .days)] {
      #expect(Period(start: first, lasting: span) == nil)
    }
    for count in [12 * 9_999, 1 << 50] {
      #expect(Period(start: first, lasting: SpanOfTime(count, .months)) == nil)
      #expect(Period(start: first, lasting: SpanOfTime(count * 31, .days)) == nil)
    }
    #expect(Period(start: Day.last, lasting: .days(1)) == Period(start: Day.last, end: Day.last))
    #expect(Period(start: Day.last, lasting: .months(1)) == nil)
  }

  @Test func monthsThatStartSomewhereAreSoMany() throws {
    let first = try #require(Day(isoText: "2023-02-27"))
    for offset in 0..<800 {
      let start = try #require(first.adding(days: offset))
      var before = start
      for count in 1...50 {
        let period = try #require(Period(start: start, lasting: .months(count)))
        #expect(period.months == count, "\(period)")
        #expect(period.end >= before, "\(period)")
        before = period.end
        // At the end of a short month, a day less makes as many: it has the number of no start.
        guard start.day <= 28, let shorter = period.end.adding(days: -1) else { continue }
        #expect(Period(start: start, end: shorter).months == count - 1, "\(period)")
      }
    }
  }

  @Test func daysAreCountedWithBothEnds() throws {
    #expect(try period("2026-01-01", "2026-12-31").days == 365)
    #expect(try period("2026-01-01", "2026-01-01").days == 1)
    #expect(try period("2026-01-02", "2026-01-01").days == 0)
    #expect(try period("2026-01-02", "2026-01-01").isReversed)
    #expect(try !period("2026-01-01", "2026-01-01").isReversed)
  }

  @Test func periodsIncludeTheirEnds() throws {
    let year = try #require(Period.year(2026))
    #expect(try year == period("2026-01-01", "2026-12-31"))
    #expect(year.contains(year.start) && year.contains(year.end))
    #expect(try !year.contains(#require(Day(isoText: "2027-01-01"))))
    #expect(year.contains(year))
    #expect(try year.contains(period("2026-03-01", "2026-08-31")))
    #expect(try !year.contains(period("2026-03-01", "2027-01-01")))
    #expect(try year.overlaps(period("2026-12-31", "2027-12-31")))
    #expect(try !year.overlaps(period("2027-01-01", "2027-12-31")))
    #expect(try period("2025-01-01", "2026-01-01").overlaps(year))
    #expect(Period.year(0) == nil && Period.year(10_000) == nil)
    #expect(try Period.month(year: 2024, month: 2) == period("2024-02-01", "2024-02-29"))
    #expect(Period.month(year: 2024, month: 13) == nil)
    #expect(year.isoText == "2026-01-01/2026-12-31")
  }

  @Test(arguments: [
    (SpanOfTime(6, .months), "P6M"), (SpanOfTime(12, .months), "P1Y"),
    (SpanOfTime(18, .months), "P1Y6M"), (SpanOfTime(28, .days), "P28D"),
    (SpanOfTime(0, .months), "P0M"), (SpanOfTime(0, .days), "P0D"),
    (SpanOfTime(-6, .months), "-P6M"), (SpanOfTime(-30, .days), "-P30D"),
    (SpanOfTime(-30, .months), "-P2Y6M"), (SpanOfTime(.max, .days), "P9223372036854775807D"),
  ])
  func spansAreWrittenAndReadAsISO8601(span: SpanOfTime, text: String) {
    #expect(span.isoText == text)
    #expect(SpanOfTime(isoText: text) == span)
  }

  @Test(arguments: [
    "", "P", "-P", "6M", "P6", "PM", "P1M1Y", "P1Y1Y", "P1M2D", "P1.5M", "PT1H", "P-6M", "P+6M",
    "P9223372036854775807Y", "P99999999999999999999D", "P6M ", "p6m",
  ])
  func whatIsNoSpanIsNotRead(text: String) {
    #expect(SpanOfTime(isoText: text) == nil)
  }

  @Test func spansOfOneKindAreAddedAndCompared() throws {
    #expect(SpanOfTime.years(1) == .months(12))
    #expect(SpanOfTime.weeks(4) == .days(28))
    #expect(SpanOfTime(isoText: "P4W") == .days(28))
    #expect(SpanOfTime.months(6).adding(.months(7)) == .months(13))
    #expect(SpanOfTime.months(6).subtracting(.months(7)) == .months(-1))
    #expect(SpanOfTime.months(6).multiplied(by: -2) == .months(-12))
    #expect(SpanOfTime.months(6).adding(.days(7)) == nil)
    #expect(SpanOfTime.months(6).subtracting(.days(7)) == nil)
    #expect(SpanOfTime.months(1).isShorter(than: .days(31)) == nil)
    #expect(SpanOfTime.days(30).isShorter(than: .days(31)) == true)
    #expect(SpanOfTime.days(31).isShorter(than: .days(31)) == false)
    #expect(SpanOfTime.months(0) != .days(0))
    #expect(SpanOfTime.days(.max).adding(.days(1)) == nil)
    #expect(SpanOfTime.days(.min).negated == nil)
    #expect(SpanOfTime.days(.max).multiplied(by: 2) == nil)
    #expect(SpanOfTime.years(.max) == nil && SpanOfTime.weeks(.min) == nil)
  }

}
