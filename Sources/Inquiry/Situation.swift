package import Evaluation
package import Planning
package import Values

/// A case as a decision is asked about it, with facts that can be replaced.
package struct Situation: Sendable {

  /// The position of the decision in the plan.
  package let decision: Int32

  /// The facts of the case, or the thing that it is.
  package private(set) var subject: Answer

  /// What a person decided about the case, by question.
  package private(set) var answers: [Int32: Value]

  /// The day whose law applies where the text says no other.
  package let day: Day

  /// What decides; what fields of things are supposed to be is kept there.
  package private(set) var evaluator: Evaluator

  /// What is asked.
  package var plan: Plan { evaluator.plan }

  /// Creates an instance of what the decision at position `decision` is asked about `subject`.
  package init(
    _ decision: Int32, about subject: Answer, answers: [Int32: Value], on day: Day,
    by evaluator: Evaluator
  ) {
    self.decision = decision
    self.subject = subject
    self.answers = answers
    self.day = day
    self.evaluator = evaluator
    self.evaluator.asOf = day
    self.evaluator.recordsSteps = false
  }

  /// What the decision says.
  package func decided() -> Decision {
    var evaluator = evaluator
    return evaluator.decide(decision, about: subject, answers: answers)
  }

  /// All answers that people gave, about the case and about whatever is asked.
  var allAnswers: [Int32: Value] { evaluator.answers.merging(answers) { $1 } }

  /// Returns what `fact` is; `nil` where the way to it leads nowhere.
  package func answer(to fact: Need) -> Answer? {
    switch fact {
    case .question(let question):
      let known = allAnswers[question] ?? plan.questions[Int(question)].settled
      return known.map { .known($0, []) } ?? .open(Open(needs: [fact]))
    case .fact(let path):
      var answer: Answer
      var steps = path.steps[...]
      switch path.root {
      case .subject: answer = subject
      case .thing(let thing): answer = .known(.thing(thing), [])
      case .data(let table):
        guard evaluator.tables.indices.contains(Int(table)) else { return nil }
        answer = evaluator.tables[Int(table)].rows
      case .named, .definition: return nil
      }
      while let step = steps.popFirst() {
        guard let next = self.answer(to: step, of: answer) else { return nil }
        answer = next
      }
      return answer
    }
  }

  /// Returns what `step` leads to from `answer`.
  private func answer(to step: FactPath.Step, of answer: Answer) -> Answer? {
    switch (answer, step) {
    case (.record(let record), .field(_, let field)):
      return record.fields.indices.contains(Int(field)) ? record.fields[Int(field)] : nil
    case (.known(.thing(let thing), _), .field(_, let field)):
      var evaluator = evaluator
      return evaluator.fact(field, of: thing)
    case (.list(let elements, _), .element(let number)):
      let position = Int(number) - 1
      return elements.indices.contains(position) ? elements[position].answer : nil
    case (.open(let open), .field):
      // The fields of a fact that was not given were not given either.
      guard case .fact(let path)? = open.needs.first, open.needs.count == 1 else { return nil }
      return .unknown(FactPath(path.root, path.steps + [step]))
    case (.known, _), (.record, _), (.list, _), (.open, _), (.fault, _): return nil
    }
  }

  /// Returns `fact` by the shortest way: one that goes through a declared thing begins there.
  package func shortened(_ fact: Need) -> Need {
    guard case .fact(let path) = fact else { return fact }
    for count in path.steps.indices.reversed() where count > 0 || path.root == .subject {
      let part = FactPath(path.root, Array(path.steps.prefix(count)))
      if case .known(.thing(let thing), _)? = answer(to: .fact(part)) {
        return .fact(FactPath(.thing(thing), Array(path.steps.dropFirst(count))))
      }
    }
    return fact
  }

  /// Returns `self` where `fact` is `answer`.
  package func replacing(_ fact: Need, with answer: Answer) -> Situation {
    var result = self
    switch shortened(fact) {
    case .question(let question):
      if case .known(let value, _) = answer {
        result.answers[question] = value
      } else {
        result.answers[question] = nil
      }
    case .fact(let path):
      guard case .field(let record, let field)? = path.steps.first else { return self }
      switch path.root {
      case .subject:
        result.subject = subject.expanded(along: path.steps[...], in: plan)
          .replacing(path.steps, with: answer)
      case .thing(let thing):
        let old = self.answer(to: .fact(FactPath(path.root, [.field(record, field)])))
        let new = (old ?? answer).expanded(along: path.steps.dropFirst(), in: plan)
          .replacing(path.steps.dropFirst(), with: answer)
        result.evaluator.suppositions[thing, default: [:]][field] = new
      case .named, .definition, .data: break
      }
    }
    return result
  }

}

extension Answer {

  /// Returns `self` with the records in place, of which nothing is known, that `steps` lead through.
  fileprivate func expanded(along steps: ArraySlice<FactPath.Step>, in plan: Plan) -> Answer {
    guard case .field(let record, let field)? = steps.first else { return self }
    switch self {
    case .record(let facts):
      guard facts.fields.indices.contains(Int(field)) else { return self }
      let inner = facts.fields[Int(field)].expanded(along: steps.dropFirst(), in: plan)
      return .record(facts.replacing([steps[steps.startIndex]], with: inner))
    case .open(let open):
      guard case .fact(let path)? = open.needs.first else { return self }
      let count = plan.records[Int(record.rawValue)].fields.count
      let fields = (0..<count).map { position in
        Answer.unknown(
          FactPath(
            path.root, path.steps + [.field(record, Int32(truncatingIfNeeded: position))]))
      }
      return Answer.record(CaseRecord(record: record, fields: fields))
        .expanded(along: steps, in: plan)
    case .known, .list, .fault: return self
    }
  }

}
