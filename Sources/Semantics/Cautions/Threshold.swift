internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// A value that others are compared with.
struct Threshold {

  /// Which values are on the side that is meant.
  enum Side: Hashable {
    case below
    case upTo
    case from
    case above
    case equal
  }

  /// What is compared: an expression, or a column of a table.
  enum Subject: Hashable {
    case expression(ExpressionShape)
    case column(Int)
  }

  let tree: Int
  let declaration: Int
  let subject: Subject

  /// The type of what is compared, where it is known.
  let type: ValueType?
  let figure: LiteralSyntax
  let side: Side
  let site: SourceSpan

}

extension Survey {

  /// The thresholds in definitions, decisions and tables, in the order of the files and of their text.
  var thresholds: [Threshold] {
    binaries.flatMap(thresholds(in:))
      + declarations.flatMap { place -> [Threshold] in
        guard case .table(let table) = place.syntax else { return [] }
        let types = parameterTypes(ofTable: table, in: place.tree)
        return table.rows.flatMap { row in
          row.cells.enumerated().flatMap { number, cell in
            let type = number < types.count ? types[number] : nil
            return thresholds(
              in: cell, isNegated: false, of: (place.tree, place.declaration, number, type))
          }
        }
      }
  }

  /// Returns the types of the columns of `table`, which is in the file at `tree`.
  private func parameterTypes(ofTable table: TableSyntax, in tree: Int) -> [ValueType] {
    let key = checker.keys[tree][Int(table.name.symbol.rawValue)]
    guard case .definition(let index)? = checker.values[program.trees[tree].tongue][key] else {
      return []
    }
    return program.definitions[Int(index)].parameters
  }

  /// Returns the thresholds that the comparison at `place` sets.
  private func thresholds(in place: Place) -> [Threshold] {
    let tree = place.tree
    guard case .binary(let symbol, let left, let right) = expression(place.id, in: tree),
      decides(program.trees[tree].declarations[place.declaration])
    else { return [] }
    if symbol == .in, case .binary(.through, let lower, let upper) = ungrouped(right, in: tree) {
      return [(lower, Threshold.Side.from), (upper, .upTo)].compactMap { bound, side in
        threshold(of: left, bound, side, place)
      }
    }
    guard let side = symbol.side else { return [] }
    if let found = threshold(of: left, right, side, place) { return [found] }
    return threshold(of: right, left, side.reversed, place).map { [$0] } ?? []
  }

  /// `true` iff `declaration` says what holds, as against asking or trying it.
  func decides(_ declaration: DeclarationSyntax) -> Bool {
    switch declaration {
    case .definition, .eligibility, .funding, .table: true
    case .import, .choice, .record, .thing, .parameter, .interpretation, .settle, .rule, .query,
      .test, .data, .statement:
      false
    }
  }

  /// Returns the threshold `bound` for values of `subject`, if `bound` is written out and they differ.
  private func threshold(
    of subject: ExpressionSyntax.ID, _ bound: ExpressionSyntax.ID, _ side: Threshold.Side,
    _ place: Place
  ) -> Threshold? {
    guard let figure = figure(bound, in: place.tree), self.figure(subject, in: place.tree) == nil
    else { return nil }
    return Threshold(
      tree: place.tree, declaration: place.declaration,
      subject: .expression(shape(of: subject, in: place.tree)),
      type: program.annotations[place.tree].type(of: subject), figure: figure, side: side,
      site: site(of: place.id, in: place.tree))
  }

  /// Returns the thresholds that `cell` sets, in a column with a type.
  private func thresholds(
    in cell: CellSyntax, isNegated: Bool,
    of column: (tree: Int, declaration: Int, number: Int, type: ValueType?)
  ) -> [Threshold] {
    func threshold(_ bound: ExpressionSyntax.ID, _ side: Threshold.Side) -> Threshold? {
      figure(bound, in: column.tree).map { figure in
        Threshold(
          tree: column.tree, declaration: column.declaration, subject: .column(column.number),
          type: column.type, figure: figure, side: isNegated ? side.negated : side,
          site: site(of: bound, in: column.tree))
      }
    }
    switch cell {
    case .any: return []
    case .not(let inner): return thresholds(in: inner, isNegated: !isNegated, of: column)
    case .both(let first, let second):
      return [first, second].flatMap { thresholds(in: $0, isNegated: isNegated, of: column) }
    case .comparison(let symbol, let bound):
      return symbol.side.flatMap { threshold(bound, $0) }.map { [$0] } ?? []
    case .oneOf(let values):
      return values.flatMap { value -> [Threshold] in
        if case .binary(.through, let lower, let upper) = ungrouped(value, in: column.tree) {
          return [threshold(lower, .from), threshold(upper, .upTo)].compactMap { $0 }
        }
        return [threshold(value, .equal)].compactMap { $0 }
      }
    }
  }

  /// Returns the number, the sum or the day that the expression `id` of the file at `tree` writes out.
  private func figure(_ id: ExpressionSyntax.ID, in tree: Int) -> LiteralSyntax? {
    guard case .literal(let literal) = ungrouped(id, in: tree) else { return nil }
    switch literal {
    case .integer, .decimal, .money, .date: return literal
    case .boolean, .text, .period, .duration: return nil
    }
  }

}

extension BinaryOperator {

  /// Which values of the left operand an operator of comparison means.
  fileprivate var side: Threshold.Side? {
    switch self {
    case .less: .below
    case .lessOrEqual: .upTo
    case .greater: .above
    case .greaterOrEqual: .from
    case .equal, .notEqual: .equal
    default: nil
    }
  }

}

extension Threshold.Side {

  /// The side that the same comparison names with its operands exchanged.
  fileprivate var reversed: Self {
    switch self {
    case .below: .above
    case .upTo: .from
    case .from: .upTo
    case .above: .below
    case .equal: .equal
    }
  }

  /// The side of all other values.
  fileprivate var negated: Self {
    switch self {
    case .below: .from
    case .upTo: .above
    case .from: .below
    case .above: .upTo
    case .equal: .equal
    }
  }

}
