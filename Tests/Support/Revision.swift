/// A program in paragraphs: declarations with the comments above them, between empty lines.
struct Revision {

  /// The paragraphs, without the empty lines around them.
  private var paragraphs: [String] = []

  /// Creates an instance for `text`.
  ///
  /// An empty line between braces is within a declaration.
  init(_ text: String) {
    var depth = 0
    var lines: [Substring] = []
    // The last paragraph ends, too.
    for line in (text + "\n").split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace), depth == 0 {
        if !lines.isEmpty { paragraphs.append(lines.joined(separator: "\n")) }
        lines = []
        continue
      }
      lines.append(line)
      let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
      depth += code.count { $0 == "{" } - code.count { $0 == "}" }
    }
  }

  /// The text, with an empty line between paragraphs.
  var text: String { paragraphs.joined(separator: "\n\n") + "\n" }

  /// Puts the paragraphs of `other` in the place of those of their kind and name, else at the end.
  mutating func take(_ other: Revision) {
    for paragraph in other.paragraphs {
      let head = Self.head(of: paragraph)
      if let place = paragraphs.firstIndex(where: { !head.isEmpty && Self.head(of: $0) == head }) {
        paragraphs[place] = paragraph
      } else {
        paragraphs.append(paragraph)
      }
    }
  }

  /// Returns the first two words of `paragraph` that are no comment: a kind and a name.
  private static func head(of paragraph: String) -> [Substring] {
    guard
      let line = paragraph.split(separator: "\n").first(where: { !$0.hasPrefix("//") })
    else { return [] }
    return Array(line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.prefix(2))
  }

}
