internal import Catalogue
internal import Evaluation
package import Inquiry
internal import Planning
internal import Values
internal import Vocabulary

/// What is different between two things.
extension Renderer {

  /// Returns `words` in the language of answers.
  func words(_ words: ComparisonWords) -> String { style.text(words.message(in: tongue)) }

  /// Returns `comparison` as people read it: its fields, then what belongs to either, a table below
  /// each count.
  package func text(of comparison: Comparison) -> String {
    let (first, second) = titles(of: comparison)
    var lines = page.indented(words(.comparedThings(first, second)), by: 0, role: .heading)
    if let table = table(of: comparison) { lines += table.lines(on: page) }
    lines += remarks(on: comparison).flatMap { page.indented($0, by: 0, role: .faint) }
    return lines.joined(separator: "\n")
  }

  /// Returns `comparison` in Markdown.
  package func markdown(of comparison: Comparison) -> String {
    let (first, second) = titles(of: comparison)
    var parts = ["**\(DataTable.markdownText(words(.comparedThings(first, second))))**"]
    if let table = table(of: comparison) { parts.append(markdownTable(table)) }
    parts += remarks(on: comparison).map { DataTable.markdownText($0) }
    return parts.joined(separator: "\n\n")
  }

  // MARK: Names

  /// Returns what the two things are called.
  private func titles(of comparison: Comparison) -> (String, String) {
    let names = (
      title(of: comparison.before.subject, comparison.record),
      title(of: comparison.after.subject, comparison.record)
    )
    guard names.0 == names.1 else { return names }
    return (
      name(of: comparison.before.subject, comparison.record, .forPeople),
      name(of: comparison.after.subject, comparison.record, .forPeople)
    )
  }

  /// Returns what `subject`, of `record`, is called.
  private func title(of subject: Answer, _ record: RecordID) -> String {
    guard case .known(.thing(let thing), _) = subject else {
      return name(of: subject, record, .forPeople)
    }
    return title(of: thing)
  }

  /// Returns the title of `thing`, else its name.
  private func title(of thing: ThingID) -> String {
    let legend = legend.things[Int(thing.rawValue)]
    return title(of: legend.declaration).map(shown) ?? name(legend.path, .forPeople)
  }

  /// Returns the name of `subject`, of `record`; the facts of a case have that of their record.
  private func name(of subject: Answer, _ record: RecordID, _ spelling: Spelling) -> String {
    guard case .known(.thing(let thing), _) = subject else {
      return name(legend.records[Int(record.rawValue)].declaration.name, spelling)
    }
    return name(legend.things[Int(thing.rawValue)].path, spelling)
  }

  /// Returns the name of `field` of `record`.
  private func name(
    of field: Comparison.FieldName, _ record: RecordID, _ spelling: Spelling
  ) -> String {
    switch field {
    case .title: words(.title, spelling)
    case .position(let position): name(self.field(record, Int(position)).name, spelling)
    }
  }

  /// Returns `words` for people or, in English, for programs.
  private func words(_ words: ComparisonWords, _ spelling: Spelling) -> String {
    words.message(in: tongue(spelling)).plainText
  }

  /// Returns what `change` is called.
  private func word(_ change: Comparison.Change, _ spelling: Spelling) -> String {
    switch change {
    case .kept: words(.kept, spelling)
    case .renamed: words(.renamed, spelling)
    case .changed: words(.changed, spelling)
    case .dropped: words(.dropped, spelling)
    case .added: words(.added, spelling)
    }
  }

  // MARK: For people

  /// Returns `comparison` as a table; `nil` where there is nothing to show.
  private func table(of comparison: Comparison) -> TextTable? {
    let isStrategy = !comparison.kinds.isEmpty
    if comparison.fields.isEmpty, !isStrategy { return nil }
    let (first, second) = titles(of: comparison)
    let values = [
      TextTable.Column(words(.fieldHeading), .fixed), TextTable.Column(first),
      TextTable.Column(second),
    ]
    let own = comparison.fields.map { fieldCells($0, comparison.record) }
    guard isStrategy else { return TextTable(values, own.map { TextTable.Row($0) }) }
    let columns = [TextTable.Column(words(.changeHeading), .fixed), TextTable.Column("")] + values
    var sections: [TextTable.Section] = []
    if !own.isEmpty {
      let kind = legend.records[Int(comparison.record.rawValue)].declaration.name
      let head = [
        TextTable.Cell(word(.changed, .forPeople), role: .warning),
        TextTable.Cell(name(kind, .forPeople)),
      ]
      sections.append(TextTable.Section(rows(head, own)))
    }
    for kind in comparison.kinds {
      let rows = kind.elements.flatMap { element in
        self.rows(
          head(of: element), element.fields.map { fieldCells($0, kind.record) })
      }
      sections.append(
        TextTable.Section(rows, heading: TextTable.Cell(heading(of: kind), role: .heading)))
    }
    return TextTable(columns, sections: sections)
  }

  /// Returns rows of `head` and, behind it and below it, `fields`.
  private func rows(_ head: [TextTable.Cell], _ fields: [[TextTable.Cell]]) -> [TextTable.Row] {
    if fields.isEmpty { return [TextTable.Row(head + ["", "", ""])] }
    return fields.enumerated().map { position, cells in
      TextTable.Row((position == 0 ? head : ["", ""]) + cells)
    }
  }

