internal import Syntax
internal import Vocabulary

/// What stands behind the fence that opens a block of code: `leit`, `leit deutsch`, `leit example`.
struct BlockInfo {

  /// `true` iff the block is a part of the program.
  let isRead: Bool

  /// The language that it says it is in, and where it says so.
  let tongue: (tongue: Tongue, range: Range<Int>)?

  /// Where the word `leit` stands.
  let opening: Range<Int>

  /// The words that set a block apart from the program: it is shown, and not read.
  private static let excluding: Set<String> = ["ignore", "example", "beispiel"]

  /// Creates an instance for what stands at `range` of `text`.
  ///
  /// The first word names the language, in capitals or not; `{.leit .example}` is what other tools
  /// write for `leit example`.
  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var words: [(word: String, range: Range<Int>)] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let start = offset
      while offset < range.upperBound, !separates(text[offset]) { offset += 1 }
      if start < offset {
        words.append((String(decoding: text[start..<offset], as: UTF8.self), start..<offset))
      }
      offset += 1
    }
    guard let first = words.first, first.word.lowercased() == "leit" else {
      (isRead, tongue, opening) = (false, nil, range.lowerBound..<range.lowerBound)
      return
    }
    opening = first.range
    let attributes = words.dropFirst()
    isRead = !attributes.contains { Self.excluding.contains($0.word.lowercased()) }
    tongue =
      attributes.lazy.compactMap { attribute in
        namedTongue(attribute.word).map { ($0, attribute.range) }
      }.first
  }

}

/// `true` iff `byte` stands between the words behind a fence.
private func separates(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x20, 0x09, UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "."): true
  default: false
  }
}
