import Foundation
import Glibc
import Testing

/// What the REPL does where nobody edits lines with it.
@Suite("Plain lines", .serialized)
struct PlainTests {

  /// The folder in which the person lives.
  private let home: Home

  /// Creates an instance with a new home.
  init() throws { home = try Home() }

  @Test("a dumb terminal gets answers and nothing else", arguments: ["dumb", ""])
  func dumbTerminal(name: String) throws {
    let terminal = try Terminal(["repl"], environment: home.environment(["TERM": name]))
    terminal.press("1 + 1\n")
    try terminal.wait(for: "answer") { $0.everything == ["1 + 1", "2"] }
    terminal.press("sum of [1,\n2]\n")
    try terminal.wait(for: "answer") { $0.everything.last == "3" }
    terminal.press("4 +\n")
    terminal.press("\u{3}")
    try terminal.wait(for: "interruption") { $0.everything.last == "^C" }
    terminal.press("5\n")
    try terminal.wait(for: "answer") { $0.everything.last == "5" }
    #expect(!terminal.bytes.contains(0x1B))
    terminal.press("\u{4}")
    #expect(try terminal.waitForEnd() == 0)
  }

  /// Returns what `leit` with `arguments` writes where `input` is its standard input, and its status.
  private func leit(_ arguments: String..., input: String) throws -> (text: String, status: Int32) {
    let files = ["in", "out", "err"].map { home.folder.appending(path: $0) }
    try input.write(to: files[0], atomically: false, encoding: .utf8)
    let process = try start(
      arguments, environment: home.environment(), streams: files.map(\.path))
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return (try String(contentsOf: files[1], encoding: .utf8), (status >> 8) & 0xFF)
  }

  @Test("a script is answered as a file is, without prompts and colours")
  func script() throws {
    let script = """
      // A script.
      parameter rate = 80 %
      define share(a: text) "Share" = rate

      except rural "Rural" when a = "rural" { 90 % }
      show share("town")
      show share("rural")
      show [1, 2,

        3]
      show 1
        + 2
      show 7 // the last one
      """
    let answers = try leit("repl", input: script)
    #expect(answers == ("Share\n0.8\n\nShare\n0.9\n\n[1, 2, 3]\n3\n7\n", 0))
    let path = home.folder.appending(path: "script.leit").path
    try script.write(toFile: path, atomically: false, encoding: .utf8)
    #expect(try leit("run", path, input: "") == answers)
  }

  @Test("a script of 5,000 lines is answered")
  func longScript() throws {
    let lines = (1...5000).map { "\($0) +" } + ["0"]
    let open = "sum of [\n" + (1...5000).map { "\($0),\n" }.joined() + "0]\n"
    let answers = try leit("repl", input: open)
    #expect(answers == ("12,502,500\n", 0))
    // So high no expression may grow; that is said, and soon.
    #expect(try leit("repl", input: lines.joined(separator: "\n")).status == 1)
  }

}
