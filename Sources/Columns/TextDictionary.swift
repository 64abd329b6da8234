/// Texts and the numbers that stand for them, from 0 on.
///
/// Texts are equal as Swift has it: in whatever way their characters are made up.
package final class TextDictionary: Sendable {

  /// The number of texts.
  package var count: Int { numbers.count }

  /// The numbers of the texts.
  private let numbers: [String: Int32]

  /// The texts of up to eight bytes that are ASCII and do not end in a zero, by hash: their bytes, 0 where
  /// there is none, and their numbers, -1 there.
  private let slots: [Slot]

  /// A text that is found by its bytes.
  private struct Slot: Sendable {
    var key: UInt64
    var number: Int32
  }

  /// Creates an instance of `texts`, whose numbers are their positions: the first, of equal ones.
  package init(_ texts: [String]) {
    var numbers: [String: Int32] = [:]
    for (number, text) in texts.enumerated() where numbers[text] == nil {
      numbers[text] = Int32(truncatingIfNeeded: number)
    }
    self.numbers = numbers
    var capacity = 8
    while capacity < 8 * texts.count { capacity *= 2 }
    var slots = Array(repeating: Slot(key: 0, number: -1), count: capacity)
    for (text, number) in numbers where Self.isShort(text) {
      let key = text.utf8.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      var slot = Self.hash(key) & (capacity - 1)
      while slots[slot].key != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Slot(key: key, number: number)
    }
    self.slots = slots
  }

  /// Returns the number of `text`; `nil` if it is none of the texts.
  package func number(of text: String) -> Int32? { numbers[text] }

  /// Writes the numbers of the first `count` of the texts that begin in `bytes` at `starts` and have
  /// `lengths`; -1 where there is none.
  package func find(
    _ starts: UnsafeMutablePointer<Int32>, _ lengths: UnsafeMutablePointer<Int32>,
    in bytes: UnsafeBufferPointer<UInt8>, _ found: UnsafeMutablePointer<Int32>, _ count: Int
  ) {
    guard let base = bytes.baseAddress else {
      // All texts are empty.
      return found.update(repeating: numbers[""] ?? -1, count: count)
    }
    // The last place from which eight bytes can be read at once.
    let last = bytes.count - 8
    let mask = slots.count - 1
    slots.withUnsafeBufferPointer { slots in
      guard let slots = slots.baseAddress else { return }
      for row in 0..<count {
        let (start, length) = (Int(starts[row]), Int(lengths[row]))
        guard start <= last, length &- 1 < 8, length > 0 else {
          found[row] = number(base + start, length)
          continue
        }
        let all = UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self).littleEndian
        let key = all & (.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* length))
        // Of what ends in a zero the key says less than the text.
        guard Self.isASCII(key), key &>> UInt64(truncatingIfNeeded: 8 &* length &- 8) != 0 else {
          found[row] = number(base + start, length)
          continue
        }
        var slot = Self.hash(key) & mask
        while slots[slot].key != key, slots[slot].key != 0 { slot = (slot &+ 1) & mask }
        found[row] = slots[slot].number
      }
    }
  }

  /// Returns the number of a text that is long, or not in ASCII: equal ones may have other bytes.
  private func number(_ start: UnsafePointer<UInt8>, _ length: Int) -> Int32 {
    numbers[String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)] ?? -1
  }

  /// `true` iff `text` is found by its bytes.
  private static func isShort(_ text: String) -> Bool {
    let bytes = text.utf8
    return (1...8).contains(bytes.count) && bytes.allSatisfy { $0 < 0x80 } && bytes.last != 0
  }

  /// `true` iff all bytes of `key` are ASCII.
  @inline(__always)
  private static func isASCII(_ key: UInt64) -> Bool { key & 0x8080_8080_8080_8080 == 0 }

  /// Returns a number that few texts have in common.
  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

}
