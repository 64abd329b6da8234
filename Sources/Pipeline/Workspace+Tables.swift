package import Diagnostics
package import Evaluation
internal import Facts
package import Planning
internal import Semantics
package import SourceText
internal import Syntax
internal import Vocabulary

/// A table that a program reads, as a file.
package struct TableFile: Sendable {

  /// The file; `nil` where it was not to be read.
  package let file: SourceFile.ID?

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
  ///
  /// Those of `before`, what the passes made of a program before, are taken over where they say the same.
  func tables(
    of plan: Plan, _ legend: Legend, reusing before: Compilation? = nil
  ) -> (tables: [TableFile], diagnostics: [Diagnostic]) {
    guard readsTables else { return ([], []) }
    var found: [TableFile] = []
    var diagnostics: [Diagnostic] = []
    for (position, declared) in plan.data.enumerated() {
      let name = legend.data[position].declaration.name.english
      guard !unreadTables.contains(name) else {
        found.append(TableFile(file: nil, path: declared.path, rows: .unread, omitted: 0))
        continue
      }
      guard let file = tables[legend.data[position].path.file]?[declared.path] else {
        // Why, has been said.
        return ([], diagnostics)
      }
      let source = self[file]
      if let before, let known = before.table(position, of: plan, legend),
        let old = known.file, before.sources[Int(old.rawValue)].bytes == source.bytes
      {
        found.append(
          TableFile(file: file, path: source.name, rows: known.rows, omitted: known.omitted))
        continue
      }
      let content = readTable(
        Int32(truncatingIfNeeded: position), from: source.bytes, named: source.name, in: file,
        plan: plan, legend: legend)
      found.append(
        TableFile(file: file, path: source.name, rows: content.rows, omitted: content.omitted))
      diagnostics += content.diagnostics
    }
    return (found, diagnostics)
  }

  /// Returns the path of the table at position `table` of `plan`, from where people are; throws where it may
  /// not be read there.
  package func path(
    ofTable table: Int32, in plan: Plan, _ legend: Legend, access: some FileAccess
  ) throws(FileProblem) -> FilePath {
    let naming = self[legend.data[Int(table)].path.file]
    return try target(of: plan.data[Int(table)].path, in: FilePath(naming.name), access: access)
  }

  /// Returns what is wrong with the tables that `trees` name, as files.
  func tableProblems(in trees: [SyntaxTree]) -> [Diagnostic] {
    tableProblems.isEmpty ? [] : trees.flatMap { tableProblems[$0.file] ?? [] }
  }

}

extension Compilation {

  /// Returns the table at `position`, if it is that of `plan`, and nothing that its cells name has another
  /// meaning there.
  fileprivate func table(_ position: Int, of plan: Plan, _ legend: Legend) -> TableFile? {
    guard tables.indices.contains(position), let planned,
      planned.plan.data[position] == plan.data[position],
      planned.plan.records == plan.records, planned.plan.choices == plan.choices,
      planned.plan.questions == plan.questions,
      planned.legend.namesInFacts == legend.namesInFacts
    else { return nil }
    return tables[position]
  }

}

extension Legend {

  /// The names that facts may hold: of fields, values of choices, questions and things.
  fileprivate var namesInFacts: [[TwinName]] {
    records.map { $0.fields.map(\.name) } + choices.map { $0.values.map(\.name) }
      + [questions.map(\.declaration.name), things.map(\.path)]
  }

}

extension CheckedProgram {

  /// `true` iff something is read from a table.
  var readsTables: Bool { definitions.contains { $0.kind == .data } }

}
