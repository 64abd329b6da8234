internal import Values

/// A day as `31/01/2026` or `1/31/2026` writes it.
struct StrokeDay {

  /// What stands first, and second.
  private let parts: (Int, Int)

  /// The year.
  private let year: Int

  /// Creates an instance from `text`; `nil` where it is none.
  init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 3, 1...2 ~= parts[0].count, 1...2 ~= parts[1].count, parts[2].count == 4,
      parts.allSatisfy({ $0.allSatisfy { $0 &- 0x30 <= 9 } })
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { 10 * $0 + Int($1 &- 0x30) } }
    self.parts = (numbers[0], numbers[1])
    year = numbers[2]
  }

  /// What stands first, if that can be only one of them.
  var evidence: DayOrder? {
    if parts.0 > 12 { return .dayFirst }
    return parts.1 > 12 ? .monthFirst : nil
  }

  /// Returns the day as facts write it, where `order` stands first; `nil` where that is not settled, or
  /// cannot be.
  func plain(_ order: DayOrder?) -> String? {
    let settled = order ?? (parts.0 == parts.1 ? .dayFirst : evidence)
    guard let settled, evidence == nil || evidence == settled else { return nil }
    let (day, month) =
      switch settled {
      case .dayFirst: parts
      case .monthFirst: (parts.1, parts.0)
      }
    return [(year, 4), (month, 2), (day, 2)].map { number, count in
      let digits = String(number)
      return String(repeating: "0", count: max(count - digits.count, 0)) + digits
    }.joined(separator: "-")
  }

}
