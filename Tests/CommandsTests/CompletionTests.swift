import Commands
import LineEditing
import Testing
import Values

/// What the tab key completes in a session.
@Suite struct CompletionTests {

  @Test func namesThatWereTypedAreCompleted() {
    let answers = completions(["parameter Höchstbetrag = 5", "show Höch‸", "sh‸"])
    #expect(answers == [["Höchstbetrag"], ["show "]])
  }

  @Test func aNewDeclarationIsCompletedAtOnce() {
    let answers = completions(["show fl‸", "parameter floor = 5", "show fl‸", "floor", "show fl‸"])
    #expect(answers == [[], ["floor"], ["floor"]])
  }

  @Test func theLanguageOfTheSessionCounts() {
    let answers = completions([
      "zei‸", ".lang de", "zei‸", "was ‸", ".hil‸", ".lang ‸", ".set lang ‸",
    ])
    #expect(
      answers == [
        [], ["zeige "], ["wäre wenn", "wäre nötig", "fehlt"], [".hilfe "], ["en", "de"],
        ["en", "de"],
      ])
  }

  @Test func theLastDecisionIsAskedAbout() {
    let answers = completions([
      "record Case { paid: money }",
      "eligibility who for c: Case { require enough { c.paid > 0 EUR } }",
      "eligibility other for d: Case { require more { d.paid > 5 EUR } }",
      "decide who for Case { paid: 1 EUR }", "why not ‸", "what if ‸",
    ])
    #expect(answers.first == ["enough", "all"])
    #expect(answers.last?.first == "c.")
  }

  @Test func filesAreFound() {
    let answers = completions([
      ".load ‸", ".load f‸", ".load folder/‸", "import \"‸", ".load missing/‸", ".outp‸",
    ])
    #expect(
      answers == [
        ["a.leit", "folder/"], ["folder/"], ["folder/b.leit"].map { String($0.dropFirst(7)) },
        ["a.leit", "folder/"], [], [".output "],
      ])
  }

  /// Returns what is completed in a session in which `lines` are typed: for each with the mark `‸`,
  /// which is not handed on, what could stand there.
  private func completions(_ lines: [String]) -> [[String]] {
    let record = Record()
    var files = TableOfFiles()
    files.files = ["a.leit": [], "folder/b.leit": [], "table.csv": [], ".hidden.leit": []]
    var surroundings = Surroundings(
      console: Console(), environment: [:], files: files,
      today: { Day(year: 2026, month: 11, day: 20) ?? .first },
      lineReader: { _ in TabbedLines(lines: lines, record: record) })
    _ = run(["repl"], in: &surroundings)
    return record.answers
  }

}

/// What was completed.
private final class Record {

  /// The candidates, question by question.
  var answers: [[String]] = []

}

/// Lines of which some are asked about rather than handed on.
private struct TabbedLines: LineReader {

  /// The lines to come.
  var lines: [String]

  /// Where the answers go.
  let record: Record

  /// `true` iff a person is said to type them.
  var isInteractive: Bool { true }

  mutating func nextLine(_ request: LineRequest) -> LineInput {
    while !lines.isEmpty {
      let line = lines.removeFirst()
      let parts = line.split(separator: "‸", omittingEmptySubsequences: false)
      guard parts.count == 2 else { return .statement(line) }
      let offset = parts[0].utf8.count
      record.answers.append(request.complete(parts.joined(), offset).candidates)
    }
    return .endOfInput
  }

}
