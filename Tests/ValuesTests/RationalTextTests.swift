import BigInt
import Testing
import Values

/// How exact numbers are read and written.
@Suite struct RationalTextTests {

  /// Returns the number that `text` is.
  private func number(_ text: String) throws -> Rational {
    try #require(Rational(plainText: text), "\(text) is a number")
  }

  /// Returns the number of `digits`, the last `decimals` of which are decimals.
  private func number(digits: String, decimals: Int) -> Rational {
    Rational(digits: Array(digits.utf8), decimals: decimals)
  }

  @Test(arguments: [
    "0", "14", "-6", "0.5", "-12.25", "1/3", "-2/7", "9223372036854775807", "-9223372036854775808",
    "9223372036854775808", "0.000000000000000000000000001", "123456789012345678901234567890.5",
    "1/1000000000000000000000000000007", "0.00390625", "-0.01",
  ])
  func plainTextIsReadAsItWasWritten(text: String) throws {
    #expect(try number(text).plainText == text)
  }

  @Test(arguments: [
    ("0.50", "0.5"), ("-0", "0"), ("007", "7"), ("2/4", "0.5"), ("4/2", "2"), ("1/8", "0.125"),
    ("-0.0", "0"), ("10/30", "1/3"), ("0/5", "0"),
  ])
  func otherSpellingsAreTheSameNumber(text: String, plain: String) throws {
    #expect(try number(text).plainText == plain)
  }

  @Test(arguments: [
    "", "-", "+1", ".5", "5.", "1e3", "1/0", "1/-3", "1.5/2", "1/2/3", "1,5", "0x1", " 1", "1 ",
    "--1", "1.2.3", "١", "1/", "/2", "-.5",
  ])
  func whatIsNoNumberIsNotRead(text: String) {
    #expect(Rational(plainText: text) == nil)
  }

  @Test func moneyHasItsCents() throws {
    #expect(try number("600000").plainText(minimumDecimals: 2) == "600000.00")
    #expect(try number("0.125").plainText(minimumDecimals: 2) == "0.125")
    #expect(try number("7.5").plainText(minimumDecimals: 2) == "7.50")
    #expect(try number("-0.05").plainText(minimumDecimals: 2) == "-0.05")
    #expect(try number("1/3").plainText(minimumDecimals: 2) == nil)
    #expect(Rational(.max).plainText(minimumDecimals: 2) == "9223372036854775807.00")
    #expect(Rational.zero.plainText(minimumDecimals: 0) == "0")
  }

  @Test func decimalsAreCounted() throws {
    #expect(try number("1/8").decimals == 3)
    #expect(try number("1/125").decimals == 3)
    #expect(try number("7/20").decimals == 2)
    #expect(try number("1/3").decimals == nil)
    #expect(try number("1/6").decimals == nil)
    #expect(Rational(12).decimals == 0)
    #expect(try number("0.0000000000000000000000000000001").decimals == 31)
    #expect(try number("0.005").isExact(toDecimals: 3))
    #expect(try !number("0.005").isExact(toDecimals: 2))
    #expect(try !number("1/3").isExact(toDecimals: 50))
  }

