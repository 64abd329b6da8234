package import Vocabulary

/// What stands in files of some tongues, and how it is coloured.
///
/// A text is read from its beginning: space and comments are passed over, else the first of the rules
/// that matches says what stands there; where none does, a character is. What may follow a match is then
/// looked for once, behind any space.
package struct LexicalGrammar: Sendable {

  /// The tongues: one, or several where an editor cannot tell which.
  package let tongues: [Tongue]

  /// What may stand anywhere, the first that matches first.
  package private(set) var rules: [Rule] = []

  /// What may follow.
  package private(set) var follows: [Follow: [Rule]] = [:]

  /// The words of the language.
  private let words: [LanguageWord]

  /// The names of the vocabulary.
  private let vocabulary: [VocabularyNames]

  /// Creates an instance for files of any of `tongues`.
  package init(of tongues: [Tongue]) {
    self.tongues = tongues
    words = tongues.flatMap(languageWords)
    vocabulary = tongues.map(VocabularyNames.init)
    for follow in Follow.allCases { follows[follow] = rules(for: follow) }
    rules = literals + namesByPlace + phrases + WordUse.inOrder.flatMap(rules) + names + marks
  }

  /// What stands for itself.
  private var literals: [Rule] {
    [
      Rule(.quotedText, .text),
      Rule(.quotedName, .name),
      Rule(.choice([.standardDate] + tongues.flatMap(\.ownDatePatterns)), .date),
      Rule(.choice(tongues.map(\.numberPattern)), .number, then: .unit),
    ]
  }

  /// Names that their neighbours give away, and the marks beside them.
  private var namesByPlace: [Rule] {
    let colon = Pattern.sequence([.any(.one(.blank)), .text(":")])
    return [
      Rule(.sequence([.word(names(\.fields)), .ahead(colon)]), .vocabularyField),
      Rule(.sequence([.name, .ahead(colon)]), .field),
      Rule(.text(".."), .operatorMark),
      Rule(.text("."), .punctuation, then: .member),
      Rule(.text(":"), .punctuation, then: .type),
    ]
  }

  /// The phrases of several words, longest first, so that none hides another.
  private var phrases: [Rule] {
    let phrases = words.filter(\.isPhrase)
    var rules: [Rule] = []
    for length in Set(phrases.map(\.wordCount)).sorted(by: >) {
      rules += merged(phrases.filter { $0.wordCount == length }) { .word($0) }
    }
    return rules
  }

  /// Returns what words of `use` look like.
  private func rules(of use: WordUse) -> [Rule] {
    let used = words.filter { !$0.isPhrase && $0.use == use }
    let rules = merged(used) { word in
      switch use {
      case .anywhere, .field, .following: .word(word)
      case .beforeName: .word(word, before: declaredName)
      case .beforeValue: .word(word, notBefore: .choice([infixMark, infixWord]))
      case .beforeValueOnLine:
        .sequence([
          .word(word, notBefore: .choice([infixMark, infixWord])),
          .notAhead(.sequence([.any(.one(.blank)), .lineEnd])),
        ])
      case .beforeTerm:
        .word(word, before: .choice([.one(.digit), .text("("), freeName]))
      case .beforeNumber: .word(word, before: .choice([.one(.digit), .text("€")]))
      case .beforeParenthesis: .word(word, before: .text("("))
      case .beforeText: .word(word, before: .quote)
      case .mark: .word(word, notBefore: .choice([.one(.these("=<>+*(")), .text("..")]))
      case .beforeBody:
        .word(
          word,
          before: .choice([.quote, .text("{"), attributeWord, .text("//"), .lineEnd]))
      case .opening: .word(word, before: .word(tongueName))
      case .tongue: .word(word, before: .choice([freeName, .quote, .text("`")]))
      }
    }
    // A type that makes a value, too.
    guard use == .beforeParenthesis else { return rules }
    let makers = spellings { $0.keyword == .dateType }
    return rules + [Rule(.word(makers, before: .text("(")), .form)]
  }

  /// Names that nothing but themselves tells apart.
  private var names: [Rule] {
    let start = Pattern.choice([freeName, .text("{")])
    let title = Pattern.sequence([.any(.one(.blank)), .choice([.text("{"), .quote])])
    let thing = Pattern.sequence([
      .some(.one(.blank)), .notAhead(.word(tongueName)), freeName, title,
    ])
    return [
      Rule(.word(names(\.kinds), before: start), .kind, then: .definedName),
      Rule(.sequence([.name, .ahead(thing)]), .kind, then: .definedName),
      Rule(.word(names(\.plurals)), .kind),
      Rule(.word(names(\.values)), .vocabularyValue),
      Rule(.word(.sequence([.one(.capital), .any(.one(.namePart))])), .kind),
      Rule(.name, .name),
    ]
  }

  /// The marks.
  private var marks: [Rule] {
    [
      Rule(.choice(["->", "<=", ">=", "<>"].map(Pattern.text)), .operatorMark),
      Rule(.one(.these("=<>+-*/%|€")), .operatorMark),
      Rule(.one(.these("{}()[],;")), .punctuation),
    ]
  }

  /// Returns what may follow as `follow`.
  private func rules(for follow: Follow) -> [Rule] {
    switch follow {
    case .tongue: [Rule(.word(tongueName), .header)]
    case .definedType: [Rule(.quotedName, .definedType), Rule(.name, .definedType)]
    case .definedName: [Rule(.quotedName, .definedName), Rule(.name, .definedName)]
    case .member:
      [Rule(.word(names(\.fields)), .vocabularyField), Rule(.name, .member)]
    case .type:
      [
        Rule(.word(spellings { $0.use == .following(.type) }), .type),
        Rule(.word(names(\.kinds), notBefore: .one(.these(".:("))), .kind),
      ]
    case .unit:
      [
        Rule(.text("%"), .unit),
        Rule(
          .sequence([.word(spellings { $0.keyword == .million }), .optional(.text("."))]), .unit,
          then: .currency),
        Rule(.word(spellings { $0.use == .following(.unit) }), .unit),
      ] + rules(for: .currency)
    case .currency:
      [Rule(.text("€"), .unit), Rule(.word(spellings { $0.use == .following(.currency) }), .unit)]
    case .predicate:
      [Rule(.word(spellings { $0.keyword == .not }), .operatorWord, then: .deniedPredicate)]
        + rules(for: .deniedPredicate)
    case .deniedPredicate:
      [Rule(.word(spellings { $0.use == .following(.predicate) }), .operatorWord)]
    case .extent: [Rule(.word(spellings { $0.use == .following(.extent) }), .clause)]
    }
  }

}

