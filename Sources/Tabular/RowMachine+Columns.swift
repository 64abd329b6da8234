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
    var rows = found
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

  /// Reads the column at a position, of `rows` rows; returns how many of them are before the first that
  /// wants a closer look.
  private mutating func readColumn(
    _ position: Int, _ index: CellIndex, _ base: UnsafePointer<UInt8>, first: Int, rows: Int
  ) -> Int {
    let column = CellColumn(position, of: index, base, rows: rows)
    let cell = cells.baseAddress.unsafelyUnwrapped + position
    if cell.pointee.plan.kind == .nothing { return rows }
    var row = 0
    while true {
      row = read(column, cell, from: row, first)
      if row >= rows { return rows }
      // Few cells are not as most are.
      guard readOdd(column, cell, row, first) else { return row }
      row += 1
    }
  }

  /// Reads the cells of `column` from `row` on as most are written; returns the first row whose cell is
  /// not.
  @inline(__always)
  private mutating func read(
    _ column: CellColumn, _ cell: UnsafePointer<CellTarget>, from row: Int, _ first: Int
  ) -> Int {
    let target = cell.pointee
    let least = target.plan.least
    let span = UInt64(bitPattern: target.plan.greatest &- least)
    switch target.plan.kind {
    case .number where target.plan.decimals == 0:
      return column.readIntegers(from: row, into: target.numbers + first, least, span)
    case .number where target.plan.decimals == 2:
      return column.readCents(from: row, into: target.numbers + first, least, span)
    case .day:
      guard let months = cursor.months else { return row }
      return column.readDays(from: row, into: target.codes + first, months)
    case .shortWord:
      return column.readWords(
        from: row, into: target.bytes + first, target.plan.words,
        entries + target.plan.words.start)
    case .text:
      return column.readTexts(
        from: row, into: target.codes + first, target.ends + first, texts, &textCount, room: room,
        textBase: textBase)
    case .nothing, .number, .groupedNumber, .firstDay, .lastDay, .longWord, .period, .other:
      return row
    }
  }

  /// Reads the cell of `column` in `row` as few are written; `false` iff it wants a closer look.
  @inline(never)
  private mutating func readOdd(
    _ column: CellColumn, _ cell: UnsafePointer<CellTarget>, _ row: Int, _ first: Int
  ) -> Bool {
    let (start, end) = column.cell(row)
    if start == end {
      blanks[cell - cells.baseAddress.unsafelyUnwrapped] = 1
      setMissing(cell, first + row)
      return true
    }
    var cursor = self.cursor
    cursor.next = start
    return readOddCell(cell, first + row, &cursor, isQuoted: false) && cursor.next == end
  }

}
