/// Puts lines of results together.
///
/// What is written comes in pieces; whoever writes looks at `room` before each line.
struct LineWriter {

  /// Where the lines lie.
  private let bytes: UnsafeMutablePointer<UInt8>

  /// The number of bytes that there is room for.
  private let capacity: Int

  /// The number of bytes that are written.
  private(set) var count = 0

  /// The number that was written last, of those of up to eight digits.
  private var last = -2

  /// Its digits, the first of them lowest; those that it does not have are `0`.
  private var digits: UInt64 = 0

  /// The number of bits of those.
  private var unusedBits: UInt64 = 0

  /// The digits of the numbers below 100.
  private let pairs: UnsafePointer<UInt16>

  /// The number of bytes that may be written behind the end of a line.
  static let slack = 128

  /// The number of digits that a number has at most.
  private static let mostDigits = 20

  /// Creates an instance writing to `bytes`, where there is room for `capacity`, with digits of `pairs`.
  init(_ bytes: UnsafeMutablePointer<UInt8>, capacity: Int, _ pairs: DigitPairs) {
    self.bytes = bytes
    self.capacity = capacity
    self.pairs = UnsafePointer(pairs.pairs)
  }

  /// The number of bytes for which there is room.
  var room: Int { capacity - count - Self.slack }

  /// Writes `byte`.
  @inline(__always)
  mutating func write(_ byte: UInt8) {
    bytes[count] = byte
    count &+= 1
  }

  /// Writes the `length` bytes at `source`; 64 may be read there, and more only if it is longer.
  @inline(__always)
  mutating func write(_ source: UnsafePointer<UInt8>, _ length: Int) {
    let target = UnsafeMutableRawPointer(bytes + count)
    let source = UnsafeRawPointer(source)
    target.storeBytes(of: source.loadUnaligned(as: Words.self), as: Words.self)
    if length > 16 {
      // The others at once: how many they are, nobody can foretell.
      target.storeBytes(
        of: source.loadUnaligned(fromByteOffset: 16, as: Words.self), toByteOffset: 16,
        as: Words.self)
      target.storeBytes(
        of: source.loadUnaligned(fromByteOffset: 32, as: Words.self), toByteOffset: 32,
        as: Words.self)
      target.storeBytes(
        of: source.loadUnaligned(fromByteOffset: 48, as: Words.self), toByteOffset: 48,
        as: Words.self)
      if length > 64 { (target + 64).copyMemory(from: source + 64, byteCount: length &- 64) }
    }
    count &+= length
  }

  /// Bytes that are copied at once.
  private typealias Words = SIMD16<UInt8>

  /// Writes `text`.
  mutating func write(_ text: ArraySlice<UInt8>) {
    let target = bytes + count
    text.withUnsafeBufferPointer {
      if let base = $0.baseAddress { target.update(from: base, count: $0.count) }
    }
    count &+= text.count
  }

  /// Calls `body` with what is written from the byte at `start` on.
  func withBytes(from start: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    body(UnsafeBufferPointer(start: bytes + start, count: count &- start))
  }

  /// Takes back the last `length` bytes.
  @inline(__always)
  mutating func removeLast(_ length: Int) { count &-= length }

  /// Writes the digits of `number`, which is most often one more than the last, and not negative.
  @inline(__always)
  mutating func write(next number: Int) {
    digits &+= 1 &<< 56
    var isOdd = number != last &+ 1
    if digits >> 56 > 0x39 {
      // One ten more, if there are tens, and fewer than nine.
      digits &+= 1 &<< 48 &- 10 &<< 56
      if digits >> 48 & 0xFF > 0x39 || unusedBits > 48 { isOdd = true }
    }
    if isOdd {
      // The writer itself stays in registers.
      var copy = self
      copy.setDigits(number)
      self = copy
    } else {
      last = number
    }
    UnsafeMutableRawPointer(bytes + count)
      .storeBytes(of: digits &>> unusedBits, as: UInt64.self)
    count &+= 8 &- Int(truncatingIfNeeded: unusedBits >> 3)
  }

  /// Makes `digits` the last eight of `number`; those before them are written.
  @inline(never)
  private mutating func setDigits(_ number: Int) {
    let (first, second) = number.quotientAndRemainder(dividingBy: 100_000_000)
    digits = 0
    var rest = second
    for _ in 0..<8 {
      digits = digits << 8 | UInt64(0x30 + rest % 10)
      rest /= 10
    }
    if first > 0 {
      // Of the next one, these come first again.
      last = -2
      unusedBits = 0
      return write(Array(String(first).utf8)[...])
    }
    last = number
    let zeros = (digits ^ 0x3030_3030_3030_3030).trailingZeroBitCount & ~7
    unusedBits = UInt64(min(zeros, 56))
  }

  /// Writes `cents` as euros with two decimals.
  @inline(__always)
  mutating func write(cents: Int64) {
    if cents < 0 { write(UInt8(ascii: "-")) }
    let (euros, decimals) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    // From the last digits to the first, behind the longest number.
    var place = Self.mostDigits
    var rest = euros
    let start = UnsafeMutableRawPointer(bytes + count + 24)
    while rest >= 100 {
      place &-= 2
      let (quotient, pair) = rest.quotientAndRemainder(dividingBy: 100)
      start.storeBytes(
        of: pairs[Int(truncatingIfNeeded: pair)], toByteOffset: place, as: UInt16.self)
      rest = quotient
    }
    place &-= 2
    start.storeBytes(
      of: pairs[Int(truncatingIfNeeded: rest)], toByteOffset: place, as: UInt16.self)
    if rest < 10 { place &+= 1 }
    let length = Self.mostDigits &- place
    let digits = (start + place).loadUnaligned(as: SIMD32<UInt8>.self)
    UnsafeMutableRawPointer(bytes + count).storeBytes(of: digits, as: SIMD32<UInt8>.self)
    count &+= length
    write(UInt8(ascii: "."))
    UnsafeMutableRawPointer(bytes + count).storeBytes(
      of: pairs[Int(truncatingIfNeeded: decimals)], as: UInt16.self)
    count &+= 2
  }

}
