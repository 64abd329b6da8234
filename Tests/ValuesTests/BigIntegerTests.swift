import BigInt
import Testing

@testable import Values

/// What whole numbers of any size do, held against those of a library.
@Suite struct BigIntegerTests {

  @Test func arithmeticAgreesWithTheReference() {
    var generator = SplitMix(seed: 4_096)
    for round in 0..<400 {
      let (x, y) = (generator.whole(upTo: 80), generator.whole(upTo: 80))
      let (a, b) = (BigInteger(of: x), BigInteger(of: y))
      #expect((a + b).reference == x + y, "round \(round)")
      #expect((a - b).reference == x - y, "round \(round)")
      #expect((a * b).reference == x * y, "round \(round)")
      #expect((-a).reference == -x, "round \(round)")
      #expect((a - a).isZero && !(a - a).isNegative, "round \(round)")
      #expect(a + b - b == a && (a + b - b).hashValue == a.hashValue, "round \(round)")
    }
  }

  @Test func numbersAreOrderedAsTheReferenceHasThem() {
    var generator = SplitMix(seed: 193)
    for round in 0..<400 {
      let x = generator.whole(upTo: 4)
      // Every other pair differs in little, so that the first digits decide nothing.
      let y = round.isMultiple(of: 2) ? generator.whole(upTo: 4) : x + BigInt(round % 3 - 1)
      let (a, b) = (BigInteger(of: x), BigInteger(of: y))
      #expect((a < b) == (x < y) && (b < a) == (y < x) && (a == b) == (x == y), "\(x), \(y)")
      #expect(a.sign == x.signum() && a.isNegative == (x < 0) && a.isZero == (x == 0))
      #expect(a.magnitude.reference == BigInt(x.magnitude) && a.isOdd == (x % 2 != 0))
      #expect(a.bitWidth == x.magnitude.bitWidth)
      #expect(a.trailingZeroBitCount == x.magnitude.trailingZeroBitCount)
      #expect(Int64(a) == Int64(exactly: x))
    }
  }

  @Test(arguments: [Int64.min, .min + 1, -1, 0, 1, .max - 1, .max])
  func numbersOf64BitsComeBack(value: Int64) {
    let number = BigInteger(value)
    #expect(Int64(number) == value)
    #expect(number.decimalText == String(value))
    #expect(number.isOne == (value == 1))
    #expect(Int64(BigInteger(.max) + .one) == nil)
    #expect(Int64(BigInteger(.min) - .one) == nil)
  }

  @Test func bitsMoveAsInTheReference() {
    var generator = SplitMix(seed: 63)
    for count in [0, 1, 31, 63, 64, 65, 127, 128, 129, 1_000] {
      for _ in 0..<20 {
        let x = BigInt(generator.whole(upTo: 12).magnitude)
        #expect((BigInteger(of: x) << count).reference == x << count, "\(x) by \(count)")
        #expect((BigInteger(of: x) >> count).reference == x >> count, "\(x) by \(count)")
        #expect((-BigInteger(of: x) >> count).reference == -(x >> count), "\(x) by \(count)")
      }
    }
  }

  @Test func decimalTextIsThatOfTheReference() {
    var generator = SplitMix(seed: 10)
    for size in 1...80 {
      let x = generator.whole(upTo: size)
      let text = String(x)
      #expect(BigInteger(of: x).decimalText == text)
      let digits = Array(text.utf8.filter { $0 != UInt8(ascii: "-") }.map { $0 - 0x30 })
      #expect(BigInteger(digits: digits[...]).reference == BigInt(x.magnitude))
      #expect(BigInteger(digits: [0, 0] + digits) == BigInteger(digits: digits[...]))
    }
    #expect(BigInteger(digits: []).isZero)
  }

  @Test func powersOfTenAndFiveAreThoseOfTheReference() {
    for exponent in [0, 1, 18, 19, 20, 26, 27, 28, 37, 38, 54, 55, 4_095] {
      let (ten, five) = (BigInteger(powerOfTen: exponent), BigInteger(powerOfFive: exponent))
      #expect(ten.reference == BigInt(10).power(exponent))
      #expect(five.reference == BigInt(5).power(exponent))
      #expect(ten.decimalText == "1" + String(repeating: "0", count: exponent))
      let (rest, count) = (five * BigInteger(-14)).dividedByFives(atMost: .max / 2)
      #expect(rest == BigInteger(-14) && count == exponent)
      #expect(five.dividedByFives(atMost: exponent / 2).count == exponent / 2)
    }
  }

}

/// How whole numbers of any size are divided.
@Suite struct BigIntegerDivisionTests {

  /// Expects that the quotient of `x` and `y` is that of the reference, for all signs.
  private func expectQuotient(_ x: BigInt, _ y: BigInt) {
    for (x, y) in [(x, y), (-x, y), (x, -y), (-x, -y)] {
      let (quotient, rest) = BigInteger(of: x).quotientAndRemainder(dividingBy: BigInteger(of: y))
      let (expected, left) = x.quotientAndRemainder(dividingBy: y)
      #expect(quotient.reference == expected && rest.reference == left, "\(x) over \(y)")
    }
  }

  @Test func quotientsAgreeWithTheReference() {
    var generator = SplitMix(seed: 431)
    for size in 1...80 {
      for _ in 0..<4 {
        let (x, y) = (generator.whole(upTo: 80), generator.whole(upTo: size))
        if y != 0 { expectQuotient(x, y) }
      }
    }
  }

