import Commands
import Foundation
import Glibc
import Testing
import Values

@Suite("leit fmt on the disk")
struct FmtTests {

  /// A text that is not laid out, and as it is laid out.
  static let loose = "parameter    cap  =  1 EUR\n"
  static let neat = "parameter cap = 1 EUR\n"

  /// A folder with the file `a.leit` that is not laid out.
  private func desk() throws -> ReportFileTests.Desk { try ReportFileTests.Desk(Self.loose) }

  @Test("writes what changes, says so, and is done then")
  func written() throws {
    let desk = try desk()
    try Self.neat.write(toFile: desk.path + "/b.leit", atomically: false, encoding: .utf8)
    let result = desk.run(["fmt", desk.path])
    #expect(result.status == .success, "\(result.errors)")
    #expect(result.output == "\(desk.path)/a.leit: 1 line changed\n")
    #expect(result.errors == "1 file laid out, 1 as it was\n")
    #expect(try desk.text(of: "a.leit") == Self.neat)
    #expect(desk.names == ["a.leit", "b.leit"])
    #expect(desk.run(["fmt", desk.path]).errors == "0 files laid out, 2 as they were\n")
    #expect(desk.run(["fmt", "--check", desk.path]).status == .success)
  }

  @Test("writes nothing where it only checks")
  func checked() throws {
    let desk = try desk()
    let before = try desk.attributes(of: "a.leit")
    let result = desk.run(["fmt", "--check", desk.path + "/a.leit"])
    #expect(result.status == .failure)
    #expect(
      result.output.hasSuffix(
        "@@ -1 +1 @@\n-parameter    cap  =  1 EUR\n+parameter cap = 1 EUR\n"))
    #expect(result.errors == "1 of 1 file would be laid out anew\n")
    #expect(try desk.text(of: "a.leit") == Self.loose)
    #expect(try desk.attributes(of: "a.leit") == before)
  }

  @Test("leaves files alone that are laid out")
  func untouched() throws {
    let desk = try ReportFileTests.Desk(Self.neat)
    let before = try desk.attributes(of: "a.leit")
    #expect(desk.run(["fmt", desk.path]).status == .success)
    #expect(try desk.attributes(of: "a.leit") == before)
  }

  @Test("keeps permissions, and links", arguments: [0o640, 0o755, 0o600, 0o664])
  func permissions(mode: Int) throws {
    let desk = try desk()
    chmod(desk.path + "/a.leit", mode_t(mode))
    symlink("a.leit", desk.path + "/link.leit")
    #expect(desk.run(["fmt", desk.path + "/link.leit"]).status == .success)
    #expect(try desk.text(of: "a.leit") == Self.neat)
    let attributes = try FileManager.default.attributesOfItem(atPath: desk.path + "/a.leit")
    #expect(attributes[.posixPermissions] as? Int == mode)
    let kind = try FileManager.default.attributesOfItem(atPath: desk.path + "/link.leit")[.type]
    #expect(kind as? FileAttributeType == .typeSymbolicLink)
    #expect(desk.names == ["a.leit", "link.leit"])
  }

  @Test("lays a file out once, by whatever links it is reached")
  func oneFile() throws {
    let desk = try desk()
    symlink("a.leit", desk.path + "/b.leit")
    #expect(
      desk.run(["fmt", desk.path, desk.path + "/a.leit"]).errors.hasPrefix("1 file laid out"))
  }

  @Test("keeps the owner", .enabled(if: getuid() == 0, "only root may give files away"))
  func owner() throws {
    let desk = try desk()
    #expect(chown(desk.path + "/a.leit", 1234, 4321) == 0)
    #expect(desk.run(["fmt", desk.path]).status == .success)
    let attributes = try FileManager.default.attributesOfItem(atPath: desk.path + "/a.leit")
    #expect(attributes[.ownerAccountID] as? Int == 1234)
    #expect(attributes[.groupOwnerAccountID] as? Int == 4321)
  }

  @Test(
    "names what may not be written, and goes on with the others",
    .enabled(if: getuid() != 0, "root may write everywhere"))
  func denied() throws {
    let desk = try desk()
    try FileManager.default.createDirectory(
      atPath: desk.path + "/closed", withIntermediateDirectories: true)
    for name in ["closed/b.leit", "z.leit"] {
      try Self.loose.write(toFile: "\(desk.path)/\(name)", atomically: false, encoding: .utf8)
    }
    chmod(desk.path + "/a.leit", 0o444)
    chmod(desk.path + "/closed", 0o555)
    defer { chmod(desk.path + "/closed", 0o755) }
    let result = desk.run(["fmt", desk.path])
    #expect(result.status == .misuse)
    for name in ["a.leit", "closed/b.leit"] {
      #expect(result.errors.contains("`\(desk.path)/\(name)` may not be written by you"))
      #expect(try desk.text(of: name) == Self.loose)
    }
    #expect(try desk.text(of: "z.leit") == Self.neat)
  }

  @Test("names what cannot be read, and goes on with the others")
  func unreadable() throws {
    let desk = try desk()
    let result = desk.run(["fmt", desk.path + "/gone.leit", desk.path + "/a.leit"])
    #expect(result.status == .misuse)
    #expect(result.errors.contains("P01"), "\(result.errors)")
    #expect(try desk.text(of: "a.leit") == Self.neat)
  }

  @Test("does not wait for pipes, and writes to no device", .timeLimit(.minutes(1)))
  func devices() throws {
    let desk = try desk()
    #expect(mkfifo(desk.path + "/pipe.leit", 0o600) == 0)
    #expect(desk.run(["fmt", desk.path]).status == .misuse)
    #expect(try desk.text(of: "a.leit") == Self.neat)
    #expect(desk.run(["fmt", "/dev/zero"]).status == .misuse)
    #expect(desk.run(["fmt", "/dev/null"]).status == .success)
  }

  @Test("lays out many files alike, however many at once", arguments: [1, 2, 7])
  func together(jobs: Int) throws {
    let desk = try desk()
    for number in 0..<40 {
      try "import \"a.leit\"\nshow    \(number)\n".write(
        toFile: "\(desk.path)/f\(number).leit", atomically: false, encoding: .utf8)
    }
    let result = desk.run(["fmt", desk.path, "--jobs", "\(jobs)"])
    #expect(result.errors == "41 files laid out, 0 as they were\n")
    #expect(result.output.split(separator: "\n").count == 41)
    for number in 0..<40 {
      #expect(try desk.text(of: "f\(number).leit").hasSuffix("show \(number)\n"))
    }
  }

}

