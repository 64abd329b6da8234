internal import Syntax
internal import Vocabulary

/// Entries that stand one under the other and have the same columns.
struct AlignedRun {

  /// A line of the run.
  struct Line {

    /// The widths of its cells, but for the last one.
    let cells: [Int]

    /// The places behind these cells at which spaces can be put in.
    let pads: [Int]

    /// The group that the line is.
    let group: Int

    /// The columns that the line takes, without its indentation.
    let width: Int

    /// `true` iff its only cell covers all columns.
    let coversAll: Bool
  }

  /// How far the lines are indented, in steps.
  let depth: Int

  /// What the lines have in common.
  var shape: [String] = []

  /// The lines.
  var lines: [Line] = []

}

// Columns.
extension Layouter {

  /// Appends the entry `part`, which goes on with `run` if it is of its shape.
  mutating func appendEntry(_ part: Part, after separator: Separator, to run: inout AlignedRun) {
    pendingLine = nil
    append(part, after: separator)
    if let line = pendingLine { run.lines.append(line) }
    pendingLine = nil
  }

  /// Appends a row of a decision table.
  mutating func appendRow(_ parts: [Part], after separator: Separator) {
    begin(after: separator)
    let row = document.open()
    let start = document.width
    var cells: [Int] = []
    var pads: [Int] = []
    var coversAll = false
    var isAfterArrow = false
    for part in parts {
      switch part {
      case .token(let token):
        appendToken(after: .space)
        if tokens[token].kind == .arrow { isAfterArrow = true }
      case .construct(let node):
        if isAfterArrow {
          nest { layouter in layouter.appendConstruct(node, after: .line(1)) }
          continue
        }
        let before = document.width
        coversAll = roles[position] == .keyword(.otherwise)
        appendConstruct(node, after: .space)
        cells.append(document.width - before)
        pads.append(document.pad())
      }
    }
    document.close(row)
    pendingLine = AlignedRun.Line(
      cells: cells, pads: pads, group: row.position, width: document.width - start,
      coversAll: coversAll)
  }

  /// Puts spaces into the lines of `run`, so that their cells stand one under the other; not where a
  /// line would become too long by it.
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
    // A cell takes a space, what is in it, and the space and the bar behind it.
    let all = columns.reduce(0, +) + 2 * (count - 1)
    func missing(_ line: AlignedRun.Line) -> [Int] {
      if line.coversAll { return [all - (line.cells.first ?? all)] }
      return zip(columns, line.cells).map { $0 - $1 }
    }
    let room = DocumentPrinter.lineLength - run.depth * Document.indentation
    guard
      lines.allSatisfy({ line in
        line.width + missing(line).reduce(0, +) <= room && missing(line).allSatisfy { $0 >= 0 }
      })
    else { return }
    for line in lines {
      for (pad, columns) in zip(line.pads, missing(line)) {
        document.widen(pad, by: columns, in: line.group)
      }
    }
  }

}
