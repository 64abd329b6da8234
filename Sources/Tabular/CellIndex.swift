/// Finds where the cells of rows without quotation marks end, many rows at once.
struct CellIndex {

  /// Before which byte each cell begins that the one before it ends at; the first is the byte before
  /// all of them.
  let marks: UnsafeMutablePointer<UInt32>

  /// The number of columns that each row has.
  let columns: Int

  /// The number of marks that `marks` has room for, for rows of `columns` cells, `rows` of them.
  static func room(rows: Int, columns: Int) -> Int { rows * columns + 1 + blockSize + leastMarks }

  /// The number of bytes that are looked at together.
  static let blockSize = 64

  /// The number of marks that are written for each block at least: it costs less than to stop.
  private static let leastMarks = 12

  /// Some bytes.
  private typealias Bytes = SIMD16<UInt8>

  /// Which of them are something.
  private typealias Mask = SIMDMask<SIMD16<Int8>>

  /// Finds the ends of the cells of up to `limit` rows at `offset` of `base`, before `end`; returns how
  /// many rows there are.
  ///
  /// - Precondition: The bytes behind `end` are line feeds, `blockSize` of them.
  func find(
    in base: UnsafePointer<UInt8>, from offset: Int, to end: Int, _ separator: UInt8,
    rows limit: Int
  ) -> Int {
    let goal = limit * columns
    let separators = Bytes(repeating: separator)
    let feeds = Bytes(repeating: lineFeed)
    var count = 1
    var position = offset
    marks[0] = UInt32(truncatingIfNeeded: offset &- 1)
    while count <= goal, position < end {
      let block = UnsafeRawPointer(base + position)
      let a = block.loadUnaligned(as: Bytes.self)
      let b = block.loadUnaligned(fromByteOffset: 16, as: Bytes.self)
      let c = block.loadUnaligned(fromByteOffset: 32, as: Bytes.self)
      let d = block.loadUnaligned(fromByteOffset: 48, as: Bytes.self)
      let ends = Self.bits(
        a .== separators .| (a .== feeds), b .== separators .| (b .== feeds),
        c .== separators .| (c .== feeds), d .== separators .| (d .== feeds))
      write(ends, position, &count)
      position &+= Self.blockSize
    }
    if position >= end, count <= goal {
      // The last row of a table may have no end of its own.
      marks[count] = UInt32(truncatingIfNeeded: end)
      count += 1
    }
    return min(limit, (count - 1) / columns)
  }

  /// Writes where the bits of `ends` are, the first of which is at `position`.
  @inline(__always)
  private func write(_ ends: UInt64, _ position: Int, _ count: inout Int) {
    var bits = ends
    let first = UInt32(truncatingIfNeeded: position)
    let target = marks + count
    for place in 0..<Self.leastMarks {
      target[place] = first &+ UInt32(truncatingIfNeeded: bits.trailingZeroBitCount)
      bits &= bits &- 1
    }
    count &+= ends.nonzeroBitCount
    var place = Self.leastMarks
    while bits != 0 {
      target[place] = first &+ UInt32(truncatingIfNeeded: bits.trailingZeroBitCount)
      bits &= bits &- 1
      place &+= 1
    }
  }

  /// Returns a bit for each byte of four vectors, the first of them lowest.
  @inline(__always)
  private static func bits(_ a: Mask, _ b: Mask, _ c: Mask, _ d: Mask) -> UInt64 {
    // Each vector has two words; of word *n*, the bits of weight *n* are kept of each byte.
    let weights = SIMD2<UInt64>(CellCursor.ones, CellCursor.ones &<< 1)
    let words =
      unsafeBitCast(a, to: SIMD2<UInt64>.self) & weights
      | unsafeBitCast(b, to: SIMD2<UInt64>.self) & (weights &<< 2)
      | unsafeBitCast(c, to: SIMD2<UInt64>.self) & (weights &<< 4)
      | unsafeBitCast(d, to: SIMD2<UInt64>.self) & (weights &<< 6)
    // Bit *n* of byte *m* is now that of byte *m* of word *n*: rows become columns.
    var bits = words[0] | words[1]
    var moved = (bits ^ (bits >> 7)) & 0x00AA_00AA_00AA_00AA
    bits ^= moved ^ (moved << 7)
    moved = (bits ^ (bits >> 14)) & 0x0000_CCCC_0000_CCCC
    bits ^= moved ^ (moved << 14)
    moved = (bits ^ (bits >> 28)) & 0x0000_0000_F0F0_F0F0
    return bits ^ moved ^ (moved << 28)
  }

}
