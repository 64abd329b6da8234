extension Day: CustomStringConvertible {

  /// `self` as ISO 8601 writes it: `2026-01-01`.
  package var isoText: String {
    let (year, month, day) = components
    return String(
      decoding: digits(year, 4) + [0x2D] + digits(month, 2) + [0x2D] + digits(day, 2), as: UTF8.self
    )
  }

  /// `self` as German texts write it: `01.01.2026`.
  package var germanText: String {
    let (year, month, day) = components
    return String(
      decoding: digits(day, 2) + [0x2E] + digits(month, 2) + [0x2E] + digits(year, 4), as: UTF8.self
    )
  }

  /// `self` as ISO 8601 writes it.
  package var description: String { isoText }

  /// Creates an instance from `text` as ISO 8601 writes it; `nil` iff there is no such day.
  package init?(isoText text: String) {
    self.init(isoText: text.utf8)
  }

  /// Creates an instance from `bytes` as ISO 8601 writes them in UTF-8; `nil` iff there is no such
  /// day.
  package init?(isoText bytes: some Collection<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var parts = (0, 0, 0)
    for (position, byte) in bytes.enumerated() {
      if position == 4 || position == 7 {
        guard byte == 0x2D else { return nil }
        continue
      }
      let digit = byte &- 0x30
      guard digit <= 9 else { return nil }
      switch position {
      case 0...3: parts.0 = parts.0 * 10 + Int(digit)
      case 5...6: parts.1 = parts.1 * 10 + Int(digit)
      default: parts.2 = parts.2 * 10 + Int(digit)
      }
    }
    self.init(year: parts.0, month: parts.1, day: parts.2)
  }

}

/// Returns the last `count` decimal digits of `value` in ASCII.
private func digits(_ value: Int, _ count: Int) -> [UInt8] {
  var rest = value
  var digits = [UInt8](repeating: 0x30, count: count)
  for position in digits.indices.reversed() {
    digits[position] += UInt8(rest % 10)
    rest /= 10
  }
  return digits
}
