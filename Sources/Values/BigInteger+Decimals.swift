extension BigInteger {

  /// How many decimal digits always fit into a digit to the base 2⁶⁴.
  private static let digitsOfWord = 19

  /// Creates an instance from its decimal digits, each in 0 … 9, the most significant first.
  ///
  /// - Complexity: O(*n*²) in the number of digits.
  init(digits: ArraySlice<UInt8>) {
    var limbs: [UInt64] = []
    var rest = digits
    while !rest.isEmpty {
      let chunk = rest.prefix(Self.digitsOfWord)
      rest = rest.dropFirst(Self.digitsOfWord)
      let word = chunk.reduce(UInt64(0)) { $0 &* 10 &+ UInt64($1) }
      Self.multiply(&limbs, by: smallPowerOfTen(chunk.count), adding: word)
    }
    self.init(limbs: limbs)
  }

  /// Creates an instance equal to 5 to the power of `exponent`.
  ///
  /// - Precondition: `exponent` is not negative.
  init(powerOfFive exponent: Int) {
    precondition(exponent >= 0, "a whole number is no power of less than nothing")
    var limbs: [UInt64] = [1]
    var rest = exponent
    while rest > 0 {
      let step = min(rest, mostFives)
      Self.multiply(&limbs, by: smallPowerOfFive(step))
      rest -= step
    }
    self.init(limbs: limbs)
  }

  /// Creates an instance equal to 10 to the power of `exponent`.
  ///
  /// - Precondition: `exponent` is not negative.
  init(powerOfTen exponent: Int) {
    self = Self(powerOfFive: exponent) << exponent
  }

  /// Returns what is left of `self` divided by 5 as often as it goes, and how often that was.
  ///
  /// - Precondition: `self` is not 0.
  func dividedByFives(atMost limit: Int) -> (rest: Self, count: Int) {
    var rest = limbs
    var count = 0
    // The greatest power of five that fits into a word comes first, to need few divisions.
    for step in [mostFives, 9, 3, 1] {
      let power = smallPowerOfFive(step)
      while count + step <= limit {
        var quotient = rest
        guard Self.divide(&quotient, by: power) == 0 else { break }
        rest = quotient
        count += step
      }
    }
    return (Self(isNegative: isNegative, limbs: rest), count)
  }

  /// `self` in decimal digits in ASCII, after a minus if it is less than 0.
  ///
  /// - Complexity: O(*n*²) in the number of digits.
  var decimalText: String {
    if isZero { return "0" }
    // The least significant digit comes first.
    var digits: [UInt8] = []
    var rest = limbs
    while !rest.isEmpty {
      var chunk = Self.divide(&rest, by: smallPowerOfTen(Self.digitsOfWord))
      // Zeros at the front are left out, but not those within the number.
      var count = 0
      while rest.isEmpty ? chunk != 0 : count < Self.digitsOfWord {
        digits.append(UInt8(ascii: "0") + UInt8(chunk % 10))
        chunk /= 10
        count += 1
      }
    }
    if isNegative { digits.append(UInt8(ascii: "-")) }
    return String(decoding: digits.reversed(), as: UTF8.self)
  }

}

/// The exponent of the greatest power of 5 that fits into 64 bits.
private let mostFives = 27

/// Returns 5 to the power of `exponent`.
///
/// - Precondition: `exponent` is in 0 … 27.
private func smallPowerOfFive(_ exponent: Int) -> UInt64 {
  precondition(0...mostFives ~= exponent, "a power of five that fits into 64 bits")
  var power: UInt64 = 1
  for _ in 0..<exponent { power &*= 5 }
  return power
}
