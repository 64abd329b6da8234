/// Returns the letters of ASCII that `scalar` looks like, or nil if it looks like none.
///
/// A selection from the confusables of UTS #39 (confusables.txt, version 16): what looks like a
/// letter or digit of ASCII in most typefaces.
func latinLookAlike(of scalar: Unicode.Scalar) -> String? {
  let value = scalar.value
  switch value {
  case 0x370...0x3FF: return greekLookAlikes[scalar].map(String.init)
  case 0x400...0x52F: return cyrillicLookAlikes[scalar].map(String.init)
  case 0x530...0x58F: return armenianLookAlikes[scalar].map(String.init)
  // Fullwidth forms follow the order of ASCII.
  case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF3F, 0xFF41...0xFF5A:
    return Unicode.Scalar(value - 0xFEE0).map { String($0) }
  // Mathematical letters: alphabets of 26 capital and 26 small letters each.
  case 0x1D400...0x1D6A3:
    let letter = (value - 0x1D400) % 52
    return Unicode.Scalar(letter < 26 ? 0x41 + letter : 0x61 + letter - 26).map { String($0) }
  default:
    guard scalar.properties.generalCategory == .decimalNumber,
      let digit = scalar.properties.numericValue
    else { return nil }
    return String(Int(digit))
  }
}

/// Letters of Greek that look like others.
private let greekLookAlikes: [Unicode.Scalar: Character] = [
  "Α": "A", "Β": "B", "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N",
  "Ο": "O", "Ρ": "P", "Τ": "T", "Υ": "Y", "Χ": "X", "α": "a", "β": "ß", "γ": "y", "ι": "i",
  "κ": "k", "ν": "v", "ο": "o", "ρ": "p", "σ": "o", "υ": "u", "ϲ": "c", "ϳ": "j", "Ϲ": "C",
  "Ϳ": "J", "ϱ": "p", "ϒ": "Y",
]

/// Letters of Cyrillic that look like others.
private let cyrillicLookAlikes: [Unicode.Scalar: Character] = [
  "А": "A", "В": "B", "Е": "E", "Ѕ": "S", "І": "I", "Ј": "J", "К": "K", "М": "M", "Н": "H",
  "О": "O", "Р": "P", "С": "C", "Т": "T", "У": "Y", "Х": "X", "а": "a", "г": "r", "е": "e",
  "к": "k", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "ѕ": "s", "і": "i", "ј": "j",
  "ѵ": "v", "ү": "y", "Ү": "Y", "һ": "h", "Һ": "H", "ӏ": "l", "Ӏ": "I", "ԁ": "d", "ԛ": "q",
  "ԝ": "w", "Ԝ": "W", "Ԛ": "Q", "ё": "ë", "ї": "ï", "Ї": "Ï", "Ё": "Ë", "ӓ": "ä", "Ӓ": "Ä",
  "ӧ": "ö", "Ӧ": "Ö",
]

/// Letters of Armenian that look like others.
private let armenianLookAlikes: [Unicode.Scalar: Character] = [
  "Օ": "O", "Տ": "S", "Ս": "U", "Լ": "L", "օ": "o", "ս": "u", "ո": "n", "հ": "h", "ց": "g",
  "զ": "q", "յ": "j",
]

/// `true` iff `scalar` is a letter of Latin.
func isLatin(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xB5, 0xBA, 0xC0...0x2AF, 0x1D00...0x1D25, 0x1E00...0x1EFF,
    0x2C60...0x2C7F, 0xA722...0xA7FF, 0xAB30...0xAB64:
    true
  default: false
  }
}

/// `true` iff `scalar` is of a script that is easily taken for Latin: Greek, Cyrillic, Armenian,
/// Cherokee, Latin in fullwidth or mathematical forms, or a digit of another script.
func isOfSimilarScript(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x370...0x52F, 0x531...0x556, 0x561...0x587, 0x13A0...0x13FF, 0x1C80...0x1C8F,
    0x1F00...0x1FFF, 0x2DE0...0x2DFF, 0xA640...0xA69F, 0xAB70...0xABBF:
    true
  default: isOfCompatibilityForm(scalar)
  }
}

/// `true` iff `scalar` is a fullwidth or mathematical form of a letter, or a digit of another script.
func isOfCompatibilityForm(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xFF10...0xFF5A, 0x1D400...0x1D7FF: true
  case 0...0x65F: false
  default: scalar.properties.generalCategory == .decimalNumber
  }
}
