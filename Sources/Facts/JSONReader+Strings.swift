internal import Diagnostics

extension JSONReader {

  /// Reads a string, from its first quotation mark to after its last.
  mutating func readString() throws(Malformed) -> String {
    position += 1
    var text = ""
    var start = position
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        text += String(decoding: bytes[start..<position], as: UTF8.self)
        position += 1
        return text
      case UInt8(ascii: "\\"):
        text += String(decoding: bytes[start..<position], as: UTF8.self)
        text.unicodeScalars.append(try readEscape())
        start = position
      case ..<0x20:
        throw unexpected(.quote)
      default:
        position += 1
      }
    }
    throw unexpected(.quote)
  }

  /// Reads a backslash and what it stands for.
  private mutating func readEscape() throws(Malformed) -> Unicode.Scalar {
    position += 1
    let escape = next
    position += 1
    switch escape {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try readCodePoint()
    default:
      position = min(position - 1, bytes.count)
      throw unexpected(.escape)
    }
  }

  /// Reads four hexadecimal digits, and four more where the first are half a character.
  private mutating func readCodePoint() throws(Malformed) -> Unicode.Scalar {
    let start = position
    let first = try readCodeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(UInt16(first)), take("\\"), take("u") else {
      throw half(from: start)
    }
    let second = try readCodeUnit()
    guard UTF16.isTrailSurrogate(UInt16(second)),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw half(from: start) }
    return scalar
  }

  /// Returns the complaint that half a character stands alone at `start`.
  private func half(from start: Int) -> Malformed {
    let offsets = max(start - 2, 0)..<min(start + 4, bytes.count)
    return Malformed(
      problem: .unexpected(
        record: record, .surrogate, found: String(decoding: bytes[offsets], as: UTF8.self)),
      offsets: offsets)
  }

  /// Reads four hexadecimal digits.
  private mutating func readCodeUnit() throws(Malformed) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = hexadecimalDigit(byte) else { throw unexpected(.escape) }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }

}

/// Returns what `byte` is worth as a hexadecimal digit in ASCII.
private func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
