package import Analysis
internal import Catalogue
internal import Planning
internal import Values

/// Words in columns, ready to be written in any format.
package struct WordColumns: Sendable {

  /// What stands above the columns.
  let headings: [String]

  /// The cells.
  package let rows: [[String]]

  /// The positions of the columns that hold numbers.
  let numeric: Set<Int>

  /// Creates an instance with the given properties.
  package init(_ headings: [String], _ rows: [[String]], numeric: Set<Int> = []) {
    self.headings = headings
    self.rows = rows
    self.numeric = numeric
  }

  /// The columns for programs.
  package var data: DataTable {
    DataTable(
      headings.enumerated().map {
        DataTable.Column($0.element, isNumeric: numeric.contains($0.offset))
      }, rows)
  }

}

extension Renderer {

  /// Returns the table that ranks what is missing over many cases.
  package func table(of ranking: MissingRanking, in decision: Int32) -> WordColumns {
    let subject = legend.decisions[Int(decision)].subject
    let rows = ranking.entries.map { entry in
      let name = missing([entry.need], subject: subject, .forPeople) + decisions([entry.need])
      return [
        name.joined(separator: " "), String(entry.cases), String(entry.alone),
        String(entry.together),
      ]
    }
    return WordColumns(
      [.factColumn, .openColumn, .aloneColumn, .togetherColumn].map { say($0) }, rows,
      numeric: [1, 2, 3])
  }

  /// Returns what is missing over many cases, for programs.
  package func json(of ranking: MissingRanking, in decision: Int32) -> JSON {
    let subject = legend.decisions[Int(decision)].subject
    return .array(
      ranking.entries.map { entry in
        [
          "missing": .strings(missing([entry.need], subject: subject, .forPrograms)),
          "needs_decision": decisionsJSON([entry.need]),
          "open_cases": .number(String(entry.cases)),
          "settles_alone": .number(String(entry.alone)),
          "settles_together": .number(String(entry.together)),
        ]
      })
  }

  /// Returns `table` laid out for people.
  package func text(of table: WordColumns) -> String {
    let columns = table.headings.enumerated().map { position, heading in
      TextTable.Column(heading, table.numeric.contains(position) ? .right : .left)
    }
    return TextTable(
      columns, table.rows.map { TextTable.Row($0.map { TextTable.Cell($0) }) }
    ).lines(on: page).joined(separator: "\n")
  }

  /// Returns `words` in the language of answers.
  private func say(_ words: SessionWords) -> String { style.text(words.message(in: tongue)) }

}
