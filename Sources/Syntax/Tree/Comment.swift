package import SourceText

/// A comment in a text: `// …`, `/// …` or `/* … */`.
package struct Comment: Sendable {

  /// The comment with its marks.
  package let whole: Range<Int>

  /// What stands between its marks and the spaces behind them, and its end.
  package let text: Range<Int>

  /// `true` iff it is between `/*` and `*/`.
  package let isBlock: Bool

}

extension SourceFile {

  /// Returns the comments in `trivia`, which lies between two tokens.
  package func comments(in trivia: Range<Int>) -> [Comment] {
    var found: [Comment] = []
    var position = trivia.lowerBound
    while position + 1 < trivia.upperBound {
      // A stray end of a comment begins none.
      let next = bytes[position + 1]
      guard bytes[position] == UInt8(ascii: "/"),
        next == UInt8(ascii: "/") || next == UInt8(ascii: "*")
      else {
        position += 1
        continue
      }
      let start = position
      let isBlock = next == UInt8(ascii: "*")
      let end =
        isBlock
        ? blockEnd(of: start, in: bytes[..<trivia.upperBound])
        : bytes[start..<trivia.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D }
          ?? trivia.upperBound
      var text = start + 2
      while text < end, bytes[text] == UInt8(ascii: isBlock ? "*" : "/") { text += 1 }
      while text < end, bytes[text] <= 0x20 { text += 1 }
      found.append(
        Comment(
          whole: start..<end, text: text..<max(text, isBlock ? end - 2 : end), isBlock: isBlock))
      position = end
    }
    return found
  }

}

/// Returns where the block comment that begins at `start` of `bytes` ends; they nest.
private func blockEnd(of start: Int, in bytes: ArraySlice<UInt8>) -> Int {
  var depth = 0
  var position = start
  repeat {
    let next = position + 1 < bytes.endIndex ? bytes[position + 1] : 0
    switch (bytes[position], next) {
    case (UInt8(ascii: "/"), UInt8(ascii: "*")):
      depth += 1
      position += 2
    case (UInt8(ascii: "*"), UInt8(ascii: "/")):
      depth -= 1
      position += 2
    default: position += 1
    }
  } while depth > 0 && position < bytes.endIndex
  return min(position, bytes.endIndex)
}
