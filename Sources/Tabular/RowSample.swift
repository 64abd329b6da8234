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

  /// Returns what stands before decimals in the column at a position, by the cells that tell.
  func marks(ofColumn column: Int) -> Set<DecimalMark> {
    Set(numbers(ofColumn: column).compactMap(\.evidence))
  }

  /// Returns what stands first of days in the column at a position, by the cells that tell.
  func orders(ofColumn column: Int) -> Set<DayOrder> {
    Set(texts(ofColumn: column).compactMap { StrokeDay(trimmed($0))?.evidence })
  }

  /// Returns how many decimals the column at a position, which is written in `form`, needs.
  func decimals(ofColumn column: Int, _ form: CellForm) -> Int {
    numbers(ofColumn: column).map { $0.decimalCount(form.numbers) }.max() ?? 0
  }

  /// Returns the numbers in the column at a position, those of lists included.
  private func numbers(ofColumn column: Int) -> [NumberCell] {
    texts(ofColumn: column).compactMap {
      NumberCell(Array(withoutCurrency(trimmed($0)).utf8)[...])
    }
  }

  /// Returns what the cells of the column at a position say, the elements of lists one by one.
  private func texts(ofColumn column: Int) -> [Substring] {
    rows.flatMap { column < $0.count ? $0[column].text.split(separator: "|") : [] }
  }

}
