internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds eligibilities that require nothing.
///
/// Why: everyone is eligible. When: the eligibility has no `require`; a `should` refuses nobody.
@Sendable func eligibilitiesRequiringNothing(in survey: Survey) -> [Diagnostic] {
  survey.declarations.compactMap { place in
    let (tree, syntax) = (place.tree, place.syntax)
    guard case .eligibility(let eligibility) = syntax,
      eligibility.requirements.allSatisfy(\.isShould)
    else { return nil }
    let name = survey.spelling(of: eligibility.name, in: tree)
    return Diagnostic(.caution(.nothingRequired(eligibility: name)), at: eligibility.name.site)
  }
}
