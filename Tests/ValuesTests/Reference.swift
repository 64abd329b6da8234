import BigInt
import Values

/// A rational number computed in the plainest way, to compare with.
struct Reference: Equatable {

  /// The numerator, in lowest terms.
  let numerator: BigInt

  /// The denominator, in lowest terms and positive.
  let denominator: BigInt

  /// Creates an instance equal to `numerator` over `denominator`, which is not 0.
  init(_ numerator: BigInt, _ denominator: BigInt) {
    let common = numerator.greatestCommonDivisor(with: denominator)
    let sign: BigInt = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / common
    self.denominator = sign * denominator / common
  }

  /// Returns the sum of `a` and `b`.
  static func + (a: Self, b: Self) -> Self {
    Self(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }

  /// Returns the difference of `a` and `b`.
  static func - (a: Self, b: Self) -> Self {
    Self(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)
  }

  /// Returns the product of `a` and `b`.
  static func * (a: Self, b: Self) -> Self {
    Self(a.numerator * b.numerator, a.denominator * b.denominator)
  }

  /// Returns `a` over `b`, which is not 0.
  static func / (a: Self, b: Self) -> Self {
    Self(a.numerator * b.denominator, a.denominator * b.numerator)
  }

  /// `true` iff `a` is less than `b`.
  static func < (a: Self, b: Self) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }

  /// The greatest whole number that is not greater than `self`.
  var floor: BigInt {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// Returns the multiple of `unit` to which `self` is rounded in `mode`.
  func rounded(_ mode: RoundingMode, to unit: Self) -> Self {
    let quotient = self / unit
    let below = quotient.floor
    let rest = quotient - Self(below, 1)
    let half = Self(1, 2)
    let isNegative = quotient.numerator < 0
    let goesUp =
      switch mode {
      case .down: isNegative && rest.numerator != 0
      case .up: !isNegative && rest.numerator != 0
      case .nearest: half < rest || (rest == half && !isNegative)
      case .halfEven: half < rest || (rest == half && below % 2 != 0)
      }
    return Self(goesUp ? below + 1 : below, 1) * unit
  }

  /// The number in the form that is tested.
  var rational: Rational? {
    Rational(plainText: denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)")
  }

}

extension Rational {

  /// The number in the form to compare with.
  var reference: Reference? {
    guard let numerator = BigInt(numeratorText), let denominator = BigInt(denominatorText) else {
      return nil
    }
    return Reference(numerator, denominator)
  }

  /// `true` iff numerator and denominator are in lowest terms and small iff they can be.
  var isCanonical: Bool {
    guard let numerator = BigInt(numeratorText), let denominator = BigInt(denominatorText) else {
      return false
    }
    let fits = Int64(exactly: numerator) != nil && Int64(exactly: denominator) != nil
    return denominator > 0 && numerator.greatestCommonDivisor(with: denominator) == 1
      && fits == (smallParts != nil)
  }

}

extension SplitMix {

  /// Returns a number whose parts have up to 62, or now and then up to 200, bits.
  mutating func rational() -> Reference {
    let numerator = integer()
    let denominator = integer()
    return Reference(numerator, denominator == 0 ? 1 : denominator)
  }

  /// Returns a whole number, often a small or an extreme one.
  private mutating func integer() -> BigInt {
    let choice = Int.random(in: 0..<10, using: &self)
    switch choice {
    case 0...3: return BigInt(Int.random(in: -20...20, using: &self))
    case 4...5: return BigInt(Int.random(in: -1_000_000...1_000_000, using: &self))
    case 6: return BigInt(Int64.random(in: .min ... .max, using: &self))
    case 7: return BigInt([Int64.min, .max, .min + 1, 1, -1].randomElement(using: &self) ?? 0)
    case 8: return BigInt(10).power(Int.random(in: 0...19, using: &self))
    default:
      return (0..<3).reduce(BigInt(1)) { product, _ in
        product * BigInt(Int64.random(in: .min ... .max, using: &self))
      }
    }
  }

}
