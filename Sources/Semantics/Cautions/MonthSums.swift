internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds sums of a date and months that can meet a day which the month lacks.
///
/// Why: 31 January and a month is the last day of February (BGB § 188 (3)), and some guidelines mean
/// the first of March. When: months or years are added to a date, or taken off, `rounded up` does
/// not stand behind it, and the date is not written out or does meet such a day. A note.
@Sendable func monthSums(in survey: Survey) -> [Diagnostic] {
  let chosen = Set(
    survey.roundedUp.map { ExpressionKey($0.tree, survey.inner($0.id, in: $0.tree)) })
  return survey.binaries.compactMap { place in
    let (tree, types) = (place.tree, survey.program.annotations[place.tree])
    guard case .binary(let symbol, let left, let right) = survey.expression(place.id, in: tree),
      types.type(of: place.id) == .date
    else { return nil }
    let (date, span): (ExpressionSyntax.ID, ExpressionSyntax.ID)
    switch (symbol, types.type(of: left), types.type(of: right)) {
    case (.add, .date?, .duration(let kind)?) where kind != .days,
      (.subtract, .date?, .duration(let kind)?) where kind != .days:
      (date, span) = (left, right)
    case (.add, .duration(let kind)?, .date?) where kind != .days,
      (.before, .duration(let kind)?, _) where kind != .days,
      (.after, .duration(let kind)?, _) where kind != .days:
      (date, span) = (right, left)
    default: return nil
    }
    let isNegative = symbol == .subtract || symbol == .before
    guard survey.canBeCutShort(date, span, isNegative, in: tree),
      !chosen.contains(ExpressionKey(tree, place.id))
    else { return nil }
    return Diagnostic(
      .caution(.monthSum(mend: survey.written(.roundedUp, in: tree))),
      at: survey.site(of: place.id, in: tree))
  }
}

/// An expression of a file.
private struct ExpressionKey: Hashable {
  let tree: Int
  let offset: Int32

  /// Creates an instance for the expression `id` of the file at `tree`.
  init(_ tree: Int, _ id: ExpressionSyntax.ID) {
    self.tree = tree
    offset = id.offset
  }
}

extension Survey {

  /// Returns the expression `id` of the file at `tree` without the parentheses around it.
  fileprivate func inner(_ id: ExpressionSyntax.ID, in tree: Int) -> ExpressionSyntax.ID {
    var id = id
    while case .group(let inner) = expression(id, in: tree) { id = inner }
    return id
  }

  /// `true` iff `date` and the months of `span` can meet a day that the month lacks.
  fileprivate func canBeCutShort(
    _ date: ExpressionSyntax.ID, _ span: ExpressionSyntax.ID, _ isNegative: Bool, in tree: Int
  ) -> Bool {
    guard let day = checker.writtenDay(date, in: tree) else { return true }
    guard case .literal(.duration(let months)) = ungrouped(span, in: tree) else {
      return day.day > 28
    }
    return day.isCutShort(addingMonths: isNegative ? -months.count : months.count)
  }

}
