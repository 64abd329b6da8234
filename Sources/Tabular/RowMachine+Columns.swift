extension RowMachine {

  /// Reads `count` rows into rows of a block from `first` on, column after column, and returns how many
  /// there are before the first that wants a closer look; `starts` are where their lines begin.
  ///
  /// - Precondition: There are no quotation marks, and no returns but before line feeds.
  mutating func readColumns(
    _ starts: UnsafePointer<UInt32>, _ base: UnsafePointer<UInt8>, first: Int, count: Int,
    _ storage: RowStorage
  ) -> Int {
    storage.places.update(from: starts, count: count)
    var rows = count
    for position in cells.indices where rows > 0 {
      let column = CellColumn(
        base: base, places: storage.places, rows: rows, isLast: position == cells.count - 1,
        separator: cursor.separator)
      rows = readColumn(column, position, first, storage)
    }
    if hasGroups {
      for row in 0..<rows where !Self.read(periods, records, first + row) {
        rows = row
        break
      }
    }
    if rows < count {
      // What is missing in rows that were read in vain, may be given in those that take their place.
      for cell in cells where cell.plan.kind.isPlain {
        (cell.known + first + rows).update(repeating: 1, count: count - rows)
      }
    }
    return rows
  }

  /// Reads `column`, the one at a position; returns how many of its rows are before the first that wants
  /// a closer look.
  private mutating func readColumn(
    _ column: CellColumn, _ position: Int, _ first: Int, _ storage: RowStorage
  ) -> Int {
    let cell = cells.baseAddress.unsafelyUnwrapped + position
    let copy = cell.pointee.plan.copy &* storage.rows
    if copy >= 0 { (storage.copyStarts + copy).update(from: column.places, count: column.rows) }
    var row = 0
    while true {
      row = read(column, cell, from: row, first)
      // Few cells are not as most are.
      guard row < column.rows, readOdd(column, cell, row, first) else { break }
      row += 1
    }
    if copy >= 0 {
      // Each cell is followed by one byte before the next.
      for row in 0..<row { storage.copyEnds[copy + row] = column.places[row] &- 1 }
    }
    return row
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
      let places = entries + target.plan.words.start
      return target.plan.words.prefix == 0
        ? column.readMeasuredWords(from: row, into: target.bytes + first, target.plan.words, places)
        : column.readWords(from: row, into: target.bytes + first, target.plan.words, places)
    case .text:
      return column.readTexts(
        from: row, into: target.codes + first, target.ends + first, texts, &textCount, room: room,
        textBase: textBase)
    case .nothing: return column.skip(from: row)
    case .number, .groupedNumber, .firstDay, .lastDay, .longWord, .period, .other:
      return row
    }
  }

  /// Reads the cell of `column` in `row` as few are written; `false` iff it wants a closer look.
  @inline(never)
  private mutating func readOdd(
    _ column: CellColumn, _ cell: UnsafePointer<CellTarget>, _ row: Int, _ first: Int
  ) -> Bool {
    let start = column.start(of: row)
    let end = column.end(of: start)
    guard column.endsCell(end.pointee) else { return false }
    if start == end {
      blanks[cell - cells.baseAddress.unsafelyUnwrapped] = 1
      setMissing(cell, first + row)
    } else {
      var cursor = self.cursor
      cursor.next = start
      guard readOddCell(cell, first + row, &cursor, isQuoted: false), cursor.next == end else {
        return false
      }
    }
    column.goBehind(end, in: row)
    return true
  }

}
