import Commands
import Testing

@Suite("What the columns of a table hold")
struct BatchContractTests {

  let bench = BatchBench()

  /// A table of many rows with a few faults, the first of them early and late.
  private static func faultyCases(_ count: Int) -> String {
    var text = "id,requested,received,members,active,region,remark\n"
    for number in 1...count {
      let region = number % 500 == 3 ? "village" : number % 5_000 == 7 ? "hamlet" : "city"
      let members = number == count - 1 ? "1000" : "5"
      let received = number.isMultiple(of: 4) ? "" : "2026-01-01"
      text += "No. \(number),100,\(received),\(members),true,\(region),\n"
    }
    return text
  }

  @Test("is said in full where it is checked")
  func check() {
    let answer = bench.run("--check")
    #expect(answer.status == .failure)
    #expect(answer.errors.isEmpty)
    for words in [
      "5 cases, 3 rows that cannot be read",
      "requested  requested  money                     5      0  800.00 EUR  1,500.10 EUR",
      "received   received   date                      4      1  2026-05-01    2026-07-01",
      "members    members    integer in 1 .. 100       5      0           2             8",
      "excused    –          boolean                   0      5",
      "column `id` fills no field and is passed over", "write `city` or `rural`",
    ] {
      #expect(answer.output.contains(words), "\(words)\n\(answer.output)")
    }
  }

  @Test("is told before a large table is decided, and after, however many threads decide")
  func run() throws {
    bench.write(Self.faultyCases(20_000), to: "cases.csv")
    let one = bench.run("--output", "one.csv", "--jobs", "1")
    let lines = one.errors.split(separator: "\n")
    #expect(lines.first == "columns `id` and `remark` fill no fields and are passed over")
    #expect(
      lines.dropFirst().first?.hasSuffix(
        "rows cannot be read: record 3: `region` takes a value of `Region`, found `village`")
        == true, "\(one.errors)")
    #expect(one.output.contains("received            5,000  25.1 %"), "\(one.output)")
    #expect(one.output.contains("  44              4  record 3: `region` takes"), "\(one.output)")
    #expect(one.output.contains("found: `village` (40), `hamlet` (4)"), "\(one.output)")
    #expect(
      one.output.contains("   1         20,000  record 19999: `members` lies in"), "\(one.output)")
    let many = bench.run("--output", "many.csv", "--jobs", "5")
    #expect(many.output == one.output)
    #expect(many.errors.replacing("many.", with: "one.") == one.errors)
    // What was found before it stopped is part of what is told in the end.
    let stopped = bench.run("--output", "many.csv", "--jobs", "1", stoppingAt: 5)
    #expect(stopped.status == .interrupted)
    let resumed = bench.run("--output", "many.csv", "--resume")
    #expect(resumed.output == one.output, "\(resumed.output)")
    #expect(
      bench.run("--output", "many.csv", "--summary", "none").errors.contains("record") == false)
  }

  @Test("is told programs in one form, be it rows or headings", arguments: ["en", "de"])
  func headings(language: String) {
    bench.write("\nmembers,requested,members\n1,2,3\n", to: "cases.csv")
    let twice = bench.run("--check", "--format", "json", "--lang", language)
    #expect(twice.status == .failure)
    #expect(twice.errors.isEmpty)
    for words in [
      #"{"rows": 0, "cases": 0, "rejected": 0, "fields": [], "problems": [{"code": "F06""#,
      #""rows": 0, "first_row": 0, "first_line": 2, "message": "#,
      #""unused": [], "unfilled": []}"#, language == "en" ? "given twice" : "zweimal",
    ] {
      #expect(twice.output.contains(words), "\(words)\n\(twice.output)")
    }
    bench.write("PK\u{3}\u{4}", to: "cases.csv")
    let foreign = bench.run("--check", "--format", "json", "--lang", language)
    #expect(foreign.status == .failure)
    #expect(foreign.output.contains(#""first_line": 1"#), "\(foreign.output)")
  }

  @Test("is told of objects of JSON, too")
  func jsonLines() {
    bench.write(
      """
      {"requested": 100, "members": 6, "aktive": true, "region": "town"}
      {"requested": 100, "members": 6, "aktive": true, "region": "city"}

      """, to: "cases.jsonl")
    let answer = bench.run("--cases", "cases.jsonl", "--output", "out.csv", cases: nil)
    #expect(answer.output.contains("column `aktive` (meant: `active`?) fills no field"))
    #expect(bench.run("--cases", "cases.jsonl", "--check", cases: nil).status == .failure)
    #expect(answer.output.contains("no column fills `received` and `active`"), "\(answer.output)")
    let check = bench.run("--cases", "cases.jsonl", "--check", cases: nil)
    #expect(
      check.output.contains("region     Region                    1      0"), "\(check.output)")
  }

  @Test(
    "is written for programs and for CI systems",
    arguments: [
      ("json", "\"texts\": [{\"text\": \"village\", \"count\": 1}]"),
      ("github", "::error file=cases.csv,line=8,endLine=8,col=41,endColumn=48,title=F12::"),
      ("sarif", "\"startLine\": 8, \"startColumn\": 41"), ("junit", "cases.csv:8:41"),
      ("gitlab", "\"path\": \"cases.csv\""), ("text", "5 cases, 3 rows that cannot be read"),
    ])
  func formats(format: String, words: String) {
    let answer = bench.run("--check", "--format", format)
    #expect(answer.status == .failure)
    #expect(answer.output.contains(words), "\(answer.output)")
    #expect(answer.errors.isEmpty)
    bench.write("requested,requested\n1,2\n", to: "cases.csv")
    #expect(bench.run("--check", "--format", format).status == .failure)
  }

  @Test("is not written as results are, and results are not written as it is")
  func wrongFormats() {
    for format in ["csv", "jsonl", "sqlite", "cobertura", "markdown"] {
      let answer = bench.run("--check", "--format", format)
      #expect(answer.status == .misuse)
      #expect(answer.errors.contains("sarif"), "\(answer.errors)")
    }
    let answer = bench.run("--output", "out.csv", "--format", "sarif")
    #expect(answer.status == .misuse)
    #expect(answer.errors.contains("`--format sarif` is about what `--check` finds"))
  }

}
