internal import Diagnostics
internal import SourceText
internal import Values
internal import Vocabulary

/// The tokens of one file, and what they hold.
struct LexedFile {

  /// The language that the file's first declaration names, English where it names none.
  let tongue: Tongue

  /// The tokens, an `end` last.
  let tokens: [Token]

  /// The spellings of the names, in normal form C, by symbol.
  let spellings: [String]

  /// The word of the grammar that a symbol spells in `tongue` (0: none), by symbol.
  let words: [WordID]

  /// The values of the number tokens.
  let numbers: [LexedNumber]

  /// The contents of the text tokens, without quotes, in normal form C.
  let texts: [String]

  /// The days of the date tokens.
  let days: [Day]

  /// What is wrong with the text.
  let diagnostics: [Diagnostic]

}

/// A number as it is written.
struct LexedNumber {

  /// The value.
  let value: Rational

  /// `true` iff it was written without decimals.
  let isInteger: Bool

  /// The number of decimals written.
  let decimals: Int

  /// `true` iff groups of digits are set apart by the tongue's group mark (`600,000`), not by `_`.
  let isGrouped: Bool

  /// The number of digits before the decimals.
  let integerDigits: Int

  /// `true` iff a comma stands between its digits, and the lexer has not complained about it.
  let hasComma: Bool

}
