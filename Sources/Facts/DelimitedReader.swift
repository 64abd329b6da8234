internal import Diagnostics

/// A cell of CSV and where it stands.
package struct DelimitedCell: Hashable, Sendable {

  /// What it says.
  package var text: String

  /// Where it stands, its quotation marks included.
  package let offsets: Range<Int>

  /// Creates an instance with the given properties.
  package init(text: String, offsets: Range<Int>) {
    self.text = text
    self.offsets = offsets
  }

}

/// A reader of CSV (RFC 4180) whose cells are separated by `;`, `,` or tabs, as the header has it.
struct DelimitedReader {

  let bytes: [UInt8]

  /// The offset of the next byte.
  private(set) var position: Int

  /// The number of the record that is being read; 0 is the header.
  var record = 0

  /// What separates cells.
  let separator: UInt8

  /// Creates an instance reading `bytes` from `position` on, where a header stands.
  init(_ bytes: [UInt8], from position: Int) {
    self.bytes = bytes
    if let mark = Self.separatorLine(in: bytes[position...]) {
      separator = mark.separator
      self.position = mark.end
    } else {
      self.position = position
      separator = Self.separator(of: bytes[position...])
    }
  }

  /// Creates an instance reading rows of `bytes` from `position` on.
  init(_ bytes: [UInt8], from position: Int, separator: UInt8, record: Int) {
    self.bytes = bytes
    self.position = position
    self.separator = separator
    self.record = record
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
    while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
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
    // The rest of the line is lost, and not the rest of the file.
    position = start
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

  /// Returns what separates the cells of the first line of `bytes` that is not empty: `;` where there is
  /// one, else a tab, else a comma.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var isQuoted = false
    var found = UInt8(ascii: ",")
    for byte in bytes.drop(while: isSpace) {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ";") where !isQuoted: return byte
      case UInt8(ascii: "\t") where !isQuoted: found = byte
      case 0x0A where !isQuoted, 0x0D where !isQuoted: return found
      default: break
      }
    }
    return found
  }

  /// Returns what the line `sep=;` says, with which spreadsheets may begin, and where it ends.
  private static func separatorLine(
    in bytes: ArraySlice<UInt8>
  ) -> (separator: UInt8, end: Int)? {
    let sign = Array("sep=".utf8)
    guard bytes.starts(with: sign), let separator = bytes.dropFirst(sign.count).first,
      [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")].contains(separator)
    else { return nil }
    let rest = bytes.dropFirst(sign.count + 1)
    guard let end = rest.first else { return (separator, rest.startIndex) }
    return end == 0x0A || end == 0x0D ? (separator, rest.startIndex) : nil
  }

}

/// `true` iff `byte` is a character of ASCII that is neither white space nor a control character.
func isInk(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }
