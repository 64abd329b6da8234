import Diagnostics
import Testing
import Values
import Vocabulary

@testable import Syntax

/// Numbers in both styles.
struct NumberTests {

  /// Numbers as they are written in each tongue, and their values.
  static let numbers: [(String, Tongue, String)] = [
    ("600000", .english, "600000"), ("600,000", .english, "600000"),
    ("600_000", .english, "600000"), ("0.5", .english, "0.5"), ("1,250.75", .english, "1250.75"),
    ("8,548,650.96", .english, "8548650.96"), ("0.125", .english, "0.125"), ("007", .english, "7"),
    ("1250.750", .english, "1250.75"), ("12.5", .english, "12.5"), ("0", .english, "0"),
    ("1,250.750", .english, "1250.75"),
    ("600000", .german, "600000"), ("600.000", .german, "600000"), ("600_000", .german, "600000"),
    ("0,5", .german, "0.5"), ("1.250,75", .german, "1250.75"), ("1.250", .german, "1250"),
    ("123456789012345678901234567890", .english, "123456789012345678901234567890"),
    ("9223372036854775807", .german, "9223372036854775807"),
    ("0.0000000000000000000000001", .english, "0.0000000000000000000000001"),
  ]

  @Test(arguments: numbers)
  func aNumberHasItsValue(_ text: String, _ tongue: Tongue, _ value: String) {
    let file = read(text, tongue)
    #expect(file.tokens.map(\.kind) == [.number, .end])
    #expect(file.numbers[0].value == Rational(plainText: value))
    #expect(file.diagnostics.isEmpty)
  }

  @Test func aNumberKnowsHowItIsWritten() {
    let number = read("1,250.75").numbers[0]
    #expect(number.decimals == 2 && !number.isInteger && number.isGrouped && number.hasComma)
    #expect(number.integerDigits == 4)
    let year = read("2026").numbers[0]
    #expect(year.integerDigits == 4 && year.isInteger && !year.isGrouped && !year.hasComma)
    #expect(!read("600_000").numbers[0].isGrouped)
    #expect(read("0,5", .german).numbers[0].hasComma)
    #expect(!read("0.5").numbers[0].hasComma)
  }

