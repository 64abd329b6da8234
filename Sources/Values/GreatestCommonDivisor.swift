internal import BigInt

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
func greatestCommonDivisor(_ a: BigUInt, _ b: BigUInt) -> BigUInt {
  var (greater, smaller) = a < b ? (b, a) : (a, b)
  while smaller.bitWidth > 64 {
    (greater, smaller) = (smaller, greater % smaller)
  }
  guard let word = smaller.words.first, word != 0 else { return greater }
  if word == 1 { return 1 }
  let rest = (greater % smaller).words.first ?? 0
  return BigUInt(greatestCommonDivisor(UInt64(word), UInt64(rest)))
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
