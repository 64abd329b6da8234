package import SourceText
package import Syntax
internal import Vocabulary

/// A text in its one layout.
package struct FormattedText: Sendable {

  /// The text, in UTF-8.
  package let bytes: [UInt8]

  /// What was left as its author wrote it, because it could not be read: places in the text before.
  package let kept: [SourceSpan]

  /// Creates an instance with the given properties.
  package init(bytes: [UInt8], kept: [SourceSpan]) {
    self.bytes = bytes
    self.kept = kept
  }

}

/// Returns the text of `tree`, which was read from `source`, in its one layout.
///
/// The layout depends on the tokens and the comments of the text, and on where its author has empty
/// lines, and on nothing else. Declarations that could not be read stay as they are, byte for byte.
///
/// - Complexity: O(*n*) in the bytes of `source`.
package func format(_ tree: SyntaxTree, of source: SourceFile) -> FormattedText {
  let whole =
    tree.constructs.isEmpty
    ? parse(source, as: tree.file, defaultTongue: tree.tongue, recordsConstructs: true) : tree
  var layouter = Layouter(whole, of: source)
  return layouter.run()
}
