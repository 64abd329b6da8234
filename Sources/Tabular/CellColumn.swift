/// The cells of a column, in rows without quotation marks: one row after the other.
///
/// Each way of reading takes cells as most are written, beginning at a row, and returns the first row
/// whose cell it does not take: someone takes a closer look at that. Each is a function of its own, of few
/// variables, so that all of them stay in registers.
struct CellColumn {

  /// The bytes of the rows; behind them, at least 64 more may be read.
  let base: UnsafePointer<UInt8>

  /// Where the cell of each row begins; once it was read, where the one behind it does.
  let places: UnsafeMutablePointer<UInt32>

  /// The number of rows.
  let rows: Int

  /// `true` iff the column is the last, behind whose cells lines end.
  let isLast: Bool

  /// What is behind the others.
  let separator: UInt8

  /// Returns where the cell of `row` begins.
  func start(of row: Int) -> UnsafePointer<UInt8> { base + Int(truncatingIfNeeded: places[row]) }

  /// Goes behind the cell of `row`, which ends before `end`.
  func goBehind(_ end: UnsafePointer<UInt8>, in row: Int) {
    places[row] = UInt32(truncatingIfNeeded: end - base + 1)
  }

  /// `true` iff `byte` is what stands behind each cell of the column.
  func endsCell(_ byte: UInt8) -> Bool {
    isLast ? byte == lineFeed || byte == carriageReturn : byte == separator
  }

  /// Returns the byte before which the cell that begins at `start` ends.
  func end(of start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    let separators = UInt64(separator) &* CellCursor.ones
    var place = start
    while true {
      let ends = Self.ends(Self.word(place), separators)
      if ends == 0 {
        place += 8
        continue
      }
      place += ends.trailingZeroBitCount >> 3
      let byte = place.pointee
      if byte == separator || byte == lineFeed || byte == carriageReturn { return place }
      place += 1
    }
  }

  /// Calls `take` with where each cell from that of `row` on begins, and with its row, for the byte before
  /// which it ends; returns the first row whose cell is not taken, or does not end there.
  @inline(__always)
  private func pass(
    from row: Int, _ take: (UnsafePointer<UInt8>, Int) -> UnsafePointer<UInt8>?
  ) -> Int {
    // A closer look at each end costs more than to have the loop twice.
    isLast
      ? pass(from: row, take) { $0 == lineFeed || $0 == carriageReturn }
      : pass(from: row, take) { [separator] in $0 == separator }
  }

  /// Calls `take` as the other `pass` does; `ends` says of a byte whether it stands behind a cell.
  @inline(__always)
  private func pass(
    from row: Int, _ take: (UnsafePointer<UInt8>, Int) -> UnsafePointer<UInt8>?,
    _ ends: (UInt8) -> Bool
  ) -> Int {
    let (base, rows, places) = (base, rows, places)
    var row = row
    while row < rows {
      let start = base + Int(truncatingIfNeeded: places[row])
      guard let end = take(start, row), ends(end.pointee) else { return row }
      places[row] = UInt32(truncatingIfNeeded: end - base &+ 1)
      row &+= 1
    }
    return rows
  }

  /// Goes behind all cells, whatever they say.
  @inline(never)
  func skip(from row: Int) -> Int {
    pass(from: row) { start, _ in end(of: start) }
  }

  /// Reads numbers of up to eight digits and nothing else into `numbers`, if they are `least`, or up to
  /// `span` more.
  @inline(never)
  func readIntegers(
    from row: Int, into numbers: UnsafeMutablePointer<Int64>, _ least: Int64, _ span: UInt64
  ) -> Int {
    pass(from: row) { start, row in
      guard let (number, end) = Self.number(start) else { return nil }
      guard UInt64(bitPattern: number &- least) <= span else { return nil }
      numbers[row] = number
      return end
    }
  }

  /// Reads numbers of up to eight digits and two decimals into `numbers`, times 100, if that is `least`,
  /// or up to `span` more.
  @inline(never)
  func readCents(
    from row: Int, into numbers: UnsafeMutablePointer<Int64>, _ least: Int64, _ span: UInt64
  ) -> Int {
    pass(from: row) { start, row in
      guard let (whole, point) = Self.number(start) else { return nil }
      // `.dd`: digits become their values, and the point 0.
      let cents =
        UnsafeRawPointer(point).loadUnaligned(as: UInt32.self) & 0xFF_FFFF ^ 0x30_302E
      let number =
        whole &* 100 &+ Int64(truncatingIfNeeded: (cents >> 8 & 0xFF) &* 10 &+ cents >> 16)
      guard (cents &+ 0x76_767F | cents) & 0x80_8080 == 0,
        UInt64(bitPattern: number &- least) <= span
      else { return nil }
      numbers[row] = number
      return point + 3
    }
  }

  /// Returns the number that up to eight digits at `start` are, and the byte before which they end; `nil`
  /// where there are none.
  @inline(__always)
  private static func number(
    _ start: UnsafePointer<UInt8>
  ) -> (number: Int64, end: UnsafePointer<UInt8>)? {
    let digits = word(start) ^ CellCursor.zeros
    // Of eight digits, it is 64.
    let bits = UInt64(truncatingIfNeeded: CellCursor.others(digits).trailingZeroBitCount) & ~7
    if bits == 0 { return nil }
    return (
      CellCursor.value(digits &<< (0 &- bits)), start + Int(truncatingIfNeeded: bits >> 3)
    )
  }

