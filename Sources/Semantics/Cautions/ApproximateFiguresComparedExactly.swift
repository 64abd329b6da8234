internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds figures that are only approximate and are compared as if they were exact.
///
/// Why: whether 599,000 EUR are *about* 600,000 EUR is not for a machine to say. When: an operand of
/// `=` or `<>` is written with `about`, `over`, `nearly` or `up to`.
@Sendable func approximateFiguresComparedExactly(in survey: Survey) -> [Diagnostic] {
  survey.binaries.compactMap { place in
    switch survey.expression(place.id, in: place.tree) {
    case .binary(.equal, let left, let right), .binary(.notEqual, let left, let right):
      guard let figure = [left, right].first(where: { survey.isApproximate($0, in: place.tree) })
      else { return nil }
      return Diagnostic(
        .caution(.approximateComparedExactly), at: survey.site(of: figure, in: place.tree))
    default: return nil
    }
  }
}

extension Survey {

  /// `true` iff the expression `id` of the file at `tree` is a figure that is not exact.
  func isApproximate(_ id: ExpressionSyntax.ID, in tree: Int) -> Bool {
    if case .approximate = ungrouped(id, in: tree) { true } else { false }
  }

}
