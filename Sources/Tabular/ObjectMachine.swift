internal import Columns

/// Reads objects of JSON into columns, as long as all that it meets is plain.
///
/// Rows that are filled hold nothing before. Pointers are good for one call of `ChunkReader.read`.
struct ObjectMachine {

  /// Where it reads.
  var cursor: ObjectCursor

  /// How objects are read.
  private let plan: ObjectPlan

  /// The memory for that.
  private let storage: ObjectStorage

  /// The block of the cases, and those of the elements of lists.
  private let blocks: [CaseBlock]

  /// `true` iff keys that fill nothing are passed over.
  private let passesOver: Bool

  /// The number of objects that were begun.
  private var stamp = 0

  /// The keys that fill nothing, and how often they came up.
  private(set) var passedOver: [(key: [UInt8], count: Int)] = []

  /// The positions in `passedOver` of the keys of the object at hand.
  private var passing: [Int] = []

  /// The most keys that are passed over quickly.
  private static let mostKeys = 64

  /// Creates an instance that reads at `cursor` into `block`, with `storage`.
  init(_ cursor: ObjectCursor, into block: CaseBlock, _ storage: ObjectStorage, passesOver: Bool) {
    self.cursor = cursor
    self.storage = storage
    self.passesOver = passesOver
    plan = storage.plan
    blocks = storage.plan.blocks.map { way in
      way.reduce(block) { $0.columns[$1].elements ?? $0 }
    }
    storage.seen.update(repeating: 0, count: plan.members.count)
    for (position, block) in blocks.enumerated() { storage.counts[position] = block.count }
    for position in plan.members.indices { setTarget(position) }
  }

  /// Sets where the values of a member go.
  private func setTarget(_ position: Int) {
    let member = plan.members[position]
    let column = blocks[member.block].columns[max(member.cell.column, 0)]
    (storage.cells + position).initialize(
      to: CellTarget(
        plan: member.cell, known: column.known, bytes: column.bytes, codes: column.codes,
        ends: column.ends, numbers: column.numbers))
  }

  /// Reads the object at the cursor into the next row; `false` iff it wants a closer look, and then the
  /// row holds nothing.
  mutating func read() -> Bool {
    for block in blocks.indices { storage.savedCounts[block] = storage.counts[block] }
    let start = cursor.next
    let row = storage.counts[0]
    cursor.seen = 0
    passing.removeAll(keepingCapacity: true)
    if object(0, row), isText(from: start) {
      storage.counts[0] += 1
      for position in passing { passedOver[position].count += 1 }
      return true
    }
    for block in blocks.indices { storage.counts[block] = storage.savedCounts[block] }
    for column in blocks[0].columns { column.clear(row) }
    return false
  }

  /// `true` iff the bytes from `start` to the cursor are UTF-8.
  private func isText(from start: UnsafePointer<UInt8>) -> Bool {
    cursor.seen < 0x80
      || isUnicode(UnsafeBufferPointer(start: start, count: cursor.next - start))
  }

  /// Ends: the blocks have as many rows as were read.
  func finish() {
    for (position, block) in blocks.enumerated() { block.count = storage.counts[position] }
  }

  /// Reads an object whose fields are those of the shape at a position, into a row.
  private mutating func object(_ shape: Int, _ row: Int) -> Bool {
    guard cursor.take(UInt8(ascii: "{")) else { return false }
    if cursor.take(UInt8(ascii: "}")) { return true }
    stamp += 1
    let stamp = stamp
    repeat {
      guard cursor.token() == quotationMark, let key = cursor.string() else { return false }
      let member = self.member(key, plan.shapes[shape].keys)
      if member == nil, !passOver(key) { return false }
      guard cursor.take(UInt8(ascii: ":")) else { return false }
      _ = cursor.token()
      guard let member else {
        guard cursor.skipValue() else { return false }
        continue
      }
      guard storage.seen[member] != stamp else { return false }
      storage.seen[member] = stamp
      guard value(member, row) else { return false }
    } while cursor.take(UInt8(ascii: ","))
    return cursor.take(UInt8(ascii: "}"))
  }

  /// Returns the position of the member that is called `key` by `keys`.
  private func member(_ key: UnsafeBufferPointer<UInt8>, _ keys: ByteTables.Table) -> Int? {
    code(of: key, keys).map { Int($0) }
  }

  /// Returns what the word `text` of `table` stands for.
  private func code(of text: UnsafeBufferPointer<UInt8>, _ table: ByteTables.Table) -> Int32? {
    guard let start = text.baseAddress, !text.isEmpty else { return nil }
    var cursor = CellCursor(start, separator: UInt8(ascii: ","))
    return cursor.code(
      of: table, storage.tables.entries + table.start, storage.tables.words, to: start + text.count)
  }

  /// Counts that `key`, which fills nothing, is passed over; `false` iff it is not.
  private mutating func passOver(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    guard passesOver else { return false }
    for position in passedOver.indices where passedOver[position].key.elementsEqual(key) {
      passing.append(position)
      return true
    }
    guard passedOver.count < Self.mostKeys, isUnicode(key) else { return false }
    passing.append(passedOver.count)
    passedOver.append((Array(key), 0))
    return true
  }

