extension BigInteger {

  /// Returns `self` over `divisor`, rounded towards 0, and what is left over, with the sign of
  /// `self`.
  ///
  /// - Precondition: `divisor` is not 0.
  func quotientAndRemainder(dividingBy divisor: Self) -> (quotient: Self, remainder: Self) {
    precondition(!divisor.isZero, "nothing is divided by zero")
    let isNegative = isNegative != divisor.isNegative
    if Self.isLess(limbs, divisor.limbs) { return (Self(limbs: []), self) }
    if let word = divisor.word {
      var quotient = limbs
      let rest = Self.divide(&quotient, by: word)
      return (
        Self(isNegative: isNegative, limbs: quotient),
        Self(isNegative: self.isNegative, limbs: [rest])
      )
    }
    let (quotient, rest) = Self.quotientAndRemainder(limbs, divisor.limbs)
    return (
      Self(isNegative: isNegative, limbs: quotient),
      Self(isNegative: self.isNegative, limbs: rest)
    )
  }

  /// Returns `a` over `b`, rounded towards 0.
  ///
  /// - Precondition: `b` is not 0.
  static func / (a: Self, b: Self) -> Self {
    b.isOne ? a : a.quotientAndRemainder(dividingBy: b).quotient
  }

  /// Returns what is left over of `a` when it is divided by `b`, with the sign of `a`.
  ///
  /// - Precondition: `b` is not 0.
  static func % (a: Self, b: Self) -> Self { a.quotientAndRemainder(dividingBy: b).remainder }

}

extension BigInteger {

  /// Divides the magnitude `limbs` by `divisor`, takes away zeros at the end and returns what is
  /// left over.
  ///
  /// - Precondition: `divisor` is not 0.
  static func divide(_ limbs: inout [UInt64], by divisor: UInt64) -> UInt64 {
    var rest: UInt64 = 0
    for index in limbs.indices.reversed() {
      // What is left over is less than the divisor: the quotient is one digit.
      (limbs[index], rest) = divisor.dividingFullWidth((rest, limbs[index]))
    }
    while limbs.last == 0 { limbs.removeLast() }
    return rest
  }

  /// Returns the quotient of the magnitudes `dividend` and `divisor`, and what is left over.
  ///
  /// This is algorithm D of Knuth, The Art of Computer Programming, volume 2, section 4.3.1; the
  /// names of its steps stand beside them.
  ///
  /// - Precondition: `divisor` has at least two digits, the last of which is not 0, and is not
  ///   greater than `dividend`.
  private static func quotientAndRemainder(
    _ dividend: [UInt64], _ divisor: [UInt64]
  ) -> (quotient: [UInt64], remainder: [UInt64]) {
    let count = divisor.count
    // D1: the divisor begins with a bit 1, which keeps the estimates at most 2 above the truth.
    let shift = UInt64(divisor[count - 1].leadingZeroBitCount)
    let divisor = Array(shiftedLeft(divisor, by: shift).prefix(count))
    var rest = shiftedLeft(dividend, by: shift)
    var quotient = [UInt64](repeating: 0, count: rest.count - count)
    // D2, D7.
    for place in quotient.indices.reversed() {
      // D3.
      var digit = estimate(
        (rest[place + count], rest[place + count - 1], rest[place + count - 2]),
        over: (divisor[count - 1], divisor[count - 2]))
      // D4, D5.
      if subtract(divisor, times: digit, from: &rest, at: place) {
        // D6.
        digit &-= 1
        addBack(divisor, to: &rest, at: place)
      }
      quotient[place] = digit
    }
    // D8.
    shiftRight(&rest, by: Int(shift))
    return (quotient, rest)
  }

  /// Returns a digit of the quotient of two numbers that begin with the given digits: the right one
  /// or, rarely, one too much.
  ///
  /// - Precondition: `divisor` begins with a bit 1, and the quotient is a single digit.
  private static func estimate(
    _ dividend: (UInt64, UInt64, UInt64), over divisor: (UInt64, UInt64)
  ) -> UInt64 {
    var digit: UInt64
    var rest: UInt64
    if dividend.0 < divisor.0 {
      (digit, rest) = divisor.0.dividingFullWidth((dividend.0, dividend.1))
    } else {
      // The estimate would take two digits; the greatest that takes one comes next.
      digit = .max
      let (sum, overflow) = dividend.1.addingReportingOverflow(divisor.0)
      if overflow { return digit }
      rest = sum
    }
    while true {
      let (high, low) = digit.multipliedFullWidth(by: divisor.1)
      if high < rest || (high == rest && low <= dividend.2) { return digit }
      digit &-= 1
      let (sum, overflow) = rest.addingReportingOverflow(divisor.0)
      if overflow { return digit }
      rest = sum
    }
  }

  /// Subtracts `divisor` times `digit` from the digits of `rest` at `place`, and returns `true` iff
  /// that was too much.
  private static func subtract(
    _ divisor: [UInt64], times digit: UInt64, from rest: inout [UInt64], at place: Int
  ) -> Bool {
    var carry: UInt64 = 0
    for index in divisor.indices {
      let (high, low) = digit.multipliedFullWidth(by: divisor[index])
      let (part, overflow) = low.addingReportingOverflow(carry)
      let (difference, borrow) = rest[place + index].subtractingReportingOverflow(part)
      rest[place + index] = difference
      // At most 2⁶⁴ - 1: where the product and the carry make that, `part` is 0 and nothing borrowed.
      carry = high &+ (overflow ? 1 : 0) &+ (borrow ? 1 : 0)
    }
    let end = place + divisor.count
    let (difference, borrow) = rest[end].subtractingReportingOverflow(carry)
    rest[end] = difference
    return borrow
  }

  /// Adds `divisor` to the digits of `rest` at `place`, which makes up for one digit too much.
  private static func addBack(_ divisor: [UInt64], to rest: inout [UInt64], at place: Int) {
    var carry: UInt64 = 0
    for index in divisor.indices {
      let (part, first) = rest[place + index].addingReportingOverflow(divisor[index])
      let (sum, second) = part.addingReportingOverflow(carry)
      rest[place + index] = sum
      carry = first || second ? 1 : 0
    }
    // The carry cancels what was borrowed.
    rest[place + divisor.count] &+= carry
  }

}
