extension LiteralStyle {

  /// Returns the number that `plain` is, which has a point before its decimals and no groups, with
  /// groups of three digits.
  func written(_ plain: String) -> String {
    let parts = plain.split(separator: ".", maxSplits: 1)
    let digits = Array((parts.first ?? "0").utf8)
    var result: [UInt8] = []
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position) % 3 == 0, digits[position - 1] != 0x2D {
        result.append(groupMark)
      }
      result.append(digit)
    }
    if parts.count > 1 { result += [decimalMark] + parts[1].utf8 }
    return String(decoding: result, as: UTF8.self)
  }

  /// Returns the day of the given numbers as files write it; a month if `day` is nil.
  package func written(year: Int, month: Int, day: Int?) -> String {
    guard writesDayFirst else { return writtenAsISO(year: year, month: month, day: day) }
    let parts =
      (day.map { [padded($0, to: 2)] } ?? []) + [padded(month, to: 2), padded(year, to: 4)]
    return parts.joined(separator: ".")
  }

  /// Returns the day of the given numbers as ISO 8601 has it; a month if `day` is nil.
  func writtenAsISO(year: Int, month: Int, day: Int?) -> String {
    let parts =
      [padded(year, to: 4), padded(month, to: 2)] + (day.map { [padded($0, to: 2)] } ?? [])
    return parts.joined(separator: "-")
  }

  /// Returns the digits of `number`, with zeros before them where they are fewer than `width`.
  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

}
