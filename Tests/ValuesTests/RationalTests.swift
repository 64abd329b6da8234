import BigInt
import Testing
import Values

/// What exact numbers do.
@Suite struct RationalTests {

  /// Returns the number that `text` is.
  private func number(_ text: String) throws -> Rational {
    try #require(Rational(plainText: text), "\(text) is a number")
  }

  @Test func aThirdThriceIsOne() throws {
    let third = try number("1/3")
    #expect(third + third + third == .one)
    #expect(try #require(Rational.one.divided(by: 3)) == third)
    #expect(try #require(number("0.1").divided(by: number("0.3"))) == third)
    #expect(try number("0.1") + number("0.2") == number("0.3"))
  }

  @Test func fractionsAreInLowestTermsWithTheSignAbove() {
    #expect(Rational(numerator: 6, denominator: -4)?.plainText == "-1.5")
    #expect(Rational(numerator: 0, denominator: -7) == .zero)
    #expect(Rational(numerator: 4, denominator: 6)?.numeratorText == "2")
    #expect(Rational(numerator: 4, denominator: 6)?.denominatorText == "3")
    #expect(Rational(numerator: 1, denominator: 0) == nil)
    #expect(Rational(numerator: .min, denominator: .min) == .one)
    #expect(Rational(numerator: .min, denominator: -1)?.plainText == "9223372036854775808")
    #expect(Rational(numerator: 1, denominator: .min)?.denominatorText == "9223372036854775808")
  }

  @Test func nothingIsDividedByZero() throws {
    #expect(Rational.one.divided(by: .zero) == nil)
    #expect(try number("100000000000000000000").divided(by: 0) == nil)
    #expect(Rational.zero.divided(by: 5) == .zero)
  }

  @Test func whatOverflowsGrowsAndComesBackSmall() {
    let most = Rational(.max)
    let more = most + .one
    #expect(more.plainText == "9223372036854775808")
    #expect(more.smallParts == nil)
    #expect(more - .one == most)
    #expect((more - .one).smallParts != nil)
    #expect((more - .one).hashValue == most.hashValue)
    #expect(-more == Rational(.min))
    #expect(-Rational(.min) == more)
    #expect(Rational(.min).magnitude == more)
    #expect((-more).smallParts != nil)
    #expect((most * most).divided(by: most) == most)
    #expect(Rational(.min).divided(by: Rational(.min)) == .one)
    #expect(Rational.one.divided(by: Rational(.min))?.isNegative == true)
    #expect(Rational(.min) - Rational(.max) - .one == Rational(.min) + Rational(.min))
    #expect(more > most && -more < .zero && more.sign == 1 && more.isInteger)
    #expect(more.intValue == nil && most.intValue == .max)
  }

  @Test func aNumberTakesLittleRoom() {
    #expect(MemoryLayout<Rational>.size == 17)
    #expect(MemoryLayout<Rational?>.size == 17)
    #expect(MemoryLayout<Value>.stride == 24)
  }

  @Test func theLimitIsAt4096Bits() throws {
    var power = Rational.one
    for _ in 0..<4_095 { power += power }
    #expect(!power.exceedsLimit)
    #expect(!(power + (power - 1)).exceedsLimit)
    #expect((power + power).exceedsLimit)
    #expect(try #require(Rational.one.divided(by: power + power)).exceedsLimit)
    #expect(Rational.one.divided(by: power)?.exceedsLimit == false)
  }

  @Test func operationsAgreeWithThoseOnBigNumbers() throws {
    var generator = SplitMix(seed: 2026)
    for _ in 0..<1_500 {
      let (x, y) = (generator.rational(), generator.rational())
      let a = try #require(x.rational)
      let b = try #require(y.rational)
      #expect(a.isCanonical && b.isCanonical)
      let results: [(Rational, Reference)] = [
        (a + b, x + y), (a - b, x - y), (a * b, x * y), (-a, Reference(0, 1) - x),
      ]
      for (result, reference) in results {
        #expect(result.reference == reference, "\(a) and \(b)")
        #expect(result.isCanonical, "\(a) and \(b)")
      }
      #expect(a.divided(by: b)?.reference == (y.numerator == 0 ? nil : x / y), "\(a) over \(b)")
      #expect((a < b) == (x < y), "\(a) < \(b)")
      #expect((a == b) == (x == y), "\(a) = \(b)")
      #expect(a + b - b == a)
      #expect((a + b - b).hashValue == a.hashValue)
      #expect(a.floor.reference == Reference(x.floor, 1), "\(a)")
      #expect(Rational(plainText: a.plainText) == a, "\(a)")
    }
  }

