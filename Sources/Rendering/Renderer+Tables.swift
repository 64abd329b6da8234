internal import Catalogue
package import Evaluation
package import Planning
internal import Values

extension Renderer {

  /// A table that is ready to be laid out.
  private struct Layout {

    let headings: [String]
    let types: [ValueType]

    /// The width of each column.
    let widths: [Int]

  }

  /// Returns `shown`, what `node` comes to, as people read it.
  package func text(of shown: Shown, node: PlanNode.ID) -> String {
    switch shown {
    case .answer(let answer, _): text(of: answer)
    case .table(let table): table.isChart ? chart(table, node) : text(of: table, node)
    }
  }

  /// Returns `shown`, what `node` comes to, as `eval --format json` prints it.
  package func json(of shown: Shown, node: PlanNode.ID) -> JSON {
    switch shown {
    case .answer(let answer, let asOf): json(of: answer, type: plan[node].type, asOf: asOf)
    case .table(let table): json(of: table, node)
    }
  }

  /// Returns `table`, what `node` comes to.
  private func json(of table: TableAnswer, _ node: PlanNode.ID) -> JSON {
    let types = columnTypes(node)
    func cells(_ rows: [TableAnswer.Row]) -> JSON {
      .array(
        rows.map { row in
          .array(
            row.cells.enumerated().map { position, cell in
              json(of: cell, position < types.count ? types[position] : .nothing)
            })
        })
    }
    var members: [JSONMember] = [
      JSONMember(key: "columns", value: .strings(headings(node, count: width(of: table)))),
      JSONMember(key: "rows", value: cells(table.rows)),
      JSONMember(key: "open_rows", value: cells(table.openRows)),
    ]
    if !table.openRows.isEmpty {
      let needs = Answer.list(
        table.openRows.map {
          Element($0.cells.first ?? .open(Open(needs: [])), membership: $0.membership)
        },
        []
      ).allNeeds
      members.append(
        JSONMember(
          key: "open",
          value: [
            "missing": .strings(missing(needs, subject: "", .forPrograms)),
            "needs_decision": decisionsJSON(needs),
          ]))
      let faults = table.openRows.compactMap { $0.membership?.fault }
      if !faults.isEmpty { members.append(JSONMember(key: "faults", value: json(of: faults))) }
    }
    return .object(members)
  }

