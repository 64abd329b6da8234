/// Reads what is plain in JSON.
///
/// Where something is not what it takes at first sight, it says so, and someone takes a closer look: what
/// is not read here is not wrong. Nothing is read beyond `end`, but for the sixteen bytes before it.
struct ObjectCursor {

  /// The next byte.
  var next: UnsafePointer<UInt8>

  /// Where it stops: there are `margin` bytes behind it.
  let end: UnsafePointer<UInt8>

  /// Where texts with escapes are put together.
  let scratch: UnsafeMutablePointer<UInt8>

  /// The number of bytes that there is room for in `scratch`.
  let room: Int

  /// All bytes of strings together: whether any of them is not ASCII.
  var seen: UInt8 = 0

  /// The number of bytes behind `end` that may be read.
  static let margin = 24

  /// The number of arrays and objects within one another that are read.
  private static let depthLimit = 32

  /// Goes past white space, and returns the byte behind it; 0 at the end.
  @inline(__always)
  mutating func token() -> UInt8 {
    while next < end, isSpace(next.pointee) { next += 1 }
    return next < end ? next.pointee : 0
  }

  /// Goes past `byte`, and white space before it; `false` iff it is not there.
  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    guard token() == byte else { return false }
    next += 1
    return true
  }

  /// Goes past a string whose first quotation mark is next, and returns its bytes, in `scratch` where it
  /// has escapes.
  @inline(__always)
  mutating func string() -> UnsafeBufferPointer<UInt8>? {
    next += 1
    let start = next
    while next < end {
      let byte = next.pointee
      if byte == quotationMark {
        next += 1
        return UnsafeBufferPointer(start: start, count: next - start - 1)
      }
      if byte == UInt8(ascii: "\\") { return escapedString(from: start) }
      if byte < 0x20 { return nil }
      seen |= byte
      next += 1
    }
    return nil
  }

  /// Goes past the rest of a string that begins at `start`, the next byte of which is an escape.
  private mutating func escapedString(
    from start: UnsafePointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8>? {
    var count = next - start
    guard count < room else { return nil }
    scratch.update(from: start, count: count)
    while next < end, count + 4 < room {
      let byte = next.pointee
      next += 1
      if byte == quotationMark { return UnsafeBufferPointer(start: scratch, count: count) }
      if byte < 0x20 { return nil }
      if byte != UInt8(ascii: "\\") {
        seen |= byte
        scratch[count] = byte
        count += 1
        continue
      }
      guard let scalar = escape() else { return nil }
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
        scratch[count] = byte
        count += 1
      }
    }
    return nil
  }

  /// Goes past what follows a backslash, and returns what it stands for.
  private mutating func escape() -> Unicode.Scalar? {
    guard next < end else { return nil }
    let byte = next.pointee
    next += 1
    switch byte {
    case quotationMark, UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let first = codeUnit() else { return nil }
      if let scalar = Unicode.Scalar(first) { return scalar }
      guard first < 0xDC00, next[0] == UInt8(ascii: "\\"), next[1] == UInt8(ascii: "u") else {
        return nil
      }
      next += 2
      guard let second = codeUnit(), 0xDC00...0xDFFF ~= second else { return nil }
      return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    default: return nil
    }
  }

  /// Goes past four hexadecimal digits.
  private mutating func codeUnit() -> UInt32? {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      let byte = next.pointee
      let letter = (byte | 0x20) &- UInt8(ascii: "a")
      guard next < end, byte &- 0x30 <= 9 || letter < 6 else { return nil }
      unit = unit << 4 | UInt32(letter < 6 ? letter + 10 : byte - 0x30)
      next += 1
    }
    return unit
  }

  /// Goes past `word`, behind which no letter or digit stands; `false` iff something else is next.
  mutating func take(word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard end - next > count else { return false }
    for offset in 0..<count where next[offset] != word.utf8Start[offset] { return false }
    let byte = next[count]
    guard
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
        || isSpace(byte)
    else { return false }
    next += count
    return true
  }

  /// Goes past a number; `false` iff it is none.
  private mutating func skipNumber() -> Bool {
    if next.pointee == UInt8(ascii: "-") { next += 1 }
    let isZero = next.pointee == UInt8(ascii: "0")
    guard let count = skipDigits(), !isZero || count == 1 else { return false }
    if next.pointee == UInt8(ascii: ".") {
      next += 1
      guard skipDigits() != nil else { return false }
    }
    if next.pointee | 0x20 == UInt8(ascii: "e") {
      next += 1
      if next.pointee == UInt8(ascii: "-") || next.pointee == UInt8(ascii: "+") { next += 1 }
      guard skipDigits() != nil else { return false }
    }
    return true
  }

  /// Goes past one digit or more, and returns how many there are.
  private mutating func skipDigits() -> Int? {
    let start = next
    while next < end, next.pointee &- 0x30 <= 9 { next += 1 }
    return next == start ? nil : next - start
  }

  /// Goes past the value that is next; `false` iff it is none.
  mutating func skipValue(depth: Int = 0) -> Bool {
    let byte = token()
    switch byte {
    case quotationMark: return string() != nil
    case UInt8(ascii: "t"): return take(word: "true")
    case UInt8(ascii: "f"): return take(word: "false")
    case UInt8(ascii: "n"): return take(word: "null")
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard depth < Self.depthLimit else { return false }
      next += 1
      let closing = byte + 2
      if take(closing) { return true }
      repeat {
        if byte == UInt8(ascii: "{") {
          guard token() == quotationMark, string() != nil, take(UInt8(ascii: ":")) else {
            return false
          }
        }
        guard skipValue(depth: depth + 1) else { return false }
      } while take(UInt8(ascii: ","))
      return take(closing)
    default: return skipNumber()
    }
  }

  /// Returns where the values of `keys` stand in the object that is next, and goes past it; `nil` iff
  /// it is none.
  mutating func values(of keys: [[UInt8]]) -> [UnsafeBufferPointer<UInt8>?]? {
    var found = [UnsafeBufferPointer<UInt8>?](repeating: nil, count: keys.count)
    guard take(UInt8(ascii: "{")) else { return nil }
    if take(UInt8(ascii: "}")) { return found }
    repeat {
      guard token() == quotationMark, let key = string() else { return nil }
      let position = keys.firstIndex { $0.elementsEqual(key) }
      guard take(UInt8(ascii: ":")) else { return nil }
      _ = token()
      let start = next
      guard skipValue() else { return nil }
      if let position, found[position] == nil {
        found[position] = UnsafeBufferPointer(start: start, count: next - start)
      }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) ? found : nil
  }

}
