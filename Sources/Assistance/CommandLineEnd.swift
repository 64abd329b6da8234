/// The end of a line with a command: how many words stand before the one at the cursor, and that one.
///
/// Words stand between spaces; what stands between quotation marks is one word, spaces and all.
struct CommandLineEnd {

  /// The number of words before.
  private(set) var count = 0

  /// The offset where the word at the cursor begins, its quote included.
  private(set) var start: Int

  /// The quote that it begins with, if it does.
  private(set) var quote = ""

  /// The quotes that begin a word, and those that end it, the canonical one first.
  private static let quotes: [(opening: String, closings: [String])] = [
    ("\"", ["\""]), ("'", ["'"]), ("„", ["“", "\"", "”"]), ("“", ["”", "\""]), ("»", ["«"]),
  ]

  /// Creates an instance for `bytes`, which begin at the offset `bytes.startIndex` of a line.
  init(_ bytes: ArraySlice<UInt8>) {
    start = bytes.startIndex
    var offset = bytes.startIndex
    var closings: [String] = []
    var isInWord = false
    while offset < bytes.endIndex {
      let rest = bytes[offset...]
      if !closings.isEmpty {
        if let closing = closings.first(where: { rest.starts(with: $0.utf8) }) {
          closings = []
          offset += closing.utf8.count
          end(at: offset)
          isInWord = false
        } else {
          offset += 1
        }
      } else if bytes[offset] == 0x20 {
        if isInWord { count += 1 }
        isInWord = false
        offset += 1
        start = offset
      } else if !isInWord,
        let found = Self.quotes.first(where: { rest.starts(with: $0.opening.utf8) })
      {
        start = offset
        quote = found.opening
        closings = found.closings
        offset += quote.utf8.count
      } else {
        isInWord = true
        offset += 1
      }
    }
  }

  /// Ends a word in quotes at `offset`.
  private mutating func end(at offset: Int) {
    count += 1
    quote = ""
    start = offset
  }

  /// The quote that ends the word at the cursor, where one begins it.
  var closing: String { Self.quotes.first { $0.opening == quote }?.closings[0] ?? "" }

}
