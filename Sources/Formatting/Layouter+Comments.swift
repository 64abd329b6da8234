internal import SourceText
internal import Syntax

// What stands between tokens.
extension Layouter {

  /// Appends `separator` before the next token, and the comments that stand there.
  ///
  /// A comment at the end of a line stays there, and one on a line of its own gets one. A block comment
  /// before a token on its line stays before it.
  mutating func separate(by separator: Separator) {
    let (last, place) = appendComments(before: separator)
    append(last, lineEnds: lineEnds(in: place..<trivia.upperBound))
  }

  /// Appends the comments before the bracket that comes next, which is to close what is indented here,
  /// where they are indented with it.
  mutating func appendCommentsBeforeCloser() {
    guard hasComments else { return }
    _ = appendComments(before: .hardLine, isBeforeCloser: true)
    commentedPosition = position
  }

  /// Appends the comments between the words of a phrase, before the next of them.
  mutating func appendCommentsOfPhrase() {
    guard hasComments else { return }
    _ = appendComments(before: .space)
  }

  /// `true` iff comments stand before the next token.
  var hasComments: Bool {
    // The shortest comment has two bytes.
    trivia.count > 1 && source.bytes[trivia].contains(UInt8(ascii: "/"))
  }

  /// Appends the comments before the next token, which `separator` would separate from the one before,
  /// and returns what separates it from them, and where the last of them ends.
  private mutating func appendComments(
    before separator: Separator, isBeforeCloser: Bool = false
  ) -> (Separator, place: Int) {
    let trivia = self.trivia
    guard hasComments else { return (separator, trivia.lowerBound) }
    guard commentedPosition != position else { return (separator, trivia.upperBound) }
    let comments = source.comments(in: trivia)
    var place = trivia.lowerBound
    var separator = separator
    let ends = lineEnders(among: comments)
    for (comment, endsLine) in zip(comments, ends) {
      let before = lineEnds(in: place..<comment.whole.lowerBound)
      place = comment.whole.upperBound
      if endsLine, before == 0, position > 0 {
        // It stays behind what it is about, which does not move for its sake.
        document.space(comment.isBlock ? 1 : 2)
        document.append(comment: comment.whole, columns: 0)
        mustEndLine = true
      } else if endsLine {
        append(separatorBeforeComment(separator), lineEnds: before)
        document.append(comment: comment.whole, columns: 0)
        mustEndLine = true
        separator = separatorAfterComment(separator)
      } else {
        let isMarkNext = separator.isNone && !isAfterOpening
        append(isMarkNext || isBeforeCloser ? .space : separator, lineEnds: before)
        // Before a bracket that closes it may come to stand at the end of a line, where it takes none.
        let width = isBeforeCloser ? 0 : columns(of: source.bytes[comment.whole])
        document.append(comment: comment.whole, columns: width)
        separator = isMarkNext ? .none : .space
      }
    }
    return (separator, place)
  }

  /// `true` iff the token before the next opens a bracket, or is a dot.
  private var isAfterOpening: Bool {
    guard position > 0 else { return false }
    switch tokens[position - 1].kind {
    case .leftParenthesis, .leftBracket: return true
    case .dot: return roles[position - 1] != .continuation
    default: return false
    }
  }

  /// Returns whether each of `comments` is followed by no token on its line.
  private func lineEnders(among comments: [Comment]) -> [Bool] {
    var result = Array(repeating: true, count: comments.count)
    var isFollowed = tokens[position].kind != .end
    var end = trivia.upperBound
    for index in comments.indices.reversed() {
      let comment = comments[index]
      let endsLine =
        !comment.isBlock || source.bytes[comment.whole].contains { $0 == 0x0A || $0 == 0x0D }
        || lineEnds(in: comment.whole.upperBound..<end) > 0
      if endsLine { isFollowed = false }
      result[index] = !isFollowed
      end = comment.whole.lowerBound
    }
    return result
  }

  /// The place of what stands before the next token.
  var trivia: Range<Int> {
    let start = max(position > 0 ? Int(tokens[position - 1].end) : 0, keptEnd)
    return start..<max(start, Int(tokens[position].start))
  }

  /// Returns the number of line ends at `range`.
  private func lineEnds(in range: Range<Int>) -> Int {
    var count = 0
    var last: UInt8 = 0
    for offset in range {
      let byte = source.bytes[offset]
      if byte == 0x0D || byte == 0x0A && last != 0x0D { count += 1 }
      last = byte
    }
    return count
  }

  /// Appends `separator`, where `lineEnds` stand in the text; the line ends if it has to.
  private mutating func append(_ separator: Separator, lineEnds: Int) {
    switch separator {
    case .hardLine:
      if position > 0 || !document.pieces.isEmpty { document.hardLine(isBlank: lineEnds > 1) }
    case .firstLine: document.hardLine()
    case .none, .space, .line:
      if mustEndLine {
        document.hardLine()
      } else if case .line(let columns) = separator {
        document.line(columns)
      } else if case .space = separator {
        document.space()
      }
    }
    mustEndLine = false
  }

  /// What separates a comment on a line of its own from the token before it, where `separator` would
  /// separate the next token from that.
  private func separatorBeforeComment(_ separator: Separator) -> Separator {
    switch separator {
    case .hardLine: .hardLine
    case .none, .space, .line, .firstLine: .firstLine
    }
  }

  /// What separates the next token from a comment on a line of its own, where `separator` would
  /// separate it from the token before.
  private func separatorAfterComment(_ separator: Separator) -> Separator {
    switch separator {
    case .hardLine, .firstLine: .hardLine
    case .none, .space, .line: .firstLine
    }
  }

}

extension Layouter.Separator {

  /// `true` iff nothing stands between the tokens.
  var isNone: Bool {
    switch self {
    case .none: true
    case .space, .line, .hardLine, .firstLine: false
    }
  }

}