  /// Returns `table`, what `node` comes to, with its columns below each other.
  private func text(of table: TableAnswer, _ node: PlanNode.ID) -> String {
    let rows = table.rows.map { $0.cells.map { line($0) } }
    let openRows = table.openRows.map { $0.cells.map { line($0) } }
    let layout = layout(table, node, rows + openRows)
    var lines: [String] = []
    if layout.headings.contains(where: { !$0.isEmpty }) {
      lines.append(style.paint(text(layout.headings, layout), .heading))
      lines.append(layout.widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    }
    lines += rows.map { text($0, layout) }
    if rows.isEmpty { lines.append(words(.nothing)) }
    if !openRows.isEmpty {
      lines.append("")
      lines.append(style.paint("\(words(.openRows)):", .warning))
      for (cells, row) in zip(openRows, table.openRows) {
        let reason = row.membership.map { "  (\(line($0)))" } ?? ""
        lines.append(text(cells, layout) + reason)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Returns `cells` on a line.
  private func text(_ cells: [String], _ layout: Layout) -> String {
    let padded = cells.enumerated().map { position, cell in
      Rendering.padded(
        cell, to: layout.widths[position], onTheRight: layout.types[position].isNumeric)
    }
    return padded.joined(separator: "  ").withoutTrailingSpaces
  }

  /// Returns how `table`, whose cells are `rows`, is laid out.
  private func layout(_ table: TableAnswer, _ node: PlanNode.ID, _ rows: [[String]]) -> Layout {
    let count = width(of: table)
    let headings = headings(node, count: count).map { shown($0) }
    var types = columnTypes(node)
    while types.count < count { types.append(.nothing) }
    var widths = headings.map { Rendering.width(of: $0) }
    for row in rows {
      for (position, cell) in row.enumerated() {
        widths[position] = max(widths[position], Rendering.width(of: cell))
      }
    }
    return Layout(headings: headings, types: types, widths: widths)
  }

  /// Returns the number of columns of `table`.
  private func width(of table: TableAnswer) -> Int {
    (table.rows + table.openRows).map(\.cells.count).max() ?? 0
  }

  /// Returns the headings of `count` columns of `node`.
  private func headings(_ node: PlanNode.ID, count: Int) -> [String] {
    var headings = legend.headings[node.rawValue] ?? []
    if case .view(_, let view) = plan[node].operation,
      headings.count == view.columns.count, !view.groups.isEmpty
    {
      headings = view.groups.map { site(of: $0).map { sourceText(at: $0) } ?? "" } + headings
    }
    if headings.count > count, count > 0 { headings.removeLast(headings.count - count) }
    while headings.count < count { headings.append("") }
    return headings
  }

  /// Returns the types of the columns of `node`.
  private func columnTypes(_ node: PlanNode.ID) -> [ValueType] {
    guard case .view(let list, let view) = plan[node].operation else { return [] }
    var types = (view.groups + view.columns).map { plan[$0].type }
    if view.columns.isEmpty, case .list(let element) = plan[list].type { types.append(element) }
    return types
  }

}

// MARK: Charts

extension Renderer {

  /// The number of columns that the longest bar takes.
  private static let barColumns = 40

  /// Returns `table`, what `node` comes to, as bars: one a row, as long as its last number is great.
  private func chart(_ table: TableAnswer, _ node: PlanNode.ID) -> String {
    let rows = table.rows.compactMap { row -> (label: String, number: Rational, text: String)? in
      guard let position = row.cells.lastIndex(where: { $0.number != nil }),
        let number = row.cells[position].number
      else { return nil }
      let label = row.cells[..<position].map { line($0) }.joined(separator: "  ")
      return (label, number, line(row.cells[position]))
    }
    // What is open, or no number, would be missing from a chart without a word.
    guard rows.count == table.rows.count, !rows.isEmpty, table.openRows.isEmpty else {
      return text(of: table, node)
    }
    let labelWidth = rows.map { Rendering.width(of: $0.label) }.max() ?? 0
    let textWidth = rows.map { Rendering.width(of: $0.text) }.max() ?? 0
    let greatest = rows.map(\.number.magnitude).max() ?? 0
    return rows.map { row in
      let label = padded(row.label, to: labelWidth)
      let text = padded(row.text, to: textWidth, onTheRight: true)
      return "\(label)  \(text)  \(bar(row.number, of: greatest))".withoutTrailingSpaces
    }.joined(separator: "\n")
  }

  /// Returns a bar as long as `number` is great, where the longest stands for `greatest`.
  private func bar(_ number: Rational, of greatest: Rational) -> String {
    let eighths = number.magnitude * Rational(Self.barColumns * 8)
    guard let length = eighths.divided(by: greatest)?.rounded(.nearest).intValue else { return "" }
    // A bar below zero is a lighter one.
    if number.isNegative { return String(repeating: "▒", count: (length + 7) / 8) }
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][length % 8]
    return String(repeating: "█", count: length / 8) + rest
  }

}

extension Answer {

  /// The number or the amount that `self` is.
  fileprivate var number: Rational? {
    switch self {
    case .known(.number(let number), _), .known(.money(let number), _): number
    case .known, .record, .list, .open, .fault: nil
    }
  }

}

extension ValueType {

  /// `true` iff values of the type stand on the right of their column.
  fileprivate var isNumeric: Bool {
    switch self {
    case .integer, .decimal, .money: true
    case .boolean, .text, .date, .period, .duration, .choice, .record, .list, .outcome, .nothing:
      false
    }
  }

}
