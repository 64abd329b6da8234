import Columns
import Diagnostics
import Evaluation
import Tabular
import Testing
import Values

/// How cells write numbers, days, amounts and truth values.
struct DialectTests {

  let sample: Sample

  init() throws { sample = try Sample() }

  /// Returns what the first row of a table with one column says.
  private func value(
    _ cells: [String], of name: String, _ position: Int, dialect: TableDialect,
    assumed: TableDialect = .told
  ) -> String {
    let text = name + "\n" + cells.map { "\"\($0)\"\n" }.joined()
    let reading = sample.read(text, dialect: dialect, assumed: assumed)
    guard case .record(let record)? = reading.facts[1]?.record else {
      return reading.rejects.first?.findings.first?.problem.code.text ?? "nothing"
    }
    switch record.fields[position] {
    case .known(.number(let number), _), .known(.money(let number), _): return number.plainText
    case .known(.date(let day), _): return day.isoText
    case .known(.boolean(let truth), _): return "\(truth)"
    case .known(.period(let period), _): return "\(period.start)/\(period.end)"
    case .list(let elements, _): return "\(elements.count)"
    default: return "nothing"
    }
  }

  @Test(
    arguments: [
      ("1234.56", "1234.56"), ("1.234,56", "1234.56"), ("1,234.56", "1234.56"), ("12,5", "12.5"),
      ("1.234.567", "1234567"), ("1,234,567", "1234567"), ("2.250", "F09"), ("2,250", "F09"),
      ("1.234,56 €", "1234.56"), ("€ 12", "12"), ("12 EUR", "12"), ("12\u{A0}€", "12"),
      ("-1.234,50 €", "-1234.5"), ("1.2.3", "F09"), ("1.23,4.5", "F09"), ("12,", "F09"),
      ("0,125", "0.125"), ("0.125", "F09"), ("1234,567", "1234.567"), ("€", "F09"),
      ("1 234", "F09"),
    ])
  func `an amount that can be read in one way is read`(cell: String, expected: String) {
    #expect(value([cell], of: "requested", 4, dialect: .told) == expected)
  }

  @Test(
    arguments: [
      (TableDialect.pointed, "2.250", "2.25"), (.pointed, "2,250", "2250"),
      (.commaed, "2.250", "2250"),
      (.commaed, "2,250", "2.25"), (.pointed, "12,5", "F09"), (.commaed, "12.5", "12.5"),
      (.commaed, "1,234.56", "F09"), (.pointed, "1.234,56", "F09"),
      (.commaed, "1.234.567,8", "1234567.8"),
      (.commaed, "0.125", "F09"), (.pointed, "0.125", "0.125"),
      (.commaed, "999.999.999.999,99", "999999999999.99"),
    ])
  func `a dialect settles what is in doubt`(dialect: TableDialect, cell: String, expected: String) {
    #expect(value([cell], of: "requested", 4, dialect: dialect) == expected)
  }

  @Test func `a column tells by its other cells`() {
    #expect(value(["2.250", "1.234,56"], of: "requested", 4, dialect: .told) == "2250")
    #expect(value(["2,250", "1234.56"], of: "requested", 4, dialect: .told) == "2250")
    #expect(value(["2.250", "1234.56"], of: "requested", 4, dialect: .told) == "F09")
    #expect(value(["2.250", "1.234,56", "1,234.56"], of: "requested", 4, dialect: .told) == "F09")
    #expect(value(["2.250", "1.234.567"], of: "population", 2, dialect: .told) == "2250")
    #expect(value(["2.250", "x"], of: "posts", 3, dialect: .told) == "2.25")
    #expect(value(["0,250", "x"], of: "posts", 3, dialect: .told) == "0.25")
    #expect(value(["0,5|1,25"], of: "quotas", 11, dialect: .told) == "2")
  }

