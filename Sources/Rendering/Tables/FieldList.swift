/// Names and what stands behind them, below each other.
struct FieldList: Sendable {

  /// The names and the values.
  let fields: [(name: String, value: TextTable.Cell)]

  /// The least number of columns for a value beside its name.
  private static let narrowestValue = 12

  /// Creates an instance of `fields`.
  init(_ fields: [(String, TextTable.Cell)]) {
    self.fields = fields.map { (name: $0.0, value: $0.1) }
  }

  /// Returns the fields on lines, set in by `indent` spaces: values behind their names, below each
  /// other; where there is no room for that, below their names.
  func lines(on page: Page, indent: Int = 0) -> [String] {
    let names = fields.map { width(of: $0.name) }
    let widest = names.max() ?? 0
    let start = indent + (widest == 0 ? 0 : widest + 2)
    let isBeside = page.width.map { start + Self.narrowestValue <= $0 } ?? true
    var lines: [String] = []
    for (position, field) in fields.enumerated() {
      if isBeside {
        let values = page.indented(field.value.text, by: start, role: field.value.role)
        let name = String(repeating: " ", count: indent) + field.name
        let gap = String(repeating: " ", count: max(0, start - indent - names[position]))
        // The first line has the name in place of its spaces.
        let first = (values.first ?? "").dropFirst(start)
        lines.append(first.isEmpty ? name : name + gap + first)
        lines += values.dropFirst()
      } else {
        lines += page.indented(field.name, by: indent)
        lines += page.indented(field.value.text, by: indent + 2, role: field.value.role)
      }
    }
    return lines
  }

}
