internal import Analysis
internal import Catalogue
internal import Evaluation
internal import Planning
internal import SourceText
internal import Values
internal import Vocabulary

extension Renderer {

  /// Returns what is special about `border`, as the reader of the message writes it.
  func facts(moved border: BorderCase) -> [BorderFact] {
    special(border).compactMap { input in
      guard let value = border.value(of: input) else { return nil }
      let text = literal(value, in: tongue) ?? text(value)
      if input == .asOf { return .asOf(text) }
      return .fact(name(of: input, of: border, in: tongue), text)
    }
  }

  /// Returns the arguments of `border` that are no facts of a case, and what was moved.
  private func special(_ border: BorderCase) -> [BorderCase.Input] {
    let arguments = border.arguments.indices.map { BorderCase.Input.argument($0) }
      .filter { border.value(of: $0) != nil }
    return arguments + border.moved.filter { !arguments.contains($0) }
  }

  /// Returns a test called `name` that asks about `border`, in the tongue of what `mutant` changes;
  /// `nil` where it cannot be written.
  func test(named name: String, of border: BorderCase, _ mutant: Mutant) -> String? {
    let tongue = legend.tongues[mutant.site.file] ?? self.tongue
    guard let steps = TestWriter(renderer: self, tongue: tongue).steps(of: border) else {
      return nil
    }
    let special = special(border).compactMap { input -> String? in
      guard let value = border.value(of: input), let text = literal(value, in: tongue) else {
        return nil
      }
      return "\(self.name(of: input, of: border, in: tongue)) \(text)"
    }
    let title =
      ([head(of: mutant.part, in: tongue)]
      + (special.isEmpty ? [] : [special.joined(separator: ", ")]))
      .joined(separator: ": ").filter { $0 != "\"" && !$0.isNewline }
    let lines = steps.map { "    \($0)" }.joined(separator: "\n")
    return "\(Keyword.test.spelling(in: tongue)) \(name) \"\(title)\" {\n\(lines)\n}"
  }

  /// Returns the title of `part`, else its name in `tongue`.
  private func head(of part: RulePart, in tongue: Tongue) -> String {
    let own =
      switch part {
      case .requirement(let decision, let position):
        legend.decisions[Int(decision)].requirements[Int(position)]
      case .amount(let decision), .decision(let decision):
        legend.decisions[Int(decision)].declaration
      case .version(let definition, _): legend.definitions[Int(definition)]
      }
    return own.title ?? own.name.spelling(in: tongue)
  }

  /// Returns what `input` of `border` is called in `tongue`.
  private func name(of input: BorderCase.Input, of border: BorderCase, in tongue: Tongue) -> String
  {
    switch input {
    case .field(let argument, let field):
      guard case .record(let record) = border.arguments[argument] else { return "" }
      let subject = subjects(of: border.question)[argument]
      let fields = legend.records[Int(record.record.rawValue)].fields
      return "\(subject).\(fields[Int(field)].name.spelling(in: tongue))"
    case .argument(let argument): return subjects(of: border.question)[argument]
    case .answer(let question):
      return legend.questions[Int(question)].declaration.name.spelling(in: tongue)
    case .asOf: return Keyword.asOf.spelling(in: tongue)
    }
  }

  /// Returns the names of what `question` is asked about.
  func subjects(of question: BorderCase.Question) -> [String] {
    switch question {
    case .requirement(let decision, _), .outcome(let decision), .amount(let decision):
      [legend.decisions[Int(decision)].subject]
    case .value(let definition), .count(let definition): legend.formals[Int(definition)]
    }
  }

  /// Returns `value` as a file in `tongue` writes it; `nil` where it cannot be written.
  func literal(_ value: Value, in tongue: Tongue) -> String? {
    let style = NumberStyle(tongue)
    switch value {
    case .boolean(let truth):
      return (truth ? Keyword.yes : Keyword.no).spelling(in: tongue)
    case .number(let number): return number.decimals == nil ? nil : style.text(number)
    case .money(let euros):
      guard let decimals = euros.decimals else { return nil }
      if decimals > 0 { return style.money(euros) }
      return "\(style.text(euros)) \(Keyword.euro.spelling(in: tongue))"
    case .text(let text):
      return text.contains { $0 == "\"" || $0 == "\\" || $0.isNewline } ? nil : "\"\(text)\""
    case .date(let day): return style.text(day)
    case .period(let period): return style.text(period)
    case .duration(let span): return style.text(span)
    case .choice(let choice, let position):
      let values = legend.choices[Int(choice.rawValue)].values
      return quoted(values[Int(position)].name.spelling(in: tongue), in: tongue)
    case .thing(let thing): return legend.things[Int(thing.rawValue)].path.spelling(in: tongue)
    }
  }

  /// Returns `name` as a file in `tongue` uses it: in backticks where it is a word of the language.
  func quoted(_ name: String, in tongue: Tongue) -> String {
    let table = WordTable.words(of: tongue)
    let word = table.word(spelledBy: name)
    return word != .none && table.isReserved(word) ? "`\(name)`" : name
  }

}

/// What writes the steps of a test in one tongue.
private struct TestWriter {

  /// What knows the names.
  let renderer: Renderer

  /// The tongue of the file.
  let tongue: Tongue

  /// The most columns of a line.
  private static let mostColumns = 92

