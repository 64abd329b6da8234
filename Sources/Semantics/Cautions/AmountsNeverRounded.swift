internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds fundings whose amount is never rounded.
///
/// Why: a third of an amount is no sum that can be paid out. When: neither the amount, nor its
/// exceptions, nor a `let` of the funding rounds, and the amount is money.
@Sendable func amountsNeverRounded(in survey: Survey) -> [Diagnostic] {
  survey.declarations.compactMap { place in
    let (tree, syntax) = (place.tree, place.syntax)
    guard case .funding(let funding) = syntax, let amount = funding.amount else { return nil }
    let figures = [amount] + funding.exceptions.map(\.body) + funding.lets.map(\.value)
    if figures.contains(where: { survey.rounds($0, in: tree) }) { return nil }
    let problem = CautionProblem.amountNeverRounded(
      funding: survey.spelling(of: funding.name, in: tree),
      mend: survey.written(.roundedDownToCent, in: tree))
    return Diagnostic(.caution(problem), at: survey.site(of: amount, in: tree))
  }
}

extension Survey {

  /// `true` iff the expression `id` of the file at `tree` rounds something.
  fileprivate func rounds(_ id: ExpressionSyntax.ID, in tree: Int) -> Bool {
    switch expression(id, in: tree) {
    case .rounded, .split: true
    case .group(let inner), .approximate(_, let inner), .element(_, of: let inner),
      .comprehension(let inner, _):
      rounds(inner, in: tree)
    case .aggregate(let aggregate, let list): aggregate != .average && rounds(list, in: tree)
    case .conditional(_, let then, let otherwise):
      rounds(then, in: tree) || rounds(otherwise, in: tree)
    case .call(_, let arguments): arguments.contains { rounds($0, in: tree) }
    case .binary(_, let left, let right): rounds(left, in: tree) || rounds(right, in: tree)
    default: false
    }
  }

}
