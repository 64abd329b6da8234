internal import Values

/// The days around ours by month and day of the month, to be looked up in place of being worked out.
///
/// The days whose raw value is less than 65,536 in magnitude are those from 1790 to 2149.
struct CalendarTable: Sendable {

  /// What is more in magnitude than any day of the table.
  static let limit: Int64 = 1 << 16

  /// The table.
  static let shared = CalendarTable()

  /// Of each day, the number of its month since year 0, times 32, and the day of the month.
  let days: [UInt32]

  /// The raw value of the first day of each month, from `firstMonth` on.
  let months: [Int32]

  /// What `days` say of a day, divided by this, is its year.
  static let year: UInt32 = 12 * 32

  /// The number of the first month, since year 0.
  static let firstMonth: Int32 = 1_790 * 12

  /// Works out the table.
  private init() {
    let months = (Int(Self.firstMonth)..<2_150 * 12).map {
      Day(year: $0 / 12, month: $0 % 12 + 1, day: 1)?.rawValue ?? 0
    }
    let (least, size) = (Int32(-Self.limit), 2 * Int(Self.limit) + 1)
    days = [UInt32](unsafeUninitializedCapacity: size) { days, count in
      for (position, first) in months.enumerated().dropLast() {
        let beforeFirst = UInt32(truncatingIfNeeded: Int(Self.firstMonth) + position) << 5
        // The first month and the last are in the table in part.
        let start = max(Int(first &- least), 0)
        let end = min(Int(months[position + 1] &- least), size)
        for place in start..<max(end, start) {
          days[place] =
            beforeFirst | UInt32(truncatingIfNeeded: place &- Int(first &- least) &+ 1)
        }
      }
      count = size
    }
    self.months = months
  }

  /// `true` iff all days from `low` to `high` are in the table, and those a few months away.
  static func contains(_ low: Int64, _ high: Int64) -> Bool {
    low > 100 - limit && high < limit - 100
  }

}

/// The first, or the last, days of the years of some days around ours, or of years near them.
struct YearEdges: Sendable {

  /// The raw value of the first day that there is an edge of.
  let first: Int

  /// The raw value of the edge of each day, from the first on.
  let days: [Int32]

  /// Creates an instance of the days from `low` to `high`, for each the first day of the year that is
  /// `years` after its own, or the last iff `isEnd`; all of them are in the table of days.
  init(_ low: Int, _ high: Int, years: Int32, isEnd: Bool) {
    first = low
    // The last day of a year is the one before the first of the next.
    let later = Int(years) + (isEnd ? 1 : 0)
    let before: Int32 = isEnd ? 1 : 0
    let (days, months) = (CalendarTable.shared.days, CalendarTable.shared.months)
    self.days = [Int32](unsafeUninitializedCapacity: high - low + 1) { edges, count in
      var day = low
      while day <= high {
        let year = Int(days[day + Int(CalendarTable.limit)] / CalendarTable.year)
        let january = 12 * year - Int(CalendarTable.firstMonth)
        let edge = months[january + 12 * later] - before
        let end = min(Int(months[january + 12]) - 1, high)
        for place in day - low...end - low { edges[place] = edge }
        day = end + 1
      }
      count = high - low + 1
    }
  }

}
