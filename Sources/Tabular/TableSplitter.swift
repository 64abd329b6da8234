internal import Diagnostics
internal import SourceText

/// Cuts a stream of bytes into chunks of whole rows.
///
/// It is fed pieces of any size, and holds no more than what it needs for a chunk. First `opening` says
/// what the table is; then `next` hands out chunks. A row whose quotation marks never end, and one that
/// is longer than `rowLimit`, cost themselves alone.
package struct TableSplitter {

  /// The name of the table, whose end may tell its format.
  private let name: String

  /// The number of bytes that a chunk has at least, unless it is the last.
  private let chunkSize: Int

  /// The number of bytes that a row has at most.
  private let rowLimit: Int

  /// What the table is, once that is known.
  package private(set) var opening: TableOpening?

  /// The bytes that were not handed out yet, from `start` on.
  private var buffer: [UInt8] = []

  /// Where in `buffer` the next chunk begins.
  private var start = 0

  /// Memory for the first bytes of a chunk, as long as nobody gives memory for all of them.
  private var spare: [UInt8] = []

  /// Where in the table the next chunk begins.
  private var position = TablePosition(offset: 0, row: 0, line: 0)

  /// The number of bytes that are worth being looked at.
  private var goal = Self.openingSize

  /// The number of bytes that most often tell what a table is.
  private static let openingSize = 1_024

  /// `true` iff no more bytes come.
  private var isFinal = false

  /// The first bytes of a row that is too long, whose rest is passed over.
  private var tooLong: [UInt8]?

  /// The number of its bytes that were passed over.
  private var skipped = 0

  /// Creates an instance for a table that is called `name`.
  package init(named name: String, chunkSize: Int = 1 << 20, rowLimit: Int = 64 << 20) {
    self.name = name
    self.chunkSize = max(chunkSize, 1)
    self.rowLimit = rowLimit
  }

  /// Creates an instance that goes on at `position` of the table that begins with `header`: it is fed
  /// what follows there.
  package init(
    after header: TableHeader, at position: TablePosition, chunkSize: Int = 1 << 20,
    rowLimit: Int = 64 << 20
  ) {
    self.init(named: "", chunkSize: chunkSize, rowLimit: rowLimit)
    opening = .header(header)
    self.position = position
    goal = self.chunkSize
  }

  /// Takes `bytes`, which come next.
  package mutating func feed(_ bytes: [UInt8]) { feed(bytes[...]) }

  /// Takes `bytes`, which come next.
  package mutating func feed(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { feed($0) }
  }

  /// Takes `bytes`, which come next.
  package mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>) {
    if start > 0 {
      buffer.removeSubrange(..<start)
      start = 0
    }
    buffer.append(contentsOf: bytes)
    if opening == nil { readOpening() }
  }

  /// Takes the bytes that `read` adds to what it is given; it is also told how many are wanted.
  ///
  /// Returns whether there were any.
  package mutating func feed<Failure>(
    _ read: (inout [UInt8], Int) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    if start > 0 {
      buffer.removeSubrange(..<start)
      start = 0
    }
    if opening != nil { buffer.reserveCapacity(roomOfChunk) }
    let before = buffer.count
    try read(&buffer, max(goal - before, Self.leastRead))
    if opening == nil { readOpening() }
    return buffer.count > before
  }

  /// The number of bytes that are asked for at least.
  private static let leastRead = 4_096

  /// Takes the memory of `bytes` for the next chunk, if `bytes` were those of one.
  ///
  /// A thread gets back the memory that it gave: what it wrote into last is near its processor, and what
  /// another did has to be fetched from there.
  package mutating func reuse(_ bytes: inout [UInt8]) {
    defer { bytes = [] }
    guard roomOfChunk...4 * roomOfChunk ~= bytes.capacity, waiting < chunkSize else { return }
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: buffer[start...])
    start = 0
    swap(&buffer, &bytes)
    bytes.removeAll(keepingCapacity: true)
    swap(&spare, &bytes)
  }

  /// The number of bytes that most chunks need room for.
  private var roomOfChunk: Int { chunkSize + Self.leastRead + TableChunk.padding }

  /// Keeps that no more bytes come.
  package mutating func finish() {
    isFinal = true
    if opening == nil { readOpening() }
  }

  /// The number of bytes that wait to be handed out.
  package var waiting: Int { buffer.count - start }

  /// Returns the next chunk; `nil` where more bytes are needed, or none come.
  package mutating func next() -> TableChunk? {
    guard case .header(let header)? = opening else { return nil }
    if let bytes = tooLong { return skip(bytes) }
    guard waiting >= goal || isFinal, waiting > 0 else { return nil }
    let cut =
      switch header.format {
      case .csv(let separator): plainRows(separator) ?? rows(separator)
      case .jsonLines: objects(isArray: false)
      case .jsonArray: objects(isArray: true)
      }
    if cut.length > 0 {
      if case .csv = header.format { return take(cut, padding: TableChunk.padding) }
      return take(cut, padding: 0)
    }
    if waiting > rowLimit {
      let bytes = Array(buffer[start...].prefix(Self.openingSize))
      tooLong = bytes
      goal = chunkSize
      return skip(bytes)
    }
    // What has been looked at in vain is looked at again when there is twice as much.
    goal = 2 * waiting
    return nil
  }

  /// What is cut off.
  private struct Cut {

    /// The number of bytes.
    var length = 0

    /// The number of rows in them.
    var rows = 0

    /// The lines in them, where each of them is a row or blank.
    var lines: PlainLines?

  }

  /// Returns as many rows of CSV as make a chunk, if they have no quotation marks and no returns alone,
  /// so that each line is a row.
  private func plainRows(_ separator: UInt8) -> Cut? {
    buffer.withUnsafeBufferPointer { buffer in
      let bytes = UnsafeBufferPointer(rebasing: buffer[start...].prefix(chunkSize))
      guard let last = bytes.lastIndex(of: lineFeed) else { return nil }
      let rows = UnsafeBufferPointer(rebasing: bytes[...last])
      return PlainLines(rows, separator: separator).map {
        Cut(length: rows.count, rows: $0.rows, lines: $0)
      }
    }
  }

  /// Returns as many rows of CSV as make a chunk.
  private func rows(_ separator: UInt8) -> Cut {
    buffer.withUnsafeBufferPointer { buffer in
      let bytes = UnsafeBufferPointer(rebasing: buffer[start...])
      let scanner = RowScanner(separator: separator, bytes: bytes, isFinal: isFinal)
      var cut = Cut()
      while cut.length < chunkSize {
        switch scanner.next(from: cut.length) {
        case .row(let range):
          cut.length = range.upperBound
          cut.rows += 1
        case .empty(let range): cut.length = range.upperBound
        case .nothing:
          if isFinal { cut.length = bytes.count }
          return cut
        case .unclosed(let range):
          // Whoever reads the chunk sees the quotation mark never end, too.
          cut.length = range.upperBound
          cut.rows += 1
          return cut
        case .incomplete(let begin, let quote):
          guard cut.length == 0, bytes.count - begin > rowLimit, let quote,
            let end = scanner.lineEnd(from: quote)
          else { return cut }
          cut.length = end
          cut.rows = 1
          return cut
        }
      }
      return cut
    }
  }

  /// Returns as many objects of JSON as make a chunk.
  private func objects(isArray: Bool) -> Cut {
    buffer.withUnsafeBufferPointer { buffer in
      let bytes = UnsafeBufferPointer(rebasing: buffer[start...])
      let scanner = ObjectScanner(isArray: isArray, bytes: bytes, isFinal: isFinal)
      var cut = Cut()
      while cut.length < chunkSize {
        switch scanner.next(from: cut.length) {
        case .record(let range):
          cut.length = range.upperBound
          cut.rows += 1
        case .nothing:
          if isFinal { cut.length = bytes.count }
          return cut
        case .incomplete: return cut
        }
      }
      return cut
    }
  }

  /// Returns the chunk that `cut` says, with `padding` line feeds behind it.
  private mutating func take(_ cut: Cut, padding: Int) -> TableChunk {
    goal = chunkSize
    let end = start + cut.length
    let begin = position
    position.offset += cut.length
    position.row += cut.rows
    position.line +=
      cut.lines?.starts.count ?? buffer.withUnsafeBufferPointer { lineCount($0[start..<end]) }
    var bytes: [UInt8]
    if start == 0, buffer.count - end < end {
      // The rest is smaller than what is handed out.
      bytes = []
      swap(&bytes, &spare)
      bytes.append(contentsOf: buffer[end...])
      buffer.removeLast(buffer.count - end)
      swap(&bytes, &buffer)
    } else {
      bytes = Array(buffer[start..<end])
      start = end
    }
    for _ in 0..<padding { bytes.append(lineFeed) }
    return TableChunk(
      bytes: bytes, start: begin, end: position, isTooLong: false, lines: cut.lines)
  }

  /// Passes over the rest of the row that begins with `bytes` and is too long, and returns it; `nil`
  /// where it goes on.
  private mutating func skip(_ bytes: [UInt8]) -> TableChunk? {
    let end = buffer[start...].firstIndex { $0 == lineFeed || $0 == carriageReturn }
    skipped += (end ?? buffer.count) - start
    if let end {
      start = end
    } else {
      buffer.removeAll(keepingCapacity: true)
      start = 0
      if !isFinal { return nil }
    }
    let begin = position
    position.offset += skipped
    position.row += 1
    skipped = 0
    tooLong = nil
    return TableChunk(bytes: bytes, start: begin, end: position, isTooLong: true, lines: nil)
  }

}

extension TableSplitter {

  /// Reads what the table begins with, if there is enough of it.
  private mutating func readOpening() {
    guard isFinal || buffer.count >= goal else { return }
    if let (format, _) = buffer.foreignFormat {
      opening = .unreadable(.foreignFormat(format), at: 0)
    } else if let encoding = buffer.wideEncoding {
      opening = .unreadable(.wideText(encoding), at: 0)
    } else {
      opening = TableOpening(buffer, named: name, isFinal: isFinal, limit: rowLimit)
    }
    // What has been looked at in vain is looked at again when there is twice as much.
    goal = 2 * buffer.count
    guard case .header(let header)? = opening else { return }
    goal = chunkSize
    position = header.start
    start = header.start.offset
  }

}
