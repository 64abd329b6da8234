import Catalogue
import Commands
import Databases
import Foundation
import LineEditing
import Testing
import Values

@Suite("A table of a database")
final class BatchDatabaseTests {

  /// A folder on the disk.
  private let folder = FileManager.default.temporaryDirectory.appending(path: "leit-\(UUID())")

  /// Creates an instance whose folder holds the program, and a database with cases.
  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try BatchBench.program.write(
      to: folder.appending(path: "grant.leit"), atomically: true, encoding: .utf8)
    let database = try Database(at: path("cases.sqlite"), for: .writing)
    try database.run(
      "CREATE TABLE cases (id TEXT, requested REAL, received TEXT, members INTEGER, active, region)"
    )
    for values in [
      "'A-1', 1500.1, '2026-05-01', 7, 'true', 'rural'",
      "'A-2', 0.1, '01.05.2026', 9, 'ja', 'city'",
      "NULL, NULL, NULL, NULL, NULL, NULL", "'A-4', 1.125, '2026-05-01', 2, 'no', 'city'",
      "'A-5', 1.5, 'soon', 500, x'00', 'city'",
    ] { try database.run("INSERT INTO cases VALUES (\(values))") }
    try database.run("CREATE TABLE other (a)")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Returns the path of the file `name` in the folder.
  private func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Returns what `leit batch` does with the cases of the database, and `arguments`.
  private func run(_ arguments: String..., cases: String = "cases.sqlite") -> BatchTranscript {
    let words = ["batch", "grant", path("grant.leit"), "--cases", path(cases)] + arguments
    var surroundings = Surroundings(
      console: Console(), environment: [:], files: Disk(),
      today: { Day(year: 2026, month: 11, day: 20) ?? .first }, lineReader: { _ in Silence() })
    let status = Commands.run(words, in: &surroundings)
    return BatchTranscript(
      status: status, output: surroundings.console.output.text,
      errors: surroundings.console.errors.text)
  }

  /// Returns what `query` asks of the database `name`, as lines of CSV.
  private func rows(_ query: String, of name: String) throws -> String {
    let rows = try Database(at: path(name), for: .reading).rows(of: query)
    var bytes: [UInt8] = []
    while try rows.step() { rows.appendLine(to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("is decided, numbers as they were put in")
  func results() throws {
    let answer = run("--table", "Cases", "--output", path("out.csv"), "--keep", "id")
    #expect(answer.status == .open, "\(answer.errors)")
    #expect(
      try String(contentsOfFile: path("out.csv"), encoding: .utf8) == """
        case,outcome,amount,not_met,missing,faults,id
        1,eligible,750.05,,,,A-1
        2,eligible,0.05,,,,A-2
        3,open,,,members|received|active|excused|requested|region,,
        4,not_eligible,,size,,,A-4

        """)
    let rejects = try String(contentsOfFile: path("out.rejects.csv"), encoding: .utf8)
    #expect(rejects.contains("\n5,,received|members|active,"))
  }

  @Test("can be the rows of a query, and results a table")
  func queries() throws {
    let answer = run(
      "--query", "SELECT * FROM cases WHERE requested IS NOT NULL ORDER BY id DESC", "--output",
      path("out.db"))
    #expect(answer.status == .failure, "\(answer.errors)")
    #expect(
      try rows("SELECT * FROM results", of: "out.db") == """
        2,not_eligible,,size,,
        3,eligible,0.05,,,
        4,eligible,750.05,,,

        """)
    // It is a table of results, and may be made anew.
    #expect(run("--table", "cases", "--output", path("out.db")).status == .open)
    #expect(try rows("SELECT count(*), max(amount) FROM results", of: "out.db") == "4,750.05\n")
  }

  @Test("that is not there, or not alone, or none, is told so")
  func refusals() throws {
    try "members\n7\n".write(toFile: path("cases.csv"), atomically: true, encoding: .utf8)
    try Data("SQLite format 3\0".utf8 + Array(repeating: 7, count: 2_000))
      .write(to: folder.appending(path: "broken.db"))
    let out = ["--output", path("out.csv")]
    let refused: [(BatchTranscript, String)] = [
      (run("--output", out[1]), "several tables"),
      (run("--table", "nope", "--output", out[1]), "has no table `nope`, but `cases` and `other`"),
      (run("--query", "DROP TABLE cases", "--output", out[1]), "no query"),
      (run("--query", "SELECT nope FROM cases", "--output", out[1]), "no such column: nope"),
      (
        run("--table", "cases", "--output", path("cases.sqlite"), "--format", "sqlite"),
        "holds the cases"
      ),
      (run("--output", out[1], cases: "broken.db"), "no database of SQLite"),
      (run("--output", out[1], cases: "none.db"), "none.db"),
      (run("--table", "cases", "--output", out[1], cases: "cases.csv"), "`--table`"),
    ]
    for (answer, words) in refused {
      #expect(answer.status == .misuse)
      #expect(answer.errors.contains(words), "\(answer.errors)")
    }
    let other = try Database(at: path("other.db"), for: .writing)
    try other.run("CREATE TABLE results (a, b)")
    let taken = run("--table", "cases", "--output", path("other.db"))
    #expect(taken.errors.contains("is none of results"), "\(taken.errors)")
    #expect(try rows("SELECT count(*) FROM results", of: "other.db") == "0\n")
  }

  @Test("takes the columns of results that are asked for, and is known again with few of them")
  func columns() throws {
    let out = path("few.sqlite")
    _ = run("--table", "cases", "--output", out, "--columns", "amount")
    #expect(try rows("SELECT * FROM results WHERE \"case\" = 1", of: "few.sqlite") == "1,750.05\n")
    let again = run("--table", "cases", "--output", out, "--columns", "missing,outcome")
    #expect(again.status == .open, "\(again.errors)")
    #expect(
      try rows("SELECT * FROM results WHERE \"case\" = 1", of: "few.sqlite") == "1,,eligible\n")
    let other = try Database(at: path("other.db"), for: .writing)
    try other.run("CREATE TABLE results (\"case\" INTEGER PRIMARY KEY, amount)")
    let taken = run("--table", "cases", "--output", path("other.db"), "--columns", "amount")
    #expect(taken.errors.contains("is none of results"), "\(taken.errors)")
  }

  @Test("that somebody else is writing to is told so")
  func locked() throws {
    let other = try Database(at: path("cases.sqlite"), for: .writing)
    try other.run("BEGIN EXCLUSIVE")
    let answer = run("--table", "cases", "--output", path("out.csv"))
    #expect(answer.status == .misuse)
    #expect(answer.errors.contains("is in use by another program"), "\(answer.errors)")
  }

}

/// Somebody who types nothing.
private struct Silence: LineReader {

  var isInteractive: Bool { false }

  mutating func nextLine(_ request: LineRequest) -> LineInput { .endOfInput }

}
