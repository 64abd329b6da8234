import Catalogue
import Diagnostics
import Evaluation
import Facts
import SourceText
import Testing
import Values
import Vocabulary

struct TypingTests {

  let sample = Sample()

  @Test func `what a field is given has the type that the record declares`() {
    let text = """
      {"kind": "county", "population": 50000, "posts": "1.5", "requested": "650000.00",
       "start": "2026-01-01", "runs": {"start": "2026-01-01", "end": "2026-12-31"},
       "notice": "P6M", "concept": true, "title": "A \\u00e4 \\ud83d\\ude00", "partner": "hanau",
       "shares": [0.5, null, "1"]}
      """
    guard case .record(let record) = sample.read(text).cases.first?.facts?.record else {
      Issue.record("the facts should be a record")
      return
    }
    let fields = record.fields
    #expect(fields[0] == sample.unknown(0))
    #expect(fields[1] == .known(.choice(Sample.kind, 0), []))
    #expect(fields[2] == .known(.number(50_000), []))
    #expect(fields[3] == .known(.number(rational("1.5")), []))
    #expect(fields[4] == .known(.money(650_000), []))
    #expect(fields[5] == .known(.date(day("2026-01-01")), []))
    #expect(
      fields[6] == .known(.period(Period(start: day("2026-01-01"), end: day("2026-12-31"))), []))
    #expect(fields[7] == .known(.duration(.months(6)), []))
    #expect(fields[8] == .known(.boolean(true), []))
    #expect(fields[9] == .known(.text("A ä 😀"), []))
    #expect(fields[11] == .known(.thing(ThingID(rawValue: 0)), []))
    let second = FactPath(.subject, [.field(Sample.application, 10), .element(2)])
    #expect(
      fields[10]
        == .list(
          [
            Element(.known(.number(rational("0.5")), [])),
            Element(.open(Open(needs: [.fact(second)]))), Element(.known(.number(1), [])),
          ], []))
  }

  @Test func `numbers are taken digit for digit`() {
    let digits = "12345678901234567890.123456789012345678901234567890"
    #expect(
      sample.field(4, in: "{\"requested\": \(digits)}") == .known(.money(rational(digits)), []))
    #expect(sample.field(2, in: "{\"population\": 1.5e3}") == .known(.number(1500), []))
    #expect(sample.field(2, in: "{\"population\": 5.0}") == .known(.number(5), []))
  }

  @Test func `a nested record names what it lacks`() {
    let answer = sample.field(0, in: #"{"applicant": {"name": "Kassel"}}"#)
    let path = FactPath(
      .subject, [.field(Sample.application, 0), .field(Sample.applicant, 1)])
    #expect(
      answer
        == .record(
          CaseRecord(
            record: Sample.applicant,
            fields: [.known(.text("Kassel"), []), .open(Open(needs: [.fact(path)]))])))
  }

  @Test func `null is unknown`() {
    #expect(sample.field(3, in: #"{"posts": null}"#) == sample.unknown(3))
  }

  @Test(arguments: [#"{"start": "2026-01-01"}"#, #"{"beginn": "2026-01-01"}"#])
  func `fields have their names of both languages`(text: String) {
    #expect(sample.field(5, in: text) == .known(.date(day("2026-01-01")), []))
  }

  @Test func `a value of a choice has its names of both languages`() {
    #expect(sample.field(1, in: #"{"kind": "landkreis"}"#) == .known(.choice(Sample.kind, 0), []))
  }

  @Test func `answers to questions stand beside the facts`() {
    let file = sample.read(#"{"regional_need": true, "hardship": false}"#, asked: [0])
    #expect(file.cases.first?.facts?.answers == [0: .boolean(true), 1: .boolean(false)])
    #expect(file.cases.first?.facts?.ignored == ["hardship"])
  }

  @Test func `an answer that is null is none`() {
    #expect(sample.read(#"{"regional_need": null}"#).cases.first?.facts?.answers == [:])
  }

  @Test(
    arguments: [
      (#"{"posts": "two"}"#, #"F09 record 1: `posts` takes a number, found `"two"`"#),
      (#"{"posts": "1,5"}"#, #"F09 record 1: `posts` takes a number, found `"1,5"`"#),
      (#"{"posts": "1/3"}"#, #"F09 record 1: `posts` takes a number, found `"1/3"`"#),
      (#"{"posts": 11}"#, "F11 record 1: `posts` lies in `0 .. 10`, found `11`"),
      (
        #"{"cap": "1000.01"}"#,
        #"F11 record 1: `cap` lies in `0 EUR .. 1,000 EUR`, found `"1000.01"`"#
      ),
      (#"{"shares": [0, 2]}"#, "F11 record 1: `shares[2]` lies in `0 .. 1`, found `2`"),
      (#"{"population": 1.5}"#, "F09 record 1: `population` takes a whole number, found `1.5`"),
      (#"{"concept": "yes"}"#, #"F09 record 1: `concept` takes yes or no, found `"yes"`"#),
      (#"{"title": 5}"#, "F09 record 1: `title` takes a text, found `5`"),
      (#"{"start": "31.12.2025"}"#, #"F09 record 1: `start` takes a date, found `"31.12.2025"`"#),
      (
        #"{"start": "2026-02-30"}"#,
        #"F10 record 1: `start` is `"2026-02-30"`, and there is no such day"#
      ),
      (
        #"{"start": "0000-01-01"}"#,
        #"F10 record 1: `start` is `"0000-01-01"`, and there is no such day"#
      ),
      (
        #"{"start": "10000-01-01"}"#,
        #"F10 record 1: `start` is `"10000-01-01"`, and there is no such day"#
      ),
      (#"{"notice": "P1Y2D"}"#, #"F09 record 1: `notice` takes a duration, found `"P1Y2D"`"#),
      (
        #"{"kind": "landkreiss"}"#,
        #"F12 record 1: `kind` takes a value of `Authority`, found `"landkreiss"`"#
      ),
      (
        #"{"partner": "hanua"}"#,
        #"F13 record 1: `partner` takes a declared `centre`, found `"hanua"`"#
      ),
      (#"{"post": 2}"#, "F08 record 1: `Application` has no field `post`"),
      (
        #"{"applicant": {"size": 2}}"#, "F08 record 1: `Applicant` has no field `applicant.size`"
      ),
      (
        #"{"runs": {"start": "2026-12-31", "end": "2026-01-01"}}"#,
        #"F14 record 1: `runs` ends before it starts: `{"start": "2026-12-31", "end": "2026-01-…`"#
      ),
      (#"{"runs": {"from": null}}"#, "F08 record 1: `period` has no field `runs.from`"),
      (#"{"posts": 1, "posts": 2}"#, "F06 record 1: `posts` is given twice"),
      (
        #"{"start": "2026-01-01", "beginn": "2026-01-01"}"#,
        "F06 record 1: `beginn` is given twice"
      ),
      (#"{"regional_need": 1}"#, "F09 record 1: `regional_need` takes yes or no, found `1`"),
      (#"{"posts": 1e999999999}"#, "F15 record 1: `posts` is a number of 999999999 digits"),
    ])
  func `a wrong value is named`(text: String, message: String) {
    #expect(sample.problems(text) == [message])
  }

  @Test func `a number of 10,000 digits is too long`() {
    let text = "{\"posts\": \(String(repeating: "9", count: 10_000))}"
    #expect(sample.problems(text) == ["F15 record 1: `posts` is a number of 10000 digits"])
  }

  @Test func `a slip in a name comes with the name`() {
    func help(_ text: String) -> String? {
      sample.read(text).allDiagnostics.first?.problem.help(in: .english)?.plainText
    }
    #expect(help(#"{"post": 2}"#) == "did you mean `posts`?")
    #expect(help(#"{"kind": "landkreiss"}"#) == "did you mean `landkreis`?")
    #expect(help(#"{"kind": "Kreis oder Landkeis"}"#) == "did you mean `county`?")
    #expect(help(#"{"kind": "x"}"#) == "write `county`, `municipality` or `association`")
    #expect(help(#"{"regional_ned": true}"#) == "did you mean `regional_need`?")
    #expect(help(#"{"partner": "hanua"}"#) == "did you mean `hanau`?")
  }

  @Test func `all problems of a record are reported and the other cases go on`() {
    let file = sample.read(
      """
      {"post": 1, "posts": "two"}
      {"posts": 1}
      """)
    #expect(file.cases.map(\.number) == [1, 2])
    #expect(file.cases.map(\.diagnostics.count) == [2, 0])
    #expect(file.cases[0].facts == nil)
    #expect(file.cases[1].facts != nil)
  }

  @Test func `a problem has its place in the file`() {
    let text = #"{"posts": 1}"# + "\n" + #"{"posts": "two"}"#
    let site = sample.read(text).allDiagnostics.first?.site
    #expect(site?.file.rawValue == 7)
    #expect(site?.offsets == 23..<28)
  }

}
