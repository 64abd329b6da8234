/// A dialect of the regular expressions of Perl.
enum Dialect: Sendable {

  /// Oniguruma, PCRE, ICU: properties of Unicode by name.
  case properties

  /// That of Qt and of pandoc, which share definitions: a letter of any script is part of a word.
  case words

  /// Python's own.
  case python

}

extension Pattern {

  /// Returns the regular expression for `self` in `dialect`.
  ///
  /// What begins a word stands at the place where the text before has been read, and is not asked for.
  func regex(in dialect: Dialect) -> String {
    switch self {
    case .text(let text): return text.map(Self.escaped).joined()
    case .one(let letters): return letters.regex(in: dialect)
    case .sequence(let parts):
      return parts.map { $0.regexOfPart(in: dialect) }.joined()
    case .choice(let parts):
      return parts.map { $0.regex(in: dialect) }.joined(separator: "|")
    case .repeated(let part, let least, let most):
      return part.regexOfUnit(in: dialect) + Self.quantifier(least, most)
    case .ahead(let part): return "(?=\(part.regex(in: dialect)))"
    case .notAhead(let part): return "(?!\(part.regex(in: dialect)))"
    case .wordStart: return ""
    case .wordEnd: return "(?!\(Letters.namePart.regex(in: dialect)))"
    case .lineEnd: return "$"
    }
  }

  /// Returns the regular expression for `self` as a part of a sequence.
  private func regexOfPart(in dialect: Dialect) -> String {
    if case .choice(let parts) = self, parts.count != 1 { return group(in: dialect) }
    return regex(in: dialect)
  }

  /// Returns the regular expression for `self` as what a quantifier stands behind.
  private func regexOfUnit(in dialect: Dialect) -> String {
    if case .one = self { return regex(in: dialect) }
    return group(in: dialect)
  }

  /// Returns the regular expression for `self` in brackets.
  func group(in dialect: Dialect) -> String { "(?:\(regex(in: dialect)))" }

  /// Returns the mark for from `least` to `most` times.
  static func quantifier(_ least: Int, _ most: Int?) -> String {
    switch (least, most) {
    case (0, 1): "?"
    case (0, nil): "*"
    case (1, nil): "+"
    case (_, nil): "{\(least),}"
    case (let least, let most?) where least == most: "{\(least)}"
    case (_, let most?): "{\(least),\(most)}"
    }
  }

  /// Returns `character`, which stands for itself.
  private static func escaped(_ character: Character) -> String {
    #"\^$.|?*+()[]{}/"#.contains(character) ? "\\\(character)" : String(character)
  }

}

extension Letters {

  /// Returns the regular expression for `self` in `dialect`.
  fileprivate func regex(in dialect: Dialect) -> String {
    switch (self, dialect) {
    case (.digit, _): "[0-9]"
    case (.nameStart, .properties): #"[\p{L}_]"#
    case (.nameStart, .words), (.nameStart, .python): #"[^\W\d]"#
    case (.namePart, .properties): #"[\p{L}\p{M}\p{Nd}_]"#
    case (.namePart, .words): #"\w"#
    case (.namePart, .python): #"[\w\u0300-\u036f]"#
    case (.capital, _): "[A-ZÄÖÜ]"
    case (.space, .properties): #"[\s\p{Zs}]"#
    case (.space, .words), (.space, .python): #"\s"#
    case (.blank, .properties): #"[\t\p{Zs}]"#
    case (.blank, .words), (.blank, .python): #"[^\S\r\n]"#
    case (.these(let letters), _): "[\(Self.escaped(letters))]"
    case (.notThese(let letters), _): #"[^\#(Self.escaped(letters))\r\n]"#
    }
  }

  /// Returns `letters`, which stand for themselves in square brackets.
  static func escaped(_ letters: String) -> String {
    letters.map { #"\^-[]"#.contains($0) ? "\\\($0)" : String($0) }.joined()
  }

}
