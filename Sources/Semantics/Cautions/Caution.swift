internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Something that a program may say otherwise than its author wants, and how it is found.
///
/// A caution looks only at programs without errors, changes nothing, and knows nothing of other
/// cautions. Its file says what it finds, why, and exactly when.
struct Caution: Sendable {

  /// The code under which people look it up, and silence it.
  let code: ProblemCode

  /// Returns where it is found.
  let find: @Sendable (Survey) -> [Diagnostic]

  /// Creates an instance of `code` that `find` finds.
  init(_ code: String, _ find: @escaping @Sendable (Survey) -> [Diagnostic]) {
    self.code = ProblemCode(code)
    self.find = find
  }

  /// Every caution about what programs mean, by code.
  ///
  /// A new one is a file and a line here.
  static let all = [
    Caution("C01", fieldsCalledLikeOtherNames),
    Caution("C02", amountsNeverRounded),
    Caution("C03", testsWithoutDate),
    Caution("C04", monthSums),
    Caution("C05", consultationsOfTheFile),
    Caution("C06", fundingsForEveryone),
    Caution("C07", eligibilitiesRequiringNothing),
    Caution("C08", unusedDeclarations),
    Caution("C09", shadowedNames),
    Caution("C10", requirementsWithoutSource),
    Caution("C11", goalsWithoutIndicator),
    Caution("C12", measuresWithoutGoal),
    Caution("C13", grantsWithoutSource),
    Caution("C14", overlappingGrants),
    Caution("C15", grantsOutsideEveryPeriod),
    Caution("C16", unclearBoundaries),
    Caution("C17", exceptionsThatNeverApply),
    Caution("C18", equalRows),
    Caution("C19", testsThatExpectNothing),
    Caution("C20", approximateFiguresComparedExactly),
    Caution("C26", choicesPartlyTranslated),
  ]

}

/// Returns what every caution finds in the program that `checker` has checked.
///
/// - Precondition: there are no errors in the program.
func cautions(about checker: Checker) -> [Diagnostic] {
  let survey = Survey(checker)
  return Caution.all.flatMap { $0.find(survey) }
}
