internal import SourceText
internal import Syntax

/// A word, a mark or a comment of a text, as far as it means something.
///
/// What only separates is none: commas and semicolons, which a layout may write otherwise. A phrase of
/// several words is one.
struct TextItem: Sendable {

  /// The position of the token in its tree; `nil`: it is a comment.
  let token: Int?

  /// The offset of the first byte.
  let start: Int

  /// The offset after the last byte.
  fileprivate(set) var end: Int

}

/// The items of a text, in its order.
struct TextItems: Sendable {

  /// The syntax of the text.
  let tree: SyntaxTree

  /// The tokens of the text, and what they were read as.
  let tokens: [Token]
  let roles: [TokenRole]

  /// The text.
  let source: SourceFile

  /// The items.
  let items: [TextItem]

  /// Creates an instance for the text of `tree`, which was read from `source`.
  ///
  /// - Complexity: O(*n*) in the bytes of `source`.
  init(_ tree: SyntaxTree, of source: SourceFile) {
    self.tree = tree
    self.source = source
    let (tokens, roles) = (tree.tokens, tree.roles)
    (self.tokens, self.roles) = (tokens, roles)
    var items: [TextItem] = []
    items.reserveCapacity(tokens.count)
    var end = 0
    for (position, token) in tokens.enumerated() {
      let start = Int(token.start)
      if start - end > 1 {
        for comment in source.comments(in: end..<start) {
          items.append(
            TextItem(token: nil, start: comment.whole.lowerBound, end: comment.whole.upperBound))
        }
      }
      end = Int(token.end)
      switch token.kind {
      case .comma, .semicolon, .end: continue
      case _ where roles[position] == .continuation:
        // Behind a comment that parts the phrase it is passed over.
        if let last = items.last, last.token != nil { items[items.count - 1].end = end }
      default: items.append(TextItem(token: position, start: start, end: end))
      }
    }
    self.items = items
  }

  /// Returns the bytes of `item`.
  func bytes(of item: TextItem) -> ArraySlice<UInt8> { source.bytes[item.start..<item.end] }

  /// Returns `item` as people read it.
  func text(of item: TextItem) -> String { source.text(at: item.start..<item.end) }

}
