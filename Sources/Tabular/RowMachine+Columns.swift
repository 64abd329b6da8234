extension RowMachine {

  /// Reads up to `limit` rows at the cursor, before `end`, into rows of a block from `first` on, column
  /// after column; returns how many do not want a closer look, and goes behind them.
  ///
  /// - Precondition: There are no quotation marks, and no returns but before line feeds.
  mutating func readColumns(
    _ index: CellIndex, _ base: UnsafePointer<UInt8>, to end: Int, first: Int, limit: Int
  ) -> Int {
    let offset = cursor.next - base
    let found = index.find(in: base, from: offset, to: end, cursor.separator, rows: limit)
    var rows = filled(index, base, rows: found)
    for position in 0..<index.columns where rows > 0 {
      rows = readColumn(position, index, base, first: first, rows: rows)
    }
    if hasGroups {
      for row in 0..<rows where !Self.read(periods, records, first + row) {
        rows = row
        break
      }
    }
    if rows < found {
      // What is missing in rows that were read in vain, may be given in those that take their place.
      for cell in cells where cell.plan.kind.isPlain {
        (cell.known + first + rows).update(repeating: 1, count: found - rows)
      }
    }
    let last = Int(truncatingIfNeeded: index.marks[rows * index.columns] &+ 1)
    cursor.next = base + min(last, end)
    return rows
  }

  /// Returns how many of `rows` rows there are before the first that holds white space and separators
  /// alone.
  private func filled(_ index: CellIndex, _ base: UnsafePointer<UInt8>, rows: Int) -> Int {
    for row in 0..<rows {
      var place = Int(truncatingIfNeeded: index.marks[row &* index.columns] &+ 1)
      let end = Int(truncatingIfNeeded: index.marks[(row &+ 1) &* index.columns])
      while place < end, base[place] <= 0x20 || base[place] == cursor.separator { place &+= 1 }
      if place >= end { return row }
    }
    return rows
  }

  /// Reads the column at a position, of `rows` rows; returns how many of them are before the first that
  /// wants a closer look.
  ///
  /// Each way of reading is a function of its own, so that what it needs stays in registers.
  private mutating func readColumn(
    _ position: Int, _ index: CellIndex, _ base: UnsafePointer<UInt8>, first: Int, rows: Int
  ) -> Int {
    switch cells[position].plan.kind {
    case .nothing: passColumn(position, index, base, first, rows)
    case .number: readNumbers(position, index, base, first, rows)
    case .day: readDays(position, index, base, first, rows)
    case .shortWord: readWords(position, index, base, first, rows)
    case .text: readTexts(position, index, base, first, rows)
    case .groupedNumber, .firstDay, .lastDay, .longWord, .period, .other:
      readOddColumn(position, index, base, first, rows)
    }
  }

  /// Goes past a column that fills nothing.
  @inline(never)
  private mutating func passColumn(
    _ position: Int, _ index: CellIndex, _ base: UnsafePointer<UInt8>, _ first: Int, _ rows: Int
  ) -> Int {
    read(position, index, base, first, rows) { _, cursor, end, _ in
      cursor.next = end
      return true
    }
  }

  /// Reads a column of numbers.
  @inline(never)
  private mutating func readNumbers(
    _ position: Int, _ index: CellIndex, _ base: UnsafePointer<UInt8>, _ first: Int, _ rows: Int
  ) -> Int {
    let cell = cells.baseAddress.unsafelyUnwrapped + position
    let plan = cell.pointee.plan
    let numbers = cell.pointee.numbers
    let (power, least, greatest) = (plan.power, plan.least, plan.greatest)
    let hasCents = plan.decimals == 2
    return read(position, index, base, first, rows) { _, cursor, end, row in
      if let number = cursor.number(to: end, power, hasCents: hasCents), number >= least,
        number <= greatest
      {
        numbers[row] = number
        return true
      }
      var copy = cursor
      guard let number = copy.oddNumber(cell) else { return false }
      numbers[row] = number
      cursor.next = copy.next
      return true
    }
  }

  /// Reads a column of days.
  @inline(never)
  private mutating func readDays(
    _ position: Int, _ index: CellIndex, _ base: UnsafePointer<UInt8>, _ first: Int, _ rows: Int
  ) -> Int {
    let cell = cells.baseAddress.unsafelyUnwrapped + position
    let codes = cell.pointee.codes
    guard let months = cursor.months else { return 0 }
    return read(position, index, base, first, rows) { _, cursor, _, row in
      if let day = cursor.recentDay(months) {
        codes[row] = day
        return true
      }
      var copy = cursor
      guard let day = copy.oddDay(cell) else { return false }
      codes[row] = day
      cursor.next = copy.next
      return true
    }
  }

  /// Reads a column of words.
  @inline(never)
  private mutating func readWords(
    _ position: Int, _ index: CellIndex, _ base: UnsafePointer<UInt8>, _ first: Int, _ rows: Int
  ) -> Int {
    let table = cells[position].plan.words
    let bytes = cells[position].bytes
    let (entries, words) = (entries + table.start, words)
    return read(position, index, base, first, rows) { _, cursor, end, row in
      guard let code = cursor.code(of: table, entries, words, to: end) else { return false }
      bytes[row] = UInt8(truncatingIfNeeded: code)
      return true
    }
  }

  /// Reads a column of texts.
  @inline(never)
  private mutating func readTexts(
    _ position: Int, _ index: CellIndex, _ base: UnsafePointer<UInt8>, _ first: Int, _ rows: Int
  ) -> Int {
    let target = cells[position]
    return read(position, index, base, first, rows) { machine, cursor, end, row in
      machine.takeText(target, row, &cursor, to: end)
    }
  }

  /// Reads a column as few are.
  @inline(never)
  private mutating func readOddColumn(
    _ position: Int, _ index: CellIndex, _ base: UnsafePointer<UInt8>, _ first: Int, _ rows: Int
  ) -> Int {
    let cell = cells.baseAddress.unsafelyUnwrapped + position
    return read(position, index, base, first, rows) { machine, cursor, _, row in
      var copy = cursor
      let isRead = machine.readOddCell(cell, row, &copy, isQuoted: false)
      cursor.next = copy.next
      return isRead
    }
  }

  /// Calls `take` with `self` and each cell of the column at a position that is not blank, where it ends, and the
  /// row of the block; returns how many of `rows` rows there are before the first whose cell is not
  /// taken up to its end.
  @inline(__always)
  private mutating func read(
    _ position: Int, _ index: CellIndex, _ base: UnsafePointer<UInt8>, _ first: Int, _ rows: Int,
    _ take: (inout RowMachine, inout CellCursor, UnsafePointer<UInt8>, Int) -> Bool
  ) -> Int {
    let isLast = position == index.columns - 1
    let ending = isLast ? lineFeed : cursor.separator
    let stride = index.columns
    var mark = UnsafePointer(index.marks) + position
    var cursor = self.cursor
    for row in 0..<rows {
      cursor.next = base + Int(truncatingIfNeeded: mark[0] &+ 1)
      var end = base + Int(truncatingIfNeeded: mark[1])
      mark += stride
      guard end.pointee == ending else { return row }
      if isLast, end > cursor.next, end[-1] == carriageReturn { end -= 1 }
      if cursor.next == end {
        blanks[position] = 1
        setMissing(cells.baseAddress.unsafelyUnwrapped + position, first &+ row)
      } else {
        guard take(&self, &cursor, end, first &+ row), cursor.next == end else { return row }
      }
    }
    return rows
  }

  /// Reads the text up to `end`.
  @inline(__always)
  private mutating func takeText(
    _ target: CellTarget, _ row: Int, _ cursor: inout CellCursor, to end: UnsafePointer<UInt8>
  ) -> Bool {
    let start = cursor.next
    // White space at the beginning may be all that there is.
    if start.pointee <= 0x20 || Self.mayBeginSpace(start.pointee) { return false }
    let count = end - start
    guard textCount &+ count &+ 8 <= room else { return false }
    let text = UnsafeMutableRawPointer(texts + textCount)
    var seen: UInt64 = 0
    var controls: UInt64 = 0
    var offset = 0
    repeat {
      var word = UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self)
      text.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
      let rest = count &- offset
      if rest < 8 {
        // What follows the text is made letters.
        let used = (1 as UInt64) &<< UInt64(truncatingIfNeeded: 8 &* rest) &- 1
        word = word & used | 0x40 &* CellCursor.ones & ~used
      }
      seen |= word
      controls |= (word &- 0x20 &* CellCursor.ones) & ~word
      offset &+= 8
    } while offset < count
    if controls & CellCursor.highs != 0 { return false }
    if seen & CellCursor.highs != 0,
      !isUnicode(UnsafeBufferPointer(start: start, count: count))
    {
      return false
    }
    target.codes[row] = Int32(truncatingIfNeeded: textBase &+ textCount)
    target.ends[row] = Int32(truncatingIfNeeded: count)
    textCount &+= count
    cursor.next = end
    return true
  }

}
