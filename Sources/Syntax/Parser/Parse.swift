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
/// without what could not be understood, and with a problem for each cause. Where a small slip in a
/// file explains what cannot be read, the tree is that of the file without it. A text that does not
/// name its language is read in `defaultTongue`. The constructs of the text are kept iff
/// `recordsConstructs`.
///
/// - Complexity: O(*n*) in the bytes of `source`.
package func parse(
  _ source: SourceFile, as file: SourceFile.ID, defaultTongue: Tongue? = nil,
  mode: ParseMode = .file, recordsConstructs: Bool = false
) -> SyntaxTree {
  let lexed = lex(source, as: file, defaultTongue: defaultTongue)
  var repairer = Repairer(of: lexed, in: source, as: file, mode: mode)
  repairer.recordsConstructs = recordsConstructs
  let parser = repairer.parse()
  guard let actual = parser.suspectedTongue, mode == .file else { return parser.tree(of: lexed) }
  // The whole file is in another language than its first line says by saying nothing.
  let token = parser.suspiciousToken
  let relexed = lex(source, as: file, defaultTongue: actual)
  var other = Repairer(of: relexed, in: source, as: file, mode: mode)
  other.suspectsTongue = false
  other.recordsConstructs = recordsConstructs
  var reparser = other.parse()
  reparser.reportMissingHeader(at: token)
  return reparser.tree(of: relexed)
}
