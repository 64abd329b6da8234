/// Returns `text` with a visible sign in place of each character that commands a terminal, reverses
/// the direction of reading, has no width, or ends a line.
package func visible(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  var result = ""
  for scalar in text.unicodeScalars { result.unicodeScalars.append(visible(scalar)) }
  return result
}

/// Returns `text` as `visible(_:)` does, but keeps its lines.
package func visibleLines(of text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }
    .joined(separator: "\n")
}

/// Returns a sign for `scalar` where it cannot be shown as it is, else `scalar`.
private func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x09: " "
  case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
  case 0x7F: "\u{2421}"
  // Controls of ISO 6429; marks and overrides of direction; ends of lines; tags.
  case 0x80..<0xA0, 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
    0xFFF9...0xFFFB, 0xE0000...0xE007F:
    "\u{FFFD}"
  default: scalar
  }
}

/// Returns the number of columns that `text` takes on a terminal.
func width(of text: String) -> Int {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
  return text.reduce(0) { $0 + width(of: $1) }
}

/// Returns the number of columns that `character` takes on a terminal: none, one or two.
///
/// What is wide: Unicode Standard Annex #11 (classes W and F), in ranges that are a little coarser.
func width(of character: Character) -> Int {
  guard let first = character.unicodeScalars.first else { return 0 }
  if first.value < 0x300 { return 1 }
  // A character that asks to be shown as a picture.
  if character.unicodeScalars.contains("\u{FE0F}") { return 2 }
  switch first.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  switch first.value {
  case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x2E80...0x303E,
    0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1F1E6...0x1F1FF, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
    0x20000...0x3FFFD:
    return 2
  default:
    return 1
  }
}

/// Returns `text` with spaces after it (or, `onTheRight`, before it) up to `count` columns.
func padded(_ text: String, to count: Int, onTheRight: Bool = false) -> String {
  let spaces = String(repeating: " ", count: max(0, count - width(of: text)))
  return onTheRight ? spaces + text : text + spaces
}

/// Returns `rows` as lines, their cells below each other.
package func aligned(_ rows: [[String]]) -> [String] {
  let count = rows.map(\.count).max() ?? 0
  let widths = (0..<count).map { column in
    rows.map { column < $0.count - 1 ? width(of: $0[column]) : 0 }.max() ?? 0
  }
  return rows.map { row in
    row.enumerated().map { column, cell in
      column == row.count - 1 ? cell : padded(cell, to: widths[column])
    }.joined(separator: "  ").withoutTrailingSpaces
  }
}
