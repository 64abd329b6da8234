internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds requirements that cite nothing.
///
/// Why: a refusal has to name its legal ground. When: neither the requirement nor the head of its
/// eligibility cites anything, and the program declares a source at all; a sketch without any is left
/// alone, and so is a `should`, which refuses nobody.
@Sendable func requirementsWithoutSource(in survey: Survey) -> [Diagnostic] {
  guard survey.declaresSources else { return [] }
  return survey.declarations.flatMap { place -> [Diagnostic] in
    let (tree, syntax) = (place.tree, place.syntax)
    guard case .eligibility(let eligibility) = syntax, eligibility.attributes.cites.isEmpty
    else { return [] }
    return eligibility.requirements
      .filter { !$0.isShould && $0.attributes.cites.isEmpty }
      .map { requirement in
        let problem = CautionProblem.requirementWithoutSource(
          name: survey.spelling(of: requirement.name, in: tree),
          mend: survey.written(.citation, in: tree))
        return Diagnostic(.caution(problem), at: requirement.name.site)
      }
  }
}
