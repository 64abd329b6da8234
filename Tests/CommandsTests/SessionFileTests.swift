import Catalogue
import Commands
import Foundation
import Testing
import Values

/// What a session reads and writes on a disk.
@Suite("The files of a session")
struct SessionFileTests {

  /// What a session did, and what lies in its folder afterwards.
  private struct Outcome {

    /// What was said; `•` is the folder.
    let transcript: Transcript

    /// The texts of the files in the folder, by name.
    let files: [String: String]

  }

  /// Returns what `leit repl` with `options` answers to `lines`, in which `•` is a folder that holds
  /// `files`.
  private func repl(
    _ lines: [String], with options: [String] = [], files: [String: String] = [:],
    prepare: (_ folder: String) throws -> Void = { _ in }
  ) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("leit-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, text) in files {
      try text.write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
    }
    try prepare(folder)
    var surroundings = Surroundings(
      console: Console(), environment: ["XDG_STATE_HOME": folder + "/state"], files: Disk(),
      today: { Day(year: 2026, month: 11, day: 20) ?? .first },
      lineReader: { history in
        TypedLines(
          lines: lines.map { $0.replacing("•", with: folder) } + ["\"\(history ?? "none")\""])
      })
    let status = run(
      ["repl"] + options.map { $0.replacing("•", with: folder) }, in: &surroundings)
    var found: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name != "state" {
      found[name] = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }
    return Outcome(
      transcript: Transcript(
        status: status, output: surroundings.console.output.text.replacing(folder, with: "•"),
        errors: surroundings.console.errors.text.replacing(folder, with: "•")),
      files: found)
  }

  @Test("answers go to a file, and to the terminal again")
  func output() throws {
    let result = try repl([
      "1", ".output •/answers.txt", "2", "nothing_like_it", "3", ".output", "4",
    ])
    #expect(result.transcript.output.hasPrefix("1\n4\n"))
    #expect(result.files["answers.txt"] == "2\n3\n")
    #expect(result.transcript.errors.contains("nothing_like_it"))
  }

  @Test("a file that is there is left alone unless it is said what becomes of it")
  func existing() throws {
    let files = ["a.txt": "old\n"]
    let refused = try repl([".output •/a.txt", "2"], files: files)
    #expect(refused.files["a.txt"] == "old\n")
    #expect(refused.transcript.output.hasPrefix("2\n"))
    #expect(refused.transcript.errors.contains(".output •/a.txt append"))
    #expect(refused.transcript.status == .misuse)
    let longer = try repl([".output •/a.txt append", "2"], files: files)
    #expect(longer.files["a.txt"]?.hasPrefix("old\n2\n") == true)
    let replaced = try repl([".ausgabe •/a.txt ersetzen", "2"], files: files)
    #expect(replaced.files["a.txt"]?.hasPrefix("2\n") == true)
    #expect(try repl([".output •/a.txt over"], files: files).files["a.txt"] == "old\n")
  }

  @Test("what is said reaches a file with spaces and umlauts in its name")
  func names() throws {
    let result = try repl(
      [".load \"•/größe a.leit\"", ".output '•/für alle.txt'", "größe", ".output"],
      files: ["größe a.leit": "parameter größe = 3"])
    #expect(result.files["für alle.txt"] == "3\n", "\(result.transcript.errors)")
  }

  @Test(
    "what cannot be written is said, and no answer is lost",
    arguments: [
      "/dev/full", "•", "•/none/a.txt", "•/strategy.leit", "•/locked/a.txt", "/proc/version", "",
    ])
  func unwritable(path: String) throws {
    for command in [".output \"\(path)\" append", ".transcript \"\(path)\""] {
      let result = try repl(
        [command, "p", ".output"], with: ["•/strategy.leit"],
        files: ["strategy.leit": "parameter p = 5"]
      ) { folder in
        try FileManager.default.createDirectory(
          atPath: folder + "/locked", withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o500])
      }
      // Whoever may do everything may write there, too.
      if getuid() == 0, path.hasPrefix("•/locked") { continue }
      #expect(result.transcript.output.hasPrefix("5\n"), "\(command)")
      #expect(result.transcript.errors.contains("error: "), "\(command)")
      #expect(result.transcript.status == .misuse, "\(command)")
      #expect(result.files["strategy.leit"] == "parameter p = 5")
    }
  }

  @Test("a transcript is a page that says what was said")
  func transcript() throws {
    let result = try repl(
      [
        "parameter q = 1", "set as of 2020-02-02", ".transcript •/page.md", "p + q", "goal g {",
        "}",
        "nonsense", ".transcript", "p",
      ], with: ["•/a.leit"], files: ["a.leit": "parameter p = 5\n"])
    let page = try #require(result.files["page.md"])
    #expect(page.hasPrefix("# A session of 2026-11-20\n\n```leit "))
    #expect(page.contains("/a.leit\nparameter p = 5\n```\n"))
    #expect(page.contains("leit> .as of 2020-02-02\nleit> parameter q = 1\nleit> p + q\n6\n"))
    #expect(page.contains("leit> goal g {\n  ... }\n"))
    #expect(page.contains("leit> nonsense\nerror N01"))
    #expect(page.hasSuffix("```\n"))
    #expect(!page.contains("leit> p\n"))
  }

  @Test("a transcript never writes over what somebody else wrote")
  func foreignTranscript() throws {
    let there = try repl([".transcript •/page.md", "1"], files: ["page.md": "mine"])
    #expect(there.files["page.md"] == "mine")
    let both = try repl([".transcript •/page.md", ".output •/page.md append", "1"])
    #expect(both.transcript.output.hasPrefix("1\n"))
    #expect(both.transcript.status == .misuse)
  }

  @Test("a test is added to a file, in its language, and runs there")
  func savedTest() throws {
    let german = "sprache deutsch\nparameter p = 0,5"
    let result = try repl(
      [
        "p", ".sichere test hälfte •/a.leit", ".sichere test hälfte •/neu.leit",
        ".sichere test x •/none/x.leit", ".neu",
      ], with: ["•/a.leit", "--lang", "de"], files: ["a.leit": german])
    #expect(
      result.files["a.leit"]
        == german + "\n\ntest hälfte {\n    setze stand 20.11.2026\n    erwarte p = 0,5\n}\n",
      "\(result.transcript.errors)")
    #expect(
      result.files["neu.leit"]?.hasPrefix(
        "sprache deutsch\nimportiere \"a.leit\"\n\ntest hälfte_2 \"hälfte\" {")
        == true)
    #expect(result.transcript.errors.contains("1 Datei neu gelesen, 1 davon geändert"))
    #expect(result.transcript.errors.contains("Festlegungen: 1 neu, 0 geändert, 0 entfallen"))
    #expect(result.transcript.status == .misuse)
  }

  @Test("a test that would not hold in a file is not written there")
  func testInForeignFile() throws {
    let files = [
      "a.leit": "parameter p = 5", "b.leit": "parameter q = 5\n", "c.leit": "parameter p = 6\n",
      "d.md": "# Text\n", "e.leit": "sprache deutsch\nimportiere \"a.leit\"\n",
    ]
    let result = try repl(
      ["p"] + ["b.leit", "c.leit", "d.md", "e.leit"].map { ".save test t •/\($0)" },
      with: ["•/a.leit"], files: files)
    for (name, text) in files { #expect(result.files[name] == text, "\(name)") }
    #expect(result.transcript.errors.components(separatedBy: "error: ").count == 5)
  }

  @Test("a safe session writes nothing and cannot be told to")
  func safe() throws {
    let lines = [
      ".output •/a.txt", ".transcript •/b.md", "1", ".save test one •/c.leit",
      ".set output •/d.txt",
      ".set transcript •/e.md", ".ausgabe •/f.txt", ".set safe no", ".set", ".save test one",
    ]
    let result = try repl(lines, with: ["--safe"])
    #expect(result.files.isEmpty, "\(result.files)")
    #expect(result.transcript.output.contains("Nothing is written to files"))
    #expect(result.transcript.output.contains("test one {"))
    #expect(result.transcript.output.hasSuffix("none\n"), "there is a history")
    #expect(result.transcript.errors.components(separatedBy: "--safe").count == 7)
    #expect(try repl(lines).files.count == 6)
  }

  @Test("files that changed are read again, and it is said how much did")
  func reload() throws {
    let result = try repl(
      [
        ".load •/a.leit", "parameter typed = 1", ".load •/none.leit •/a.leit", ".reload", "p",
      ], files: ["a.leit": "parameter p = 5\nparameter q = 6\nparameter r = 7"])
    #expect(result.transcript.errors.contains("1 file read again, 0 changed"))
    #expect(result.transcript.errors.contains("what was typed is forgotten"))
    #expect(result.transcript.output.hasPrefix("5\n"))
  }

  @Test("what cannot be read is said, and the session goes on")
  func unreadable() throws {
    let result = try repl([
      ".load •", ".load •/none.leit", ".load /dev/null", ".load \"\"", ".decide x •",
      ".load /dev/full",
      ".load •/\u{1B}[2J", "1",
    ])
    #expect(result.transcript.output.hasPrefix("1\n"))
    #expect(!result.transcript.errors.contains("\u{1B}"))
    #expect(result.transcript.status == .misuse)
  }

}
