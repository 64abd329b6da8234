/// Memory that a reader of rows keeps from block to block.
final class RowStorage {

  /// Keys, words and months.
  let tables: WordStorage

  /// Where the bytes of texts are gathered; nothing is in it before it is written.
  let texts: UnsafeMutablePointer<UInt8>

  /// The number of bytes of texts for which there is room.
  let room = 1 << 18

  /// 1 for each column of the table that had a blank cell.
  let blanks: UnsafeMutablePointer<UInt8>

  /// The number of columns of the table.
  private let columns: Int

  /// Where each copied cell of a row is.
  let copies: UnsafeMutablePointer<UnsafeBufferPointer<UInt8>>

  /// Where the next cell of some rows begins.
  let places: UnsafeMutablePointer<UInt32>

  /// Where the copied cells of those rows begin, one column after the other, and before which byte they
  /// end.
  let copyStarts: UnsafeMutablePointer<UInt32>
  let copyEnds: UnsafeMutablePointer<UInt32>

  /// The number of rows that are read column by column, together.
  let rows: Int

  /// The number of cells that are read together, about: they should stay near.
  private static let cells = 4_096

  /// Creates an instance for rows that are read as `plan` says, of which `copied` cells are copied.
  init(_ plan: RowPlan, copied: Int) {
    tables = WordStorage(plan.words)
    texts = .allocate(capacity: room)
    columns = plan.cells.count
    rows = max(Self.cells / max(columns, 1), 8)
    func offsets(_ count: Int) -> UnsafeMutablePointer<UInt32> {
      let offsets = UnsafeMutablePointer<UInt32>.allocate(capacity: count)
      offsets.initialize(repeating: 0, count: count)
      return offsets
    }
    places = offsets(rows)
    copyStarts = offsets(rows * copied + 1)
    copyEnds = offsets(rows * copied + 1)
    blanks = .allocate(capacity: columns + 1)
    blanks.initialize(repeating: 0, count: columns + 1)
    copies = .allocate(capacity: copied + 1)
    copies.initialize(repeating: UnsafeBufferPointer(start: nil, count: 0), count: copied + 1)
  }

  deinit {
    places.deallocate()
    copyStarts.deallocate()
    copyEnds.deallocate()
    texts.deallocate()
    blanks.deallocate()
    copies.deallocate()
  }

  /// Forgets which columns had blank cells.
  func removeBlanks() { blanks.update(repeating: 0, count: columns) }

}
