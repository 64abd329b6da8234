internal import SourceText
internal import Syntax
internal import Vocabulary

/// The words and marks of some files, by their places.
struct SourceTokens {

  /// The files, by their identities.
  private let trees: [SourceFile.ID: SyntaxTree]

  /// Creates an instance for the files of `trees`.
  init(_ trees: [SyntaxTree]) {
    self.trees = Dictionary(trees.map { ($0.file, $0) }) { first, _ in first }
  }

  /// The language of `file`.
  func tongue(of file: SourceFile.ID) -> Tongue? { trees[file]?.tongue }

  /// Returns the tokens of `file` that lie in `range`.
  ///
  /// - Complexity: O(log *n*) in the number of tokens of the file, and of those returned.
  func tokens(in range: Range<UInt32>, of file: SourceFile.ID) -> ArraySlice<Token> {
    guard let tokens = trees[file]?.tokens else { return [] }
    let first = tokens.firstPosition { $0.start >= range.lowerBound }
    var end = first
    while end < tokens.count, tokens[end].end <= range.upperBound { end += 1 }
    return tokens[first..<end]
  }

  /// Returns the last token of `file` that ends at `offset` or before.
  func token(before offset: UInt32, in file: SourceFile.ID) -> Token? {
    guard let tokens = trees[file]?.tokens else { return nil }
    let next = tokens.firstPosition { $0.end > offset }
    return next > 0 ? tokens[next - 1] : nil
  }

  /// Returns where `token` of `file` is.
  func span(of token: Token, in file: SourceFile.ID) -> SourceSpan {
    SourceSpan(Int(token.start)..<Int(token.end), in: file)
  }

  /// `true` iff `token` of `file` is the one word that `keyword` is spelled as.
  func isKeyword(_ token: Token, _ keyword: Keyword, in file: SourceFile.ID) -> Bool {
    guard token.kind == .word, let tree = trees[file] else { return false }
    return WordTable.words(of: tree.tongue)
      .spells(tree.spellings[Int(token.payload)], keyword)
  }

  /// Returns `keyword` as `file` writes it.
  func spelling(of keyword: Keyword, in file: SourceFile.ID) -> String {
    trees[file].map { keyword.spelling(in: $0.tongue) } ?? ""
  }

}

extension Array {

  /// Returns the position of the first element of which `holds`, which holds of all after it.
  fileprivate func firstPosition(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

}
