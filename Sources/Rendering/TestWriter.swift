internal import Analysis
internal import Catalogue
internal import Evaluation
internal import Planning
internal import Values
internal import Vocabulary

/// What writes the steps of a test in one tongue.
struct TestWriter {

  /// What knows the names.
  let renderer: Renderer

  /// The tongue of the file.
  let tongue: Tongue

  /// The most columns of a line.
  static let mostColumns = 92

  /// Returns the steps of a test that asks about `border`; `nil` where they cannot be written.
  func steps(of border: BorderCase) -> [String]? {
    var lines = border.asOf.map { [setAsOf($0)] } ?? []
    let subjects = renderer.subjects(of: border.question)
    var operands: [String] = []
    for (argument, subject) in zip(border.arguments, subjects) {
      guard let (steps, operand) = given(argument, named: subject) else { return nil }
      lines += steps
      operands.append(operand)
    }
    lines += given(border.answers)
    guard let expectation = expectation(border, operands) else { return nil }
    return lines + [expectation]
  }

  /// Returns a test of `steps`, called `name`.
  func test(named name: String, title: String?, _ steps: [String]) -> String {
    let lines = steps.map { "    \($0)" }.joined(separator: "\n")
    // A text has no escapes, and ends on its line.
    let words = title?.filter { $0 != "\"" && !$0.isNewline }
    let title = words.map { " \"\($0)\"" } ?? ""
    return "\(word(.test)) \(renderer.quoted(name, in: tongue))\(title) {\n\(lines)\n}"
  }

  /// Returns the step that sets the day whose law applies to `day`.
  func setAsOf(_ day: Day) -> String { "\(word(.setAsOf)) \(NumberStyle(tongue).text(day))" }

  /// Returns the steps that give `argument` the name `subject`, if it has to have one, and how it is
  /// called in what is expected; `nil` where it cannot be written.
  func given(_ argument: Answer, named subject: String) -> (steps: [String], operand: String)? {
    guard case .record(let record) = argument else {
      return text(argument).map { ([], $0) }
    }
    guard let facts = record.fields.isEmpty ? [] : facts(record) else { return nil }
    return (given(subject, record, facts), renderer.quoted(subject, in: tongue))
  }

  /// Returns the steps that give what people decided, by the positions of the questions.
  func given(_ answers: [Int32: Value]) -> [String] {
    answers.sorted { $0.key < $1.key }.compactMap { question, answer in
      let name = renderer.legend.questions[Int(question)].declaration.name.spelling(in: tongue)
      return renderer.literal(answer, in: tongue).map {
        "\(word(.given)) \(renderer.quoted(name, in: tongue)) = \($0)"
      }
    }
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
  func text(_ answer: Answer) -> String? {
    switch answer {
    case .known(let value, let marks):
      let text = renderer.literal(value, in: tongue)
      return marks.contains(.approximate) && value.isFigure
        ? text.map { "\(word(.about)) \($0)" } : text
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
  func name(_ declaration: DeclarationLegend) -> String {
    renderer.quoted(declaration.name.spelling(in: tongue), in: tongue)
  }

  /// Returns `keyword` in the tongue of the file.
  func word(_ keyword: Keyword) -> String { keyword.spelling(in: tongue) }

}
