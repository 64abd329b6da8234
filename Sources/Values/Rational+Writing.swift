extension Rational: CustomStringConvertible {

  /// The number above the bar in lowest terms, in decimal digits.
  package var numeratorText: String {
    switch representation {
    case .small(let numerator, _): String(numerator)
    case .big(let fraction): fraction.numerator.decimalText
    }
  }

  /// The number below the bar in lowest terms, in decimal digits.
  package var denominatorText: String {
    switch representation {
    case .small(_, let denominator): String(denominator)
    case .big(let fraction): fraction.denominator.decimalText
    }
  }

  /// How many decimals `self` takes to be written in full; `nil` iff no number of them is enough.
  package var decimals: Int? {
    switch representation {
    case .small(_, 1):
      return 0
    case .small(_, let denominator):
      let twos = denominator.trailingZeroBitCount
      var rest = denominator >> Int64(twos)
      var fives = 0
      while rest % 5 == 0 {
        rest /= 5
        fives += 1
      }
      return rest == 1 ? max(twos, fives) : nil
    case .big(let fraction):
      let twos = fraction.denominator.trailingZeroBitCount
      let (rest, fives) = (fraction.denominator >> twos).dividedByFives(atMost: .max / 2)
      return rest.isOne ? max(twos, fives) : nil
    }
  }

  /// `self` in plain notation: `14`, `0.5`, `-6`, and `1/3` where no decimals are enough.
  package var plainText: String {
    plainText(minimumDecimals: 0) ?? "\(numeratorText)/\(denominatorText)"
  }

  /// `self` in plain notation.
  package var description: String { plainText }

  /// Returns `self` with a point and at least `minimumDecimals` decimals; `nil` iff none are enough.
  package func plainText(minimumDecimals: Int) -> String? {
    guard let decimals else { return nil }
    if case .small(let numerator, 1) = representation, minimumDecimals <= 0 {
      return String(numerator)
    }
    return text(
      groupMark: "", decimalMark: ".", decimals: max(decimals, minimumDecimals))
  }

  /// Returns `self` for people to read: digits in groups of three and the marks of a language.
  ///
  /// A number that takes more than `maximumDecimals` is rounded, a half away from zero. Where no
  /// decimals are enough and no maximum is given, the result is a fraction, as in `1/3`.
  package func text(
    groupMark: String, decimalMark: String, minimumDecimals: Int = 0, maximumDecimals: Int? = nil
  ) -> String {
    if let maximumDecimals, (decimals ?? .max) > maximumDecimals {
      let shown = rounded(toDecimals: maximumDecimals)
      let needed = max(shown.decimals ?? 0, min(minimumDecimals, maximumDecimals))
      return shown.text(groupMark: groupMark, decimalMark: decimalMark, decimals: needed)
    }
    if let decimals {
      return text(
        groupMark: groupMark, decimalMark: decimalMark, decimals: max(decimals, minimumDecimals))
    }
    let fraction = BigFraction(self)
    let above = Self(BigFraction(reduced: fraction.numerator, over: .one))
    let below = Self(BigFraction(reduced: fraction.denominator, over: .one))
    return above.text(groupMark: groupMark, decimalMark: decimalMark, decimals: 0) + "/"
      + below.text(groupMark: groupMark, decimalMark: decimalMark, decimals: 0)
  }

  /// Returns `self` with exactly `decimals` decimals, a half rounded away from zero.
  ///
  /// - Note: It is the caller who marks the text where `isExact(toDecimals:)` does not hold.
  package func approximateText(
    decimals: Int, groupMark: String = "", decimalMark: String = "."
  ) -> String {
    rounded(toDecimals: decimals)
      .text(groupMark: groupMark, decimalMark: decimalMark, decimals: max(decimals, 0))
  }

  /// `true` iff `self` can be written in full with `count` decimals.
  package func isExact(toDecimals count: Int) -> Bool {
    if let decimals { decimals <= count } else { false }
  }

  /// Returns `self` rounded to `count` decimals, a half away from zero.
  private func rounded(toDecimals count: Int) -> Self {
    let power = Self.powerOfTen(UInt(max(count, 0)))
    return (self * power).rounded(.nearest).divided(by: power) ?? self
  }

  /// Returns `self` with exactly `count` decimals.
  ///
  /// - Precondition: `count` decimals are enough.
  private func text(groupMark: String, decimalMark: String, decimals count: Int) -> String {
    let digits = decimalDigits(count)
    let whole = digits.count - count
    var text: [UInt8] = []
    text.reserveCapacity(digits.count + digits.count / 3 * groupMark.utf8.count + 4)
    if isNegative { text.append(UInt8(ascii: "-")) }
    for position in 0..<whole {
      if position > 0, (whole - position) % 3 == 0 { text += groupMark.utf8 }
      text.append(digits[position])
    }
    if count > 0 {
      text += decimalMark.utf8
      text += digits[whole...]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Returns the decimal digits in ASCII of the magnitude of `self`, the last `count` of which are
  /// decimals and at least one is not.
  ///
  /// - Precondition: `count` decimals are enough.
  private func decimalDigits(_ count: Int) -> [UInt8] {
    let digits = Array(scaledMagnitudeText(count).utf8)
    guard digits.count <= count else { return digits }
    return [UInt8](repeating: UInt8(ascii: "0"), count: count + 1 - digits.count) + digits
  }

  /// Returns the magnitude of `self` times ten to the power of `count`, which is a whole number.
  private func scaledMagnitudeText(_ count: Int) -> String {
    if case .small(let numerator, let denominator) = representation, count <= 18 {
      let factor = smallPowerOfTen(count) / denominator.magnitude
      let (product, overflow) = numerator.magnitude.multipliedReportingOverflow(by: factor)
      if !overflow { return String(product) }
    }
    let fraction = BigFraction(self)
    let power = BigInteger(powerOfTen: count)
    return (fraction.numerator.magnitude * (power / fraction.denominator)).decimalText
  }

}
