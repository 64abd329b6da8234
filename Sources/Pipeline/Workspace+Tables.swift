internal import Diagnostics
package import Evaluation
internal import Facts
internal import Planning
internal import Semantics
package import SourceText
internal import Syntax

/// A table that a program reads, as a file.
package struct TableFile: Sendable {

  /// The file.
  package let file: SourceFile.ID

  /// The path of the file, from where people are.
  package let path: String

  /// What it holds.
  package let rows: TableRows

  /// How much more is wrong with it than is told.
  package let omitted: Int

}

extension Workspace {

  /// Returns the tables of `plan`, at their positions, and what is wrong with them; nothing unless the
  /// tables were read.
  func tables(
    of plan: Plan, _ legend: Legend
  ) -> (tables: [TableFile], diagnostics: [Diagnostic]) {
    guard readsTables else { return ([], []) }
    var found: [TableFile] = []
    var diagnostics: [Diagnostic] = []
    for (position, declared) in plan.data.enumerated() {
      guard let file = tables[legend.data[position].path.file]?[declared.path] else {
        // Why, has been said.
        return ([], diagnostics)
      }
      let source = self[file]
      let content = readTable(
        Int32(truncatingIfNeeded: position), from: source.bytes, named: source.name, in: file,
        plan: plan, legend: legend)
      found.append(
        TableFile(file: file, path: source.name, rows: content.rows, omitted: content.omitted))
      diagnostics += content.diagnostics
    }
    return (found, diagnostics)
  }

  /// Returns what is wrong with the tables that `trees` name, as files.
  func tableProblems(in trees: [SyntaxTree]) -> [Diagnostic] {
    tableProblems.isEmpty ? [] : trees.flatMap { tableProblems[$0.file] ?? [] }
  }

}

extension CheckedProgram {

  /// `true` iff something is read from a table.
  var readsTables: Bool { definitions.contains { $0.kind == .data } }

}