// MARK: Words

extension LexicalGrammar {

  /// Returns what `words` look like, a rule for each colour and what may follow it.
  private func merged(
    _ words: [LanguageWord], as form: (Pattern) -> Pattern
  ) -> [Rule] {
    var rules: [Rule] = []
    var rest = words
    while let first = rest.first {
      let alike = rest.filter { $0.style == first.style && $0.follow == first.follow }
      rest.removeAll { $0.style == first.style && $0.follow == first.follow }
      rules.append(Rule(form(pattern(of: alike)), first.style, then: first.follow))
    }
    return rules
  }

  /// Returns how the words are spelled that `isWanted` picks.
  private func spellings(_ isWanted: (LanguageWord) -> Bool) -> Pattern {
    pattern(of: words.filter(isWanted))
  }

  /// Returns how `words` are spelled.
  private func pattern(of words: [LanguageWord]) -> Pattern {
    var seen: Set<Pattern> = []
    return .choice(
      words.sorted { ($1.spelling.count, $0.spelling) < ($0.spelling.count, $1.spelling) }
        .map(\.pattern).filter { seen.insert($0).inserted })
  }

  /// Returns how the names of the vocabulary at `list` are spelled.
  private func names(_ list: KeyPath<VocabularyNames, [String]>) -> Pattern {
    var seen: Set<Pattern> = []
    let patterns = zip(tongues, vocabulary).flatMap { tongue, names in
      names[keyPath: list].map { Pattern.word(spelled: $0, in: tongue) }
    }
    return .choice(patterns.filter { seen.insert($0).inserted })
  }

  /// A name that is no word of the language.
  private var freeName: Pattern {
    .sequence([.notAhead(.word(spellings { !$0.isPhrase && $0.barsNames })), .name])
  }

  /// A name that is declared: one that may be a word of the language elsewhere shows it by what follows.
  private var declaredName: Pattern {
    let reserved = Pattern.word(spellings { $0.isReserved })
    let next = Pattern.sequence([
      .any(.one(.blank)), .choice([.one(.these("={:(")), .quote]),
    ])
    return .choice([
      freeName, .sequence([.notAhead(reserved), .name, .ahead(next)]), .text("`"),
    ])
  }

  /// A name of a language.
  private var tongueName: Pattern { spellings { $0.use == .tongue } }

  /// What stands between the name of a table and its body.
  private var attributeWord: Pattern {
    .word(spellings { [.cites, .from, .until, .for].contains($0.keyword) && !$0.isPhrase })
  }

  /// A mark that follows a value, not a word.
  private var infixMark: Pattern {
    .choice([
      .one(.these(".,;)]}=<>+*|")), .sequence([.text("/"), .notAhead(.one(.these("/*")))]),
    ])
  }

  /// A word that follows a value, not another word.
  private var infixWord: Pattern { .word(spellings { $0.isReserved && $0.isInfix }) }

}