  @Test func whatFollowsANumberIsNotPartOfIt() {
    #expect(kinds("0..2") == [.number, .dotDot, .number])
    #expect(
      kinds("[0,5; 0,7]", .german) == [.leftBracket, .number, .semicolon, .number, .rightBracket])
    #expect(kinds("[1, 2]") == [.leftBracket, .number, .comma, .number, .rightBracket])
    #expect(kinds("2026 - 01") == [.number, .minus, .number])
    #expect(kinds("5-3") == [.number, .minus, .number])
    #expect(kinds("6/3") == [.number, .slash, .number])
    #expect(kinds("90%") == [.number, .percent])
    #expect(kinds("-5") == [.minus, .number])
    #expect(kinds("10.") == [.number, .dot])
    #expect(kinds("a.2") == [.word, .dot, .number])
    for text in ["0..2", "5-3", "2026 - 01", "[1, 2]", "4 100.5 5"] {
      #expect(problems(text).isEmpty || text.hasPrefix("4"))
    }
  }

  /// Numbers that might be misread, the code, and what they may mean, the likeliest first.
  static let misreadings: [(String, Tongue, String, [String])] = [
    ("600.000 EUR", .english, "X18", ["600,000 EUR", "600.00 EUR"]),
    ("600.125 €", .english, "X18", ["600,125 €"]),
    ("600.000\u{A0}Euro", .english, "X18", ["600,000\u{A0}Euro", "600.00\u{A0}Euro"]),
    ("600,000 EUR", .german, "X18", ["600.000 EUR", "600,00 EUR"]),
    ("1.250", .english, "X19", ["1,250", "1.25"]),
    ("1,234", .german, "X19", ["1.234", "1,2340"]),
    ("1.000", .english, "X19", ["1,000", "1.0"]),
    ("0.5", .german, "X17", ["0,5"]),
    ("1234.567", .german, "X17", ["1234,567", "1.234.567"]),
    ("0.50", .german, "X17", ["0,50"]),
    ("1,250.75", .german, "X17", ["1.250,75"]),
    ("1.250,75", .english, "X17", ["1,250.75"]),
    ("1.250.000", .english, "X17", ["1,250,000"]),
    ("1,2", .english, "X17", ["1.2"]),
    ("0,5", .english, "X17", ["0.5"]),
    ("1,5 EUR", .english, "X17", ["1.5 EUR"]),
    ("1,2,3", .english, "X20", []),
    ("1.5,2.5", .english, "X20", []),
    ("1,2,3", .german, "X20", []),
    ("1,200,3", .english, "X20", []),
    ("0.5,0.7", .german, "X20", []),
    ("60,00,000", .english, "X16", ["6,000,000"]),
    ("60.00.000", .german, "X16", ["6.000.000"]),
    ("60_0000", .english, "X16", ["600,000"]),
    ("6_00_000", .english, "X16", ["600,000"]),
    ("1.2.3.4", .english, "X21", []),
    ("600 000", .english, "X23", ["600,000"]),
    ("600\u{202F}000,50", .german, "X23", ["600.000,50"]),
    ("1'250'000", .german, "X23", ["1.250.000"]),
    (".5", .english, "X24", ["0.5"]),
    (".5", .german, "X24", ["0,5"]),
  ]

  @Test(arguments: misreadings)
  func aNumberThatMightBeMisreadIsReported(
    _ text: String, _ tongue: Tongue, _ code: String, _ meant: [String]
  ) {
    let file = read(text, tongue)
    #expect(file.problems.map(\.code.text) == [code])
    #expect(mended(text, tongue) == meant)
    for mend in meant {
      #expect(!problems(mend, tongue).contains { $0.severity == .error }, "\(mend)")
    }
    #expect(file.tokens[0].kind == .number)
    #expect(!file.numbers[0].hasComma || code == "X19" || code == "X18")
  }

  @Test func aCommaInAListMaySeparate() {
    #expect(problems("[1,2]").map(\.code.text) == ["X20"])
    #expect(mended("[1,2]") == ["[1, 2]", "[1.2]"])
    #expect(mended("f(0,5)") == ["f(0, 5)", "f(0.5)"])
    #expect(mended("(0,5)") == ["(0.5)"])
    #expect(mended("[1,5 EUR]") == ["[1.5 EUR]"])
    #expect(mended("[1,2,3]") == ["[1, 2, 3]"])
    #expect(mended("[1.5,2.5]") == ["[1.5, 2.5]"])
    #expect(mended("[1,2,3]", .german) == ["[1, 2, 3]"])
    #expect(mended("[1,200,3]") == ["[1, 200, 3]"])
    #expect(mended("[0.5,0.7]", .german) == ["[0,5; 0,7]"])
  }

  @Test func aMendIsNoOtherMistakeWhereItStands() {
    #expect(mended("max(1.250,75, 2)") == ["max(1250.75, 2)", "max(1.250, 75, 2)"])
    #expect(mended("max(600 000, 2)") == ["max(600000, 2)"])
    #expect(mended("max(600 000 EUR, 2)") == ["max(600,000 EUR, 2)"])
    #expect(mended("[0.5, 2]", .german) == ["[(0,5), 2]"])
    #expect(mended("[0.5; 0.7]", .german) == ["[0,5; 0.7]", "[0.5; 0,7]"])
    #expect(mended("600 000EUR").first == "600,000 EUR")
  }

  @Test func theRestOfADateIsNoNumber() {
    #expect(problems(".31.2026").map(\.code.text) == ["X21"])
    #expect(problems(".01.2026", .german).map(\.code.text) == ["X21"])
    #expect(problems("31.12.20230", .german).map(\.code.text) == ["X29"])
    #expect(problems("31.12.20230").map(\.code.text) == ["X29"])
    #expect(problems("31.13.20230", .german).map(\.code.text) == ["X21"])
  }

  @Test func theValueIsThatOfTheLikeliestReading() {
    #expect(read("0.5", .german).numbers[0].value == Rational(plainText: "0.5"))
    #expect(read("1,2").numbers[0].value == Rational(plainText: "1.2"))
    #expect(read("60,00,000").numbers[0].value == Rational(6_000_000))
    #expect(read("600 000,5", .german).numbers[0].value == Rational(plainText: "600000.5"))
    #expect(read(".25").numbers[0].value == Rational(plainText: "0.25"))
  }

  @Test func onlyTheMisreadDecimalsAreAWarning() {
    #expect(problems("1.250").map(\.severity) == [.warning])
    #expect(problems("600.000 EUR").map(\.severity) == [.error])
  }

  @Test func lettersTouchNoNumber() {
    #expect(problems("12abc") == [.lettersAfterNumber(number: "12", letters: "abc", meant: nil)])
    #expect(kinds("600k") == [.number, .unknown])
    #expect(mended("600k") == ["600,000"])
    #expect(kinds("600.000EUR", .german) == [.number, .word])
    #expect(problems("2026-01-01x").count == 1)
    #expect(problems("5ä").count == 1)
  }

  @Test func aNumberOfTenThousandDigitsIsAnError() {
    let digits = String(repeating: "9", count: 10_000)
    #expect(problems(digits) == [.numberTooLong(digits: 10_000)])
    #expect(kinds(digits) == [.number])
    #expect(problems(String(repeating: "9", count: 1000)).isEmpty)
  }

}
