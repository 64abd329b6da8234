/// The start of a character, and what stands before it in its line.
struct Milestone: Hashable, Sendable {

  /// The offset of the first byte of the character.
  var offset: Int

  /// The number of characters before it in its line.
  var character: Int

  /// The number of UTF-16 code units before it in its line.
  var codeUnit: Int

}

/// Counts the characters of a line, one after the other.
struct CharacterCounter {

  /// The start of the next character.
  private(set) var place: Milestone

  /// Creates an instance that counts on from `place`.
  init(from place: Milestone) { self.place = place }

  /// Goes past the character that starts at `place`.
  ///
  /// Characters are extended grapheme clusters (UAX #29).
  ///
  /// - Precondition: `place` is before `end`.
  mutating func step(in text: UnsafeBufferPointer<UInt8>, upTo end: Int) {
    precondition(place.offset < end && end <= text.count, "no character stands there")
    place.character += 1
    if text[place.offset] < 0x80, place.offset + 1 == end || text[place.offset + 1] < 0x80 {
      // No cluster has two scalars of ASCII but `\r\n`, which ends a line.
      place.offset += 1
      place.codeUnit += 1
      return
    }
    var recognizer = Unicode._CharacterRecognizer()
    var isFirst = true
    while place.offset < end {
      let next = decodeScalar(in: text, at: place.offset)
      let breaks = recognizer.hasBreak(before: next.scalar)
      if breaks, !isFirst { return }
      isFirst = false
      place.offset += next.length
      place.codeUnit += next.scalar.value > 0xFFFF ? 2 : 1
    }
  }

}

extension LineMap {

  /// Returns the place of the byte at `offset` as a person counts.
  ///
  /// Inside a character it is that character's; at or after the end of a line, the place after its
  /// last character.
  package func position(at offset: Int) -> TextPosition {
    let line = line(at: offset)
    return TextPosition(line: line, column: character(at: offset, line: line).character + 1)
  }

  /// Returns the place of the byte at `offset` as an editor counts.
  ///
  /// Inside a character it is that character's start; at or after the end of a line, the line's end.
  package func editorPosition(at offset: Int) -> EditorPosition {
    let line = line(at: offset)
    return EditorPosition(line: line - 1, codeUnit: character(at: offset, line: line).codeUnit)
  }

  /// Returns the place of the byte at `offset` as a program counts that knows no characters.
  ///
  /// Inside a character it is what it is; at or after the end of a line, the line's end.
  ///
  /// - Precondition: no scalar is around `offset`.
  package func exactPosition(at offset: Int) -> EditorPosition {
    let line = line(at: offset)
    let start = character(at: offset, line: line)
    let end = min(offset, offsets(ofLine: line).upperBound)
    var codeUnit = start.codeUnit
    if end > start.offset {
      codeUnit += String(decoding: bytes[start.offset..<end], as: UTF8.self).utf16.count
    }
    return EditorPosition(line: line - 1, codeUnit: codeUnit)
  }

  /// Returns the offset of the byte at `position`, the end of its line if the line is shorter, or the
  /// end of the text if it has fewer lines.
  package func offset(of position: TextPosition) -> Int {
    offset(inLine: position.line) { $0.character < position.column }
  }

  /// Returns the offset of the byte at `position`, the end of its line if the line is shorter, or the
  /// end of the text if it has fewer lines.
  ///
  /// In the middle of a character it is the start of that character.
  package func offset(of position: EditorPosition) -> Int {
    guard position.line < count else { return bytes.count }
    return offset(inLine: position.line + 1) { $0.codeUnit <= position.codeUnit }
  }

  /// Returns the character of line `line` that the byte at `offset` is in.
  private func character(at offset: Int, line: Int) -> Milestone {
    let range = offsets(ofLine: line)
    let goal = min(max(offset, range.lowerBound), range.upperBound)
    return lastCharacter(in: range) { $0.offset <= goal }
  }

  /// Returns the offset of the last character of line `line` for which `isPassed` is true.
  private func offset(inLine line: Int, _ isPassed: (Milestone) -> Bool) -> Int {
    lastCharacter(in: offsets(ofLine: line), isPassed).offset
  }

  /// Returns the last character in `line`, its end included, for which `isPassed` is true, else the
  /// first.
  ///
  /// - Precondition: If `isPassed` is false for a character, so it is for those after it.
  private func lastCharacter(in line: Range<Int>, _ isPassed: (Milestone) -> Bool) -> Milestone {
    let first = firstMilestone { $0.offset >= line.lowerBound }
    let next = firstMilestone { milestone in
      milestone.offset > line.upperBound
        || (milestone.offset >= line.lowerBound && !isPassed(milestone))
    }
    let start =
      next > first
      ? milestones[next - 1] : Milestone(offset: line.lowerBound, character: 0, codeUnit: 0)
    // A character so long that both of its ends were kept is not walked through again.
    if next < milestones.count, milestones[next].offset <= line.upperBound,
      milestones[next].character == start.character + 1
    {
      return start
    }
    var counter = CharacterCounter(from: start)
    return bytes.withUnsafeBufferPointer { text in
      while counter.place.offset < line.upperBound {
        let before = counter.place
        counter.step(in: text, upTo: line.upperBound)
        if !isPassed(counter.place) { return before }
      }
      return counter.place
    }
  }

  /// Returns the position of the first milestone for which `isAfter` is true.
  ///
  /// - Precondition: If `isAfter` is true for a milestone, so it is for those after it.
  private func firstMilestone(_ isAfter: (Milestone) -> Bool) -> Int {
    var low = 0
    var high = milestones.count
    while low < high {
      let middle = low + (high - low) / 2
      if isAfter(milestones[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

}
