internal import Catalogue
package import Evaluation
internal import Planning
internal import Values
internal import Vocabulary

extension Renderer {

  /// Returns `value`, numbers in which are what `sense` says, as people read it.
  func text(_ value: Value, _ sense: Sense = .quantity) -> String {
    switch value {
    case .boolean(let truth): words(truth ? .yes : .no)
    case .number(let number):
      switch sense {
      case .quantity: text(number)
      case .year: numbers.year(number)
      }
    case .money(let euros): numbers.money(euros)
    case .text(let text): shown(text)
    case .date(let day): numbers.text(day)
    case .period(let period): numbers.text(period)
    case .duration(let span): numbers.text(span)
    case .choice(let choice, let position):
      called(legend.choices[Int(choice.rawValue)].values[Int(position)])
    case .thing(let thing): called(legend.things[Int(thing.rawValue)])
    }
  }

  /// Returns what the value of a choice is called.
  private func called(_ value: DeclarationLegend) -> String {
    switch naming {
    case .byTitle: title(of: value).map(shown) ?? name(value.name, .forPeople)
    case .byName: name(value.name, .forPeople)
    }
  }

  /// Returns what `thing` is called.
  private func called(_ thing: ThingLegend) -> String {
    switch naming {
    case .byTitle: title(of: thing.declaration).map(shown) ?? name(thing.path, .forPeople)
    case .byName: name(thing.path, .forPeople)
    }
  }

  /// Returns `number`; where no decimals are enough, with the nearest that are.
  private func text(_ number: Rational) -> String {
    guard number.decimals == nil else { return numbers.text(number) }
    let near = number.text(
      groupMark: "", decimalMark: ".", minimumDecimals: 0, maximumDecimals: 4)
    let nearest = Rational(plainText: near).map { numbers.text($0) } ?? near
    return "\(numbers.text(number)) (≈ \(nearest))"
  }

  /// Returns `answer`, numbers in which are what `sense` says, on one line, as it stands in a cell or
  /// a list.
  package func line(_ answer: Answer, _ sense: Sense = .quantity) -> String {
    switch answer {
    case .known(let value, let marks):
      return marks.contains(.approximate)
        ? approximate(text(value, sense), value, marks) : text(value, sense)
    case .record(let record):
      let fields = record.fields.enumerated().compactMap { position, answer -> String? in
        if case .open = answer { return nil }
        let name = name(field(record.record, position).name, .forPeople)
        return "\(name): \(line(answer, self.sense(ofField: position, of: record.record)))"
      }
      let head =
        record.row.map { text($0) }
        ?? name(legend.records[Int(record.record.rawValue)].declaration.name, .forPeople)
      return "\(head) { \(fields.joined(separator: "  ")) }"
    case .list(let elements, _):
      let texts = elements.filter { $0.membership == nil }.map { line($0.answer, sense) }
      // A comma between elements would be taken for one of theirs.
      let separator = texts.contains { $0.contains(",") } ? "; " : ", "
      return "[" + texts.joined(separator: separator) + "]"
    case .open(let open):
      return words(
        .openFor(
          facts: missing(open.needs, subject: "", .forPeople),
          values: namesOfUnknownValues(open.needs),
          decisions: needs(open.needs.filter { $0.isQuestion })))
    case .fault(let fault):
      return words(.faultNamed(code: fault.kind.code, message(fault.kind)))
    }
  }

  /// Returns what `row` is called.
  private func text(_ row: TableRow) -> String {
    text(FactPath(.data(row.table), [.element(row.number)]), subject: "", .forPeople)
  }

  /// Returns `text`, which writes `value`, with a word for that it is not exact.
  private func approximate(_ text: String, _ value: Value, _ marks: Marks) -> String {
    guard value.isFigure else { return words(.approximately(text, isFigure: false)) }
    let bound = marks.intersection([.over, .nearly, .upTo])
    if bound == .over { return words(AnswerWords.over(text)) }
    if bound == .nearly { return words(AnswerWords.nearly(text)) }
    if bound == .upTo { return words(AnswerWords.upTo(text)) }
    return words(.approximately(text, isFigure: true))
  }

