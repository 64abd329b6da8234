import Diagnostics
import Evaluation
import Facts
import SourceText
import Testing
import Values

struct FormatTests {

  let sample = Sample()

  @Test(
    arguments: [
      (#"{"posts": 1}"#, 1), (#"  {"posts": 1}  {"posts": 2}"#, 2),
      ("{\"posts\":1}\n\n{\"posts\":2}\r\n", 2), (#"[{"posts": 1}, {"posts": 2}]"#, 2), ("[]", 0),
      ("\u{FEFF}{}", 1), ("{\n  \"posts\": 1\n}\n{\n}", 2),
      ("posts\n1\n2\n", 2), ("posts;concept\r\n1;yes\r\n2;nein", 2), ("posts,concept\n", 0),
      ("\u{FEFF}posts\n1\n\n2\n", 2),
    ])
  func `the first character tells the format`(text: String, count: Int) {
    let file = sample.read(text)
    #expect(file.allDiagnostics.isEmpty)
    #expect(file.cases.count == count)
  }

  @Test(
    arguments: [
      ("", "F01 the file holds no facts"), (" \n\t", "F01 the file holds no facts"),
      ("\0", "F03 the text should be UTF-8, but a byte 0 stands here"),
      (#"{"posts" 1}"#, "F04 record 1: expected `:`, found `1`"),
      (#"{"posts": }"#, "F04 record 1: expected a value, found `}`"),
      (#"{"posts": yes}"#, "F04 record 1: expected a value, found `yes`"),
      (#"{"posts": 1 "kind": 2}"#, "F04 record 1: expected `,` or `}`, found `\"`"),
      (#"{"posts": 1,}"#, "F04 record 1: expected a key or `}`, found `}`"),
      (#"{posts: 1}"#, "F04 record 1: expected a key or `}`, found `posts`"),
      (#"{"posts": 1"#, "F04 record 1: expected `,` or `}`, but the file ends"),
      (#"{"posts": 01}"#, "F04 record 1: expected `,` or `}`, found `1`"),
      (#"{"posts": 1.}"#, "F04 record 1: expected a digit, found `}`"),
      (#"{"posts": -}"#, "F04 record 1: expected a digit, found `}`"),
      (#"{"title": "a"#, "F04 record 1: expected `\"`, but the file ends"),
      ("{\"title\": \"a\nb\"}", "F04 record 1: expected `\"`, found `\n`"),
      (
        #"{"title": "\x"}"#,
        "F04 record 1: expected an escape such as `\\n` or `\\u00e4`, found `x`"
      ),
      (
        #"{"title": "\ud83d"}"#,
        "F04 record 1: expected the other half of the character, found `\\ud83d`"
      ),
      (#"{} x"#, "F04 record 2: expected `{`, found `x`"),
      (#"[{}] x"#, "F04 record 1: expected the end of the file, found `x`"),
      (#"[{} {}]"#, "F04 record 1: expected `,` or `]`, found `{`"),
      ("[5]", "F07 record 1: expected an object, found `5`"),
      ("posts,posts\n1,2", "F06 header: `posts` is given twice"),
      ("posts,\n1,2", "F19 column 2 has no heading"),
      ("post\n1", "F08 header: `Application` has no field `post`"),
      ("posts,concept\n1", "F16 record 1: expected 2 cells, found 1"),
      ("posts\n\"1", "F17 record 1: a cell that begins with `\"` never ends"),
      ("posts\n1\"2", "F18 record 1: a `\"` stands in the middle of a cell"),
      ("posts\n\"1\"2", "F18 record 1: a `\"` stands in the middle of a cell"),
      ("applicant,applicant.name\na,b", "F06 header: `applicant` is given twice"),
      ("posts.x\n1", "F08 header: `Application` has no field `posts.x`"),
    ])
  func `a text that breaks its format is named`(text: String, message: String) {
    #expect(sample.problems(text) == [message])
  }

  @Test func `a file called JSON is no CSV`() {
    #expect(
      sample.problems("posts", named: "a.json") == ["F04 record 1: expected `{`, found `posts`"])
  }

  @Test func `invalid UTF-8 is an error at its byte`() {
    let file = sample.read([0x7B, 0x22, 0xC3, 0xA4, 0xE4, 0x22])
    #expect(file.allDiagnostics.map(\.site.offsets) == [4..<5])
    #expect(
      sample.messages(of: file) == [
        "F02 the text should be UTF-8, but the byte `0xE4` cannot stand here"
      ])
  }

  @Test(arguments: [65, 100_000])
  func `nesting has a limit`(depth: Int) {
    let text = "{\"shares\": " + String(repeating: "[", count: depth)
    #expect(sample.problems(text) == ["F05 record 1: nested deeper than 64 levels"])
  }

  @Test func `a heading of many parts has a limit`() {
    let text = Array(repeating: "a", count: 100_000).joined(separator: ".")
    #expect(sample.read(text).allDiagnostics.map(\.problem.code.text) == ["F05"])
  }

  @Test func `after a malformed line the next goes on`() {
    let file = sample.read("{\"posts\": 1}\n{\"posts\": }\n{\"posts\": 3}\n")
    #expect(file.cases.map(\.number) == [1, 2, 3])
    #expect(file.cases.map { $0.facts != nil } == [true, false, true])
  }

  @Test func `after a ragged row the next goes on`() {
    let file = sample.read("posts,concept\n1\n2,yes\n3,no,\n4,no")
    #expect(file.cases.map { $0.facts != nil } == [false, true, false, true])
  }

  @Test func `cells of CSV take their types`() {
    let file = sample.read(
      """
      kind;posts;requested;start;runs;notice;concept;title;shares;regional_need
      county; 1.5 ;650000.00;2026-01-01;2026-01-01/2026-12-31;P28D;ja;"a ""b""; c";0.5|1;no
      ;;;;;;;;;
      """)
    #expect(file.allDiagnostics.isEmpty)
    guard case .record(let record) = file.cases.first?.facts?.record,
      case .record(let empty) = file.cases.last?.facts?.record
    else {
      Issue.record("the facts should be records")
      return
    }
    #expect(record.fields[1] == .known(.choice(Sample.kind, 0), []))
    #expect(record.fields[3] == .known(.number(rational("1.5")), []))
    #expect(record.fields[4] == .known(.money(650_000), []))
    #expect(record.fields[7] == .known(.duration(.days(28)), []))
    #expect(record.fields[8] == .known(.boolean(true), []))
    #expect(record.fields[9] == .known(.text(#"a "b"; c"#), []))
    #expect(
      record.fields[10]
        == .list(
          [
            Element(.known(.number(rational("0.5")), [])), Element(.known(.number(1), [])),
          ], []))
    #expect(file.cases.first?.facts?.answers == [0: .boolean(false)])
    #expect(empty.fields == (0..<13).map { sample.unknown($0) })
    #expect(file.cases.last?.facts?.answers == [:])
  }

  @Test func `a point in a heading leads into a nested record`() {
    let text = "applicant.name,posts,applicant.population\nKassel,1,200000\n,2,\n"
    let file = sample.read(text)
    let fields = file.cases.map { item -> Answer? in
      if case .record(let record) = item.facts?.record { record.fields[0] } else { nil }
    }
    #expect(
      fields == [
        .record(
          CaseRecord(
            record: Sample.applicant,
            fields: [.known(.text("Kassel"), []), .known(.number(200_000), [])])),
        sample.unknown(0),
      ])
  }

  @Test func `every cut of a file is read without a crash`() {
    let text = Array(
      #"[{"title": "\ud83d\ude00ä", "shares": [1, -2.5e1], "runs": {"end": null}}]"#.utf8)
    for end in 0...text.count {
      _ = sample.read(Array(text[..<end]))
      _ = sample.read(Array(text[end...]))
    }
  }

}
