/// A fraction in lowest terms of numbers of any size.
@usableFromInline
struct BigFraction: Hashable, Sendable {

  /// The number above the bar.
  let numerator: BigInteger

  /// The number below the bar, which is positive.
  let denominator: BigInteger

  /// Creates an instance equal to `numerator` over `denominator`.
  ///
  /// - Precondition: `denominator` is not zero.
  init(_ numerator: BigInteger, over denominator: BigInteger) {
    precondition(!denominator.isZero, "no number is a fraction of zero")
    let common = greatestCommonDivisor(numerator, denominator)
    self.init(reduced: numerator / common, over: denominator / common)
  }

  /// Creates an instance from parts in lowest terms.
  init(reduced numerator: BigInteger, over denominator: BigInteger) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Creates an instance equal to `numerator` over `denominator`.
  ///
  /// - Precondition: `denominator` is not zero.
  init(_ numerator: Int64, over denominator: Int64) {
    let above = BigInteger(numerator)
    self.init(denominator < 0 ? -above : above, over: BigInteger(word: denominator.magnitude))
  }

  /// Creates an instance equal to ten to the power of `exponent`.
  init(powerOfTen exponent: UInt) {
    self.init(reduced: BigInteger(powerOfTen: Int(exponent)), over: .one)
  }

  /// Creates an instance equal to `number`.
  init(_ number: Rational) {
    switch number.representation {
    case .small(let numerator, let denominator):
      self.init(reduced: BigInteger(numerator), over: BigInteger(denominator))
    case .big(let fraction):
      self = fraction
    }
  }

  /// Returns the sum of `self` and `other`.
  func adding(_ other: Self) -> Self {
    if denominator == other.denominator {
      return Self(numerator + other.numerator, over: denominator)
    }
    // As in `Rational.smallSum`, the common divisors are sought where the numbers are small.
    let common = greatestCommonDivisor(denominator, other.denominator)
    let left = numerator * (other.denominator / common)
    let right = other.numerator * (denominator / common)
    let above = left + right
    let rest = greatestCommonDivisor(above, common)
    return Self(
      reduced: above / rest,
      over: (denominator / common) * (other.denominator / rest))
  }

  /// Returns the product of `self` and `other`.
  func multiplied(by other: Self) -> Self {
    let first = greatestCommonDivisor(numerator, other.denominator)
    let second = greatestCommonDivisor(other.numerator, denominator)
    return Self(
      reduced: (numerator / first) * (other.numerator / second),
      over: (denominator / second) * (other.denominator / first))
  }

  /// 1 over `self`; `nil` iff `self` is 0.
  var reciprocal: Self? {
    guard !numerator.isZero else { return nil }
    return Self(
      reduced: numerator.isNegative ? -denominator : denominator,
      over: numerator.magnitude)
  }

  /// Returns `self`, rounded in `mode` to a whole number.
  func rounded(_ mode: RoundingMode) -> BigInteger {
    let (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: denominator)
    let twice = rest << 1
    let isAway =
      switch mode {
      case .down: false
      case .up: !rest.isZero
      case .nearest: twice >= denominator
      case .halfEven:
        twice > denominator || (twice == denominator && whole.isOdd)
      }
    let rounded = isAway ? whole + .one : whole
    return numerator.isNegative ? -rounded : rounded
  }

}

extension Rational {

  /// Creates an instance equal to `fraction`, in the small form if it fits.
  init(_ fraction: BigFraction) {
    if let numerator = Int64(fraction.numerator),
      let denominator = Int64(fraction.denominator)
    {
      self.init(small: numerator, denominator)
    } else {
      self.init(Representation.big(fraction))
    }
  }

  /// -1, 0 or 1, as `self` is less than, equal to or greater than 0.
  @usableFromInline
  var bigSign: Int { BigFraction(self).numerator.sign }

  /// `true` iff `self` is a whole number.
  @usableFromInline
  var isBigInteger: Bool { BigFraction(self).denominator.isOne }

  /// `true` iff the numerator or the denominator has more than `limitInBits` bits.
  @usableFromInline
  var bigExceedsLimit: Bool {
    let fraction = BigFraction(self)
    return fraction.numerator.bitWidth > Self.limitInBits
      || fraction.denominator.bitWidth > Self.limitInBits
  }

  /// The number that is as far from 0 as `self`, on the other side.
  @usableFromInline
  var bigNegated: Self {
    let fraction = BigFraction(self)
    return Self(BigFraction(reduced: -fraction.numerator, over: fraction.denominator))
  }

  /// Returns `self` over `divisor`; `nil` iff `divisor` is 0.
  func dividedIncludingBig(by divisor: Self) -> Self? {
    guard let reciprocal = BigFraction(divisor).reciprocal else { return nil }
    return Self(BigFraction(self).multiplied(by: reciprocal))
  }

  /// `true` iff `self` and `other` are the same number.
  @usableFromInline
  func isEqualIncludingBig(to other: Self) -> Bool {
    switch (representation, other.representation) {
    case (.small(let n, let d), .small(let m, let e)): n == m && d == e
    case (.big(let a), .big(let b)): a == b
    case (.small, .big), (.big, .small): false
    }
  }

  /// `true` iff `self` is less than `other`.
  @usableFromInline
  func isLessIncludingBig(than other: Self) -> Bool {
    let (a, b) = (BigFraction(self), BigFraction(other))
    if a.denominator == b.denominator { return a.numerator < b.numerator }
    return a.numerator * b.denominator < b.numerator * a.denominator
  }

  /// Adds `self` to what `hasher` hashes.
  @usableFromInline
  func hashBig(into hasher: inout Hasher) {
    hasher.combine(BigFraction(self))
  }

}