  /// Returns `answer`, numbers in which are what `sense` says, in full, perhaps on several lines.
  package func text(of answer: Answer, _ sense: Sense = .quantity) -> String {
    switch answer {
    case .known(.thing(let thing), _):
      return titled(thing)
    case .known(.choice(let choice, let position), let marks):
      let value = legend.choices[Int(choice.rawValue)].values[Int(position)]
      let text = titled(name(value.name, .forPeople), title(of: value))
      return marks.contains(.approximate) ? approximate(text, .boolean(true), marks) : text
    case .record(let record):
      return text(of: record)
    case .known, .fault:
      return page.indented(line(answer, sense), by: 0).joined(separator: "\n")
    case .open(let open):
      return text(of: open)
    case .list(let elements, let marks):
      return text(of: elements, marks, sense)
    }
  }

  /// Returns the name of `thing` and its title.
  private func titled(_ thing: ThingID) -> String {
    let legend = legend.things[Int(thing.rawValue)]
    return titled(name(legend.path, .forPeople), title(of: legend.declaration))
  }

  /// Returns `name`, and `title` after it.
  private func titled(_ name: String, _ title: String?) -> String {
    title.map { "\(name)  \(shown($0))" } ?? name
  }

  /// Returns the facts of a case, a field a line; what nobody gave is said to be so.
  private func text(of record: CaseRecord) -> String {
    let declaration = legend.records[Int(record.record.rawValue)].declaration
    let fields = record.fields.enumerated().map { position, answer in
      (name(field(record.record, position).name, .forPeople), cell(answer, in: record, position))
    }
    let head = style.paint(
      titled(name(declaration.name, .forPeople), title(of: declaration)), .heading)
    return ([head] + FieldList(fields).lines(on: page, indent: 2)).joined(separator: "\n")
  }

  /// Returns `answer`, the field of `record` at `position`, for a table or a list.
  func cell(_ answer: Answer, in record: CaseRecord, _ position: Int) -> TextTable.Cell {
    if case .open(let open) = answer, open.needs.count == 1, case .fact(let path) = open.needs[0],
      path.steps.last == .field(record.record, Int32(truncatingIfNeeded: position))
    {
      return TextTable.Cell(words(AnswerWords.notOnFile), role: .faint)
    }
    return TextTable.Cell(line(answer, sense(ofField: position, of: record.record)))
  }

