import Catalogue
import Databases
import Foundation
import Testing

@Suite("A database")
struct DatabaseTests {

  /// A path at which there is nothing yet.
  let path = FileManager.default.temporaryDirectory.appending(path: "leit-\(UUID()).sqlite")
    .path(percentEncoded: false)

  /// Returns a database with a table of three rows.
  private func filled() throws -> Database {
    let database = try Database(at: path, for: .writing)
    try database.run("CREATE TABLE Cases (Name TEXT, Amount REAL, Size INTEGER, Data BLOB)")
    try database.run("INSERT INTO Cases VALUES ('a \"b\", c', 0.1, -3, x'00FF')")
    try database.run("INSERT INTO Cases VALUES (NULL, 1e3, NULL, NULL)")
    try database.run("INSERT INTO Cases VALUES (NULL, NULL, NULL, NULL)")
    return database
  }

  /// Returns what `body` throws.
  private func failure(_ body: () throws -> Void) -> DatabaseFailure? {
    do {
      try body()
      return nil
    } catch {
      return error as? DatabaseFailure
    }
  }

  @Test("hands out its rows as lines of CSV")
  func lines() throws {
    let database = try filled()
    let rows = try database.rows(ofTable: "cases")
    #expect(rows.columns == ["Name", "Amount", "Size", "Data"])
    var bytes: [UInt8] = []
    while try rows.step() { rows.appendLine(to: &bytes) }
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\"a \"\"b\"\", c\",0.1,-3,x'00FF'\n,1000,,\n\"\",,,\n")
    try FileManager.default.removeItem(atPath: path)
  }

  @Test("takes one query that changes nothing")
  func queries() throws {
    let database = try filled()
    #expect(try database.rows(of: "SELECT Name FROM Cases;  ").columns == ["Name"])
    for text in ["DELETE FROM Cases", "SELECT 1; SELECT 2", "", "SELECT 1; DROP TABLE Cases", "\0"]
    {
      #expect(failure { _ = try database.rows(of: text) } == .wrongQuery(nil), "\(text)")
    }
    let words = failure { _ = try database.rows(of: "SELECT Nope FROM Cases") }
    #expect(words == .wrongQuery("no such column: Nope"))
    #expect(
      failure { _ = try database.rows(ofTable: "other") } == .noTable("other", tables: ["Cases"]))
    try FileManager.default.removeItem(atPath: path)
  }

  @Test("that is none is told so")
  func otherFiles() throws {
    #expect(failure { _ = try Database(at: path, for: .reading) } == .missing)
    try "no database, but a text that is longer than a hundred bytes".appending(
      String(repeating: ".", count: 100)
    ).write(toFile: path, atomically: true, encoding: .utf8)
    #expect(failure { _ = try Database(at: path, for: .reading) } == .notADatabase)
    #expect(failure { _ = try Database(at: "a\0b", for: .reading) } == .missing)
    try FileManager.default.removeItem(atPath: path)
  }

}