  /// Reads days of this century or the last as ISO 8601 writes them into `codes`.
  @inline(never)
  func readDays(
    from row: Int, into codes: UnsafeMutablePointer<Int32>, _ months: UnsafePointer<Int32>
  ) -> Int {
    pass(from: row) { start, row in
      guard let day = CellCursor.recentDay(start, months) else { return nil }
      codes[row] = day
      return start + 10
    }
  }

  /// Reads words of `table`, whose places are `entries`, into `codes`; they are found by `table.prefix`,
  /// and none has more than sixteen bytes.
  @inline(never)
  func readWords(
    from row: Int, into codes: UnsafeMutablePointer<UInt8>, _ table: ByteTables.Table,
    _ entries: UnsafePointer<ByteTables.Entry>
  ) -> Int {
    let (factor, shift, prefix, mask) = (table.factor, table.shift, table.prefix, table.mask)
    return pass(from: row) { start, row in
      let head = Self.word(start)
      var place = Int(truncatingIfNeeded: ((head & prefix) &* factor) &>> shift)
      while true {
        let entry = entries + place
        let length = entry.pointee.length
        let tail = Self.word(start + Int(truncatingIfNeeded: entry.pointee.tailStart))
        let difference = (head ^ entry.pointee.head) | (tail ^ entry.pointee.tail)
        // A free place, of which nothing is used, ends the search, too.
        if difference & entry.pointee.used == 0 {
          codes[row] = UInt8(truncatingIfNeeded: entry.pointee.code)
          return length &- 1 < 16 ? start + Int(truncatingIfNeeded: length) : nil
        }
        place = (place &+ 1) & mask
      }
    }
  }

  /// Reads words of `table` as `readWords` does, of which many begin as others do.
  @inline(never)
  func readMeasuredWords(
    from row: Int, into codes: UnsafeMutablePointer<UInt8>, _ table: ByteTables.Table,
    _ entries: UnsafePointer<ByteTables.Entry>
  ) -> Int {
    let (factor, shift, mask) = (table.factor, table.shift, table.mask)
    let separators = UInt64(separator) &* CellCursor.ones
    return pass(from: row) { start, row in
      let word = Self.word(start)
      var length = Self.ends(word, separators).trailingZeroBitCount >> 3
      if length == 8 {
        length &+= Self.ends(Self.word(start + 8), separators).trailingZeroBitCount >> 3
      }
      let used = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* min(length, 8))
      let head = word & used
      var place = Int(truncatingIfNeeded: (head &* factor) &>> shift)
      while length > 0 {
        let entry = entries + place
        if entry.pointee.length == 0 { return nil }
        let tail = Self.word(start + Int(truncatingIfNeeded: entry.pointee.tailStart))
        let difference =
          (head ^ entry.pointee.head) | (tail & used ^ entry.pointee.tail)
          | UInt64(truncatingIfNeeded: Int(truncatingIfNeeded: entry.pointee.length) ^ length)
        if difference == 0 {
          codes[row] = UInt8(truncatingIfNeeded: entry.pointee.code)
          return start + length
        }
        place = (place &+ 1) & mask
      }
      return nil
    }
  }

  /// Reads texts: their bytes go behind the first `count` in `texts`, where there is room for `room`,
  /// where they begin, from `textBase` on, into `codes`, and their lengths into `ends`.
  @inline(never)
  func readTexts(
    from row: Int, into codes: UnsafeMutablePointer<Int32>, _ ends: UnsafeMutablePointer<Int32>,
    _ texts: UnsafeMutablePointer<UInt8>, _ count: inout Int, room: Int, textBase: Int
  ) -> Int {
    let separators = UInt64(separator) &* CellCursor.ones
    var filled = count
    let result = pass(from: row) { start, row in
      // White space at the beginning may be all that there is.
      guard start.pointee > 0x20 else { return nil }
      let text = UnsafeMutableRawPointer(texts + filled)
      var seen: UInt64 = 0
      var length = 0
      while true {
        guard filled &+ length &+ 8 <= room else { return nil }
        let word = Self.word(start + length)
        text.storeBytes(of: word, toByteOffset: length, as: UInt64.self)
        let found = Self.ends(word, separators)
        if found != 0 {
          let bits = UInt64(truncatingIfNeeded: found.trailingZeroBitCount) & ~7
          seen |= word & ((1 &<< bits) &- 1)
          length &+= Int(truncatingIfNeeded: bits >> 3)
          break
        }
        seen |= word
        length &+= 8
      }
      guard length > 0 else { return nil }
      if seen & CellCursor.highs != 0 {
        guard !RowMachine.mayBeginSpace(start.pointee),
          isUnicode(UnsafeBufferPointer(start: start, count: length))
        else { return nil }
      }
      codes[row] = Int32(truncatingIfNeeded: textBase &+ filled)
      ends[row] = Int32(truncatingIfNeeded: length)
      filled &+= length
      return start + length
    }
    count = filled
    return result
  }

  /// Returns the high bits of those bytes of `word` that may end a cell, up to the first that does:
  /// separators, and control characters.
  @inline(__always)
  private static func ends(_ word: UInt64, _ separators: UInt64) -> UInt64 {
    let others = word ^ separators
    return ((others &- CellCursor.ones) & ~others | (word &- 0x20 &* CellCursor.ones) & ~word)
      & CellCursor.highs
  }

  /// Returns the eight bytes at `place`, the first of them lowest.
  @inline(__always)
  private static func word(_ place: UnsafePointer<UInt8>) -> UInt64 {
    UnsafeRawPointer(place).loadUnaligned(as: UInt64.self)
  }

}
