/// What a scalar outside ASCII can be part of.
enum ScalarClass {

  /// Part of a name.
  case letter

  /// A combining mark, which continues a name.
  case mark

  /// A digit other than 0 … 9, which continues a name and looks like one of them.
  case digit

  /// Part of trivia.
  case space

  /// A control character (category Cc).
  case control

  /// A character that changes the direction of reading (UAX #9, section 2).
  case direction

  /// A character without width.
  case invisible

  /// A dash that is no hyphen-minus.
  case dash

  /// A mark, or nothing that means anything.
  case other

  /// Creates the class of `scalar`.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: self = .letter
    case 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: self = .space
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .direction
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: self = .dash
    // Characters that are ignored or blank, though they count as letters or marks.
    case 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFE00...0xFE0F, 0xFFA0,
      0xE0100...0xE01EF:
      self = .invisible
    default: self = ScalarClass(scalar.properties.generalCategory)
    }
  }

  /// Creates the class of scalars of `category` that are nothing special.
  private init(_ category: Unicode.GeneralCategory) {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      self = .letter
    case .nonspacingMark, .spacingMark: self = .mark
    case .decimalNumber: self = .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .space
    case .control: self = .control
    case .format: self = .invisible
    default: self = .other
    }
  }

}

/// `true` iff `byte` is a digit.
@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

/// `true` iff `byte` is a letter of ASCII or `_`.
@inline(__always)
func isNameStart(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte == 0x5F }

/// `true` iff `byte` is a letter or digit of ASCII or `_`.
@inline(__always)
func isNamePart(_ byte: UInt8) -> Bool { isNameStart(byte) || isDigit(byte) }