  /// Reads the value of a member into a row.
  private mutating func value(_ member: Int, _ row: Int) -> Bool {
    let cell = storage.cells + member
    if cursor.next.pointee == UInt8(ascii: "n") {
      return cell.pointee.plan.column >= 0 && cursor.take(word: "null")
    }
    switch plan.members[member].kind {
    case .number:
      guard let number = number(cell) else { return false }
      cell.pointee.numbers[row] = number
    case .truth:
      if cursor.take(word: "true") {
        cell.pointee.bytes[row] = 1
      } else if !cursor.take(word: "false") {
        return false
      }
    case .day:
      guard let text = string(), text.count == 10, let day = day(text[...], cell) else {
        return false
      }
      cell.pointee.codes[row] = day
    case .period:
      guard let text = string(), text.count == 21, text[10] == UInt8(ascii: "/"),
        let first = day(text[..<10], cell), let last = day(text[11...], cell), first <= last
      else { return false }
      cell.pointee.codes[row] = first
      cell.pointee.ends[row] = last
    case .shortWord:
      guard let text = string(), let code = code(of: text, cell.pointee.plan.words) else {
        return false
      }
      cell.pointee.bytes[row] = UInt8(truncatingIfNeeded: code)
    case .longWord:
      guard let text = string(), let code = code(of: text, cell.pointee.plan.words) else {
        return false
      }
      cell.pointee.codes[row] = code
    case .text:
      guard let text = string() else { return false }
      let block = blocks[plan.members[member].block]
      cell.pointee.codes[row] = Int32(truncatingIfNeeded: block.texts.count)
      cell.pointee.ends[row] = Int32(truncatingIfNeeded: text.count)
      block.texts.append(contentsOf: text)
    case .record(let shape):
      cell.pointee.known[row] = 1
      return object(shape, row)
    case .list(let element): return list(cell, element, row)
    case .other: return false
    }
    cell.pointee.known[row] = 1
    return true
  }

  /// Reads an array into a row; its elements are read as the member `element` says.
  private mutating func list(
    _ cell: UnsafeMutablePointer<CellTarget>, _ element: Int, _ row: Int
  ) -> Bool {
    guard cursor.take(UInt8(ascii: "[")) else { return false }
    let position = plan.members[element].block
    let block = blocks[position]
    let first = storage.counts[position]
    cell.pointee.known[row] = 1
    cell.pointee.codes[row] = Int32(truncatingIfNeeded: first)
    if cursor.take(UInt8(ascii: "]")) { return true }
    repeat {
      let inner = storage.counts[position]
      if inner >= block.capacity {
        block.count = inner
        block.reserve(inner + 1)
        for member in plan.members.indices where plan.members[member].block == position {
          setTarget(member)
        }
      }
      for column in block.columns { column.clear(inner) }
      storage.counts[position] = inner + 1
      // An element that is not known is rare.
      guard cursor.token() != UInt8(ascii: "n"), value(element, inner) else { return false }
    } while cursor.take(UInt8(ascii: ","))
    // The target may have moved.
    storage.cells[cell - storage.cells].ends[row] = Int32(
      truncatingIfNeeded: storage.counts[position] - first)
    return cursor.take(UInt8(ascii: "]"))
  }

  /// Reads a string.
  @inline(__always)
  private mutating func string() -> UnsafeBufferPointer<UInt8>? {
    cursor.next.pointee == quotationMark ? cursor.string() : nil
  }

  /// Reads a number, or a string that holds one.
  private mutating func number(_ cell: UnsafePointer<CellTarget>) -> Int64? {
    if cursor.next.pointee == quotationMark {
      guard let text = cursor.string(), let start = text.baseAddress, !text.isEmpty else {
        return nil
      }
      var digits = CellCursor(start, separator: quotationMark)
      guard let number = digits.number(cell), digits.next == start + text.count else { return nil }
      return number
    }
    let first = cursor.next.pointee == UInt8(ascii: "-") ? cursor.next + 1 : cursor.next
    if first[0] == UInt8(ascii: "0"), first[1] &- 0x30 <= 9 { return nil }
    var digits = CellCursor(cursor.next, separator: UInt8(ascii: ","))
    guard let number = digits.number(cell), digits.next < cursor.end else { return nil }
    cursor.next = digits.next
    return number
  }

  /// Returns the raw value of the day that `text`, of ten bytes, is.
  private func day(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, _ cell: UnsafePointer<CellTarget>
  ) -> Int32? {
    guard text.count == 10, text[text.startIndex + 4] == UInt8(ascii: "-"),
      let base = UnsafeBufferPointer(rebasing: text).baseAddress
    else { return nil }
    var cursor = CellCursor(base, separator: quotationMark, months: storage.tables.months)
    return cursor.day(cell)
  }

}

extension Column {

  /// Makes the value of a row missing, without a word to anyone.
  fileprivate func clear(_ row: Int) {
    let hadMissing = hasMissing
    setMissing(at: row)
    hasMissing = hadMissing
  }

}
