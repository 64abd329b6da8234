import Commands
import Glibc
import Testing
import Values

/// Whatever is laid out: nothing crashes, nothing is lost, and what was laid out stays so.
@Suite("leit fmt on hostile texts")
struct HostileFmtTests {

  /// A text, and what it is.
  struct Text: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var testDescription: String { name }

    init(_ name: String, _ text: String) {
      self.name = name
      bytes = Array(text.utf8)
    }

    init(_ name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Returns `part` so many times.
  private static func many(_ part: String, _ count: Int = 5_000) -> String {
    String(repeating: part, count: count)
  }

  static let texts = [
    Text("nothing", ""), Text("an empty line", "\n"), Text("a byte-order mark", "\u{FEFF}"),
    Text("old line ends", "goal a {}\rgoal b {\r}\r// c\r"),
    Text("half a declaration", "eligibility who for a: Application {\n  require"),
    Text("parentheses", "show \(many("(")) 1 \(many(")"))"), Text("open ones", many("(")),
    Text("brackets", "show \(many("["))1\(many("]"))"), Text("braces", many("{") + many("}")),
    Text("closing braces", many("}")), Text("things in things", many("goal g {\n")),
    Text("negations", "show " + many("not ") + "yes"), Text("signs", "show " + many("- ") + "1"),
    Text("a long sum", "show 1" + many(" + 1")),
    Text("a long list", "show [1" + many(", 1") + "]"),
    Text("members", "show a" + many(".b")),
    Text("conditions", "show " + many("if yes then ") + "1"),
    Text("a long line", "// " + many("x", 1_000_000)),
    Text("a long text", "goal g \"" + many("x ") + "\" {}"),
    Text("nested comments", many("/* ") + many("*/ ") + "goal g {}"),
    Text("comments everywhere", many("/* c */ show /* d */ 1 // e\n", 500)),
    Text("quotes", many("\"")), Text("backticks", many("`")),
    Text("empty lines", many("\n", 50_000)),
    Text("spaces", many(" ", 100_000) + "goal g {}"), Text("commas", "show [" + many(",") + "]"),
    Text("no text", bytes: [0xFF, 0xFE, 0x00, 0xC3, 0x28, 0x0A, 0xF0, 0x9F]),
    Text("zeros", bytes: Array(repeating: 0, count: 10_000)),
    Text("controls", "goal g\u{1B}[2J\u{7} {}\n\u{202E}show 1"),
    Text("digits", "show " + many("9", 100_000)), Text("dates", many("show 2026-01-01\n", 1_000)),
  ]

  @Test("changes nothing the second time, and loses nothing", arguments: texts)
  func anything(_ text: Text) {
    for (name, before, after) in [("a.leit", "", ""), ("a.md", "# A\n```leit\n", "\n```\n")] {
      let input = Array(before.utf8) + text.bytes + Array(after.utf8)
      let first = fmt(input, name)
      #expect(first.status <= .failure, "\(name): \(first.errors.prefix(300))")
      let second = fmt(first.output, name)
      #expect(second.output == first.output, "\(name)")
      #expect(solid(first.output).count >= solid(input).count - input.count / 3 - 4, "\(name)")
    }
  }

  @Test("lays out any lines of a text", arguments: texts.filter { $0.bytes.count < 40_000 })
  func lines(_ text: Text) {
    for range in ["1", "1:2", "3:1000000"] {
      #expect(fmt(text.bytes, "a.leit", "--range", range).status <= .failure)
    }
  }

  @Test("stops where nobody reads on", .timeLimit(.minutes(1)))
  func closedPipe() {
    var pipe: [Int32] = [0, 0]
    #expect(Glibc.pipe(&pipe) == 0)
    close(pipe[0])
    signal(SIGPIPE, SIG_IGN)
    var sink = ByteSink(descriptor: pipe[1])
    for _ in 0..<100 { sink.write(String(repeating: "x", count: 100_000)) }
    #expect(sink.isClosed && sink.failure == nil)
    close(pipe[1])
  }

  /// Returns what `leit fmt` makes of `bytes`, the file `name`.
  private func fmt(
    _ bytes: [UInt8], _ name: String, _ options: String...
  ) -> (output: [UInt8], errors: String, status: Commands.ExitStatus) {
    var table = TableOfFiles()
    table.standardInput = bytes
    var surroundings = Surroundings(
      console: Console(), environment: [:], files: table, today: { .first },
      lineReader: { _ in TypedLines(lines: []) })
    let status = run(["fmt", "--stdin", "--stdin-name", name] + options, in: &surroundings)
    return (surroundings.console.output.bytes, surroundings.console.errors.text, status)
  }

  /// Returns what of `bytes` is no space.
  private func solid(_ bytes: [UInt8]) -> [UInt8] { bytes.filter { $0 > 0x20 } }

}
