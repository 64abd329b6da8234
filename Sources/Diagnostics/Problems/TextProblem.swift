package import SourceText

/// A way in which characters, numbers or dates cannot be read, or might be misread.
package enum TextProblem: Hashable, Sendable {

  /// A byte is not part of UTF-8.
  case notUTF8(byte: UInt8, offset: Int)

  /// The file is written in another encoding than UTF-8.
  case wideText(WideEncoding)

  /// A control character stands in the text.
  case controlCharacter(Unicode.Scalar)

  /// A character reverses the direction of reading.
  case directionMark(Unicode.Scalar)

  /// A character that has no width stands in the text.
  case invisibleCharacter(Unicode.Scalar)

  /// A name has letters of another script, which look like `meant`.
  case lookAlike(Unicode.Scalar, name: String, meant: String?)

  /// Characters that mean nothing stand in the text; the first is named.
  case unknownCharacter(Unicode.Scalar)

  /// A comment is opened and never closed.
  case unclosedComment

  /// A comment is closed that was never opened.
  case strayCommentEnd

  /// A text is opened and not closed on its line.
  case unclosedText

  /// A text stands in quotes that are none, such as `'`.
  case singleQuotes(String)

  /// A mark is written as elsewhere: `==`, `≤`, `&&`.
  case foreignMark(String, meant: String)

  /// A dash stands in place of a minus, a hyphen or a word.
  case dash(Unicode.Scalar, meant: String)

  /// What stands between backticks is no name, or the second backtick lacks.
  case badQuotedName

  /// Letters touch the number before them; `meant` is the quantity that they make, if they do.
  case lettersAfterNumber(number: String, letters: String, meant: String?)

  /// Groups of digits are not groups of three.
  case wrongGroups(String, meant: String)

  /// A number is written in the style of another language.
  case foreignNumber(String, meant: String)

  /// An amount of money has exactly three decimals, which may be a group.
  case misreadMoney(String, meant: String)

  /// A number has exactly three decimals, which may be a group. A warning.
  case misreadDecimals(String, grouped: String, decimal: String)

  /// A comma touches digits on both sides and sets no groups apart.
  case commaInNumber(String, list: String, number: String?)

  /// Digits and marks that make no number.
  case malformedNumber(String)

  /// A number has more digits than a number can have.
  case numberTooLong(digits: Int)

  /// Groups of digits are set apart by spaces or apostrophes.
  case spacedNumber(String, meant: String)

  /// A number starts with its decimal mark.
  case bareDecimals(String, meant: String)

  /// A day that its month does not have.
  case noSuchDay(String, last: String)

  /// A month that is not among the twelve.
  case noSuchMonth(String)

  /// A date is not written as dates are here; `meant` are its readings.
  case foreignDate(String, meant: [String])

  /// Digits and marks that make no date.
  case malformedDate(String)

  /// A year that is not among 1 … 9999.
  case yearOutOfRange(String)

  /// A month that may be a number with a point for its decimal mark.
  case numberOrMonth(String, number: String, month: String)

  /// The file is no text.
  case foreignFormat(FileFormat)

  /// Two versions of some lines, and the marks that version control sets around them.
  case mergeConflict

  /// A comment begins as in other languages: `#`, `--`.
  case foreignComment(String)

  /// The code under which people look `self` up.
  package var code: ProblemCode {
    switch self {
    case .notUTF8: ProblemCode("X01")
    case .wideText: ProblemCode("X02")
    case .controlCharacter: ProblemCode("X03")
    case .directionMark: ProblemCode("X04")
    case .invisibleCharacter: ProblemCode("X05")
    case .lookAlike: ProblemCode("X06")
    case .unknownCharacter: ProblemCode("X07")
    case .unclosedComment: ProblemCode("X08")
    case .strayCommentEnd: ProblemCode("X09")
    case .unclosedText: ProblemCode("X10")
    case .singleQuotes: ProblemCode("X11")
    case .foreignMark: ProblemCode("X12")
    case .dash: ProblemCode("X13")
    case .badQuotedName: ProblemCode("X14")
    case .lettersAfterNumber: ProblemCode("X15")
    case .wrongGroups: ProblemCode("X16")
    case .foreignNumber: ProblemCode("X17")
    case .misreadMoney: ProblemCode("X18")
    case .misreadDecimals: ProblemCode("X19")
    case .commaInNumber: ProblemCode("X20")
    case .malformedNumber: ProblemCode("X21")
    case .numberTooLong: ProblemCode("X22")
    case .spacedNumber: ProblemCode("X23")
    case .bareDecimals: ProblemCode("X24")
    case .noSuchDay: ProblemCode("X25")
    case .noSuchMonth: ProblemCode("X26")
    case .foreignDate: ProblemCode("X27")
    case .malformedDate: ProblemCode("X28")
    case .yearOutOfRange: ProblemCode("X29")
    case .numberOrMonth: ProblemCode("X30")
    case .foreignFormat: ProblemCode("X32")
    case .mergeConflict: ProblemCode("X33")
    case .foreignComment: ProblemCode("X31")
    }
  }

  /// How grave `self` is.
  package var severity: Severity {
    if case .misreadDecimals = self { .warning } else { .error }
  }

}
