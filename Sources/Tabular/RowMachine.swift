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

  /// `true` iff there is something that is made of several cells.
  let hasGroups: Bool

  /// The places of words.
  let entries: UnsafePointer<ByteTables.Entry>

  /// The bytes of words.
  let words: UnsafePointer<UInt8>

  /// Where the bytes of texts go.
  let texts: UnsafeMutablePointer<UInt8>

  /// The number of bytes of texts for which there is room.
  let room: Int

  /// The number of bytes in `texts`.
  var textCount = 0

  /// The number of bytes of texts of the block before `texts`.
  let textBase: Int

  /// 1 for each column of the table that had a blank cell.
  let blanks: UnsafeMutablePointer<UInt8>

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
    entries = UnsafePointer(storage.tables.entries)
    words = UnsafePointer(storage.tables.words)
    texts = storage.texts
    room = storage.room
    blanks = storage.blanks
    copies = storage.copies
    hasGroups = !periods.isEmpty || !records.isEmpty
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
    var cell = cells.baseAddress.unsafelyUnwrapped
    let lastCell = cell + last
    while true {
      let byte = cursor.next.pointee
      // Most cells are neither blank nor in quotation marks.
      if byte > 0x22, byte != cursor.separator {
        isEmpty = false
        let begin = cursor.next
        guard readCell(cell, row, &cursor, isQuoted: false) else { return fail(start, row) }
        if cell.pointee.plan.copy >= 0 { copy(cell, from: begin, to: cursor.next) }
      } else {
        let isQuoted = byte == quotationMark
        if isQuoted { cursor.next += 1 }
        let begin = cursor.next
        let byte = begin.pointee
        if isQuoted ? byte == quotationMark : cursor.isEnd(byte) {
          blanks[cell - cells.baseAddress.unsafelyUnwrapped] = 1
          setMissing(cell, row)
        } else {
          // The cursor itself stays in registers.
          var copy = cursor
          guard readOddCell(cell, row, &copy, isQuoted: isQuoted) else { return fail(start, row) }
          cursor.next = copy.next
        }
        if cell.pointee.plan.copy >= 0 { copy(cell, from: begin, to: cursor.next) }
        // Two quotation marks are a cell, though one that says nothing; white space may be an empty row.
        if isQuoted || byte > 0x20 && byte != cursor.separator { isEmpty = false }
        if isQuoted {
          guard cursor.next.pointee == quotationMark else { return fail(start, row) }
          cursor.next += 1
        }
      }
      if cell == lastCell { break }
      guard cursor.next.pointee == cursor.separator else { return fail(start, row) }
      cursor.next += 1
      cell += 1
    }
    guard !isEmpty else { return fail(start, row) }
    if cursor.next.pointee == carriageReturn { cursor.next += 1 }
    if cursor.next.pointee == lineFeed {
      cursor.next += 1
    } else if cursor.next[-1] != carriageReturn {
      return fail(start, row)
    }
    guard !hasGroups || Self.read(periods, records, row) else { return fail(start, row) }
    self.cursor = cursor
    return true
  }

  /// Reads the cell at `cursor`, which is not blank; `false` iff it wants a closer look.
  ///
  /// It is in quotation marks, or begins as few do.
  @inline(never)
  mutating func readOddCell(
    _ cell: UnsafePointer<CellTarget>, _ row: Int, _ cursor: inout CellCursor, isQuoted: Bool
  ) -> Bool {
    readCell(cell, row, &cursor, isQuoted: isQuoted)
  }

  /// Reads the cell at `cursor`, which is not blank; `false` iff it wants a closer look.
  @inline(__always)
  private mutating func readCell(
    _ cell: UnsafePointer<CellTarget>, _ row: Int, _ cursor: inout CellCursor, isQuoted: Bool
  ) -> Bool {
    switch cell.pointee.plan.kind {
    case .nothing:
      if !isQuoted {
        _ = cursor.skipText()
      } else if cursor.skipQuoted() == nil {
        return false
      }
    case .number:
      guard let number = cursor.number(cell) else { return false }
      cell.pointee.numbers[row] = number
    case .groupedNumber:
      guard let number = cursor.groupedNumber(cell) else { return false }
      cell.pointee.numbers[row] = number
    case .day, .firstDay:
      guard let day = cursor.day(cell) else { return false }
      cell.pointee.codes[row] = day
    case .lastDay:
      guard let day = cursor.day(cell) else { return false }
      cell.pointee.ends[row] = day
    case .shortWord:
      guard let code = cursor.code(of: cell, entries, words) else { return false }
      cell.pointee.bytes[row] = UInt8(truncatingIfNeeded: code)
    case .longWord:
      guard let code = cursor.code(of: cell, entries, words) else { return false }
      cell.pointee.codes[row] = code
    case .text:
      return takeText(cell, row, &cursor, isQuoted: isQuoted)
    case .period:
      guard let first = cursor.day(cell), cursor.next.pointee == UInt8(ascii: "/") else {
        return false
      }
      cursor.next += 1
      guard let last = cursor.day(cell), first <= last else { return false }
      cell.pointee.codes[row] = first
      cell.pointee.ends[row] = last
    case .other:
      return false
    }
    return true
  }

  /// Keeps where a cell is that is copied.
  private func copy(
    _ cell: UnsafePointer<CellTarget>, from begin: UnsafePointer<UInt8>,
    to end: UnsafePointer<UInt8>
  ) {
    copies[cell.pointee.plan.copy] = UnsafeBufferPointer(start: begin, count: end - begin)
  }

  /// Puts together what is made of several cells of a row; `false` iff it wants a closer look.
  static func read(
    _ periods: [CellTarget], _ records: [RecordTarget], _ row: Int
  ) -> Bool {
    for period in periods {
      let known = period.known[row]
      if known == 0 {
        // One end alone is no period.
        period.codes[row] = 0
        period.ends[row] = 0
      } else if period.codes[row] > period.ends[row] {
        return false
      }
    }
    for record in records {
      var known: UInt8 = 0
      for part in record.parts { known |= part[row] }
      record.known[row] = known
    }
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
  func setMissing(_ cell: UnsafePointer<CellTarget>, _ row: Int) {
    switch cell.pointee.plan.kind {
    // What is kept in a way of its own has been made missing for all rows.
    case .nothing, .other: return
    case .number, .groupedNumber: cell.pointee.numbers[row] = 0
    case .shortWord: cell.pointee.bytes[row] = 0
    case .day, .longWord: cell.pointee.codes[row] = 0
    case .text, .period:
      cell.pointee.codes[row] = 0
      cell.pointee.ends[row] = 0
    case .firstDay, .lastDay: break
    }
    cell.pointee.known[row] = 0
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
  static func mayBeginSpace(_ byte: UInt8) -> Bool {
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
