internal import Diagnostics
package import SourceText
package import Vocabulary

// What tools ask that read a text up to where somebody writes.
extension ParserInput {

  /// Creates an instance for the tokens of `source`, in `tongue` unless it names its language.
  package convenience init(reading source: SourceFile, in tongue: Tongue, mode: ParseMode) {
    let file = SourceFile.ID(rawValue: 0)
    let lexed = lex(source, as: file, defaultTongue: tongue)
    self.init(TokenStream(lexed), of: lexed, in: source, as: file, mode: mode)
  }

  /// What a text ends in.
  package enum Ending: Hashable, Sendable {

    /// Code.
    case code

    /// A comment that is not over.
    case comment

    /// A text whose quote stands at an offset and is not closed.
    case text(Int)
  }

  /// What the text ends in.
  package var ending: Ending {
    let bytes = source.bytes
    for diagnostic in lexed.diagnostics {
      guard case .text(let problem) = diagnostic.problem else { continue }
      let site = diagnostic.site.offsets
      switch problem {
      case .unclosedComment: return .comment
      case .unclosedText:
        // A text ends with its line, if not before.
        let rest = bytes[site.upperBound...]
        if rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return .text(site.lowerBound) }
      default: continue
      }
    }
    let trivia = bytes[Int(lastEnd)...]
    let line = trivia.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { trivia[($0 + 1)...] } ?? trivia
    for offset in line.indices.dropLast() where line[offset] == 0x2F && line[offset + 1] == 0x2F {
      return .comment
    }
    return .code
  }

  /// The number of tokens that mean something.
  package var count: Int { tokens.firstIndex { $0.kind == .end } ?? tokens.count }

  /// The offset behind the last token that means something.
  private var lastEnd: UInt32 { count > 0 ? tokens[count - 1].end : firstByte }

  /// Returns the token at `position` as it is written.
  package func text(at position: Int) -> String {
    let token = tokens[position]
    return source.text(at: Int(token.start)..<Int(token.end))
  }

  /// Returns the name that the token at `position` is, in normal form C; nothing where it is none.
  package func name(at position: Int) -> String? {
    switch tokens[position].kind {
    case .word, .quotedName: lexed.spellings[Int(tokens[position].payload)]
    default: nil
    }
  }

}
