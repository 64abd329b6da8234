/// Rows for programs that read tables: CSV, and the tables of GitHub's Markdown.
package struct DataTable: Hashable, Sendable {

  /// A column.
  struct Column: Hashable, Sendable {

    /// The heading.
    let heading: String

    /// `true` iff the cells stand on the right where a reader lays them out.
    let isNumeric: Bool

    /// Creates an instance with the given properties.
    init(_ heading: String, isNumeric: Bool = false) {
      self.heading = heading
      self.isNumeric = isNumeric
    }

  }

  /// The columns.
  let columns: [Column]

  /// The cells, at the positions of their columns.
  let rows: [[String]]

  /// `true` iff each row says what it is about, so that rows of several tables may follow each other.
  package let isContinued: Bool

  /// Creates an instance with the given properties.
  init(_ columns: [Column], _ rows: [[String]], isContinued: Bool = false) {
    self.columns = columns
    self.rows = rows
    self.isContinued = isContinued
  }

  /// Creates an instance of one row, whose cells stand below their headings, and which says what it is
  /// about.
  init(row cells: [(heading: String, text: String)]) {
    self.init(cells.map { Column($0.heading) }, [cells.map(\.text)], isContinued: true)
  }

}

// MARK: Lines

extension DataTable {

  /// Creates an instance of the lines of `text`, which nothing but people reads otherwise.
  package init(linesOf text: String) {
    let lines = text.split(separator: "\n").map { [Self.harmless(String($0))] }
    self.init([Column("text")], lines)
  }

  /// Returns `text`, which is laid out for people, such that its lines stay lines in Markdown, and what
  /// is set in is a list.
  package static func markdown(linesOf text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let indent = line.prefix { $0 == " " }.count
      let words = markdownText(String(line.dropFirst(indent)))
      return indent < 2 ? words : String(repeating: "  ", count: indent / 2 - 1) + "- " + words
    }
    // Two spaces at the end of a line break it.
    return lines.map { $0.isEmpty || $0.drop { $0 == " " }.hasPrefix("- ") ? $0 : $0 + "  " }
      .joined(separator: "\n").trimmedAtEnd
  }

}

extension String {

  /// The text without spaces at its end.
  fileprivate var trimmedAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }

}

// MARK: CSV

extension DataTable {

  /// The line of headings, in CSV (RFC 4180).
  package var csvHead: String { Self.csvLine(columns.map(\.heading)) }

  /// The rows, in CSV, without what ends the last; nothing where there are none.
  package var csvBody: String { rows.map { Self.csvLine($0) }.joined(separator: "\n") }

  /// Returns `cells` as a line of CSV.
  private static func csvLine(_ cells: [String]) -> String {
    // Readers take an empty line for none.
    cells == [""] ? "\"\"" : cells.map { csvCell($0) }.joined(separator: ",")
  }

  /// Returns `text` as a cell of CSV: in quotation marks where it holds what ends a cell.
  ///
  /// Nothing in it commands a terminal.
  private static func csvCell(_ text: String) -> String {
    let text = visible(text)
    let needsQuotes =
      text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
      || text.first == " " || text.last == " "
    guard needsQuotes else { return text }
    var quoted = "\""
    for character in text { quoted += character == "\"" ? "\"\"" : String(character) }
    return quoted + "\""
  }

  /// Returns `text`, of an author or of facts, such that a spreadsheet takes it for no formula.
  ///
  /// See OWASP, "CSV Injection".
  static func harmless(_ text: String) -> String {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r": "'" + text
    default: text
    }
  }

}

// MARK: Markdown

extension DataTable {

  /// The table in GitHub's Markdown.
  package var markdown: String {
    let heads = columns.map { $0.heading.isEmpty ? " " : Self.markdownText($0.heading) }
    let rule = columns.map { $0.isNumeric ? "---:" : "---" }
    let cells = rows.map { $0.map { Self.markdownText($0) } }
    return ([heads, rule] + cells).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  /// Returns `text` such that a reader of Markdown shows it as it is, on one line.
  package static func markdownText(_ text: String) -> String {
    var result = ""
    var before: Character = " "
    let characters = Array(visible(text))
    for (position, character) in characters.enumerated() {
      switch character {
      case "\\", "`", "*", "[", "]", "|", "~", "#": result += "\\" + String(character)
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "_":
        // Between letters it means nothing (GitHub Flavored Markdown, 6.4).
        let after = position + 1 < characters.count ? characters[position + 1] : " "
        let isInside = before.isLetter || before.isNumber
        result += isInside && (after.isLetter || after.isNumber) ? "_" : "\\_"
      default: result.append(character)
      }
      before = character
    }
    return result
  }

}
