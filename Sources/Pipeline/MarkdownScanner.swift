internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Vocabulary

/// Finds the blocks of the language in a Markdown text (CommonMark 0.31.2, 4.5, fenced code blocks).
///
/// It differs from CommonMark where a block would be lost without a word: a fence that opens a block
/// of the language inside one that was not closed opens it all the same, and the fence that closes a
/// block in a list may stand further left than the list's text.
struct MarkdownScanner {

  /// The text.
  private let text: UnsafeBufferPointer<UInt8>

  /// The offsets of the lines of each block so far.
  private(set) var blocks: [Range<Int>] = []

  /// What stands behind the fences that open these blocks.
  private(set) var infos: [BlockInfo] = []

  /// The language that a block says it is in, and where.
  private(set) var tongue: (tongue: Tongue, range: Range<Int>)?

  /// Where a block begins that nothing closes.
  private(set) var openEnd: Int?

  /// What is wrong with the fences.
  private(set) var problems: [(problem: FileProblem, range: Range<Int>)] = []

  /// The columns at which the text of the lists begins that the line is in, the innermost last.
  private var lists: [Int] = []

  /// The fence of the block that the line is in.
  private var open: Fence?

  /// The offset after the line of that fence.
  private var start = 0

  /// `true` iff the line is in a comment of HTML.
  private var isCommented = false

  /// A line that opens a block of code.
  private struct Fence {

    /// The character it is made of: a backtick, or a tilde.
    let character: UInt8

    /// The number of these characters.
    let length: Int

    /// The column of the first.
    let column: Int

    /// The offsets of the characters.
    let range: Range<Int>

    /// What stands behind them.
    let info: BlockInfo

  }

  /// Creates an instance for `text`.
  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Reads the whole text.
  mutating func run() {
    var lineStart = 0
    while lineStart < text.count {
      var end = lineStart
      while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
      var next = min(end + 1, text.count)
      if end + 1 < text.count, text[end] == 0x0D, text[end + 1] == 0x0A { next += 1 }
      read(lineStart..<end, next: next)
      lineStart = next
    }
    guard let open else { return }
    if open.info.isRead {
      problems.append((.unclosedBlock, open.range))
      openEnd = start
    }
    close(at: text.count)
  }

  /// Reads the line at `line`, after which the text goes on at `next`.
  private mutating func read(_ line: Range<Int>, next: Int) {
    var start = line.lowerBound
    if start == 0, text.starts(with: SourceFile.byteOrderMark) {
      start = SourceFile.byteOrderMark.count
    }
    if let open {
      if closes(open, start..<line.upperBound) { return close(at: line.lowerBound) }
      guard let fence = fence(start..<line.upperBound), fence.info.isRead,
        fence.character == open.character, fence.length >= open.length
      else { return }
      problems.append((.unclosedBlock, open.range))
      close(at: line.lowerBound)
      return begin(fence, at: next)
    }
    if isCommented {
      isCommented = !contains("-->", start..<line.upperBound)
      return
    }
    guard let fence = openingFence(start..<line.upperBound) else { return }
    begin(fence, at: next)
  }

  /// Returns the fence that opens a block on the line at `line`; notes the lists that begin there.
  private mutating func openingFence(_ line: Range<Int>) -> Fence? {
    var (offset, column) = indentation(of: line, from: 0)
    if offset == line.upperBound { return nil }
    while let list = lists.last, column < list { lists.removeLast() }
    while true {
      // Four columns further in, a line is code as it stands.
      if column - (lists.last ?? 0) >= 4 { return nil }
      if let fence = fence(offset..<line.upperBound, column: column) { return fence }
      if starts(with: "<!--", offset..<line.upperBound) {
        isCommented = !contains("-->", offset + 4..<line.upperBound)
        return nil
      }
      guard let marker = listMarker(offset..<line.upperBound) else { return nil }
      let end = column + marker
      (offset, column) = indentation(of: offset + marker..<line.upperBound, from: end)
      let isEmpty = offset == line.upperBound
      lists.append(isEmpty || column - end > 4 ? end + 1 : column)
      if isEmpty { return nil }
    }
  }

