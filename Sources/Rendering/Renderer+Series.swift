internal import Catalogue
package import Evaluation
internal import Values

/// Values over time, drawn.
extension Renderer {

  /// What an indicator began with, and what it is to reach.
  package struct Aims: Sendable {

    /// What it began with; empty where that is not known.
    package let baseline: [HistoryEntry]

    /// What it is to reach; empty where that is not known.
    package let target: [HistoryEntry]

    /// Creates an instance with the given properties.
    package init(baseline: [HistoryEntry] = [], target: [HistoryEntry] = []) {
      self.baseline = baseline
      self.target = target
    }

  }

  /// Returns a drawing of `history`, the values that something had, below `title`, and of its `aims`;
  /// each value stands below it, too.
  package func chart(of history: [HistoryEntry], aims: Aims, title: String?) -> String {
    let marks =
      aims.target.map { mark($0, .target) } + aims.baseline.map { mark($0, .baseline) }
      + history.map { mark($0, .observed) }
    var lines = title.map { page.indented(shown($0), by: 0, role: .heading) } ?? []
    lines += TimeChart(marks: marks).lines(on: page) { numbers.text($0) }
    var rows = history.map { row($0, page.glyphs.point, days(of: $0.validity)) }
    rows += aims.baseline.map { row($0, page.glyphs.ring, aim($0, .baselineHeading)) }
    rows += aims.target.map { row($0, page.glyphs.target, aim($0, .targetHeading)) }
    if rows.isEmpty { return (lines + [words(.nothing)]).joined(separator: "\n") }
    if lines.count > 1 { lines.append("") }
    let columns: [TextTable.Alignment] = [.fixed, .left, .right]
    lines += TextTable(columns.map { TextTable.Column("", $0) }, rows).lines(on: page)
    return lines.joined(separator: "\n")
  }

  /// Returns the mark of `entry`.
  private func mark(_ entry: HistoryEntry, _ kind: TimeChart.Mark.Kind) -> TimeChart.Mark {
    var number: Rational?
    if case .known(let value, _) = entry.answer { number = value.figure }
    return TimeChart.Mark(
      kind: kind, validity: entry.validity, number: number, text: line(entry.answer))
  }

  /// Returns a row that says `entry` after `sign` and `days`.
  private func row(_ entry: HistoryEntry, _ sign: Character, _ days: String) -> TextTable.Row {
    TextTable.Row([
      TextTable.Cell(String(sign)), TextTable.Cell(days), cell(entry.answer, .quantity),
    ])
  }

  /// Returns `word` and the day of `entry`, if it has one.
  private func aim(_ entry: HistoryEntry, _ word: AnswerWords) -> String {
    guard let day = entry.validity.from, day == entry.validity.until else { return words(word) }
    return "\(words(word)), \(numbers.text(day))"
  }

}
