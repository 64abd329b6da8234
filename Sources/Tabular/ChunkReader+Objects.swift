internal import Columns

extension ChunkReader {

  /// Fills `block` with objects of JSON, up to one that wants a closer look.
  mutating func readPlainObjects(of chunk: TableChunk, isArray: Bool, into block: CaseBlock) {
    let first = block.count
    let limit = capacity
    var copies = CopiedCells(isJSON: true)
    swap(&copies, &self.copies)
    let keys = copiedKeys.map { Array($0.utf8) }
    let (end, passed) = chunk.bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, bytes.count - offset > ObjectCursor.margin else {
        return (offset, [(key: [UInt8], count: Int)]())
      }
      var cursor = ObjectCursor(
        next: base + offset, end: base + bytes.count - ObjectCursor.margin,
        scratch: objects.scratch, room: objects.room)
      var machine = ObjectMachine(cursor, into: block, objects, passesOver: passesOver)
      var end = offset
      for _ in first..<limit {
        while machine.cursor.token() == UInt8(ascii: ",") || machine.cursor.next.pointee == 0x5D {
          guard isArray, machine.cursor.next < machine.cursor.end else { break }
          machine.cursor.next += 1
        }
        cursor.next = machine.cursor.next
        guard machine.read() else { break }
        if !keys.isEmpty { copies.append(cursor.values(of: keys) ?? [], count: keys.count) }
        end = machine.cursor.next - base
      }
      machine.finish()
      return (end, machine.passedOver)
    }
    swap(&copies, &self.copies)
    for (key, count) in passed where count > 0 {
      plainlyPassedOver[String(decoding: key, as: UTF8.self), default: 0] += count
    }
    let rows = block.count - first
    guard rows > 0 else { return }
    finishObjects(rows, of: chunk, at: end)
  }

  /// Adds the copied values of the object in `bytes` to `copies`.
  mutating func copyValues(of bytes: [UInt8]) {
    if copiedKeys.isEmpty { return }
    let keys = copiedKeys.map { Array($0.utf8) }
    let padded = bytes + [UInt8](repeating: 0, count: ObjectCursor.margin)
    padded.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var cursor = ObjectCursor(
        next: base, end: base + bytes.count, scratch: objects.scratch, room: objects.room)
      copies.append(cursor.values(of: keys) ?? [], count: keys.count)
    }
  }

}

extension CaseBlock {

  /// Makes all values of rows that are not filled yet missing, without a word to anyone.
  func clear() {
    for column in columns {
      column.known.update(repeating: 0, count: capacity)
      switch column.specification.kind {
      case .presence, .opaque: break
      case .byte: column.bytes.update(repeating: 0, count: capacity)
      case .code, .day: column.codes.update(repeating: 0, count: capacity)
      case .period, .text, .list:
        column.codes.update(repeating: 0, count: capacity)
        column.ends.update(repeating: 0, count: capacity)
      case .number, .span: column.numbers.update(repeating: 0, count: capacity)
      }
    }
  }

  /// Keeps which columns have missing values, of `self` and of lists in it.
  func findMissing() {
    for column in columns {
      if !column.hasMissing {
        var known: UInt8 = 1
        let values = column.known
        for row in 0..<count { known &= values[row] }
        column.hasMissing = known == 0
      }
      column.elements?.findMissing()
    }
  }

}
