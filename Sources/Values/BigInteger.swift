/// A whole number of any size.
///
/// It has what exact fractions need and no more: numbers of a program have at most 4,096 bits, for
/// which the methods one learns at school are fast enough.
struct BigInteger: Hashable, Sendable {

  /// `true` iff `self` is less than 0.
  let isNegative: Bool

  /// The digits of the magnitude to the base 2⁶⁴, the least significant first.
  ///
  /// The last one is not 0, and the number 0 has none: equal numbers have equal digits.
  let limbs: [UInt64]

  /// Creates an instance from a sign and the digits of a magnitude to the base 2⁶⁴, the least
  /// significant first.
  ///
  /// Zeros at the end and the sign of 0 do not count.
  init(isNegative: Bool = false, limbs: [UInt64]) {
    let count = (limbs.lastIndex { $0 != 0 } ?? -1) + 1
    self.limbs = count == limbs.count ? limbs : Array(limbs.prefix(count))
    self.isNegative = isNegative && count > 0
  }

  /// Creates an instance equal to `value`.
  init(_ value: Int64) {
    isNegative = value < 0
    limbs = value == 0 ? [] : [value.magnitude]
  }

  /// Creates an instance equal to `word`.
  init(word: UInt64) {
    isNegative = false
    limbs = word == 0 ? [] : [word]
  }

  /// The number 1.
  static let one = Self(word: 1)

  /// `true` iff `self` is 0.
  var isZero: Bool { limbs.isEmpty }

  /// `true` iff `self` is 1.
  var isOne: Bool { limbs.count == 1 && limbs[0] == 1 && !isNegative }

  /// `true` iff 2 does not divide `self`.
  var isOdd: Bool { limbs.first.map { $0 & 1 == 1 } ?? false }

  /// -1, 0 or 1, as `self` is less than, equal to or greater than 0.
  var sign: Int { isZero ? 0 : isNegative ? -1 : 1 }

  /// The distance of `self` from 0.
  var magnitude: Self { isNegative ? Self(limbs: limbs) : self }

  /// The magnitude of `self` if it fits into 64 bits.
  var word: UInt64? { limbs.count > 1 ? nil : limbs.first ?? 0 }

  /// How many bits the magnitude of `self` has from the first 1 on.
  var bitWidth: Int {
    limbs.last.map { limbs.count * 64 - $0.leadingZeroBitCount } ?? 0
  }

  /// How often 2 divides `self`; 0 if `self` is 0.
  var trailingZeroBitCount: Int {
    guard let index = limbs.firstIndex(where: { $0 != 0 }) else { return 0 }
    return index * 64 + limbs[index].trailingZeroBitCount
  }

}

extension BigInteger: Comparable {

  /// `true` iff `a` is less than `b`.
  static func < (a: Self, b: Self) -> Bool {
    if a.isNegative != b.isNegative { return a.isNegative }
    return a.isNegative ? isLess(b.limbs, a.limbs) : isLess(a.limbs, b.limbs)
  }

  /// `true` iff the magnitude `a` is less than the magnitude `b`, neither of which ends with 0.
  static func isLess(_ a: [UInt64], _ b: [UInt64]) -> Bool {
    if a.count != b.count { return a.count < b.count }
    var index = a.count - 1
    while index >= 0 {
      if a[index] != b[index] { return a[index] < b[index] }
      index -= 1
    }
    return false
  }

}

extension Int64 {

  /// Creates an instance equal to `number`; `nil` iff it does not fit.
  init?(_ number: BigInteger) {
    guard let word = number.word else { return nil }
    self.init(sign: number.isNegative, magnitude: word)
  }

}
