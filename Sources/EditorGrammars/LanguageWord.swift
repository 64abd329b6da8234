internal import Vocabulary

/// A spelling of a keyword in a tongue.
struct LanguageWord: Hashable, Sendable {

  /// The keyword.
  let keyword: Keyword

  /// The spelling.
  let spelling: String

  /// The tongue.
  let tongue: Tongue

  /// `true` iff no name may be spelled so.
  let isReserved: Bool

  /// Where it is a word of the language.
  let use: WordUse

  /// How it is shown.
  var style: Style { keyword.appearance.style }

  /// What may follow.
  var follow: Follow? { keyword.appearance.follow }

  /// The number of words that it is made up of.
  var wordCount: Int { spelling.split(separator: " ").count }

  /// `true` iff it is made up of several words.
  var isPhrase: Bool { wordCount > 1 }

  /// `true` iff it is rather itself than a name, where either could stand.
  var barsNames: Bool {
    switch use {
    case .anywhere, .beforeValue, .beforeValueOnLine, .beforeText, .beforeBody, .mark: true
    case .beforeName, .beforeTerm, .beforeNumber, .beforeParenthesis, .opening, .tongue, .field,
      .following:
      false
    }
  }

  /// `true` iff what stands before it is a value.
  var isInfix: Bool {
    switch keyword.appearance.style {
    case .operatorWord: keyword != .not && keyword != .some && keyword != .every
    case .conditional: keyword != .if
    case .clause: true
    case .comment, .documentation, .blockComment, .task, .allowance, .text, .number, .date, .unit,
      .constant, .header, .declaration, .statement, .operatorMark, .form, .type, .kind,
      .vocabularyField, .vocabularyValue, .definedType, .definedName, .field, .member, .name,
      .punctuation:
      false
    }
  }

  /// What it looks like.
  var pattern: Pattern { .word(spelled: spelling, in: tongue) }

}

/// Returns the spellings of all keywords in `tongue`.
///
/// A reserved word is what it is anywhere; whatever else it may spell, it is coloured alike.
func languageWords(of tongue: Tongue) -> [LanguageWord] {
  let table = WordTable.words(of: tongue)
  return Keyword.allCases.flatMap { keyword in
    keyword.spellings(in: tongue).compactMap { spelling in
      let isReserved = !spelling.contains(" ") && table.isReserved(table.word(spelledBy: spelling))
      if isReserved, !keyword.isReserved, keyword.appearance.use.isPlain { return nil }
      let use = isReserved && keyword.appearance.use.isPlain ? .anywhere : keyword.appearance.use
      return LanguageWord(
        keyword: keyword, spelling: spelling, tongue: tongue, isReserved: isReserved, use: use)
    }
  }
}

extension WordUse {

  /// `true` iff nothing but what stands behind decides.
  fileprivate var isPlain: Bool {
    switch self {
    case .following: false
    case .anywhere, .beforeName, .beforeValue, .beforeValueOnLine, .beforeTerm, .beforeNumber,
      .beforeParenthesis, .beforeText, .mark, .beforeBody, .opening, .tongue, .field:
      true
    }
  }

}

extension Pattern {

  /// What `spelling` looks like in a file of `tongue`, with any space between its words.
  static func word(spelled spelling: String, in tongue: Tongue) -> Pattern {
    let words = spelling.split(separator: " ").map { word in
      Pattern.joined(
        WordTable.letterForms(of: String(word), in: tongue).map { forms in
          forms.count == 1
            ? .text(forms[0])
            : forms.allSatisfy { $0.count == 1 }
              ? .one(.these(forms.joined())) : .choice(forms.map(Pattern.text))
        })
    }
    return .sequence(
      Array(words.map { [$0] }.joined(separator: [.wordEnd, .some(.one(.space))])))
  }

  /// Returns `parts`, with texts beside each other made one.
  private static func joined(_ parts: [Pattern]) -> Pattern {
    var found: [Pattern] = []
    for part in parts {
      if case .text(let new) = part, case .text(let old) = found.last {
        found[found.count - 1] = .text(old + new)
      } else {
        found.append(part)
      }
    }
    return found.count == 1 ? found[0] : .sequence(found)
  }

}
