/// Writes a text in which some stretches are replaced.
struct PartialWriter {

  /// The text as it was.
  private let old: [UInt8]

  /// What ends the lines of what is new.
  private let lineEnd: [UInt8]

  /// What was written so far.
  private var text: [UInt8] = []

  /// The offset in the text as it was up to which it was written.
  private var position = 0

  /// Creates an instance for `old`.
  init(_ old: [UInt8], lineEnd: [UInt8]) {
    self.old = old
    self.lineEnd = lineEnd
    text.reserveCapacity(old.count + old.count / 8)
  }

  /// Puts `new`, whose lines end with `\n`, in the place of `range`, which follows those before; each
  /// of its lines that is not empty stands after `margin`, but for those that begin in one of the ranges
  /// `comments`, which have theirs.
  mutating func replace(
    _ range: Range<Int>, with new: ArraySlice<UInt8>, margin: [UInt8],
    keeping comments: [Range<Int>]
  ) {
    text += old[position..<range.lowerBound]
    position = range.upperBound
    var comment = 0
    var isLineStart = true
    for offset in new.indices {
      let byte = new[offset]
      if byte == 0x0A {
        text += lineEnd
        isLineStart = true
        continue
      }
      if isLineStart, !margin.isEmpty {
        while comment < comments.count, comments[comment].upperBound <= offset { comment += 1 }
        if comment == comments.count || offset <= comments[comment].lowerBound { text += margin }
      }
      isLineStart = false
      text.append(byte)
    }
  }

  /// Returns the text.
  consuming func finished() -> [UInt8] {
    text += old[position...]
    return text
  }

}
