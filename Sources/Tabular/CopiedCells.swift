/// The cells of some columns, of one row after the other, as they say it: without quotation marks.
package struct CopiedCells: Sendable {

  /// The bytes of all cells.
  private(set) var bytes: [UInt8] = []

  /// Where each cell ends.
  private(set) var ends: [Int] = []

  /// Forgets all.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
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

  /// Returns the bytes of the cell at a position.
  func cell(_ position: Int) -> ArraySlice<UInt8> {
    bytes[(position == 0 ? 0 : ends[position - 1])..<ends[position]]
  }

}
