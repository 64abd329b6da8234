package import Diagnostics
package import Evaluation
package import Planning
package import SourceText
internal import Values

/// What a table holds that a program reads.
package struct TableContent: Sendable {

  /// The rows; those that cannot be read are not among them.
  package let rows: TableRows

  /// What is wrong with it: of much, the first.
  package let diagnostics: [Diagnostic]

  /// How much more is wrong.
  package let omitted: Int

}

/// The most problems of one table that are told.
private let mostProblems = 10

/// Returns the rows that `bytes`, the content of the file called `name`, holds of the table at position
/// `table` of `plan`.
///
/// It is read as `readFacts` reads cases, but for the columns that the plan names. Diagnostics are about
/// `file`, and those about columns that the table lacks about where the program names them.
///
/// - Complexity: O(*n*) in the number of bytes.
package func readTable(
  _ table: Int32, from bytes: [UInt8], named name: String, in file: SourceFile.ID, plan: Plan,
  legend: Legend
) -> TableContent {
  let declared = plan.data[Int(table)]
  let typer = FactsTyper(bytes: bytes, file: file, plan: plan, legend: legend, asked: nil)
  var reader = FactsReader(typer: typer, record: declared.record)
  reader.table = table
  reader.mapping = declared.columns.map {
    ColumnMapping($0, of: declared.record, plan: plan, legend: legend)
  }
  let content = reader.read(named: name)
  var rows: [CaseRecord] = []
  rows.reserveCapacity(content.cases.count)
  var answers: [Int32: [Int32: Value]] = [:]
  var diagnostics = content.diagnostics
  var count = diagnostics.count
  for item in content.cases {
    count += item.diagnostics.count
    if diagnostics.count < mostProblems { diagnostics += item.diagnostics }
    guard let facts = item.facts, case .record(let record) = facts.record else { continue }
    let number = Int32(truncatingIfNeeded: item.number)
    rows.append(
      CaseRecord(
        record: record.record, fields: record.fields,
        row: TableRow(table: table, number: number)))
    if !facts.answers.isEmpty { answers[number] = facts.answers }
  }
  diagnostics.removeSubrange(min(mostProblems, diagnostics.count)...)
  return TableContent(
    rows: TableRows(rows: rows, answers: answers),
    diagnostics: missingColumns(reader, of: table, named: name, legend) + diagnostics,
    omitted: count - diagnostics.count)
}

/// Returns the complaints that the table at position `table`, which `reader` read, lacks columns.
private func missingColumns(
  _ reader: FactsReader, of table: Int32, named name: String, _ legend: Legend
) -> [Diagnostic] {
  guard let mapping = reader.mapping, reader.hasHeadings else { return [] }
  let sites = legend.data[Int(table)].headings
  return mapping.headings.enumerated().compactMap { position, heading in
    guard !mapping.found.contains(heading), position < sites.count else { return nil }
    let near = nearest(to: heading, among: reader.headings)
    return Diagnostic(
      .facts(.noColumn(heading: heading, table: name, near: near)), at: sites[position],
      fixes: near.filter { !$0.contains("\"") }.map {
        Fix(replacing: sites[position], by: "\"\($0)\"")
      })
  }
}
