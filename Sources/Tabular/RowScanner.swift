/// Finds where the rows of CSV end, without a look at what they say.
///
/// It reads quotation marks and line ends as `DelimitedReader` does.
struct RowScanner {

  /// What separates cells.
  let separator: UInt8

  /// The piece of the table at hand.
  let bytes: UnsafeBufferPointer<UInt8>

  /// `true` iff the table ends where `bytes` do.
  let isFinal: Bool

  /// What follows.
  enum Extent: Equatable {

    /// A row.
    case row(Range<Int>)

    /// A row of separators alone, which spreadsheets write for empty ones.
    case empty(Range<Int>)

    /// White space at the end.
    case nothing

    /// The beginning of a row that goes on; if a cell in quotation marks does, where it begins.
    case incomplete(from: Int, quote: Int?)

    /// A row with a cell in quotation marks that never ends; it is taken for the rest of the line.
    case unclosed(Range<Int>)

  }

  /// Returns what follows at `start`, where a line begins.
  func next(from start: Int) -> Extent {
    guard let begin = lineStart(from: start) else { return .nothing }
    var position = begin
    var isEmpty = true
    while position < bytes.count {
      if bytes[position] == quotationMark {
        isEmpty = false
        switch quoted(from: position) {
        case .end(let end): position = end
        case .stray(let stray): return line(from: begin, behind: stray)
        case .open where !isFinal: return .incomplete(from: begin, quote: position)
        case .open:
          guard let end = lineEnd(from: position) else { return .unclosed(begin..<bytes.count) }
          return .unclosed(begin..<end)
        }
      }
      // Most cells are not blank: then it is enough to look for their ends.
      if position < bytes.count, bytes[position] > 0x20, !isEnd(bytes[position]) {
        isEmpty = false
        position = plainEnd(from: position)
      }
      while position < bytes.count, !isEnd(bytes[position]) {
        if bytes[position] == quotationMark { return line(from: begin, behind: position) }
        if !isSpace(bytes[position]) { isEmpty = false }
        position += 1
      }
      guard position < bytes.count else { break }
      let end = bytes[position]
      position += 1
      if end == separator { continue }
      if end == carriageReturn {
        if position < bytes.count {
          if bytes[position] == lineFeed { position += 1 }
        } else if !isFinal {
          break
        }
      }
      return isEmpty ? .empty(begin..<position) : .row(begin..<position)
    }
    if !isFinal { return .incomplete(from: begin, quote: nil) }
    return isEmpty ? .empty(begin..<position) : .row(begin..<position)
  }

  /// Returns an offset from `start` on before which no byte ends a cell or is a quotation mark.
  private func plainEnd(from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    var cursor = CellCursor(base + start, separator: separator)
    let last = base + (bytes.count - 8)
    while cursor.next <= last {
      let ends = cursor.ends(cursor.word)
      if ends != 0 { return cursor.next - base + ends.trailingZeroBitCount >> 3 }
      cursor.next += 8
    }
    return cursor.next - base
  }

  /// Returns where the first line that is not white space begins, from `start` on; `nil` iff none does.
  private func lineStart(from start: Int) -> Int? {
    var position = start
    var begin = start
    while position < bytes.count, isSpace(bytes[position]) {
      position += 1
      if bytes[position - 1] == lineFeed || bytes[position - 1] == carriageReturn {
        begin = position
      }
    }
    return position == bytes.count ? nil : begin
  }

  /// How a cell in quotation marks ends.
  private enum QuotedEnd {

    /// Behind its last quotation mark.
    case end(Int)

    /// With something else behind the quotation mark.
    case stray(Int)

    /// Not at all, here.
    case open

  }

  /// Returns how the cell ends that begins with the quotation mark at `start`.
  private func quoted(from start: Int) -> QuotedEnd {
    var position = start + 1
    while position < bytes.count {
      guard bytes[position] == quotationMark else {
        position += 1
        continue
      }
      position += 1
      guard position < bytes.count else { return isFinal ? .end(position) : .open }
      guard bytes[position] == quotationMark else {
        return isEnd(bytes[position]) ? .end(position) : .stray(position)
      }
      position += 1
    }
    return .open
  }

  /// Returns the row from `begin` to the end of the line in which `position` is: what is malformed ends
  /// there.
  private func line(from begin: Int, behind position: Int) -> Extent {
    if let end = lineEnd(from: position) { return .row(begin..<end) }
    return isFinal ? .row(begin..<bytes.count) : .incomplete(from: begin, quote: nil)
  }

  /// Returns where the line ends in which `start` is; `nil` where that is not known.
  func lineEnd(from start: Int) -> Int? {
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == lineFeed { return position }
      if byte == carriageReturn {
        guard position < bytes.count else { return isFinal ? position : nil }
        return bytes[position] == lineFeed ? position + 1 : position
      }
    }
    return nil
  }

  /// `true` iff `byte` ends a cell that is not in quotation marks.
  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == lineFeed || byte == carriageReturn
  }

}

/// `true` iff `byte` is white space in ASCII.
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 <= 4 }

/// `"` in ASCII.
let quotationMark = UInt8(ascii: "\"")

/// The end of a line in ASCII.
let lineFeed: UInt8 = 0x0A

/// The end of a line in ASCII, alone or before a line feed.
let carriageReturn: UInt8 = 0x0D
