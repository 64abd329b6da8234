import Commands
import Testing

@Suite("The REPL on a pipe")
struct ReplTests {

  /// Returns what the REPL answers to `lines`.
  private func repl(_ lines: String..., files: [String: String] = [:]) -> Transcript {
    leit("repl", files: files, typed: lines)
  }

  @Test("answers line by line, without a prompt")
  func answers() {
    let result = repl("1 + 1", "", "parameter p = 5", "p * 2", "show p")
    #expect(result.status == .success, "\(result.errors)")
    #expect(result.output == "2\n10\n5\n")
  }

  @Test("waits until brackets close")
  func brackets() {
    let result = repl("goal g \"A goal\" {", "}", "count of [1, 2,", "3]", "count of goals")
    #expect(result.output == "3\n1\n", "\(result.errors)")
  }

  @Test("goes on after an error, and ends with the highest status")
  func errors() {
    let result = repl("nonsense_name", "1 / 0", "2")
    #expect(result.output.hasSuffix("2\n"))
    #expect(result.status == .fault)
    #expect(result.errors.contains("nonsense_name"))
  }

  @Test("keeps the day that was set")
  func asOf() {
    let result = repl(
      "parameter p { from 2020-01-01: 1  from 2021-01-01: 2 }", "set as of 2020-05-05", "p")
    #expect(result.output == "1  (as of 2020-05-05)\n", "\(result.errors)")
  }

  @Test("reads and rereads files")
  func load() {
    let files = ["a.leit": "goal g \"A\" { }", "bad.leit": "show missing_name"]
    let result = repl(
      ".load a.leit", "count of goals", "goal h \"B\" { }", "count of goals", ".list", ".reload",
      "count of goals", ".load bad.leit", "count of goals", ".load none.leit", files: files)
    #expect(
      result.output == "1\n2\ngoal\n  g  A\n  h  B\n1\n1\n",
      "\(result.output)\(result.errors)")
    #expect(result.status == .misuse)
  }

  @Test("changes language and format")
  func settings() {
    let result = repl("0.5", ".lang de", "0,5", ".format json", "1", ".lang fr", ".format", ".x")
    #expect(
      result.output.hasPrefix(
        "0.5\n0,5\n{\"line\": 1, \"file\": \"input\", \"show\": {\"value\": 1,"), "\(result.output)"
    )
    #expect(result.errors.contains("`.sprache` braucht `[de|en]`"))
    #expect(result.errors.contains("kein Befehl heißt `.x`"))
    #expect(result.status == .misuse)
  }

  @Test("what has no history is shown, and questions may be about it")
  func shownInPlaceOfHistory() {
    let result = repl("goal g \"A goal\" { }", "history of g.title", "why")
    #expect(result.status == .success, "\(result.errors)")
    #expect(result.output.hasPrefix("A goal\n"))
    #expect(result.output.contains("g.title = \"A goal\""), "\(result.output)")
  }

  @Test("ends where it is told to")
  func quit() {
    #expect(repl("1", ".quit", "2").output == "1\n")
    #expect(repl(".help").output.contains(".reload"))
  }

}
