/// A token of a program, and how it may follow the one before it.
package struct Piece: Hashable, Sendable {

  /// How a token may follow the one before it.
  package enum Join: Hashable, Sendable {

    /// Anywhere behind it, on its line or on another.
    case free

    /// On its line.
    case sameLine

    /// Anywhere behind it, but without a comment between them: it goes on with a phrase.
    case phrase

    /// Right behind it, with nothing between them.
    case touching

    /// On a line of its own.
    case newLine

  }

  /// What is written.
  package var text: String

  /// How it follows.
  package var join: Join

  /// What stands before it in the program that it is taken from; `nil`: it is taken from none.
  package var gap: Gap?

  /// Creates an instance that is taken from no program.
  package init(_ text: String, _ join: Join = .free) { (self.text, self.join) = (text, join) }

  /// Creates an instance with the given properties.
  package init(_ text: String, _ join: Join, after gap: Gap) {
    (self.text, self.join, self.gap) = (text, join, gap)
  }

}

/// What stands between two tokens: comments, and the line ends between them.
package struct Gap: Hashable, Sendable {

  /// The comments, without line ends at their ends.
  package var comments: [String] = []

  /// The number of line ends before each comment, and behind the last.
  package var lineEnds: [Int] = [0]

  /// `true` iff nothing at all stands there.
  package var isEmpty = true

  /// Creates an instance for `bytes`, the trivia before a token.
  package init(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    isEmpty = bytes.isEmpty
    var position = 0
    while position < bytes.count {
      let next = position + 1 < bytes.count ? bytes[position + 1] : 0
      if bytes[position] == 0x2F, next == 0x2F || next == 0x2A {
        let end = next == 0x2F ? Gap.lineEnd(bytes, position) : Gap.blockEnd(bytes, position)
        comments.append(String(decoding: bytes[position..<end], as: UTF8.self))
        lineEnds.append(0)
        position = end
      } else {
        let isLineEnd =
          bytes[position] == 0x0A
          || bytes[position] == 0x0D && next != 0x0A
        if isLineEnd { lineEnds[lineEnds.count - 1] += 1 }
        position += 1
      }
    }
  }

  /// Returns the end of the line that `start` is on.
  private static func lineEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  /// Returns the end of the comment that begins at `start` with those inside it.
  private static func blockEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    var depth = 0
    repeat {
      let pair = end + 1 < bytes.count ? (bytes[end], bytes[end + 1]) : (0, 0)
      if pair == (0x2F, 0x2A) {
        (depth, end) = (depth + 1, end + 2)
      } else if pair == (0x2A, 0x2F) {
        (depth, end) = (depth - 1, end + 2)
      } else {
        end += 1
      }
    } while depth > 0 && end < bytes.count
    return min(end, bytes.count)
  }

}
