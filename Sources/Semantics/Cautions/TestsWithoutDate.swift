internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds tests that come out one way today and perhaps another next year.
///
/// Why: such a test fails one day though nobody has changed anything. When: the test reads a value
/// that changes with time, with no `as of` at it, and has no `set as of` of its own.
@Sendable func testsWithoutDate(in survey: Survey) -> [Diagnostic] {
  survey.checker.testsWithoutDate.map { index in
    let heading = survey.program.tests[index].heading
    let problem = CautionProblem.testWithoutDate(
      name: heading.name.english, mend: survey.written(.asOfDate, in: heading.tree))
    return Diagnostic(.caution(problem), at: heading.site)
  }
}
