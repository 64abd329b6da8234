internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds fundings that rest on no eligibility.
///
/// Why: everyone is eligible for them. When: the funding has no `eligibility:`.
@Sendable func fundingsForEveryone(in survey: Survey) -> [Diagnostic] {
  survey.declarations.compactMap { place in
    let (tree, syntax) = (place.tree, place.syntax)
    guard case .funding(let funding) = syntax, funding.eligibility == nil else { return nil }
    let name = survey.spelling(of: funding.name, in: tree)
    return Diagnostic(.caution(.fundingForEveryone(funding: name)), at: funding.name.site)
  }
}
