/// Bounds of the values of many rows, both ends included; 0 is always between them.
package struct ValueBounds: Hashable, Sendable {

  /// The least value that there may be, and the greatest.
  package let low: Int64
  package let high: Int64

  /// `true` iff no value is longer than 32 bits.
  package var fitHalf: Bool { low >= Int64(Int32.min) && high <= Int64(Int32.max) }

  /// Creates an instance of the first `count` of `numbers`.
  package init(ofNumbers numbers: UnsafeMutablePointer<Int64>, _ count: Int) {
    self.init(of: numbers, count)
  }

  /// Creates an instance of the first `count` of `codes`.
  package init(ofCodes codes: UnsafeMutablePointer<Int32>, _ count: Int) {
    self.init(of: codes, count)
  }

  /// Creates an instance of the first `count` of `values`: powers of two, which may be further apart than
  /// the values are.
  ///
  /// The bits of all magnitudes are gathered, which takes less than to look for the extremes.
  @inline(__always)
  private init<T: FixedWidthInteger & SignedInteger>(
    of values: UnsafeMutablePointer<T>, _ count: Int
  ) {
    var all: T = 0
    for row in 0..<count { all |= values[row] }
    if all >= 0 {
      low = 0
      high = all == 0 ? 0 : Int64(T.max >> T(all.leadingZeroBitCount - 1))
      return
    }
    var magnitudes: T = 0
    var signs: T = 0
    for row in 0..<count {
      let value = values[row]
      magnitudes |= value ^ (value >> T(T.bitWidth - 1))
      signs |= value
    }
    let bits = T.bitWidth - magnitudes.leadingZeroBitCount
    high = bits >= 63 ? Int64.max : (1 << Int64(bits)) - 1
    low = signs < 0 ? -high - 1 : 0
  }

}
