internal import Diagnostics
package import SourceText
internal import Values
package import Vocabulary

/// What a text may hold.
package enum ParseMode: Hashable, Sendable {

  /// Declarations and statements.
  case file

  /// What people type to be answered: bare expressions too, each of which asks to be shown.
  case session
}

/// Returns the syntax of `source`, which is known as `file`.
///
/// A text that its grammar cannot read has a tree all the same: with holes where something lacks,
/// without what could not be understood, and with a problem for each cause. A text that does not
/// name its language is read in `defaultTongue`.
///
/// - Complexity: O(*n*) in the bytes of `source`.
package func parse(
  _ source: SourceFile, as file: SourceFile.ID, defaultTongue: Tongue? = nil,
  mode: ParseMode = .file
) -> SyntaxTree {
  let lexed = lex(source, as: file, defaultTongue: defaultTongue)
  var parser = Parser(lexed, of: source, as: file, mode: mode)
  parser.parseFile()
  guard let actual = parser.suspectedTongue, mode == .file else { return parser.tree(of: lexed) }
  // The whole file is in another language than its first line says by saying nothing.
  let relexed = lex(source, as: file, defaultTongue: actual)
  var reparser = Parser(relexed, of: source, as: file, mode: mode)
  reparser.suspectsTongue = false
  reparser.parseFile()
  reparser.reportMissingHeader(at: parser.suspiciousToken)
  return reparser.tree(of: relexed)
}
