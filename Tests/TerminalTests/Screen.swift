/// What a terminal shows: a small part of ECMA-48, as all emulators have it.
///
/// A row that has become too long is broken, as most emulators do; what scrolls out at the top is kept.
struct Screen {

  /// A place on the screen, or what a program has asked for without showing it.
  typealias Place = (row: Int, column: Int)

  /// The rows, those that have scrolled out first; each character stands in its first column, and a
  /// wide one has an empty text behind it.
  private var cells: [[String]] = [[]]

  /// The number of rows that have scrolled out.
  private(set) var scrolled = 0

  /// The cursor, counted from the top of what is visible.
  private(set) var cursor: Place = (0, 0)

  /// The size.
  private(set) var size: (rows: Int, columns: Int)

  /// `true` iff the last column was written to, so that the next character begins a row.
  private var isWrapPending = false

  /// Bytes that are the beginning of something.
  private var pending: [UInt8] = []

  /// The numbers of the modes that are set.
  private(set) var modes: Set<String> = []

  /// The number of times that a bell was rung.
  private(set) var bells = 0

  /// `true` iff a colour was ever set.
  private(set) var isColoured = false

  /// Control sequences that are not understood here.
  private(set) var unknown: [String] = []

  /// Creates an instance of so many rows and columns.
  init(rows: Int, columns: Int) { size = (rows, columns) }

  /// The visible rows, without space at their ends.
  var rows: [String] {
    (0..<size.rows).map { row in
      let row = row + scrolled
      return row < cells.count ? Self.text(of: cells[row]) : ""
    }
  }

  /// All rows, those that have scrolled out included, down to the last that is not empty.
  var everything: [String] {
    var rows = cells.map { Self.text(of: $0) }
    while rows.last == "" { rows.removeLast() }
    return rows
  }

  /// The row of the cursor up to it.
  var beforeCursor: String {
    let row = cursor.row + scrolled
    guard row < cells.count else { return "" }
    return cells[row].prefix(cursor.column).joined()
  }

  /// The row of the cursor.
  var cursorRow: String { rows[cursor.row] }

  /// Shows `bytes`.
  mutating func show(_ bytes: [UInt8]) {
    pending += bytes
    while let length = lengthOfNext() {
      let next = Array(pending.prefix(length))
      pending.removeFirst(length)
      obey(next)
    }
  }

  /// Gives the screen a new size.
  mutating func resize(rows: Int, columns: Int) {
    if columns < size.columns {
      var broken: [[String]] = []
      var place = (row: 0, column: cursor.column)
      for (index, row) in cells.enumerated() {
        if index == cursor.row + scrolled {
          place = (broken.count + cursor.column / columns, cursor.column % columns)
        }
        var rest = row[...]
        while rest.last == " " { rest.removeLast() }
        repeat {
          broken.append(Array(rest.prefix(columns)))
          rest = rest.dropFirst(columns)
        } while !rest.isEmpty
      }
      cells = broken
      while cells.count <= place.row { cells.append([]) }
      scrolled = max(0, place.row - rows + 1, min(scrolled, place.row))
      cursor = (place.row - scrolled, place.column)
    } else if cursor.row >= rows {
      scrolled += cursor.row - rows + 1
      cursor.row = rows - 1
    }
    size = (rows, columns)
    isWrapPending = false
  }

  /// Returns the text of `row` without space at its end.
  private static func text(of row: [String]) -> String {
    var text = row.joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Returns the length of the first character or sequence of what is pending, if it is whole.
  private func lengthOfNext() -> Int? {
    guard let first = pending.first else { return nil }
    if first == 0x1B {
      guard pending.count > 1 else { return nil }
      guard pending[1] == UInt8(ascii: "[") else { return 2 }
      return pending.dropFirst(2).firstIndex { 0x40...0x7E ~= $0 }.map { $0 + 1 }
    }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return pending.count >= length ? length : nil
  }

  /// Does what `bytes`, a character or a sequence, ask for.
  private mutating func obey(_ bytes: [UInt8]) {
    switch bytes[0] {
    case 0x07: bells += 1
    case 0x08: cursor.column = max(cursor.column - 1, 0)
    case 0x0A: lineFeed()
    case 0x0D:
      cursor.column = 0
      isWrapPending = false
    case 0x1B where bytes.count > 2: control(String(decoding: bytes.dropFirst(2), as: UTF8.self))
    case 0x1B: unknown.append(String(decoding: bytes, as: UTF8.self))
    default: put(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Does what the control sequence `text`, without its beginning, asks for.
  private mutating func control(_ text: String) {
    let number = max(Int(text.dropLast()) ?? 1, 1)
    isWrapPending = isWrapPending && text.last == "m"
    switch text.last {
    case "A": cursor.row = max(cursor.row - number, 0)
    case "B": cursor.row = min(cursor.row + number, size.rows - 1)
    case "C": cursor.column = min(cursor.column + number, size.columns - 1)
    case "D": cursor.column = max(cursor.column - number, 0)
    case "H": cursor = (0, 0)
    case "J" where text == "J": clear(from: cursor)
    case "J" where text == "2J": clear(from: (0, 0))
    case "K" where text == "K": clearRow(from: cursor)
    case "h": modes.insert(String(text.dropLast()))
    case "l": modes.remove(String(text.dropLast()))
    case "m": isColoured = isColoured || text != "0m" && text != "m"
    default: unknown.append(text)
    }
  }

  /// Clears everything behind `place`.
  private mutating func clear(from place: Place) {
    clearRow(from: place)
    let next = place.row + scrolled + 1
    if next < cells.count { cells.removeSubrange(next...) }
  }

  /// Clears the row of `place` behind it.
  private mutating func clearRow(from place: Place) {
    let row = place.row + scrolled
    if row < cells.count, place.column < cells[row].count {
      cells[row].removeSubrange(place.column...)
    }
  }

  /// Goes down a row.
  private mutating func lineFeed() {
    isWrapPending = false
    if cursor.row == size.rows - 1 { scrolled += 1 } else { cursor.row += 1 }
    while cells.count <= cursor.row + scrolled { cells.append([]) }
  }

  /// Puts `character` at the cursor.
  private mutating func put(_ character: String) {
    let width = Self.width(of: character)
    if width == 0 {
      // It joins what stands before the cursor, which at the end of a full row is not behind it.
      let column = isWrapPending ? cursor.column : cursor.column - 1
      let row = cursor.row + scrolled
      if row < cells.count, cells[row].indices.contains(column) { cells[row][column] += character }
      return
    }
    if isWrapPending || cursor.column + width > size.columns {
      cursor.column = 0
      lineFeed()
    }
    let row = cursor.row + scrolled
    while cells.count <= row { cells.append([]) }
    while cells[row].count < cursor.column + width { cells[row].append(" ") }
    cells[row][cursor.column] = character
    if width == 2 { cells[row][cursor.column + 1] = "" }
    cursor.column += width
    if cursor.column == size.columns {
      cursor.column -= 1
      isWrapPending = true
    }
  }

  /// Returns the number of columns that `character` takes, of those that the tests write.
  private static func width(of character: String) -> Int {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x300...0x36F, 0x200D, 0xFE0F: 0
    case 0x3000...0x9FFF, 0xAC00...0xD7A3, 0x1F300...0x1FAFF: 2
    default: 1
    }
  }

}