  @Test func quotientAndRestMakeTheDividend() {
    var generator = SplitMix(seed: 86)
    for round in 0..<600 {
      let divisor = BigInteger(of: generator.whole(upTo: 6))
      if divisor.isZero { continue }
      let quotient = BigInteger(of: generator.whole(upTo: 6)).magnitude
      // The rest is as great as it can be, or as small: there the estimates are worst.
      let rest =
        round.isMultiple(of: 2) ? divisor.magnitude - .one : BigInteger(word: 0)
      let dividend = divisor.magnitude * quotient + rest
      let result = dividend.quotientAndRemainder(dividingBy: divisor.magnitude)
      #expect(result.quotient == quotient && result.remainder == rest, "round \(round)")
    }
  }

  /// A number to divide and the one to divide it by, in digits to the base 2⁶⁴.
  struct Case: Sendable {

    /// The number to divide.
    let dividend: [UInt64]

    /// The number to divide by.
    let divisor: [UInt64]

    /// Creates an instance from its parts.
    init(_ dividend: [UInt64], _ divisor: [UInt64]) {
      self.dividend = dividend
      self.divisor = divisor
    }

  }

  /// The divisions that need the rarely used parts of the algorithm.
  private static var hardCases: [Case] {
    let half: UInt64 = 0x8000_0000_0000_0000
    let belowHalf = half - 1
    let quarterOfHalf = half / 4
    let most = UInt64.max
    let belowMost = most - 1
    return [
      // Two for which the estimate is one too much still, so that the divisor is added back.
      Case([0, 0, half, belowHalf], [1, 0, half]),
      Case([3, 0, half], [1, 0, quarterOfHalf]),
      // The first digits are equal: the estimate would take two digits.
      Case([0, belowMost, half], [most, half]),
      Case([most, most, belowMost], [most, most]),
      // One digit.
      Case([5, 7, 9], [3]), Case([most, most, most], [most]), Case([0, 0, 1], [1]),
      Case([0, 1], [half]),
      // Equal, and one more or less.
      Case([1, 2, 3], [1, 2, 3]), Case([0, 2, 3], [1, 2, 3]), Case([2, 2, 3], [1, 2, 3]),
      // Nothing, and less than the divisor.
      Case([], [1]), Case([], [1, 1]), Case([9], [1, 1]),
    ]
  }

  @Test(arguments: hardCases)
  func hardCasesAreDividedRightly(division: Case) throws {
    expectQuotient(
      try #require(BigInteger(limbs: division.dividend).reference),
      try #require(BigInteger(limbs: division.divisor).reference))
  }

  @Test func powersOfTwoAndTheirNeighboursAreDividedRightly() {
    let exponents = [1, 32, 63, 64, 65, 127, 128, 129, 192, 256, 300]
    let numbers = exponents.flatMap { exponent in
      (-1...1).map { (BigInt(1) << exponent) + BigInt($0) }
    }
    for x in numbers {
      for y in numbers { expectQuotient(x, y) }
    }
  }

  @Test func greatestCommonDivisorsAgreeWithTheReference() {
    var generator = SplitMix(seed: 452)
    for round in 0..<150 {
      let size = round < 140 ? 5 : 30
      let common = generator.whole(upTo: size)
      let x = generator.whole(upTo: size) * common
      let y = generator.whole(upTo: size) * (round.isMultiple(of: 3) ? 1 : common)
      let result = greatestCommonDivisor(BigInteger(of: x), BigInteger(of: y))
      #expect(result.reference == x.greatestCommonDivisor(with: y), "\(x) and \(y)")
    }
    let five = BigInteger(-5)
    #expect(greatestCommonDivisor(five, BigInteger(0)) == BigInteger(5))
    #expect(greatestCommonDivisor(BigInteger(0), five) == BigInteger(5))
    #expect(greatestCommonDivisor(five, five) == BigInteger(5))
    #expect(greatestCommonDivisor(BigInteger(-1), five) == .one)
    #expect(greatestCommonDivisor(BigInteger(0), BigInteger(0)).isZero)
  }

}

extension BigInteger {

  /// Creates an instance equal to `number`.
  fileprivate init(of number: BigInt) {
    self.init(isNegative: number < 0, limbs: number.magnitude.words.map { UInt64($0) })
  }

  /// The number in the form to compare with; `nil` iff it is not kept in the only form it may have.
  fileprivate var reference: BigInt? {
    if limbs.last == 0 || (limbs.isEmpty && isNegative) { return nil }
    let magnitude = BigUInt(words: limbs.map { UInt($0) })
    return BigInt(sign: isNegative ? .minus : .plus, magnitude: magnitude)
  }

}

extension SplitMix {

  /// Returns a number of up to `size` digits to the base 2⁶⁴, many of which are extreme ones.
  fileprivate mutating func whole(upTo size: Int) -> BigInt {
    let extremes: [UInt] = [0, 1, 2, .max, .max - 1, 1 << 63, .max >> 1, (1 << 63) + 1]
    let count = Int.random(in: 1...size, using: &self)
    let isExtreme = Bool.random(using: &self)
    let words = (0..<count).map { _ in
      isExtreme
        ? extremes.randomElement(using: &self) ?? 0 : UInt.random(in: 0 ... .max, using: &self)
    }
    return BigInt(
      sign: Bool.random(using: &self) ? .plus : .minus, magnitude: BigUInt(words: words))
  }

}
