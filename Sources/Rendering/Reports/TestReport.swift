internal import SourceText

/// What a test came to, ready to be written in any format.
package struct TestReport: Sendable {

  /// An expectation that was not met, or a step that could not be taken.
  package struct Failure: Sendable {

    /// Where it is written.
    let site: SourceSpan

    /// What was expected: its source text.
    let expected: String

    /// What came in its place.
    let found: String

    /// `true` iff something that must not happen came in its place.
    let isFault: Bool

  }

  /// The name, as programs know it.
  let name: String

  /// Where the test is declared.
  let site: SourceSpan

  /// What failed; empty where the test passed.
  let failures: [Failure]

  /// What it came to, as people read it.
  let text: String

  /// What it came to, as `test --format json` prints it.
  let json: JSON

}
