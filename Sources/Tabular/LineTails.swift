/// Ends of lines that were written before, to be written again at once.
///
/// Of the cases that are not eligible, most miss the same few requirements as many others: some hundred
/// ends are those of nearly all lines. Each has one place where it may be, and whoever comes last stays.
final class LineTails {

  /// What the end of a line is about.
  struct Key: Equatable {

    /// The requirements that are not met.
    let unmet: UInt64

    /// The list of needs, and the kind of the line.
    let rest: UInt64

    /// Creates an instance for a line of a kind, which says that the requirements `unmet` are not met, and
    /// that the list of needs at the position `needs` is needed.
    @inline(__always)
    init(unmet: UInt64, needs: Int, kind: Int) {
      self.unmet = unmet
      rest = UInt64(truncatingIfNeeded: needs) << 8 | UInt64(truncatingIfNeeded: kind)
    }

    /// Creates an instance that no line has.
    init() {
      unmet = .max
      rest = .max
    }

    /// Where the end may be.
    @inline(__always)
    var place: Int {
      // Multiplied by an odd number near 2⁶⁴ divided by the golden ratio, the bits above tell most (Knuth).
      let mixed = (unmet ^ rest &<< 40 ^ rest) &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: mixed >> UInt64(64 - LineTails.placeBits))
    }

  }

  /// The number of bits of the number of a place.
  private static let placeBits = 10

  /// The number of bytes of the longest end that is kept.
  static let mostBytes = 128

  /// What the end at each place is about.
  private let keys: UnsafeMutablePointer<Key>

  /// How long it is.
  private let lengths: UnsafeMutablePointer<Int>

  /// The ends; 64 bytes may be read from the beginning of each.
  private let bytes: UnsafeMutablePointer<UInt8>

  /// Creates an instance that holds nothing.
  init() {
    let count = 1 << Self.placeBits
    keys = .allocate(capacity: count)
    keys.initialize(repeating: Key(), count: count)
    lengths = .allocate(capacity: count)
    lengths.initialize(repeating: 0, count: count)
    bytes = .allocate(capacity: count * Self.mostBytes)
    bytes.initialize(repeating: 0, count: count * Self.mostBytes)
  }

  deinit {
    keys.deallocate()
    lengths.deallocate()
    bytes.deallocate()
  }

  /// Returns the end that `key` is about, if it is kept.
  @inline(__always)
  func tail(of key: Key) -> UnsafeBufferPointer<UInt8>? {
    let place = key.place
    guard keys[place] == key else { return nil }
    return UnsafeBufferPointer(start: bytes + place &* Self.mostBytes, count: lengths[place])
  }

  /// Keeps `tail`, which `key` is about, unless it is too long.
  func keep(_ tail: UnsafeBufferPointer<UInt8>, of key: Key) {
    guard tail.count <= Self.mostBytes, let first = tail.baseAddress else { return }
    let place = key.place
    keys[place] = key
    lengths[place] = tail.count
    (bytes + place * Self.mostBytes).update(from: first, count: tail.count)
  }

}
