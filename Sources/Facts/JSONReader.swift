internal import Diagnostics

/// A reader of JSON (RFC 8259) that knows where everything stands and takes numbers digit for digit.
struct JSONReader {

  /// How deep arrays and objects may be nested.
  static let depthLimit = 64

  /// The text, which is valid UTF-8.
  let bytes: [UInt8]

  /// The offset of the next byte.
  var position: Int

  /// The number of the record that is being read, for what is reported.
  var record = 0

  /// Creates an instance reading `bytes` from `position` on.
  init(_ bytes: [UInt8], from position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// The next byte; `nil` at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Goes past white space.
  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) { position += 1 }
  }

  /// Reads a value; white space before and after it is passed over.
  mutating func readValue(depth: Int = 0) throws(Malformed) -> FactNode {
    skipSpace()
    let start = position
    let content: FactNode.Content
    switch next {
    case UInt8(ascii: "{"): content = .object(try readMembers(depth: depth))
    case UInt8(ascii: "["): content = .list(try readElements(depth: depth))
    case UInt8(ascii: "\""): content = .string(try readString())
    case UInt8(ascii: "t"): content = try readWord("true", .boolean(true))
    case UInt8(ascii: "f"): content = try readWord("false", .boolean(false))
    case UInt8(ascii: "n"): content = try readWord("null", .null)
    case let byte? where byte == UInt8(ascii: "-") || isDigit(byte):
      content = .number(try readNumber())
    default: throw unexpected(.value)
    }
    let node = FactNode(content: content, offsets: start..<position)
    skipSpace()
    return node
  }

  /// Reads an object, from its first brace to after its last.
  private mutating func readMembers(depth: Int) throws(Malformed) -> [FactMember] {
    try enter(depth)
    var members: [FactMember] = []
    skipSpace()
    if take("}") { return [] }
    while true {
      skipSpace()
      let start = position
      guard next == UInt8(ascii: "\"") else { throw unexpected(.key) }
      let key = try readString()
      let keyOffsets = start..<position
      skipSpace()
      guard take(":") else { throw unexpected(.colon) }
      members.append(
        FactMember(key: key, keyOffsets: keyOffsets, value: try readValue(depth: depth + 1)))
      if take(",") { continue }
      if take("}") { return members }
      throw unexpected(.commaOrBrace)
    }
  }

  /// Reads an array, from its first bracket to after its last.
  private mutating func readElements(depth: Int) throws(Malformed) -> [FactNode] {
    try enter(depth)
    var elements: [FactNode] = []
    skipSpace()
    if take("]") { return [] }
    while true {
      elements.append(try readValue(depth: depth + 1))
      if take(",") { continue }
      if take("]") { return elements }
      throw unexpected(.commaOrBracket)
    }
  }

  /// Goes past a bracket or a brace, unless it is nested too deep.
  private mutating func enter(_ depth: Int) throws(Malformed) {
    guard depth < Self.depthLimit else {
      throw Malformed(
        problem: .nestedTooDeep(record: record, limit: Self.depthLimit),
        offsets: position..<position + 1)
    }
    position += 1
  }

  /// Reads `word`, which stands for `content`.
  private mutating func readWord(
    _ word: StaticString, _ content: FactNode.Content
  ) throws(Malformed) -> FactNode.Content {
    let found = bytes[position...].prefix { isLetterOrDigit($0) }
    guard word.withUTF8Buffer({ found.elementsEqual($0) }) else { throw unexpected(.value) }
    position += found.count
    return content
  }

  /// Reads a number and returns it as it was written.
  private mutating func readNumber() throws(Malformed) -> String {
    let start = position
    _ = take("-")
    if take("0") {
      if let byte = next, isDigit(byte) { throw unexpected(.commaOrBrace) }
    } else {
      try readDigits()
    }
    if take(".") { try readDigits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try readDigits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Goes past one digit or more.
  private mutating func readDigits() throws(Malformed) {
    let start = position
    while let byte = next, isDigit(byte) { position += 1 }
    if position == start { throw unexpected(.digits) }
  }

  /// Goes past `character` and returns `true` iff it is next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let byte = next, byte == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Returns the complaint that something else than `token` is next.
  func unexpected(_ token: FactsToken) -> Malformed {
    guard position < bytes.count else {
      return Malformed(
        problem: .unexpected(record: record, token, found: nil),
        offsets: bytes.count..<bytes.count)
    }
    // A word as a whole, else one character.
    let word = bytes[position...].prefix { isLetterOrDigit($0) }
    var end = position + max(word.count, 1)
    while end < bytes.count, bytes[end] & 0b1100_0000 == 0b1000_0000 { end += 1 }
    let found = shortened(String(decoding: bytes[position..<end], as: UTF8.self))
    return Malformed(
      problem: .unexpected(record: record, token, found: found), offsets: position..<end)
  }

}

/// `true` iff `byte` is a decimal digit in ASCII.
func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }

/// `true` iff `byte` is a letter or a digit in ASCII, `_`, or part of a character beyond ASCII.
private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  isDigit(byte) || (byte | 0x20) &- 0x61 < 26 || byte == 0x5F || byte >= 0x80
}

/// Returns `text`, cut off where it is longer than a message bears.
func shortened(_ text: some StringProtocol) -> String {
  let limit = 40
  guard text.utf8.count > limit,
    let end = text.index(
      text.startIndex, offsetBy: limit, limitedBy: text.endIndex), end < text.endIndex
  else { return String(text) }
  return text[..<end] + "…"
}
