internal import SourceText
internal import Syntax
internal import Vocabulary

/// A line with cells that can stand below those of the lines before it.
struct AlignedLine {

  /// What it has in common with the lines that it is aligned with.
  let shape: [UInt32]

  /// The widths of its cells, but for the last one.
  var cells: [Int] = []

  /// The places behind these cells at which spaces can be put in.
  var pads: [Int] = []

  /// The groups that hold the line: all of it, and its cells.
  var groups: [Int] = []

  /// The columns that it takes without these spaces and its indentation.
  var width = 0

  /// `true` iff its only cell covers all columns.
  var coversAll = false

  /// `true` iff it ends somewhere in the middle.
  var isBroken = false

  /// `true` iff it is a row of a table, rather than a part of a thing.
  let isRow: Bool

}

/// Lines that stand one under the other.
struct AlignedRun {

  /// How far they are indented, in steps.
  let depth: Int

  /// The lines.
  var lines: [AlignedLine] = []

}

// Lines with cells.
extension Layouter {

  /// Ends a cell of the line that is laid out.
  mutating func endCell() {
    guard line != nil else { return }
    line?.cells.append(document.width - cellStart)
    line?.pads.append(document.pad())
    cellStart = document.width
  }

  /// Appends the entry `part`, which goes on with `run` if it is of its shape.
  mutating func appendEntry(_ part: Part, after separator: Separator, to run: inout AlignedRun) {
    let isApart = hasGap(before: start(of: part))
    lastLine = nil
    append(part, after: separator)
    guard let line = lastLine else {
      align(&run)
      return
    }
    lastLine = nil
    let room = DocumentPrinter.lineLength - run.depth * Document.indentation
    let isFree = !line.isRow && (line.isBroken || line.width > room)
    if isFree || !line.isRow && (isApart || line.shape != run.lines.last?.shape) { align(&run) }
    if !isFree { run.lines.append(line) }
  }

  /// `true` iff a comment or an empty line stands before the token at `position`.
  private func hasGap(before position: Int) -> Bool {
    guard position > 0 else { return true }
    let trivia = source.bytes[Int(tokens[position - 1].end)..<Int(tokens[position].start)]
    return trivia.contains(UInt8(ascii: "/")) || trivia.count { $0 == 0x0A } > 1
  }

  /// Appends a row of a decision table.
  mutating func appendRow(_ parts: [Part]) {
    let row = document.open()
    let start = document.width
    let breaks = document.breaks
    line = AlignedLine(shape: [], isRow: true)
    let cells = document.open()
    line?.groups = [cells.position]
    document.indent()
    var isAfterArrow = false
    for (index, part) in parts.enumerated() {
      switch part {
      case .token(let token):
        // A row that is too long has its cells one under the other.
        appendToken(after: index == 0 ? .space : .line(1))
        if tokens[token].kind == .arrow {
          isAfterArrow = true
          document.close(cells)
        }
      case .construct(let node):
        if isAfterArrow {
          appendConstruct(node, after: .line(1))
          continue
        }
        cellStart = document.width
        line?.coversAll = roles[position] == .keyword(.otherwise)
        appendConstruct(node, after: .space)
        endCell()
      }
    }
    if !isAfterArrow { document.close(cells) }
    document.dedent()
    document.close(row)
    finishLine(group: row, start: start, breaks: breaks)
  }

  /// Ends the line that is laid out: `group`, from `start`, with `breaks` before it.
  mutating func finishLine(group: OpenGroup, start: Int, breaks: Int) {
    line?.groups.append(group.position)
    line?.width = document.width - start
    line?.isBroken = document.breaks > breaks
    lastLine = line
    line = nil
  }

  /// Returns what a thing has in common with those that it can be aligned with: its kind and its fields;
  /// nil where it cannot be aligned.
  func shape(ofThing parts: [Part]) -> [UInt32]? {
    guard document.depth > 0, case .token(let kind)? = parts.first, roles[kind] == .name,
      case .construct(let block)? = parts.last, self.kind(of: block) == .block
    else { return nil }
    let entries = self.parts(of: block).dropFirst().dropLast()
    guard !entries.isEmpty, mayBeOnLine(entries, of: .name) else { return nil }
    return [tokens[kind].payload] + entries.map { tokens[self.start(of: $0)].payload }
  }

  /// Puts spaces into the lines of `run`, so that their cells stand one under the other, and empties it.
  ///
  /// Nothing is put in where a line would become too long by it.
  mutating func align(_ run: inout AlignedRun) {
    defer { run.lines = [] }
    let lines = run.lines
    guard lines.count > 1,
      let count = lines.lazy.filter({ !$0.coversAll }).map(\.cells.count).max(),
      lines.allSatisfy({ $0.coversAll || $0.cells.count == count })
    else { return }
    var columns = Array(repeating: 0, count: count)
    for line in lines where !line.coversAll {
      for (index, width) in line.cells.enumerated() { columns[index] = max(columns[index], width) }
    }
    // Between two cells of a row stand a space and a bar.
    let all = columns.reduce(0, +) + 2 * (count - 1)
    let room = DocumentPrinter.lineLength - run.depth * Document.indentation
    let missing = lines.map { line in
      line.coversAll
        ? [all - (line.cells.first ?? all)] : zip(columns, line.cells).map { $0 - $1 }
    }
    let isRoomy = zip(lines, missing).allSatisfy { line, missing in
      missing.allSatisfy { $0 >= 0 } && line.width + missing.reduce(0, +) <= room
    }
    guard isRoomy else { return }
    for (line, missing) in zip(lines, missing) {
      for (pad, columns) in zip(line.pads, missing) {
        document.widen(pad, by: columns, in: line.groups)
      }
    }
  }

}
