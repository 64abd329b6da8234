/// Reads rows of CSV into columns, as long as all that it meets is plain.
///
/// It owns nothing: pointers are good for one call of `ChunkReader.read`.
struct RowMachine {

  /// Where it reads.
  var cursor: CellCursor

  /// The columns of the table.
  let cells: UnsafeBufferPointer<CellTarget>

  /// The records within the record.
  let records: [RecordTarget]

  /// The periods whose ends have columns of their own.
  let periods: [CellTarget]

  /// The places of words.
  private let entries: UnsafePointer<ByteTables.Entry>

  /// The bytes of words.
  private let words: UnsafePointer<UInt8>

  /// Where the bytes of texts go.
  private let texts: UnsafeMutablePointer<UInt8>

  /// The number of bytes of texts for which there is room.
  private let room: Int

  /// The number of bytes in `texts`.
  private(set) var textCount = 0

  /// The number of bytes of texts of the block before `texts`.
  private let textBase: Int

  /// 1 for each column of the table that had a blank cell.
  private let blanks: UnsafeMutablePointer<UInt8>

  /// Where each copied cell of the row is.
  private let copies: UnsafeMutablePointer<UnsafeBufferPointer<UInt8>>

  /// Creates an instance that reads at `cursor`, with memory of `storage`.
  init(
    cursor: CellCursor, cells: UnsafeBufferPointer<CellTarget>, records: [RecordTarget],
    periods: [CellTarget], _ storage: RowStorage, textBase: Int
  ) {
    self.cursor = cursor
    self.cells = cells
    self.records = records
    self.periods = periods
    self.textBase = textBase
    entries = UnsafePointer(storage.entries)
    words = UnsafePointer(storage.words)
    texts = storage.texts
    room = storage.room
    blanks = storage.blanks
    copies = storage.copies
  }

  /// A record within the record, and whether its parts are known.
  struct RecordTarget {

    /// Whether the record is given.
    let known: UnsafeMutablePointer<UInt8>

    /// Whether its parts are.
    let parts: [UnsafeMutablePointer<UInt8>]

  }

  /// Reads the row at the cursor into the row of a block at `row`, and goes behind it; `false` iff it
  /// wants a closer look.
  mutating func read(into row: Int) -> Bool {
    let start = textCount
    // The cursor stays in registers only as a variable of its own.
    var cursor = self.cursor
    var isEmpty = true
    let last = cells.count - 1
    for position in 0...last {
      let cell = cells.baseAddress.unsafelyUnwrapped + position
      let isQuoted = cursor.next.pointee == quotationMark
      if isQuoted { cursor.next += 1 }
      let begin = cursor.next
      let byte = begin.pointee
      if isQuoted ? byte == quotationMark : cursor.isEnd(byte) {
        blanks[position] = 1
        guard setMissing(cell, row) else { return fail(start, row) }
        // Two quotation marks are a cell, though one that says nothing.
        if isQuoted { isEmpty = false }
      } else {
        // White space alone may be an empty row.
        if byte > 0x20 { isEmpty = false }
        switch cell.pointee.plan.kind {
        case .nothing:
          if !isQuoted {
            _ = cursor.skipText()
          } else if cursor.skipQuoted() == nil {
            return fail(start, row)
          }
        case .number:
          guard let number = cursor.number(cell.pointee.plan) else { return fail(start, row) }
          cell.pointee.numbers[row] = number
        case .groupedNumber:
          guard let number = cursor.groupedNumber(cell.pointee.plan) else {
            return fail(start, row)
          }
          cell.pointee.numbers[row] = number
        case .day:
          guard let day = cursor.day() else { return fail(start, row) }
          cell.pointee.codes[row] = day
        case .shortWord:
          guard let code = cursor.code(of: cell.pointee.plan.words, entries, words) else {
            return fail(start, row)
          }
          cell.pointee.bytes[row] = UInt8(truncatingIfNeeded: code)
        case .longWord:
          guard let code = cursor.code(of: cell.pointee.plan.words, entries, words) else {
            return fail(start, row)
          }
          cell.pointee.codes[row] = code
        case .text:
          guard takeText(cell, row, &cursor, isQuoted: isQuoted) else { return fail(start, row) }
        case .period:
          guard let first = cursor.day(), cursor.next.pointee == UInt8(ascii: "/") else {
            return fail(start, row)
          }
          cursor.next += 1
          guard let last = cursor.day(), first <= last else { return fail(start, row) }
          cell.pointee.codes[row] = first
          cell.pointee.ends[row] = last
        case .firstDay:
          guard let day = cursor.day() else { return fail(start, row) }
          cell.pointee.codes[row] = day
        case .lastDay:
          guard let day = cursor.day() else { return fail(start, row) }
          cell.pointee.ends[row] = day
        case .other:
          return fail(start, row)
        }
      }
      if cell.pointee.plan.copy >= 0 {
        copies[cell.pointee.plan.copy] = UnsafeBufferPointer(
          start: begin, count: cursor.next - begin)
      }
      if isQuoted {
        guard cursor.next.pointee == quotationMark else { return fail(start, row) }
        cursor.next += 1
      }
      guard position < last else { break }
      guard cursor.next.pointee == cursor.separator else { return fail(start, row) }
      cursor.next += 1
    }
    guard !isEmpty else { return fail(start, row) }
    if cursor.next.pointee == carriageReturn { cursor.next += 1 }
    if cursor.next.pointee == lineFeed {
      cursor.next += 1
    } else if cursor.next[-1] != carriageReturn {
      return fail(start, row)
    }
    for period in periods {
      let known = period.known[row]
      if known == 0 {
        // One end alone is no period.
        period.codes[row] = 0
        period.ends[row] = 0
      } else if period.codes[row] > period.ends[row] {
        return fail(start, row)
      }
    }
    for record in records {
      var known: UInt8 = 0
      for part in record.parts { known |= part[row] }
      record.known[row] = known
    }
    self.cursor = cursor
    return true
  }

