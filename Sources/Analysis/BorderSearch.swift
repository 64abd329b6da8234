internal import Evaluation
internal import Planning
package import Values

extension MutationTrial {

  /// Returns a case that the rule of `result` decides otherwise than the rule with the change, if one
  /// is found; `today` is the day whose law applies where nothing names another.
  ///
  /// It is made of what a test makes up, with one or two facts moved to where the two differ, and
  /// without what does not matter.
  package func border(for result: Result, today: Day) -> BorderCase? {
    let program = programs[result.program]
    for question in program.questions(about: result.mutant) {
      // That there is no answer is worth a test where days are, and nothing else shows the change.
      for expectsFaults in result.mutant.kind == .day ? [false, true] : [false] {
        var search = BorderSearch(
          program, result.mutant, question, today: today, expectsFaults: expectsFaults)
        if let found = search.run() { return found }
      }
    }
    return nil
  }

  /// Returns the position of the first of `borders`, found in the program of `result`, by which the
  /// change of `result` shows, too.
  package func firstTelling(_ result: Result, among borders: [BorderCase], today: Day) -> Int? {
    var plan = programs[result.program].plan
    let nodes = borders.map { plan.append($0.question) }
    _ = plan.make(result.mutant.change)
    return borders.indices.first { position in
      plan.answer(to: borders[position], at: nodes[position], on: today)
        != borders[position].expected
    }
  }

}

/// The state of looking for a case that tells a rule from the rule with a change.
struct BorderSearch {

  /// What is asked about cases.
  let question: BorderCase.Question

  /// The rules as they are written, and with the change.
  let plan: Plan
  private let changed: Plan

  /// What answers the question in both.
  private let node: PlanNode.ID

  /// What the answer may rest on.
  let reach: BorderReach

  /// The program, its tests included.
  private let program: TestedProgram

  /// What is changed.
  private let mutant: Mutant

  /// The day whose law applies where nothing names another.
  private let today: Day

  /// `true` iff the rules as written may come to a fault.
  private let expectsFaults: Bool

  /// The number of cases that may still be tried.
  private var budget = 3_000

  /// Creates an instance asking `question` about what `mutant` changes in `program`.
  init(
    _ program: TestedProgram, _ mutant: Mutant, _ question: BorderCase.Question, today: Day,
    expectsFaults: Bool
  ) {
    self.expectsFaults = expectsFaults
    self.program = program
    self.mutant = mutant
    self.question = question
    self.today = today
    var plan = program.plan
    node = plan.append(question)
    reach = BorderReach(plan, question, mutant)
    self.plan = plan
    _ = plan.make(mutant.change)
    changed = plan
  }

  /// Returns a case that tells the two apart, if one is found.
  mutating func run() -> BorderCase? {
    let bases = bases()
    for base in bases {
      if let found = told(base) { return found }
    }
    for base in bases {
      for input in reach.inputs {
        for value in values(of: input, in: base) {
          if let found = told(base.moving(input, to: value, in: plan)) { return found }
          if budget <= 0 { return nil }
        }
      }
    }
    for base in bases {
      for (position, input) in reach.inputs.enumerated() {
        for value in values(of: input, in: base) {
          let first = base.moving(input, to: value, in: plan)
          for other in reach.inputs[(position + 1)...] {
            for second in values(of: other, in: first) {
              if let found = told(first.moving(other, to: second, in: plan)) { return found }
              if budget <= 0 { return nil }
            }
          }
        }
      }
    }
    return nil
  }

  /// The most cases of tests that are begun with.
  private static let mostBases = 6

  /// Returns the cases to begin with: what tests make up, those first that go through what is
  /// changed, and at last a case of which nothing is known.
  private func bases() -> [BorderCase] {
    let types = plan.argumentTypes(of: question)
    guard let blank = blank(types) else { return [] }
    var bases: [BorderCase] = []
    let through = program.tests(through: mutant.place)
    let order = through + program.tests.indices.filter { !through.contains($0) }
    if case .record(let record)? = types.first, types.count == 1 {
      for position in order where bases.count < Self.mostBases {
        let test = program.tests[position]
        var evaluator = Evaluator(program.plan, asOf: test.asOf, titles: program.titles)
        evaluator.tables = program.tables
        evaluator.recordsSteps = false
        let givens = evaluator.givens(ofTest: test.test)
        for case .record(let facts) in givens.values where facts.record == record {
          var base = blank
          base.arguments = [.record(facts)]
          base.answers = givens.answers
          base.asOf = givens.setsAsOf ? givens.asOf : nil
          bases.append(base)
        }
      }
    }
    return bases + [blank]
  }