  @Test(arguments: [
    // Of each number: nearest, up, down, half even.
    ("2.5", ["3", "3", "2", "2"]), ("-2.5", ["-3", "-3", "-2", "-2"]),
    ("3.5", ["4", "4", "3", "4"]), ("-3.5", ["-4", "-4", "-3", "-4"]),
    ("2.4", ["2", "3", "2", "2"]), ("-2.4", ["-2", "-3", "-2", "-2"]),
    ("2.6", ["3", "3", "2", "3"]), ("-2.6", ["-3", "-3", "-2", "-3"]),
    ("0.5", ["1", "1", "0", "0"]), ("-0.5", ["-1", "-1", "0", "0"]),
    ("1/3", ["0", "1", "0", "0"]), ("-2/3", ["-1", "-1", "0", "-1"]),
    ("7", ["7", "7", "7", "7"]), ("-7", ["-7", "-7", "-7", "-7"]),
    (
      "100000000000000000000.5",
      [
        "100000000000000000001", "100000000000000000001", "100000000000000000000",
        "100000000000000000000",
      ]
    ),
    (
      "-100000000000000000001.5",
      [
        "-100000000000000000002", "-100000000000000000002", "-100000000000000000001",
        "-100000000000000000002",
      ]
    ),
  ])
  func roundingGoesWhereItsNameSays(text: String, rounded: [String]) throws {
    let modes: [RoundingMode] = [.nearest, .up, .down, .halfEven]
    let value = try number(text)
    #expect(modes.map { value.rounded($0, to: .one).plainText } == rounded)
  }

  @Test func roundingGoesToAnyUnit() throws {
    let cent = try number("0.01")
    #expect(try number("0.125").rounded(.nearest, to: cent).plainText == "0.13")
    #expect(try number("-0.125").rounded(.nearest, to: cent).plainText == "-0.13")
    #expect(try number("0.125").rounded(.halfEven, to: cent).plainText == "0.12")
    #expect(try number("1/3").rounded(.nearest, to: cent).plainText == "0.33")
    #expect(try number("149.99").rounded(.nearest, to: 100).plainText == "100")
    #expect(try number("150").rounded(.nearest, to: 100).plainText == "200")
    #expect(try number("1").rounded(.down, to: number("1/3")) == .one)
    #expect(try number("0.5").rounded(.down, to: number("1/3")) == number("1/3"))
    #expect(Rational(.max).rounded(.up, to: 2) == Rational(.max) + 1)
  }

  @Test func roundingAgreesWithThatOfBigNumbers() throws {
    var generator = SplitMix(seed: 188)
    for _ in 0..<500 {
      let (x, y) = (generator.rational(), generator.rational())
      let a = try #require(x.rational)
      let unit = try #require(y.rational).magnitude
      guard !unit.isZero, let reference = unit.reference else { continue }
      for mode in [RoundingMode.nearest, .up, .down, .halfEven] {
        let rounded = a.rounded(mode, to: unit)
        #expect(rounded.reference == x.rounded(mode, to: reference), "\(a) \(mode) \(unit)")
        #expect(rounded.isCanonical)
      }
    }
  }

  @Test func floorAndCeilingGoDownAndUp() throws {
    #expect(try number("-0.5").floor == -1)
    #expect(try number("-0.5").ceiling == 0)
    #expect(try number("0.5").floor == 0)
    #expect(try number("0.5").ceiling == 1)
    #expect(try number("-3").floor == -3)
  }

}
