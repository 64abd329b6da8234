internal import Catalogue
internal import Databases
internal import Synchronization

/// A table of a database to which results go.
final class DatabaseSink: ResultSink {

  /// The database and what puts a row into it.
  private struct State {

    /// The database.
    var database: Database

    /// What puts a row in.
    var insertion: DatabaseStatement

    /// `true` iff rows were put in that do not stay yet.
    var isOpen = false

  }

  /// The database and what puts a row into it.
  private let state: Mutex<State>

  /// The path of the database.
  private let path: String

  /// The kinds of the columns.
  private let kinds: [ColumnKind]

  /// What a column takes.
  private enum ColumnKind {
    case integer
    case amount
    case text
  }

  /// The table where none is named.
  static let defaultTable = "results"

  /// Creates an instance for `table` of the database at `path` of `files`, with columns called `names`,
  /// which is made, or goes on behind row `row`, of which `count` are in it.
  init(
    _ files: any FileSystem, at path: String, _ table: String, columns names: [String],
    after row: Int?, count: Int = 0
  ) throws(BatchFailure) {
    self.path = path
    kinds = names.map { $0 == "case" ? .integer : $0 == "amount" ? .amount : .text }
    do throws(DatabaseFailure) {
      let database = try files.database(at: path, for: .writing)
      // Nobody else writes to the table until the run is done, not even between two commits.
      try database.run("PRAGMA locking_mode = EXCLUSIVE")
      if let row {
        guard try database.columns(of: table) == names else { throw .noTable(table, tables: []) }
        try database.run("DELETE FROM \(quoted(table)) WHERE \"case\" > \(row)")
        let rows = try database.statement("SELECT count(*) FROM \(quoted(table))")
        guard try rows.step(), rows.integer(at: 0) == count else {
          throw .noTable(table, tables: [])
        }
      } else {
        let found = try database.columns(of: table)
        // What somebody else made stays.
        if !found.isEmpty, !Self.areResults(found), try !Self.isOurs(table, of: database) {
          throw .isTaken(table: table)
        }
        try database.run("DROP TABLE IF EXISTS \(quoted(table))")
        let columns = zip(names, kinds).map { name, kind in
          switch kind {
          case .integer: "\(quoted(name)) INTEGER PRIMARY KEY"
          // Without a type numbers and texts stay what they are.
          case .amount: quoted(name)
          case .text: "\(quoted(name)) TEXT"
          }
        }
        try database.run(
          "CREATE TABLE \(quoted(table)) (\(columns.joined(separator: ", ")) \(Self.mark))")
      }
      let places = Array(repeating: "?", count: names.count).joined(separator: ", ")
      let insertion = try database.statement("INSERT INTO \(quoted(table)) VALUES (\(places))")
      state = Mutex(State(database: database, insertion: insertion))
    } catch {
      if row != nil, case .noTable = error { throw .notice(.isShortened(path: path)) }
      throw .notice(.database(path: path, error))
    }
  }

  /// What the declaration of a table of results ends with, however few columns it has: SQLite keeps it.
  private static let mark = "/* results of leit batch */"

  /// Returns whether `table` of `database` was made by us.
  private static func isOurs(
    _ table: String, of database: Database
  ) throws(DatabaseFailure) -> Bool {
    let query = try database.statement(
      "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND lower(name) = lower(?1) AND sql LIKE ?2"
    )
    query.bind(table, at: 0)
    query.bind("%\(mark))", at: 1)
    return try query.step() && query.integer(at: 0) > 0
  }

  /// `true` iff `columns` are those of a table with all columns of results.
  private static func areResults(_ columns: [String]) -> Bool {
    columns.first == "case" && columns.contains("outcome") && columns.contains("faults")
  }

  var isClosed: Bool { false }

  func write(_ lines: [UInt8]) throws(BatchFailure) {
    do throws(DatabaseFailure) {
      try state.withLock { state throws(DatabaseFailure) in
        if !state.isOpen {
          try state.database.run("BEGIN IMMEDIATE")
          state.isOpen = true
        }
        var cells = ResultCells(lines)
        var column = 0
        while let cell = cells.next() {
          bind(cell.bytes, at: column, to: state.insertion)
          column += 1
          if cell.isLast {
            _ = try state.insertion.step()
            state.insertion.reset()
            column = 0
          }
        }
      }
    } catch {
      throw .notice(.database(path: path, error))
    }
  }

  /// Puts what `cell` says in the column at a position.
  private func bind(_ cell: [UInt8], at column: Int, to insertion: DatabaseStatement) {
    guard !cell.isEmpty, column < kinds.count else { return insertion.bindNothing(at: column) }
    let text = String(decoding: cell, as: UTF8.self)
    switch kinds[column] {
    case .text: break
    case .integer:
      if let number = Int64(text) { return insertion.bind(number, at: column) }
    case .amount:
      if let number = Int64(text) { return insertion.bind(number, at: column) }
      // Up to 15 digits a binary number comes out as the decimal that went in.
      if text.utf8.count <= 16, let number = Double(text) {
        return insertion.bind(number, at: column)
      }
    }
    insertion.bind(text, at: column)
  }

  func commit() throws(BatchFailure) {
    do throws(DatabaseFailure) {
      try state.withLock { state throws(DatabaseFailure) in
        guard state.isOpen else { return }
        try state.database.run("COMMIT")
        state.isOpen = false
      }
    } catch {
      throw .notice(.database(path: path, error))
    }
  }

}

/// The cells of lines of CSV that we wrote.
private struct ResultCells {

  /// The lines.
  private let bytes: [UInt8]

  /// The number of bytes that were read.
  private var position = 0

  /// Creates an instance for the cells of `bytes`.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Returns the next cell, and whether it is the last of its line.
  mutating func next() -> (bytes: [UInt8], isLast: Bool)? {
    guard position < bytes.count else { return nil }
    var cell: [UInt8] = []
    var isQuoted = false
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        // Two of them, within a quoted cell, are one.
        if isQuoted, position < bytes.count, bytes[position] == byte {
          cell.append(byte)
          position += 1
        } else {
          isQuoted.toggle()
        }
      case UInt8(ascii: ",") where !isQuoted: return (cell, false)
      case UInt8(ascii: "\n") where !isQuoted: return (cell, true)
      default: cell.append(byte)
      }
    }
    return (cell, true)
  }

}
