internal import CSQLite
package import Catalogue

/// A statement of a database, and the row that it has come to.
package final class DatabaseStatement {

  /// SQLite's statement.
  private let statement: OpaquePointer

  /// The database, which stays open as long as there are statements.
  private let database: Database

  /// The names of the columns of its rows.
  package let columns: [String]

  /// Creates an instance for SQLite's `statement` of `database`.
  init(_ statement: OpaquePointer, of database: Database) {
    self.statement = statement
    self.database = database
    columns = (0..<sqlite3_column_count(statement)).map { column in
      sqlite3_column_name(statement, column).map { String(cString: $0) } ?? ""
    }
  }

  deinit { sqlite3_finalize(statement) }

  /// `true` iff it has rows, and changes nothing.
  package var isQuery: Bool { !columns.isEmpty && sqlite3_stmt_readonly(statement) != 0 }

  /// Goes to the next row, and returns whether there is one.
  package func step() throws(DatabaseFailure) -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw DatabaseFailure(code, database.connection)
    }
  }

  /// Makes it begin anew.
  package func reset() { sqlite3_reset(statement) }

  // MARK: What a row holds

  /// Returns what stands in the column at a position, as a text.
  package func text(at column: Int) -> String {
    guard let start = sqlite3_column_text(statement, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Returns the integer in the column at a position; 0 where there is none.
  package func integer(at column: Int) -> Int64 { sqlite3_column_int64(statement, Int32(column)) }

  /// Appends the names of the columns to `bytes` as a line of CSV.
  package func appendHeader(to bytes: inout [UInt8]) {
    for (position, name) in columns.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      var name = name
      name.withUTF8 { append($0, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends the row to `bytes` as a line of CSV, with commas between its cells.
  ///
  /// Numbers and texts are as they are, and where there is no value there is nothing; but a row without
  /// any is no empty line.
  package func appendLine(to bytes: inout [UInt8]) {
    let start = bytes.count
    for column in 0..<Int32(columns.count) {
      if column > 0 { bytes.append(UInt8(ascii: ",")) }
      switch sqlite3_column_type(statement, column) {
      case SQLITE_INTEGER:
        bytes.append(contentsOf: String(sqlite3_column_int64(statement, column)).utf8)
      case SQLITE_FLOAT:
        bytes.append(contentsOf: decimalText(sqlite3_column_double(statement, column)).utf8)
      case SQLITE_TEXT:
        let start = sqlite3_column_text(statement, column)
        let count = Int(sqlite3_column_bytes(statement, column))
        append(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count), to: &bytes)
      case SQLITE_BLOB:
        let start = sqlite3_column_blob(statement, column)?.assumingMemoryBound(to: UInt8.self)
        let count = Int(sqlite3_column_bytes(statement, column))
        appendDigits(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count), to: &bytes)
      default: break
      }
    }
    if bytes.count - start == max(columns.count - 1, 0) {
      bytes.replaceSubrange(start..<start, with: [UInt8(ascii: "\""), UInt8(ascii: "\"")])
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  // MARK: What is put in

  /// Puts `text` in the place of the question mark at a position, from 0.
  package func bind(_ text: String, at place: Int) {
    // SQLite makes a copy of a text whose destructor is this one.
    let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    sqlite3_bind_text(
      statement, Int32(place) + 1, text, Int32(clamping: text.utf8.count), copies)
  }

  /// Puts the integer `number` in the place of the question mark at a position, from 0.
  package func bind(_ number: Int64, at place: Int) {
    sqlite3_bind_int64(statement, Int32(place) + 1, number)
  }

  /// Puts `number` in the place of the question mark at a position, from 0.
  package func bind(_ number: Double, at place: Int) {
    sqlite3_bind_double(statement, Int32(place) + 1, number)
  }

  /// Puts the UTF-8 of `bytes` in the place of the question mark at a position, from 0; they must stay
  /// where they are until the statement has done its step.
  package func bind(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
    sqlite3_bind_text(statement, Int32(place) + 1, start, Int32(clamping: bytes.count), nil)
  }

  /// Puts nothing in the place of the question mark at a position, from 0.
  package func bindNothing(at place: Int) { sqlite3_bind_null(statement, Int32(place) + 1) }

}

/// Appends `text` to `bytes`, in quotation marks where something in it could end the cell.
private func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
  let quote = UInt8(ascii: "\"")
  let isSpecial = text.contains { byte in
    byte == quote || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte < 0x20
  }
  guard isSpecial else { return bytes.append(contentsOf: text) }
  bytes.append(quote)
  if text.contains(quote) {
    for byte in text {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
  } else {
    bytes.append(contentsOf: text)
  }
  bytes.append(quote)
}

/// Appends `data` to `bytes` as SQL writes what is no text.
private func appendDigits(_ data: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
  let digits = Array("0123456789ABCDEF".utf8)
  bytes += [UInt8(ascii: "x"), UInt8(ascii: "'")]
  for byte in data { bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
  bytes.append(UInt8(ascii: "'"))
}
