import Diagnostics
import Testing
import Values
import Vocabulary

@testable import Syntax

/// Dates and months in both styles.
struct DateTests {

  @Test func datesOfEachTongueAreRead() {
    for (text, tongue) in [
      ("2026-01-31", Tongue.english), ("2026-01-31", .german), ("31.01.2026", .german),
      ("31.1.2026", .german),
    ] {
      let file = read(text, tongue)
      #expect(file.tokens.map(\.kind) == [.date, .end], "\(text)")
      #expect(file.days == [Day(year: 2026, month: 1, day: 31)].compactMap { $0 })
      #expect(file.diagnostics.isEmpty)
    }
    #expect(read("2024-02-29").diagnostics.isEmpty)
    #expect(kinds("[2026-01-01,2026-02-01]").count == 5)
  }

  @Test func monthsOfEachTongueAreRead() {
    for (text, tongue) in [
      ("2026-03", Tongue.english), ("2026-03", .german), ("03.2026", .german), ("3.2026", .german),
    ] {
      let file = read(text, tongue)
      #expect(file.tokens.map(\.kind) == [.month, .end], "\(text)")
      #expect(file.tokens[0].payload == 2026 * 12 + 2)
      #expect(file.diagnostics.isEmpty)
    }
    #expect(kinds("2026-03 to 2026-08") == [.month, .word, .month])
    #expect(kinds("3.2026") == [.number])
    #expect(kinds("13.2026", .german) == [.number])
  }

  @Test func spacesMakeArithmetic() {
    #expect(kinds("2026 - 01 - 01") == [.number, .minus, .number, .minus, .number])
    #expect(kinds("10-2-3") == [.number, .minus, .number, .minus, .number])
    #expect(kinds("100/20/4") == [.number, .slash, .number, .slash, .number])
    #expect(problems("100/20/4").isEmpty)
  }

  /// Dates that are wrong, the code, and what they may mean, the likeliest first.
  static let wrongDates: [(String, Tongue, String, [String])] = [
    ("2026-02-30", .english, "X25", ["2026-02-28"]),
    ("2024-02-30", .english, "X25", ["2024-02-29"]),
    ("30.02.2026", .german, "X25", ["28.02.2026"]),
    ("31.4.2026", .german, "X25", ["30.04.2026"]),
    ("30.02.2026", .english, "X25", ["2026-02-28"]),
    ("30/02/2026", .english, "X25", ["2026-02-28"]),
    ("2026-01-00", .english, "X25", ["2026-01-01", "2026-01-31"]),
    ("2026-13-01", .english, "X26", []),
    ("2026-13", .english, "X26", []),
    ("31.13.2026", .german, "X26", []),
    ("31/12/2025", .english, "X27", ["2025-12-31"]),
    ("31/12/2025", .german, "X27", ["31.12.2025"]),
    ("12/31/2025", .english, "X27", ["2025-12-31"]),
    ("02/03/2025", .english, "X27", ["2025-03-02", "2025-02-03"]),
    ("2025/12/31", .english, "X27", ["2025-12-31"]),
    ("31/12/25", .english, "X27", ["2025-12-31"]),
    ("31.12.25", .english, "X27", ["2025-12-31"]),
    ("31.12.25", .german, "X27", ["31.12.2025"]),
    ("31.12.2025", .english, "X27", ["2025-12-31"]),
    ("2026-1-1", .english, "X27", ["2026-01-01"]),
    ("2026-1", .english, "X27", ["2026-01", "2026 - 1"]),
    ("03.2026", .english, "X27", ["2026-03"]),
    ("2026–01–31", .english, "X13", ["2026-01-31"]),
    ("2026-01-011", .english, "X28", []),
    ("0000-01-01", .english, "X29", []),
    ("10000-01-01", .english, "X29", []),
    ("01.01.0000", .german, "X29", []),
    ("0000-01", .english, "X29", []),
  ]

  @Test(arguments: wrongDates)
  func aWrongDateIsReported(_ text: String, _ tongue: Tongue, _ code: String, _ meant: [String]) {
    let file = read(text, tongue)
    #expect(file.problems.map(\.code.text) == [code])
    #expect(mended(text, tongue) == meant)
    for mend in meant { #expect(problems(mend, tongue).isEmpty, "\(mend)") }
    #expect(file.tokens.count == 2)
    #expect(file.tokens[0].kind == .date || file.tokens[0].kind == .month)
  }

  @Test func aDayThatDoesNotExistIsReadAsTheLastOfItsMonth() {
    #expect(read("2026-02-30").days == [Day(year: 2026, month: 2, day: 28)].compactMap { $0 })
    #expect(
      problems("2026-02-30") == [.noSuchDay("2026-02-30", last: "2026-02-28")])
  }

}
