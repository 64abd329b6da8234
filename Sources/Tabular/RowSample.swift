internal import Facts
internal import Planning
internal import Values

/// The cells of the first rows of CSV.
struct RowSample {

  /// The bytes of the cells.
  private var bytes: [UInt8] = []

  /// Where in them the cells of each row are.
  private var rows: [[Range<Int>]] = []

  /// Creates an instance from the first `count` rows of `chunk`.
  init(
    _ chunk: TableChunk?, _ separator: UInt8, _ mapping: ColumnMapping, plan: Plan, legend: Legend,
    count: Int
  ) {
    guard let chunk, !chunk.isTooLong else { return }
    bytes = chunk.bytes
    rows.reserveCapacity(count)
    var records = RecordReader(as: mapping.record, plan: plan, legend: legend)
    records.begin(chunk.bytes)
    var quoted: [[DelimitedCell]] = []
    chunk.bytes.withUnsafeBufferPointer { bytes in
      let scanner = RowScanner(separator: separator, bytes: bytes, isFinal: true)
      var position = 0
      while rows.count + quoted.count < count {
        switch scanner.next(from: position) {
        case .row(let range), .unclosed(let range):
          var start = range.lowerBound
          let row = UnsafeBufferPointer(rebasing: bytes[range])
          if !row.contains(quotationMark) {
            rows.append(Self.cells(of: row, separator).map { $0 + start })
          } else if let cells = try? records.cells(from: &start, separator: separator, number: 1) {
            quoted.append(cells)
          }
          position = range.upperBound
        case .empty(let range): position = range.upperBound
        case .nothing, .incomplete: return
        }
      }
    }
    for cells in quoted {
      rows.append(
        cells.map { cell in
          let start = bytes.count
          bytes += cell.text.utf8
          return start..<bytes.count
        })
    }
  }

  /// Returns where the cells of `row` are, a line without quotation marks.
  private static func cells(of row: UnsafeBufferPointer<UInt8>, _ separator: UInt8) -> [Range<Int>]
  {
    var cells: [Range<Int>] = []
    cells.reserveCapacity(16)
    var start = 0
    for (position, byte) in row.enumerated() where byte == separator {
      cells.append(start..<position)
      start = position + 1
    }
    var end = row.count
    while end > start, row[end - 1] == lineFeed || row[end - 1] == carriageReturn { end -= 1 }
    cells.append(start..<end)
    return cells
  }

  /// Returns what stands first of days in the column at a position, by the cells that tell.
  func orders(ofColumn column: Int) -> Set<DayOrder> {
    let texts = texts(ofColumn: column).filter { $0.contains(UInt8(ascii: "/")) }
    return Set(
      texts.compactMap { StrokeDay(trimmed(String(decoding: $0, as: UTF8.self)))?.evidence })
  }

  /// Returns the numbers in the column at a position, those of lists included: one for each way in which
  /// they are written.
  func numbers(ofColumn column: Int) -> [NumberCell] {
    var shapes: Set<NumberShape> = []
    return texts(ofColumn: column).compactMap { text in
      // Most cells are nothing but their number, written as many others are.
      if let shape = NumberShape(text) {
        return shapes.insert(shape).inserted ? NumberCell(text) : nil
      }
      let rest = withoutCurrency(trimmed(String(decoding: text, as: UTF8.self)))
      return NumberCell(Array(rest.utf8)[...])
    }
  }

  /// Returns what the cells of the column at a position say, the elements of lists one by one.
  private func texts(ofColumn column: Int) -> [ArraySlice<UInt8>] {
    var texts: [ArraySlice<UInt8>] = []
    texts.reserveCapacity(rows.count)
    for row in rows where column < row.count && !row[column].isEmpty {
      let text = bytes[row[column]]
      if text.contains(UInt8(ascii: "|")) {
        texts += text.split(separator: UInt8(ascii: "|"))
      } else {
        texts.append(text)
      }
    }
    return texts
  }

}

/// How a number is written, of digits and one mark between them at most: what tells how its column is.
private struct NumberShape: Hashable {

  /// The number of digits before the mark; 4 where there are more.
  private var whole: UInt8 = 0

  /// `true` iff the first is 0.
  private let beginsWithZero: Bool

  /// The mark; 0 where there is none.
  private var mark: UInt8 = 0

  /// The number of digits behind it; 255 where there are more.
  private var decimals: UInt8 = 0

  /// Creates an instance of `text`; `nil` where it is no such number.
  init?(_ text: ArraySlice<UInt8>) {
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

extension Range<Int> {

  /// Returns `range`, `offset` further on.
  fileprivate static func + (range: Self, offset: Int) -> Self {
    range.lowerBound + offset..<range.upperBound + offset
  }

}
