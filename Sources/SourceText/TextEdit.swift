/// A replacement of a piece of text by another.
package struct TextEdit: Hashable, Sendable {

  /// What is replaced; empty where text is inserted.
  package let span: SourceSpan

  /// What stands there afterwards.
  package let text: String

  /// Creates an instance replacing `span` by `text`.
  package init(_ span: SourceSpan, _ text: String) {
    self.span = span
    self.text = text
  }

}
