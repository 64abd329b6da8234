/// The cells of some columns, of one row after the other, as they say it: without quotation marks.
package struct CopiedCells: Sendable {

  /// `true` iff they are values of JSON as they were written; one that was not there is empty.
  private(set) var isJSON = false

  /// The bytes of all cells.
  private(set) var bytes: [UInt8] = []

  /// Where each cell ends.
  private(set) var ends: [Int] = []

  /// Forgets all.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// Adds the values of a row, of which `count` are wanted.
  mutating func append(_ values: [UnsafeBufferPointer<UInt8>?], count: Int) {
    for position in 0..<count {
      if position < values.count, let value = values[position] {
        // Between its parts, a value may go over several lines.
        bytes.append(contentsOf: value.lazy.map { max($0, 0x20) })
      }
      ends.append(bytes.count)
    }
  }

  /// Adds a cell that says `text`.
  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
  }

  /// Adds a cell that says `text`; what is no UTF-8 becomes U+FFFD.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard isUnicode(text) else { return append(String(decoding: text, as: UTF8.self)) }
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }

  /// Returns what the cell at a position is in CSV: what a string says, and all else as it stands.
  func plainCell(_ position: Int) -> ArraySlice<UInt8> {
    let cell = cell(position)
    guard isJSON else { return cell }
    if cell.elementsEqual("null".utf8) { return [] }
    guard cell.first == quotationMark else { return cell }
    let padded = cell + [UInt8](repeating: 0, count: ObjectCursor.margin)
    return padded.withUnsafeBufferPointer { buffer -> ArraySlice<UInt8> in
      guard let base = buffer.baseAddress else { return [] }
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * cell.count + 32) { room in
        guard let scratch = room.baseAddress else { return [] }
        var cursor = ObjectCursor(
          next: base, end: base + cell.count, scratch: scratch, room: room.count)
        return cursor.string().map { Array($0)[...] } ?? []
      }
    }
  }

  /// Returns the bytes of the cell at a position.
  func cell(_ position: Int) -> ArraySlice<UInt8> {
    bytes[(position == 0 ? 0 : ends[position - 1])..<ends[position]]
  }

}
