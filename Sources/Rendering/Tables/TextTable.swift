/// Cells in rows and columns that are ready to read, to be laid out.
///
/// Nothing in a cell may command a terminal: what authors give went through `visible`.
struct TextTable: Sendable {

  /// How the cells of a column stand below each other.
  enum Alignment: Hashable, Sendable {

    /// Texts, which may be wrapped.
    case left

    /// Numbers, at the decimal mark; they are never wrapped.
    case right

    /// Names and drawings: they stand on the left, and are never wrapped.
    case fixed

  }

  /// What stands above the cells of a column, and how they stand below each other.
  struct Column: Hashable, Sendable {

    /// The heading; empty where there is none.
    let heading: String

    /// How the cells stand below each other.
    let alignment: Alignment

    /// Creates an instance with the given properties.
    init(_ heading: String, _ alignment: Alignment = .left) {
      self.heading = heading
      self.alignment = alignment
    }

  }

  /// What stands in a row and a column.
  struct Cell: Hashable, Sendable, ExpressibleByStringLiteral {

    /// The text, on one line.
    let text: String

    /// Of a number: the columns that its text takes from the decimal mark on.
    let tail: Int?

    /// How the text stands out.
    let role: Style.Role?

    /// Creates an instance with the given properties.
    init(_ text: String, tail: Int? = nil, role: Style.Role? = nil) {
      self.text = text
      self.tail = tail
      self.role = role
    }

    /// Creates an instance of words of ours.
    init(stringLiteral text: String) { self.init(text) }

  }

  /// Cells beside each other.
  struct Row: Hashable, Sendable {

    /// The cells, at the positions of their columns.
    let cells: [Cell]

    /// What there is to say of the row, on a line below it.
    let note: Cell?

    /// Creates an instance with the given properties.
    init(_ cells: [Cell], note: Cell? = nil) {
      self.cells = cells
      self.note = note
    }

  }

  /// Rows below a heading of their own.
  struct Section: Hashable, Sendable {

    /// The heading; `nil` of the rows that need none.
    let heading: Cell?

    /// The rows.
    let rows: [Row]

    /// Creates an instance with the given properties.
    init(_ rows: [Row], heading: Cell? = nil) {
      self.heading = heading
      self.rows = rows
    }

  }

  /// The columns.
  let columns: [Column]

  /// The rows: first those that need no heading.
  let sections: [Section]

  /// Creates an instance with the given properties.
  init(_ columns: [Column], sections: [Section]) {
    self.columns = columns
    self.sections = sections
  }

  /// Creates an instance of `rows` in `columns`.
  init(_ columns: [Column], _ rows: [Row]) {
    self.init(columns, sections: [Section(rows)])
  }

  /// All rows.
  var rows: [Row] { sections.flatMap(\.rows) }

}

/// How much room there is for text, and how it looks.
struct Page: Hashable, Sendable {

  /// The number of columns; `nil`: as many as it takes, and nothing is cut.
  let width: Int?

  /// How text stands out.
  let style: Style

  /// The signs that are drawn with.
  let glyphs: Glyphs

  /// The number of lines that a cell may take where the width is limited.
  static let mostLines = 12

  /// The least number of columns that is worked with.
  static let narrowest = 20

  /// Creates an instance with the given properties.
  init(width: Int? = nil, style: Style = .plain, glyphs: Glyphs = .unicode) {
    self.width = width.map { max($0, Self.narrowest) }
    self.style = style
    self.glyphs = glyphs
  }

  /// Returns a page as wide as is left behind `indent` spaces.
  func narrowed(by indent: Int) -> Page {
    Page(width: width.map { $0 - indent }, style: style, glyphs: glyphs)
  }

  /// Returns `text` on lines of at most `columns` columns, cut where they would be too many.
  func lines(of text: String, columns: Int) -> [String] {
    guard width != nil else { return [text] }
    return shortened(
      wrapped(text, to: columns), to: Self.mostLines, columns: columns, ellipsis: glyphs.ellipsis)
  }

  /// Returns `text` on lines that fit behind `indent` spaces, which stand before each.
  func indented(_ text: String, by indent: Int, role: Style.Role? = nil) -> [String] {
    let room = width.map { max(1, $0 - indent) } ?? Int.max
    return lines(of: text, columns: room).map {
      String(repeating: " ", count: indent) + style.paint($0, role)
    }
  }

}
