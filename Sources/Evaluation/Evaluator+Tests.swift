internal import Planning
internal import Values

/// Tests: what they give, they give for the rest of themselves.
extension Evaluator {

  /// Returns what the test at a position comes to; with what it went through iff `recordsCoverage`.
  package mutating func run(test: Int32) -> TestResult {
    let failures = taking(test) { evaluator, steps in
      var failures: [TestResult.Failure] = []
      for (position, step) in steps.enumerated() {
        guard let answer = evaluator.take(step) else { continue }
        failures.append(
          evaluator.failure(Int32(truncatingIfNeeded: position), answer, of: step))
      }
      return failures
    }
    return TestResult(
      test: test, failures: failures, coverage: recordsCoverage ? coverage : Coverage())
  }

  /// Returns whether the test at a position passes, and stops where it is seen not to.
  package mutating func passes(test: Int32) -> Bool {
    taking(test) { evaluator, steps in
      for step in steps where evaluator.take(step) != nil { return false }
      return true
    }
  }

  /// Returns what the test at a position makes up.
  package mutating func givens(ofTest test: Int32) -> TestGivens {
    taking(test) { evaluator, steps in
      var values: [Answer] = []
      var setsAsOf = false
      for step in steps {
        _ = evaluator.take(step)
        switch step {
        case .given(let slot, _): values.append(evaluator.slots[Int(slot)])
        case .setAsOf: setsAsOf = true
        case .answer, .expect, .expectOutcome, .expectOpen, .expectPossible: continue
        }
      }
      return TestGivens(
        values: values, answers: evaluator.answers, asOf: evaluator.asOf, setsAsOf: setsAsOf)
    }
  }

  /// Returns what `body` makes of the steps of the test at a position, in the frame of the test.
  private mutating func taking<Result>(
    _ test: Int32, _ body: (inout Evaluator, [PlanTestStep]) -> Result
  ) -> Result {
    let saved = (asOf: asOf, answers: answers, recordsSteps: recordsSteps)
    begin()
    if recordsSteps { recordsSteps = false }
    if recordsCoverage { coverage = Coverage() }
    defer {
      asOf = saved.asOf
      answers = saved.answers
      if saved.recordsSteps { recordsSteps = true }
    }
    let declared = plan.tests[Int(test)]
    enter(declared.frame, arguments: [], site: nil)
    defer { leave() }
    return body(&self, declared.steps)
  }

  /// Takes `step`; returns what it came to where it failed.
  private mutating func take(_ step: PlanTestStep) -> Answer? {
    switch step {
    case .given(let slot, let node):
      slots[frames[frames.count - 1].base + Int(slot)] = evaluate(node)
      forgetLocals()
      return nil
    case .answer(let question, let node):
      let answer = evaluate(node)
      if case .known(let value, _) = answer {
        answers[question] = value
      } else {
        answers[question] = nil
      }
      forgetLocals()
      return answer.fault == nil ? nil : answer
    case .setAsOf(let node):
      let answer = evaluate(node)
      guard case .known(let value, _) = answer else { return answer }
      asOf = value.day
      context.day = .known(asOf, [])
      forgetLocals()
      return nil
    case .expect(let node):
      let answer = evaluate(node)
      return answer.truth == true ? nil : answer
    case .expectOutcome(let node, let expectation, let isNegated):
      let answer = evaluate(node)
      return isAsExpected(answer, expectation, isNegated: isNegated) ? nil : answer
    case .expectOpen(let node, let causes):
      let answer = evaluate(node)
      guard answer.isOpen, difference(of: answer, from: causes) == nil else { return answer }
      return nil
    case .expectPossible(let node, let value):
      let answer = possibleAnswer(of: node)
      let wanted = evaluate(value)
      if wanted.fault != nil { return wanted }
      return canBe(answer, wanted) ? nil : answer
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

  /// Returns the failure of `step`, the one at a position, which came to `answer`; where it expects a
  /// comparison, with what was compared, where it expects an outcome, with the decision.
  private mutating func failure(
    _ position: Int32, _ answer: Answer, of step: PlanTestStep
  ) -> TestResult.Failure {
    var operands: [Answer] = []
    var decision: Decision?
    var difference: NeedDifference?
    switch step {
    case .expect(let node):
      if case .compare(_, let actual, let expected) = plan[node].operation {
        operands = [evaluate(actual), evaluate(expected)]
      }
    case .expectOutcome(let node, _, _): decision = self.decision(askedBy: node)
    case .expectOpen(let node, let causes):
      if answer.isOpen {
        difference = self.difference(of: answer, from: causes)
      } else {
        decision = self.decision(askedBy: node)
      }
    case .given, .answer, .setAsOf, .expectPossible: break
    }
    return TestResult.Failure(
      step: position, answer: answer, operands: operands, decision: decision,
      difference: difference)
  }

  /// Returns the decision that `node` asks for.
  mutating func decision(askedBy node: PlanNode.ID) -> Decision? {
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
    other.tables = tables
    other.answers = answers
    return other.decide(position, about: facts)
  }

}
