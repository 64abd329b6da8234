internal import Facts
internal import Planning
internal import Values

/// The cells of the first rows of CSV.
struct RowSample {

  /// The bytes of the cells.
  private var bytes: [UInt8] = []

  /// Where in them each cell is, row by row.
  private var cells: [Range<Int>] = []

  /// Where in `cells` each row begins.
  private var rows: [Int] = []

  /// Creates an instance from the first `count` rows of `chunk`.
  init(
    _ chunk: TableChunk?, _ separator: UInt8, _ mapping: ColumnMapping, plan: Plan, legend: Legend,
    count: Int
  ) {
    guard let chunk, !chunk.isTooLong else { return }
    bytes = chunk.bytes
    rows.reserveCapacity(count)
    cells.reserveCapacity(count * mapping.targets.count)
    if let lines = chunk.lines {
      readRows(lines, endingAt: chunk.length, separator, count)
    } else {
      var records = RecordReader(as: mapping.record, plan: plan, legend: legend)
      readRows(of: chunk, by: &records, separator, count)
    }
  }

  /// Reads the first `count` rows that `lines` are, the last of which ends at `end`.
  private mutating func readRows(
    _ lines: PlainLines, endingAt end: Int, _ separator: UInt8, _ count: Int
  ) {
    var blanks = lines.blanks[...]
    for (line, start) in lines.starts.enumerated() where rows.count < count {
      if blanks.first == line {
        blanks.removeFirst()
        continue
      }
      let next = line + 1 < lines.starts.count ? Int(lines.starts[line + 1]) : end
      readCells(Int(start)..<next, separator)
    }
  }

  /// Reads the first `count` rows of `chunk`, those with quotation marks by `records` and last.
  private mutating func readRows(
    of chunk: TableChunk, by records: inout RecordReader, _ separator: UInt8, _ count: Int
  ) {
    records.begin(chunk.bytes)
    var quoted: [[DelimitedCell]] = []
    chunk.bytes.withUnsafeBufferPointer { bytes in
      let scanner = RowScanner(separator: separator, bytes: bytes, isFinal: true)
      var position = 0
      while rows.count + quoted.count < count {
        switch scanner.next(from: position) {
        case .row(let range), .unclosed(let range):
          var start = range.lowerBound
          if bytes.position(of: quotationMark, in: range) == nil {
            readCells(range, separator)
          } else if let cells = try? records.cells(from: &start, separator: separator, number: 1) {
            quoted.append(cells)
          }
          position = range.upperBound
        case .empty(let range): position = range.upperBound
        case .nothing, .incomplete: return
        }
      }
    }
    for row in quoted {
      rows.append(cells.count)
      for cell in row {
        let start = bytes.count
        bytes += cell.text.utf8
        cells.append(start..<bytes.count)
      }
    }
  }

  /// Reads the cells of the row in `line`, which has no quotation marks.
  private mutating func readCells(_ line: Range<Int>, _ separator: UInt8) {
    rows.append(cells.count)
    bytes.withUnsafeBufferPointer { bytes in
      var (start, end) = (line.lowerBound, line.upperBound)
      while end > start, bytes[end - 1] == lineFeed || bytes[end - 1] == carriageReturn { end -= 1 }
      while let found = bytes.position(of: separator, in: start..<end) {
        cells.append(start..<found)
        start = found + 1
      }
      cells.append(start..<end)
    }
  }

  /// Returns what stands first of days in the column at a position, by the cells that tell.
  func orders(ofColumn column: Int) -> Set<DayOrder> {
    var orders: Set<DayOrder> = []
    readTexts(ofColumn: column) { text in
      guard text.position(of: UInt8(ascii: "/"), in: text.indices) != nil else { return }
      let day = StrokeDay(trimmed(String(decoding: text, as: UTF8.self)))
      if let order = day?.evidence { orders.insert(order) }
    }
    return orders
  }

  /// Returns the numbers in the column at a position, those of lists included: one for each way in which
  /// they are written.
  func numbers(ofColumn column: Int) -> [NumberCell] {
    var numbers: [NumberCell] = []
    // There are few.
    var shapes: [NumberShape] = []
    readTexts(ofColumn: column) { text in
      // Most cells are nothing but their number, written as many others are.
      if let shape = NumberShape(text) {
        if shapes.contains(shape) { return }
        shapes.append(shape)
        if let number = NumberCell(Array(text)[...]) { numbers.append(number) }
      } else {
        let rest = withoutCurrency(trimmed(String(decoding: text, as: UTF8.self)))
        if let number = NumberCell(Array(rest.utf8)[...]) { numbers.append(number) }
      }
    }
    return numbers
  }

  /// Calls `body` with what each cell of the column at a position says, with the elements of lists one by
  /// one; cells in which nothing stands are passed over.
  private func readTexts(
    ofColumn column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      for (row, first) in rows.enumerated() {
        let end = row + 1 < rows.count ? rows[row + 1] : cells.count
        guard column < end - first, !cells[first + column].isEmpty else { continue }
        let cell = UnsafeBufferPointer(rebasing: bytes[cells[first + column]])
        if cell.contains(UInt8(ascii: "|")) {
          for element in cell.split(separator: UInt8(ascii: "|")) {
            body(UnsafeBufferPointer(rebasing: element))
          }
        } else {
          body(cell)
        }
      }
    }
  }

}

/// How a number is written, of digits and one mark between them at most: what tells how its column is.
private struct NumberShape: Equatable {

  /// The number of digits before the mark; 4 where there are more.
  private var whole: UInt8 = 0

  /// `true` iff the first is 0.
  private let beginsWithZero: Bool

  /// The mark; 0 where there is none.
  private var mark: UInt8 = 0

  /// The number of digits behind it; 255 where there are more.
  private var decimals: UInt8 = 0

  /// Creates an instance of `text`; `nil` where it is no such number.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    beginsWithZero = text.first == UInt8(ascii: "0")
    for byte in text {
      if byte &- 0x30 <= 9 {
        if mark == 0 { whole = min(whole + 1, 4) } else { decimals = min(decimals, 254) + 1 }
      } else if mark == 0, whole > 0, byte > 0 {
        mark = byte
      } else {
        return nil
      }
    }
    if whole == 0 || mark != 0 && decimals == 0 { return nil }
  }

}
