internal import Catalogue
package import Evaluation
internal import Planning
package import Values
package import Vocabulary

/// Tests that say what was answered.
extension Renderer {

  /// Returns a test called `name`, in `tongue`, that expects `decision`, what was decided about
  /// `subject` and `answers` by the law of `day`; `nil` where it cannot be written.
  package func test(
    named name: String, title: String?, of decision: Decision, about subject: Answer,
    answers: [Int32: Value], asOf day: Day, in tongue: Tongue
  ) -> String? {
    let writer = TestWriter(renderer: self, tongue: tongue)
    let legend = self.legend.decisions[Int(decision.decision)]
    guard let (given, operand) = writer.given(subject, named: legend.subject) else { return nil }
    var steps = [writer.setAsOf(day)] + given + writer.given(answers)
    let own = writer.name(legend.declaration)
    let asked = "\(writer.word(.for)) \(operand) \(writer.word(.is))"
    let expect = writer.word(.expect)
    let outcome = writer.words(for: decision.outcome)
    let causes = decision.outcome == .open ? writer.causes(decision.needs, of: operand) : ""
    steps += writer.lines("\(expect) \(own) \(asked) \(outcome)", causes)
    if decision.outcome == .eligible, let amount = decision.amount, let sum = amount.sum,
      let text = literal(sum, in: tongue)
    {
      let amount = "\(own).\(writer.word(.amount)) \(writer.word(.for)) \(operand)"
      steps.append("\(expect) \(amount) = \(text)")
    }
    let results = (decision.requirements + decision.warnings).sorted {
      ($0.decision, $0.requirement) < ($1.decision, $1.requirement)
    }
    for result in results {
      let eligibility = self.legend.decisions[Int(result.decision)]
      let name = eligibility.requirements[Int(result.requirement)].name.spelling(in: tongue)
      let requirement = "\(writer.name(eligibility.declaration)).\(name)"
      let status = writer.words(for: result.status)
      let causes =
        result.status == .open ? writer.causes(result.answer.needs, of: operand) : ""
      steps += writer.lines("\(expect) \(requirement) \(asked) \(status)", causes)
    }
    return writer.test(named: name, title: title, steps)
  }

  /// Returns tests called `name`, in `tongue`, that expect that `text` comes to `answer` by the law of
  /// `day`: the first that holds is the one to take.
  package func tests(
    named name: String, title: String?, of answer: Answer, asked text: String, asOf day: Day,
    in tongue: Tongue
  ) -> [String] {
    let writer = TestWriter(renderer: self, tongue: tongue)
    var expected: [String] = []
    switch answer {
    case .known(.boolean(true), _): expected = [text, "(\(text))"]
    case .known(.boolean(false), _): expected = ["\(writer.word(.not)) (\(text))"]
    case .known, .record, .list:
      if let value = writer.text(answer.withoutMarks) {
        expected = ["\(text) = \(value)", "(\(text)) = \(value)"]
      }
      if case .list(let elements, _) = answer, elements.allSatisfy({ $0.membership == nil }) {
        expected.append("\(writer.word(.countOf)) (\(text)) = \(elements.count)")
      }
    case .open(let open):
      let causes = writer.causes(open.needs, of: nil)
      let texts = [Keyword.open, .unknown].map {
        "(\(text)) \(writer.word(.is)) \(writer.word($0))"
      }
      expected = causes.isEmpty ? texts : [texts[0] + " " + causes] + texts
    case .fault: expected = ["(\(text)) \(writer.word(.is)) \(writer.word(.fault))"]
    }
    return expected.map {
      writer.test(
        named: name, title: title, [writer.setAsOf(day), "\(writer.word(.expect)) \($0)"])
    }
  }

}

extension TestWriter {

  /// Returns the words that say that nothing but `needs` is needed, which are facts of `subject`, as it
  /// is called, or of things; empty where they cannot be written.
  fileprivate func causes(_ needs: [Need], of subject: String?) -> String {
    var names: [String] = []
    for need in needs {
      guard let name = name(of: need, subject) else { return "" }
      if !names.contains(name) { names.append(name) }
    }
    return names.isEmpty ? "" : "\(word(.becauseOf)) \(names.joined(separator: ", "))"
  }

  /// Returns what `need`, a fact of `subject` or of a thing, is called in a test; `nil` where it has no
  /// name.
  private func name(of need: Need, _ subject: String?) -> String? {
    let legend = renderer.legend
    switch need {
    case .question(let question): return name(legend.questions[Int(question)].declaration)
    case .fact(let path):
      var parts: [String] = []
      switch path.root {
      case .subject:
        guard let subject else { return nil }
        parts = [subject]
      case .thing(let thing):
        let path = legend.things[Int(thing.rawValue)].path.spelling(in: tongue)
        // A part without a name has no path in a program.
        if path.contains("[") { return nil }
        parts = [renderer.quoted(path, in: tongue)]
      case .definition(let definition): return name(legend.definitions[Int(definition)])
      case .named, .data: return nil
      }
      for case .field(let record, let field) in path.steps {
        let fields = legend.records[Int(record.rawValue)].fields
        parts.append(fields[Int(field)].name.spelling(in: tongue))
      }
      return parts.joined(separator: ".")
    }
  }

  /// Returns `expectation` and `causes` behind it, on a line of their own where one is too short.
  fileprivate func lines(_ expectation: String, _ causes: String) -> [String] {
    if causes.isEmpty { return [expectation] }
    let line = "\(expectation) \(causes)"
    return line.count <= Self.mostColumns ? [line] : [expectation, "    \(causes)"]
  }

  /// Returns the words that expect `outcome`.
  fileprivate func words(for outcome: Outcome) -> String {
    switch outcome {
    case .eligible: word(.eligible)
    case .notEligible: "\(word(.not)) \(word(.eligible))"
    case .open: word(.open)
    case .fault: word(.fault)
    }
  }

  /// Returns the words that expect `status`.
  fileprivate func words(for status: Status) -> String {
    switch status {
    case .met: word(.met)
    case .notMet: "\(word(.not)) \(word(.met))"
    case .open: word(.open)
    case .fault: word(.fault)
    }
  }

}

extension Answer {

  /// The value, where there is one.
  fileprivate var sum: Value? { if case .known(let value, _) = self { value } else { nil } }

  /// `self` as it would be if no figure were only approximate.
  fileprivate var withoutMarks: Answer {
    if case .known(let value, _) = self { .known(value, []) } else { self }
  }

}
