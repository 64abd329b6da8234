internal import Facts
internal import Planning
internal import Values

/// The cells of the first rows of CSV.
struct RowSample {

  /// The cells, row after row.
  private var rows: [[DelimitedCell]] = []

  /// Creates an instance from the first `count` rows of `chunk`.
  init(
    _ chunk: TableChunk?, _ separator: UInt8, _ mapping: ColumnMapping, plan: Plan, legend: Legend,
    count: Int
  ) {
    guard let chunk, !chunk.isTooLong else { return }
    var records = RecordReader(as: mapping.record, plan: plan, legend: legend)
    records.begin(chunk.bytes)
    var position = 0
    while rows.count < count {
      let extent = chunk.bytes.withUnsafeBufferPointer {
        RowScanner(separator: separator, bytes: $0, isFinal: true).next(from: position)
      }
      switch extent {
      case .row(let range), .unclosed(let range):
        var start = range.lowerBound
        let cells = try? records.cells(from: &start, separator: separator, number: 1)
        if let cells { rows.append(cells) }
        position = range.upperBound
      case .empty(let range): position = range.upperBound
      case .nothing, .incomplete: return
      }
    }
  }

  /// Returns what stands first of days in the column at a position, by the cells that tell.
  func orders(ofColumn column: Int) -> Set<DayOrder> {
    let texts = texts(ofColumn: column).filter { $0.utf8.contains(UInt8(ascii: "/")) }
    return Set(texts.compactMap { StrokeDay(trimmed($0))?.evidence })
  }

  /// Returns the numbers in the column at a position, those of lists included.
  func numbers(ofColumn column: Int) -> [NumberCell] {
    texts(ofColumn: column).compactMap {
      NumberCell(Array(withoutCurrency(trimmed($0)).utf8)[...])
    }
  }

  /// Returns what the cells of the column at a position say, the elements of lists one by one.
  private func texts(ofColumn column: Int) -> [Substring] {
    var texts: [Substring] = []
    for row in rows where column < row.count {
      let text = row[column].text
      if text.utf8.contains(UInt8(ascii: "|")) {
        texts += text.split(separator: "|")
      } else if !text.isEmpty {
        texts.append(text[...])
      }
    }
    return texts
  }

}
