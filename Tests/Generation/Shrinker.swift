internal import SourceText
internal import Syntax
internal import Vocabulary

/// Makes texts that show a fault smaller, as long as they show it.
package struct Shrinker {

  /// Returns whether a text shows the fault.
  private let isFaulty: (String) -> Bool

  /// How many texts may still be tried.
  private var budget: Int

  /// Creates an instance that tries at most `budget` texts.
  package init(budget: Int = 2000, isFaulty: @escaping (String) -> Bool) {
    (self.isFaulty, self.budget) = (isFaulty, budget)
  }

  /// Returns a small text that shows the fault as `text` does.
  package mutating func shrunk(_ text: String) -> String {
    var text = text
    var last = ""
    while text != last, budget > 0 {
      last = text
      text = withoutTokens(text)
      text = withoutTrivia(text)
      text = withoutLongTokens(text)
    }
    return text
  }

  /// `true` iff `text` shows the fault, and may still be tried.
  private mutating func shows(_ text: String) -> Bool {
    guard budget > 0 else { return false }
    budget -= 1
    return isFaulty(text)
  }

  /// A token with what stands before it.
  private typealias Part = (trivia: String, token: String)

  /// Returns the tokens of `text` with what stands before each; the end is the last.
  private func parts(of text: String) -> [Part] {
    let bytes = Array(text.utf8)
    let tree = parse(
      SourceFile(name: "shrinking.leit", bytes: bytes), as: SourceFile.ID(rawValue: 0))
    var end = 0
    return tree.tokens.map { token in
      defer { end = Int(token.end) }
      return (
        String(decoding: bytes[end..<Int(token.start)], as: UTF8.self),
        String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
      )
    }
  }

  /// Returns the text of `parts`.
  private func joined(_ parts: [Part]) -> String {
    parts.reduce(into: "") { $0 += $1.trivia + $1.token }
  }

  /// Returns `text` with as few tokens as show the fault.
  private mutating func withoutTokens(_ text: String) -> String {
    var parts = parts(of: text)
    var size = parts.count / 2
    while size > 0, budget > 0 {
      var start = 0
      while start < parts.count - 1, budget > 0 {
        var end = min(start + size, parts.count - 1)
        // A bracket goes with what it holds.
        if size == 1, let closing = closing(of: start, in: parts) { end = closing + 1 }
        var candidate = parts
        candidate.removeSubrange(start..<end)
        if shows(joined(candidate)) { parts = candidate } else { start += size }
      }
      size /= 2
    }
    for start in parts.indices.reversed() where start < parts.count {
      // A bracket without what it holds, and what it holds without it.
      guard let closing = closing(of: start, in: parts), budget > 0 else { continue }
      var candidate = parts
      candidate.removeSubrange(start + 1..<closing)
      if shows(joined(candidate)) {
        parts = candidate
        continue
      }
      candidate = parts
      candidate.remove(at: closing)
      candidate.remove(at: start)
      if shows(joined(candidate)) { parts = candidate }
    }
    return joined(parts)
  }

  /// Returns the position of the bracket that closes the one at `start`, if one stands there.
  private func closing(of start: Int, in parts: [Part]) -> Int? {
    guard ["{", "(", "["].contains(parts[start].token) else { return nil }
    var depth = 0
    for index in start..<parts.count {
      if ["{", "(", "["].contains(parts[index].token) { depth += 1 }
      if ["}", ")", "]"].contains(parts[index].token) { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// Returns `text` with tokens as short as show the fault.
  private mutating func withoutLongTokens(_ text: String) -> String {
    var parts = parts(of: text)
    for index in parts.indices {
      for plain in ["x", "\"\""] where plain.utf8.count < parts[index].token.utf8.count {
        let before = parts[index].token
        parts[index].token = plain
        if shows(joined(parts)) { break }
        parts[index].token = before
      }
    }
    return joined(parts)
  }

  /// Returns `text` with as little between its tokens as shows the fault.
  private mutating func withoutTrivia(_ text: String) -> String {
    var parts = parts(of: text)
    for index in parts.indices {
      for plain in ["", " ", "\n", "\n\n", " /**/ ", " //\n", "\n//\n"]
      where plain != parts[index].trivia {
        guard budget > 0, plain.utf8.count < parts[index].trivia.utf8.count else { continue }
        let before = parts[index].trivia
        parts[index].trivia = plain
        if shows(joined(parts)) { break }
        parts[index].trivia = before
      }
    }
    return joined(parts)
  }

}