  /// Forgets the texts from `start` on, and what was missing in a row; returns `false`.
  private mutating func fail(_ start: Int, _ row: Int) -> Bool {
    textCount = start
    for cell in cells where cell.plan.kind.isPlain { cell.known[row] = 1 }
    return false
  }

  /// Keeps that the cell is blank.
  @inline(__always)
  private func setMissing(_ cell: UnsafePointer<CellTarget>, _ row: Int) -> Bool {
    let known = cell.pointee.known
    switch cell.pointee.plan.kind {
    case .nothing: return true
    case .number, .groupedNumber: cell.pointee.numbers[row] = 0
    case .shortWord: cell.pointee.bytes[row] = 0
    case .day, .longWord: cell.pointee.codes[row] = 0
    case .text, .period:
      cell.pointee.codes[row] = 0
      cell.pointee.ends[row] = 0
    case .firstDay, .lastDay: break
    // What is kept in a way of its own has been made missing for all rows.
    case .other: return true
    }
    known[row] = 0
    return true
  }

  /// Reads a text.
  @inline(__always)
  private mutating func takeText(
    _ cell: UnsafePointer<CellTarget>, _ row: Int, _ cursor: inout CellCursor, isQuoted: Bool
  ) -> Bool {
    let start = cursor.next
    // White space at the beginning may be all that there is.
    if start.pointee <= 0x20 || Self.mayBeginSpace(start.pointee) { return false }
    var isWide = false
    if isQuoted {
      guard let wide = cursor.skipQuoted() else { return false }
      isWide = wide
    } else {
      isWide = cursor.skipText()
      guard cursor.isEnd(cursor.next.pointee) else { return false }
    }
    let count = cursor.next - start
    guard textCount &+ count &+ 8 <= room else { return false }
    if isWide, !isUnicode(UnsafeBufferPointer(start: start, count: count)) { return false }
    cell.pointee.codes[row] = Int32(truncatingIfNeeded: textBase &+ textCount)
    cell.pointee.ends[row] = Int32(truncatingIfNeeded: count)
    let target = UnsafeMutableRawPointer(texts + textCount)
    var offset = 0
    while offset < count {
      let word = UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self)
      target.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
      offset &+= 8
    }
    textCount &+= count
    return true
  }

  /// `true` iff white space beyond ASCII may begin with `byte`.
  @inline(__always)
  private static func mayBeginSpace(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3
  }

}

/// `true` iff `bytes` are UTF-8.
func isUnicode(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var position = 0
  while position < bytes.count {
    if bytes[position] < 0x80 {
      position += 1
      continue
    }
    let lead = bytes[position]
    let rest = bytes.count - position
    func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      offset < rest && range.contains(bytes[position + offset])
    }
    switch lead {
    case 0xC2...0xDF where follows(1): position += 2
    case 0xE0 where follows(1, 0xA0...0xBF) && follows(2): position += 3
    case 0xED where follows(1, 0x80...0x9F) && follows(2): position += 3
    case 0xE1...0xEF where lead != 0xED && follows(1) && follows(2): position += 3
    case 0xF0 where follows(1, 0x90...0xBF) && follows(2) && follows(3): position += 4
    case 0xF4 where follows(1, 0x80...0x8F) && follows(2) && follows(3): position += 4
    case 0xF1...0xF3 where follows(1) && follows(2) && follows(3): position += 4
    default: return false
    }
  }
  return true
}
