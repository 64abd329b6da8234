internal import Vocabulary

/// What is coloured in comments.
package struct CommentPart: Sendable {

  /// What it looks like.
  package let pattern: Pattern

  /// How it is coloured.
  package let style: Style

  /// What may stand in a comment.
  package static let all = [
    CommentPart(pattern: .word(.text("TODO")), style: .task),
    CommentPart(pattern: allowance, style: .allowance),
  ]

  /// What allows a caution: the words, the codes, and the word before the reason.
  private static var allowance: Pattern {
    let gap = Pattern.some(.one(.blank))
    let code = Pattern.word(.sequence([.one(.capital), .digits(2...2)]))
    return .sequence([
      .text(AllowanceWords.opening), .any(.one(.blank)),
      .word(.choice(AllowanceWords.allow.map(Pattern.text))),
      .any(.sequence([.choice([gap, .text(",")]), code])),
      .optional(.sequence([gap, .word(.choice(AllowanceWords.because.map(Pattern.text)))])),
    ])
  }

}

extension Pattern {

  /// The word that opens the naming of a file's tongue, in any tongue.
  static let header = Pattern.anyTongue([.language])

  /// What `keywords` look like before the tongue of a file is known.
  static func anyTongue(_ keywords: [Keyword]) -> Pattern {
    var seen: Set<String> = []
    let spellings = keywords.flatMap { keyword in
      Tongue.allCases.flatMap { keyword.spellings(in: $0) }.filter { seen.insert($0).inserted }
    }
    return .choice(
      spellings.map { spelling in
        let first = spelling.prefix(1)
        return .sequence([
          .one(.these(first.lowercased() + first.uppercased())),
          .text(String(spelling.dropFirst())),
        ])
      })
  }

}

extension Tongue {

  /// The names of `self` in a header.
  var namePattern: Pattern { .anyTongue([keyword]) }

  /// The name of `self` in its own words.
  var name: String { keyword.spelling(in: self) }

}

/// What is known of each tongue, by its name, and of both, where an editor cannot tell.
var wholeGrammars: [(name: String, grammar: LexicalGrammar)] {
  Tongue.allCases.map { ($0.name, LexicalGrammar(of: [$0])) }
    + [("both", LexicalGrammar(of: Tongue.allCases))]
}

/// What generated files say of themselves.
let generatedNotice = "Made from the vocabulary of Leit by `make accept`; changes are overwritten."
