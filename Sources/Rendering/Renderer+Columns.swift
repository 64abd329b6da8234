internal import Catalogue
internal import Diagnostics
internal import Values
internal import Vocabulary

/// What the columns of a table hold.
extension Renderer {

  /// The number of faults that people are shown.
  private static var mostFaults: Int { 20 }

  /// Returns `report` as people read it; `hasLines` is whether the rows stand on lines of a text.
  package func text(of report: ColumnReport, hasLines: Bool) -> String {
    var counts = [said(.decided(cases: report.cases, count(report.cases)))]
    if report.rejected > 0 {
      counts.append(said(.rejected(rows: report.rejected, count(report.rejected))))
    }
    var lines = page.indented(counts.joined(separator: ", "), by: 0)
    let rows = report.fields.map { field in
      TextTable.Row([
        TextTable.Cell(shown(field.name)), TextTable.Cell(field.column.map { shown($0) } ?? "–"),
        TextTable.Cell(count(field.given), tail: 0),
        TextTable.Cell(count(report.cases - field.given), tail: 0),
      ])
    }
    let columns = [
      TextTable.Column(said(.field), .fixed), TextTable.Column(said(.column), .fixed),
      TextTable.Column(said(.given), .right), TextTable.Column(said(.empty), .right),
    ]
    lines += TextTable(columns, rows).lines(on: page)
    let faults = report.sortedFaults
    if faults.isEmpty { return lines.joined(separator: "\n") }
    let faulty = faults.prefix(Self.mostFaults).map { fault in
      TextTable.Row([
        TextTable.Cell(count(fault.count), tail: 0),
        TextTable.Cell(String(hasLines ? fault.line : fault.row), tail: 0),
        TextTable.Cell(style.text(Problem.facts(fault.problem).message(in: tongue))),
      ])
    }
    let headings = [
      TextTable.Column(said(.rows), .right),
      TextTable.Column(said(hasLines ? .firstLine : .firstRow), .right),
      TextTable.Column(said(.reason)),
    ]
    lines += [""] + TextTable(headings, faulty).lines(on: page)
    if faults.count > Self.mostFaults {
      lines += page.indented(said(.more(faults.count - Self.mostFaults)), by: 0)
    }
    return lines.joined(separator: "\n")
  }

  /// Returns `report` for programs.
  package func json(of report: ColumnReport) -> JSON {
    [
      "rows": .number(String(report.cases + report.rejected)),
      "cases": .number(String(report.cases)), "rejected": .number(String(report.rejected)),
      "fields": .array(
        report.fields.map { field in
          [
            "name": .string(field.name), "column": .optional(field.column),
            "given": .number(String(field.given)),
            "missing": .number(String(report.cases - field.given)),
          ]
        }),
      "problems": .array(
        report.sortedFaults.map { fault in
          [
            "code": .string(Problem.facts(fault.problem).code.text),
            "field": .optional(fault.field), "rows": .number(String(fault.count)),
            "first_row": .number(String(fault.row)), "first_line": .number(String(fault.line)),
            "message": .string(Problem.facts(fault.problem).message(in: tongue).plainText),
          ]
        }), "unused": .strings(report.unused),
    ]
  }

  /// Returns `words` in the language of answers.
  private func said(_ words: BatchWords) -> String { words.text(in: tongue) }

  /// Returns `number` as people read it.
  private func count(_ number: Int) -> String { numbers.text(Rational(number)) }

}
