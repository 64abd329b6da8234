internal import SourceText

/// How the tokens of a text stand on its lines.
///
/// Lines and indentation mean nothing to the grammar, but they show what an author means where a
/// bracket lacks.
struct Layout {

  /// The line of each token, from 0.
  private(set) var lines: [Int32] = []

  /// The column of the first token on the line of each token, from 0.
  private(set) var indents: [Int32] = []

  /// Whether each token is the first on its line.
  private(set) var startsLine: [Bool] = []

  /// Creates an instance for `stream`, which was read from `source`.
  ///
  /// - Complexity: O(*n*) in the bytes of `source`.
  init(of stream: TokenStream, in source: SourceFile) {
    lines.reserveCapacity(stream.count)
    indents.reserveCapacity(stream.count)
    startsLine.reserveCapacity(stream.count)
    var line: Int32 = 0
    var lineStart = 0
    var position = 0
    var indent: Int32 = 0
    var isFirst = true
    for token in stream.tokens {
      let start = Int(token.start)
      while position < start {
        if source.bytes[position] == 0x0A {
          line += 1
          lineStart = position + 1
          isFirst = true
        }
        position += 1
      }
      if isFirst { indent = Int32(truncatingIfNeeded: start - lineStart) }
      lines.append(line)
      indents.append(indent)
      startsLine.append(isFirst)
      isFirst = false
    }
  }

}
