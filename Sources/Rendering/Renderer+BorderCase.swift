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
      .joined(separator: ": ")
    return TestWriter(renderer: self, tongue: tongue).test(named: name, title: title, steps)
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
    return own.title?.text(in: tongue) ?? own.name.spelling(in: tongue)
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
