/// Returns `text` on lines of at most `columns` columns, with line ends between words where that is
/// possible, else between characters.
///
/// A character that is wider than a line stands on one of its own.
///
/// - Complexity: O(*n*) in the length of `text`.
func wrapped(_ text: String, to columns: Int) -> [String] {
  if width(of: text) <= columns { return [text] }
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in text.split(separator: " ") {
    let word = String(word)
    let wordWidth = width(of: word)
    if used > 0, used + 1 + wordWidth > columns {
      lines.append(line)
      (line, used) = ("", 0)
    }
    if used > 0 {
      line += " " + word
      used += 1 + wordWidth
    } else if wordWidth <= columns {
      (line, used) = (word, wordWidth)
    } else {
      for character in word {
        let step = width(of: character)
        if used > 0, used + step > columns {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += step
      }
    }
  }
  if !line.isEmpty || lines.isEmpty { lines.append(line) }
  return lines
}

/// Returns `lines`, of at most `columns` columns; where there are more than `most`, the first of
/// them, the last of which says with `ellipsis` that there are more.
func shortened(_ lines: [String], to most: Int, columns: Int, ellipsis: String) -> [String] {
  guard lines.count > most, most > 0 else { return lines }
  let room = max(0, columns - width(of: ellipsis))
  var last = ""
  var used = 0
  for character in lines[most - 1] {
    let step = width(of: character)
    if used + step > room { break }
    last.append(character)
    used += step
  }
  return Array(lines[..<(most - 1)]) + [last + ellipsis]
}
