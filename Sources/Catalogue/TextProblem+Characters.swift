extension Unicode.Scalar {

  /// The code point of `self` as the Unicode Standard writes it, such as `U+202E`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

}

extension UInt8 {

  /// The value of `self` in base 16, such as `0xE4`.
  var hexadecimal: String {
    let digits = String(self, radix: 16, uppercase: true)
    return (digits.count < 2 ? "0x0" : "0x") + digits
  }

  /// The letter that `self` is in Windows-1252 and ISO 8859-1, where it is one of Western Europe.
  var westernLetter: String? {
    self >= 0xC0 && self != 0xD7 && self != 0xF7 ? String(Unicode.Scalar(self)) : nil
  }

}

/// Returns `text`, shortened where it is too long for a message of one line.
func excerpt(_ text: String) -> String {
  text.count <= 32 ? text : String(text.prefix(24)) + "…"
}
