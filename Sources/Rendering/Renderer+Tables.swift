internal import Catalogue
internal import Evaluation
internal import Planning
internal import Values

extension Renderer {

  /// A table that is ready to be laid out.
  private struct Layout {

    let headings: [String]
    let types: [ValueType]

    /// The width of each column.
    let widths: [Int]

  }

  /// Returns `table`, what `node` comes to.
  func json(of table: TableAnswer, _ node: PlanNode.ID) -> JSON {
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
    let headings = headings(node, count: width(of: table), .forPrograms)
    var members: [JSONMember] = [
      JSONMember(key: "columns", value: .strings(headings)),
      JSONMember(key: "rows", value: cells(table.rows)),
      JSONMember(key: "open_rows", value: cells(table.openRows)),
      JSONMember(key: "as_of", value: .optional(table.asOf?.isoText)),
      JSONMember(key: "approximate_cells", value: places(in: table) { $0.isApproximate }),
    ]
    let rows = table.rows + table.openRows
    let answers = rows.flatMap { $0.cells + [$0.membership].compactMap(\.self) }
    let all = Answer.list(answers.map { Element($0) }, [])
    if all.isOpenSomewhere || !table.openRows.isEmpty {
      let isOpen: JSON = [
        "missing": .strings(missing(all.allNeeds, subject: "", .forPrograms)),
        "needs_decision": decisionsJSON(all.allNeeds),
        "cells": places(in: table) { $0.isOpenSomewhere },
      ]
      members.append(JSONMember(key: "open", value: isOpen))
    }
    let faults = all.allFaults
    if !faults.isEmpty { members.append(JSONMember(key: "faults", value: json(of: faults))) }
    return .object(members)
  }

  /// Returns the row and the column, counted from 0, of each cell of `table` of which `isMarked`
  /// holds; the open rows are counted after the others.
  private func places(in table: TableAnswer, where isMarked: (Answer) -> Bool) -> JSON {
    let places = (table.rows + table.openRows).enumerated().flatMap { position, row in
      row.cells.indices.filter { isMarked(row.cells[$0]) }.map { column in
        JSON.array([.number(String(position)), .number(String(column))])
      }
    }
    return .array(places)
  }

  /// Returns `table`, what `node` comes to, with its columns below each other.
  func text(of table: TableAnswer, _ node: PlanNode.ID) -> String {
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
    let headings = headings(node, count: count, .forPeople).map { shown($0) }
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
  private func headings(
    _ node: PlanNode.ID, count: Int, _ spelling: Spelling
  ) -> [String] {
    var headings = legend.headings[node.rawValue] ?? []
    if case .view(let list, let view) = plan[node].operation {
      if view.columns.isEmpty, view.groups.isEmpty { return [heading(of: list, spelling)] }
      if headings.count == view.columns.count, !view.groups.isEmpty {
        headings = view.groups.map { site(of: $0).map { sourceText(at: $0) } ?? "" } + headings
      }
    }
    if headings.count > count, count > 0 { headings.removeLast(headings.count - count) }
    while headings.count < count { headings.append("") }
    return headings
  }

  /// Returns what stands above the elements of `list`: the name of their record, else its text.
  private func heading(of list: PlanNode.ID, _ spelling: Spelling) -> String {
    if case .list(.record(let record)) = plan[list].type {
      return name(legend.records[Int(record.rawValue)].declaration.name, spelling)
    }
    return site(of: list).map { sourceText(at: $0) } ?? ""
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

  /// A row with a bar.
  private struct Bar {
    let label: String
    let number: Rational
    let text: String
  }

  /// Returns `table`, what `node` comes to, as bars: one a row, as long as its last number is great.
  ///
  /// What is open, or has no number, is listed below: no row is left out without a word.
  func chart(_ table: TableAnswer, _ node: PlanNode.ID) -> String {
    let columns = table.rows.compactMap { row in row.cells.lastIndex { $0.number != nil } }
    guard let column = columns.max() else { return text(of: table, node) }
    var bars: [Bar] = []
    var rest: [String] = []
    for row in table.rows {
      let label = row.cells[..<min(column, row.cells.count)].map { line($0) }
        .joined(separator: "  ")
      guard column < row.cells.count else { continue }
      let text = line(row.cells[column])
      if let number = row.cells[column].number {
        bars.append(Bar(label: label, number: number, text: text))
      } else {
        rest.append(label.isEmpty ? text : "\(label)  (\(text))")
      }
    }
    rest += table.openRows.map { row in
      let label = row.cells.map { line($0) }.joined(separator: "  ")
      return label + (row.membership.map { "  (\(line($0)))" } ?? "")
    }
    let lines = lines(of: bars)
    if rest.isEmpty { return lines.joined(separator: "\n") }
    let heading = style.paint("\(words(.openRows)):", .warning)
    return (lines + ["", heading] + rest).joined(separator: "\n")
  }

  /// Returns `bars`, one a line, below each other.
  private func lines(of bars: [Bar]) -> [String] {
    let labelWidth = bars.map { Rendering.width(of: $0.label) }.max() ?? 0
    let textWidth = bars.map { Rendering.width(of: $0.text) }.max() ?? 0
    let greatest = bars.map(\.number.magnitude).max() ?? 0
    return bars.map { row in
      let label = padded(row.label, to: labelWidth)
      let text = padded(row.text, to: textWidth, onTheRight: true)
      let line = "\(label)  \(text)  \(bar(row.number, of: greatest))"
      return (labelWidth == 0 ? String(line.dropFirst(2)) : line).withoutTrailingSpaces
    }
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
