package import Planning
package import Values

/// What a test comes to.
package struct TestResult: Sendable {

  /// An expectation that was not met, or a step that could not be taken.
  package struct Failure: Sendable {

    /// The position of the step in the test.
    package let step: Int32

    /// What the step came to.
    package let answer: Answer

    /// Of a comparison: what its operands came to, the actual one first.
    package let operands: [Answer]

    /// Of an expected outcome or status: the decision, which says what is missing.
    package let decision: Decision?

    /// Where what is open was expected to need certain facts and decisions: how it differs.
    package let difference: NeedDifference?

    /// Creates an instance with the given properties.
    package init(
      step: Int32, answer: Answer, operands: [Answer], decision: Decision?,
      difference: NeedDifference? = nil
    ) {
      self.step = step
      self.answer = answer
      self.operands = operands
      self.decision = decision
      self.difference = difference
    }

  }

  /// The position of the test in `Plan.tests`.
  package let test: Int32

  /// What failed; empty where the test passed.
  package let failures: [Failure]

  /// What the test went through; empty unless the evaluator records it.
  package let coverage: Coverage

  /// `true` iff nothing failed.
  package var passed: Bool { failures.isEmpty }

}

/// How the needs of what is open differ from those that were expected.
package struct NeedDifference: Hashable, Sendable {

  /// Those that it has besides.
  package let besides: [Need]

  /// The expressions that name others, which it does not have.
  package let absent: [PlanNode.ID]

}

/// What a test makes up.
package struct TestGivens: Sendable {

  /// The values, in the order of the steps.
  package let values: [Answer]

  /// What people decided, by the positions of the questions.
  package let answers: [Int32: Value]

  /// The day whose law applies at the end.
  package let asOf: Day

  /// `true` iff the test says so itself.
  package let setsAsOf: Bool

}
