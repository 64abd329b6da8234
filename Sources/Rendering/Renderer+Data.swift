internal import Catalogue
package import Evaluation
package import Planning
internal import Values
internal import Vocabulary

/// Answers as tables for other programs: with plain values, or, for people, in Markdown.
extension Renderer {

  /// Returns `shown`, what `node` comes to, with plain values: days as ISO 8601, numbers with a point
  /// and without groups, nothing in place of what is open.
  package func data(of shown: Shown, node: PlanNode.ID) -> DataTable {
    let renderer = naming(factsIn: node)
    switch shown {
    case .table(let table):
      return renderer.data(of: presented(table, node, .forPrograms), node)
    case .answer(let answer, _):
      return renderer.data(of: presented(answer, node, .forPrograms), plan[node].type)
    }
  }

  /// Returns `table`, what `node` comes to; where there are open rows, a last column says which.
  private func data(of table: TableAnswer, _ node: PlanNode.ID) -> DataTable {
    let count = columnCount(of: table)
    let headings = headings(node, count: count, .forPrograms)
    let types = columnTypes(node)
    let all = table.rows + table.openRows
    var columns = headings.enumerated().map { position, heading in
      DataTable.Column(heading, isNumeric: position < types.count && types[position].isNumeric)
    }
    var rows = all.map { row in
      row.cells.enumerated().map { position, cell in
        plain(cell, position < types.count ? types[position] : .nothing)
      }
    }
    if all.contains(where: { $0.cells.contains(where: \.isApproximate) }) {
      columns.append(DataTable.Column("approximate"))
      for (position, row) in all.enumerated() {
        while rows[position].count < count { rows[position].append("") }
        let names = row.cells.indices.filter { row.cells[$0].isApproximate }.map { headings[$0] }
        rows[position].append(names.joined(separator: "; "))
      }
    }
    if !table.openRows.isEmpty {
      columns.append(DataTable.Column("membership"))
      for (position, row) in all.enumerated() {
        while rows[position].count < columns.count - 1 { rows[position].append("") }
        rows[position].append(membership(row.membership))
      }
    }
    return DataTable(columns, rows)
  }

  /// Returns whether a row or an element belongs to its table or list.
  private func membership(_ membership: Answer?) -> String {
    switch membership {
    case nil: "yes"
    case .fault: "fault"
    case .known, .record, .list, .open: "open"
    }
  }

  /// Returns `answer`, of `type`: a record by its fields, a list an element a row, else one value.
  private func data(of answer: Answer, _ type: ValueType) -> DataTable {
    switch answer {
    case .record(let record):
      let fields = record.fields.indices.map { field(record.record, $0) }
      return DataTable(
        fields.map { DataTable.Column($0.name.english, isNumeric: $0.type.isNumeric) },
        [zip(record.fields, fields).map { plain($0, $1.type) }])
    case .list(let elements, _):
      return data(of: elements, type.elementType)
    case .known, .open, .fault:
      return data(of: [Element(answer)], type)
    }
  }

  /// Returns `elements`, of `type`, a row each.
  private func data(of elements: [Element], _ type: ValueType) -> DataTable {
    var columns = [DataTable.Column("value", isNumeric: type.isNumeric)]
    var cells: (Answer) -> [String] = { [self.plain($0, type)] }
    if case .record(let record) = type {
      let isOfFacts = elements.contains { element in
        if case .record = element.answer { true } else { false }
      }
      if isOfFacts || plan.thingsByRecord[Int(record.rawValue)].isEmpty {
        let fields = plan.records[Int(record.rawValue)].fields.indices.map { field(record, $0) }
        columns = fields.map {
          DataTable.Column($0.name.english, isNumeric: $0.type.isNumeric)
        }
        cells = { answer in
          guard case .record(let facts) = answer else {
            return fields.indices.map { $0 == 0 ? self.plain(answer, type) : "" }
          }
          return zip(facts.fields, fields).map { self.plain($0, $1.type) }
        }
      } else {
        columns = [DataTable.Column("name"), DataTable.Column("title")]
        cells = { [self.plain($0, type), self.plainTitle(of: $0)] }
      }
    }
    let isApproximate = elements.contains(where: \.answer.isApproximate)
    if isApproximate { columns.append(DataTable.Column("approximate")) }
    let hasOpen = elements.contains { $0.membership != nil }
    if hasOpen { columns.append(DataTable.Column("membership")) }
    let settled = elements.filter { $0.membership == nil }
    let rows = (settled + elements.filter { $0.membership != nil }).map { element in
      cells(element.answer)
        + (isApproximate ? [element.answer.isApproximate ? "value" : ""] : [])
        + (hasOpen ? [membership(element.membership)] : [])
    }
    return DataTable(columns, rows)
  }

