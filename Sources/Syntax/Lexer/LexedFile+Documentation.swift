internal import SourceText

extension LexedFile {

  /// Returns the documentation that stands before the token at `index` of `source`, where there is
  /// some: the last lines before it that start with `///`, without these three and a space.
  ///
  /// A comment on the line of the token before documents nothing.
  ///
  /// - Precondition: `self` holds the tokens of `source`.
  /// - Complexity: O(*n*) in the bytes between the token and the one before.
  func documentation(before index: Int, in source: SourceFile) -> String? {
    let start = index == 0 ? 0 : Int(tokens[index - 1].end)
    return documentation(between: start, and: Int(tokens[index].start), in: source)
  }

  /// Returns the documentation in what stands between the tokens that end at `start` and begin at
  /// `end`, where there is some.
  func documentation(between start: Int, and end: Int, in source: SourceFile) -> String? {
    let trivia = source.bytes[start..<end]
    guard trivia.contains(UInt8(ascii: "/")) else { return nil }
    var reader = DocumentationReader(bytes: trivia, isAtLineStart: start == 0)
    return reader.read()
  }

}

/// Reads the documentation in one piece of trivia.
private struct DocumentationReader {

  /// What is left to read.
  var bytes: ArraySlice<UInt8>

  /// `true` iff nothing but space was read since the line began.
  var isAtLineStart: Bool

  /// The lines of documentation that follow each other.
  private var lines: [String] = []

  /// The number of line ends since the last line of documentation.
  private var lineEnds = 0

  /// Creates an instance with the given properties.
  init(bytes: ArraySlice<UInt8>, isAtLineStart: Bool) {
    self.bytes = bytes
    self.isAtLineStart = isAtLineStart
  }

  /// Returns the documentation, or nil if there is none.
  mutating func read() -> String? {
    while let byte = bytes.first {
      if isNext(UInt8(ascii: "/"), UInt8(ascii: "*")) {
        skipBlock()
      } else if isNext(UInt8(ascii: "/"), UInt8(ascii: "/")) {
        readComment()
      } else {
        readLineEnd(byte)
      }
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// `true` iff `first` and `second` come next.
  private func isNext(_ first: UInt8, _ second: UInt8) -> Bool {
    bytes.count > 1 && bytes[bytes.startIndex] == first && bytes[bytes.startIndex + 1] == second
  }

  /// Reads a byte that is in no comment.
  private mutating func readLineEnd(_ byte: UInt8) {
    bytes = bytes.dropFirst()
    guard byte == 0x0A || byte == 0x0D else { return }
    if byte == 0x0D, bytes.first == 0x0A { bytes = bytes.dropFirst() }
    lineEnds += 1
    isAtLineStart = true
  }

  /// Reads a comment up to the end of its line.
  private mutating func readComment() {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    bytes = bytes[line.endIndex...]
    let isDocumentation = line.starts(with: "///".utf8) && !line.starts(with: "////".utf8)
    guard isDocumentation, isAtLineStart else { return }
    if lineEnds > 1 { lines = [] }
    var text = line.dropFirst(3)
    if text.first == 0x20 { text = text.dropFirst() }
    lines.append(String(decoding: text, as: UTF8.self))
    lineEnds = 0
  }

  /// Reads a block comment with those inside it.
  private mutating func skipBlock() {
    var depth = 0
    isAtLineStart = false
    repeat {
      if isNext(UInt8(ascii: "/"), UInt8(ascii: "*")) {
        depth += 1
        bytes = bytes.dropFirst(2)
      } else if isNext(UInt8(ascii: "*"), UInt8(ascii: "/")) {
        depth -= 1
        bytes = bytes.dropFirst(2)
      } else {
        bytes = bytes.dropFirst()
      }
    } while depth > 0 && !bytes.isEmpty
  }

}