  @Test(
    arguments: [
      ("31.01.2026", "2026-01-31"), ("1.2.2026", "2026-02-01"), ("2026-01-31", "2026-01-31"),
      ("31.13.2026", "F10"), ("30.02.2026", "F10"), ("31.01.26", "F09"),
      ("01/31/2026", "2026-01-31"),
      ("31/1/2026", "2026-01-31"), ("01/02/2026", "F09"), ("5/5/2026", "2026-05-05"),
      ("31/31/2026", "F10"), ("31/01/26", "F09"), ("30/02/2026", "F10"),
      ("29.02.1900", "F10"), ("29.02.2000", "2000-02-29"), ("31.12.1582", "1582-12-31"),
    ])
  func `days are German or ISO`(cell: String, expected: String) {
    #expect(value([cell], of: "start", 6, dialect: .told) == expected)
  }

  @Test func `a column tells by its other days`() {
    #expect(value(["01/02/2026", "31/12/2026"], of: "start", 6, dialect: .told) == "2026-02-01")
    #expect(value(["01/02/2026", "12/31/2026"], of: "start", 6, dialect: .told) == "2026-01-02")
    #expect(
      value(["01/02/2026", "12/31/2026", "31/12/2026"], of: "start", 6, dialect: .told) == "F09")
    #expect(value(["31/12/2026", "12/31/2026"], of: "start", 6, dialect: .commaed) == "2026-12-31")
    // English puts the day first, or the month.
    #expect(value(["31/12/2026"], of: "start", 6, dialect: .pointed) == "2026-12-31")
    #expect(value(["12/31/2026"], of: "start", 6, dialect: .pointed) == "2026-12-31")
  }

  @Test(
    arguments: [
      (TableDialect.told, "F09", "F09"), (.pointed, "2.25", "F09"),
      (.commaed, "2250", "2026-02-01"),
    ])
  func `where nothing tells, someone may`(assumed: TableDialect, number: String, day: String) {
    #expect(value(["2.250"], of: "requested", 4, dialect: .told, assumed: assumed) == number)
    #expect(value(["01/02/2026"], of: "start", 6, dialect: .told, assumed: assumed) == day)
    // What tells, counts.
    let told = value(["2.250", "1.234,56"], of: "requested", 4, dialect: .told, assumed: assumed)
    #expect(told == "2250")
    let unsettled = value(
      ["2.250", "1.5", "1,5"], of: "requested", 4, dialect: .told, assumed: assumed)
    #expect(unsettled == "F09")
  }

  @Test func `a column tells for the others`() {
    let reading = sample.read("population;requested\n2.250;1.234,50\n")
    #expect(reading.facts == sample.read("population;requested\n2250;1234.50\n").facts)
    #expect(reading.rejects.isEmpty)
  }

  @Test func `headings tell by their language`() throws {
    let sample = try Sample(
      Sample.program.replacing("cap: money", with: "cap deutsch betrag: money"))
    #expect(sample.read("betrag\n2.250\n").facts == sample.read("cap\n2250\n").facts)
  }

  @Test func `periods are German or ISO`() {
    let expected = "2026-01-01/2026-12-31"
    #expect(value(["01.01.2026/31.12.2026"], of: "runs", 7, dialect: .told) == expected)
    #expect(value(["1.1.2026 – 31.12.2026"], of: "runs", 7, dialect: .told) == expected)
    #expect(value(["31.12.2026 - 01.01.2026"], of: "runs", 7, dialect: .told) == "F14")
    let parts = sample.read("runs.start;runs.end\n01.01.2026;31.12.2026\n;31.12.2026\n")
    #expect(parts.rejects.isEmpty)
    #expect(parts.facts.count == 2)
  }

  @Test(arguments: ["WAHR", "wahr", "ja", "JA", "yes", "1", "true", " Ja ", "TRUE"])
  func `truth has words of both languages`(cell: String) {
    #expect(value([cell], of: "concept", 9, dialect: .told) == "true")
  }

  @Test(arguments: ["FALSCH", "falsch", "nein", "Nein", "no", "0", "false"])
  func `so has falsehood`(cell: String) {
    #expect(value([cell], of: "concept", 9, dialect: .told) == "false")
  }

}
