package import Diagnostics
package import Facts

/// What a table begins with.
package struct TableHeader: Hashable, Sendable {

  /// How the table is written.
  package let format: TableFormat

  /// The headings of CSV, and where they stand in the table.
  package let cells: [DelimitedCell]

  /// The bytes up to the first row.
  package let bytes: [UInt8]

  /// Where the first row begins.
  package let start: TablePosition

}

/// A place between two rows of a table.
package struct TablePosition: Hashable, Sendable {

  /// The number of bytes before it.
  package var offset: Int

  /// The number of rows before it, those that cannot be read included, the header and empty ones not.
  package var row: Int

  /// The number of lines before it.
  package var line: Int

  /// Creates an instance with the given properties.
  package init(offset: Int, row: Int, line: Int) {
    self.offset = offset
    self.row = row
    self.line = line
  }

}

/// What the first bytes of a table say of the rest.
package enum TableOpening: Hashable, Sendable {

  /// Rows follow.
  case header(TableHeader)

  /// Nothing of it can be read: what is wrong, and at which byte.
  case unreadable(FactsProblem, at: Int)

}

/// Some whole rows of a table, one after the other.
package struct TableChunk: Sendable {

  /// The bytes of the rows; behind those of CSV, some line feeds more, so that whoever reads a row can
  /// read many bytes at once.
  package let bytes: [UInt8]

  /// Where the first of them begins.
  package let start: TablePosition

  /// Where the row after them begins.
  package let end: TablePosition

  /// `true` iff `bytes` are the beginning of one row that is longer than any may be.
  package let isTooLong: Bool

  /// The lines of CSV, where each of them is a row or blank, and no cell is in quotation marks.
  let lines: PlainLines?

  /// The number of the line feeds behind CSV.
  static let padding = 64

  /// The number of bytes of the rows.
  package var length: Int { isTooLong ? bytes.count : end.offset - start.offset }

}
