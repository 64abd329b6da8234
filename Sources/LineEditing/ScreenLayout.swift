/// How a text that is being typed stands on a terminal: row by row, with prompts.
struct ScreenLayout {

  /// A row of the terminal.
  struct Row: Hashable {

    /// What is written there, sequences that set colours included.
    var bytes: [UInt8] = []

    /// The number of columns that it takes.
    var width = 0

  }

  /// The rows, at least one; the last one has room for a cursor behind it.
  private(set) var rows: [Row] = [Row()]

  /// The row and the column of the cursor.
  private(set) var cursor: (row: Int, column: Int) = (0, 0)

  /// The number of columns of the terminal.
  private let columns: Int

  /// Creates an instance showing `text` behind `prompt`, its further lines behind `continuedPrompt`,
  /// with the cursor before the byte at `offset`, on a terminal of so many columns.
  ///
  /// What stands between `\u{1}` and `\u{2}` in a prompt takes no column.
  ///
  /// - Complexity: O(*n*) in the bytes of `text`.
  init(
    prompt: [UInt8], continuedPrompt: [UInt8], text: [UInt8], offset: Int, columns: Int
  ) {
    self.columns = max(columns, 2)
    put(prompt: prompt)
    var position = 0
    var isFound = false
    while position < text.count {
      if 0x20..<0x7F ~= text[position] {
        // Most characters by far, for which no cell has to be made.
        if rows[rows.count - 1].width == self.columns { rows.append(Row()) }
        if !isFound, offset <= position {
          cursor = (rows.count - 1, rows[rows.count - 1].width)
          isFound = true
        }
        rows[rows.count - 1].bytes.append(text[position])
        rows[rows.count - 1].width += 1
        position += 1
        continue
      }
      let cell = Cell(at: position, of: text, column: rows[rows.count - 1].width)
      if cell.isLineEnd {
        if !isFound, offset <= position {
          cursor = (rows.count - 1, min(rows[rows.count - 1].width, self.columns - 1))
          isFound = true
        }
        rows.append(Row())
        put(prompt: continuedPrompt)
      } else {
        put(cell)
        if !isFound, offset < position + cell.length {
          cursor = (rows.count - 1, rows[rows.count - 1].width - cell.width)
          isFound = true
        }
      }
      position += cell.length
    }
    // A row that is full leaves the cursor nowhere to be.
    if rows[rows.count - 1].width == self.columns { rows.append(Row()) }
    if !isFound { cursor = (rows.count - 1, rows[rows.count - 1].width) }
  }

  /// Appends `cell`, on a row of its own if it does not fit.
  private mutating func put(_ cell: Cell) {
    if rows[rows.count - 1].width + cell.width > columns { rows.append(Row()) }
    rows[rows.count - 1].bytes += cell.bytes
    rows[rows.count - 1].width += cell.width
  }

  /// Appends `prompt`.
  private mutating func put(prompt: [UInt8]) {
    var position = 0
    var isHidden = false
    while position < prompt.count {
      switch prompt[position] {
      case 1: isHidden = true
      case 2: isHidden = false
      default:
        if isHidden {
          rows[rows.count - 1].bytes.append(prompt[position])
        } else {
          let cell = Cell(at: position, of: prompt, column: 0)
          put(cell)
          position += cell.length - 1
        }
      }
      position += 1
    }
  }

}

/// What a terminal shows of one character.
struct Cell {

  /// What is written.
  let bytes: [UInt8]

  /// The number of columns that it takes.
  let width: Int

  /// The number of bytes of the text that it stands for.
  let length: Int

  /// `true` iff the character ends a line, so that nothing is shown.
  var isLineEnd: Bool { bytes.isEmpty }

  /// Creates an instance for what stands at `position` of `text`, to be shown in `column`.
  ///
  /// What a terminal would obey, or what would change the direction of reading, is shown as a sign
  /// that stands for it.
  init(at position: Int, of text: [UInt8], column: Int) {
    let first = text[position]
    switch first {
    case 0x0A: self.init(bytes: [], width: 0, length: 1)
    case 0x09:
      let width = 8 - column % 8
      self.init(bytes: [UInt8](repeating: 0x20, count: width), width: width, length: 1)
    case 0x20..<0x7F: self.init(bytes: [first], width: 1, length: 1)
    case 0..<0x20, 0x7F: self.init(bytes: [UInt8(ascii: "^"), first ^ 0x40], width: 2, length: 1)
    default: self.init(scalarAt: position, of: text)
    }
  }

  /// Creates an instance with the given properties.
  private init(bytes: [UInt8], width: Int, length: Int) {
    self.bytes = bytes
    self.width = width
    self.length = length
  }

  /// Creates an instance for the character outside ASCII at `position` of `text`.
  private init(scalarAt position: Int, of text: [UInt8]) {
    let end = min(position + 4, text.count)
    var decoder = UTF8()
    var bytes = text[position..<end].makeIterator()
    let unknown = Array("\u{FFFD}".utf8)
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else {
      self.init(bytes: unknown, width: 1, length: 1)
      return
    }
    let length = UTF8.width(scalar)
    switch scalar.value {
    case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
      self.init(bytes: unknown, width: 1, length: length)
    default:
      self.init(
        bytes: Array(text[position..<position + length]), width: scalar.terminalWidth,
        length: length)
    }
  }

}
