/// Memory in which lines of results are put together.
final class LineStorage {

  /// The bytes of the lines.
  let bytes: UnsafeMutablePointer<UInt8>

  /// The number of bytes that there is room for.
  let capacity: Int

  /// The digits of the numbers below 100.
  let pairs: UnsafeMutablePointer<UInt16>

  /// The number of digits that a number has at most.
  static let mostDigits = 20

  /// The number of bytes that may be written behind the end of a line.
  private static let slack = 128

  /// Creates an instance for `capacity` bytes.
  init(capacity: Int) {
    self.capacity = capacity
    bytes = .allocate(capacity: capacity + Self.slack)
    bytes.initialize(repeating: 0, count: capacity + Self.slack)
    pairs = .allocate(capacity: 100)
    for number in 0..<100 {
      let pair = UInt16(0x30 + number / 10) | UInt16(0x30 + number % 10) << 8
      (pairs + number).initialize(to: pair.littleEndian)
    }
  }

  deinit {
    bytes.deallocate()
    pairs.deallocate()
  }

}
