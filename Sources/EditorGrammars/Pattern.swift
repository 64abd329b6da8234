/// What a piece of a text looks like, whatever the dialect of regular expressions that an editor reads.
package indirect enum Pattern: Hashable, Sendable {

  /// The characters of a text, as they stand.
  case text(String)

  /// One character.
  case one(Letters)

  /// The patterns, one after the other.
  case sequence([Pattern])

  /// The first of the patterns that is found.
  case choice([Pattern])

  /// The pattern, at least and at most so many times; without an upper bound where that is nil.
  case repeated(Pattern, least: Int, most: Int?)

  /// Nothing, where the pattern follows.
  case ahead(Pattern)

  /// Nothing, where the pattern does not follow.
  case notAhead(Pattern)

  /// Nothing, where no part of a name stands before.
  case wordStart

  /// Nothing, where no part of a name follows.
  case wordEnd

  /// Nothing, where the line ends.
  case lineEnd

}

/// A set of characters.
package enum Letters: Hashable, Sendable {

  /// 0 … 9.
  case digit

  /// What a name may begin with.
  case nameStart

  /// What a name may go on with.
  case namePart

  /// What a name of a kind begins with: a capital of German or English.
  case capital

  /// What sets words apart, line ends included.
  case space

  /// What sets words apart on a line.
  case blank

  /// One of these.
  case these(String)

  /// Any character of a line but these.
  case notThese(String)

}

extension Pattern {

  /// `pattern`, or nothing.
  static func optional(_ pattern: Pattern) -> Pattern { .repeated(pattern, least: 0, most: 1) }

  /// `pattern`, any number of times.
  static func any(_ pattern: Pattern) -> Pattern { .repeated(pattern, least: 0, most: nil) }

  /// `pattern`, at least once.
  static func some(_ pattern: Pattern) -> Pattern { .repeated(pattern, least: 1, most: nil) }

  /// `count` digits.
  static func digits(_ count: ClosedRange<Int>) -> Pattern {
    .repeated(.one(.digit), least: count.lowerBound, most: count.upperBound)
  }

  /// `pattern`, where it is all of a word or of several.
  static func word(_ pattern: Pattern) -> Pattern {
    .sequence([.wordStart, pattern, .wordEnd])
  }

  /// `pattern`, where `next` follows, with any space between.
  static func word(_ pattern: Pattern, before next: Pattern) -> Pattern {
    .sequence([.wordStart, pattern, .wordEnd, .ahead(.sequence([.any(.one(.space)), next]))])
  }

  /// `pattern`, where `next` does not follow, with any space between.
  static func word(_ pattern: Pattern, notBefore next: Pattern) -> Pattern {
    .sequence([.wordStart, pattern, .wordEnd, .notAhead(.sequence([.any(.one(.space)), next]))])
  }

  /// A name.
  static let name = Pattern.word(.sequence([.one(.nameStart), .any(.one(.namePart))]))

  /// A name in backticks.
  static let quotedName = Pattern.sequence([
    .text("`"), .some(.one(.notThese("`"))), .text("`"),
  ])

  /// The beginning of a text.
  static let quote = Pattern.one(.these("\"„‟“”»«"))

}
