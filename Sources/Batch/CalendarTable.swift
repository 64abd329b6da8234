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

  /// Of each day, the raw value of the first day of its year.
  let yearStarts: [Int32]

  /// The raw value of the first day of each month, from `firstMonth` on.
  let months: [Int32]

  /// The number of the first month, since year 0.
  static let firstMonth: Int32 = 1_790 * 12

  /// Works out the table.
  private init() {
    let limit = Int32(Self.limit)
    var days: [UInt32] = []
    var yearStarts: [Int32] = []
    var months: [Int32] = []
    days.reserveCapacity(2 * Int(limit) + 1)
    yearStarts.reserveCapacity(2 * Int(limit) + 1)
    for month in Int(Self.firstMonth)..<2_150 * 12 {
      let first = Day(year: month / 12, month: month % 12 + 1, day: 1)
      months.append(first?.rawValue ?? 0)
    }
    for (position, first) in months.enumerated().dropLast() {
      let yearStart = months[position - position % 12]
      let beforeFirst = UInt32(truncatingIfNeeded: Int(Self.firstMonth) + position) << 5
      let start = min(max(first, -limit), limit + 1)
      let end = min(max(months[position + 1], -limit), limit + 1)
      for raw in start..<end {
        days.append(beforeFirst | UInt32(truncatingIfNeeded: raw - first + 1))
        yearStarts.append(yearStart)
      }
    }
    self.days = days
    self.yearStarts = yearStarts
    self.months = months
  }

  /// `true` iff all days from `low` to `high` are in the table, and those a few months away.
  static func contains(_ low: Int64, _ high: Int64) -> Bool {
    low > 100 - limit && high < limit - 100
  }

}
