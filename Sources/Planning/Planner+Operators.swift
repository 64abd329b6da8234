internal import Semantics
internal import SourceText
internal import Syntax
internal import Values

extension Planner {

  /// Plans `symbol` applied to `operand`.
  mutating func lowerUnary(
    _ symbol: UnaryOperator, _ operand: ExpressionSyntax.ID, at id: ExpressionSyntax.ID
  ) -> PlanNode.ID {
    let site = syntax.expressions.site(of: id)
    let type = type(of: id)
    if symbol == .roundedUp { return lowerMonthSum(operand, type: type, at: site) }
    let value = lower(operand)
    let operation: PlanOperation =
      switch symbol {
      case .not: .not(value)
      case .negate: negated(plan[value].operation) ?? .negate(value)
      case .yearOf: .yearOf(value)
      case .monthOf: .monthOf(value)
      case .weekdayOf: .weekdayOf(value)
      case .startOf: .startOf(value)
      case .endOf: .endOf(value)
      case .daysOf: .daysOf(value)
      case .monthsOf: .monthsOf(value)
      case .startedMonthsOf: .startedMonthsOf(value)
      case .orNextWorkingDay: .nextWorkingDay(value)
      case .roundedUp: .unknown
      }
    return insert(operation, type, at: site)
  }

  /// Returns the constant that is less than zero by as much as that of `operation` is more.
  private func negated(_ operation: PlanOperation) -> PlanOperation? {
    guard case .constant(let value, let isApproximate) = operation else { return nil }
    return switch value {
    case .number(let number): .constant(.number(-number), isApproximate: isApproximate)
    case .money(let euros): .constant(.money(-euros), isApproximate: isApproximate)
    default: nil
    }
  }

  /// Plans the sum of a date and months at the expression `id`, rounded up.
  private mutating func lowerMonthSum(
    _ id: ExpressionSyntax.ID, type: ValueType, at site: SourceSpan
  ) -> PlanNode.ID {
    guard case .binary(let symbol, let left, let right) = syntax.expressions[ungrouped(id)] else {
      return lower(id)
    }
    return lowerDateSum(symbol, left, right, roundsUp: true, at: site)
  }

  /// Plans a date plus or minus a span of time, in whichever order they are written.
  private mutating func lowerDateSum(
    _ symbol: BinaryOperator, _ left: ExpressionSyntax.ID, _ right: ExpressionSyntax.ID,
    roundsUp: Bool, at site: SourceSpan
  ) -> PlanNode.ID {
    let first = lower(left)
    let second = lower(right)
    let dateIsFirst = type(of: left) == .date
    let (date, span) = dateIsFirst ? (first, second) : (second, first)
    return symbol == .subtract || symbol == .before
      ? insert(.subtractDuration(date, span, roundsUp: roundsUp), .date, at: site)
      : insert(.addDuration(date, span, roundsUp: roundsUp), .date, at: site)
  }

  /// Plans the parts into which `whole` is split.
  mutating func lowerSplit(
    _ whole: ExpressionSyntax.ID, _ split: SplitSyntax, at id: ExpressionSyntax.ID
  ) -> PlanNode.ID {
    let operands = lower([whole, split.parts, split.unit])
    let operation: PlanOperation =
      switch split.kind {
      case .into: .splitEvenly(split.mode, operands[0], into: operands[1], to: operands[2])
      case .by: .splitByShares(split.mode, operands[0], by: operands[1], to: operands[2])
      }
    return insert(operation, type(of: id), at: syntax.expressions.site(of: id))
  }

  /// Plans what `predicate` says of `operand`.
  mutating func lowerTest(
    _ operand: ExpressionSyntax.ID, _ predicate: Predicate, at site: SourceSpan
  ) -> PlanNode.ID {
    let value = lower(operand)
    switch predicate {
    case .known: return insert(.isKnown(value), .boolean, at: site)
    case .unknown:
      let known = insert(.isKnown(value), .boolean, at: site)
      return insert(.not(known), .boolean, at: site)
    case .empty: return insert(.isEmpty(value), .boolean, at: site)
    case .met, .eligible: return insert(.isEligible(value), .boolean, at: site)
    case .open: return insert(.isOpen(value), .boolean, at: site)
    case .approximate: return insert(.isApproximate(value), .boolean, at: site)
    case .fault: return insert(.isFault(value), .boolean, at: site)
    }
  }

