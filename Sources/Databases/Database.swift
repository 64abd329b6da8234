internal import CSQLite
package import Catalogue
internal import Glibc

/// A database of SQLite in a file.
///
/// One thread at a time may use it.
package final class Database {

  /// What is done with a database.
  package enum Purpose: Hashable, Sendable {

    /// It is there, and is read alone.
    case reading

    /// It is written to, and made where it is not there.
    case writing

  }

  /// SQLite's connection.
  let connection: OpaquePointer

  /// The time to wait for another process to let go of the file, in milliseconds.
  private static let patience: Int32 = 5_000

  /// Opens the database in the file at `path`.
  package init(at path: String, for purpose: Purpose) throws(DatabaseFailure) {
    // A path with a NUL would end there.
    guard !path.utf8.contains(0) else { throw .missing }
    let flags =
      switch purpose {
      case .reading: SQLITE_OPEN_READONLY
      case .writing: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    var opened: OpaquePointer?
    // Names that begin with a colon mean something to SQLite.
    let code = sqlite3_open_v2(path.hasPrefix(":") ? "./\(path)" : path, &opened, flags, nil)
    guard let opened, code == SQLITE_OK else {
      let failure = DatabaseFailure(code, opened)
      sqlite3_close_v2(opened)
      throw failure
    }
    connection = opened
    sqlite3_busy_timeout(connection, Self.patience)
    // Whether the file is a database turns out when something is asked.
    _ = try statement("PRAGMA schema_version").step()
  }

  deinit { sqlite3_close_v2(connection) }

  /// The names of the tables and views, in order.
  package func tables() throws(DatabaseFailure) -> [String] {
    let rows = try statement(
      """
      SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite~_%' \
      ESCAPE '~' ORDER BY name
      """)
    var names: [String] = []
    while try rows.step() { names.append(rows.text(at: 0)) }
    return names
  }

  /// Returns the names of the columns of the table called `table`; nothing where there is none.
  package func columns(of table: String) throws(DatabaseFailure) -> [String] {
    let rows = try statement("SELECT name FROM pragma_table_info(?)")
    rows.bind(table, at: 0)
    var names: [String] = []
    while try rows.step() { names.append(rows.text(at: 0)) }
    return names
  }

  /// Returns the name of the table called `table`, which may be written in other letters; without a
  /// name that of the only table.
  package func name(ofTable table: String?) throws(DatabaseFailure) -> String {
    let tables = try tables()
    guard let table else {
      guard tables.count == 1 else { throw .unnamedTable(tables: tables) }
      return tables[0]
    }
    guard
      let name = tables.first(where: { $0 == table })
        ?? tables.first(where: { $0.lowercased() == table.lowercased() })
    else { throw .noTable(table, tables: tables) }
    return name
  }

  /// Returns the rows of the table called `table`.
  package func rows(ofTable table: String) throws(DatabaseFailure) -> DatabaseStatement {
    try statement("SELECT * FROM \(quoted(try name(ofTable: table)))")
  }

  /// Returns the rows that `query` asks for, which may change nothing.
  package func rows(of query: String) throws(DatabaseFailure) -> DatabaseStatement {
    do throws(DatabaseFailure) {
      let rows = try statement(query)
      guard rows.isQuery else { throw .wrongQuery(nil) }
      return rows
    } catch {
      if case .failed(SQLITE_ERROR, let words) = error { throw .wrongQuery(words) }
      throw error
    }
  }

  /// Does what `text` says.
  package func run(_ text: String) throws(DatabaseFailure) {
    _ = try statement(text).step()
  }

  /// Returns the statement that `text` is; nothing but white space may follow it.
  package func statement(_ text: String) throws(DatabaseFailure) -> DatabaseStatement {
    // A NUL would end the text.
    guard !text.utf8.contains(0) else { throw .wrongQuery(nil) }
    var prepared: OpaquePointer?
    var isAlone = true
    let code = text.withCString { start in
      var rest: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v2(connection, start, -1, &prepared, &rest)
      if let rest { isAlone = String(cString: rest).allSatisfy { $0.isWhitespace || $0 == ";" } }
      return code
    }
    guard code == SQLITE_OK else { throw DatabaseFailure(code, connection) }
    guard let prepared else { throw .wrongQuery(nil) }
    let statement = DatabaseStatement(prepared, of: self)
    guard isAlone else { throw .wrongQuery(nil) }
    return statement
  }

  /// The number of rows of the table called `table`, as far as that is known without counting.
  package func estimatedCount(ofTable table: String) -> Int? {
    // There are tables without such numbers.
    guard let rows = try? statement("SELECT max(rowid) FROM \(quoted(table))"),
      let isThere = try? rows.step(), isThere
    else { return nil }
    return Int(rows.integer(at: 0))
  }

}

/// Returns `name` as a name in SQL.
package func quoted(_ name: String) -> String {
  "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    + "\""
}

extension DatabaseFailure {

  /// Creates an instance from SQLite's number `code`, of `connection` if it was made.
  init(_ code: Int32, _ connection: OpaquePointer?) {
    switch code & 0xFF {
    case SQLITE_NOTADB, SQLITE_CORRUPT: self = .notADatabase
    case SQLITE_BUSY, SQLITE_LOCKED: self = .locked
    case SQLITE_PERM, SQLITE_READONLY, SQLITE_AUTH: self = .denied
    case SQLITE_FULL: self = .full
    case SQLITE_CANTOPEN:
      switch connection.map({ sqlite3_system_errno($0) }) {
      case ENOENT, ENOTDIR: self = .missing
      case EACCES, EPERM, EROFS: self = .denied
      case EISDIR: self = .isFolder
      default: self = .failed(code: code, Self.words(code, connection))
      }
    default: self = .failed(code: code, Self.words(code, connection))
    }
  }

  /// Returns SQLite's words for what happened last on `connection`, else for `code`.
  private static func words(_ code: Int32, _ connection: OpaquePointer?) -> String {
    let words = connection.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
    return words.map { String(cString: $0) } ?? ""
  }

}
