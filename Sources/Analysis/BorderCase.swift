package import Evaluation
internal import Planning
package import Values

/// A case that a rule decides one way, and the rule with a small change the other way.
package struct BorderCase: Sendable {

  /// What is asked about the case.
  package enum Question: Hashable, Sendable {

    /// Whether a requirement is met, by the positions of the eligibility and of the requirement.
    case requirement(Int32, Int32)

    /// Whether the case is eligible by a decision.
    case outcome(Int32)

    /// The amount of a funding.
    case amount(Int32)

    /// What a definition comes to.
    case value(Int32)

    /// How many elements the list has that a definition comes to.
    case count(Int32)

  }

  /// Something of the case that can be moved.
  package enum Input: Hashable, Sendable {

    /// A field of one of the arguments.
    case field(argument: Int, Int32)

    /// An argument.
    case argument(Int)

    /// What a person decided about a question.
    case answer(Int32)

    /// The day whose law applies.
    case asOf

  }

  /// What the rules as written come to.
  package enum Expectation: Hashable, Sendable {

    /// A value; of a requirement or an eligibility yes or no.
    case value(Value)

    /// A fault: there is no answer.
    case fault

  }

  /// What is asked.
  package let question: Question

  /// The facts of the case, or the arguments of the definition.
  package internal(set) var arguments: [Answer]

  /// What people decided, by the positions of the questions.
  package internal(set) var answers: [Int32: Value]

  /// The day whose law applies; `nil` where it does not matter.
  package internal(set) var asOf: Day?

  /// What the rule says as it is written.
  package internal(set) var expected: Expectation

  /// What was moved to where the change shows.
  package internal(set) var moved: [Input] = []

  /// The value of `input`, where it is known.
  package func value(of input: Input) -> Value? {
    switch input {
    case .field(let argument, let field):
      guard case .record(let record) = arguments[argument],
        case .known(let value, _) = record.fields[Int(field)]
      else { return nil }
      return value
    case .argument(let argument):
      if case .known(let value, _) = arguments[argument] { return value }
      return nil
    case .answer(let question): return answers[question]
    case .asOf: return asOf.map { .date($0) }
    }
  }

  /// Sets `input` to `value`; `nil` makes it unknown.
  mutating func set(_ input: Input, to value: Value?, in plan: Plan) {
    switch input {
    case .field(let argument, let field):
      guard case .record(let record) = arguments[argument] else { return }
      var fields = record.fields
      let unknown = CaseRecord(unknown: record.record, in: plan).fields[Int(field)]
      fields[Int(field)] = value.map { .known($0, []) } ?? unknown
      arguments[argument] = .record(CaseRecord(record: record.record, fields: fields))
    case .argument(let argument):
      if let value { arguments[argument] = .known(value, []) }
    case .answer(let question):
      answers[question] = value
    case .asOf:
      if case .date(let day)? = value { asOf = day } else { asOf = nil }
    }
  }

}

extension Plan {

  /// Adds what answers `question` about as many arguments as stand in the first slots of a frame.
  mutating func append(_ question: BorderCase.Question) -> PlanNode.ID {
    func slots(_ types: [ValueType]) -> [PlanNode.ID] {
      types.enumerated().map {
        append(PlanNode(.slot(Int32(truncatingIfNeeded: $0.offset)), $0.element))
      }
    }
    let types = argumentTypes(of: question)
    let arguments = slots(types)
    switch question {
    case .requirement(let decision, let position):
      return append(PlanNode(.requirement(decision, position, arguments[0]), .outcome))
    case .outcome(let decision):
      return append(PlanNode(.outcome(decision, arguments[0]), .outcome))
    case .amount(let decision): return append(PlanNode(.amount(decision, arguments[0]), .money))
    case .value(let definition):
      return append(
        PlanNode(.call(definition, arguments), definitions[Int(definition)].type))
    case .count(let definition):
      let list = append(.value(definition))
      return append(PlanNode(.aggregate(.count, list), .integer))
    }
  }

  /// Returns the types of what `question` is asked about.
  func argumentTypes(of question: BorderCase.Question) -> [ValueType] {
    switch question {
    case .requirement(let decision, _), .outcome(let decision), .amount(let decision):
      [.record(decisions[Int(decision)].subject)]
    case .value(let definition), .count(let definition):
      definitions[Int(definition)].parameters
    }
  }

  /// Returns what `node`, which answers the question of `border`, comes to on `day` where the day is
  /// left open; `nil` where that is nothing exact.
  func answer(
    to border: BorderCase, at node: PlanNode.ID, on day: Day
  ) -> BorderCase.Expectation? {
    var evaluator = Evaluator(self, asOf: border.asOf ?? day)
    evaluator.recordsSteps = false
    evaluator.mostNodes = 200_000
    evaluator.answers = border.answers
    let frame = PlanFrame(
      slotCount: Int32(truncatingIfNeeded: border.arguments.count), locals: [])
    let answer = evaluator.answer(to: node, in: frame, slots: border.arguments)
    if let fault = answer.fault { return fault.kind == .tooDeep ? nil : .fault }
    return answer.exact.map { .value($0) }
  }

}

extension Answer {

  /// The value, where it is known and no approximate figure took part.
  var exact: Value? {
    guard case .known(let value, let marks) = self, !marks.contains(.approximate) else {
      return nil
    }
    return value
  }

}
