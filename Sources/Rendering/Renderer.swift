internal import Catalogue
package import Evaluation
package import Planning
package import SourceText
package import Values
package import Vocabulary

/// Writes what a program comes to, for people and for programs.
package struct Renderer: Sendable {

  let plan: Plan
  let legend: Legend

  /// The sources, each at the position that its identity names.
  let sources: [SourceFile]

  /// The language of answers.
  package let tongue: Tongue

  var style: Style

  /// How numbers and days are written for people.
  let numbers: NumberStyle

  /// How much room there is, and how text stands out.
  let page: Page

  /// What the facts are called that are written out in what is shown; empty where they have no name.
  var subject = ""

  /// The thing whose facts are those of the case that is shown, if it is one.
  package var caseThing: ThingID?

  /// What fields of things are supposed to be, by thing and position.
  package var suppositions: [ThingID: [Int32: Answer]] = [:]

  /// The day for which what is shown holds, where something was read that changes with the day.
  package var statedDay: Day?

  /// What things and values of choices are called.
  var naming = Naming.byTitle

  /// Creates an instance with the given properties; `width` is the number of columns of the terminal,
  /// and `nil` where answers take as many as they need.
  package init(
    plan: Plan, legend: Legend, sources: [SourceFile], tongue: Tongue, isColoured: Bool,
    width: Int? = nil, glyphs: Glyphs = .unicode
  ) {
    self.plan = plan
    self.legend = legend
    self.sources = sources
    self.tongue = tongue
    style = isColoured ? .ansi : .plain
    numbers = NumberStyle(tongue)
    page = Page(width: width, style: style, glyphs: glyphs)
  }

  /// Returns the words of `label` in the language of answers.
  func words(_ label: Label) -> String { label.text(in: tongue) }

  /// Returns the words of `phrase` in the language of answers.
  func words(_ phrase: Phrase) -> String { phrase.message(in: tongue).proseText }

  /// Returns `words` in the language of answers.
  func words(_ words: AnswerWords) -> String { words.text(in: tongue) }

  /// Returns `text`, which authors or facts give, for a terminal.
  func shown(_ text: String) -> String { visible(text) }

}

// MARK: Names

extension Renderer {

  /// What things and values of choices are called in answers for people.
  enum Naming {

    /// By their titles, where they have one: who reads need not type it.
    case byTitle

    /// By their names.
    case byName
  }

  /// How names are spelled: for programs always in English.
  enum Spelling {
    case forPrograms
    case forPeople
  }

  /// Returns `name` as it is spelled for a reader.
  func name(_ name: TwinName, _ spelling: Spelling) -> String {
    switch spelling {
    case .forPrograms: name.english
    case .forPeople: name.spelling(in: tongue)
    }
  }

  /// Returns the title of `declaration` in the language of answers.
  func title(of declaration: DeclarationLegend) -> String? { declaration.title?.text(in: tongue) }

  /// Returns who answers the question `legend`, in the language of answers.
  func office(of legend: QuestionLegend) -> String? { legend.office?.text(in: tongue) }

  /// Returns `path`; `subject` is what the facts of the case are called in the text.
  func text(_ path: FactPath, subject: String, _ spelling: Spelling) -> String {
    var text =
      switch path.root {
      case .subject: self.subject(named: subject, path, spelling)
      case .thing(let thing): name(legend.things[Int(thing.rawValue)].path, spelling)
      case .named(let name): name
      case .definition(let definition): name(legend.definitions[Int(definition)].name, spelling)
      case .data(let table): name(legend.data[Int(table)].declaration.name, spelling)
      }
    for step in path.steps {
      switch step {
      case .field(let record, let field):
        let names = legend.records[Int(record.rawValue)].fields
        text += "." + name(names[Int(field)].name, spelling)
      case .element(let position):
        text += "[\(position)]"
      }
    }
    return text
  }

  /// Returns what the facts that `path` begins with are called: `name`, else as in what is shown, else
  /// by their record.
  private func subject(named name: String, _ path: FactPath, _ spelling: Spelling) -> String {
    if !name.isEmpty { return name }
    guard subject.isEmpty, case .field(let record, _)? = path.steps.first else { return subject }
    return self.name(legend.records[Int(record.rawValue)].declaration.name, spelling)
  }

  /// Returns the name of `type` for programs.
  func typeName(_ type: ValueType) -> String {
    switch type {
    case .boolean: "boolean"
    case .integer: "integer"
    case .decimal: "decimal"
    case .money: "money"
    case .text: "text"
    case .date: "date"
    case .period: "period"
    case .duration: "duration"
    case .choice(let choice): legend.choices[Int(choice.rawValue)].declaration.name.english
    case .record(let record): legend.records[Int(record.rawValue)].declaration.name.english
    case .list(let element): "list of \(typeName(element))"
    case .outcome: "outcome"
    case .nothing: "unknown"
    }
  }

  /// Returns the field of `record` at `position` and its type.
  func field(_ record: RecordID, _ position: Int) -> (name: TwinName, type: ValueType) {
    (
      legend.records[Int(record.rawValue)].fields[position].name,
      plan.records[Int(record.rawValue)].fields[position].type
    )
  }

}

// MARK: Faults and assumptions

extension Renderer {

  /// Returns what `kind` is, in words of the language of answers.
  func message(_ kind: FaultKind) -> Message { words(kind).message(in: tongue) }

