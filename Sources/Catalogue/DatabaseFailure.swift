/// Why a database cannot be read or written.
package enum DatabaseFailure: Hashable, Sendable, Error {

  /// There is no file of that name.
  case missing

  /// A folder is there.
  case isFolder

  /// The file is no database of SQLite, or it is damaged.
  case notADatabase

  /// Another process keeps the database for itself.
  case locked

  /// The user may not read or write it.
  case denied

  /// There is no space left.
  case full

  /// No table has a name; the tables that there are.
  case noTable(String, tables: [String])

  /// None of several tables is named; the tables that there are.
  case unnamedTable(tables: [String])

  /// A table is there that holds something else than results.
  case isTaken(table: String)

  /// The cases come from the same file.
  case isInput

  /// What was asked for is no query, or more than one; SQLite's words, where it has some.
  case wrongQuery(String?)

  /// There are no databases here.
  case unavailable

  /// Something else: SQLite's number, and its words.
  case failed(code: Int32, String)

}
