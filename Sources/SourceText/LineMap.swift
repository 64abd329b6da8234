/// The lines of one text: from byte offsets to the places that people and editors name, and back.
///
/// A line ends with `\n`, `\r\n` or a lone `\r`. A byte-order mark at the start has no width. An
/// instance is made where a place is first asked for; nothing needs it before.
///
/// - Complexity: Made in O(*n*) of the bytes. A place is found in O(log *n*) plus the length of its
///   line, and in a line longer than `LineMap.stride` bytes plus that many at most, as the columns of
///   long lines are counted ahead: many places on one line of 10 MB cost no more than elsewhere.
package struct LineMap: Sendable {

  /// The number of bytes after which the columns of a long line are counted ahead.
  package static let stride = 1024

  /// The text.
  let bytes: [UInt8]

  /// The offset of the first byte of each line.
  private let starts: [Int]

  /// Characters in long lines whose columns were counted ahead, in the order of the text.
  let milestones: [Milestone]

  /// Creates an instance for the lines of `source`.
  package init(_ source: SourceFile) { self.init(bytes: source.bytes) }

  /// Creates an instance for the lines of `bytes`.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
    starts = lineStarts(of: bytes)
    milestones = bytes.withUnsafeBufferPointer { [starts] text in
      countAhead(in: text, lineStarts: starts)
    }
  }

  /// The number of lines, at least 1.
  package var count: Int { starts.count }

  /// Returns the number, from 1, of the line that the byte at `offset` is in.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  package func line(at offset: Int) -> Int {
    // The last line that does not start after the offset.
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Returns the offsets of the text of line `number` (from 1), without what ends it and without a
  /// byte-order mark; empty at the nearest end of the text if there is no such line.
  package func offsets(ofLine number: Int) -> Range<Int> {
    if number < 1 { return 0..<0 }
    guard number <= starts.count else { return bytes.count..<bytes.count }
    var start = starts[number - 1]
    if number == 1, bytes.starts(with: SourceFile.byteOrderMark) {
      start = SourceFile.byteOrderMark.count
    }
    var end = number < starts.count ? starts[number] : bytes.count
    if number < starts.count {
      end -= 1
      if bytes[end] == 0x0A, end > start, bytes[end - 1] == 0x0D { end -= 1 }
    }
    return start..<max(start, end)
  }

  /// Returns the text of line `number` (from 1), without what ends it.
  package func lineText(_ number: Int) -> String {
    String(decoding: bytes[offsets(ofLine: number)], as: UTF8.self)
  }

}

/// Returns the offset of the first byte of each line of `bytes`.
private func lineStarts(of bytes: [UInt8]) -> [Int] {
  var starts = [0]
  starts.reserveCapacity(bytes.count / 32 + 1)
  bytes.withUnsafeBufferPointer { text in
    for offset in text.indices where text[offset] <= 0x0D {
      if text[offset] == 0x0A {
        starts.append(offset + 1)
      } else if text[offset] == 0x0D, offset + 1 == text.count || text[offset + 1] != 0x0A {
        starts.append(offset + 1)
      }
    }
  }
  return starts
}

/// Returns milestones of the lines of `text` that are longer than the stride.
private func countAhead(
  in text: UnsafeBufferPointer<UInt8>, lineStarts starts: [Int]
) -> [Milestone] {
  var milestones: [Milestone] = []
  for (line, start) in starts.enumerated() {
    let end = line + 1 < starts.count ? starts[line + 1] : text.count
    guard end - start > LineMap.stride else { continue }
    let isMarked = line == 0 && text.starts(with: SourceFile.byteOrderMark)
    var counter = CharacterCounter(
      from: Milestone(
        offset: isMarked ? SourceFile.byteOrderMark.count : start, character: 0, codeUnit: 0))
    var last = counter.place
    while counter.place.offset < end {
      let before = counter.place
      counter.step(in: text, upTo: end)
      guard counter.place.offset < end, counter.place.offset - last.offset > LineMap.stride else {
        continue
      }
      // A character may be long, too: both of its ends are kept then.
      if counter.place.offset - before.offset > LineMap.stride, before != last {
        milestones.append(before)
      }
      last = counter.place
      milestones.append(last)
    }
  }
  return milestones
}
