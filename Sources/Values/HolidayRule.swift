/// A day that is a public holiday in some states in some years.
struct HolidayRule: Sendable {

  /// A day that each year has.
  enum DateOfYear: Hashable, Sendable {

    /// A day of a month.
    case fixed(month: Int, day: Int)

    /// The day that is so many days after Easter Sunday.
    case easter(Int)

    /// The last Wednesday before a day of a month.
    case wednesdayBefore(month: Int, day: Int)

  }

  /// When the holiday is.
  let date: DateOfYear

  /// The states in which it is one.
  let states: States

  /// The years in which it is one.
  let years: ClosedRange<Int>

  /// What the holiday is called.
  let holiday: Holiday

  /// Creates an instance for the `years` in which `holiday` is one in `states`.
  init(
    _ date: DateOfYear, in states: States = .all, years: ClosedRange<Int> = always,
    _ holiday: Holiday
  ) {
    self.date = date
    self.states = states
    self.years = years
    self.holiday = holiday
  }

  /// `true` iff the holiday is one in `calendar` and `year`.
  func holds(in calendar: HolidayCalendar, year: Int) -> Bool {
    years ~= year
      && (calendar == .germany ? states == .all : states.isSuperset(of: States(calendar)))
  }

}

extension HolidayRule {

  /// A set of states of Germany.
  struct States: OptionSet, Sendable {

    /// A bit for the raw value of each calendar.
    let rawValue: UInt32

    /// Creates an instance from its bits.
    init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    /// Creates an instance of some states.
    init(_ calendars: HolidayCalendar...) {
      rawValue = calendars.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
    }

    /// All sixteen states.
    static let all = Self(rawValue: 0x1_FFFE)

  }

}

extension HolidayRule.DateOfYear {

  /// Returns the day in `year`, whose Easter Sunday is `easter`.
  func day(inYear year: Int, easter: Day) -> Day? {
    switch self {
    case .fixed(let month, let day):
      return Day(year: year, month: month, day: day)
    case .easter(let offset):
      return easter.adding(days: offset)
    case .wednesdayBefore(let month, let day):
      guard let limit = Day(year: year, month: month, day: day) else { return nil }
      // From 1 day before a Thursday to 7 days before a Wednesday.
      return limit.adding(days: -((limit.weekday + 3) % 7 + 1))
    }
  }

  /// `true` iff `day`, which has `parts` and in whose year Easter Sunday is `easter`, is the day.
  func `is`(_ day: Day, _ parts: Day.Components, easter: Day) -> Bool {
    switch self {
    case .fixed(let month, let dayOfMonth):
      parts.day == dayOfMonth && parts.month == month
    case .easter(let offset):
      easter.days(to: day) == offset
    case .wednesdayBefore(let month, _):
      abs(parts.month - month) <= 1 && self.day(inYear: parts.year, easter: easter) == day
    }
  }

}

/// All years of which the holidays are known.
private let always = HolidayCalendar.firstYear...9999

extension HolidayRule {