  /// Begins the block that `fence` opens, whose first line is at `offset`.
  private mutating func begin(_ fence: Fence, at offset: Int) {
    open = fence
    start = offset
    guard fence.info.isRead, let named = fence.info.tongue else { return }
    if let tongue, tongue.tongue != named.tongue {
      problems.append((.blockInOtherLanguage, named.range))
    }
    tongue = tongue ?? named
  }

  /// Ends the block, which goes up to the line at `offset`.
  private mutating func close(at offset: Int) {
    if let info = open?.info, info.isRead {
      // The end of its last line belongs to the fence: what is added at its end stands before that.
      var end = offset
      if end > start, text[end - 1] == 0x0A { end -= 1 }
      if end > start, text[end - 1] == 0x0D { end -= 1 }
      blocks.append(start..<end)
      infos.append(info)
    }
    open = nil
  }

  // MARK: Parts of lines

  /// Returns the fence on the line at `line`, wherever it begins.
  private func fence(_ line: Range<Int>) -> Fence? {
    let (offset, column) = indentation(of: line, from: 0)
    return fence(offset..<line.upperBound, column: column)
  }

  /// Returns the fence that begins at the start of `line`, which is at `column`.
  private func fence(_ line: Range<Int>, column: Int) -> Fence? {
    guard let character = line.isEmpty ? nil : text[line.lowerBound],
      character == UInt8(ascii: "`") || character == UInt8(ascii: "~")
    else { return nil }
    let end = run(of: character, line)
    guard end - line.lowerBound >= 3 else { return nil }
    let rest = end..<line.upperBound
    // Backticks in a line of text are no fence.
    if character == UInt8(ascii: "`"), text[rest].contains(character) { return nil }
    return Fence(
      character: character, length: end - line.lowerBound, column: column,
      range: line.lowerBound..<end, info: BlockInfo(text, rest))
  }

  /// `true` iff the line at `line` closes the block that `fence` opens.
  private func closes(_ fence: Fence, _ line: Range<Int>) -> Bool {
    let (offset, column) = indentation(of: line, from: 0)
    guard column <= fence.column + 3 else { return false }
    let end = run(of: fence.character, offset..<line.upperBound)
    return end - offset >= fence.length && text[end..<line.upperBound].allSatisfy(isBlank)
  }

  /// Returns the offset after the characters that are `character` at the start of `line`.
  private func run(of character: UInt8, _ line: Range<Int>) -> Int {
    var end = line.lowerBound
    while end < line.upperBound, text[end] == character { end += 1 }
    return end
  }

  /// Returns the offset and the column of the first character of `line`, which starts at `column`.
  private func indentation(of line: Range<Int>, from column: Int) -> (offset: Int, column: Int) {
    var (offset, column) = (line.lowerBound, column)
    while offset < line.upperBound, isBlank(text[offset]) {
      // Tabs stop at every fourth column.
      column = text[offset] == 0x09 ? (column / 4 + 1) * 4 : column + 1
      offset += 1
    }
    return (offset, column)
  }

  /// Returns the number of bytes of the mark that begins an element of a list at the start of `line`.
  private func listMarker(_ line: Range<Int>) -> Int? {
    var end = line.lowerBound
    while end < line.upperBound, end - line.lowerBound < 9, 0x30...0x39 ~= text[end] { end += 1 }
    guard end < line.upperBound else { return nil }
    let marks = end == line.lowerBound ? "-*+" : ".)"
    guard marks.utf8.contains(text[end]) else { return nil }
    end += 1
    return end == line.upperBound || isBlank(text[end]) ? end - line.lowerBound : nil
  }

  /// `true` iff `range` starts with `part`.
  private func starts(with part: StaticString, _ range: Range<Int>) -> Bool {
    text[range].starts(
      with: UnsafeBufferPointer(start: part.utf8Start, count: part.utf8CodeUnitCount))
  }

  /// `true` iff `range` holds `part`.
  private func contains(_ part: StaticString, _ range: Range<Int>) -> Bool {
    range.contains { starts(with: part, $0..<range.upperBound) }
  }

}

/// `true` iff `byte` is a space or a tab.
func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
