/// An exact rational number.
///
/// A number whose numerator and denominator fit into 64 bits is kept without an allocation, and the
/// arithmetic on such numbers checks for overflow; every other number is kept in a box. The form is
/// canonical: equal numbers have equal forms.
package struct Rational: Sendable {

  /// The ways to keep a number.
  @usableFromInline
  enum Representation: Sendable {

    /// A numerator and a positive denominator, in lowest terms.
    case small(Int64, Int64)

    /// A fraction of which a part does not fit into 64 bits.
    indirect case big(BigFraction)

  }

  /// How `self` is kept.
  @usableFromInline
  let representation: Representation

  /// Creates an instance that is kept as `representation`.
  @inlinable
  init(_ representation: Representation) {
    self.representation = representation
  }

  /// Creates an instance from parts that are in lowest terms, the denominator positive.
  @inlinable
  init(small numerator: Int64, _ denominator: Int64) {
    representation = .small(numerator, denominator)
  }

  /// Creates an instance equal to `value`.
  @inlinable
  package init(_ value: Int) {
    representation = .small(Int64(value), 1)
  }

  /// Creates an instance equal to `numerator` over `denominator`; `nil` iff the latter is zero.
  package init?(numerator: Int, denominator: Int) {
    guard denominator != 0 else { return nil }
    self.init(reducing: Int64(numerator), over: Int64(denominator))
  }

  /// Creates an instance equal to `numerator` over `denominator`.
  ///
  /// - Precondition: `denominator` is not zero.
  init(reducing numerator: Int64, over denominator: Int64) {
    precondition(denominator != 0, "no number is a fraction of zero")
    let common = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let above = numerator.magnitude / common
    let below = denominator.magnitude / common
    let isNegative = (numerator < 0) != (denominator < 0)
    if below <= UInt64(Int64.max), let part = Int64(sign: isNegative, magnitude: above) {
      self.init(small: part, Int64(below))
    } else {
      self.init(BigFraction(numerator, over: denominator))
    }
  }

  /// The number 0.
  @inlinable
  package static var zero: Self { Self(small: 0, 1) }

  /// The number 1.
  @inlinable
  package static var one: Self { Self(small: 1, 1) }

  /// The most bits that the numerator and the denominator of a number may have in a program.
  package static let limitInBits = 4_096

}

extension Rational: ExpressibleByIntegerLiteral {

  /// Creates an instance equal to `value`.
  @inlinable
  package init(integerLiteral value: Int) {
    self.init(value)
  }

}

extension Rational {

  /// `true` iff `self` is 0.
  @inlinable
  package var isZero: Bool {
    if case .small(let numerator, _) = representation { numerator == 0 } else { false }
  }

  /// `true` iff `self` is less than 0.
  @inlinable
  package var isNegative: Bool { sign < 0 }

  /// -1, 0 or 1, as `self` is less than, equal to or greater than 0.
  @inlinable
  package var sign: Int {
    if case .small(let numerator, _) = representation {
      Int(numerator.signum())
    } else {
      bigSign
    }
  }

  /// `true` iff `self` is a whole number.
  @inlinable
  package var isInteger: Bool {
    if case .small(_, let denominator) = representation { denominator == 1 } else { isBigInteger }
  }

  /// `self` if it is a whole number that fits into `Int`.
  @inlinable
  package var intValue: Int? {
    if case .small(let numerator, 1) = representation { Int(numerator) } else { nil }
  }

  /// The numerator and the denominator in lowest terms, if both fit into 64 bits.
  @inlinable
  package var smallParts: (numerator: Int64, denominator: Int64)? {
    if case .small(let numerator, let denominator) = representation {
      (numerator, denominator)
    } else {
      nil
    }
  }

  /// `true` iff the numerator or the denominator has more than `limitInBits` bits.
  @inlinable
  package var exceedsLimit: Bool {
    if case .small = representation { false } else { bigExceedsLimit }
  }

}

extension Rational: Hashable {

  /// `true` iff `a` and `b` are the same number.
  @inlinable
  package static func == (a: Self, b: Self) -> Bool {
    if case .small(let n, let d) = a.representation, case .small(let m, let e) = b.representation {
      n == m && d == e
    } else {
      a.isEqualIncludingBig(to: b)
    }
  }

  /// Adds `self` to what `hasher` hashes.
  @inlinable
  package func hash(into hasher: inout Hasher) {
    if case .small(let numerator, let denominator) = representation {
      hasher.combine(numerator)
      hasher.combine(denominator)
    } else {
      hashBig(into: &hasher)
    }
  }

}

extension Rational: Comparable {

  /// `true` iff `a` is less than `b`.
  @inlinable
  package static func < (a: Self, b: Self) -> Bool {
    if case .small(let n, let d) = a.representation, case .small(let m, let e) = b.representation {
      if d == e { return n < m }
      // The products of two 64-bit numbers never overflow in 128 bits.
      let left = n.multipliedFullWidth(by: e)
      let right = m.multipliedFullWidth(by: d)
      return left.high == right.high ? left.low < right.low : left.high < right.high
    }
    return a.isLessIncludingBig(than: b)
  }

}

extension Int64 {

  /// Creates an instance from a sign and a magnitude; `nil` iff it does not fit.
  init?(sign isNegative: Bool, magnitude: UInt64) {
    if !isNegative {
      self.init(exactly: magnitude)
    } else if magnitude <= Int64.min.magnitude {
      self = 0 &- Int64(bitPattern: magnitude)
    } else {
      return nil
    }
  }

}
