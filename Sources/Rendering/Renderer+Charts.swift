internal import Catalogue
internal import Evaluation
internal import Planning
internal import Values

// MARK: Charts

extension Renderer {

  /// The number of columns that the longest bar takes.
  private static let barColumns = 40

  /// A row with a bar.
  private struct Bar {
    let label: String
    let number: Rational
    let text: String
  }

  /// Returns `table`, what `node` comes to, as bars: one a row, as long as its last number is great.
  ///
  /// What is open, or has no number, is listed below: no row is left out without a word.
  func chart(_ table: TableAnswer, _ node: PlanNode.ID) -> String {
    let columns = table.rows.compactMap { row in row.cells.lastIndex { $0.number != nil } }
    guard let column = columns.max() else { return text(of: table, node) }
    var bars: [Bar] = []
    var rest: [String] = []
    for row in table.rows {
      let label = row.cells[..<min(column, row.cells.count)].map { line($0) }
        .joined(separator: "  ")
      guard column < row.cells.count else { continue }
      let text = line(row.cells[column])
      if let number = row.cells[column].number {
        bars.append(Bar(label: label, number: number, text: text))
      } else {
        rest.append(label.isEmpty ? text : "\(label)  (\(text))")
      }
    }
    rest += table.openRows.map { row in
      let label = row.cells.map { line($0) }.joined(separator: "  ")
      return label + (row.membership.map { "  (\(line($0)))" } ?? "")
    }
    let lines = lines(of: bars)
    if rest.isEmpty { return lines.joined(separator: "\n") }
    let heading = style.paint("\(words(.openRows)):", .warning)
    return (lines + ["", heading] + rest).joined(separator: "\n")
  }

  /// Returns `bars`, one a line, below each other.
  private func lines(of bars: [Bar]) -> [String] {
    let labelWidth = bars.map { Rendering.width(of: $0.label) }.max() ?? 0
    let textWidth = bars.map { Rendering.width(of: $0.text) }.max() ?? 0
    let greatest = bars.map(\.number.magnitude).max() ?? 0
    return bars.map { row in
      let label = padded(row.label, to: labelWidth)
      let text = padded(row.text, to: textWidth, onTheRight: true)
      let line = "\(label)  \(text)  \(bar(row.number, of: greatest))"
      return (labelWidth == 0 ? String(line.dropFirst(2)) : line).withoutTrailingSpaces
    }
  }

  /// Returns a bar as long as `number` is great, where the longest stands for `greatest`.
  private func bar(_ number: Rational, of greatest: Rational) -> String {
    let eighths = number.magnitude * Rational(Self.barColumns * 8)
    guard let length = eighths.divided(by: greatest)?.rounded(.nearest).intValue else { return "" }
    // A bar below zero is a lighter one.
    if number.isNegative { return String(repeating: "▒", count: (length + 7) / 8) }
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][length % 8]
    return String(repeating: "█", count: length / 8) + rest
  }

}

extension Answer {

  /// The number or the amount that `self` is.
  fileprivate var number: Rational? {
    switch self {
    case .known(.number(let number), _), .known(.money(let number), _): number
    case .known, .record, .list, .open, .fault: nil
    }
  }

}
