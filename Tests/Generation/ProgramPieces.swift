internal import SourceText
package import Syntax
internal import Vocabulary

/// The tokens of a program that exists, to be set anew.
package struct ProgramPieces {

  /// The tokens, and what stood before each.
  package private(set) var pieces: [Piece] = []

  /// What stood behind the last token.
  package let last: Gap

  /// Takes the tokens of `tree`, which was read from `text`; `random`, where there is one, spells them
  /// as somebody else might have, without a difference to what they mean.
  ///
  /// - Precondition: `text` is free of errors.
  package init(_ tree: SyntaxTree, of text: String, spelling random: RandomSource? = nil) {
    let bytes = Array(text.utf8)
    let starts = Self.declarationStarts(of: tree)
    var respeller = random.map { Respeller(tree, bytes, $0) }
    var last = Gap(EmptyCollection())
    var end = 0
    for (index, token) in tree.tokens.enumerated() {
      let gap = Gap(bytes[end..<Int(token.start)])
      end = Int(token.end)
      guard token.kind != .end else {
        last = gap
        break
      }
      let written = String(decoding: bytes[Int(token.start)..<end], as: UTF8.self)
      let spelled = respeller?.spellings(at: index, written) ?? [written]
      for (offset, word) in spelled.enumerated() {
        if offset == 0 {
          let join =
            starts.contains(index) && index > 0
            ? .newLine : Self.join(of: index, in: tree, isEmpty: gap.isEmpty)
          pieces.append(Piece(word, join, after: gap))
        } else {
          pieces.append(Piece(word, .phrase))
        }
      }
    }
    self.last = last
  }

  /// Returns the positions of the tokens that begin declarations.
  private static func declarationStarts(of tree: SyntaxTree) -> Set<Int> {
    var starts: Set<Int> = []
    var index = 0
    for declaration in tree.declarations {
      let site = declaration.site
      while index < tree.tokens.count, tree.tokens[index].start < site.start { index += 1 }
      if case .interpretation = declaration {
        starts.insert(index - 1)
      } else {
        starts.insert(index)
      }
    }
    return starts
  }

  /// Returns how the token at `index` may follow the one before it.
  private static func join(of index: Int, in tree: SyntaxTree, isEmpty: Bool) -> Piece.Join {
    guard index > 0 else { return .free }
    let token = tree.tokens[index]
    let before = tree.tokens[index - 1]
    if token.kind == .colon, before.kind == .word || before.kind == .quotedName {
      return .sameLine
    }
    // The dot of `Mio.`.
    if token.kind == .dot, tree.roles[index] == .continuation { return .touching }
    switch tree.roles[index - 1] {
    case .keyword(let keyword):
      switch keyword {
      case .element, .discretion, .judgement, .byOffice, .why, .whyNot: return .sameLine
      case .inEnglish, .inGerman: return index > 2 ? .sameLine : .free
      default: break
      }
    case .continuation where isExplained(before: index, in: tree): return .sameLine
    case .none, .continuation, .name: break
    }
    switch tree.roles[index] {
    case .continuation: return .phrase
    case .keyword(.inEnglish) where index > 1, .keyword(.inGerman) where index > 1:
      return .sameLine
    case .name where mayBeginDeclaration(token, in: tree): return .sameLine
    case .none, .keyword, .name: return .free
    }
  }

  /// `true` iff `why not`, and no more, stands before the token at `index`.
  private static func isExplained(before index: Int, in tree: SyntaxTree) -> Bool {
    index > 1 && tree.roles[index - 2] == .keyword(.whyNot)
  }

  /// `true` iff `token`, a name, is spelled like a word that begins declarations: at the beginning of
  /// a line it might be read as one.
  private static func mayBeginDeclaration(_ token: Token, in tree: SyntaxTree) -> Bool {
    guard token.kind == .word else { return false }
    let table = WordTable.words(of: tree.tongue)
    let word = table.word(spelledBy: tree.spellings[Int(token.payload)])
    return table.keywords(beginningWith: word).contains { $0.isDeclarationHead }
  }

}
