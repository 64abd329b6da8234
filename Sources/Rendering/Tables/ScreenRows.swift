/// Returns the number of rows that `line` takes on a terminal of so many columns.
///
/// What makes text stand out takes no room.
package func screenRows(of line: Substring, columns: Int) -> Int {
  guard columns > 0 else { return 1 }
  var used = 0
  var isSequence = false
  for character in line {
    if character == "\u{1B}" {
      isSequence = true
    } else if isSequence {
      // A sequence of ours ends with its letter (ECMA-48, SGR).
      if character.isLetter { isSequence = false }
    } else {
      used += width(of: character)
    }
  }
  return max(1, (used + columns - 1) / columns)
}
