#if Readline
  import Foundation
  import Testing

  /// What happens to answers that are longer than the terminal.
  @Suite("Long answers on a terminal", .serialized)
  struct PagingOnTerminalTests {

    /// The folder in which the person lives.
    private let home: Home

    /// Creates an instance with a new home.
    init() throws { home = try Home() }

    /// A list of so many numbers, shown below each other.
    private func numbers(_ count: Int) -> String {
      "[" + (1...count).map(String.init).joined(separator: ", ") + "] as table"
    }

    /// Waits for the line below a page, which begins with `count`.
    private func wait(for count: String, on terminal: Terminal) throws {
      try terminal.wait(for: count) { $0.beforeCursor.hasPrefix(count) }
    }

    @Test("the space bar shows the next page, return the next line, q ends")
    func keys() throws {
      let terminal = try home.terminal()
      terminal.press(numbers(90) + "\r")
      try wait(for: "23 of 97", on: terminal)
      terminal.press("x\r")
      try wait(for: "24 of 97", on: terminal)
      terminal.press(" ")
      try wait(for: "47 of 97", on: terminal)
      terminal.press("q")
      try terminal.wait(until: "leit> ")
      #expect(!terminal.screen.everything.contains { $0.hasSuffix(" 90") })
      // The terminal echoes and edits lines as before.
      terminal.press("1 + 1\r")
      try terminal.waitForPrompt(below: "2")
      #expect(terminal.screen.unknown.isEmpty)
    }

    @Test("Control-C ends what is shown, not the session")
    func interrupt() throws {
      let terminal = try home.terminal("--lang", "de")
      terminal.press(numbers(60).replacing("as table", with: "als tabelle") + "\r")
      try wait(for: "23 von", on: terminal)
      terminal.press("\u{3}")
      try terminal.wait(until: "leit> ")
      terminal.press("1 + 1\r")
      try terminal.waitForPrompt(below: "2")
    }

    @Test("all is shown at once where that is asked for")
    func off() throws {
      let terminal = try home.terminal()
      terminal.press(".set pager off\r")
      try terminal.wait(until: "leit> ")
      terminal.press(numbers(60) + "\r")
      try terminal.waitForPrompt(below: "(60 rows)")
    }

  }
#endif
