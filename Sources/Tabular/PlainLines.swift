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
    guard let base = bytes.baseAddress, bytes.position(of: quotationMark, from: 0) == nil else {
      return nil
    }
    var place = 0
    while let found = bytes.position(of: carriageReturn, from: place) {
      guard found + 1 < bytes.count, base[found + 1] == lineFeed else { return nil }
      place = found + 2
    }
    starts.reserveCapacity(bytes.count / 32)
    var start = 0
    while let end = bytes.position(of: lineFeed, from: start) {
      // Most lines begin with ink.
      if base[start] <= 0x20 || base[start] == separator,
        bytes[start..<end].allSatisfy({ $0 == separator || isSpace($0) })
      {
        blanks.append(starts.count)
      }
      starts.append(UInt32(truncatingIfNeeded: start))
      start = end + 1
    }
  }

}

extension UnsafeBufferPointer<UInt8> {

  /// Returns where `byte` stands first from `start` on; `nil` where it does not.
  ///
  /// The C library knows the vectors of the machine at hand: no loop of ours is as fast.
  @inline(__always)
  fileprivate func position(of byte: UInt8, from start: Int) -> Int? {
    guard let baseAddress else { return nil }
    guard let found = memchr(baseAddress + start, Int32(byte), count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
  }

}

/// Returns the number of line ends in `bytes`: LF, CR, or both.
func lineCount(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
  let bytes = UnsafeBufferPointer(rebasing: bytes)
  var count = 0
  var place = 0
  while let feed = bytes.position(of: lineFeed, from: place) {
    count += 1
    place = feed + 1
  }
  place = 0
  while let found = bytes.position(of: carriageReturn, from: place) {
    place = found + 1
    if place == bytes.count || bytes[place] != lineFeed { count += 1 }
  }
  return count
}
