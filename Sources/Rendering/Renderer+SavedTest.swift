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
    answers: [Int32: Bool], asOf day: Day, in tongue: Tongue
  ) -> String? {
    let writer = TestWriter(renderer: self, tongue: tongue)
    let legend = self.legend.decisions[Int(decision.decision)]
    guard let (given, operand) = writer.given(subject, named: legend.subject) else { return nil }
    var steps = [writer.setAsOf(day)] + given + writer.given(answers)
    let own = writer.name(legend.declaration)
    let asked = "\(writer.word(.for)) \(operand) \(writer.word(.is))"
    let expect = writer.word(.expect)
    steps.append("\(expect) \(own) \(asked) \(writer.words(for: decision.outcome))")
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
      steps.append("\(expect) \(requirement) \(asked) \(writer.words(for: result.status))")
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
    case .open:
      expected = [Keyword.open, .unknown].map {
        "(\(text)) \(writer.word(.is)) \(writer.word($0))"
      }
    case .fault: expected = ["(\(text)) \(writer.word(.is)) \(writer.word(.fault))"]
    }
    return expected.map {
      writer.test(
        named: name, title: title, [writer.setAsOf(day), "\(writer.word(.expect)) \($0)"])
    }
  }

}

extension TestWriter {

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
