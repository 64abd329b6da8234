import Commands
import TestSupport
import Testing

@Suite("A table of cases")
struct BatchTests {

  let bench = BatchBench()

  @Test("is decided row by row, and what cannot be read is set aside")
  func results() {
    let answer = bench.run("--output", "out.csv", "--keep", "id")
    #expect(answer.status == .open)
    #expect(
      bench.text(of: "out.csv") == """
        case,outcome,amount,not_met,missing,faults,id
        1,eligible,750.05,,,,A-1
        2,not_eligible,,size,,,A-2
        3,open,,,received,,A-3
        4,open,,,excused,,A-4
        8,not_eligible,,size|early,,,A-8

        """)
    #expect(
      bench.text(of: "out.rejects.csv")?.split(separator: "\n").map { String($0.prefix(20)) }
        == [
          "case,line,field,reason,row".prefix(20), "5,6,members,\"F09: re", "6,7,received|members",
          "7,8,region,\"F12: rec",
        ].map { String($0) })
    #expect(bench.text(of: "out.rejects.csv")?.contains("\"\"\"A-7, with comma\"\",800") == true)
    #expect(bench.text(of: "out.csv.leit-state") == nil)
    #expect(
      answer.errors == "3 rows cannot be read; they are in `out.rejects.csv`\n")
    #expect(answer.output.contains("sum of the amounts where the conditions are met: 750.05 EUR"))
  }

  @Test("may have columns that are about something else, which is said")
  func unusedColumns() {
    bench.write("id,requestd,members,Note\n1,2,3,4\n", to: "cases.csv")
    let answer = bench.run("--output", "out.csv", "--keep", "id")
    #expect(
      answer.errors == """
        columns `requestd` (meant: `requested`?) and `Note` fill no fields and are passed over
        no column fills `requested`, `received`, `active` and `region`; they are missing in every case

        """)
    #expect(bench.run("--output", "out.csv", "--summary", "none").errors.isEmpty)
  }

  @Test("says the same as when each of them is decided by itself")
  func equality() throws {
    let lines = BatchBench.cases.split(separator: "\n").filter { !$0.hasPrefix("\"") }
    // There are no columns that fill nothing for `decide`.
    let cases = lines.map { $0.drop { $0 != "," }.dropFirst() + "\n" }.joined()
    bench.write(cases, to: "cases.csv")
    _ = bench.run("--output", "out.csv")
    let single = leit(
      ["decide", "grant", "grant.leit", "--facts", "cases.csv", "--format", "csv"],
      on: bench.files)
    let results = try #require(bench.text(of: "out.csv"))
    let together = results.split(separator: "\n").dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).prefix(3).map { String($0) }
    }
    let alone = single.output.split(separator: "\n").filter { $0.hasPrefix("grant,") }.map {
      let cells = $0.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
      return [cells[1], cells[3], cells[4]]
    }
    #expect(together.count == 5)
    #expect(together == alone)
  }

  @Test("has results in the order of the cases, however many threads decide")
  func order() throws {
    bench.write(BatchBench.manyCases(12_000), to: "cases.csv")
    let one = bench.run("--output", "one.csv", "--jobs", "1", "--keep", "id")
    let many = bench.run("--output", "many.csv", "--jobs", "7", "--keep", "id")
    let results = try #require(bench.text(of: "one.csv"))
    #expect(bench.text(of: "many.csv") == results)
    #expect(bench.text(of: "many.rejects.csv") == bench.text(of: "one.rejects.csv"))
    #expect(many.output == one.output)
    let numbers = results.split(separator: "\n").compactMap { line in
      line.split(separator: ",").first.flatMap { Int($0) }
    }
    #expect(numbers == (1...12_000).filter { ($0 - 1) % 101 != 100 })
  }

  @Test("can come from standard input, and results can go to standard output")
  func streams() {
    let answer = bench.run(
      "--cases", "-", "--summary", "none", "--format", "jsonl", input: BatchBench.cases, cases: nil)
    #expect(
      answer.output.split(separator: "\n").first
        == #"{"case":1,"outcome":"eligible","amount":"750.05","not_met":[],"missing":[],"faults":[]}"#
    )
    #expect(answer.errors.split(separator: "\n").count == 4)
    #expect(answer.errors.contains("5,6,members,\"F09: "))
    #expect(answer.status == .open)
  }

  @Test("can be JSON Lines")
  func jsonLines() {
    bench.write(
      """
      {"requested": "100.10", "received": "2026-01-01", "members": 5, "active": true, "region": "city"}
      {"requested": 100, "members": 4, "mistake": 1}
      {"requested": "x"}

      """, to: "cases.jsonl")
    _ = bench.run("--cases", "cases.jsonl", "--output", "out.csv", cases: nil)
    #expect(
      bench.text(of: "out.csv") == """
        case,outcome,amount,not_met,missing,faults
        1,eligible,50.05,,,
        2,not_eligible,,size,,

        """)
    #expect(bench.text(of: "out.rejects.csv")?.contains("3,3,requested,") == true)
  }

  @Test("is summed up for programs, too")
  func json() {
    let answer = bench.run("--output", "out.csv", "--summary", "json")
    #expect(
      answer.output.hasPrefix(
        """
        {"decision": "grant", "rows": 8, "cases": 5, "eligible": 1, "not_eligible": 2, "open": 2, \
        "fault": 0, "rejected": 3, "amount": "750.05", "not_met": [{"name": "size", \
        "title": "At least five members", "cases": 2}, {"name": "early", \
        "title": "It came in time", "cases": 1}], "missing": [{"name": "excused", \
        "kind": "decision", "open": 1, "alone": 1}, {"name": "a.received", "kind": "fact", \
        "open": 1, "alone": 1}], "table": {"rows": 8, "cases": 5, "rejected": 3, "fields": [\
        {"name": "requested", "column": "requested", "type": "money", "asked": true, "given": 5, \
        "missing": 0, "least": null, "greatest": null}, 
        """))
    #expect(answer.output.hasSuffix("\"unused\": [\"id\"], \"unfilled\": []}}\n"))
  }

  @Test("has columns that are called otherwise")
  func mapping() {
    bench.write("Wish,members,received,active,region\n10,5,2026-01-01,true,city\n", to: "cases.csv")
    let answer = bench.run("--output", "out.csv", "--map", "requested=Wish")
    #expect(answer.status == .success)
    #expect(bench.text(of: "out.csv")?.contains("\n1,eligible,5.00,") == true)
    for (option, words) in [
      ("requested=Wisch", "Wish"), ("request=Wish", "requested"), ("requested", "field=column"),
      ("Wish=requested", "the field comes first, then its column: `--map requested=Wish`"),
    ] {
      let answer = bench.run("--output", "other.csv", "--map", option)
      #expect(answer.status != .success)
      #expect(answer.errors.contains(words), "\(answer.errors)")
    }
    #expect(bench.text(of: "other.csv") == nil)
  }

  @Test("is told which way round a mapping is, in both languages, of CSV and of JSON")
  func reversedMapping() {
    bench.write("Betrag in Euro,members,received,active,region\n", to: "cases.csv")
    bench.write("{\"Betrag in Euro\": 1}\n", to: "cases.jsonl")
    for cases in ["cases.csv", "cases.jsonl"] {
      for (language, words) in [
        ("en", "the field comes first, then its column"),
        ("de", "zuerst steht das Feld, dann seine Spalte"),
      ] {
        let answer = bench.run(
          "--cases", cases, "--output", "other.csv", "--map", "Betrag in Euro=requested",
          "--lang", language, cases: nil)
        #expect(answer.status == .misuse)
        #expect(
          answer.errors.contains("\(words): `--map \"requested=Betrag in Euro\"`"),
          "\(answer.errors)")
      }
    }
  }

  @Test("without a row, and without anything, is told so")
  func empty() {
    bench.write("requested,members\n", to: "cases.csv")
    let answer = bench.run("--output", "out.csv")
    #expect(answer.status == .success)
    #expect(bench.text(of: "out.csv") == "case,outcome,amount,not_met,missing,faults\n")
    #expect(answer.output.contains("0 cases"))
    for text in ["", " \n", "\u{0}", "%PDF-1.4\n"] {
      bench.write(text, to: "cases.csv")
      let answer = bench.run("--output", "none.csv")
      #expect(answer.status == .failure, "\(answer.errors)")
      #expect(bench.text(of: "none.csv") == nil)
    }
  }

  @Test(
    "is refused where a command line means nothing",
    arguments: [
      (["--output", "out.txt"], "`--format`"), (["--format", "sqlite"], "`--output`"),
      (["--output", "cases.csv"], "`cases.csv` is not written over"),
      (["--output", "out.csv", "--rejects", "out.csv"], "`out.csv` is not written over"),
      (["--output", "out.csv", "--rejects", "grant.leit"], "`grant.leit` is not written over"),
      (["--output", "out.csv", "--keep", "idd"], "`id`"),
      (["--output", "out.csv", "--keep", "id", "--keep", "id"], "`id`"),
      (["--output", "out.csv", "--table", "t"], "`--table`"),
      (["--output", "out.csv", "--table", "t", "--query", "q"], "`--query`"),
      (["--output", "out.csv", "--output-table", "t"], "`--output-table`"),
      (["--resume"], "`--resume`"), (["--output", "out.sqlite"], "`out.sqlite`"),
    ])
  func refusals(arguments: [String], words: String) {
    let bench = BatchBench()
    var surroundings = bench.surroundings()
    let status = Commands.run(
      ["batch", "grant", "grant.leit", "--cases", "cases.csv"] + arguments, in: &surroundings)
    #expect(status == .misuse)
    #expect(surroundings.console.errors.text.contains(words), "\(surroundings.console.errors.text)")
    #expect(bench.text(of: "out.csv") == nil)
  }

  @Test("of JSON may repeat values as they stand")
  func keptValues() {
    let cases = #"""
      {"id": "A \"1\"", "more": {"x": [1, 2]}, "members": 7, "n": 1.50}
      {"members": 3, "id": "B\u00e4r", "n": null}
      {"id": "C", "members": "x"}
      {"more": [], "id": "=1", "members": 5}

      """#
    bench.write(cases, to: "cases.jsonl")
    let keep = ["--keep", "id", "--keep", "more", "--keep", "n", "--summary", "none"]
    #expect(
      kept(keep, "out.csv") == #"""
        case,outcome,amount,not_met,missing,faults,id,more,n
        1,open,,,received|active|excused|requested|region,,"A ""1""","{""x"": [1, 2]}",1.50
        2,not_eligible,,size,,,Bär,,
        4,open,,,received|active|excused|requested|region,,'=1,[],

        """#)
    #expect(
      kept(keep, "out.jsonl")?.split(separator: "\n").map { $0.suffix(40) }
        == [
          ##""faults":[],"id":"A \"1\"","more":{"x": [1, 2]},"n":1.50}"##.suffix(40),
          ##"],"missing":[],"faults":[],"id":"B\u00e4r","more":null,"n":null}"##.suffix(40),
          ##""faults":[],"id":"=1","more":[],"n":null}"##.suffix(40),
        ].map { $0 })
    let answer = bench.run(
      "--cases", "cases.jsonl", "--output", "x.csv", "--keep", "ix", cases: nil)
    #expect(answer.errors == "error: no column is called `ix`\n")
  }

  /// Returns what deciding `cases.jsonl` with `words` writes to `path`.
  private func kept(_ words: [String], _ path: String) -> String? {
    var surroundings = bench.surroundings()
    let start = ["batch", "grant", "grant.leit", "--cases", "cases.jsonl", "--output", path]
    _ = Commands.run(start + words, in: &surroundings)
    return bench.text(of: path)
  }

  @Test("is read as --lang says only where it does not tell by itself")
  func language() {
    func outcome(_ cell: String, _ words: String...) -> String? {
      bench.write("requested,received,members,active,region\n" + cell, to: "cases.csv")
      var surroundings = bench.surroundings()
      let start = ["batch", "grant", "grant.leit", "--cases", "cases.csv", "--output", "out.csv"]
      _ = Commands.run(start + words, in: &surroundings)
      return bench.text(of: "out.csv")?.split(separator: "\n").dropFirst().first.map { String($0) }
    }
    #expect(outcome("1.234,01/02/2026,7,true,rural\n") == nil)
    #expect(outcome("1.234,01/02/2026,7,true,rural\n", "--lang", "de") == "1,eligible,617.00,,,")
    #expect(outcome("1.234,2026-07-05,7,true,rural\n", "--lang", "en") == "1,not_eligible,,early,,")
    #expect(outcome("1.234,07/05/2026,7,true,rural\n", "--lang", "en") == nil)
    let told = "\"1.234\",07/05/2026,7,true,rural\n\"2,50\",31/05/2026,7,true,rural\n"
    #expect(outcome(told, "--lang", "en") == "1,eligible,617.00,,,")
  }

  @Test("is held against the first and last days of years near those in it")
  func yearEdges() {
    bench.write(
      """
      record Case { d: date  e: date }
      eligibility who for c: Case {
        require before { c.d <= end of year(year of c.e - 1) }
        require last { c.d >= end of year(year of c.e - 1) }
        require after { c.e >= start of year(year of c.d + 1) }
      }
      """, to: "years.leit")
    var table = "d,e\n"
    var outcomes: [Substring] = []
    for year in [1_900, 1_970, 1_999, 2_000, 2_024, 2_026, 2_050] {
      for day in ["01-01", "02-28", "03-01", "12-31"] {
        table += "\(year - 1)-12-30,\(year)-\(day)\n\(year - 1)-12-31,\(year)-\(day)\n"
        table += "\(year)-01-01,\(year)-\(day)\n"
        outcomes += ["not_eligible,last", "eligible,", "not_eligible,before|after"]
      }
    }
    bench.write(table, to: "years.csv")
    var surroundings = bench.surroundings()
    let words = ["batch", "who", "years.leit", "--cases", "years.csv", "--output", "years.out.csv"]
    let status = Commands.run(words + ["--columns", "outcome,not_met"], in: &surroundings)
    #expect(status == .success)
    let lines = bench.text(of: "years.out.csv")?.split(separator: "\n").dropFirst()
    #expect(lines?.map { $0.drop { $0 != "," }.dropFirst() } == outcomes)
  }

}
