/// The cells of a column, in rows without quotation marks: one row after the other.
///
/// Each way of reading takes cells as most are written, beginning at a row, and returns the first row
/// whose cell it does not take: someone takes a closer look at that. Each is a function of its own, of few
/// variables, so that all of them stay in registers.
struct CellColumn {

  /// The bytes of the rows.
  let base: UnsafePointer<UInt8>

  /// Before which byte the cell of the first row begins; behind it, at which it ends.
  let marks: UnsafePointer<UInt32>

  /// The number of marks from one row to the next.
  let stride: Int

  /// The number of rows.
  let rows: Int

  /// `true` iff the column is the last, whose cells may end before a return.
  let isLast: Bool

  /// Creates an instance for the column at a position, of the first `rows` rows of `index`.
  init(_ position: Int, of index: CellIndex, _ base: UnsafePointer<UInt8>, rows: Int) {
    self.base = base
    self.rows = rows
    marks = UnsafePointer(index.marks) + position
    stride = index.columns
    isLast = position == index.columns - 1
  }

  /// Returns where the cell of `row` begins, and where it ends.
  func cell(_ row: Int) -> (start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) {
    let mark = marks + row * stride
    let start = base + Int(truncatingIfNeeded: mark[0] &+ 1)
    let end = base + Int(truncatingIfNeeded: mark[1])
    return (start, isLast && end > start && end[-1] == carriageReturn ? end - 1 : end)
  }

  /// Calls `take` with where each cell from that of `row` on begins and ends, and with its row; returns
  /// the first row whose cell is not taken.
  @inline(__always)
  private func pass(
    from row: Int, _ take: (UnsafePointer<UInt8>, UnsafePointer<UInt8>, Int) -> Bool
  ) -> Int {
    // A closer look at each end costs more than to have the loop twice.
    isLast ? pass(from: row, trims: true, take) : pass(from: row, trims: false, take)
  }

  /// Calls `take` as the other `pass` does; a return at the end of a cell is no part of it iff `trims`.
  @inline(__always)
  private func pass(
    from row: Int, trims: Bool,
    _ take: (UnsafePointer<UInt8>, UnsafePointer<UInt8>, Int) -> Bool
  ) -> Int {
    let (base, rows, stride) = (base, rows, stride)
    var mark = marks + row &* stride
    var row = row
    while row < rows {
      let start = base + Int(truncatingIfNeeded: mark[0] &+ 1)
      var end = base + Int(truncatingIfNeeded: mark[1])
      if trims, end > start, end[-1] == carriageReturn { end -= 1 }
      guard take(start, end, row) else { return row }
      mark += stride
      row &+= 1
    }
    return rows
  }

  /// Reads numbers of up to eight digits and nothing else into `numbers`, if they are `least`, or up to
  /// `span` more.
  @inline(never)
  func readIntegers(
    from row: Int, into numbers: UnsafeMutablePointer<Int64>, _ least: Int64, _ span: UInt64
  ) -> Int {
    pass(from: row) { start, end, row in
      let bits = UInt64(truncatingIfNeeded: 8 &* (end - start))
      let digits = (Self.word(start) ^ CellCursor.zeros) &<< (0 &- bits)
      guard bits &- 8 <= 56, CellCursor.areDigits(digits) else { return false }
      let number = CellCursor.value(digits)
      guard UInt64(bitPattern: number &- least) <= span else { return false }
      numbers[row] = number
      return true
    }
  }

  /// Reads numbers of up to eight digits and two decimals into `numbers`, times 100, if that is `least`,
  /// or up to `span` more.
  @inline(never)
  func readCents(
    from row: Int, into numbers: UnsafeMutablePointer<Int64>, _ least: Int64, _ span: UInt64
  ) -> Int {
    pass(from: row) { start, end, row in
      let bits = UInt64(truncatingIfNeeded: 8 &* (end - start &- 3))
      guard bits &- 8 <= 56 else { return false }
      // `.dd`: digits become their values, and the point 0.
      let cents =
        UInt64(UnsafeRawPointer(end - 3).loadUnaligned(as: UInt32.self) & 0xFF_FFFF) ^ 0x30_302E
      let digits = (Self.word(start) ^ CellCursor.zeros) &<< (0 &- bits)
      let others = CellCursor.others(digits) | (cents &+ 0x76_767F | cents) & 0x80_8080
      let number =
        CellCursor.value(digits) &* 100
        &+ Int64(truncatingIfNeeded: (cents >> 8 & 0xFF) &* 10 &+ cents >> 16)
      guard others == 0, UInt64(bitPattern: number &- least) <= span else { return false }
      numbers[row] = number
      return true
    }
  }

