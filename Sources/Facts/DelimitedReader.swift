internal import Diagnostics

/// A cell of CSV and where it stands.
struct DelimitedCell: Hashable {

  let text: String
  let offsets: Range<Int>

}

/// A reader of CSV (RFC 4180) whose cells are separated by `;` or `,`, as the header has it.
struct DelimitedReader {

  let bytes: [UInt8]

  /// The offset of the next byte.
  private(set) var position: Int

  /// The number of the record that is being read; 0 is the header.
  var record = 0

  /// What separates cells.
  private let separator: UInt8

  /// Creates an instance reading `bytes` from `position` on.
  init(_ bytes: [UInt8], from position: Int) {
    self.bytes = bytes
    self.position = position
    separator = Self.separator(of: bytes[position...])
  }

  /// Goes past empty lines and returns `true` iff a row follows.
  var hasRow: Bool {
    mutating get {
      var start = position
      while position < bytes.count, isSpace(bytes[position]) {
        position += 1
        // White space that ends a line holds no cell.
        if bytes[position - 1] == 0x0A || bytes[position - 1] == 0x0D { start = position }
      }
      if position == bytes.count { return false }
      position = start
      return true
    }
  }

  /// Reads the cells of a row, and goes past its end.
  mutating func readRow() throws(Malformed) -> [DelimitedCell] {
    if record == 0 { _ = hasRow }
    var cells: [DelimitedCell] = []
    while true {
      cells.append(try readCell())
      guard position < bytes.count else { return cells }
      let end = bytes[position]
      position += 1
      if end == separator { continue }
      if end == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      return cells
    }
  }

  /// Goes to the next line.
  mutating func skipRow() {
    while position < bytes.count, bytes[position] != 0x0A { position += 1 }
  }

  /// Reads a cell, up to the separator or the end of the line.
  private mutating func readCell() throws(Malformed) -> DelimitedCell {
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return try readQuoted() }
    let start = position
    while position < bytes.count, !isEnd(bytes[position]) {
      if bytes[position] == UInt8(ascii: "\"") { throw strayQuote }
      position += 1
    }
    return DelimitedCell(
      text: String(decoding: bytes[start..<position], as: UTF8.self), offsets: start..<position)
  }

  /// Reads a cell in quotation marks.
  private mutating func readQuoted() throws(Malformed) -> DelimitedCell {
    let start = position
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        text.append(byte)
        position += 1
        continue
      }
      if position < bytes.count, !isEnd(bytes[position]) {
        position -= 1
        throw strayQuote
      }
      return DelimitedCell(
        text: String(decoding: text, as: UTF8.self), offsets: start..<position)
    }
    throw Malformed(problem: .unclosedQuote(record: record), offsets: start..<start + 1)
  }

  /// The complaint that a quotation mark is next.
  private var strayQuote: Malformed {
    Malformed(problem: .strayQuote(record: record), offsets: position..<position + 1)
  }

  /// `true` iff `byte` ends a cell that is not in quotation marks.
  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  /// Returns what separates the cells of the first line of `bytes` that is not empty.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var isQuoted = false
    for byte in bytes.drop(while: isSpace) {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ";") where !isQuoted: return byte
      case 0x0A where !isQuoted, 0x0D where !isQuoted: return UInt8(ascii: ",")
      default: break
      }
    }
    return UInt8(ascii: ",")
  }

}

/// The fields that the columns of CSV fill.
struct DelimitedHeader {

  /// The columns as an object; the text of each cell in it is the number of its column.
  let root: FactNode

  /// The number of columns.
  private let count: Int

