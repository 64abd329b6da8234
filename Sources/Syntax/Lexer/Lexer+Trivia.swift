internal import Diagnostics
internal import SourceText

extension Lexer {

  /// Goes past space, comments, and what does not belong into a text but has been reported.
  @inline(__always)
  mutating func skipTrivia() {
    while position < count {
      let byte = bytes[position]
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
        position += 1
      } else if byte == 0x2F {
        guard skipComment() else { return }
      } else if byte > 0x20, byte < 0x7F, byte != 0x2A {
        return
      } else {
        guard skipRareTrivia(byte) else { return }
      }
    }
  }

  /// Goes past the trivia at `position` that starts with `byte`, and returns `false` iff there is
  /// none.
  @inline(never)
  private mutating func skipRareTrivia(_ byte: UInt8) -> Bool {
    if byte == UInt8(ascii: "*") {
      guard self.byte(at: position + 1) == UInt8(ascii: "/") else { return false }
      report(.strayCommentEnd, at: position..<position + 2, mends: [""])
      position += 2
      return true
    }
    if byte < 0x80 {
      position = reportHazards(at: position)
      return true
    }
    if position == 0, bytes.starts(with: SourceFile.byteOrderMark) {
      position = SourceFile.byteOrderMark.count
      return true
    }
    let (kind, next) = scalarClass(at: position)
    switch kind {
    case .space: position += next.length
    case .control, .direction, .invisible: position = reportHazards(at: position)
    case .letter, .mark, .digit, .dash, .other: return false
    }
    return true
  }

  /// Goes past the comment at `position`, where `/` stands, and returns `false` iff there is none.
  @inline(never)
  private mutating func skipComment() -> Bool {
    switch byte(at: position + 1) {
    case UInt8(ascii: "/"): skipLineComment()
    case UInt8(ascii: "*"): skipBlockComment()
    default: return false
    }
    return true
  }

  /// Goes past the comment at `position`, which ends with its line.
  private mutating func skipLineComment() {
    var next = position + 2
    while next < count {
      let byte = bytes[next]
      if byte == 0x0A || byte == 0x0D { break }
      next = isHarmless(byte) ? next + 1 : skipHazard(at: next)
    }
    position = next
  }

  /// Goes past the comment at `position` with those inside it.
  private mutating func skipBlockComment() {
    let start = position
    // Only counted, so that no nesting is too deep.
    var depth = 1
    var next = position + 2
    while next < count, depth > 0 {
      let byte = bytes[next]
      if byte == UInt8(ascii: "*"), self.byte(at: next + 1) == UInt8(ascii: "/") {
        depth -= 1
        next += 2
      } else if byte == UInt8(ascii: "/"), self.byte(at: next + 1) == UInt8(ascii: "*") {
        depth += 1
        next += 2
      } else {
        next = isHarmless(byte) ? next + 1 : skipHazard(at: next)
      }
    }
    position = next
    if depth > 0 { report(.unclosedComment, at: start..<start + 2) }
  }

  /// `true` iff `byte` starts no control character and none that changes the direction of reading.
  @inline(__always)
  func isHarmless(_ byte: UInt8) -> Bool {
    byte < 0x80
      ? byte >= 0x20 && byte != 0x7F || byte >= 0x09 && byte <= 0x0D
      : byte != 0xC2 && byte != 0xD8 && byte != 0xE2
  }

  /// Goes past the scalar at `offset` and those of its kind after it if it does not belong into a
  /// text, and past one scalar otherwise; returns the offset where it ended.
  @inline(never)
  mutating func skipHazard(at offset: Int) -> Int {
    let next = scalar(at: offset)
    guard next.isValid else { return offset + next.length }
    switch ScalarClass(next.scalar) {
    case .control, .direction: return reportHazards(at: offset)
    case .letter, .mark, .digit, .space, .invisible, .dash, .other: return offset + next.length
    }
  }

  /// Reports the run of scalars of one kind that starts at `offset`, and returns where it ends.
  ///
  /// - Precondition: The scalar at `offset` is a control character, changes the direction of
  ///   reading, or is invisible.
  private mutating func reportHazards(at offset: Int) -> Int {
    let first = scalar(at: offset).scalar
    let kind = ScalarClass(first)
    var end = offset
    while end < count {
      let next = scalar(at: end)
      let isSpace = next.scalar.value >= 0x09 && next.scalar.value <= 0x0D
      guard next.isValid, !isSpace, ScalarClass(next.scalar) == kind else { break }
      end += next.length
    }
    let problem: TextProblem =
      switch kind {
      case .direction: .directionMark(first)
      case .invisible: .invisibleCharacter(first)
      case .control, .letter, .mark, .digit, .space, .dash, .other: .controlCharacter(first)
      }
    report(problem, at: offset..<end, mends: [""])
    return end
  }

}
