/// What has been shown of a text on a terminal, and where its cursor is.
///
/// It writes no more than what changed, and never more rows than the terminal has: of a longer text
/// the part around the cursor is shown.
struct ScreenPainter {

  /// The rows that are shown.
  private var rows: [ScreenLayout.Row] = []

  /// The row, of those that are shown, and the column of the cursor.
  private var cursor = (row: 0, column: 0)

  /// The first row of the layout that is shown.
  private var top = 0

  /// What is to be written.
  private var output: [UInt8] = []

  /// Creates an instance for a terminal whose cursor is somewhere on an empty line.
  init() {}

  /// Returns what to write to show `layout` on a terminal of `height` rows in the place of what is
  /// shown.
  mutating func show(_ layout: ScreenLayout, height: Int) -> [UInt8] {
    let count = min(layout.rows.count, max(height, 1))
    top = min(max(top, layout.cursor.row - count + 1), layout.cursor.row, layout.rows.count - count)
    let wanted = Array(layout.rows[top..<top + count])
    replaceRows(by: wanted)
    move(to: (layout.cursor.row - top, layout.cursor.column))
    return takeOutput()
  }

  /// Returns what to write to put the cursor on an empty line below everything, and forgets what is
  /// shown.
  mutating func leave() -> [UInt8] {
    if let last = rows.last { move(to: (rows.count - 1, last.width)) }
    output += Array("\r\n".utf8)
    forget()
    return takeOutput()
  }

  /// Forgets what is shown: the cursor is on an empty line.
  mutating func forget() {
    rows = []
    cursor = (0, 0)
    top = 0
  }

  /// Returns what to write to take away what is shown, after the terminal was given `columns`.
  ///
  /// Most terminals break the rows that have become too long.
  mutating func clear(columns: Int) -> [UInt8] {
    let columns = max(columns, 1)
    let above = rows.prefix(cursor.row).reduce(cursor.column / columns) { sum, row in
      sum + max(1, (row.width + columns - 1) / columns)
    }
    control(above, "A")
    forget()
    return takeOutput()
  }

  /// Writes what makes the rows that are shown `wanted`.
  private mutating func replaceRows(by wanted: [ScreenLayout.Row]) {
    var same = 0
    while same < rows.count, same < wanted.count, rows[same] == wanted[same] { same += 1 }
    defer { rows = wanted }
    if same == rows.count, same == wanted.count, same > 0 { return }
    if same == rows.count - 1, same < wanted.count,
      wanted[same].bytes.starts(with: rows[same].bytes)
    {
      // The most common change by far: something was typed at the end.
      move(to: (same, rows[same].width))
      output += wanted[same].bytes.dropFirst(rows[same].bytes.count)
    } else if same < rows.count || rows.isEmpty {
      move(to: (same, 0))
      // Before anything is written: at the end of a full row, it would take its last character.
      output += Array("\r\u{1B}[J".utf8)
      if same == wanted.count {
        // What was below is gone; the cursor is where it was.
        return
      }
      output += wanted[same].bytes
    } else {
      move(to: (same - 1, rows[same - 1].width))
      output += Array("\r\n".utf8)
      output += wanted[same].bytes
    }
    for row in wanted.dropFirst(same + 1) {
      output += Array("\r\n".utf8)
      output += row.bytes
    }
    cursor = (wanted.count - 1, wanted[wanted.count - 1].width)
  }

  /// Writes what moves the cursor to `place`.
  private mutating func move(to place: (row: Int, column: Int)) {
    if place == cursor { return }
    control(cursor.row - place.row, "A")
    control(place.row - cursor.row, "B")
    if place.column != cursor.column {
      output.append(UInt8(ascii: "\r"))
      control(place.column, "C")
    }
    cursor = place
  }

  /// Writes the control sequence `name` (ECMA-48) for `count`, if that is more than zero.
  private mutating func control(_ count: Int, _ name: String) {
    guard count > 0 else { return }
    output += Array("\u{1B}[\(count)\(name)".utf8)
  }

  /// Returns what is to be written, once.
  private mutating func takeOutput() -> [UInt8] {
    defer { output = [] }
    return output
  }

}
