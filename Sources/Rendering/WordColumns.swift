/// Words in columns, for programs that read tables.
package struct WordColumns: Sendable {

  /// What stands above the columns.
  private let headings: [String]

  /// The cells.
  private let rows: [[String]]

  /// Creates an instance with the given properties.
  package init(_ headings: [String], _ rows: [[String]]) {
    self.headings = headings
    self.rows = rows
  }

  /// The columns as a table.
  package var data: DataTable {
    DataTable(headings.map { DataTable.Column($0) }, rows)
  }

}
