internal import Values

/// The months of the years in which most days are, for quick look-up.
enum MonthTable {

  /// The first year.
  static let firstYear = 1_900

  /// The number of years.
  static let years = 300

  /// For each month: the raw value of the day before its first, times 32, plus its number of days.
  static let months: [Int32] = (0..<years * 12).map { month in
    let (year, rest) = month.quotientAndRemainder(dividingBy: 12)
    let first = Day(year: firstYear + year, month: rest + 1, day: 1)?.rawValue ?? 0
    return (first - 1) << 5 | Int32(Day.lastDay(ofYear: firstYear + year, month: rest + 1))
  }

}
