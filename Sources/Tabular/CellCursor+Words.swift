extension CellCursor {

  /// Reads one of the words of `cell` and returns its code.
  @inline(__always)
  mutating func code(
    of cell: UnsafePointer<CellTarget>, _ entries: UnsafePointer<ByteTables.Entry>,
    _ bytes: UnsafePointer<UInt8>
  ) -> Int32? {
    if cell.pointee.plan.words.prefix == 0 { return measuredCode(of: cell, entries, bytes) }
    let head = word
    var place = ByteTables.place(head & cell.pointee.plan.words.prefix, cell.pointee.plan.words)
    while true {
      let entry = entries + (cell.pointee.plan.words.start &+ place)
      let length = Int(truncatingIfNeeded: entry.pointee.length)
      if length == 0 { return nil }
      let last = next + Int(truncatingIfNeeded: entry.pointee.tailStart)
      let tail = UnsafeRawPointer(last).loadUnaligned(as: UInt64.self)
      let difference = (head ^ entry.pointee.head) | (tail ^ entry.pointee.tail)
      if difference & entry.pointee.used == 0, length <= 16 || isRest(of: entry, bytes) {
        next += length
        return entry.pointee.code
      }
      place = (place &+ 1) & cell.pointee.plan.words.mask
    }
  }

  /// Reads one of the words of `cell`, of which many begin as others do.
  @inline(__always)
  private mutating func measuredCode(
    of cell: UnsafePointer<CellTarget>, _ entries: UnsafePointer<ByteTables.Entry>,
    _ bytes: UnsafePointer<UInt8>
  ) -> Int32? {
    let start = next
    var head = word
    let ends = self.ends(head)
    if ends != 0 {
      let bits = UInt64(truncatingIfNeeded: ends.trailingZeroBitCount) & ~7
      head &= (1 &<< bits) &- 1
      next += Int(truncatingIfNeeded: bits >> 3)
    } else {
      next += 8
      _ = skipText()
    }
    let length = next - start
    var place = ByteTables.place(head, cell.pointee.plan.words)
    while true {
      let entry = entries + (cell.pointee.plan.words.start &+ place)
      if entry.pointee.length == 0 { return nil }
      if entry.pointee.head == head, Int(truncatingIfNeeded: entry.pointee.length) == length {
        if length <= 8 { return entry.pointee.code }
        let end = next
        next = start
        let isEqual = isRest(of: entry, bytes)
        next = end
        if isEqual { return entry.pointee.code }
      }
      place = (place &+ 1) & cell.pointee.plan.words.mask
    }
  }

  /// Reads the word of `table` that ends before `end` and returns its code; `entries` are its places.
  @inline(__always)
  mutating func code(
    of table: ByteTables.Table, _ entries: UnsafePointer<ByteTables.Entry>,
    _ bytes: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>
  ) -> Int32? {
    let length = end - next
    let used = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* min(length, 8))
    let head = word & used
    var place = ByteTables.place(head & table.keyBits, table)
    while true {
      let entry = entries + place
      let tail = UnsafeRawPointer(next + Int(truncatingIfNeeded: entry.pointee.tailStart))
        .loadUnaligned(as: UInt64.self)
      let difference = (head ^ entry.pointee.head) | (tail & used ^ entry.pointee.tail)
      if difference == 0, Int(truncatingIfNeeded: entry.pointee.length) == length,
        length <= 16 || isRest(of: entry, bytes)
      {
        next = end
        return entry.pointee.code
      }
      if entry.pointee.length == 0 { return nil }
      place = (place &+ 1) & table.mask
    }
  }

  /// `true` iff behind the first eight bytes those of the word follow whose place is `entry`.
  private func isRest(
    of entry: UnsafePointer<ByteTables.Entry>, _ bytes: UnsafePointer<UInt8>
  ) -> Bool {
    let word = bytes + Int(entry.pointee.start)
    for offset in 8..<Int(entry.pointee.length) where next[offset] != word[offset] { return false }
    return true
  }

}
