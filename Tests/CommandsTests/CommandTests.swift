import Commands
import Testing

/// A file with a little of everything.
private let strategy = """
  language english

  /// Who may apply.
  choice Kind "kind of applicant" { county "Landkreis"  city "Stadt" }
  record Application { kind: Kind  requested: money  start: date }
  parameter cap "Highest grant" { from 2018-01-01: 50,000 EUR  from 2021-01-01: 60,000 EUR }
  eligibility base "May apply" for a: Application {
      law as of a.start
      require who "A county applies" { a.kind = county }
  }
  funding money "Money" for a: Application {
      eligibility: base
      amount: min(a.requested, cap) rounded to 1 cent
  }
  goal language_courses "Courses" { }
  rule named "Every goal has a title" for each g in goals { g.title <> "" }
  test city "A city may not apply" {
      given a = Application { kind: city  start: 2026-01-01 }
      expect base for a is not eligible
  }
  show cap as of 2020-06-01
  """

@Suite("Commands")
struct CommandTests {

  @Test("run answers in order and sums up apart from the answers")
  func run() {
    let result = leit("run", "a.leit", files: ["a.leit": strategy])
    #expect(result.status == .success, "\(result.errors)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3, "\(result.output)")
    #expect(lines.first?.contains("Every goal has a title") == true)
    #expect(lines.last == "50,000.00 EUR  (as of 2020-06-01)")
    #expect(result.errors.contains("1 test passed, 0 failed"))
    #expect(result.errors.contains("1 rule holds"))
  }

  @Test("run runs nothing where there are errors")
  func runWithErrors() {
    let result = leit("run", "a.leit", files: ["a.leit": strategy + "\nshow nothing_at_all"])
    #expect(result.status == .failure)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("nothing_at_all"))
  }

  @Test("check looks at each file as a program of its own")
  func check() {
    let files = ["a.leit": "goal g { }", "b.leit": "goal g { }", "d/c.leit": "goal g { }"]
    let result = leit("check", "b.leit", ".", "d/c.leit", files: files)
    #expect(result.status == .success, "\(result.errors)")
    #expect(result.errors.contains("0 errors"))
  }

  @Test("check says once what is wrong with a file that several import")
  func checkShared() {
    let files = [
      "a.leit": "import \"s.leit\"", "b.leit": "import \"s.leit\"", "s.leit": "show missing_name",
    ]
    let result = leit("check", ".", files: files)
    #expect(result.status == .failure)
    #expect(result.errors.contains("1 error"), "\(result.errors)")
  }

  @Test("check answers in JSON on standard output")
  func checkJSON() {
    let result = leit("check", "a.leit", "--format", "json", files: ["a.leit": "show missing_name"])
    #expect(result.status == .failure)
    #expect(result.output.hasPrefix("{\"diagnostics\": [{\"code\": \"N01\""), "\(result.output)")
    #expect(result.output.contains("\"summary\": {\"errors\": 1, \"warnings\": 0,"))
    #expect(result.errors.isEmpty)
  }

  @Test("test names what passed and what failed")
  func test() {
    let failing = "test wrong \"One is two\" { expect 1 = 2 }"
    let files = ["a.leit": strategy, "b.leit": failing]
    #expect(leit("test", "a.leit", files: files).status == .success)
    let result = leit("test", ".", files: files)
    #expect(result.status == .failure)
    #expect(result.output.contains("A city may not apply"))
    #expect(result.output.contains("One is two"))
    #expect(!result.output.contains("Every goal"))
    #expect(result.errors.contains("1 test passed, 1 failed"))
    #expect(leit("test", "c.leit", files: ["c.leit": "goal g { }"]).errors.contains("no test"))
  }

