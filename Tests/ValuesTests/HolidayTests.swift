import Testing
import Values

/// Which days are holidays.
@Suite struct HolidayTests {

  /// Returns the day that `text` is.
  private func day(_ text: String) throws -> Day {
    try #require(Day(isoText: text), "\(text) is a day")
  }

  @Test(arguments: [
    ("2021-01-31", "2021-02-01"), ("2026-04-03", "2026-04-07"), ("2026-04-02", "2026-04-02"),
    ("2017-10-31", "2017-11-01"), ("2018-10-31", "2018-10-31"), ("2026-12-25", "2026-12-28"),
    ("2024-03-29", "2024-04-02"), ("1994-11-16", "1994-11-17"), ("1995-11-22", "1995-11-22"),
    ("2026-06-04", "2026-06-04"), ("2026-10-03", "2026-10-05"), ("2027-12-31", "2027-12-31"),
  ])
  func aTimeLimitMovesToTheNextWorkingDay(of day: String, to next: String) throws {
    #expect(try HolidayCalendar.germany.nextWorkingDay(onOrAfter: self.day(day)) == self.day(next))
  }

  @Test func theCalendarEndsOnAFriday() {
    #expect(HolidayCalendar.germany.nextWorkingDay(onOrAfter: .last) == .last)
    #expect(Day.last.weekday == 5)
  }

  @Test func fronleichnamIsAHolidayInHesseAndNotInAllStates() throws {
    let fronleichnam = try day("2026-06-04")
    #expect(HolidayCalendar.hesse.holiday(on: fronleichnam)?.german == "Fronleichnam")
    #expect(!HolidayCalendar.germany.isHoliday(fronleichnam))
    #expect(!HolidayCalendar.saxony.isHoliday(fronleichnam))
    #expect(
      try HolidayCalendar.hesse.nextWorkingDay(onOrAfter: fronleichnam) == day("2026-06-05"))
  }

  @Test func reformationDayWasAHolidayEverywhereIn2017() throws {
    for calendar in HolidayCalendar.allCases {
      #expect(try calendar.isHoliday(day("2017-10-31")))
    }
    let in2016 = try HolidayCalendar.allCases.filter { $0.isHoliday(try day("2016-10-31")) }
    #expect(
      in2016 == [.brandenburg, .mecklenburgVorpommern, .saxony, .saxonyAnhalt, .thuringia])
    let in2018 = try HolidayCalendar.allCases.filter { $0.isHoliday(try day("2018-10-31")) }
    #expect(
      in2018 == [
        .brandenburg, .bremen, .hamburg, .lowerSaxony, .mecklenburgVorpommern, .saxony,
        .saxonyAnhalt, .schleswigHolstein, .thuringia,
      ])
  }

  @Test(arguments: [
    (HolidayCalendar.berlin, "2019-03-08"), (.mecklenburgVorpommern, "2023-03-08"),
    (.thuringia, "2019-09-20"), (.saxonyAnhalt, "1993-01-06"), (.berlin, "2020-05-08"),
    (.berlin, "2025-05-08"), (.berlin, "2028-06-17"), (.saxony, "2025-11-19"),
    (.saarland, "2026-08-15"), (.bavaria, "2026-11-01"), (.brandenburg, "2026-04-05"),
    (.brandenburg, "2026-05-24"), (.badenWuerttemberg, "2026-01-06"),
  ])
  func someDaysAreHolidaysInSomeStates(in state: HolidayCalendar, on text: String) throws {
    #expect(try state.isHoliday(day(text)))
    #expect(try !HolidayCalendar.germany.isHoliday(day(text)))
    #expect(try !HolidayCalendar.hesse.isHoliday(day(text)))
  }

  @Test(arguments: [
    (HolidayCalendar.berlin, "2018-03-08"), (.mecklenburgVorpommern, "2022-03-08"),
    (.thuringia, "2018-09-20"), (.berlin, "2021-05-08"), (.berlin, "2026-05-08"),
    (.bavaria, "2026-08-15"), (.thuringia, "2026-06-04"), (.hesse, "2026-11-01"),
    (.saxonyAnhalt, "1992-01-06"), (.germany, "1989-12-25"),
  ])
  func otherDaysAreNone(in state: HolidayCalendar, on text: String) throws {
    #expect(try !state.isHoliday(day(text)))
  }

  @Test func hesseHasTenHolidaysIn2026() {
    let holidays = HolidayCalendar.hesse.holidays(inYear: 2026)
    #expect(
      holidays.map { "\($0.day) \($0.holiday.german)" } == [
        "2026-01-01 Neujahr", "2026-04-03 Karfreitag", "2026-04-06 Ostermontag",
        "2026-05-01 Tag der Arbeit", "2026-05-14 Christi Himmelfahrt",
        "2026-05-25 Pfingstmontag", "2026-06-04 Fronleichnam",
        "2026-10-03 Tag der Deutschen Einheit", "2026-12-25 1. Weihnachtstag",
        "2026-12-26 2. Weihnachtstag",
      ])
  }

  @Test(arguments: [
    // As many as the laws of the states name, Sundays of Brandenburg included.
    (HolidayCalendar.germany, 9), (.badenWuerttemberg, 12), (.bavaria, 12), (.berlin, 10),
    (.brandenburg, 12), (.bremen, 10), (.hamburg, 10), (.hesse, 10), (.lowerSaxony, 10),
    (.mecklenburgVorpommern, 11), (.northRhineWestphalia, 11), (.rhinelandPalatinate, 11),
    (.saarland, 12), (.saxony, 11), (.saxonyAnhalt, 11), (.schleswigHolstein, 10),
    (.thuringia, 11),
  ])
  func eachStateHasItsNumberOfHolidaysIn2026(in state: HolidayCalendar, count: Int) {
    #expect(state.holidays(inYear: 2026).count == count)
  }

  @Test func theListAndTheQuestionAgree() throws {
    for calendar in HolidayCalendar.allCases {
      for year in 1990...2030 {
        let listed = calendar.holidays(inYear: year)
        let period = try #require(Period.year(year))
        let days = (period.start.rawValue...period.end.rawValue).compactMap(Day.init(rawValue:))
        #expect(Set(listed.map(\.day)) == Set(days.filter(calendar.isHoliday)))
        // Two holidays on one day are rare: 1 May 2008 was Ascension Day, too.
        #expect(listed.count - Set(listed.map(\.day)).count <= (year == 2008 ? 1 : 0))
      }
    }
  }

  @Test(arguments: [
    // Years and their Easter Mondays, the extremes among them.
    ("1990-04-16", "1990"), ("2000-04-24", "2000"), ("2008-03-24", "2008"),
    ("2011-04-25", "2011"), ("2019-04-22", "2019"), ("2024-04-01", "2024"),
    ("2025-04-21", "2025"), ("2026-04-06", "2026"), ("2027-03-29", "2027"),
    ("2038-04-26", "2038"), ("2285-03-23", "2285"), ("2049-04-19", "2049"),
  ])
  func easterIsWhereTheTablesHaveIt(monday: String, year: String) throws {
    #expect(try HolidayCalendar.germany.holiday(on: day(monday))?.english == "Easter Monday")
    #expect(monday.hasPrefix(year))
  }

  @Test func theOrderOfTheCalendarsIsStable() {
    #expect(HolidayCalendar.allCases.count == 17)
    #expect(HolidayCalendar.germany.rawValue == 0)
    #expect(HolidayCalendar.hesse.rawValue == 7)
    #expect(HolidayCalendar.thuringia.rawValue == 16)
    #expect(HolidayCalendar.allCases.allSatisfy { !$0.law.isEmpty })
  }

}