@Suite("leit fmt on standard input")
struct FmtInputTests {

  /// Returns what `leit fmt` with `options` makes of `text`.
  private func fmt(
    _ text: String, _ options: String..., files: [String: String] = [:]
  ) -> Transcript {
    fmt(Array(text.utf8), options, files: files)
  }

  /// Returns what `leit fmt` with `options` makes of `bytes`.
  private func fmt(
    _ bytes: [UInt8], _ options: [String], files: [String: String] = [:]
  ) -> Transcript {
    var table = TableOfFiles()
    table.files = files.mapValues { Array($0.utf8) }
    table.standardInput = bytes
    return leit(["fmt"] + options, in: table)
  }

  @Test("answers with the text, and says nothing")
  func plain() {
    for options in [["-"], ["--stdin"], ["--stdin", "--stdin-name", "x.leit"]] {
      let result = fmt(Array(FmtTests.loose.utf8), options)
      #expect(result.status == .success)
      #expect(result.output == FmtTests.neat)
      #expect(result.errors.isEmpty)
    }
  }

  @Test("reads imports beside the name, and Markdown by it")
  func named() {
    let result = fmt(
      "import \"b.leit\"\nshow    cap\n", "--stdin", "--stdin-name", "s/a.leit",
      files: ["s/b.leit": "parameter cap = 1 EUR\n"])
    #expect(result.output.hasSuffix("show cap\n"))
    #expect(result.errors.isEmpty)
    let page = fmt("a   b\n```leit\nshow    1\n```\n", "--stdin", "--stdin-name", "x.md")
    #expect(page.output == "a   b\n```leit\nshow 1\n```\n")
  }

  @Test(
    "answers with a text that cannot be read, too",
    arguments: ["", "}", "goal g {", "show (", "\"", "/*", "\u{0}", "sprache deutsch\nzeige )\n"])
  func broken(text: String) {
    let result = fmt(text, "-")
    #expect(result.status <= .failure)
    for word in text.split(whereSeparator: { $0.isWhitespace }) {
      #expect(result.output.contains(word), "\(result.output)")
    }
  }

  @Test("answers with bytes that are no text as they are")
  func bytes() {
    var table = TableOfFiles()
    table.standardInput = [0xFF, 0xFE, 0x00, 0x67, 0xC3, 0x28]
    var surroundings = Surroundings(
      console: Console(), environment: [:], files: table, today: { .first },
      lineReader: { _ in TypedLines(lines: []) })
    _ = run(["fmt", "-"], in: &surroundings)
    let answered = surroundings.console.output.bytes.filter { $0 > 0x20 }
    #expect(answered == table.standardInput.filter { $0 > 0x20 })
  }

  @Test("shows the difference, or the edits, where that is asked for")
  func formats() {
    let check = fmt(FmtTests.loose, "-", "--check")
    #expect(check.status == .failure)
    #expect(
      check.output
        == "--- -\n+++ -\n@@ -1 +1 @@\n-parameter    cap  =  1 EUR\n+parameter cap = 1 EUR\n")
    let json = fmt(FmtTests.loose, "-", "--format", "json")
    #expect(json.status == .success)
    #expect(
      json.output == """
        {"files": [{"file": "-", "changed": true, "edits": [{"range": {"start": {"line": 1, "column": 1}, \
        "end": {"line": 2, "column": 1}}, "text": "parameter cap = 1 EUR\\n"}], "kept": [], "failure": null}], \
        "summary": {"changed": 1, "unchanged": 0, "failed": 0}}

        """)
  }

  @Test("lays out lines")
  func lines() {
    let text = "show    1\nshow    2\nshow    3\n"
    let result = fmt(text, "-", "--range", "2:2")
    #expect(result.output == "show    1\nshow 2\nshow    3\n")
  }

  @Test("does not colour what goes to no terminal, unless it is asked to")
  func colours() {
    #expect(!fmt(FmtTests.loose, "-", "--check").output.contains("\u{1B}"))
    #expect(
      fmt(FmtTests.loose, "-", "--check", "--color", "always").output
        .contains("\u{1B}[32m+parameter"))
  }

  @Test("never shows what commands a terminal on one")
  func controls() {
    var table = TableOfFiles()
    table.standardInput = Array("goal    g { }\n// \u{1B}[2J\u{202E}\n".utf8)
    let result = leit(["fmt", "-", "--check"], in: table, console: Console(isTerminal: true))
    #expect(result.output.contains("+goal g"))
    #expect(!result.output.contains("\u{1B}[2J") && !result.output.contains("\u{202E}"))
  }

}

extension ReportFileTests.Desk {

  /// Returns when the file called `name` was written, and which it is.
  func attributes(of name: String) throws -> [Int] {
    var status = stat()
    try #require(stat(path + "/" + name, &status) == 0)
    return [Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec), Int(status.st_ino)]
  }

}
