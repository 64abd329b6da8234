import Catalogue
import Diagnostics
import Rendering
import SourceText
import Testing
import Vocabulary

struct DiagnosticTests {

  let file = SourceFile.ID(rawValue: 0)

  /// Returns a renderer for a file with `text`.
  func renderer(_ text: String, _ tongue: Tongue = .english) -> DiagnosticRenderer {
    DiagnosticRenderer(
      sources: [SourceFile(name: "a.leit", text: text)], tongue: tongue, isColoured: false)
  }

  /// Returns the complaint that the part of `text` that reads `part` is given twice.
  func diagnostic(_ part: String, in text: String, fixes: [Fix] = []) -> Diagnostic {
    let bytes = Array(text.utf8)
    let wanted = Array(part.utf8)
    let start = (0...bytes.count - wanted.count).first { bytes[$0...].starts(with: wanted) } ?? 0
    let place = FactsPlace(record: 1, field: part, value: "")
    return Diagnostic(
      .facts(.givenTwice(place)), at: SourceSpan(start..<start + wanted.count, in: file),
      fixes: fixes)
  }

  /// Returns what is said of `part` in `text`.
  func rendered(_ part: String, in text: String) -> String {
    renderer(text).text(of: diagnostic(part, in: text))
  }

  @Test func aDiagnosticNamesItsPlaceAndShowsIt() {
    #expect(
      rendered("b", in: "x\n  a: b\n") == """
        error F06: record 1: `b` is given twice
         --> a.leit:2:6
        2 |   a: b
          |      ^
          = help: keep one of the two
        """)
  }

  @Test func aDiagnosticSpeaksGerman() {
    let text = "x"
    #expect(
      renderer(text, .german).text(of: diagnostic("x", in: text)) == """
        Fehler F06: Datensatz 1: `x` ist zweimal angegeben
         --> a.leit:1:1
        1 | x
          | ^
          = Hilfe: behalten Sie eine der beiden Angaben
        """)
  }

  @Test(
    arguments: [
      ("ä ö b", "1 | ä ö b", "  |     ^"), ("漢字 b", "1 | 漢字 b", "  |      ^"),
      ("e\u{301} b", "1 | e\u{301} b", "  |   ^"), ("\tb", "1 |     b", "  |     ^"),
      ("a\tb", "1 | a   b", "  |     ^"), ("👩‍👩‍👧 b", "1 | 👩‍👩‍👧 b", "  |    ^"),
      ("\u{1B}[31m b", "1 | ␛[31m b", "  |       ^"),
      ("\u{202E}x b", "1 | \u{FFFD}x b", "  |    ^"),
    ])
  func theCaretStandsBelowThePlace(text: String, line: String, caret: String) {
    let lines = rendered("b", in: text).split(separator: "\n").map(String.init)
    #expect(lines[2] == line)
    #expect(lines[3] == caret)
  }

  @Test func aWideCharacterIsUnderlinedInFull() {
    #expect(rendered("漢字", in: "漢字").contains("  | ^^^^\n"))
  }

  @Test func aLineOfMegabytesIsCutAroundThePlace() {
    let half = String(repeating: "äxyz ", count: 100_000)
    let text = half + "b!" + half
    let lines = rendered("b!", in: text).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 120 })
    #expect(lines[1] == " --> a.leit:1:500001")
    let line = Array(lines[2])
    let carets = lines[3].enumerated().filter { $0.element == "^" }.map(\.offset)
    #expect(String(carets.map { line[$0] }) == "b!")
    #expect(line.last == "…")
    #expect(lines[2].hasPrefix("1 | …"))
  }

  @Test func aPlaceOfManyLinesIsUnderlinedToTheEndOfItsFirst() {
    #expect(rendered("b\nc", in: "a b\nc").contains("1 | a b\n  |   ^\n"))
  }

  @Test func aPlaceAtTheEndOfTheFileHasACaret() {
    let diagnostic = Diagnostic(.facts(.empty), at: SourceSpan(3..<3, in: file))
    #expect(renderer("a b").text(of: diagnostic).contains("1 | a b\n  |    ^\n"))
  }

  @Test func anEmptyFileHasNoExcerpt() {
    let diagnostic = Diagnostic(.facts(.empty), at: SourceSpan(0..<0, in: file))
    #expect(
      renderer("").text(of: diagnostic) == """
        error F01: the file holds no facts
         --> a.leit:1:1
          = help: write an object of JSON, or a header and rows of CSV
        """)
  }

  @Test func aMendIsShownAsTheMendedLine() {
    let text = "x\nfirst 5000 last\n"
    let fix = Fix(replacing: SourceSpan(8..<12, in: file), by: "5,000 EUR")
    let text1 = renderer(text).text(of: diagnostic("5000", in: text, fixes: [fix]))
    #expect(text1.hasSuffix("  = try:\n2 | first 5,000 EUR last"))
  }

  @Test func aRelatedPlaceIsShown() {
    let first = diagnostic("b", in: "a b")
    let both = Diagnostic(
      first.problem, at: first.site, related: [SourceSpan(0..<1, in: file)])
    #expect(
      renderer("a b").text(of: both).contains("  = see also:\n --> a.leit:1:1\n1 | a b\n  | ^"))
  }

  @Test func fiftyProblemsAreShownAndTheRestAreCounted() {
    let all = Array(repeating: diagnostic("b", in: "b"), count: 10_000)
    let text = renderer("b").text(of: all)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("error") } == 50)
    #expect(text.hasSuffix("… and 9950 more\n\n10000 errors, 0 warnings"))
  }

  @Test func whatAFileIsCalledCannotCommandATerminal() {
    let source = SourceFile(name: "a\u{1B}[2J\n.leit", text: "b")
    let renderer = DiagnosticRenderer(sources: [source], tongue: .english, isColoured: false)
    let text = renderer.text(of: diagnostic("b", in: "b"))
    #expect(text.contains("a␛[2J␊.leit:1:1"))
  }

  @Test func colourIsAddedOnlyWhereItIsAskedFor() {
    let source = SourceFile(name: "a.leit", text: "b")
    let coloured = DiagnosticRenderer(sources: [source], tongue: .english, isColoured: true)
      .text(of: diagnostic("b", in: "b"))
    #expect(coloured.contains("\u{1B}[1;31merror F06\u{1B}[0m: "))
    #expect(!rendered("b", in: "b").contains("\u{1B}"))
  }

  @Test(arguments: ["b", "\tb", "ä漢 b\nc", "x\ny b"])
  func theJSONSaysWhatTheTextSays(text: String) {
    let diagnostic = diagnostic("b", in: text)
    let json = renderer(text).json(of: [diagnostic], []).text
    let lines = renderer(text).text(of: diagnostic).split(separator: "\n")
    let place = lines[1].split(separator: ":").suffix(2)
    #expect(
      json.contains(#""range": {"start": {"line": \#(place[1]), "column": \#(place[2])}, "#))
    #expect(json.contains(#"{"code": "F06", "severity": "error", "message": "record 1: `b` is"#))
    #expect(lines[0] == "error F06: record 1: `b` is given twice")
    #expect(json.contains(#""help": "keep one of the two""#))
    #expect(lines.last == "  = help: keep one of the two")
    #expect(json.hasSuffix(#""todos": [], "summary": {"errors": 1, "warnings": 0, "todos": 0}}"#))
  }

  @Test func theJSONIsAsTheContractHasIt() {
    let text = "a b"
    let fix = Fix(replacing: SourceSpan(2..<3, in: file), by: "c")
    let first = diagnostic("b", in: text, fixes: [fix])
    let both = Diagnostic(
      first.problem, at: first.site, related: [SourceSpan(0..<1, in: file)], fixes: first.fixes)
    let range = #"{"start": {"line": 1, "column": 3}, "end": {"line": 1, "column": 4}}"#
    #expect(
      renderer(text).json(of: [both], [Todo(site: first.site, text: "which?")]).text == """
        {"diagnostics": [{"code": "F06", "severity": "error", \
        "message": "record 1: `b` is given twice", "file": "a.leit", "range": \(range), \
        "help": "keep one of the two", \
        "fixes": [{"title": "write `c` instead", "edits": [{"range": \(range), "text": "c"}]}], \
        "related": [{"message": "see also", "file": "a.leit", \
        "range": {"start": {"line": 1, "column": 1}, "end": {"line": 1, "column": 2}}}]}], \
        "todos": [{"text": "which?", "file": "a.leit", "range": \(range)}], \
        "summary": {"errors": 1, "warnings": 0, "todos": 1}}
        """)
  }

}
