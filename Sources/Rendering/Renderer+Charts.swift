internal import Evaluation
internal import Planning
internal import Values

extension Renderer {

  /// Returns `table`, what `node` comes to, with a bar behind each row: as long as its last number is
  /// great.
  ///
  /// What is open has no bar, and is said to be open: no row is left out without a word.
  func chart(_ table: TableAnswer, _ node: PlanNode.ID) -> String {
    let columns = table.rows.compactMap { row in row.cells.lastIndex { $0.number != nil } }
    guard let column = columns.max() else { return text(of: table, node) }
    let layout = layout(table, node)
    func numbers(_ rows: [TableAnswer.Row]) -> [Rational?] {
      rows.map { column < $0.cells.count ? $0.cells[column].number : nil }
    }
    let chart = BarChart(table: layout, numbers: [numbers(table.rows), numbers(table.openRows)])
    return text(below: chart.lines(on: page), of: table)
  }

}

extension Answer {

  /// The number or the amount that `self` is.
  fileprivate var number: Rational? {
    if case .known(let value, _) = self { value.figure } else { nil }
  }

}
