internal import Columns

/// Where the values of the cells of a row go.
struct RowTargets {

  /// Those of each column of the table.
  let cells: [CellTarget]

  /// Those of records within the record.
  let records: [RowMachine.RecordTarget]

  /// Those of periods whose ends have columns of their own.
  let periods: [CellTarget]

}

extension RowPlan {

  /// Makes all rows of `block` ready to be filled, and returns where their values go.
  ///
  /// What no column of the table fills is missing; what is read quickly is given, until it turns out
  /// to be blank.
  func prepare(_ block: CaseBlock) -> RowTargets {
    for column in absent { block.columns[column].setMissing(rows: block.capacity) }
    for cell in cells where cell.column >= 0 {
      let column = block.columns[cell.column]
      if cell.kind.isPlain {
        column.known.update(repeating: 1, count: block.capacity)
      } else {
        column.setMissing(rows: block.capacity)
      }
    }
    let targets = cells.map { cell in
      let column = block.columns[max(cell.column, 0)]
      return CellTarget(
        plan: cell, known: column.known, bytes: column.bytes, codes: column.codes,
        ends: column.ends, numbers: column.numbers)
    }
    return RowTargets(
      cells: targets,
      records: records.map { record in
        RowMachine.RecordTarget(
          known: block.columns[record.column].known,
          parts: record.parts.map { block.columns[$0].known })
      },
      periods: periods.compactMap { period in
        targets.first { $0.plan.column == period && $0.plan.kind == .firstDay }
      })
  }

}

extension Column {

  /// Keeps that the values of the first `rows` rows are missing.
  fileprivate func setMissing(rows: Int) {
    hasMissing = true
    known.update(repeating: 0, count: rows)
    switch specification.kind {
    case .presence, .opaque: break
    case .byte: bytes.update(repeating: 0, count: rows)
    case .code, .day: codes.update(repeating: 0, count: rows)
    case .period, .text, .list:
      codes.update(repeating: 0, count: rows)
      ends.update(repeating: 0, count: rows)
    case .number, .span: numbers.update(repeating: 0, count: rows)
    }
  }

}

extension ChunkReader {

  /// Fills `block` with rows of CSV, up to one that wants a closer look.
  mutating func readPlainRows(
    of chunk: TableChunk, _ separator: UInt8, into block: CaseBlock, _ targets: RowTargets
  ) {
    let first = block.count
    let limit = capacity
    var copies = CopiedCells()
    swap(&copies, &self.copies)
    storage.removeBlanks()
    let copied = self.copied.count
    var reach = self.reach
    var (line, blank) = nextLine(of: chunk)
    let end = chunk.bytes.withUnsafeBufferPointer { bytes -> (row: Int, offset: Int) in
      guard let base = bytes.baseAddress else { return (first, bytes.count) }
      return targets.cells.withUnsafeBufferPointer { cells in
        let cursor = CellCursor(base + offset, separator: separator, months: storage.tables.months)
        var machine = RowMachine(
          cursor: cursor, cells: cells, records: targets.records, periods: targets.periods, storage,
          textBase: block.texts.count)
        let stop = base + chunk.length
        var row = first
        while row < limit, machine.cursor.next < stop {
          if let lines = chunk.lines {
            let wanted = min(limit - row, reach, blank - line)
            let rows = lines.starts.withUnsafeBufferPointer { starts in
              starts.baseAddress.map {
                machine.readColumns($0 + line, base, first: row, count: wanted, storage)
              } ?? 0
            }
            append(rows, base, to: &copies)
            row += rows
            line += rows
            let next = line < lines.starts.count ? Int(lines.starts[line]) : chunk.length
            machine.cursor.next = base + next
            // Where rows want a closer look, few are read in vain.
            reach = rows < wanted ? 8 : min(2 * reach, storage.rows)
            if rows == wanted && rows > 0 || machine.cursor.next >= stop { continue }
          }
          guard machine.read(into: row) else { break }
          for copy in 0..<copied { copies.append(storage.copies[copy]) }
          row += 1
          line += 1
        }
        block.texts.append(
          contentsOf: UnsafeBufferPointer(start: storage.texts, count: machine.textCount))
        return (row, machine.cursor.next - base)
      }
    }
    self.reach = reach
    position.line = line
    swap(&copies, &self.copies)
    setBlanks(targets, of: block)
    finish(rows: end.row - first, at: end.offset)
    block.count = end.row
  }

  /// Returns the position among the lines of `chunk` of the one that begins at `offset`, and of the first
  /// blank one from there on; that of their end, if there are none.
  private mutating func nextLine(of chunk: TableChunk) -> (line: Int, blank: Int) {
    guard let lines = chunk.lines else { return (0, 0) }
    while position.line < lines.starts.count, Int(lines.starts[position.line]) < offset {
      position.line += 1
    }
    while position.blank < lines.blanks.count, lines.blanks[position.blank] < position.line {
      position.blank += 1
    }
    let blank =
      position.blank < lines.blanks.count ? lines.blanks[position.blank] : lines.starts.count
    return (position.line, blank)
  }

  /// Adds the copied cells of the first `rows` rows that were read column by column to `copies`.
  private func append(
    _ rows: Int, _ base: UnsafePointer<UInt8>, to copies: inout CopiedCells
  ) {
    if copied.isEmpty { return }
    for row in 0..<rows {
      for copy in copied.indices {
        let place = copy * storage.rows + row
        let start = Int(storage.copyStarts[place])
        copies.append(
          UnsafeBufferPointer(start: base + start, count: Int(storage.copyEnds[place]) - start))
      }
    }
  }

  /// Keeps which columns of `block` had blank cells.
  private func setBlanks(_ targets: RowTargets, of block: CaseBlock) {
    for (position, cell) in targets.cells.enumerated() where storage.blanks[position] != 0 {
      if cell.plan.column >= 0 { block.columns[cell.plan.column].hasMissing = true }
    }
    // Whoever has a part that may be missing may be missing.
    for record in plan.records where record.parts.allSatisfy({ block.columns[$0].hasMissing }) {
      block.columns[record.column].hasMissing = true
    }
  }

}
