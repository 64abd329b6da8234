#if Readline
  import Foundation
  import Testing

  /// What a later session knows of what was typed.
  @Suite("The history", .serialized)
  struct HistoryTests {

    /// The folder in which the person lives.
    private let home: Home

    /// Creates an instance with a new home.
    init() throws { home = try Home() }

    /// Types `texts` in a session of their own.
    private func session(_ texts: String...) throws {
      let terminal = try home.terminal()
      for text in texts { try terminal.enter(text) }
      terminal.press("\u{4}")
      #expect(try terminal.waitForEnd() == 0)
    }

    @Test("a text of several lines comes back whole, and may be changed")
    func recall() throws {
      try session("sum of [\r10,\r20\r]", "3", "3")
      let terminal = try home.terminal()
      terminal.press("\u{1B}[A")
      try terminal.wait(until: "leit> 3")
      terminal.press("\u{1B}[A")
      try terminal.wait(until: "  ... ]")
      #expect(
        terminal.screen.rows[1...4] == ["leit> sum of [", "  ... 10,", "  ... 20", "  ... ]"])
      terminal.press("\u{1B}[B")
      try terminal.wait(until: "leit> 3")
      terminal.press("\u{1B}[A")
      try terminal.wait(until: "  ... ]")
      terminal.press("\u{1B}[D\u{1B}[A\u{5}0\r")
      try terminal.waitForPrompt(below: "210")
    }

    @Test("each text is kept once, where it was typed last, for its owner alone")
    func duplicates() throws {
      try session("1", "2", "1", "1")
      #expect(try home.mode(of: home.history) == 0o600)
      #expect(try home.mode(of: home.history.deletingLastPathComponent()) == 0o700)
      let terminal = try home.terminal()
      terminal.press("\u{1B}[A")
      try terminal.wait(until: "leit> 1")
      terminal.press("\u{1B}[A")
      try terminal.wait(until: "leit> 2")
      terminal.press("\u{1B}[A")
      terminal.press("x")
      try terminal.wait(until: "leit> 2x")
    }

    @Test("two sessions at once lose nothing of each other's")
    func twoSessions() throws {
      let first = try home.terminal()
      let second = try home.terminal()
      for (terminal, text) in [(first, "10"), (second, "20"), (first, "30"), (second, "40")] {
        terminal.press(text + "\r")
        try terminal.waitForPrompt(below: text)
      }
      #expect(try home.kept == ["10", "20", "30", "40"])
    }

    @Test("it is searched")
    func search() throws {
      try session("parameter grüße = 1", "2")
      let terminal = try home.terminal()
      terminal.press("\u{12}grü")
      try terminal.wait(for: "text found") { $0.cursorRow.hasSuffix(": parameter grüße = 1") }
      try terminal.enter("\u{5}")
      terminal.press("grüße\r")
      try terminal.waitForPrompt(below: "1")
    }

    @Test("a file that is damaged does no harm")
    func damage() throws {
      let folder = home.history.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      var bytes: [UInt8] = Array("1\n".utf8) + [0xFF, 0xFE, 0x0A, 0x00, 0x41, 0x0A]
      bytes += Array("bad\\escape\n2\\\\3\nlast line without an end\\".utf8)
      try Data(bytes).write(to: home.history)
      try session("4")
      let terminal = try home.terminal()
      for text in ["4", "2\\3", "1"] {
        terminal.press("\u{1B}[A")
        try terminal.wait(until: "leit> " + text)
      }
    }

    @Test("where it cannot be written, that is said once, and nothing else happens")
    func unwritable() throws {
      try FileManager.default.createDirectory(
        at: home.folder.appending(path: "state"), withIntermediateDirectories: true)
      try "".write(
        to: home.folder.appending(path: "state/leit"), atomically: false, encoding: .utf8)
      let terminal = try home.terminal()
      for text in ["10", "20"] {
        terminal.press(text + "\r")
        try terminal.waitForPrompt(below: text)
      }
      #expect(terminal.screen.everything.count { $0.contains("is not kept") } == 1)
      terminal.press("\u{1B}[A")
      try terminal.wait(until: "leit> 20")
    }

    @Test("a file that has grown long is made short again")
    func growth() throws {
      let folder = home.history.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let lines = (1...5000).map { "\($0 % 3 == 0 ? 0 : $0)\n" }
      try lines.joined().write(to: home.history, atomically: false, encoding: .utf8)
      try session("9999999")
      let kept = try home.kept
      #expect(kept.count == 1001)
      #expect(kept.suffix(3) == ["0", "5000", "9999999"] || kept.suffix(2) == ["5000", "9999999"])
      #expect(Set(kept).count == kept.count)
    }

  }
#endif