  /// Returns the title of the thing that `answer` is, as a value; nothing where it has none.
  private func plainTitle(of answer: Answer) -> String {
    guard case .known(.thing(let thing), _) = answer else { return "" }
    return DataTable.harmless(legend.things[Int(thing.rawValue)].declaration.title?.text ?? "")
  }

  /// Returns `answer`, of `type`, as a cell; nothing where it is open, and the code of a fault.
  func plain(_ answer: Answer, _ type: ValueType) -> String {
    switch answer {
    case .open: return ""
    case .fault(let fault): return "fault \(fault.kind.code)"
    case .record: return json(of: answer, type).text
    case .list(let elements, _):
      return elements.filter { $0.membership == nil }
        .map { plain($0.answer, type.elementType) }.joined(separator: "; ")
    case .known(.period(let period), _):
      return "\(period.start.isoText)/\(period.end.isoText)"
    case .known(.text(let text), _): return DataTable.harmless(text)
    case .known(let value, _):
      switch json(of: value, type) {
      case .string(let text), .number(let text): return text
      case let other: return other.text
      }
    }
  }

  // MARK: Markdown

  /// Returns `shown`, what `node` comes to, in Markdown: a table where it is one, else a paragraph.
  package func markdown(of shown: Shown, node: PlanNode.ID) -> String {
    var renderer = naming(factsIn: node)
    renderer.statedDay = nil
    var parts: [String] = []
    switch shown {
    case .table(let table):
      let table = presented(table, node, .forPeople)
      parts.append(renderer.markdownTable(renderer.layout(table, node)))
      let remarks = renderer.remarks(on: table)
      if !remarks.isEmpty {
        // The first line is empty: it sets them apart.
        let text = remarks.dropFirst().joined(separator: "\n")
        parts.append(DataTable.markdown(linesOf: text))
      }
    case .answer(let answer, _):
      if case .list(let elements, _) = answer, let table = renderer.table(of: elements) {
        parts.append(renderer.markdownTable(table))
      } else {
        parts.append(DataTable.markdown(linesOf: renderer.text(of: shown, node: node)))
      }
    }
    if let statedDay { parts.append("_\(words(.asOf(numbers.text(statedDay))))_") }
    return parts.joined(separator: "\n\n")
  }

  /// Returns `table` in Markdown; below it the rows of which it is open whether they belong there.
  func markdownTable(_ table: TextTable) -> String {
    table.sections.map { section in
      let columns = table.columns.map {
        DataTable.Column($0.heading, isNumeric: $0.alignment == .right)
      }
      let rows = section.rows.map { row in
        let cells = row.cells.map(\.text)
        guard let note = row.note, let last = cells.last else { return cells }
        return cells.dropLast() + ["\(last) \(note.text)"]
      }
      let heading = section.heading.map { "**\(DataTable.markdownText($0.text))**\n\n" } ?? ""
      return heading + DataTable(columns, rows).markdown
    }.joined(separator: "\n\n")
  }

}

extension ValueType {

  /// The type of the elements of lists of the type.
  fileprivate var elementType: ValueType {
    if case .list(let element) = self { element } else { .nothing }
  }

}
