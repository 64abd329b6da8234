/// A word, number, text or mark of a file.
///
/// What stands between the end of the token before and the start of this one is its trivia: space,
/// comments, a byte-order mark. Joined in order, trivia and tokens are the file, byte for byte.
package struct Token: Hashable, Sendable {

  /// What kind of token it is.
  package enum Kind: UInt8, Hashable, Sendable {

    /// Letters, digits and `_`; `payload` is the symbol. Whether it is a keyword, the parser asks.
    case word

    /// A name in backticks, which is never a keyword; `payload` is the symbol.
    case quotedName

    /// Digits, with groups and decimals in the style of the file's tongue; `payload` is the position
    /// in `LexedFile.numbers`.
    case number

    /// A text in quotes; `payload` is the position in `LexedFile.texts`.
    case text

    /// `2026-01-01`, `01.01.2026`; `payload` is the position in `LexedFile.days`.
    case date

    /// `2026-03`, `03.2026`; `payload` is the year times 12 plus the month (0 … 11).
    case month

    case leftBrace, rightBrace, leftParenthesis, rightParenthesis, leftBracket, rightBracket
    case colon, comma, semicolon, dot, dotDot, bar, arrow
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    case plus, minus, star, slash, percent, euro

    /// Characters that are no token: the lexer has reported them.
    case unknown

    /// The end of the file; its trivia is what follows the last token.
    case end

  }

  package let kind: Kind

  /// The offset of the first byte of the token, after its trivia.
  package let start: UInt32

  /// The offset after the last byte.
  package let end: UInt32

  /// What the kind says.
  package let payload: UInt32

}
