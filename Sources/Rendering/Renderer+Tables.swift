internal import Catalogue
internal import Evaluation
internal import Planning
internal import Values
internal import Vocabulary

extension Renderer {

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
    let headings = headings(node, count: columnCount(of: table), .forPrograms)
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
    text(below: layout(table, node).lines(on: page), of: table)
  }

  /// Returns `lines`, which show `table`, and what there is to say of it below them.
  func text(below lines: [String], of table: TableAnswer) -> String {
    let isEmpty = table.rows.isEmpty && table.openRows.isEmpty
    let lines = isEmpty ? lines + [words(.nothing)] : lines
    return (lines + remarks(on: table) + [footer(of: table)]).joined(separator: "\n")
  }

  /// Returns `table`, what `node` comes to, ready to be laid out.
  func layout(_ table: TableAnswer, _ node: PlanNode.ID) -> TextTable {
    let count = columnCount(of: table)
    let headings = headings(node, count: count, .forPeople).map { shown($0) }
    let types = columnTypes(node)
    let senses = senses(ofColumnsOf: node)
    let columns = headings.enumerated().map { position, heading in
      let isNumeric = position < types.count && types[position].isNumeric
      return TextTable.Column(heading, isNumeric ? .right : .left)
    }
    func row(_ row: TableAnswer.Row) -> TextTable.Row {
      let cells = row.cells.enumerated().map { position, cell in
        self.cell(cell, position < senses.count ? senses[position] : .quantity)
      }
      return TextTable.Row(cells, note: note(row.membership))
    }
    return TextTable(columns, sections: sections(table.rows.map(row), table.openRows.map(row)))
  }

  /// Returns `answer`, numbers in which are what `sense` says, as a cell; what it is open for, and what
  /// happened in its place, is said below the table.
  func cell(_ answer: Answer, _ sense: Sense) -> TextTable.Cell {
    switch answer {
    case .known(let value, _):
      let text = line(answer, sense)
      return TextTable.Cell(
        text, tail: value.figure.flatMap { numbers.tail(of: text, writing: $0) })
    case .open: return TextTable.Cell(words(.open), role: .warning)
    case .fault(let fault):
      return TextTable.Cell("\(words(.fault)) \(fault.kind.code)", role: .error)
    case .record, .list: return TextTable.Cell(line(answer, sense))
    }
  }

  /// The number of missing facts that are named below a table on a terminal.
  private static let mostRemarks = 20

  /// Returns what the open cells of `table` need, and what happened in place of others.
  func remarks(on table: TableAnswer) -> [String] {
    let cells = (table.rows + table.openRows).flatMap(\.cells)
    let all = Answer.list(cells.map { Element($0) }, [])
    guard all.isOpenSomewhere || cells.contains(where: \.isFault) else { return [] }
    let needs = all.allNeeds
    return remarks(.missing, missing(needs, subject: "", .forPeople))
      + remarks(.leftUnknown, unknownValues(needs, indent: 2))
      + remarks(.neededDecisions, decisions(needs)) + remarks(.faults, faults(all.allFaults))
  }

  /// Returns `items` below a heading and an empty line; nothing where there are none.
  private func remarks(_ heading: Label, _ items: [String]) -> [String] {
    if items.isEmpty { return [] }
    var lines = ["", style.paint("\(words(heading)):", .warning)]
    let most = page.width == nil ? items.count : Self.mostRemarks
    lines += items.prefix(most).flatMap { page.indented($0, by: 2) }
    if items.count > most { lines.append("  " + words(.moreFacts(items.count - most))) }
    return lines
  }

  /// Returns how many rows `table` has, and the day for which it holds where that matters.
  private func footer(of table: TableAnswer) -> String {
    var parts = [words(.rows(table.rows.count, open: table.openRows.count))]
    if let statedDay { parts.append(words(.asOf(numbers.text(statedDay)))) }
    return style.paint("(\(parts.joined(separator: ", ")))", .faint)
  }

  /// Returns the number of columns of `table`.
  func columnCount(of table: TableAnswer) -> Int {
    (table.rows + table.openRows).map(\.cells.count).max() ?? 0
  }

  /// Returns the headings of `count` columns of `node`.
  func headings(
    _ node: PlanNode.ID, count: Int, _ spelling: Spelling
  ) -> [String] {
    let node = tableNode(node)
    var headings = (legend.headings[node.rawValue] ?? []).map { title in
      switch spelling {
      case .forPrograms: title.text
      case .forPeople: title.text(in: tongue)
      }
    }
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

  /// Returns the node that is written as the table which `node` shows: in the query that it calls.
  func tableNode(_ node: PlanNode.ID) -> PlanNode.ID {
    switch plan[node].operation {
    case .call(let definition, _):
      plan.definitions[Int(definition)].tableBody(in: plan).map { tableNode($0) } ?? node
    case .asOf(let value, _): tableNode(value)
    default: node
    }
  }

  /// Returns what the numbers in the columns of `node` are.
  func senses(ofColumnsOf node: PlanNode.ID) -> [Sense] {
    guard case .view(let list, let view) = plan[tableNode(node)].operation else { return [] }
    if view.columns.isEmpty, view.groups.isEmpty { return [sense(of: list)] }
    return (view.groups + view.columns).map { sense(of: $0, inColumnOf: list) }
  }

  /// Returns the types of the columns of `node`.
  func columnTypes(_ node: PlanNode.ID) -> [ValueType] {
    guard case .view(let list, let view) = plan[tableNode(node)].operation else { return [] }
    var types = (view.groups + view.columns).map { plan[$0].type }
    if view.columns.isEmpty, case .list(let element) = plan[list].type { types.append(element) }
    return types
  }

}

extension Value {

  /// The number or the amount that `self` is.
  var figure: Rational? {
    switch self {
    case .number(let number), .money(let number): number
    case .boolean, .text, .date, .period, .duration, .choice, .thing: nil
    }
  }

}

extension Answer {

  /// `true` iff something happened in place of `self`.
  fileprivate var isFault: Bool {
    if case .fault = self { true } else { false }
  }

}

extension ValueType {

  /// `true` iff values of the type stand on the right of their column.
  var isNumeric: Bool {
    switch self {
    case .integer, .decimal, .money: true
    case .boolean, .text, .date, .period, .duration, .choice, .record, .list, .outcome, .nothing:
      false
    }
  }

}
