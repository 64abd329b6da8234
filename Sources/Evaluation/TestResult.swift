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

  }

  /// The position of the test in `Plan.tests`.
  package let test: Int32

  /// What failed; empty where the test passed.
  package let failures: [Failure]

  /// Which requirements and exceptions the test went through.
  package let coverage: Coverage

  /// `true` iff nothing failed.
  package var passed: Bool { failures.isEmpty }

}
