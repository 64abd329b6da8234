extension Rational {

  /// Returns the sum of `a` and `b`.
  @inlinable
  package static func + (a: Self, b: Self) -> Self {
    if case .small(let n, 1) = a.representation, case .small(let m, 1) = b.representation {
      let (sum, overflow) = n.addingReportingOverflow(m)
      if !overflow { return Self(small: sum, 1) }
    }
    return sum(a, b)
  }

  /// Returns the difference of `a` and `b`.
  @inlinable
  package static func - (a: Self, b: Self) -> Self {
    if case .small(let n, 1) = a.representation, case .small(let m, 1) = b.representation {
      let (difference, overflow) = n.subtractingReportingOverflow(m)
      if !overflow { return Self(small: difference, 1) }
    }
    return sum(a, -b)
  }

  /// Returns the product of `a` and `b`.
  @inlinable
  package static func * (a: Self, b: Self) -> Self {
    if case .small(let n, 1) = a.representation, case .small(let m, 1) = b.representation {
      let (product, overflow) = n.multipliedReportingOverflow(by: m)
      if !overflow { return Self(small: product, 1) }
    }
    return product(a, b)
  }

  /// Returns the number that is as far from 0 as `a`, on the other side.
  @inlinable
  package static prefix func - (a: Self) -> Self {
    if case .small(let n, let d) = a.representation, n != .min {
      Self(small: 0 &- n, d)
    } else {
      a.bigNegated
    }
  }

  /// Adds `b` to `a`.
  @inlinable
  package static func += (a: inout Self, b: Self) { a = a + b }

  /// Subtracts `b` from `a`.
  @inlinable
  package static func -= (a: inout Self, b: Self) { a = a - b }

  /// Multiplies `a` by `b`.
  @inlinable
  package static func *= (a: inout Self, b: Self) { a = a * b }

  /// The distance of `self` from 0.
  @inlinable
  package var magnitude: Self { isNegative ? -self : self }

  /// Returns `self` over `divisor`; `nil` iff `divisor` is 0.
  package func divided(by divisor: Self) -> Self? {
    guard case .small(let m, let e) = divisor.representation, m != .min else {
      return dividedIncludingBig(by: divisor)
    }
    if m == 0 { return nil }
    let reciprocal = m < 0 ? Self(small: 0 &- e, 0 &- m) : Self(small: e, m)
    return Self.product(self, reciprocal)
  }

  /// Returns `self` times ten to the power of `exponent`.
  ///
  /// The result is `nil` iff `exponent` is so far from 0 that no number in a program needs it.
  package func multiplied(byPowerOfTen exponent: Int) -> Self? {
    if isZero || exponent == 0 { return self }
    guard exponent.magnitude <= UInt(Self.mostDigits) else { return nil }
    let power = Self.powerOfTen(exponent.magnitude)
    return exponent > 0 ? self * power : divided(by: power)
  }

  /// Returns ten to the power of `exponent`.
  static func powerOfTen(_ exponent: UInt) -> Self {
    if exponent <= 18 {
      Self(small: Int64(smallPowerOfTen(Int(exponent))), 1)
    } else {
      Self(BigFraction(powerOfTen: exponent))
    }
  }

  /// Returns the sum of `a` and `b`.
  @usableFromInline
  static func sum(_ a: Self, _ b: Self) -> Self {
    guard case .small(let n, let d) = a.representation, case .small(let m, let e) = b.representation
    else { return Self(BigFraction(a).adding(BigFraction(b))) }

    if d == e {
      let (above, overflow) = n.addingReportingOverflow(m)
      if !overflow {
        let common = Int64(greatestCommonDivisor(above.magnitude, d.magnitude))
        return Self(small: above / common, d / common)
      }
    } else if let sum = smallSum(n, d, m, e) {
      return sum
    }
    return Self(BigFraction(a).adding(BigFraction(b)))
  }

  /// Returns `n`/`d` + `m`/`e`, of which `d` and `e` differ, unless something overflows on the way.
  ///
  /// The greatest common divisors are taken of small numbers, as Knuth has it: The Art of Computer
  /// Programming, volume 2, section 4.5.1.
  private static func smallSum(_ n: Int64, _ d: Int64, _ m: Int64, _ e: Int64) -> Self? {
    // No divisor of a denominator exceeds `Int64.max`.
    let common = Int64(greatestCommonDivisor(d.magnitude, e.magnitude))
    let (left, leftOverflow) = n.multipliedReportingOverflow(by: e / common)
    let (right, rightOverflow) = m.multipliedReportingOverflow(by: d / common)
    let (above, sumOverflow) = left.addingReportingOverflow(right)
    if leftOverflow || rightOverflow || sumOverflow { return nil }
    let rest = common == 1 ? 1 : Int64(greatestCommonDivisor(above.magnitude, common.magnitude))
    let (below, overflow) = (d / common).multipliedReportingOverflow(by: e / rest)
    return overflow ? nil : Self(small: above / rest, below)
  }

  /// Returns the product of `a` and `b`.
  @usableFromInline
  static func product(_ a: Self, _ b: Self) -> Self {
    if case .small(let n, let d) = a.representation, case .small(let m, let e) = b.representation {
      let first = Int64(greatestCommonDivisor(n.magnitude, e.magnitude))
      let second = Int64(greatestCommonDivisor(m.magnitude, d.magnitude))
      let (above, aboveOverflow) = (n / first).multipliedReportingOverflow(by: m / second)
      let (below, belowOverflow) = (d / second).multipliedReportingOverflow(by: e / first)
      if !aboveOverflow && !belowOverflow { return Self(small: above, below) }
    }
    return Self(BigFraction(a).multiplied(by: BigFraction(b)))
  }

}
