internal import Diagnostics
internal import Facts
internal import SourceText

extension TableOpening {

  /// Creates an instance from `bytes`, with which the table called `name` begins, or (`isFinal`) which
  /// are all of it; `nil` where more is needed.
  init?(_ bytes: [UInt8], named name: String, isFinal: Bool, limit: Int) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let begin = bytes.starts(with: mark) ? mark.count : 0
    let isJSON = name.hasSuffix(".json") || name.hasSuffix(".jsonl")
    guard let first = bytes[begin...].firstIndex(where: { !isSpace($0) }) else {
      guard isFinal else { return nil }
      self = .unreadable(.empty, at: 0)
      return
    }
    switch bytes[first] {
    case UInt8(ascii: "{"): self = .header(Self.header(.jsonLines, bytes, to: first))
    case UInt8(ascii: "["): self = .header(Self.header(.jsonArray, bytes, to: first + 1))
    case _ where isJSON: self = .header(Self.header(.jsonLines, bytes, to: first))
    default:
      guard let opening = Self.table(bytes, from: begin, isFinal: isFinal, limit: limit) else {
        return nil
      }
      self = opening
    }
  }

  /// Returns the opening of a table of JSON whose first record begins behind `end`.
  private static func header(_ format: TableFormat, _ bytes: [UInt8], to end: Int) -> TableHeader {
    let lines = bytes.withUnsafeBufferPointer { lineCount($0[..<end]) }
    return TableHeader(
      format: format, cells: [], bytes: Array(bytes[..<end]),
      start: TablePosition(offset: end, row: 0, line: lines))
  }

  /// Returns the opening of a table of CSV, which begins at `begin`; `nil` where its header goes on.
  private static func table(
    _ bytes: [UInt8], from begin: Int, isFinal: Bool, limit: Int
  ) -> TableOpening? {
    guard let layout = DelimitedLayout(bytes, from: begin) else { return nil }
    let extent = bytes.withUnsafeBufferPointer {
      RowScanner(separator: layout.separator, bytes: $0, isFinal: isFinal).next(from: layout.start)
    }
    let range: Range<Int>
    switch extent {
    case .row(let row), .empty(let row), .unclosed(let row): range = row
    case .nothing:
      return isFinal ? .unreadable(.empty, at: 0) : nil
    case .incomplete(let start, _):
      return bytes.count - start > limit ? .unreadable(.unclosedQuote(record: 0), at: start) : nil
    }
    if let bad = firstInvalidByte(of: bytes[range]) {
      return .unreadable(.notUnicode(byte: bytes[bad]), at: bad)
    }
    if let zero = bytes[range].firstIndex(of: 0) { return .unreadable(.zeroByte, at: zero) }
    let header = Array(bytes[..<range.upperBound])
    do throws(RowFault) {
      let cells = try layout.cells(of: header)
      let lines = header.withUnsafeBufferPointer { lineCount($0[...]) }
      return .header(
        TableHeader(
          format: .csv(separator: layout.separator), cells: cells, bytes: header,
          start: TablePosition(offset: header.count, row: 0, line: lines)))
    } catch {
      return .unreadable(error.findings[0].problem, at: error.findings[0].offsets.lowerBound)
    }
  }

}

/// Returns the offset of the first byte of `bytes` that cannot stand where it does in UTF-8.
func firstInvalidByte(of bytes: ArraySlice<UInt8>) -> Int? {
  bytes.withUnsafeBufferPointer { buffer in
    var position = 0
    while position < buffer.count {
      if buffer[position] < 0x80 {
        position += 1
        continue
      }
      let scalar = decodeScalar(in: buffer, at: position)
      guard scalar.isValid else { return bytes.startIndex + position }
      position += scalar.length
    }
    return nil
  }
}