  /// Returns what became of `element`, and what it is called.
  private func head(of element: Comparison.Element) -> [TextTable.Cell] {
    let role: Style.Role? =
      switch element.change {
      case .kept: nil
      case .renamed, .changed: .warning
      case .dropped: .error
      case .added: .good
      }
    let called = (element.before ?? element.after).map { title(of: $0) } ?? ""
    return [TextTable.Cell(word(element.change, .forPeople), role: role), TextTable.Cell(called)]
  }

  /// Returns the name of a field of `record` that is not the same, and what it is of either.
  private func fieldCells(
    _ change: Comparison.FieldChange, _ record: RecordID
  ) -> [TextTable.Cell] {
    [change.before, change.after].reduce(
      into: [TextTable.Cell(name(of: change.field, record, .forPeople))]
    ) { cells, reading in
      cells.append(TextTable.Cell(text(of: reading, change.field, record)))
    }
  }

  /// Returns what is known of `field` of `record`.
  private func text(
    of reading: Comparison.Reading?, _ field: Comparison.FieldName, _ record: RecordID
  ) -> String {
    guard let reading else { return "–" }
    let value: String
    switch field {
    case .title: value = reading.title.map { shown($0.text(in: tongue)) } ?? line(reading.answer)
    case .position(let position):
      value = line(reading.answer, sense(ofField: Int(position), of: record))
    }
    return reading.date.map { words(.dated(value, on: numbers.text($0))) } ?? value
  }

  /// Returns how many elements there are of each change.
  private func heading(of kind: Comparison.Kind) -> String {
    let parts = counts(of: kind).map { change, count in
      words(.count(count, of: word(change, .forPeople)))
    }
    let plural = name(legend.records[Int(kind.record.rawValue)].plural, .forPeople)
    return words(.counts(kind: plural, parts: parts))
  }

  /// Returns the changes that there are among the elements of `kind`, and how many of each.
  private func counts(of kind: Comparison.Kind) -> [(Comparison.Change, Int)] {
    Comparison.Change.allCases.compactMap { change in
      let count = kind.elements.count { $0.change == change }
      return count == 0 ? nil : (change, count)
    }
  }

  /// Returns what there is to say below the table.
  private func remarks(on comparison: Comparison) -> [String] {
    var remarks: [String] = []
    if comparison.sameFields > 0 {
      remarks.append(words(.sameFields(comparison.sameFields)))
    } else if comparison.fields.isEmpty, comparison.kinds.isEmpty {
      remarks.append(words(.nothingKnown))
    }
    let kind = legend.records[Int(comparison.record.rawValue)].declaration.name
    if comparison.kinds.isEmpty, kind.english == "strategy" {
      remarks.append(words(.nothingBelongs(field: name(kind, .forPeople))))
    }
    return remarks
  }

  // MARK: For programs

  /// Returns `comparison` as rows: of what is not the same one for each field, of what became of an
  /// element otherwise one.
  package func data(of comparison: Comparison) -> DataTable {
    var rows: [[String]] = []
    func add(
      _ change: Comparison.Change, _ record: RecordID, _ names: [String], _ titles: [String],
      _ fields: [Comparison.FieldChange]
    ) {
      let kind = legend.records[Int(record.rawValue)].declaration.name.english
      let head = [kind, change.word] + names + titles.map { DataTable.harmless($0) }
      if fields.isEmpty { rows.append(head + ["", "", "", "", ""]) }
      for field in fields {
        let values = [field.before, field.after].map { reading in
          reading.map { plain($0.answer, type(of: field.field, record)) } ?? ""
        }
        let dates = [field.before, field.after].map { $0?.date?.isoText ?? "" }
        rows.append(head + [name(of: field.field, record, .forPrograms)] + values + dates)
      }
    }
    let subjects = [comparison.before.subject, comparison.after.subject]
    if !comparison.fields.isEmpty {
      add(
        .changed, comparison.record,
        subjects.map { name(of: $0, comparison.record, .forPrograms) },
        subjects.map { title(of: $0, comparison.record) }, comparison.fields)
    }
    for kind in comparison.kinds {
      for element in kind.elements {
        let things = [element.before, element.after]
        add(
          element.change, kind.record, things.map { $0.map { path(of: $0) } ?? "" },
          things.map { $0.map { title(of: $0) } ?? "" }, element.fields)
      }
    }
    let headings = [
      "kind", "change", "before", "after", "title_before", "title_after", "field", "value_before",
      "value_after", "date_before", "date_after",
    ]
    return DataTable(headings.map { DataTable.Column($0) }, rows)
  }

  /// Returns the name of `thing` as paths write it for programs.
  func path(of thing: ThingID) -> String { legend.things[Int(thing.rawValue)].path.english }

  /// Returns the type of `field` of `record`.
  func type(of field: Comparison.FieldName, _ record: RecordID) -> ValueType {
    switch field {
    case .title: .text
    case .position(let position): plan.records[Int(record.rawValue)].fields[Int(position)].type
    }
  }

}
