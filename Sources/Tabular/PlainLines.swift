internal import Glibc

/// The lines of a piece of CSV in which each line is a row, or blank: there are no quotation marks, and no
/// returns but before line feeds.
struct PlainLines: Hashable, Sendable {

  /// Where each line begins.
  private(set) var starts: [UInt32] = []

  /// The positions in `starts` of the lines that hold white space and separators alone.
  private(set) var blanks: [Int] = []

  /// The number of lines that are rows.
  var rows: Int { starts.count - blanks.count }

  /// Creates an instance of `bytes`, the last of which is a line feed and whose cells are separated by
  /// `separator`; `nil` where a line may be no row.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8) {
    guard let base = bytes.baseAddress else { return nil }
    starts.reserveCapacity(bytes.count / 32)
    var start = 0
    var piece = 0
    while piece < bytes.count {
      let end = min(piece + Self.pieceSize, bytes.count)
      guard bytes.position(of: quotationMark, in: piece..<end) == nil else { return nil }
      var place = piece
      while let found = bytes.position(of: carriageReturn, in: place..<end) {
        guard found + 1 < bytes.count, base[found + 1] == lineFeed else { return nil }
        place = found + 1
      }
      place = piece
      while let found = bytes.position(of: lineFeed, in: place..<end) {
        // Most lines begin with ink.
        if base[start] <= 0x20 || base[start] == separator,
          bytes[start..<found].allSatisfy({ $0 == separator || isSpace($0) })
        {
          blanks.append(starts.count)
        }
        starts.append(UInt32(truncatingIfNeeded: start))
        start = found + 1
        place = start
      }
      piece = end
    }
  }

  /// The number of bytes that are looked at for one thing after the other, while they are near.
  private static let pieceSize = 1 << 14

}

extension UnsafeBufferPointer<UInt8> {

  /// Returns where `byte` stands first in `range`; `nil` where it does not.
  ///
  /// The C library knows the vectors of the machine at hand: no loop of ours is as fast.
  @inline(__always)
  func position(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard let baseAddress,
      let found = memchr(baseAddress + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
  }

}

/// Returns the number of line ends in `bytes`: LF, CR, or both.
func lineCount(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
  let bytes = UnsafeBufferPointer(rebasing: bytes)
  var count = 0
  var place = 0
  while let feed = bytes.position(of: lineFeed, in: place..<bytes.count) {
    count += 1
    place = feed + 1
  }
  place = 0
  while let found = bytes.position(of: carriageReturn, in: place..<bytes.count) {
    place = found + 1
    if place == bytes.count || bytes[place] != lineFeed { count += 1 }
  }
  return count
}
