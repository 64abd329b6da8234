extension BigInteger {

  /// Returns the number that is as far from 0 as `a`, on the other side.
  static prefix func - (a: Self) -> Self {
    Self(isNegative: !a.isNegative, limbs: a.limbs)
  }

  /// Returns the sum of `a` and `b`.
  static func + (a: Self, b: Self) -> Self {
    if a.isNegative == b.isNegative {
      return Self(isNegative: a.isNegative, limbs: sum(a.limbs, b.limbs))
    }
    let (greater, smaller) = isLess(a.limbs, b.limbs) ? (b, a) : (a, b)
    var limbs = greater.limbs
    subtract(smaller.limbs, from: &limbs)
    return Self(isNegative: greater.isNegative, limbs: limbs)
  }

  /// Returns the difference of `a` and `b`.
  static func - (a: Self, b: Self) -> Self { a + -b }

  /// Returns the product of `a` and `b`.
  static func * (a: Self, b: Self) -> Self {
    Self(isNegative: a.isNegative != b.isNegative, limbs: product(a.limbs, b.limbs))
  }

  /// Returns `a` times 2 to the power of `count`.
  ///
  /// - Precondition: `count` is not negative.
  static func << (a: Self, count: Int) -> Self {
    precondition(count >= 0, "a number is not moved by less than nothing")
    if a.isZero || count == 0 { return a }
    let zeros = [UInt64](repeating: 0, count: count / 64)
    return Self(
      isNegative: a.isNegative, limbs: zeros + shiftedLeft(a.limbs, by: UInt64(count % 64)))
  }

  /// Returns `a` over 2 to the power of `count`, rounded towards 0.
  ///
  /// - Precondition: `count` is not negative.
  static func >> (a: Self, count: Int) -> Self {
    precondition(count >= 0, "a number is not moved by less than nothing")
    var limbs = a.limbs
    shiftRight(&limbs, by: count)
    return Self(isNegative: a.isNegative, limbs: limbs)
  }

}

extension BigInteger {

  /// Returns the sum of the magnitudes `a` and `b`.
  private static func sum(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
    let other = a.count < b.count ? a : b
    var sum = a.count < b.count ? b : a
    var carry: UInt64 = 0
    var index = 0
    while index < other.count || (carry != 0 && index < sum.count) {
      let (part, first) = sum[index].addingReportingOverflow(
        index < other.count ? other[index] : 0)
      let (whole, second) = part.addingReportingOverflow(carry)
      sum[index] = whole
      carry = first || second ? 1 : 0
      index += 1
    }
    if carry != 0 { sum.append(carry) }
    return sum
  }

  /// Subtracts the magnitude `b` from the magnitude `a`.
  ///
  /// - Precondition: `b` is not greater than `a`.
  static func subtract(_ b: [UInt64], from a: inout [UInt64]) {
    var borrow: UInt64 = 0
    var index = 0
    while index < b.count || borrow != 0 {
      let (part, first) = a[index].subtractingReportingOverflow(index < b.count ? b[index] : 0)
      let (rest, second) = part.subtractingReportingOverflow(borrow)
      a[index] = rest
      borrow = first || second ? 1 : 0
      index += 1
    }
  }

  /// Returns the product of the magnitudes `a` and `b`.
  ///
  /// - Complexity: O(*n* · *m*), as at school.
  private static func product(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
    if a.isEmpty || b.isEmpty { return [] }
    var product = [UInt64](repeating: 0, count: a.count + b.count)
    for (row, factor) in a.enumerated() {
      var carry: UInt64 = 0
      var column = 0
      while column < b.count {
        // A product, what stands there and what is carried always fit into two digits.
        let (high, low) = factor.multipliedFullWidth(by: b[column])
        let (part, first) = low.addingReportingOverflow(product[row + column])
        let (whole, second) = part.addingReportingOverflow(carry)
        product[row + column] = whole
        carry = high &+ (first ? 1 : 0) &+ (second ? 1 : 0)
        column += 1
      }
      product[row + column] = carry
    }
    return product
  }

  /// Multiplies the magnitude `limbs` by `factor` and adds `summand` to it.
  static func multiply(_ limbs: inout [UInt64], by factor: UInt64, adding summand: UInt64 = 0) {
    var carry = summand
    for index in limbs.indices {
      let (high, low) = factor.multipliedFullWidth(by: limbs[index])
      let (whole, overflow) = low.addingReportingOverflow(carry)
      limbs[index] = whole
      carry = high &+ (overflow ? 1 : 0)
    }
    if carry != 0 { limbs.append(carry) }
  }

  /// Returns the magnitude `limbs` times 2 to the power of `count`, with one more digit.
  ///
  /// - Precondition: `count` is less than 64.
  static func shiftedLeft(_ limbs: [UInt64], by count: UInt64) -> [UInt64] {
    var shifted = limbs
    var carry: UInt64 = 0
    for index in limbs.indices {
      shifted[index] = limbs[index] &<< count | carry
      // Two steps, as a digit moved by 64 bits is 0, but such a step counts modulo 64.
      carry = (limbs[index] &>> 1) &>> (63 &- count)
    }
    shifted.append(carry)
    return shifted
  }

  /// Divides the magnitude `limbs` by 2 to the power of `count`, and takes away zeros at the end.
  static func shiftRight(_ limbs: inout [UInt64], by count: Int) {
    let (digits, bits) = (count / 64, UInt64(count % 64))
    guard digits < limbs.count else {
      limbs = []
      return
    }
    let rest = limbs.count - digits
    var index = 0
    while index < rest {
      let next = index + 1 < rest ? limbs[index + digits + 1] : 0
      limbs[index] = limbs[index + digits] &>> bits | (next &<< 1) &<< (63 &- bits)
      index += 1
    }
    limbs.removeLast(digits)
    while limbs.last == 0 { limbs.removeLast() }
  }

}