  /// All public holidays of the states since 1990, as the laws named at `HolidayCalendar.law` have
  /// them; what else made a day a holiday stands with it.
  ///
  /// Each day of a year is in at most one rule that holds in a state in that year.
  static let all: [Self] = [
    Self(.fixed(month: 1, day: 1), Holiday("New Year's Day", "Neujahr")),

    // Saxony-Anhalt: FeiertG LSA of 22 May 1992.
    Self(
      .fixed(month: 1, day: 6), in: States(.badenWuerttemberg, .bavaria),
      Holiday("Epiphany", "Heilige Drei Könige")),
    Self(
      .fixed(month: 1, day: 6), in: States(.saxonyAnhalt), years: 1993...9999,
      Holiday("Epiphany", "Heilige Drei Könige")),

    Self(
      .fixed(month: 3, day: 8), in: States(.berlin), years: 2019...9999,
      Holiday("International Women's Day", "Internationaler Frauentag")),
    Self(
      .fixed(month: 3, day: 8), in: States(.mecklenburgVorpommern), years: 2023...9999,
      Holiday("International Women's Day", "Internationaler Frauentag")),

    Self(.easter(-2), Holiday("Good Friday", "Karfreitag")),
    // Only Brandenburg names the two Sundays; a Sunday is no working day anyway.
    Self(.easter(0), in: States(.brandenburg), Holiday("Easter Sunday", "Ostersonntag")),
    Self(.easter(1), Holiday("Easter Monday", "Ostermontag")),
    Self(.fixed(month: 5, day: 1), Holiday("Labour Day", "Tag der Arbeit")),

    Self(
      .fixed(month: 5, day: 8), in: States(.berlin), years: 2020...2020,
      Holiday(
        "75th anniversary of the liberation from National Socialism",
        "75. Jahrestag der Befreiung vom Nationalsozialismus")),
    Self(
      .fixed(month: 5, day: 8), in: States(.berlin), years: 2025...2025,
      Holiday(
        "80th anniversary of the liberation from National Socialism",
        "80. Jahrestag der Befreiung vom Nationalsozialismus")),

    Self(.easter(39), Holiday("Ascension Day", "Christi Himmelfahrt")),
    Self(.easter(49), in: States(.brandenburg), Holiday("Whit Sunday", "Pfingstsonntag")),
    Self(.easter(50), Holiday("Whit Monday", "Pfingstmontag")),
    Self(
      .easter(60),
      in: States(
        .badenWuerttemberg, .bavaria, .hesse, .northRhineWestphalia, .rhinelandPalatinate,
        .saarland),
      Holiday("Corpus Christi", "Fronleichnam")),

    Self(
      .fixed(month: 6, day: 17), in: States(.berlin), years: 2028...2028,
      Holiday(
        "75th anniversary of the uprising of 17 June 1953",
        "75. Jahrestag des Volksaufstandes vom 17. Juni 1953")),

    Self(
      .fixed(month: 8, day: 15), in: States(.saarland),
      Holiday("Assumption Day", "Mariä Himmelfahrt")),

    Self(
      .fixed(month: 9, day: 20), in: States(.thuringia), years: 2019...9999,
      Holiday("World Children's Day", "Weltkindertag")),

    Self(
      .fixed(month: 10, day: 3),
      Holiday(
        "German Unity Day", "Tag der Deutschen Einheit",
        source: "Einigungsvertrag Art. 2 Abs. 2")),

    // Before the laws of the new states, it depended on the confession of the place (ordinance of
    // 16 May 1990, GBl. DDR I p. 248). In 2017 it was a holiday everywhere.
    Self(
      .fixed(month: 10, day: 31), in: reformationStates, years: 1992...2016,
      Holiday("Reformation Day", "Reformationstag")),
    Self(
      .fixed(month: 10, day: 31), years: 2017...2017,
      Holiday(
        "Reformation Day", "Reformationstag",
        source: "Gesetze und Verordnungen der Länder zum 500. Jahrestag der Reformation")),
    Self(
      .fixed(month: 10, day: 31),
      in: reformationStates.union(
        States(.bremen, .hamburg, .lowerSaxony, .schleswigHolstein)), years: 2018...9999,
      Holiday("Reformation Day", "Reformationstag")),

    Self(
      .fixed(month: 11, day: 1),
      in: States(
        .badenWuerttemberg, .bavaria, .northRhineWestphalia, .rhinelandPalatinate, .saarland),
      Holiday("All Saints' Day", "Allerheiligen")),

    // All states but Saxony gave it up for the long-term care insurance (SGB XI § 58 (2)).
    Self(
      .wednesdayBefore(month: 11, day: 23), years: 1990...1994,
      Holiday("Day of Repentance and Prayer", "Buß- und Bettag")),
    Self(
      .wednesdayBefore(month: 11, day: 23), in: States(.saxony), years: 1995...9999,
      Holiday("Day of Repentance and Prayer", "Buß- und Bettag")),

    Self(.fixed(month: 12, day: 25), Holiday("Christmas Day", "1. Weihnachtstag")),
    Self(.fixed(month: 12, day: 26), Holiday("Second Day of Christmas", "2. Weihnachtstag")),
  ]

  /// The states whose own laws have had Reformation Day since they were founded again.
  private static let reformationStates = States(
    .brandenburg, .mecklenburgVorpommern, .saxony, .saxonyAnhalt, .thuringia)

}

/// Returns Easter Sunday of `year`.
///
/// This is the anonymous Gregorian algorithm, as Jean Meeus gives it: Astronomical Algorithms,
/// chapter 8.
///
/// - Precondition: `year` is in `Day.years`.
func easterSunday(ofYear year: Int) -> Day {
  let a = year % 19
  let (b, c) = year.quotientAndRemainder(dividingBy: 100)
  let (d, e) = b.quotientAndRemainder(dividingBy: 4)
  let g = (b - (b + 8) / 25 + 1) / 3
  let h = (19 * a + b - d - g + 15) % 30
  let (i, k) = c.quotientAndRemainder(dividingBy: 4)
  let l = (32 + 2 * e + 2 * i - h - k) % 7
  let m = (a + 11 * h + 22 * l) / 451
  let (month, day) = (h + l - 7 * m + 114).quotientAndRemainder(dividingBy: 31)
  return Day(unchecked: Day.rawValue(year: year, month: month, day: day + 1))
}
