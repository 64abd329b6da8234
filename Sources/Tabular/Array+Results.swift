extension [UInt8] {

  /// Adds the decimal digits of `number`.
  mutating func append(number: Int64) {
    append(contentsOf: String(number).utf8)
  }

  /// Adds `cents` as euros with two decimals.
  mutating func append(cents: Int64) {
    if cents < 0 { append(UInt8(ascii: "-")) }
    let (euros, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    append(contentsOf: String(euros).utf8)
    append(UInt8(ascii: "."))
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / 10))
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
  }

  /// Adds a cell of CSV that says `text`, in quotation marks where it needs them; what a spreadsheet
  /// would take for a formula is made harmless by a `'` before it.
  mutating func appendCell(_ text: ArraySlice<UInt8>) {
    let isFormula =
      switch text.first {
      case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
        carriageReturn:
        true
      case UInt8(ascii: "-"): text.dropFirst().contains { !(0x2C...0x39 ~= $0) }
      default: false
      }
    let isQuoted = text.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == quotationMark || $0 == lineFeed
        || $0 == carriageReturn
    }
    if isQuoted { append(quotationMark) }
    if isFormula { append(UInt8(ascii: "'")) }
    for byte in text {
      if byte == quotationMark { append(byte) }
      append(byte)
    }
    if isQuoted { append(quotationMark) }
  }

  /// Adds a string of JSON that says `text`.
  mutating func appendString(_ text: ArraySlice<UInt8>) {
    append(quotationMark)
    for byte in text {
      switch byte {
      case quotationMark, UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(byte)
      case lineFeed: append(contentsOf: "\\n".utf8)
      case carriageReturn: append(contentsOf: "\\r".utf8)
      case UInt8(ascii: "\t"): append(contentsOf: "\\t".utf8)
      case ..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        append(contentsOf: "\\u00".utf8)
        append(digits[Int(byte >> 4)])
        append(digits[Int(byte & 15)])
      default: append(byte)
      }
    }
    append(quotationMark)
  }

}
