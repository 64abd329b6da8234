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
  /// many rows there are before the first that has more or fewer cells than `columns`, or is blank.
  ///
  /// - Precondition: The bytes behind `end` are line feeds, `blockSize` of them.
  func find(
    in base: UnsafePointer<UInt8>, from offset: Int, to end: Int, _ separator: UInt8,
    rows limit: Int
  ) -> Int {
    let goal = limit * columns
    var count = 1
    var feeds = 0
    var position = offset
    marks[0] = UInt32(truncatingIfNeeded: offset &- 1)
    while count <= goal, position < end {
      // A byte counts no further than 255.
      let pause = min(end, position &+ 60 &* Self.blockSize)
      feeds += find(in: base, from: &position, to: pause, separator, &count, upTo: goal)
    }
    if position >= end, count <= goal {
      // The last row of a table may have no end of its own.
      marks[count] = UInt32(truncatingIfNeeded: end)
      count += 1
    }
    let rows = filled(base, separator, rows: min(limit, (count - 1) / columns))
    if rows == 0 { return 0 }
    // Each row ends a line. Where there are no more lines than rows, no line ends within a row.
    let last = Int(truncatingIfNeeded: marks[rows * columns])
    var place = last + 1
    while place < position {
      if base[place] == lineFeed { feeds -= 1 }
      place += 1
    }
    if last >= position { feeds += 1 }
    return feeds == rows ? rows : whole(base, rows: rows)
  }

  /// Writes the ends of cells from `position` of `base` on before `end`, until `goal` of them are
  /// written; returns how many lines end among them.
  @inline(__always)
  private func find(
    in base: UnsafePointer<UInt8>, from position: inout Int, to end: Int, _ separator: UInt8,
    _ count: inout Int, upTo goal: Int
  ) -> Int {
    let separators = Bytes(repeating: separator)
    let feeds = Bytes(repeating: lineFeed)
    var sums = Bytes()
    var place = position
    var found = count
    while found <= goal, place < end {
      let block = UnsafeRawPointer(base + place)
      let a = block.loadUnaligned(as: Bytes.self)
      let b = block.loadUnaligned(fromByteOffset: 16, as: Bytes.self)
      let c = block.loadUnaligned(fromByteOffset: 32, as: Bytes.self)
      let d = block.loadUnaligned(fromByteOffset: 48, as: Bytes.self)
      let (e, f, g, h) = (a .== feeds, b .== feeds, c .== feeds, d .== feeds)
      let ends = Self.bits(
        a .== separators .| e, b .== separators .| f, c .== separators .| g, d .== separators .| h)
      // True is -1.
      sums &-= unsafeBitCast(e, to: Bytes.self) &+ unsafeBitCast(f, to: Bytes.self)
      sums &-= unsafeBitCast(g, to: Bytes.self) &+ unsafeBitCast(h, to: Bytes.self)
      write(ends, place, &found)
      place &+= Self.blockSize
    }
    position = place
    count = found
    return sums.indices.reduce(0) { $0 + Int(sums[$1]) }
  }

  /// Returns how many of `rows` rows there are before the first that does not end a line, or holds white
  /// space and separators alone.
  private func filled(_ base: UnsafePointer<UInt8>, _ separator: UInt8, rows: Int) -> Int {
    for row in 0..<rows {
      var place = Int(truncatingIfNeeded: marks[row &* columns] &+ 1)
      let end = Int(truncatingIfNeeded: marks[(row &+ 1) &* columns])
      if base[end] != lineFeed { return row }
      while place < end, base[place] <= 0x20 || base[place] == separator { place &+= 1 }
      if place >= end { return row }
    }
    return rows
  }

  /// Returns how many of `rows` rows there are before the first within which a line ends.
  private func whole(_ base: UnsafePointer<UInt8>, rows: Int) -> Int {
    for row in 0..<rows {
      for column in 1..<columns where base[Int(marks[row * columns + column])] == lineFeed {
        return row
      }
    }
    return rows
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
