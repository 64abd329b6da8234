internal import Diagnostics
internal import SourceText

/// Two versions of the same lines, as git and its kind leave them for people to choose from: marks of
/// seven equal signs at the beginning of lines (git-merge(1), "How conflicts are presented").
extension Lexer {

  /// Goes past the mark of a conflict at `position`, and returns `false` iff there is none.
  ///
  /// The first version is read, the second one is not.
  @inline(never)
  mutating func skipConflictMark() -> Bool {
    if let superseded = supersededVersion, position == superseded.lowerBound {
      position = superseded.upperBound
      supersededVersion = nil
      return true
    }
    guard
      isConflictMark(UInt8(ascii: "<"), at: position)
        || isConflictMark(UInt8(ascii: ">"), at: position)
    else { return false }
    let mark = position..<lineEnd(from: position)
    guard let conflict = conflict(openedBy: mark) else {
      report(.mergeConflict, at: mark, mends: [""])
      position = mark.upperBound
      return true
    }
    // What is deleted goes with its line.
    let end = min(conflict.superseded.upperBound + 1, count)
    let first = Fix([
      TextEdit(span(mark.lowerBound..<mark.upperBound + 1), ""),
      TextEdit(span(conflict.superseded.lowerBound..<end), ""),
    ])
    let second = Fix([
      TextEdit(span(mark.lowerBound..<conflict.secondStart), ""),
      TextEdit(span(conflict.secondEnd..<end), ""),
    ])
    report(.mergeConflict, at: mark, fixes: [first, second])
    supersededVersion = conflict.superseded
    position = mark.upperBound
    return true
  }

  /// Where the parts of a conflict are.
  private struct Conflict {

    /// What is not read: from the mark behind the first version to the end of the last mark.
    let superseded: Range<Int>

    /// The offset at which the second version begins.
    let secondStart: Int

    /// The offset at which the second version ends.
    let secondEnd: Int

  }

  /// Returns the conflict that `mark` opens, if its other marks are there.
  private func conflict(openedBy mark: Range<Int>) -> Conflict? {
    guard bytes[mark.lowerBound] == UInt8(ascii: "<"),
      let middle = conflictMark(UInt8(ascii: "="), from: mark.upperBound),
      let last = conflictMark(UInt8(ascii: ">"), from: middle)
    else { return nil }
    // Some show the common ancestor between the versions.
    let ancestor = conflictMark(UInt8(ascii: "|"), from: mark.upperBound)
    let start = ancestor.map { min($0, middle) } ?? middle
    return Conflict(
      superseded: start..<lineEnd(from: last), secondStart: min(lineEnd(from: middle) + 1, last),
      secondEnd: last)
  }

  /// Returns the offset of the first mark of `sign` at or after `offset`, where a line ends, before
  /// another conflict begins.
  private func conflictMark(_ sign: UInt8, from offset: Int) -> Int? {
    var offset = offset
    while offset < count {
      if isConflictMark(sign, at: offset) { return offset }
      if isConflictMark(UInt8(ascii: "<"), at: offset) { return nil }
      offset = lineEnd(from: offset) + 1
    }
    return nil
  }

  /// `true` iff seven of `sign`, and no more, stand at `offset`, where a line begins.
  private func isConflictMark(_ sign: UInt8, at offset: Int) -> Bool {
    guard offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n"), offset + 7 <= count else {
      return false
    }
    return bytes[offset..<offset + 7].allSatisfy { $0 == sign } && byte(at: offset + 7) != sign
  }

  /// Returns the offset of the end of the line that `offset` is in.
  private func lineEnd(from offset: Int) -> Int {
    bytes[min(offset, count)..<count].firstIndex(of: UInt8(ascii: "\n")) ?? count
  }

  /// Returns the place of `range` in the file.
  private func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(range, in: file) }

}
