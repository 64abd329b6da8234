internal import Planning
internal import Values

/// Tests: what they give, they give for the rest of themselves.
extension Evaluator {

  /// Returns whether the test at a position passes.
  package mutating func run(test: Int32) -> TestResult {
    let saved = (asOf: asOf, answers: answers, recordsSteps: recordsSteps, coverage: coverage)
    begin()
    recordsSteps = false
    recordsCoverage = true
    coverage = Coverage()
    defer {
      asOf = saved.asOf
      answers = saved.answers
      recordsSteps = saved.recordsSteps
      recordsCoverage = false
      coverage.formUnion(saved.coverage)
    }
    let declared = plan.tests[Int(test)]
    enter(declared.frame, arguments: [], site: nil)
    defer { leave() }
    var failures: [TestResult.Failure] = []
    for (position, step) in declared.steps.enumerated() {
      let position = Int32(truncatingIfNeeded: position)
      if let failure = take(step, at: position) { failures.append(failure) }
    }
    return TestResult(test: test, failures: failures, coverage: coverage)
  }

  /// Takes the step of a test at a position; returns how it failed, if it did.
  private mutating func take(_ step: PlanTestStep, at position: Int32) -> TestResult.Failure? {
    switch step {
    case .given(let slot, let node):
      slots[frames[frames.count - 1].base + Int(slot)] = evaluate(node)
      forgetLocals()
      return nil
    case .answer(let question, let node):
      let answer = evaluate(node)
      answers[question] = answer.truth
      forgetLocals()
      return answer.fault == nil ? nil : failure(position, answer)
    case .setAsOf(let node):
      let answer = evaluate(node)
      guard case .known(let value, _) = answer else { return failure(position, answer) }
      asOf = value.day
      context.day = .known(asOf, [])
      forgetLocals()
      return nil
    case .expect(let node):
      let answer = evaluate(node)
      return answer.truth == true ? nil : failure(position, answer, comparing: node)
    case .expectOutcome(let node, let expectation, let isNegated):
      let answer = evaluate(node)
      if isAsExpected(answer, expectation, isNegated: isNegated) { return nil }
      return TestResult.Failure(
        step: position, answer: answer, operands: [], decision: decision(askedBy: node))
    }
  }

  /// Forgets the `let`s of the current frame: what they rest on has changed.
  private mutating func forgetLocals() {
    for position in memo.indices { memo[position] = nil }
  }

  /// Returns whether `answer`, an outcome or a status, is what was expected.
  ///
  /// Negated, *eligible* is the name of an outcome, *not eligible*, so that an open case is not that.
  private func isAsExpected(
    _ answer: Answer, _ expectation: PlanExpectation, isNegated: Bool
  ) -> Bool {
    switch expectation {
    case .eligible: answer.truth == !isNegated
    case .open: answer.isOpen != isNegated
    case .fault: (answer.fault != nil) != isNegated
    }
  }

  /// Returns the failure of the step at a position, which came to `answer`; where it expects a
  /// comparison, with what was compared.
  private mutating func failure(
    _ position: Int32, _ answer: Answer, comparing node: PlanNode.ID? = nil
  ) -> TestResult.Failure {
    var operands: [Answer] = []
    if let node, case .compare(_, let actual, let expected) = plan[node].operation {
      operands = [evaluate(actual), evaluate(expected)]
    }
    return TestResult.Failure(step: position, answer: answer, operands: operands, decision: nil)
  }

  /// Returns the decision that `node` asks for.
  private mutating func decision(askedBy node: PlanNode.ID) -> Decision? {
    let position: Int32
    let subject: PlanNode.ID
    switch plan[node].operation {
    case .outcome(let decision, let facts), .amount(let decision, let facts),
      .requirement(let decision, _, let facts):
      (position, subject) = (decision, facts)
    default:
      return nil
    }
    let facts = evaluate(subject)
    // Another evaluator decides, for this one is in the middle of the test.
    var other = Evaluator(plan, asOf: asOf, titles: titles)
    other.answers = answers
    return other.decide(position, about: facts)
  }

}
