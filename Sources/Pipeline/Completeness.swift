internal import SourceText
internal import Syntax
package import Vocabulary

/// `true` iff every bracket in `text`, which a person types in `tongue`, is closed.
package func isComplete(_ text: String, tongue: Tongue) -> Bool {
  let source = SourceFile(name: "", text: text)
  let tree = parse(
    source, as: SourceFile.ID(rawValue: 0), defaultTongue: tongue, mode: .session)
  var depth = 0
  for token in tree.tokens {
    switch token.kind {
    case .leftBrace, .leftParenthesis, .leftBracket: depth += 1
    case .rightBrace, .rightParenthesis, .rightBracket: depth -= 1
    default: break
    }
  }
  return depth <= 0
}
