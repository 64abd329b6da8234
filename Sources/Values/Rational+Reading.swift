extension Rational {

  /// The number of digits past which a number is read no further.
  ///
  /// A number that needs more digits exceeds the limit: where it has more than 4,096 decimals, its
  /// denominator does; where it has fewer, no more than a divisor of 5 to the power of 4,096 cancels
  /// out of its numerator, which leaves that too long.
  static let mostDigits = 5_000

  /// Creates an instance from decimal digits in ASCII, of which the last `decimals` are decimals.
  ///
  /// Bytes that are no digits, such as the marks between groups, are passed over; no digit at all
  /// is 0.
  ///
  /// - Precondition: `decimals` is not negative.
  /// - Note: Of a number with more than 5,000 digits, the result is merely some number for which
  ///   `exceedsLimit` holds, too.
  /// - Complexity: O(*n*) for the number *n* of digits; O(*n*²) between 18 and 5,000 of them.
  @inlinable
  package init(digits: some Collection<UInt8>, decimals: Int) {
    precondition(decimals >= 0, "no number has less than no decimals")
    var value: UInt64 = 0
    // Zeros at the front do not count.
    var count = 0
    for byte in digits {
      let digit = byte &- 0x30
      if digit > 9 { continue }
      value = value &* 10 &+ UInt64(digit)
      if value != 0 { count += 1 }
      if count > 18 { break }
    }
    if count <= 18 && decimals <= 18 {
      self.init(value, decimals: decimals)
    } else {
      self.init(manyDigits: Array(digits), decimals: decimals)
    }
  }

  /// Creates an instance equal to `value` over ten to the power of `decimals`.
  ///
  /// - Precondition: `value` has at most 18 digits, `decimals` is at most 18.
  @usableFromInline
  init(_ value: UInt64, decimals: Int) {
    if decimals == 0 {
      self.init(small: Int64(value), 1)
    } else {
      let power = smallPowerOfTen(decimals)
      let common = greatestCommonDivisor(value, power)
      self.init(small: Int64(value / common), Int64(power / common))
    }
  }

  /// Creates an instance from decimal digits in ASCII, of which the last `decimals` are decimals.
  @usableFromInline
  init(manyDigits bytes: [UInt8], decimals: Int) {
    var digits = ArraySlice(bytes.lazy.map { $0 &- 0x30 }.filter { $0 <= 9 })
    var decimals = decimals
    digits = digits.drop { $0 == 0 }
    while decimals > 0, digits.last == 0 {
      digits.removeLast()
      decimals -= 1
    }
    if digits.isEmpty {
      self = .zero
      return
    }
    if digits.count > Self.mostDigits {
      // A last digit 1 sees to it that nothing cancels out below the limit.
      decimals = max(0, decimals - (digits.count - Self.mostDigits))
      digits = digits.prefix(Self.mostDigits - 1) + [1]
    }
    let numerator = BigInteger(digits: digits)
    if decimals == 0 {
      self.init(BigFraction(reduced: numerator, over: .one))
      return
    }
    // The number is not divisible by ten, so that many decimals alone exceed the limit.
    decimals = min(decimals, Self.mostDigits)
    self.init(BigFraction(numerator, overPowerOfTen: decimals))
  }

  /// Creates an instance from `text`, which is as `plainText` writes it.
  ///
  /// The result is `nil` iff `text` is no whole number (`-12`), decimal (`0.5`) or fraction of
  /// whole numbers (`1/3`).
  package init?(plainText text: String) {
    var text = text
    let number: Self? = text.withUTF8 { bytes in
      let isNegative = bytes.first == UInt8(ascii: "-")
      let unsigned = bytes.dropFirst(isNegative ? 1 : 0)
      guard let magnitude = Self(unsignedPlainText: unsigned) else { return nil }
      return isNegative ? -magnitude : magnitude
    }
    guard let number else { return nil }
    self = number
  }

  /// Creates an instance from `bytes`, the text of a number without a sign.
  private init?(unsignedPlainText bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    let whole = bytes.prefix { isDigit($0) }
    let rest = bytes[whole.endIndex...]
    let part = rest.dropFirst()
    guard !whole.isEmpty else { return nil }
    guard let mark = rest.first else {
      self.init(digits: whole, decimals: 0)
      return
    }
    guard !part.isEmpty, part.allSatisfy(isDigit) else { return nil }
    switch mark {
    case UInt8(ascii: "."):
      self.init(digits: bytes, decimals: part.count)
    case UInt8(ascii: "/"):
      // What is cut off of longer numbers could cancel out.
      guard max(whole.count, part.count) <= Self.mostDigits / 2 else { return nil }
      let denominator = Self(digits: part, decimals: 0)
      guard let quotient = Self(digits: whole, decimals: 0).divided(by: denominator) else {
        return nil
      }
      self = quotient
    default:
      return nil
    }
  }

}

/// `true` iff `byte` is a decimal digit in ASCII.
private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }

extension BigFraction {

  /// Creates an instance equal to `numerator` over ten to the power of `exponent`.
  ///
  /// - Complexity: O(*n*²) in the number of digits.
  fileprivate init(_ numerator: BigInteger, overPowerOfTen exponent: Int) {
    // Only twos and fives can cancel out; so no greatest common divisor is needed.
    let twos = min(numerator.trailingZeroBitCount, exponent)
    let (rest, fives) = (numerator >> twos).dividedByFives(atMost: exponent)
    self.init(
      reduced: rest,
      over: BigInteger(powerOfFive: exponent - fives) << (exponent - twos))
  }

}
