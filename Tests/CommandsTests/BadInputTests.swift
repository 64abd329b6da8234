import Commands
import Pipeline
import Testing

@Suite("Bad input")
struct BadInputTests {

  /// Something wrong with a file, and what comes of it.
  struct Row: Sendable, CustomTestStringConvertible {

    /// What is wrong.
    let testDescription: String

    /// The bytes of `a.leit`, if there is such a file.
    let bytes: [UInt8]?

    /// The arguments.
    let arguments: [String]

    /// How the command ends.
    let status: Commands.ExitStatus

    /// What is said, in English.
    let message: String

    /// Creates an instance with the given properties.
    init(
      _ description: String, _ bytes: [UInt8]?, running arguments: [String] = ["check", "a.leit"],
      _ status: Commands.ExitStatus, _ message: String
    ) {
      testDescription = description
      self.bytes = bytes
      self.arguments = arguments
      self.status = status
      self.message = message
    }
  }

  /// Returns the bytes of `text`, and `more`.
  static func text(_ text: String, _ more: UInt8...) -> [UInt8] { Array(text.utf8) + more }

  static let rows: [Row] = [
    Row("a missing file", nil, .misuse, "P01: there is no file `a.leit`"),
    Row(
      "a missing file that is to be run", nil, running: ["run", "a.leit"], .misuse,
      "P01: there is no file `a.leit`"),
    Row(
      "a folder given as a file", text(""), running: ["run", "."], .misuse,
      "P02: `.` is a folder, not a file"),
    Row(
      "a folder without files", text(""), running: ["check", "empty"], .misuse,
      "P10: `empty` holds no file"),
    Row(
      "a file that may not be read", text(""), running: ["check", "secret.leit"], .misuse,
      "P03: `secret.leit` may not be read"),
    Row(
      "a file that is too long", text(""), running: ["check", "long.leit"], .misuse,
      "P04: `long.leit` is longer"),
    Row("a path with a zero byte", nil, running: ["check", "a\0.leit"], .misuse, "P01"),
    Row("an empty file", [], .failure, "P06: the file is empty"),
    Row("a file of one zero byte", [0], .failure, "a.leit:1:1"),
    Row("a byte that is no UTF-8", text("language english\n  ", 0xFF), .failure, "a.leit:2:3"),
    Row("a character cut off", text("goal g { }  // ", 0xE2, 0x82), .failure, "a.leit:1:16"),
    Row(
      "an import of itself", text("import \"a.leit\""), .failure, "P09: the file imports itself"),
    Row(
      "an import of itself by a detour", text("import \"../desk/./a.leit\""), .failure,
      "P09: the file imports itself"),
    Row(
      "an import out of the folder", text("import \"../b.leit\""), .failure,
      "P08: `../b.leit` is outside"),
    Row(
      "an import from the root of the disk", text("import \"/etc/passwd\""), .failure,
      "P07: `/etc/passwd` is no path relative"),
    Row(
      "an import that is not there", text("import \"b.leit\""), .failure,
      "P01: there is no file `b.leit`"),
    Row(
      "an import that is a folder", text("import \"empty\""), .failure, "P02: `empty` is a folder"),
    Row(
      "facts that are not there", text("goal g { }"),
      running: ["decide", "d", "a.leit", "--facts", "f.json"], .misuse, "`d`"),
  ]

  /// Files besides `a.leit`.
  static func table(_ bytes: [UInt8]?) -> TableOfFiles {
    var table = TableOfFiles()
    table.files["a.leit"] = bytes
    table.files["empty/readme.md"] = []
    table.files["secret.leit"] = []
    table.forbidden = ["secret.leit"]
    table.sizes["long.leit"] = Workspace.byteLimit + 1
    return table
  }

  @Test("gives a clear error and the right status", arguments: rows)
  func english(row: Row) {
    let result = leit(row.arguments, in: Self.table(row.bytes))
    #expect(result.status == row.status)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(row.message), "\(result.errors)")
  }

  @Test("is told in German, too", arguments: rows)
  func german(row: Row) {
    let result = leit(
      row.arguments, in: Self.table(row.bytes), environment: ["LANG": "de_DE.UTF-8"])
    #expect(result.status == row.status)
    for word in ["error", "warning", "there is", " the ", "is a "] {
      #expect(!result.errors.contains(word), "\(result.errors)")
    }
  }

  @Test("a line of 10 MB is read, and a mistake in it has its place")
  func longLine() {
    let line = "goal g \"" + String(repeating: "x", count: 10_000_000) + "\" { } goal h { a. }"
    let result = leit("check", "a.leit", files: ["a.leit": line])
    #expect(result.status == .failure)
    #expect(result.errors.contains("a.leit:1:100000"), "\(result.errors.prefix(300))")
    #expect(result.errors.utf8.count < 10_000)
  }

  @Test("of 10,000 errors the first 50 are shown and the rest counted")
  func manyErrors() {
    let lines = (1...10_000).map { "centre c\($0) { goals: [missing_\($0)] }" }
    let result = leit("check", "a.leit", files: ["a.leit": lines.joined(separator: "\n")])
    #expect(result.status == .failure)
    #expect(result.errors.contains("missing_50`"))
    #expect(!result.errors.contains("missing_51`"))
    #expect(result.errors.contains("9950"))
    #expect(result.errors.contains("10000 errors"), "\(result.errors.suffix(200))")
  }

  @Test("100,000 open parentheses end in an error")
  func nesting() {
    let text = "show " + String(repeating: "(", count: 100_000)
    let result = leit("check", "a.leit", files: ["a.leit": text])
    #expect(result.status == .failure)
  }

}
