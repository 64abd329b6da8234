internal import Values

/// The law that applies.
struct Context: Hashable {

  /// The as-of date.
  var day: LawDate

  /// Whose holidays hold.
  var calendar: HolidayCalendar

  /// The questions that the funding at hand settles.
  var settled: [Int32: Value]

}

/// The as-of date, as far as it is known.
enum LawDate: Hashable {

  /// A day, and what rubs off from it.
  case known(Day, Marks)

  /// A day that is not known, and a number for it.
  case open(Open, scope: Int32)

  /// No day can be said.
  case fault(Fault)

  /// The day, where it is known.
  var known: Day? {
    if case .known(let day, _) = self { day } else { nil }
  }

}
