/// Candidates in columns, as a terminal shows them.
struct CandidateList {

  /// The lines.
  let lines: [String]

  /// Creates an instance showing `candidates` on a terminal of so many columns, in `rows` lines at
  /// most; where they do not suffice, the last one says how many more there are.
  init(_ candidates: [String], columns: Int, rows: Int) {
    let shown = candidates.prefix(columns * rows).map { Self.cells(of: $0, columns: columns) }
    let width = (shown.map(\.width).max() ?? 0) + 2
    let across = max(1, (columns + 1) / width)
    let down = min((candidates.count + across - 1) / across, max(rows, 1))
    let isCut = down * across < candidates.count
    let lineCount = isCut ? max(down - 1, 1) : down
    var lines = (0..<lineCount).map { line in
      var text = ""
      for column in 0..<across {
        let place = column * lineCount + line
        guard place < shown.count else { break }
        if column > 0 {
          text += String(repeating: " ", count: width - shown[place - lineCount].width)
        }
        text += shown[place].text
      }
      return text
    }
    if isCut { lines.append("… +\(candidates.count - lineCount * across)") }
    self.lines = lines
  }

  /// Returns what is shown of `candidate` in so many columns, and how many it takes.
  private static func cells(of candidate: String, columns: Int) -> (text: String, width: Int) {
    let bytes = Array(candidate.utf8)
    var shown: [UInt8] = []
    var width = 0
    var position = 0
    while position < bytes.count {
      let cell = Cell(at: position, of: bytes, column: 0)
      guard !cell.isLineEnd, width + cell.width < columns else { break }
      shown += cell.bytes
      width += cell.width
      position += cell.length
    }
    return (String(decoding: shown, as: UTF8.self), width)
  }

}

/// Returns the longest text that all of `candidates` begin with.
func commonPrefix(of candidates: [String]) -> String {
  guard var prefix = candidates.first.map({ Array($0.unicodeScalars) }) else { return "" }
  for candidate in candidates.dropFirst() {
    let same = zip(prefix, candidate.unicodeScalars).prefix { $0 == $1 }.count
    prefix.removeSubrange(same...)
  }
  var text = ""
  text.unicodeScalars.append(contentsOf: prefix)
  return text
}