  /// Creates an instance from the cells of the first row; each fills the fields that `paths` lead to,
  /// where they are given.
  init(_ cells: [DelimitedCell], _ paths: [[[String]]]? = nil) throws(Malformed) {
    var columns: [Column] = []
    for (position, cell) in cells.enumerated() {
      if let paths {
        for names in paths[position] {
          columns.append(Column(names: names[...], position: position, offsets: cell.offsets))
        }
        continue
      }
      let names = cell.text.split(separator: ".", omittingEmptySubsequences: false).map(trimmed)
      if names.contains("") {
        throw Malformed(problem: .unnamedColumn(position + 1), offsets: cell.offsets)
      }
      if names.count > JSONReader.depthLimit {
        throw Malformed(
          problem: .nestedTooDeep(record: 0, limit: JSONReader.depthLimit), offsets: cell.offsets)
      }
      columns.append(Column(names: names[...], position: position, offsets: cell.offsets))
    }
    count = cells.count
    root = try object(of: columns, prefix: "")
  }

  /// Returns where `cells`, the row that begins at `start`, stand; throws unless there are as many as
  /// columns.
  func site(
    of cells: [DelimitedCell], record: Int, from start: Int
  ) throws(Malformed) -> Range<Int> {
    let end = cells.last?.offsets.upperBound ?? start
    guard cells.count == count else {
      throw Malformed(
        problem: .raggedRow(record: record, cells: cells.count, columns: count),
        offsets: start..<end)
    }
    return start..<end
  }

}

/// A column whose name is taken apart at the points.
private struct Column {

  /// The names that are left.
  var names: ArraySlice<String>
  let position: Int
  let offsets: Range<Int>

}

/// Returns the object whose fields `columns` fill, in the order of their first column.
private func object(of columns: [Column], prefix: String) throws(Malformed) -> FactNode {
  var order: [String] = []
  var groups: [String: [Column]] = [:]
  for var column in columns {
    let name = column.names.removeFirst()
    if groups[name] == nil { order.append(name) }
    groups[name, default: []].append(column)
  }
  var members: [FactMember] = []
  for name in order {
    guard let group = groups[name], let first = group.first, let last = group.last else { continue }
    let value: FactNode
    if group.allSatisfy({ !$0.names.isEmpty }) {
      value = try object(of: group, prefix: prefix + name + ".")
    } else if group.count == 1 {
      value = FactNode(content: .cell(String(first.position)), offsets: first.offsets)
    } else {
      let place = FactsPlace(record: nil, field: shortened(prefix + name), value: "")
      throw Malformed(problem: .givenTwice(place), offsets: last.offsets)
    }
    members.append(FactMember(key: name, keyOffsets: first.offsets, value: value))
  }
  let offsets = (columns.first?.offsets.lowerBound ?? 0)..<(columns.last?.offsets.upperBound ?? 0)
  return FactNode(content: .object(members), offsets: offsets)
}

/// Returns `node` of a header with the cells of a row in place of the numbers of their columns.
func filled(_ node: FactNode, with cells: [DelimitedCell]) -> FactNode {
  switch node.content {
  case .object(let members):
    let values = members.map { member in
      FactMember(
        key: member.key, keyOffsets: member.keyOffsets, value: filled(member.value, with: cells))
    }
    let lower = values.map(\.value.offsets.lowerBound).min() ?? 0
    let upper = values.map(\.value.offsets.upperBound).max() ?? lower
    return FactNode(content: .object(values), offsets: lower..<upper)
  case .cell(let column):
    let cell = Int(column).map { cells[$0] } ?? DelimitedCell(text: "", offsets: node.offsets)
    return FactNode(content: .cell(cell.text), offsets: cell.offsets)
  case .null, .boolean, .number, .string, .list:
    return node
  }
}

/// Returns `text` without the white space around it.
func trimmed(_ text: some StringProtocol) -> String {
  // What most cells are: to ask characters takes long.
  let hasNone = text.utf8.withContiguousStorageIfAvailable { bytes in
    guard let first = bytes.first, let last = bytes.last else { return true }
    return isInk(first) && isInk(last)
  }
  if hasNone ?? false { return String(text) }
  let rest = text.drop(while: \.isWhitespace)
  guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(rest[...last])
}

/// `true` iff `byte` is a character of ASCII that is neither white space nor a control character.
func isInk(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }
