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

  /// The digits of the number that was written last.
  private let digits: UnsafeMutablePointer<UInt8>

  /// The number that was written last.
  private var last = -1

  /// The number of its digits.
  private var lastLength = 0

  /// The digits of the numbers below 100.
  private let pairs: UnsafePointer<UInt16>

  /// Creates an instance writing to `storage`.
  init(_ storage: LineStorage) {
    bytes = storage.bytes
    capacity = storage.capacity
    digits = storage.digits
    pairs = UnsafePointer(storage.pairs)
  }

  /// The number of bytes for which there is room.
  var room: Int { capacity - count }

  /// Moves all that is written to `output`.
  mutating func move(to output: inout [UInt8]) {
    output.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    count = 0
  }

  /// Writes `byte`.
  @inline(__always)
  mutating func write(_ byte: UInt8) {
    bytes[count] = byte
    count &+= 1
  }

  /// Writes the `length` bytes at `source`; 32 may be read there, and more only if it is longer.
  @inline(__always)
  mutating func write(_ source: UnsafePointer<UInt8>, _ length: Int) {
    let target = UnsafeMutableRawPointer(bytes + count)
    target.storeBytes(
      of: UnsafeRawPointer(source).loadUnaligned(as: SIMD32<UInt8>.self), as: SIMD32<UInt8>.self)
    if length > 32 {
      (bytes + count + 32).update(from: source + 32, count: length &- 32)
    }
    count &+= length
  }

  /// Writes `text`.
  mutating func write(_ text: ArraySlice<UInt8>) {
    let target = bytes + count
    text.withUnsafeBufferPointer {
      if let base = $0.baseAddress { target.update(from: base, count: $0.count) }
    }
    count &+= text.count
  }

  /// Takes back the last `length` bytes.
  @inline(__always)
  mutating func removeLast(_ length: Int) { count &-= length }

  /// Writes the digits of `number`, which is most often one more than the last.
  @inline(__always)
  mutating func write(next number: Int) {
    if number != last &+ 1 || !increment() { setDigits(number) }
    last = number
    let start = digits + (LineStorage.mostDigits &- lastLength)
    let target = UnsafeMutableRawPointer(bytes + count)
    target.storeBytes(
      of: UnsafeRawPointer(start).loadUnaligned(as: SIMD32<UInt8>.self), as: SIMD32<UInt8>.self)
    count &+= lastLength
  }

  /// Adds one to `digits`; `false` iff that makes another digit.
  @inline(__always)
  private mutating func increment() -> Bool {
    var place = LineStorage.mostDigits &- 1
    let first = LineStorage.mostDigits &- lastLength
    while place >= first {
      if digits[place] != 0x39 {
        digits[place] &+= 1
        return true
      }
      digits[place] = 0x30
      place &-= 1
    }
    return false
  }

  /// Makes `digits` those of `number`.
  private mutating func setDigits(_ number: Int) {
    lastLength = 0
    var rest = UInt64(number.magnitude)
    repeat {
      lastLength += 1
      digits[LineStorage.mostDigits - lastLength] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
  }

  /// Writes `cents` as euros with two decimals.
  @inline(__always)
  mutating func write(cents: Int64) {
    if cents < 0 { write(UInt8(ascii: "-")) }
    let (euros, decimals) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    // From the last digits to the first, behind the longest number.
    var place = LineStorage.mostDigits
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
    let length = LineStorage.mostDigits &- place
    let digits = (start + place).loadUnaligned(as: SIMD32<UInt8>.self)
    UnsafeMutableRawPointer(bytes + count).storeBytes(of: digits, as: SIMD32<UInt8>.self)
    count &+= length
    write(UInt8(ascii: "."))
    UnsafeMutableRawPointer(bytes + count).storeBytes(
      of: pairs[Int(truncatingIfNeeded: decimals)], as: UInt16.self)
    count &+= 2
  }

}
