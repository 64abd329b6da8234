/// The digits of the numbers below 100, two each.
final class DigitPairs {

  /// The digits, the first of them lowest.
  let pairs: UnsafeMutablePointer<UInt16>

  /// Creates an instance.
  init() {
    pairs = .allocate(capacity: 100)
    for number in 0..<100 {
      let pair = UInt16(0x30 + number / 10) | UInt16(0x30 + number % 10) << 8
      (pairs + number).initialize(to: pair.littleEndian)
    }
  }

  deinit { pairs.deallocate() }

}
