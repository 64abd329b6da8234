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

    /// The name and the bytes of a file of facts, if there is one.
    var facts: (name: String, bytes: [UInt8])?

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

  /// All rows.
  static let rows = files + encodings + characters + structures + facts + arguments

  /// Returns the characters of `text` that a terminal does not show but obeys, or that hide.
  static func commands(in text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0x00..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E,
        0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
        true
      default: false
      }
    }.map { "U+" + String($0.value, radix: 16, uppercase: true) }
  }

  /// Files besides `a.leit`.
  static func table(for row: Row) -> TableOfFiles {
    var table = TableOfFiles()
    table.files["a.leit"] = row.bytes
    if let facts = row.facts { table.files[facts.name] = facts.bytes }
    table.files["empty/readme.md"] = []
    table.files["cases.leit"] = text(
      "record A { name: text  n: integer }\neligibility e for a: A { require r { a.n > 1 } }")
    table.files["secret.leit"] = []
    table.forbidden = ["secret.leit"]
    table.sizes["long.leit"] = Workspace.byteLimit + 1
    return table
  }

  @Test("gives a clear error and the right status", arguments: rows)
  func english(row: Row) {
    let result = leit(row.arguments, in: Self.table(for: row))
    #expect(result.status == row.status)
    // Of facts, the cases that can be read are decided.
    #expect(result.output.isEmpty || row.facts != nil)
    #expect(result.errors.contains(row.message), "\(result.errors)")
    #expect(Self.commands(in: result.errors) == [])
  }

  @Test("is told in German, too", arguments: rows)
  func german(row: Row) {
    let result = leit(
      row.arguments, in: Self.table(for: row), environment: ["LANG": "de_DE.UTF-8"])
    #expect(result.status == row.status)
    #expect(Self.commands(in: result.errors) == [])
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