  @Test func peopleReadGroupsAndTheMarksOfTheirLanguage() throws {
    let amount = try number("1234567.5")
    #expect(amount.text(groupMark: ",", decimalMark: ".") == "1,234,567.5")
    #expect(amount.text(groupMark: ".", decimalMark: ",", minimumDecimals: 2) == "1.234.567,50")
    #expect(amount.text(groupMark: " ", decimalMark: ".", maximumDecimals: 0) == "1 234 568")
    #expect((-amount).text(groupMark: ",", decimalMark: ".") == "-1,234,567.5")
    #expect(Rational(999).text(groupMark: ",", decimalMark: ".") == "999")
    #expect(Rational(-999).text(groupMark: ",", decimalMark: ".") == "-999")
    #expect(Rational(1_000).text(groupMark: ",", decimalMark: ".") == "1,000")
    #expect(try number("1/3").text(groupMark: ",", decimalMark: ".") == "1/3")
    #expect(try number("10000/3").text(groupMark: ",", decimalMark: ".") == "10,000/3")
    #expect(
      try number("10000/3").text(groupMark: ".", decimalMark: ",", maximumDecimals: 2)
        == "3.333,33")
    #expect(
      try number("1.999").text(
        groupMark: ",", decimalMark: ".", minimumDecimals: 2, maximumDecimals: 2) == "2.00")
    #expect(
      try number("1.999").text(groupMark: ",", decimalMark: ".", maximumDecimals: 2) == "2")
  }

  @Test func approximateTextRoundsHalvesAway() throws {
    #expect(try number("2/3").approximateText(decimals: 2) == "0.67")
    #expect(try number("-2/3").approximateText(decimals: 2) == "-0.67")
    #expect(try number("0.125").approximateText(decimals: 2) == "0.13")
    #expect(try number("-1/300").approximateText(decimals: 2) == "0.00")
    #expect(
      try number("20000/3").approximateText(decimals: 1, groupMark: ".", decimalMark: ",")
        == "6.666,7")
    #expect(try number("7/2").approximateText(decimals: 0) == "4")
  }

  @Test func digitsAreReadWithTheirDecimals() throws {
    #expect(number(digits: "600000", decimals: 0) == 600_000)
    #expect(number(digits: "600,000", decimals: 0) == 600_000)
    #expect(number(digits: "1.250,75", decimals: 2).plainText == "1250.75")
    #expect(number(digits: "90", decimals: 2).plainText == "0.9")
    #expect(number(digits: "", decimals: 0) == .zero)
    #expect(number(digits: "5", decimals: 3).plainText == "0.005")
    #expect(number(digits: "999999999999999999", decimals: 18) < .one)
    #expect(number(digits: "9999999999999999999", decimals: 0).plainText == "9999999999999999999")
    #expect(number(digits: "00000000000000000000000012", decimals: 1).plainText == "1.2")
    #expect(number(digits: "10000000000000000000000000", decimals: 25) == .one)
    #expect(number(digits: "50000000000000000000000000", decimals: 26).plainText == "0.5")
  }

  @Test func longNumbersAreReadExactly() throws {
    var generator = SplitMix(seed: 7)
    for _ in 0..<60 {
      let count = Int.random(in: 17...80, using: &generator)
      let decimals = Int.random(in: 0...count, using: &generator)
      let digits = String((0..<count).map { _ in "0125".randomElement(using: &generator) ?? "0" })
      let value = try #require(BigInt(digits))
      let reference = Reference(value, BigInt(10).power(decimals))
      let number = number(digits: digits, decimals: decimals)
      #expect(number.reference == reference, "\(digits) with \(decimals) decimals")
      #expect(number.isCanonical)
    }
  }

  @Test func thousandsOfDigitsAreReadExactly() {
    let digits = String(repeating: "1234567890", count: 450)
    let whole = number(digits: digits, decimals: 0)
    #expect(whole.plainText == digits)
    #expect(whole.exceedsLimit)
    let decimals = number(digits: digits, decimals: 4_499)
    #expect(decimals.exceedsLimit)
    #expect(decimals.plainText == "1." + digits.dropFirst().dropLast())
    #expect(number(digits: digits, decimals: 4_500) < .one)
  }

  @Test func theLongestNumbersBelowTheLimitAreReadExactly() throws {
    // With 4,095 decimals, 2 to the power of -4,095 is the longest number that is allowed.
    let power = BigInt(5).power(4_095)
    let digits = String(power)
    let least = number(digits: digits, decimals: 4_095)
    #expect(!least.exceedsLimit)
    #expect(least.numeratorText == "1")
    #expect(try BigInt(2).power(4_095) == #require(BigInt(least.denominatorText)))
    #expect(Rational(plainText: least.plainText) == least)
    let fraction = "1/\(BigInt(3).power(2_584))"
    #expect(try number(fraction).plainText == fraction)
    #expect(try !number(fraction).exceedsLimit)
  }

  @Test func numbersWithoutEndExceedTheLimitInNoTime() {
    for count in [5_000, 5_001, 10_000, 300_000] {
      let zeros = String(repeating: "0", count: count)
      #expect(number(digits: "1" + zeros, decimals: 0).exceedsLimit)
      #expect(number(digits: zeros + "1", decimals: count).exceedsLimit)
      #expect(number(digits: "1" + zeros + "1", decimals: count + 1).exceedsLimit)
      #expect(number(digits: "1" + zeros, decimals: count) == .one)
      #expect(number(digits: zeros + "1", decimals: 0) == .one)
      let nines = String(repeating: "9", count: count)
      #expect(number(digits: nines, decimals: 0).exceedsLimit)
      #expect(number(digits: nines, decimals: count / 2).exceedsLimit)
    }
  }

  @Test func exponentsMoveThePoint() throws {
    #expect(try number("1.5").multiplied(byPowerOfTen: 3) == 1_500)
    #expect(try number("1.5").multiplied(byPowerOfTen: -1)?.plainText == "0.15")
    #expect(Rational.one.multiplied(byPowerOfTen: 40)?.plainText.count == 41)
    #expect(Rational.one.multiplied(byPowerOfTen: .min) == nil)
    #expect(Rational.one.multiplied(byPowerOfTen: .max) == nil)
    #expect(Rational.zero.multiplied(byPowerOfTen: .max) == .zero)
  }

}
