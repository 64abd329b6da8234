internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds tests that expect nothing.
///
/// Why: such a test passes whatever the rules say. When: the test has no `expect`.
@Sendable func testsThatExpectNothing(in survey: Survey) -> [Diagnostic] {
  survey.declarations.compactMap { place in
    let (tree, syntax) = (place.tree, place.syntax)
    guard case .test(let test) = syntax,
      !test.steps.contains(where: \.expects)
    else { return nil }
    let problem = CautionProblem.testExpectsNothing(
      name: survey.spelling(of: test.name, in: tree), mend: survey.written(.expectation, in: tree))
    return Diagnostic(.caution(problem), at: test.name.site)
  }
}
