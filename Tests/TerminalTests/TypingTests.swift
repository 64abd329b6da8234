#if Readline
  import Foundation
  import Glibc
  import Testing

  /// What happens to what a person types on a terminal.
  @Suite("Typing on a terminal", .serialized)
  struct TypingTests {

    /// The folder in which the person lives.
    private let home: Home

    /// Creates an instance with a new home.
    init() throws { home = try Home() }

    @Test("what is typed is answered, in each language", arguments: ["en", "de"])
    func answers(language: String) throws {
      let terminal = try home.terminal("--lang", language)
      #expect(terminal.screen.rows[0].hasPrefix("Leit "))
      terminal.press(language == "de" ? "0,5 + 1\r" : "0.5 + 1\r")
      try terminal.waitForPrompt(below: language == "de" ? "1,5" : "1.5")
      terminal.press(language == "de" ? "zeige zentren mit\r" : "show centres where\r")
      try terminal.wait(until: "  ... ")
      terminal.press(language == "de" ? "ziele ist leer\r" : "goals is empty\r")
      try terminal.waitForPrompt(below: language == "de" ? "nichts" : "nothing")
      #expect(terminal.screen.unknown.isEmpty)
    }

    @Test("who forgets the dot gets help and out", arguments: [("en", "quit"), ("de", "ende")])
    func undotted(language: String, word: String) throws {
      let terminal = try home.terminal("--lang", language)
      try terminal.enter("parameter exit = 5")
      terminal.press("exit\r")
      try terminal.waitForPrompt(below: "5")
      terminal.press(language == "de" ? "Hilfe\r" : "Help\r")
      // It is longer than the screen.
      try terminal.wait(for: "help") { $0.beforeCursor.contains(", q ") }
      terminal.press("q")
      try terminal.wait(until: "leit> ")
      terminal.press("\(word)\r")
      #expect(try terminal.waitForEnd() == 0)
    }

    @Test("umlauts and wide characters are deleted and passed by as one")
    func characters() throws {
      let terminal = try home.terminal()
      terminal.press("größe")
      try terminal.wait(until: "leit> größe")
      terminal.press("\u{7F}\u{7F}\u{7F}")
      try terminal.wait(until: "leit> gr")
      terminal.press(" 漢字😀")
      try terminal.wait(until: "leit> gr 漢字😀")
      #expect(terminal.screen.cursor.column == 15)
      terminal.press("\u{1B}[D\u{1B}[D")
      try terminal.wait(until: "leit> gr 漢")
      terminal.press("é\u{7F}\u{7F}ü")
      try terminal.wait(until: "leit> gr ü")
      #expect(terminal.screen.cursorRow == "leit> gr ü字😀")
      // A decomposed umlaut is one character as well.
      terminal.press("a\u{308}\u{7F}")
      try terminal.wait(until: "leit> gr ü")
      #expect(terminal.screen.cursorRow == "leit> gr ü字😀")
    }

    @Test(
      "a file of 200 lines that is pasted is one text, answered once",
      arguments: ["xterm-256color", "xterm-that-nobody-has-heard-of"])
    func paste(name: String) throws {
      let terminal = try home.terminal(environment: ["TERM": name])
      try terminal.wait(for: "paste that is marked") { $0.modes.contains("?2004") }
      let lines = (1...199).map { "parameter p\($0) = \($0 == 199 ? "1" : "p\($0 + 1) + 1")" }
      terminal.paste((lines + ["p1", ""]).joined(separator: "\n"))
      try terminal.wait(until: "  ... ")
      #expect(terminal.screen.rows[22] == "  ... p1")
      terminal.press("\r")
      try terminal.waitForPrompt(below: "199")
      #expect(terminal.screen.everything.count { $0 == "199" } == 1)
      #expect(try home.kept.count == 1)
      terminal.press("p2\r")
      try terminal.waitForPrompt(below: "198")
    }

    @Test("a text that is taller than the screen is edited everywhere")
    func tall() throws {
      let terminal = try home.terminal(rows: 10)
      let lines = (1...40).map { "parameter p\($0) = \($0)" }
      terminal.paste(lines.joined(separator: "\n"))
      try terminal.wait(until: "  ... parameter p40 = 40")
      terminal.press(String(repeating: "\u{1B}[A", count: 39) + "\u{5}1")
      try terminal.wait(until: "leit> parameter p1 = 11")
      #expect(terminal.screen.rows[9] == "  ... parameter p10 = 10")
      terminal.press("\r")
      try terminal.waitForPrompt(below: "  ... parameter p40 = 40")
      terminal.press("p1 + p40\r")
      try terminal.waitForPrompt(below: "51")
    }

    @Test("a text stays whole where the terminal becomes narrower and wider")
    func resize() throws {
      let terminal = try home.terminal(columns: 60)
      terminal.press("sum of [100, 200, 300, 400, 500, 600, 700, 800]")
      try terminal.wait(until: "leit> sum of [100, 200, 300, 400, 500, 600, 700, 800]")
      terminal.resize(rows: 24, columns: 30)
      // The terminal has broken the row by itself; what is typed then shows that the text was as well.
      terminal.press(" ")
      try terminal.wait(until: "00, 500, 600, 700, 800] ")
      #expect(terminal.screen.rows[2] == "leit> sum of [100, 200, 300, 4")
      terminal.resize(rows: 20, columns: 100)
      try terminal.wait(until: "leit> sum of [100, 200, 300, 400, 500, 600, 700, 800] ")
      terminal.press("\r")
      try terminal.waitForPrompt(below: "3,600")
    }

    @Test("Control-C drops what is typed, and the session goes on")
    func interruption() throws {
      let terminal = try home.terminal()
      terminal.press("centre c {\rtitle: \"half")
      try terminal.wait(until: "  ... title: \"half")
      terminal.press("\u{3}")
      try terminal.waitForPrompt(below: "  ... title: \"half^C")
      terminal.press("\u{3}")
      try terminal.waitForPrompt(below: "leit> ^C")
      terminal.press("\u{3}")
      try terminal.wait(for: "third prompt") { screen in
        screen.everything.count { $0 == "leit> ^C" } == 2 && screen.beforeCursor == "leit> "
      }
      terminal.press("1 + 1\r")
      try terminal.waitForPrompt(below: "2")
      #expect(try home.kept == ["1 + 1"])
    }

    @Test("Control-C ends an answer, and what was declared stays")
    func interruptedAnswer() throws {
      let terminal = try home.terminal(columns: 200)
      let numbers = (1...400).map(String.init).joined(separator: ", ")
      terminal.paste("define l = [\(numbers)]")
      try terminal.enter("")
      let each = ["a", "b", "c", "d"].map { "every \($0) in l satisfies " }.joined()
      terminal.press(each + "a + b + c + d > 0\r")
      try terminal.wait(for: "answer being worked out") { !$0.modes.contains("?2004") }
      terminal.press("\u{3}")
      try terminal.wait(until: "leit> ")
      terminal.press("count of l\r")
      try terminal.waitForPrompt(below: "400")
    }

    @Test("Control-D leaves on an empty line alone")
    func end() throws {
      let terminal = try home.terminal()
      terminal.press("12\u{1}\u{4}")
      try terminal.wait(for: "character taken away") { $0.cursorRow == "leit> 2" }
      terminal.press("\u{5}\u{7F}\u{4}")
      #expect(try terminal.waitForEnd() == 0)
      #expect(terminal.screen.beforeCursor.isEmpty)
      #expect(!terminal.screen.modes.contains("?2004"))
      #expect(terminal.settings == tcflag_t(ICANON | ECHO | ISIG))
    }

    @Test(
      "a signal that ends the session leaves the terminal as it was", arguments: [SIGTERM, SIGHUP])
    func termination(signal: Int32) throws {
      let terminal = try home.terminal()
      #expect(terminal.settings == tcflag_t(ISIG))
      terminal.press("half")
      try terminal.wait(until: "leit> half")
      terminal.send(signal)
      #expect(try terminal.waitForEnd() == 128 + signal)
      #expect(terminal.settings == tcflag_t(ICANON | ECHO | ISIG))
      #expect(!terminal.screen.modes.contains("?2004"))
    }

    @Test("Control-L empties the screen and keeps the text")
    func clear() throws {
      let terminal = try home.terminal()
      terminal.press("1 +\r2")
      try terminal.wait(until: "  ... 2")
      terminal.press("\u{C}")
      try terminal.wait(for: "text at the top") { $0.rows[0] == "leit> 1 +" && $0.cursor.row == 1 }
      terminal.press("\r")
      try terminal.waitForPrompt(below: "3")
    }

    @Test("an empty line ends what lacks something, and the error is told")
    func emptyLine() throws {
      let terminal = try home.terminal()
      terminal.press("test t \"A title\"\r")
      try terminal.wait(until: "  ... ")
      terminal.press("\r")
      try terminal.wait(for: "error") { $0.everything.contains { $0.contains("S01") } }
      try terminal.wait(until: "leit> ")
    }

    @Test("keys move, and take away, within the line of a text of several lines")
    func lines() throws {
      let terminal = try home.terminal()
      terminal.press("sum of [\r10,\r200\r]")
      try terminal.wait(until: "  ... ]")
      terminal.press("\u{1B}[A\u{1B}[A\u{5}")
      try terminal.wait(until: "  ... 10,")
      terminal.press("\u{1}\u{B}1,")
      try terminal.wait(until: "  ... 1,")
      terminal.press("\u{1B}[B\u{1B}[B\u{5}\r")
      try terminal.waitForPrompt(below: "201")
    }

    @Test("settings in inputrc count, those for leit too")
    func settings() throws {
      let settings = """
        "\\C-xa": "1 + 1"
        $if leit
        "\\C-xb": "2 + 2"
        $endif
        $if bash
        "\\C-xa": "bash"
        $endif
        "\\e[A": history-search-backward
        """
      let home = try Home(inputrc: settings)
      let terminal = try home.terminal()
      terminal.press("\u{18}a\r")
      try terminal.waitForPrompt(below: "2")
      terminal.press("\u{18}b\r")
      try terminal.waitForPrompt(below: "4")
      terminal.press("1\u{1B}[A")
      try terminal.wait(for: "line that begins so") { $0.cursorRow == "leit> 1 + 1" }
    }

    @Test("nothing is coloured where nobody wants it", arguments: [true, false])
    func colours(isRefused: Bool) throws {
      let refused = try home.terminal(environment: isRefused ? ["NO_COLOR": "1"] : [:])
      #expect(refused.screen.isColoured == !isRefused)
      let never = try home.terminal("--color", isRefused ? "never" : "auto")
      #expect(never.screen.isColoured == !isRefused)
      // The marks that tell readline what takes no column are not for the terminal.
      #expect(!refused.bytes.contains(1) && !refused.bytes.contains(2))
    }

    @Test("a tab puts in what all candidates begin with, and shows them")
    func completion() throws {
      let terminal = try home.terminal()
      try terminal.enter("parameter größe_eins = 1")
      try terminal.enter("parameter größe_zwei = 2")
      terminal.press("2 * grö\t")
      try terminal.wait(until: "leit> 2 * größe_")
      terminal.press("\t")
      try terminal.wait(for: "candidates") { screen in
        screen.beforeCursor == "leit> 2 * größe_"
          && screen.everything.contains("größe_eins  größe_zwei")
      }
      terminal.press("z\t\r")
      try terminal.waitForPrompt(below: "4")
    }

    @Test("a tab where nothing can be completed changes nothing, and lists no files")
    func tab() throws {
      let terminal = try home.terminal()
      terminal.press("zzzz\t\t")
      try terminal.wait(for: "bells") { $0.bells >= 2 && $0.beforeCursor == "leit> zzzz" }
      #expect(terminal.screen.everything.last == "leit> zzzz")
      terminal.press("\u{3}")
      try terminal.waitForPrompt(below: "leit> zzzz^C")
    }

  }
#endif
