internal import SourceText
internal import Syntax

/// Which words each part of a tree spans, counted without what only separates.
///
/// Two texts without errors that have the same words in the same roles have the same tree if its parts
/// span the same of them: nothing else is left to the parser. This is found out without writing the
/// trees down.
struct TreeShape {

  /// The tree.
  private let tree: SyntaxTree

  /// The offsets of the words, and those behind them, without what only separates.
  private let starts: [UInt32]
  private let ends: [UInt32]

  /// Creates an instance for `tree`.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  init(_ tree: SyntaxTree) {
    self.tree = tree
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    starts.reserveCapacity(tree.tokens.count)
    ends.reserveCapacity(tree.tokens.count)
    for (token, role) in zip(tree.tokens, tree.roles) {
      switch token.kind {
      case .comma, .semicolon, .end: continue
      case _ where role == .continuation:
        // A phrase is one word, which ends with its last.
        if !ends.isEmpty { ends[ends.count - 1] = token.end }
      default:
        starts.append(token.start)
        ends.append(token.end)
      }
    }
    (self.starts, self.ends) = (starts, ends)
  }

  /// `true` only if both trees have no errors, and their parts span the same words.
  ///
  /// - Complexity: O(*n* log *n*) in the number of tokens.
  func isEqual(to other: TreeShape) -> Bool {
    guard tree.diagnostics.isEmpty, other.tree.diagnostics.isEmpty,
      starts.count == other.starts.count, tree.expressions.count == other.tree.expressions.count,
      tree.declarations.count == other.tree.declarations.count
    else { return false }
    for (declaration, others) in zip(tree.declarations, other.tree.declarations)
    where span(of: declaration.site) != other.span(of: others.site) {
      return false
    }
    let (expressions, others) = (tree.expressions, other.tree.expressions)
    for offset in 0..<expressions.count {
      guard
        span(of: expressions.site(offset: offset)) == other.span(of: others.site(offset: offset))
      else { return false }
      // Where the decimals of a number begin, its words do not say.
      if case .literal(let value) = expressions[expressions.id(at: offset)] {
        guard case .literal(value) = others[others.id(at: offset)] else { return false }
      }
    }
    return true
  }

  /// Returns the positions of the words in `site`.
  private func span(of site: SourceSpan) -> Range<Int> {
    let start = starts.firstPosition { $0 >= site.start }
    let end = ends.firstPosition { $0 > site.end }
    return start..<max(start, end)
  }

}

extension [UInt32] {

  /// Returns the position of the first element for which `isBehind` is true, else that of the end.
  ///
  /// - Precondition: Where it is true of an element, it is of those behind.
  fileprivate func firstPosition(where isBehind: (UInt32) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

}