  /// Plans `left` and `right` combined by `symbol`.
  mutating func lowerBinary(
    _ symbol: BinaryOperator, _ left: ExpressionSyntax.ID, _ right: ExpressionSyntax.ID,
    at id: ExpressionSyntax.ID
  ) -> PlanNode.ID {
    let site = syntax.expressions.site(of: id)
    let type = type(of: id)
    switch symbol {
    case .and: return insert(.and(lowerChain(.and, id)), type, at: site)
    case .or: return insert(.or(lowerChain(.or, id)), type, at: site)
    case .in: return lowerMembership(left, right, at: site)
    case .notIn:
      let member = lowerMembership(left, right, at: site)
      return insert(.not(member), .boolean, at: site)
    case .before, .after: return lowerDateSum(symbol, left, right, roundsUp: false, at: site)
    case .add, .subtract:
      if type == .date { return lowerDateSum(symbol, left, right, roundsUp: false, at: site) }
    default: break
    }
    let first = lower(left)
    let second = lower(right)
    return insert(operation(symbol, first, second, left, right, type), type, at: site)
  }

  /// Returns what `symbol` does to two operands that are planned as `first` and `second`.
  private func operation(
    _ symbol: BinaryOperator, _ first: PlanNode.ID, _ second: PlanNode.ID,
    _ left: ExpressionSyntax.ID, _ right: ExpressionSyntax.ID, _ type: ValueType
  ) -> PlanOperation {
    var isDuration = false
    if case .duration = type { isDuration = true }
    return switch symbol {
    case .add: isDuration ? .addDurations(first, second) : .add(first, second)
    case .subtract: isDuration ? .subtractDurations(first, second) : .subtract(first, second)
    case .multiply:
      isDuration
        ? self.type(of: left).isDuration
          ? .multiplyDuration(first, second) : .multiplyDuration(second, first)
        : .multiply(first, second)
    case .divide: .divide(first, second)
    case .percentOf: .multiply(first, second)
    case .equal: .compare(.equal, first, second)
    case .notEqual: .compare(.notEqual, first, second)
    case .less: .compare(.less, first, second)
    case .lessOrEqual: .compare(.lessOrEqual, first, second)
    case .greater: .compare(.greater, first, second)
    case .greaterOrEqual: .compare(.greaterOrEqual, first, second)
    case .covers:
      self.type(of: right) == .period
        ? .coversPeriod(first, second) : .coversDate(first, second)
    case .overlaps: .overlaps(first, second)
    case .to: .period(first, second)
    case .starting: .periodLasting(first, second)
    case .asOf: .asOf(first, second)
    case .otherwise: .otherwise(first, second)
    case .daysBetween: .daysBetween(first, second)
    case .and, .or, .in, .notIn, .before, .after, .through: .unknown
    }
  }

  /// Plans the operands of a chain of `symbol`, left to right.
  private mutating func lowerChain(
    _ symbol: BinaryOperator, _ id: ExpressionSyntax.ID
  ) -> [PlanNode.ID] {
    // Chains lean to the left: walk down without recursion, so that a long one needs no deep stack.
    var operands: [ExpressionSyntax.ID] = []
    var next = id
    while case .binary(symbol, let left, let right) = syntax.expressions[ungrouped(next)] {
      operands.append(right)
      next = left
    }
    operands.append(next)
    return lower(operands.reversed())
  }

  /// Plans whether `left` is in `right`: a range, a period or a list.
  private mutating func lowerMembership(
    _ left: ExpressionSyntax.ID, _ right: ExpressionSyntax.ID, at site: SourceSpan
  ) -> PlanNode.ID {
    let value = lower(left)
    if case .binary(.through, let lower, let upper) = syntax.expressions[ungrouped(right)] {
      let least = self.lower(lower)
      return insert(.between(value, least, self.lower(upper)), .boolean, at: site)
    }
    let whole = lower(right)
    return type(of: right) == .period
      ? insert(.coversDate(whole, value), .boolean, at: site)
      : insert(.member(value, whole), .boolean, at: site)
  }

}

extension ValueType {

  /// `true` iff values are spans of time.
  fileprivate var isDuration: Bool {
    if case .duration = self { true } else { false }
  }

}