  @Test("eval works out an expression in the language asked for")
  func eval() {
    #expect(leit("eval", "1 + 2").output == "3\n")
    #expect(leit("eval", "-5.5 rounded to 1").output == "-6\n")
    #expect(leit("eval", "0,5 + 1", "--lang", "de").output == "1,5\n")
    let json = leit("eval", "2 + 3 * 4", "--format", "json").output
    #expect(
      json
        == "{\"value\": 14, \"type\": \"integer\", \"approximate\": false, \"as_of\": \"2026-11-20\", \"open\": null}\n"
    )
    #expect(leit("eval", "unknown = 3").status == .open)
    #expect(leit("eval", "1 / 0").status == .fault)
    #expect(leit("eval", "5 EUR + 3").status == .failure)
    #expect(leit("eval", "").status == .failure)
    #expect(leit("eval", "goal g { }").status == .failure)
  }

  @Test("eval uses what files declare, and the day asked for")
  func evalWithFiles() {
    let files = ["a.leit": strategy]
    #expect(
      leit("eval", "cap", "a.leit", "--as-of", "1.6.2020", files: files).output
        == "50,000.00 EUR  (as of 2020-06-01)\n"
    )
    #expect(
      leit("eval", "cap", "a.leit", "--as-of", "2024-06-01", files: files).output
        == "60,000.00 EUR  (as of 2024-06-01)\n")
    #expect(leit("eval", "cap as of 2017-01-01", "a.leit", files: files).status == .fault)
  }

  @Test("decide answers every case, and says which facts are wrong")
  func decide() {
    let facts = """
      {"kind": "county", "requested": "70000", "start": "2026-01-01"}
      {"kind": "city", "start": "2026-01-01"}
      {"kind": "village"}
      {"kind": "county", "start": "2019-01-01"}
      """
    let files = ["a.leit": strategy, "f.jsonl": facts]
    let result = leit(
      "decide", "money", "a.leit", "--facts", "f.jsonl", "--format", "json", files: files)
    #expect(result.status == .open)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3, "\(result.output)\(result.errors)")
    #expect(lines.first?.contains("\"amount\": \"60000.00\"") == true)
    #expect(lines.last?.contains("\"case\": \"4\"") == true)
    #expect(result.errors.contains("village"))
    #expect(result.errors.contains("1 eligible, 1 not eligible, 1 open"), "\(result.errors)")
  }

  @Test("decide tells by its status what it is asked to")
  func failOn() {
    let files = ["a.leit": strategy]
    let typed = ["{\"kind\": \"city\", \"start\": \"2026-01-01\"}"]
    let plain = leit("decide", "base", "a.leit", "--facts", "-", files: files, typed: typed)
    #expect(plain.status == .success)
    let strict = leit(
      "decide", "base", "a.leit", "--facts", "-", "--fail-on", "not-eligible", files: files,
      typed: typed)
    #expect(strict.status == .notEligible)
  }

  @Test("decide refuses a name that there is none of, and offers one like it")
  func unknownDecision() {
    let result = leit(
      "decide", "mony", "a.leit", "--facts", "-", files: ["a.leit": strategy])
    #expect(result.status == .misuse)
    #expect(result.errors.contains("did you mean `money`?"))
  }

  @Test("show prints a declaration as it is written")
  func show() {
    let files = ["a.leit": strategy]
    let result = leit("show", "Kind", "a.leit", files: files)
    #expect(result.status == .success)
    #expect(
      result.output
        == "/// Who may apply.\nchoice Kind \"kind of applicant\" { county \"Landkreis\"  city \"Stadt\" }\n"
    )
    #expect(leit("show", "base.who", "a.leit", files: files).output.hasPrefix("require who"))
    let json = leit("show", "cap", "a.leit", "--format", "json", files: files).output
    #expect(json.contains("{\"from\": \"2018-01-01\", \"until\": \"2020-12-31\""), "\(json)")
    let missing = leit("show", "Kin", "a.leit", files: files)
    #expect(missing.status == .misuse)
    #expect(missing.errors.contains("did you mean `Kind`?"))
  }

  @Test(
    "show prints the kinds of the vocabulary by either name",
    arguments: ["centre", "zentrum", "centres"])
  func showVocabulary(name: String) {
    let output = leit("show", name).output
    #expect(output.contains("record centre deutsch zentrum plural centres deutsch zentren {"))
  }

}
