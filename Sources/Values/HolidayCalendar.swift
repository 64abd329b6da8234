/// Whose public holidays hold.
///
/// The days are those that hold in the whole of a state. What holds in some municipalities only is
/// left out: Fronleichnam in parts of Saxony and Thuringia, Mariä Himmelfahrt in parts of Bavaria,
/// the peace festival of Augsburg.
package enum HolidayCalendar: UInt8, CaseIterable, Hashable, Sendable {

  /// The days that are holidays in all states.
  case germany

  /// The holidays of Baden-Württemberg.
  case badenWuerttemberg

  /// The holidays of Bavaria.
  case bavaria

  /// The holidays of Berlin.
  case berlin

  /// The holidays of Brandenburg.
  case brandenburg

  /// The holidays of Bremen.
  case bremen

  /// The holidays of Hamburg.
  case hamburg

  /// The holidays of Hesse.
  case hesse

  /// The holidays of Lower Saxony.
  case lowerSaxony

  /// The holidays of Mecklenburg-Vorpommern.
  case mecklenburgVorpommern

  /// The holidays of North Rhine-Westphalia.
  case northRhineWestphalia

  /// The holidays of Rhineland-Palatinate.
  case rhinelandPalatinate

  /// The holidays of the Saarland.
  case saarland

  /// The holidays of Saxony.
  case saxony

  /// The holidays of Saxony-Anhalt.
  case saxonyAnhalt

  /// The holidays of Schleswig-Holstein.
  case schleswigHolstein

  /// The holidays of Thuringia.
  case thuringia

  /// The first year whose holidays are known, that of the Unification Treaty.
  ///
  /// - Note: The days of single states are sure from 1995 on, when the last of the new states had a
  ///   law of its own.
  package static let firstYear = 1990

  /// The law that says which days are holidays.
  package var law: String {
    switch self {
    case .germany: "Einigungsvertrag Art. 2 Abs. 2"
    case .badenWuerttemberg: "FTG BW § 1"
    case .bavaria: "BayFTG Art. 1"
    case .berlin: "FeiertG BE § 1"
    case .brandenburg: "FTG BB § 2"
    case .bremen: "FeiertG HB § 2"
    case .hamburg: "FeiertG HA § 1"
    case .hesse: "HFeiertagsG § 1"
    case .lowerSaxony: "NFeiertagsG § 2"
    case .mecklenburgVorpommern: "FTG M-V § 2"
    case .northRhineWestphalia: "Feiertagsgesetz NW § 2"
    case .rhinelandPalatinate: "LFtG RP § 2"
    case .saarland: "SFG SL § 2"
    case .saxony: "SächsSFG § 1"
    case .saxonyAnhalt: "FeiertG LSA § 2"
    case .schleswigHolstein: "SFTG SH § 2"
    case .thuringia: "ThürFGtG § 2"
    }
  }

  /// `true` iff `day` is a public holiday.
  package func isHoliday(_ day: Day) -> Bool { holiday(on: day) != nil }

  /// The public holiday that `day` is, if it is one.
  package func holiday(on day: Day) -> Holiday? {
    let parts = day.components
    guard parts.year >= Self.firstYear else { return nil }
    let easter = easterSunday(ofYear: parts.year)
    return HolidayRule.all.first { rule in
      rule.date.is(day, parts, easter: easter) && rule.holds(in: self, year: parts.year)
    }?.holiday
  }

  /// `true` iff `day` is no Saturday, no Sunday and no public holiday.
  package func isWorkingDay(_ day: Day) -> Bool {
    day.weekday < 6 && !isHoliday(day)
  }

  /// Returns the first working day that is not before `day`; `nil` iff the calendar ends before it.
  ///
  /// A time limit that ends on a Saturday, a Sunday or a public holiday ends with the next working
  /// day (VwVfG § 31 (3), BGB § 193).
  package func nextWorkingDay(onOrAfter day: Day) -> Day? {
    var next = day
    while !isWorkingDay(next) {
      guard let following = next.adding(days: 1) else { return nil }
      next = following
    }
    return next
  }

  /// Returns the public holidays in `year`, in the order of their days.
  package func holidays(inYear year: Int) -> [(day: Day, holiday: Holiday)] {
    guard year >= Self.firstYear, Day.years ~= year else { return [] }
    let easter = easterSunday(ofYear: year)
    let days: [(day: Day, holiday: Holiday)] = HolidayRule.all.compactMap { rule in
      guard rule.holds(in: self, year: year), let day = rule.date.day(inYear: year, easter: easter)
      else { return nil }
      return (day, rule.holiday)
    }
    return days.sorted { $0.day < $1.day }
  }

}

/// A public holiday.
package struct Holiday: Hashable, Sendable {

  /// Its name in English.
  package let english: String

  /// Its name in German.
  package let german: String

  /// What made it a holiday, where it is not just the law of the state (`HolidayCalendar.law`).
  package let source: String?

  /// Creates an instance from its names and its source.
  init(_ english: String, _ german: String, source: String? = nil) {
    self.english = english
    self.german = german
    self.source = source
  }

}