  /// Returns the steps of a test that asks about `border`; `nil` where they cannot be written.
  func steps(of border: BorderCase) -> [String]? {
    var lines: [String] = []
    if let day = border.asOf {
      lines.append("\(word(.setAsOf)) \(NumberStyle(tongue).text(day))")
    }
    let subjects = renderer.subjects(of: border.question)
    var operands: [String] = []
    for (argument, subject) in zip(border.arguments, subjects) {
      if case .record(let record) = argument {
        guard let facts = record.fields.isEmpty ? [] : facts(record) else { return nil }
        lines += given(subject, record, facts)
        operands.append(renderer.quoted(subject, in: tongue))
      } else {
        guard let text = text(argument) else { return nil }
        operands.append(text)
      }
    }
    for (question, answer) in border.answers.sorted(by: { $0.key < $1.key }) {
      let name = renderer.legend.questions[Int(question)].declaration.name.spelling(in: tongue)
      let text = word(answer ? .yes : .no)
      lines.append("\(word(.given)) \(renderer.quoted(name, in: tongue)) = \(text)")
    }
    guard let expectation = expectation(border, operands) else { return nil }
    return lines + [expectation]
  }

  /// Returns the step that gives `record`, whose `facts` are written, the name `subject`.
  private func given(_ subject: String, _ record: CaseRecord, _ facts: [String]) -> [String] {
    let legend = renderer.legend.records[Int(record.record.rawValue)].declaration
    let kind = renderer.quoted(legend.name.spelling(in: tongue), in: tongue)
    let head = "\(word(.given)) \(renderer.quoted(subject, in: tongue)) = \(kind) {"
    let line = "\(head) \((facts + ["}"]).joined(separator: "  "))"
      .replacing("  }", with: " }")
    if line.count <= Self.mostColumns { return [line] }
    return [head] + facts.map { "    \($0)" } + ["}"]
  }

  /// Returns the known fields of `record`, each as it is written; `nil` where one cannot be.
  private func facts(_ record: CaseRecord) -> [String]? {
    var facts: [String] = []
    let legend = renderer.legend.records[Int(record.record.rawValue)].fields
    for (position, field) in record.fields.enumerated() {
      if case .open = field { continue }
      guard let text = text(field) else { return nil }
      facts.append("\(legend[position].name.spelling(in: tongue)): \(text)")
    }
    return facts
  }

  /// Returns `answer` as a file writes it; `nil` where it cannot be written.
  private func text(_ answer: Answer) -> String? {
    switch answer {
    case .known(let value, _): return renderer.literal(value, in: tongue)
    case .record(let record):
      guard let facts = facts(record) else { return nil }
      let legend = renderer.legend.records[Int(record.record.rawValue)].declaration
      return "\(legend.name.spelling(in: tongue)) { \(facts.joined(separator: "  ")) }"
    case .list(let elements, _):
      let texts = elements.compactMap { $0.membership == nil ? text($0.answer) : nil }
      return texts.count == elements.count ? "[\(texts.joined(separator: ", "))]" : nil
    case .open, .fault: return nil
    }
  }

  /// Returns the step that expects what `border` comes to; `nil` where it cannot be written.
  private func expectation(_ border: BorderCase, _ operands: [String]) -> String? {
    let legend = renderer.legend
    let asked: String
    var status = Keyword.eligible
    switch border.question {
    case .requirement(let decision, let position):
      let own = legend.decisions[Int(decision)]
      let requirement = own.requirements[Int(position)].name.spelling(in: tongue)
      asked = "\(name(own.declaration)).\(requirement) \(word(.for)) \(operands[0])"
      status = .met
    case .outcome(let decision):
      asked = "\(name(legend.decisions[Int(decision)].declaration)) \(word(.for)) \(operands[0])"
    case .amount(let decision):
      let own = name(legend.decisions[Int(decision)].declaration)
      asked = "\(own).\(word(.amount)) \(word(.for)) \(operands[0])"
    case .value(let definition):
      let own = name(legend.definitions[Int(definition)])
      asked = own + arguments(operands)
    case .count(let definition):
      let own = name(legend.definitions[Int(definition)])
      asked = "\(word(.countOf)) \(own)\(arguments(operands))"
    }
    guard case .value(let value) = border.expected else {
      return "\(word(.expect)) \(asked) \(word(.is)) \(word(.fault))"
    }
    switch border.question {
    case .requirement, .outcome:
      let negation = value == .boolean(true) ? "" : word(.not) + " "
      return "\(word(.expect)) \(asked) \(word(.is)) \(negation)\(word(status))"
    case .amount, .value, .count:
      if case .boolean(let truth) = value {
        return "\(word(.expect)) \(truth ? "" : word(.not) + " ")\(asked)"
      }
      return renderer.literal(value, in: tongue).map { "\(word(.expect)) \(asked) = \($0)" }
    }
  }

  /// Returns `operands` as they stand after a name; a comma in a number is not one between two.
  private func arguments(_ operands: [String]) -> String {
    guard operands.contains(where: { $0.contains(",") }) else {
      return operands.isEmpty ? "" : "(\(operands.joined(separator: ", ")))"
    }
    return operands.count == 1 ? "((\(operands[0])))" : "(\(operands.joined(separator: "; ")))"
  }

  /// Returns the name of `declaration` as a file uses it.
  private func name(_ declaration: DeclarationLegend) -> String {
    renderer.quoted(declaration.name.spelling(in: tongue), in: tongue)
  }

  /// Returns `keyword` in the tongue of the file.
  private func word(_ keyword: Keyword) -> String { keyword.spelling(in: tongue) }

}
