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
  let result = layouter.run()
  if result.kept.isEmpty || isStable(result, of: whole, from: source) { return result }
  return FormattedText(
    bytes: source.bytes, kept: [SourceSpan(source.bytes.indices, in: whole.file)])
}

/// `true` iff `result`, the layout of `tree`, is read as the same text, and its layout is itself.
///
/// What surrounds a part that cannot be read may decide how that is read: a text that is all in pieces
/// is better left alone.
private func isStable(
  _ result: FormattedText, of tree: SyntaxTree, from source: SourceFile
) -> Bool {
  let text = SourceFile(name: source.name, bytes: result.bytes)
  let again = parse(text, as: tree.file, defaultTongue: tree.tongue, recordsConstructs: true)
  guard firstDifference(from: tree, of: source, to: again, of: text) == nil else { return false }
  var layouter = Layouter(again, of: text)
  return layouter.run().bytes == result.bytes
}