  /// Returns `elements`, scalars on one line, things and records one a line; what is open stands
  /// apart.
  private func text(of elements: [Element], _ marks: Marks, _ sense: Sense) -> String {
    let settled = elements.filter { $0.membership == nil }
    let open = elements.filter { $0.membership != nil }
    if !elements.isEmpty, let table = table(of: settled, open) {
      let lines = table.lines(on: page)
      return (settled.isEmpty ? [words(.nothing)] + lines : lines).joined(separator: "\n")
    }
    var lines: [String] = []
    if settled.isEmpty {
      lines.append(words(.nothing))
    } else {
      let text = line(.list(settled, marks), sense)
      lines += page.indented(
        marks.contains(.approximate) ? words(.approximately(text, isFigure: false)) : text, by: 0)
    }
    if !open.isEmpty {
      lines.append(openHeading.text)
      lines += open.flatMap { element in
        page.indented(
          "\(line(element.answer, sense))  (\(element.membership.map { line($0) } ?? ""))", by: 2)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// What stands above rows of which it is open whether they belong there.
  var openHeading: TextTable.Cell { TextTable.Cell("\(words(.openRows)):", role: .warning) }

  /// Returns a table of `elements`, where all of them are things, or facts of cases of one record.
  func table(of elements: [Element]) -> TextTable? {
    if elements.isEmpty { return nil }
    return table(
      of: elements.filter { $0.membership == nil }, elements.filter { $0.membership != nil })
  }

  /// Returns a table of `settled` and `open`, where all of them are things, or facts of cases of one
  /// record.
  private func table(of settled: [Element], _ open: [Element]) -> TextTable? {
    let elements = settled + open
    let things = elements.count { element in
      if case .known(.thing, _) = element.answer { true } else { false }
    }
    if things == elements.count { return tableOfThings(settled, open) }
    let records = elements.compactMap { element -> CaseRecord? in
      if case .record(let record) = element.answer { record } else { nil }
    }
    guard records.count == elements.count, let record = records.first?.record,
      records.allSatisfy({ $0.record == record })
    else { return nil }
    let columns = plan.records[Int(record.rawValue)].fields.indices.map { position in
      let field = field(record, position)
      return TextTable.Column(
        name(field.name, .forPeople), field.type.isNumeric ? .right : .left)
    }
    func row(_ element: Element) -> TextTable.Row {
      guard case .record(let record) = element.answer else { return TextTable.Row([]) }
      return TextTable.Row(
        record.fields.enumerated().map { cell($1, in: record, $0) }, note: note(element.membership))
    }
    return TextTable(columns, sections: sections(settled.map(row), open.map(row)))
  }

  /// Returns a table of the names and titles of things.
  private func tableOfThings(_ settled: [Element], _ open: [Element]) -> TextTable {
    func row(_ element: Element) -> TextTable.Row {
      guard case .known(.thing(let thing), _) = element.answer else { return TextTable.Row([]) }
      let legend = legend.things[Int(thing.rawValue)]
      let title = title(of: legend.declaration).map(shown) ?? ""
      return TextTable.Row(
        [TextTable.Cell(name(legend.path, .forPeople)), TextTable.Cell(title)],
        note: note(element.membership))
    }
    return TextTable(
      [TextTable.Column("", .fixed), TextTable.Column("")],
      sections: sections(settled.map(row), open.map(row)))
  }

  /// Returns `rows`, and below a heading those that are `open`.
  func sections(_ rows: [TextTable.Row], _ open: [TextTable.Row]) -> [TextTable.Section] {
    open.isEmpty
      ? [TextTable.Section(rows)]
      : [TextTable.Section(rows), TextTable.Section(open, heading: openHeading)]
  }

  /// Returns why it is open whether a row belongs to its table, as `membership` says.
  func note(_ membership: Answer?) -> TextTable.Cell? {
    membership.map { TextTable.Cell("(\(line($0)))", role: .faint) }
  }

  /// Returns what `open` waits for and could still be, below the word `label`.
  func text(of open: Open, _ label: Label = .open) -> String {
    let head = style.paint(words(label), .warning)
    var lines = [head]
    let missing = missing(open.needs, subject: "", .forPeople)
    if !missing.isEmpty {
      lines.append("  \(words(.missing)): \(missing.joined(separator: ", "))")
    }
    let values = unknownValues(open.needs, indent: 4)
    if !values.isEmpty {
      lines.append("  \(words(.leftUnknown)):")
      lines += values.map { "    \($0)" }
    }
    let decisions = self.decisions(open.needs)
    if !decisions.isEmpty {
      lines.append("  \(words(.neededDecisions)):")
      lines += decisions.map { "    \($0)" }
    }
    lines += possibilities(of: open).map { "  \($0)" }
    return lines.joined(separator: "\n")
  }

  /// Returns the value of `alternative` and its condition.
  func text(of alternative: Alternative) -> String {
    let value = line(.known(alternative.value, alternative.marks))
    return words(.ifSo(value: value, condition: shown(text(alternative.when, .forPeople))))
  }

  /// Returns `needs` by name.
  func needs(_ needs: [Need], subject: String = "") -> [String] {
    needs.map { need in
      switch need {
      case .fact(let path): text(path, subject: subject, .forPeople)
      case .question(let question):
        name(legend.questions[Int(question)].declaration.name, .forPeople)
      }
    }
  }

  /// Returns the human decisions among `needs`, each with its office and its question.
  func decisions(_ needs: [Need]) -> [String] {
    needs.compactMap { need in
      guard case .question(let position) = need else { return nil }
      let question = legend.questions[Int(position)]
      var text = name(question.declaration.name, .forPeople)
      if let office = office(of: question) { text += ", " + words(.byOffice(shown(office))) }
      if let title = title(of: question.declaration) { text += ": " + shown(title) }
      let readings = readings(ofQuestion: position)
      return readings.isEmpty ? text : "\(text) (\(readings.joined(separator: "; ")))"
    }
  }

  /// Returns the readings of the question at `position`, each with what it cites; none of yes and no.
  private func readings(ofQuestion position: Int32) -> [String] {
    let question = plan.questions[Int(position)]
    if question.type == .boolean { return [] }
    let cites = legend.questions[Int(position)].readings
    return question.readings.enumerated().map { number, reading in
      let value = line(.known(reading.value, reading.marks))
      let sources = number < cites.count ? cites[number] : []
      return sources.isEmpty ? value : "\(value) \(words(Phrase.cites(sources.map { shown($0) })))"
    }
  }

}

extension Value {

  /// `true` iff *about* can stand before `self`.
  var isFigure: Bool {
    switch self {
    case .number, .money, .date, .duration: true
    case .boolean, .text, .period, .choice, .thing: false
    }
  }

}