  /// Reads days of this century or the last as ISO 8601 writes them into `codes`.
  @inline(never)
  func readDays(
    from row: Int, into codes: UnsafeMutablePointer<Int32>, _ months: UnsafePointer<Int32>
  ) -> Int {
    pass(from: row) { start, end, row in
      guard end - start == 10, let day = CellCursor.recentDay(start, months) else { return false }
      codes[row] = day
      return true
    }
  }

  /// Reads words of `table`, whose places are `entries`, into `codes`; none has more than sixteen bytes.
  @inline(never)
  func readWords(
    from row: Int, into codes: UnsafeMutablePointer<UInt8>, _ table: ByteTables.Table,
    _ entries: UnsafePointer<ByteTables.Entry>
  ) -> Int {
    let (factor, shift, keyBits, mask) = (table.factor, table.shift, table.keyBits, table.mask)
    return pass(from: row) { start, end, row in
      let length = end - start
      let used = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* min(length, 8))
      let head = Self.word(start) & used
      var place = Int(truncatingIfNeeded: ((head & keyBits) &* factor) &>> shift)
      while true {
        let entry = entries + place
        let tail = Self.word(start + Int(truncatingIfNeeded: entry.pointee.tailStart))
        let difference =
          head ^ entry.pointee.head | (tail & used ^ entry.pointee.tail)
          | UInt64(truncatingIfNeeded: Int(truncatingIfNeeded: entry.pointee.length) ^ length)
        if difference == 0 {
          codes[row] = UInt8(truncatingIfNeeded: entry.pointee.code)
          return length <= 16 && length > 0
        }
        if entry.pointee.length == 0 { return false }
        place = (place &+ 1) & mask
      }
    }
  }

  /// Reads texts: their bytes go behind the first `count` in `texts`, where there is room for `room`,
  /// where they begin, from `textBase` on, into `codes`, and their lengths into `ends`.
  @inline(never)
  func readTexts(
    from row: Int, into codes: UnsafeMutablePointer<Int32>, _ ends: UnsafeMutablePointer<Int32>,
    _ texts: UnsafeMutablePointer<UInt8>, _ count: inout Int, room: Int, textBase: Int
  ) -> Int {
    var filled = count
    let result = pass(from: row) { start, end, row in
      let length = end - start
      // White space at the beginning may be all that there is.
      guard length > 0, filled &+ length &+ 8 <= room, start.pointee > 0x20 else { return false }
      let text = UnsafeMutableRawPointer(texts + filled)
      var seen: UInt64 = 0
      var controls: UInt64 = 0
      var offset = 0
      while offset &+ 8 < length {
        let word = Self.word(start + offset)
        text.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
        seen |= word
        controls |= (word &- 0x20 &* CellCursor.ones) & ~word
        offset &+= 8
      }
      let word = Self.word(start + offset)
      text.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
      // What follows the text is made letters.
      let used = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* (length &- offset))
      let last = word & used | 0x40 &* CellCursor.ones & ~used
      seen |= last
      controls |= (last &- 0x20 &* CellCursor.ones) & ~last
      if (seen | controls) & CellCursor.highs != 0 {
        guard controls & CellCursor.highs == 0, !RowMachine.mayBeginSpace(start.pointee),
          isUnicode(UnsafeBufferPointer(start: start, count: length))
        else { return false }
      }
      codes[row] = Int32(truncatingIfNeeded: textBase &+ filled)
      ends[row] = Int32(truncatingIfNeeded: length)
      filled &+= length
      return true
    }
    count = filled
    return result
  }

  /// Returns the eight bytes at `place`, the first of them lowest.
  @inline(__always)
  private static func word(_ place: UnsafePointer<UInt8>) -> UInt64 {
    UnsafeRawPointer(place).loadUnaligned(as: UInt64.self)
  }

}
