extension Pattern {

  /// The pattern of Vim for `self`, as it stands between two slashes.
  var vim: String {
    switch self {
    case .text(let text):
      return text.map { #"\.*[]^$~/"#.contains($0) ? "\\\($0)" : String($0) }.joined()
    case .one(let letters): return letters.vim
    case .sequence(let parts): return parts.map(\.vimPart).joined()
    case .choice(let parts): return parts.map(\.vim).joined(separator: #"\|"#)
    case .repeated(let part, let least, let most):
      return part.vimUnit + Self.vimQuantifier(least, most)
    case .ahead(let part): return part.vimGroup + #"\@="#
    case .notAhead(let part): return part.vimGroup + #"\@!"#
    case .wordStart: return #"\<"#
    case .wordEnd: return #"\>"#
    case .lineEnd: return "$"
    }
  }

  /// The pattern of Vim for `self` as a part of a sequence.
  private var vimPart: String {
    if case .choice(let parts) = self, parts.count != 1 { return vimGroup }
    // Elsewhere than at its end, `$` would be a dollar.
    return vim
  }

  /// The pattern of Vim for `self` as what a quantifier stands behind.
  private var vimUnit: String {
    if case .one = self { return vim }
    return vimGroup
  }

  /// The pattern of Vim for `self` in brackets.
  private var vimGroup: String { #"\%("# + vim + #"\)"# }

  /// Returns the mark for from `least` to `most` times.
  private static func vimQuantifier(_ least: Int, _ most: Int?) -> String {
    switch (least, most) {
    case (0, 1): #"\="#
    case (0, nil): "*"
    case (1, nil): #"\+"#
    case (_, nil): #"\{\#(least),}"#
    case (let least, let most?) where least == most: #"\{\#(least)}"#
    case (_, let most?): #"\{\#(least),\#(most)}"#
    }
  }

}

extension Letters {

  /// The pattern of Vim for `self`.
  fileprivate var vim: String {
    switch self {
    case .digit: "[0-9]"
    case .nameStart: #"\K"#
    case .namePart: #"\k"#
    case .capital: "[A-ZÄÖÜ]"
    case .space: #"\_[ \t\u00a0\u2009\u202f]"#
    case .blank: #"[ \t\u00a0\u2009\u202f]"#
    case .these(let letters): "[\(Self.inVim(letters))]"
    case .notThese(let letters): "[^\(Self.inVim(letters))]"
    }
  }

  /// Returns `letters`, which stand for themselves in square brackets; the slash would end the pattern.
  private static func inVim(_ letters: String) -> String {
    escaped(letters).replacing("/", with: #"\/"#)
  }

}
