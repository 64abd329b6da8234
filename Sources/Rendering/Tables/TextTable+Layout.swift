extension TextTable {

  /// The spaces between two columns.
  static let gap = 2

  /// The columns that a text is given at least before a table is laid out as records.
  private static let narrowestText = 10

  /// Returns the table laid out on `page`: as a table where it fits, else one record below the other.
  ///
  /// - Complexity: O(*n*) in the length of the cells.
  func lines(on page: Page) -> [String] {
    let measures = measures
    guard let widths = Self.widths(of: measures, fitting: page.width) else {
      return records(on: page)
    }
    var lines: [String] = []
    if columns.contains(where: { !$0.heading.isEmpty }) {
      let headings = columns.map { Cell($0.heading, role: .heading) }
      lines += self.lines(of: headings, widths, measures, page)
      var rule = Line()
      for (column, width) in zip(columns, widths) {
        if column.alignment == .fixed, column.heading.isEmpty { continue }
        rule.append(String(repeating: page.glyphs.rule, count: width))
        rule.skip(Self.gap)
      }
      lines.append(rule.text)
    }
    for section in sections {
      if let heading = section.heading {
        lines.append("")
        lines += page.indented(heading.text, by: 0, role: heading.role)
      }
      for row in section.rows {
        lines += self.lines(of: row.cells, widths, measures, page)
        if let note = row.note { lines += page.indented(note.text, by: Self.gap, role: note.role) }
      }
    }
    return lines
  }

  // MARK: Measures

  /// How much room a column needs.
  private struct Measure {

    /// The columns that the widest heading takes, and its widest word.
    var heading = 0
    var headingWord = 0

    /// The columns that the widest cell takes.
    var cells = 0

    /// The columns before and after the decimal marks of numbers.
    var head = 0
    var tail = 0

    /// How the cells stand below each other.
    var alignment: Alignment = .left

    /// The columns that it takes where there is room.
    var most: Int { max(heading, cells, head + tail) }

    /// The columns that it takes at least.
    var least: Int {
      switch alignment {
      case .left: min(most, TextTable.narrowestText)
      case .fixed: most
      case .right: min(most, max(cells, head + tail, min(headingWord, TextTable.narrowestText)))
      }
    }

  }

  /// The number of columns that the table takes where there is room.
  var naturalWidth: Int {
    measures.map(\.most).reduce(0, +) + max(0, columns.count - 1) * Self.gap
  }

  /// How much room each column needs.
  private var measures: [Measure] {
    var measures = columns.map { column in
      var measure = Measure()
      measure.heading = width(of: column.heading)
      measure.headingWord =
        column.heading.split(separator: " ").map { width(of: String($0)) }.max() ?? 0
      measure.alignment = column.alignment
      return measure
    }
    for section in sections {
      for row in section.rows {
        for (position, cell) in row.cells.enumerated() where position < measures.count {
          let width = width(of: cell.text)
          measures[position].cells = max(measures[position].cells, width)
          guard let tail = cell.tail, measures[position].alignment == .right else { continue }
          measures[position].head = max(measures[position].head, width - tail)
          measures[position].tail = max(measures[position].tail, tail)
        }
      }
    }
    return measures
  }

  /// Returns the width of each column such that all fit into `limit` columns; `nil` iff they cannot.
  private static func widths(of measures: [Measure], fitting limit: Int?) -> [Int]? {
    let most = measures.map(\.most)
    guard let limit else { return most }
    let room = limit - max(0, measures.count - 1) * gap
    if most.reduce(0, +) <= room { return most }
    let least = measures.map(\.least)
    if least.reduce(0, +) > room { return nil }
    // What is wide gives way first: no column is wider than it needs, or than `cap`.
    var low = 0
    var high = most.max() ?? 0
    func widths(cappedAt cap: Int) -> [Int] {
      zip(least, most).map { min(max(cap, $0), $1) }
    }
    while low < high {
      let middle = (low + high + 1) / 2
      if widths(cappedAt: middle).reduce(0, +) <= room { low = middle } else { high = middle - 1 }
    }
    var widths = widths(cappedAt: low)
    var rest = room - widths.reduce(0, +)
    for position in widths.indices where rest > 0 && widths[position] < most[position] {
      widths[position] += 1
      rest -= 1
    }
    return widths
  }

  // MARK: Lines

  /// A line under construction, without spaces at its end.
  private struct Line {

    /// The text so far.
    private(set) var text = ""

    /// The spaces before what comes next.
    private var spaces = 0

    /// Appends `text`.
    mutating func append(_ text: String) {
      if text.isEmpty { return }
      self.text += String(repeating: " ", count: spaces) + text
      spaces = 0
    }

    /// Leaves `count` columns free.
    mutating func skip(_ count: Int) { spaces += max(0, count) }

  }

  /// Returns `cells` beside each other in columns of `widths`, on one line or several.
  private func lines(
    of cells: [Cell], _ widths: [Int], _ measures: [Measure], _ page: Page
  ) -> [String] {
    if zip(cells, widths).allSatisfy({ width(of: $0.text) <= $1 }) {
      return [line(of: cells.map(\.text), cells, widths, measures, page)]
    }
    let texts = zip(cells, widths).map { page.lines(of: $0.text, columns: $1) }
    let height = texts.map(\.count).max() ?? 1
    return (0..<height).map { row in
      let parts = texts.map { row < $0.count ? $0[row] : "" }
      return line(of: parts, cells, widths, measures, page)
    }
  }

  /// Returns `texts`, parts of `cells`, beside each other in columns of `widths`.
  private func line(
    of texts: [String], _ cells: [Cell], _ widths: [Int], _ measures: [Measure], _ page: Page
  ) -> String {
    var line = Line()
    for (position, width) in widths.enumerated() where position < cells.count {
      let (cell, text) = (cells[position], texts[position])
      let free = width - Rendering.width(of: text)
      var before = 0
      if measures[position].alignment == .right {
        let behind = cell.tail.map { measures[position].tail - $0 } ?? 0
        before = max(0, free - behind)
      }
      line.skip(before)
      line.append(page.style.paint(text, cell.role))
      line.skip(free - before + Self.gap)
    }
    return line.text
  }

  // MARK: Records

  /// Returns the rows one below the other, each with its cells below each other.
  private func records(on page: Page) -> [String] {
    var lines: [String] = []
    var number = 0
    for section in sections {
      if let heading = section.heading {
        if !lines.isEmpty { lines.append("") }
        lines += page.indented(heading.text, by: 0, role: heading.role)
      }
      for row in section.rows {
        number += 1
        lines.append(Self.rule(number, page))
        let fields = zip(columns, row.cells).map { ($0.heading, $1) }
        lines += FieldList(fields).lines(on: page)
        if let note = row.note { lines += page.indented(note.text, by: 0, role: note.role) }
      }
    }
    return lines
  }

  /// Returns a line above the record at `number`.
  private static func rule(_ number: Int, _ page: Page) -> String {
    let head = String(repeating: page.glyphs.rule, count: 2) + " \(number) "
    let rest = max(0, min(page.width ?? 0, 60) - head.count)
    return page.style.paint(head + String(repeating: page.glyphs.rule, count: rest), .faint)
  }

}
