internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds rows of a table that test the same.
///
/// Why: the second is a slip: with `unique` every case of it is a fault, with `first` it is never
/// reached. When: the tests of two rows are written alike, cell by cell; with `sum`, `least` and
/// `greatest`, which work over several rows, only where the results are written alike, too.
@Sendable func equalRows(in survey: Survey) -> [Diagnostic] {
  survey.declarations.flatMap { place -> [Diagnostic] in
    let (tree, syntax) = (place.tree, place.syntax)
    guard case .table(let table) = syntax else { return [] }
    var seen: [RowShape: RowSyntax] = [:]
    return table.rows.compactMap { row in
      let shape = survey.shape(of: row, in: tree, withResult: table.policy.takesSeveral)
      guard !row.isOtherwise, let first = seen.updateValue(row, forKey: shape) else { return nil }
      seen[shape] = first
      return Diagnostic(.caution(.equalRows), at: row.site, related: [first.site])
    }
  }
}

/// What a row of a table says.
private struct RowShape: Hashable {
  let cells: [CellShape]
  let result: ExpressionShape?
}

/// What a cell of a table says.
private indirect enum CellShape: Hashable {
  case any
  case comparison(BinaryOperator, ExpressionShape)
  case both(Set<CellShape>)
  case oneOf(Set<ExpressionShape>)
  case not(CellShape)
}

extension Survey {

  /// Returns what `row`, in the file at `tree`, says.
  fileprivate func shape(of row: RowSyntax, in tree: Int, withResult: Bool) -> RowShape {
    RowShape(
      cells: row.cells.map { shape(of: $0, in: tree) },
      result: withResult ? shape(of: row.result, in: tree) : nil)
  }

  /// Returns what `cell`, in the file at `tree`, says.
  private func shape(of cell: CellSyntax, in tree: Int) -> CellShape {
    switch cell {
    case .any: .any
    case .comparison(let symbol, let bound): .comparison(symbol, shape(of: bound, in: tree))
    case .both(let first, let second):
      .both([shape(of: first, in: tree), shape(of: second, in: tree)])
    case .oneOf(let values): .oneOf(Set(values.map { shape(of: $0, in: tree) }))
    case .not(let inner): .not(shape(of: inner, in: tree))
    }
  }

}

extension HitPolicy {

  /// `true` iff the result is worked out over all rows that match.
  fileprivate var takesSeveral: Bool {
    switch self {
    case .sum, .least, .greatest: true
    case .unique, .first, .any: false
    }
  }

}
