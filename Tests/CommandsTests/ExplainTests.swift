import Commands
import Testing

@Suite("leit explain")
struct ExplainTests {

  @Test("lists every code with its title, family by family", arguments: ["en", "de"])
  func list(language: String) {
    let answer = leit("explain", "--lang", language)
    #expect(answer.status == .success)
    let lines = answer.output.split(separator: "\n", omittingEmptySubsequences: false)
    let codes = lines.compactMap { $0.wholeMatch(of: #/  ([A-Z]\d\d)  .+/#)?.1 }
    #expect(codes.count > 90)
    let families = codes.map { $0.prefix(1) }
    // The codes of a family stand together, in their order.
    for (family, next) in zip(families, families.dropFirst()) where family != next {
      #expect(families.lastIndex(of: family) ?? 0 < families.firstIndex(of: next) ?? 0)
    }
    for (code, next) in zip(codes, codes.dropFirst()) where code.first == next.first {
      #expect(code < next)
    }
    // An empty line and a heading stand above each family but the first, which has a heading.
    #expect(lines.count { $0.isEmpty } == Set(families).count)
    #expect(lines.count { !$0.isEmpty && !$0.hasPrefix(" ") } == Set(families).count)
  }

  @Test("lists the same as JSON, one object a line")
  func listAsJSON() {
    let codes = leit("explain").output.matches(of: #/(?m)^  ([A-Z]\d\d)  /#).map { $0.1 }
    let lines = leit("explain", "--format", "json").output.split(separator: "\n")
    #expect(lines.count == codes.count)
    for (line, code) in zip(lines, codes) {
      #expect(line.hasPrefix("{\"code\": \"\(code)\", \"title\": \""))
    }
  }

  @Test("fills prose for the terminal, of 100 columns at most", arguments: [10, 30, 60, 80, 300])
  func width(columns: Int) {
    let console = Console(isTerminal: true, columns: columns)
    let answer = leit(["explain", "S14", "--color", "never"], in: TableOfFiles(), console: console)
    let prose = answer.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    let widest = prose.map(\.count).max() ?? 0
    let limit = min(max(columns, 30), 100)
    #expect(widest <= limit || columns < 60)
    // No line could take the first word of the next one.
    if columns >= 60 { #expect(widest > limit - 20) }
  }

  @Test("shows programs as they are, however narrow the terminal")
  func program() {
    let line =
      "    centre kassel \"Diversity centre Kassel\" { district: \"Landkreis Kassel\"  opened: "
    let console = Console(isTerminal: true, columns: 30)
    let answer = leit(["explain", "S12", "--color", "never"], in: TableOfFiles(), console: console)
    #expect(answer.output.contains(line))
  }

  @Test("prints nothing that commands a terminal", arguments: ["X03", "X04", "X05", "F03"])
  func controls(code: String) {
    let answer = leit("explain", code)
    let isPlain = answer.output.unicodeScalars.allSatisfy {
      $0 == "\n"
        || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)
          && !(0x200B...0x202E).contains($0.value)
        || $0 == "“" || $0 == "”"
    }
    #expect(isPlain)
  }

  @Test("colours as other answers are coloured")
  func colour() {
    let terminal = Console(isTerminal: true)
    #expect(
      leit(["explain", "X18"], in: TableOfFiles(), console: terminal).output.contains("\u{1B}["))
    #expect(!leit("explain", "X18").output.contains("\u{1B}["))
    #expect(leit("explain", "X18", "--color", "always").output.contains("\u{1B}["))
  }

  @Test("prints nothing where one of the codes is unknown")
  func unknown() {
    let answer = leit("explain", "X01", "X99")
    #expect(answer.status == .misuse)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.hasPrefix("error: no problem has the code `X99`; did you mean `X"))
  }

  @Test("is offered to a person once, after what is wrong")
  func hint() {
    var files = TableOfFiles()
    files.files["a.leit"] = Array("show 5 +\nshow 600.000 EUR\n".utf8)
    let terminal = Console(isTerminal: true)
    let arguments = ["check", "a.leit", "--color", "never"]
    let seen = leit(arguments, in: files, console: terminal)
    #expect(seen.errors.hasSuffix("\n2 errors, 0 warnings\n`leit explain S01` says more\n"))
    #expect(!leit(arguments, in: files).errors.contains("leit explain"))
    let german = leit(arguments + ["--lang", "de"], in: files, console: terminal)
    #expect(german.errors.hasSuffix("\nmehr dazu sagt `leit explain S01`\n"))
  }

  @Test("is offered where a file cannot be read, and not where all is well")
  func hintOfFiles() {
    var files = TableOfFiles()
    files.files["a.leit"] = Array("show 5\n".utf8)
    let terminal = Console(isTerminal: true)
    let missing = leit(["run", "b.leit", "c.leit"], in: files, console: terminal)
    #expect(missing.errors.hasSuffix("\n`leit explain P01` says more\n"))
    #expect(missing.errors.matches(of: /leit explain/).count == 1)
    let well = leit(["check", "a.leit"], in: files, console: terminal)
    #expect(!well.errors.contains("leit explain"))
  }

  @Test("is offered in a session by the command that there is in it")
  func hintOfSession() {
    let terminal = Console(isTerminal: true)
    let answer = leit(
      ["repl"], in: TableOfFiles(), typed: ["5 +)", "600.000 EUR", "1"], console: terminal)
    let offers = answer.errors.matches(of: /`\.explain (\w\d\d)`/).map(\.1)
    #expect(offers == ["S01", "X18"], "\(answer.errors)")
    #expect(!answer.errors.contains("leit explain"))
  }

}
