/// Finds where objects of JSON end that stand one after the other.
struct ObjectScanner {

  /// `true` iff the objects are elements of an array, whose first bracket has gone by.
  let isArray: Bool

  /// The piece of the table at hand.
  let bytes: UnsafeBufferPointer<UInt8>

  /// `true` iff the table ends where `bytes` do.
  let isFinal: Bool

  /// What follows.
  enum Extent: Equatable {

    /// A record, or something malformed up to the next line that begins with a brace.
    case record(Range<Int>)

    /// White space, or the end of the array.
    case nothing

    /// The beginning of a record that goes on.
    case incomplete(from: Int)

  }

  /// Returns what follows at `start`, between two records.
  func next(from start: Int) -> Extent {
    var begin = start
    while begin < bytes.count, isBetween(bytes[begin]) { begin += 1 }
    guard begin < bytes.count else { return .nothing }
    guard bytes[begin] == UInt8(ascii: "{") || bytes[begin] == UInt8(ascii: "[") else {
      return malformed(from: begin, at: begin + 1)
    }
    return value(from: begin)
  }

  /// `true` iff `byte` may stand between two records.
  private func isBetween(_ byte: UInt8) -> Bool {
    isSpace(byte) || isArray && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]"))
  }

  /// Returns the extent of the object or array that begins at `begin`.
  private func value(from begin: Int) -> Extent {
    var depth = 0
    var last: UInt8 = 0
    var isLineStart = false
    var position = begin
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case quotationMark:
        guard let (end, isWhole) = string(from: position) else { return .incomplete(from: begin) }
        // A string does not go over the end of a line.
        if end < bytes.count, bytes[end] == lineFeed, !isWhole {
          return malformed(from: begin, at: end)
        }
        position = end - 1
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let follows = [UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "[")].contains(last)
        if depth > 0, byte == UInt8(ascii: "{"), isLineStart, !follows {
          return .record(begin..<position)
        }
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return .record(begin..<position + 1) }
      case lineFeed:
        isLineStart = true
      default: break
      }
      if !isSpace(byte) {
        last = byte
        isLineStart = false
      }
      position += 1
    }
    return isFinal ? .record(begin..<bytes.count) : .incomplete(from: begin)
  }

  /// Returns the offset behind the string that begins at `start`, or of the line end that it meets,
  /// and whether it is whole; `nil` where it goes on.
  private func string(from start: Int) -> (end: Int, isWhole: Bool)? {
    var position = start + 1
    while position < bytes.count {
      switch bytes[position] {
      case quotationMark: return (position + 1, true)
      case UInt8(ascii: "\\"): position += 2
      case lineFeed: return (position, false)
      default: position += 1
      }
    }
    return isFinal ? (bytes.count, false) : nil
  }

  /// Returns the extent from `begin` to the next line, behind `position`, that begins with a brace.
  private func malformed(from begin: Int, at position: Int) -> Extent {
    var position = position
    var isLineStart = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == lineFeed {
        isLineStart = true
      } else if byte == UInt8(ascii: "{"), isLineStart {
        return .record(begin..<position)
      } else if !isSpace(byte) {
        isLineStart = false
      }
      position += 1
    }
    return isFinal ? .record(begin..<bytes.count) : .incomplete(from: begin)
  }

}
