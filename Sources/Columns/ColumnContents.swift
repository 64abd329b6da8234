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

  /// What `self` holds.
  package var contents: ColumnContents {
    ColumnContents(
      known: known, hasMissing: hasMissing, bytes: bytes, codes: codes, ends: ends,
      numbers: numbers, words: words, halves: hasHalves ? halves : nil, isHalved: isHalved,
      bounds: bounds, endBounds: endBounds)
  }

}
