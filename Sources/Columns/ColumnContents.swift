/// What a column holds, looked at once: who reads it from another module pays for each property of a class.
///
/// The pointers are good until the column grows.
package struct ColumnContents {

  /// 1 where a value is given, else 0.
  package let known: UnsafeMutablePointer<UInt8>

  /// `true` iff some value is missing.
  package let hasMissing: Bool

  /// The values, of which one is of use, as the kind of the column says.
  package let bytes: UnsafeMutablePointer<UInt8>
  package let codes: UnsafeMutablePointer<Int32>
  package let ends: UnsafeMutablePointer<Int32>
  package let numbers: UnsafeMutablePointer<Int64>
  package let words: UnsafeMutablePointer<Int32>

  /// The numbers as halves; `nil` where these are not at hand.
  package let halves: UnsafeMutablePointer<Int32>?

  /// `true` iff numbers are in `halves` alone.
  package let isHalved: Bool

  /// Bounds of the values, and of the second halves of periods; `nil`: nobody has looked.
  package let bounds: ValueBounds?
  package let endBounds: ValueBounds?

}

extension Column {

  /// Returns a number made of properties that lie apart, and of a value on each page of the first `count`,
  /// so that all of them are in a cache then.
  func glance(_ count: Int) -> Int {
    var sum =
      Int(bitPattern: known) &+ Int(bitPattern: numbers) &+ Int(bitPattern: words)
      &+ (bounds == nil ? 0 : 1)
    switch specification.kind {
    case .byte: sum &+= Int(bytes[0])
    case .code, .day:
      for row in stride(from: 0, to: count, by: valuesOnPage) { sum &+= Int(codes[row]) }
    case .number where hasHalves:
      for row in stride(from: 0, to: count, by: valuesOnPage) { sum &+= Int(halves[row]) }
    case .presence, .opaque, .number, .period, .span, .text, .list: break
    }
    return sum
  }

  /// What `self` holds.
  package var contents: ColumnContents {
    ColumnContents(
      known: known, hasMissing: hasMissing, bytes: bytes, codes: codes, ends: ends,
      numbers: numbers, words: words, halves: hasHalves ? halves : nil, isHalved: isHalved,
      bounds: bounds, endBounds: endBounds)
  }

}

/// The number of values of 32 bits on a page of memory.
private let valuesOnPage = 1_024
