/// The names of one file, numbered in the order in which they are met.
///
/// An open-addressing hash table over the bytes of the names: a name that was met before costs no
/// allocation, whether it is in normal form C or not.
struct NameTable {

  /// A way in which a name is written.
  private struct Entry {

    /// The hash of the bytes.
    let hash: UInt32

    /// The offset of the first byte.
    let start: UInt32

    /// The number of bytes.
    let length: UInt32

    /// The name.
    let symbol: UInt32

    /// `true` iff the bytes are those of the file, rather than made from them.
    let isInFile: Bool

  }

  /// The spellings of the names, in normal form C, by symbol.
  private(set) var spellings: [String] = []

  /// The ways in which the names are written.
  private var entries: [Entry] = []

  /// The positions in `entries` plus 1, by hash; 0 stands for none.
  private var slots: [UInt32]

  /// The bytes of spellings that are not in the file as they are.
  private var made: [UInt8] = []

  /// The bytes of the file.
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Creates an instance for the names in `bytes`.
  init(in bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    slots = Array(repeating: 0, count: 256)
  }

  /// Returns the hash of `bytes`.
  @inline(__always)
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    // Eight bytes at a time; a multiplication carries upwards, so the upper bits are the good ones.
    var hash = UInt64(truncatingIfNeeded: bytes.count)
    var offset = 0
    while offset < bytes.count {
      hash = (hash ^ chunk(of: bytes, at: offset)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      offset += 8
    }
    return UInt32(truncatingIfNeeded: hash >> 16)
  }

  /// Returns the eight bytes of `bytes` at `offset`, zeros after the end.
  @inline(__always)
  private static func chunk(of bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
    if offset + 8 <= bytes.count {
      return bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
    var chunk: UInt64 = 0
    for position in offset..<bytes.count {
      chunk = chunk << 8 | UInt64(bytes[position])
    }
    return chunk
  }

  /// Returns the hash of the bytes at `range`.
  @inline(__always)
  private func hash(of range: Range<Int>) -> UInt32 {
    NameTable.hash(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[range]))
  }

  /// Returns the symbol of the name at `range`, which is all ASCII.
  @inline(__always)
  mutating func symbol(ofASCII range: Range<Int>) -> UInt32 {
    let hash = hash(of: range)
    if let known = symbol(at: range, hash: hash) { return known }
    return insert(range, hash: hash)
  }

  /// Returns a new symbol for the name at `range`, which is in normal form C and hashes to `hash`.
  @inline(never)
  private mutating func insert(_ range: Range<Int>, hash: UInt32) -> UInt32 {
    let symbol = UInt32(truncatingIfNeeded: spellings.count)
    spellings.append(String(decoding: bytes[range], as: UTF8.self))
    insert(range, hash: hash, symbol: symbol, isInFile: true)
    return symbol
  }

  /// Returns the symbol of the name at `range`, in whatever form it is written.
  mutating func symbol(of range: Range<Int>) -> UInt32 {
    let hash = hash(of: range)
    if let known = symbol(at: range, hash: hash) { return known }
    if isNormal(bytes[range]) { return insert(range, hash: hash) }
    let symbol = symbol(spelled: normalized(String(decoding: bytes[range], as: UTF8.self)))
    // Next time this way of writing the name is known, too.
    if self.symbol(at: range, hash: hash) == nil {
      insert(range, hash: hash, symbol: symbol, isInFile: true)
    }
    return symbol
  }

  /// Returns the symbol of the name `spelling`, which is in normal form C.
  mutating func symbol(spelled spelling: String) -> UInt32 {
    let hash = Array(spelling.utf8).withUnsafeBytes(NameTable.hash)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.hash == hash, text(of: entry).elementsEqual(spelling.utf8) { return entry.symbol }
      slot = (slot + 1) & (slots.count - 1)
    }
    let symbol = UInt32(truncatingIfNeeded: spellings.count)
    spellings.append(spelling)
    let start = made.count
    made += spelling.utf8
    insert(start..<made.count, hash: hash, symbol: symbol, isInFile: false)
    return symbol
  }

  /// Returns the symbol of the name at `range`, which hashes to `hash`, if it was met before.
  @inline(__always)
  private func symbol(at range: Range<Int>, hash: UInt32) -> UInt32? {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.hash == hash, Int(entry.length) == range.count, equals(entry, range) {
        return entry.symbol
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// `true` iff the bytes of `entry` are those at `range`, which are as many.
  @inline(__always)
  private func equals(_ entry: Entry, _ range: Range<Int>) -> Bool {
    guard entry.isInFile else { return text(of: entry).elementsEqual(bytes[range]) }
    let text = UnsafeRawBufferPointer(bytes)
    var first = Int(entry.start)
    var second = range.lowerBound
    while second + 8 <= range.upperBound {
      guard
        text.loadUnaligned(fromByteOffset: first, as: UInt64.self)
          == text.loadUnaligned(fromByteOffset: second, as: UInt64.self)
      else { return false }
      first += 8
      second += 8
    }
    while second < range.upperBound {
      guard bytes[first] == bytes[second] else { return false }
      first += 1
      second += 1
    }
    return true
  }

  /// Returns the bytes of `entry`.
  private func text(of entry: Entry) -> ArraySlice<UInt8> {
    let range = Int(entry.start)..<Int(entry.start) + Int(entry.length)
    return entry.isInFile ? ArraySlice(bytes[range]) : made[range]
  }

  /// Inserts an entry with the given properties.
  private mutating func insert(
    _ range: Range<Int>, hash: UInt32, symbol: UInt32, isInFile: Bool
  ) {
    entries.append(
      Entry(
        hash: hash, start: UInt32(truncatingIfNeeded: range.lowerBound),
        length: UInt32(truncatingIfNeeded: range.count), symbol: symbol, isInFile: isInFile))
    if entries.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 4)
      for position in entries.indices { place(position) }
    } else {
      place(entries.count - 1)
    }
  }

  /// Makes the entry at `position` known to `slots`.
  private mutating func place(_ position: Int) {
    var slot = Int(entries[position].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(truncatingIfNeeded: position + 1)
  }

}

/// Returns `text` in Unicode's normal form C (UAX #15).
func normalized(_ text: String) -> String {
  // Not documented, but public, and what the library itself compares strings by.
  String(decoding: text._nfcCodeUnits, as: UTF8.self)
}

/// Returns the text of `bytes`, which are repaired where they are not UTF-8, in normal form C.
func normalizedText(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
  let text = String(decoding: bytes, as: UTF8.self)
  return isNormal(bytes) ? text : normalized(text)
}

/// `true` only if `bytes` are in normal form C, which is seen at a glance of most texts.
private func isNormal(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  // Scalars below U+0300 are in normal form C, whatever stands next to them, and so are dashes,
  // quotes and the euro sign: no other lead byte needs a closer look.
  var offset = bytes.startIndex
  while offset < bytes.endIndex {
    let lead = bytes[offset]
    if lead < 0xCC {
      offset += 1
    } else if lead == 0xE2, offset + 2 < bytes.endIndex,
      isInert(bytes[offset + 1], bytes[offset + 2])
    {
      offset += 3
    } else {
      return false
    }
  }
  return true
}

/// `true` iff the scalar whose bytes are 0xE2, `second`, `third` is in normal form C next to any
/// other: U+2002 … U+20CF.
private func isInert(_ second: UInt8, _ third: UInt8) -> Bool {
  switch second {
  case 0x80: third >= 0x82
  case 0x81: true
  case 0x82: true
  default: false
  }
}
