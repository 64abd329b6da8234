internal import Values

/// A table, and a bar for a number of each row.
struct BarChart: Sendable {

  /// The table.
  let table: TextTable

  /// The numbers of the rows of each section; `nil` where there is none, which is no zero.
  let numbers: [[Rational?]]

  /// The number of columns of the longest bar where the width of the page is not limited.
  private static let barColumns = 40

  /// The least number of columns of the longest bar.
  private static let fewestBarColumns = 10

  /// Returns the table with its bars on lines.
  ///
  /// - Complexity: O(*n*) in the length of the cells.
  func lines(on page: Page) -> [String] {
    let known = numbers.lazy.joined().compactMap(\.self)
    let scale = Scale(
      least: min(known.min() ?? 0, 0), greatest: max(known.max() ?? 0, 0), columns: room(on: page),
      glyphs: page.glyphs)
    let sections = zip(table.sections, numbers).map { section, numbers in
      let rows = zip(section.rows, numbers).map { row, number in
        let bar = TextTable.Cell(number.map { scale.bar($0) } ?? scale.emptyBar)
        return TextTable.Row(row.cells + [bar], note: row.note)
      }
      return TextTable.Section(rows, heading: section.heading)
    }
    let columns = table.columns + [TextTable.Column("", .fixed)]
    return TextTable(columns, sections: sections).lines(on: page)
  }

  /// Returns the number of columns of the longest bar.
  private func room(on page: Page) -> Int {
    guard let width = page.width else { return Self.barColumns }
    let free = width - table.naturalWidth - TextTable.gap
    // Where there is little room, long texts give way.
    return max(free, width / 4, Self.fewestBarColumns)
  }

}

/// How long bars are.
private struct Scale {

  /// What a column stands for; zero where there is nothing but zeros.
  private let unit: Rational

  /// The columns to the left of zero; 0 where nothing is below zero.
  private let columnsBelow: Int

  /// The signs that bars are drawn with.
  private let glyphs: Glyphs

  /// Creates an instance for numbers from `least`, at most zero, to `greatest`, at least zero.
  init(least: Rational, greatest: Rational, columns: Int, glyphs: Glyphs) {
    self.glyphs = glyphs
    let range = greatest - least
    // The line at zero takes one, and both sides are rounded up.
    let columns = least.isNegative ? columns - 2 : columns
    unit = range.divided(by: Rational(columns)) ?? 0
    let below = least.magnitude.divided(by: unit)?.rounded(.up).intValue ?? 0
    columnsBelow = min(below, columns)
  }

  /// A place without a bar: what stands there if the number is not known.
  var emptyBar: String {
    columnsBelow == 0
      ? "" : String(repeating: " ", count: columnsBelow) + String(glyphs.verticalLine)
  }

  /// Returns a bar as long as `number` is great; what is not zero is never without one.
  func bar(_ number: Rational) -> String {
    number.isNegative ? barBelow(number) : emptyBar + barAbove(number)
  }

  /// Returns the bar of `number`, which is not below zero, from zero to the right.
  private func barAbove(_ number: Rational) -> String {
    if number == 0 { return "" }
    let steps = glyphs.partialBars.count + 1
    let length = max(1, length(of: number, steps: steps))
    let part = length % steps
    return String(repeating: glyphs.fullBar, count: length / steps)
      + (part == 0 ? "" : String(glyphs.partialBars[part - 1]))
  }

  /// Returns the bar of `number`, which is below zero, from zero to the left, and the line at zero.
  private func barBelow(_ number: Rational) -> String {
    let steps = glyphs.halfBarOnTheRight == nil ? 1 : 2
    let length = min(max(1, length(of: number, steps: steps)), columnsBelow * steps)
    let half = length % steps == 0 ? "" : glyphs.halfBarOnTheRight.map { String($0) } ?? ""
    let bar = half + String(repeating: glyphs.fullBar, count: length / steps)
    let free = String(repeating: " ", count: columnsBelow - (length + steps - 1) / steps)
    return free + bar + String(glyphs.verticalLine)
  }

  /// Returns the length of `number`, in steps of which a column has `steps`.
  private func length(of number: Rational, steps: Int) -> Int {
    (number.magnitude * Rational(steps)).divided(by: unit)?.rounded(.nearest).intValue ?? 0
  }

}
