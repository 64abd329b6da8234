/// Returns the greatest number that divides `a` and `b`.
///
/// - Complexity: O(log min(*a*, *b*)).
func greatestCommonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
  var greater = max(a, b)
  var smaller = min(a, b)
  if smaller == 1 { return 1 }
  if smaller == 0 { return greater }
  // One division brings both near the smaller one, which most often is a small denominator.
  greater %= smaller
  if greater == 0 { return smaller }
  // Stein's binary algorithm: Knuth, The Art of Computer Programming, volume 2, section 4.5.2.
  let shift = (greater | smaller).trailingZeroBitCount
  greater &>>= UInt64(greater.trailingZeroBitCount)
  while smaller != 0 {
    smaller &>>= UInt64(smaller.trailingZeroBitCount)
    if greater > smaller { swap(&greater, &smaller) }
    smaller &-= greater
  }
  return greater &<< UInt64(shift)
}

/// Returns the greatest number that divides `a` and `b`.
///
/// - Complexity: O(*n*²) in the number of bits of `a` and `b`; O(*n*) if one of them fits into 64.
func greatestCommonDivisor(_ a: BigInteger, _ b: BigInteger) -> BigInteger {
  let (greater, smaller) = BigInteger.isLess(a.limbs, b.limbs) ? (b, a) : (a, b)
  if smaller.isZero { return greater.magnitude }
  // As for small numbers, one division brings both near the smaller one.
  let rest = smaller.isOne ? BigInteger(word: 0) : greater % smaller
  if rest.isZero { return smaller.magnitude }
  return oddCommonDivisor(smaller, rest)
    << min(smaller.trailingZeroBitCount, rest.trailingZeroBitCount)
}

/// Returns the greatest odd number that divides `a` and `b`, neither of which is 0.
///
/// This is Stein's binary algorithm, as for small numbers, and changes its two numbers in place.
private func oddCommonDivisor(_ a: BigInteger, _ b: BigInteger) -> BigInteger {
  var (greater, smaller) = (a.limbs, b.limbs)
  BigInteger.shiftRight(&greater, by: a.trailingZeroBitCount)
  BigInteger.shiftRight(&smaller, by: b.trailingZeroBitCount)
  while true {
    if BigInteger.isLess(greater, smaller) { swap(&greater, &smaller) }
    if smaller.count == 1 {
      let rest = BigInteger.divide(&greater, by: smaller[0])
      return BigInteger(word: greatestCommonDivisor(smaller[0], rest))
    }
    BigInteger.subtract(smaller, from: &greater)
    guard let index = greater.firstIndex(where: { $0 != 0 }) else {
      return BigInteger(limbs: smaller)
    }
    BigInteger.shiftRight(&greater, by: index * 64 + greater[index].trailingZeroBitCount)
  }
}

/// Returns ten to the power of `exponent`.
///
/// - Precondition: `exponent` is in 0 … 19.
func smallPowerOfTen(_ exponent: Int) -> UInt64 {
  precondition(0...19 ~= exponent, "a power of ten that fits into 64 bits")
  var power: UInt64 = 1
  for _ in 0..<exponent { power &*= 10 }
  return power
}
