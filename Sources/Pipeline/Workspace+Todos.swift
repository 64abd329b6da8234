package import Diagnostics
internal import SourceText
internal import Syntax

extension Workspace {

  /// Returns the questions that comments of its files leave, in the order of the files and their text.
  ///
  /// Such a comment begins with `TODO`.
  ///
  /// - Complexity: O(*n*) in the number of tokens and the bytes of comments.
  package func todos() -> [Todo] {
    zip(trees, texts).dropFirst().flatMap { Pipeline.todos(of: $0, in: $1) }
  }

}

/// Returns the questions that comments of `tree`, which was read from `source`, leave.
private func todos(of tree: SyntaxTree, in source: SourceFile) -> [Todo] {
  var found: [Todo] = []
  var end = 0
  for token in tree.tokens {
    defer { end = Int(token.end) }
    // Shorter trivia have no room for `//TODO`.
    guard Int(token.start) - end >= 6 else { continue }
    found += source.comments(in: end..<Int(token.start)).compactMap { comment in
      question(of: comment, in: source).map {
        Todo(site: SourceSpan(comment.whole, in: tree.file), text: $0)
      }
    }
  }
  return found
}

/// Returns what `comment` of `source` asks, as a line; `nil` iff it does not begin with `TODO`.
private func question(of comment: Comment, in source: SourceFile) -> String? {
  let bytes = source.bytes[comment.text]
  let word = Array("TODO".utf8)
  guard bytes.starts(with: word) else { return nil }
  let text = String(decoding: bytes.dropFirst(word.count), as: UTF8.self)
  // `TODOS` is another word.
  if let next = text.first, next.isLetter || next.isNumber { return nil }
  let question = text.drop { $0 == ":" || $0.isWhitespace }
  return question.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