  /// Returns `kind` with its parts ready to read.
  private func words(_ kind: FaultKind) -> FaultWords {
    switch kind {
    case .divisionByZero: return .divisionByZero
    case .numberTooLong: return .numberTooLong
    case .outOfRange(let record, let position, let value):
      let field = field(record, Int(position))
      let range = plan.records[Int(record.rawValue)].fields[Int(position)].range
      let isMoney = field.type == .money
      return .outOfRange(
        field: name(field.name, .forPeople), value: text(value),
        range: range.map { numbers.text($0, isMoney: isMoney) } ?? "")
    case .conflict(let first, let second):
      return .conflict(exception(first), exception(second))
    case .gap(let definition, let day):
      let declaration = legend.definitions[Int(definition)]
      return .gap(name: name(declaration.name, .forPeople), day: numbers.text(day))
    case .fieldGap(let thing, let position, let day):
      let path = FactPath(
        .thing(thing), [.field(plan.things[Int(thing.rawValue)].record, position)])
      return .fieldGap(path: text(path, subject: "", .forPeople), day: numbers.text(day))
    case .noRow(let table): return .noRow(table: tableName(table))
    case .rowsDisagree(let table): return .rowsDisagree(table: tableName(table))
    case .periodReversed(let start, let end):
      return .periodReversed(start: numbers.text(start), end: numbers.text(end))
    case .nothingToAggregate: return .nothingToAggregate
    case .dateOutOfRange: return .dateOutOfRange
    case .mixedDurations: return .mixedDurations
    case .unitNotPositive: return .unitNotPositive
    case .tooDeep: return .tooDeep
    case .noSuchMonth(let number): return .noSuchMonth(numbers.text(number))
    case .noSuchDay(let number, let month):
      return .noSuchDay(
        numbers.text(number),
        last: Period.month(year: month.year, month: month.month).map { numbers.text($0.end) } ?? "")
    case .periodWithoutDays(let span): return .periodWithoutDays(numbers.text(span))

    case .partCount(let count): return .partCount(text(.number(count)))
    case .unusableShares: return .unusableShares
    case .noElement(let place, let count):
      return .noElement(place: text(.number(place)), count: text(.number(Rational(count))))
    case .notEligible: return .notEligible
    }
  }

  /// Returns the name of the exception at `position`, and what it cites.
  private func exception(_ position: Int32) -> String {
    let declaration = legend.exceptions[Int(position)]
    let name = name(declaration.name, .forPeople)
    return declaration.cites.isEmpty
      ? name : "\(name) (\(declaration.cites.joined(separator: ", ")))"
  }

  /// Returns the name of the table at `position`: that of the definition whose body it is.
  private func tableName(_ position: Int32) -> String {
    let definition = plan.definitions.firstIndex { definition in
      definition.versions.contains { version in
        if case .table(position, _) = plan[version.clause.body].operation { true } else { false }
      }
    }
    return definition.map { name(legend.definitions[$0].name, .forPeople) } ?? ""
  }

  /// Returns the conditions `assumptions` as the text has them, with *and* between them.
  ///
  /// For programs the joints are English, whatever the language of answers.
  func text(_ assumptions: [Assumption], _ spelling: Spelling) -> String {
    var seen: Set<String> = []
    let tongue = tongue(spelling)
    return assumptions.map { text($0, spelling) }.filter { seen.insert($0).inserted }
      .joined(separator: Label.and.text(in: tongue))
  }

  /// Returns the language of joints.
  func tongue(_ spelling: Spelling) -> Tongue {
    switch spelling {
    case .forPrograms: Tongue.english
    case .forPeople: tongue
    }
  }

  /// Returns the condition that `assumption` is.
  private func text(_ assumption: Assumption, _ spelling: Spelling) -> String {
    let tongue = tongue(spelling)
    switch assumption.subject {
    case .node(let node):
      guard let site = site(of: node) else { return "" }
      let text = sourceText(at: site)
      if let test = self.text(ofTest: assumption, at: text, spelling) { return test }
      if let cells = self.text(ofCells: node, spelling) {
        return assumption.isTrue ? cells : tongue.negated(cells)
      }
      if assumption.isTrue { return text }
      switch spelling {
      case .forPrograms: return tongue.negated(text)
      case .forPeople: return (legend.tongues[site.file] ?? tongue).negated(text)
      }
    case .question(let question):
      let name = name(legend.questions[Int(question)].declaration.name, spelling)
      return assumption.isTrue ? name : tongue.negated(name)
    case .reading(let question, let position, _):
      let name = name(legend.questions[Int(question)].declaration.name, spelling)
      let value = plan.questions[Int(question)].readings[Int(position)].value
      let text = "\(name) = \(literal(value, in: tongue) ?? self.text(value))"
      return assumption.isTrue ? text : tongue.negated(text)
    case .asOf(let validity):
      let style = NumberStyle(tongue)
      let phrase = Phrase.inForce(
        from: validity.from.map { style.text($0) }, until: validity.until.map { style.text($0) })
      let text = phrase.message(in: tongue).proseText
      return assumption.isTrue ? text : tongue.negated(text)
    }
  }

  /// Returns where `node` is written.
  func site(of node: PlanNode.ID) -> SourceSpan? {
    let position = Int(node.rawValue)
    return position < legend.sites.count ? legend.sites[position] : nil
  }

  /// Returns the text at `site` on one line.
  func sourceText(at site: SourceSpan) -> String {
    let position = Int(site.file.rawValue)
    guard position < sources.count, site.offsets.upperBound <= sources[position].bytes.count else {
      return ""
    }
    return sources[position].text(at: site.offsets)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

}

extension Message {

  /// The message as plain text, words of the program as they are.
  var proseText: String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .prose(let words), .code(let words): text += words
      }
    }
  }

}