  /// Returns the case of which nothing is known, with arguments of `types`; `nil` where one of them
  /// cannot be made up.
  private func blank(_ types: [ValueType]) -> BorderCase? {
    var arguments: [Answer] = []
    for (position, type) in types.enumerated() {
      if case .record(let record) = type {
        guard plan.thingsByRecord[Int(record.rawValue)].isEmpty else { return nil }
        arguments.append(.record(CaseRecord(unknown: record, in: plan)))
      } else {
        guard let value = reach.values(of: .argument(position), in: nil, plan).first else {
          return nil
        }
        arguments.append(.known(value, []))
      }
    }
    return BorderCase(
      question: question, arguments: arguments, answers: [:], asOf: ownDay, expected: .fault)
  }

  /// A day on which the version that is changed is in force, where it has days.
  private var ownDay: Day? {
    guard case .version(let definition, let version) = mutant.part else { return nil }
    let validity = plan.definitions[Int(definition)].versions[Int(version)].validity
    return validity.from ?? validity.until
  }

  /// Returns the values that `input` of `base` is moved to, the likeliest first.
  private func values(of input: BorderCase.Input, in base: BorderCase) -> [Value] {
    let current = base.value(of: input)
    return reach.values(of: input, in: base, plan, today: today).filter { $0 != current }
  }

  /// Returns `candidate`, without what does not matter, if it tells the two apart.
  private mutating func told(_ candidate: BorderCase) -> BorderCase? {
    guard let found = expectation(of: candidate) else { return nil }
    var result = candidate
    result.expected = found
    for input in result.known where !result.moved.contains(input) {
      var smaller = result
      smaller.set(input, to: nil, in: plan)
      if expectation(of: smaller) == found { result = smaller }
    }
    // A test says the same whatever day it is run on.
    let days: [Day] = [.first, today, .last]
    var undated = result
    undated.asOf = nil
    let isStable =
      !reach.needsDay
      && days.allSatisfy { day in
        plan.answer(to: undated, at: node, on: day) == found
          && changed.answer(to: undated, at: node, on: day) != found
      }
    if isStable {
      result.asOf = nil
      result.moved.removeAll { $0 == .asOf }
    } else if result.asOf == nil {
      let days = reach.days + [today]
      result.asOf = days.first { day in
        plan.answer(to: undated, at: node, on: day) == found
          && changed.answer(to: undated, at: node, on: day) != found
      }
    }
    return result
  }

  /// Returns what the rules as written say about `candidate`, if with the change they do not.
  private mutating func expectation(of candidate: BorderCase) -> BorderCase.Expectation? {
    budget -= 1
    guard let found = plan.answer(to: candidate, at: node, on: today) else { return nil }
    switch found {
    case .value(let value): if !value.canBeWritten { return nil }
    case .fault: if !expectsFaults { return nil }
    }
    return changed.answer(to: candidate, at: node, on: today) == found ? nil : found
  }

}

extension BorderCase {

  /// Returns `self` with `input` moved to `value`.
  fileprivate func moving(_ input: Input, to value: Value, in plan: Plan) -> BorderCase {
    var result = self
    result.set(input, to: value, in: plan)
    result.moved.append(input)
    return result
  }

  /// What is known of the case, and could be left out.
  fileprivate var known: [Input] {
    var inputs: [Input] = []
    for (argument, answer) in arguments.enumerated() {
      guard case .record(let record) = answer else { continue }
      for (position, field) in record.fields.enumerated() {
        if case .open(let open) = field, open.needs.count <= 1 { continue }
        inputs.append(.field(argument: argument, Int32(truncatingIfNeeded: position)))
      }
    }
    return inputs + answers.keys.sorted().map { .answer($0) }
  }

}

extension Value {

  /// `true` iff a file can write `self` out.
  var canBeWritten: Bool {
    switch self {
    case .number(let number), .money(let number): number.decimals != nil
    case .text(let text): !text.contains { $0 == "\"" || $0 == "\\" || $0.isNewline }
    case .boolean, .date, .duration, .choice, .thing: true
    case .period(let period): !period.isReversed
    }
  }

}

extension TestedProgram {

  /// Returns what can be asked to see `mutant`, what is nearest to it first.
  fileprivate func questions(about mutant: Mutant) -> [BorderCase.Question] {
    switch mutant.part {
    case .requirement(let decision, let position): return [.requirement(decision, position)]
    case .amount(let decision): return [.amount(decision)]
    case .version(let definition, _):
      if case .list = plan.definitions[Int(definition)].type { return [.count(definition)] }
      return [.value(definition)]
    case .decision(let decision):
      let declared = plan.decisions[Int(decision)]
      if let funding = declared.funding {
        return (funding.amount == nil ? [] : [.amount(decision)]) + [.outcome(decision)]
      }
      return declared.requirements.indices.map {
        .requirement(decision, Int32(truncatingIfNeeded: $0))
      }
    }
  }

}
