/// Lines of text below one another, each some steps in, no wider than a number of columns.
struct Outline {

  /// The lines so far.
  private(set) var lines: [String] = []

  /// The most columns of a line; `nil`: as many as it takes.
  let columns: Int?

  /// Creates an instance without lines.
  init(columns: Int?) { self.columns = columns }

  /// Adds `text`, behind `mark` if there is one, `depth` steps in.
  ///
  /// What is too wide goes on below, a step further in.
  mutating func add(_ text: String, mark: String = "", depth: Int) {
    let margin = String(repeating: "  ", count: min(depth, 12))
    let head = mark.isEmpty ? margin : margin + mark + " "
    let indent = margin + (mark.isEmpty ? "    " : "      ")
    var line = head
    var isEmpty = true
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if isEmpty {
        line += word
        isEmpty = false
      } else if word.isEmpty, line == indent {
        // Where a line begins, no more space is wanted.
      } else if width(ofPainted: line) + 1 + width(ofPainted: String(word))
        <= columns ?? Int.max
      {
        line += " " + word
      } else {
        lines.append(line.withoutTrailingSpaces)
        line = indent + word
        isEmpty = word.isEmpty
      }
    }
    lines.append(line.withoutTrailingSpaces)
  }

}

/// Returns the number of columns that `text` takes on a terminal, escape sequences aside.
func width(ofPainted text: String) -> Int {
  guard text.utf8.contains(0x1B) else { return width(of: text) }
  var result = ""
  var isEscaped = false
  for character in text {
    if character == "\u{1B}" { isEscaped = true }
    if !isEscaped { result.append(character) }
    if isEscaped, character.isLetter { isEscaped = false }
  }
  return width(of: result)
}
