internal import Values

/// Numbers by their days: days in true distance from left to right, numbers from below.
///
/// Points are not joined: between two of them nothing was observed.
struct TimeChart: Sendable {

  /// A number, on a day or for some time.
  struct Mark: Sendable {

    /// What the mark is.
    enum Kind: Hashable, Sendable {
      case observed
      case baseline
      case target
    }

    /// What the mark is.
    let kind: Kind

    /// The first and the last day; `nil` where there is none.
    let validity: Validity

    /// The number; `nil` where it is not known.
    let number: Rational?

    /// The number, as people read it.
    let text: String

    /// The day, where there is one alone.
    var day: Day? { validity.from == validity.until ? validity.from : nil }

  }

  /// The marks, in the order of their days.
  let marks: [Mark]

  /// The number of lines of the drawing.
  private static let height = 10

  /// The number of columns where the width of the page is not limited, and at most.
  private static let usualWidth = 72
  private static let mostWidth = 120

  /// The least number of columns for the drawing.
  private static let narrowest = 12

  /// Returns the drawing on lines, with the days below as `text` writes them; nothing where there is
  /// nothing to draw, or no room for it.
  func lines(on page: Page, _ text: (Day) -> String) -> [String] {
    let numbers = marks.compactMap(\.number)
    guard let (first, last) = ends, let least = numbers.min(),
      let greatest = numbers.max()
    else { return [] }
    // Seen from zero, unless that would leave no difference to see.
    let isSmall = least * 2 <= greatest || least == greatest
    let low = !least.isNegative && isSmall ? 0 : least
    let high = greatest == low ? low + 1 : greatest
    let labels = labels(low: low, high: high)
    let labelWidth = labels.values.map { width(of: $0) }.max() ?? 0
    let columns = min(page.width ?? Self.usualWidth, Self.mostWidth) - labelWidth - 3
    guard columns >= Self.narrowest else { return [] }

    var canvas = Canvas(columns: columns, height: Self.height, glyphs: page.glyphs)
    func column(_ day: Day) -> Int {
      Self.place(
        Rational(first.days(to: day)), of: Rational(first.days(to: last)), steps: columns)
    }
    // What is aimed at lies below what was observed.
    for mark in marks.sorted(by: { $0.kind.depth < $1.kind.depth }) {
      guard let number = mark.number else { continue }
      let row = Self.place(number - low, of: high - low, steps: Self.height)
      let start = mark.validity.from.map(column) ?? 0
      let end = mark.validity.until.map(column) ?? columns - 1
      canvas.draw(mark.kind, in: row, from: start, to: end, isDated: mark.day != nil)
    }
    let drawing = canvas.rows.enumerated().reversed().map { row, signs in
      let label = padded(labels[row] ?? "", to: labelWidth, onTheRight: true)
      let axis = labels[row] == nil ? page.glyphs.verticalLine : page.glyphs.tick
      return "\(label) \(axis)\(String(signs))".withoutTrailingSpaces
    }
    let indent = String(repeating: " ", count: labelWidth + 1)
    let axis =
      indent + String(page.glyphs.corner)
      + String(repeating: page.glyphs.horizontalLine, count: columns)
    let days = marks.compactMap { $0.validity.from ?? $0.validity.until }
    let names = Set(days).sorted().map { (column: column($0), text: text($0)) }
    return drawing + [axis, indent + " " + Self.line(of: names, columns: columns)]
  }

  /// The days at both ends of the drawing; `nil` where no mark has a day.
  ///
  /// What has no end goes on for a while behind the last day, and likewise before the first.
  private var ends: (Day, Day)? {
    let days = marks.flatMap { [$0.validity.from, $0.validity.until] }.compactMap(\.self)
    guard let first = days.min(), let last = days.max() else { return nil }
    let margin = max(first.days(to: last) / 5, 30)
    let observed = marks.filter { $0.kind == .observed }
    let isOpenBefore = observed.contains { $0.validity.from == nil && $0.validity.until != nil }
    let isOpenAfter = observed.contains { $0.validity.until == nil && $0.validity.from != nil }
    return (
      isOpenBefore ? first.adding(days: -margin) ?? first : first,
      isOpenAfter ? last.adding(days: margin) ?? last : last
    )
  }

  /// Returns the labels of lines: of the ends, of what is aimed at, and of what was observed last.
  private func labels(low: Rational, high: Rational) -> [Int: String] {
    var labels: [Int: String] = [:]
    let ends = marks.filter { $0.number == low || $0.number == high }
    let aims = marks.filter { $0.kind == .target }
    let last = marks.last { $0.kind == .observed && $0.number != nil }
    for mark in aims + ends + [last].compactMap(\.self) {
      guard let number = mark.number else { continue }
      let row = Self.place(number - low, of: high - low, steps: Self.height)
      if labels[row] == nil { labels[row] = mark.text }
    }
    if low == 0, labels[0] == nil { labels[0] = "0" }
    return labels
  }

  /// Returns which of so many steps, counted from 0, is nearest to `part` of `whole`.
  private static func place(_ part: Rational, of whole: Rational, steps: Int) -> Int {
    let position = (part * Rational(steps - 1)).divided(by: whole)?.rounded(.nearest).intValue ?? 0
    return min(max(position, 0), steps - 1)
  }

  /// Returns a line of `names`, each near its column: the first and the last, and those between that
  /// do not touch another.
  private static func line(of names: [(column: Int, text: String)], columns: Int) -> String {
    guard let last = names.last else { return "" }
    func start(_ name: (column: Int, text: String)) -> Int {
      let width = width(of: name.text)
      return max(0, min(name.column - width / 2, columns - width))
    }
    let end = start(last)
    var line = ""
    for name in names {
      let isLast = name.column == last.column
      let start = start(name)
      let used = line.isEmpty ? -2 : width(of: line)
      let isFree = start >= used + 2 && (isLast || start + width(of: name.text) + 2 <= end)
      if isFree { line = padded(line, to: start) + name.text }
    }
    return line
  }

}

/// Signs in lines and columns.
private struct Canvas {

  /// The signs, the lowest line first.
  private(set) var rows: [[Character]]

  /// The signs that there are.
  private let glyphs: Glyphs

  /// Creates an empty instance.
  init(columns: Int, height: Int, glyphs: Glyphs) {
    rows = Array(repeating: Array(repeating: " ", count: columns), count: height)
    self.glyphs = glyphs
  }

  /// Draws a mark of `kind` in `row`, from the column `start` to the column `end`.
  mutating func draw(
    _ kind: TimeChart.Mark.Kind, in row: Int, from start: Int, to end: Int, isDated: Bool
  ) {
    switch kind {
    case .target:
      for column in rows[row].indices { rows[row][column] = glyphs.dottedLine }
      if isDated { rows[row][end] = glyphs.target }
    case .baseline:
      rows[row][start] = glyphs.ring
    case .observed:
      if start < end {
        for column in start...end { rows[row][column] = glyphs.horizontalLine }
      }
      rows[row][start] = glyphs.point
    }
  }

}

extension TimeChart.Mark.Kind {

  /// The order in which marks are drawn, one over the other.
  fileprivate var depth: Int {
    switch self {
    case .target: 0
    case .baseline: 1
    case .observed: 2
    }
  }

}
