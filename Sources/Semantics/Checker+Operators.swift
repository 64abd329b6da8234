internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Checker {

  // MARK: One operand

  /// Returns the type of `symbol` applied to `operand`.
  mutating func inferUnary(
    _ symbol: UnaryOperator, _ operand: ExpressionSyntax.ID, at id: ExpressionSyntax.ID,
    expecting expected: ValueType?
  ) -> ValueType? {
    switch symbol {
    case .not:
      require(operand, .boolean)
      return .boolean
    case .negate:
      guard let type = infer(operand, expecting: expected) else { return nil }
      if type.isNumber || type == .money { return type }
      if case .duration = type { return type }
      report(.operand(symbol: "-", describe(type)), at: operand)
      return nil
    case .yearOf, .monthOf:
      require(operand, .date)
      return .integer
    case .weekdayOf:
      require(operand, .date)
      return program.weekdays.map { .choice($0) }
    case .startOf, .endOf:
      require(operand, .period)
      return .date
    case .daysOf, .monthsOf, .startedMonthsOf:
      require(operand, .period)
      return .integer
    case .orNextWorkingDay:
      require(operand, .date)
      return .date
    case .roundedUp: return inferRoundedUp(operand, at: id)
    }
  }

  /// Returns the type of a sum of a date and months that is rounded up.
  private mutating func inferRoundedUp(
    _ operand: ExpressionSyntax.ID, at id: ExpressionSyntax.ID
  ) -> ValueType? {
    let type = infer(operand)
    guard isMonthSum(operand) else {
      if type != nil { report(.roundedUpWithoutMonths(mend: written(.roundedUpToEuro)), at: id) }
      return nil
    }
    return type
  }

  /// `true` iff the expression `id` adds months to a date, or takes them off.
  private func isMonthSum(_ id: ExpressionSyntax.ID) -> Bool {
    let types = program.annotations[context.tree]
    switch expression(id) {
    case .group(let inner): return isMonthSum(inner)
    case .binary(.add, let left, let right), .binary(.subtract, let left, let right),
      .binary(.before, let left, let right), .binary(.after, let left, let right):
      return [types.type(of: left), types.type(of: right)].contains {
        $0 == .duration(.months) || $0 == .duration(nil)
      } && types.type(of: id) == .date
    default: return false
    }
  }

  /// Reports that `symbol`, which moves a date, compares two, and returns the type of what is meant.
  private mutating func reportDatesInWords(
    _ symbol: BinaryOperator, _ left: ExpressionSyntax.ID, _ right: ExpressionSyntax.ID
  ) -> ValueType? {
    let keyword: Keyword = symbol == .before ? .before : .after
    let meant = symbol == .before ? "<" : ">"
    let gap = SourceSpan(
      Int(site(of: left).end)..<Int(site(of: right).start), in: site(of: left).file)
    report(
      .syntax(.habit(keyword.spelling(in: context.tongue), meant: meant)), at: gap,
      fixes: [Fix(replacing: gap, by: " \(meant) ")])
    return .boolean
  }

  // MARK: Two operands

  /// Returns the type of `left` and `right` combined by `symbol`.
  mutating func inferBinary(
    _ symbol: BinaryOperator, _ left: ExpressionSyntax.ID, _ right: ExpressionSyntax.ID,
    at id: ExpressionSyntax.ID, expecting expected: ValueType?
  ) -> ValueType? {
    switch symbol {
    case .and, .or:
      require(left, .boolean)
      require(right, .boolean)
      return .boolean
    case .add, .subtract: return inferSum(symbol, left, right, at: id)
    case .multiply: return inferProduct(left, right, at: id)
    case .divide: return inferQuotient(left, right, at: id)
    case .percentOf:
      infer(left)
      guard let type = infer(right, expecting: expected) else { return nil }
      if type == .money { return .money }
      if type.isNumber { return .decimal }
      report(.operand(symbol: "%", describe(type)), at: right)
      return nil
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      checkComparison(symbol, left, right, at: id)
      return .boolean
    case .in, .notIn:
      checkMembership(left, right)
      return .boolean
    case .covers:
      require(left, .period)
      if let type = infer(right), type != .date, type != .period, type != .nothing {
        report(.mismatch(expected: .date, found: describe(type)), at: right)
      }
      return .boolean
    case .overlaps:
      require(left, .period)
      require(right, .period)
      return .boolean
    case .to:
      require(left, .date)
      require(right, .date)
      return .period
    case .through:
      infer(left)
      infer(right)
      report(.misplacedRange(mend: written(.period)), at: id)
      return nil
    case .starting:
      require(right, .date)
      requireDuration(left)
      return .period
    case .before, .after:
      require(right, .date)
      guard let type = infer(left) else { return .date }
      if type == .nothing { return .date }
      if type == .date { return reportDatesInWords(symbol, left, right) }
      guard case .duration = type else {
        reportDateAndNumber(type, left, symbol: "", other: .date)
        return .date
      }
      return .date
    case .asOf:
      require(right, .date)
      let (readsDatedValue, isAsOf) = (context.readsDatedValue, context.isAsOf)
      context.isAsOf = true
      let type = infer(left, expecting: expected)
      context.readsDatedValue = readsDatedValue
      context.isAsOf = isAsOf
      return type
    case .otherwise:
      context.consultations.append(id)
      return inferJoin([left, right], expecting: expected) { .branchesDiffer($0, $1) }
    case .daysBetween:
      require(left, .date)
      require(right, .date)
      return .integer
    }
  }

  /// Checks that the expression `id` is a span of time.
  private mutating func requireDuration(_ id: ExpressionSyntax.ID) {
    guard let type = infer(id), type != .nothing else { return }
    if case .duration = type { return }
    reportDateAndNumber(type, id, symbol: "", other: .date)
  }

  /// Returns the type of a sum or difference.
  private mutating func inferSum(
    _ symbol: BinaryOperator, _ left: ExpressionSyntax.ID, _ right: ExpressionSyntax.ID,
    at id: ExpressionSyntax.ID
  ) -> ValueType? {
    let first = infer(left)
    let second = infer(right)
    guard let first, let second else { return nil }
    let sign = symbol == .add ? "+" : "-"
    switch (first, second) {
    case (_, _) where first.isNumber && second.isNumber: return first.joined(with: second)
    case (.money, .money), (.money, .nothing), (.nothing, .money): return .money
    case (.date, .nothing): return .date
    case (.nothing, .date) where symbol == .add: return .date
    case (.duration, .nothing): return first
    case (.nothing, .duration): return symbol == .add ? second : .nothing
    case (.money, _) where second.isNumber: reportMoneyAndNumber(right)
    case (_, .money) where first.isNumber: reportMoneyAndNumber(left)
    case (.date, .duration): return .date
    case (.duration, .date) where symbol == .add: return .date
    case (.duration(let a), .duration(let b)):
      guard a == nil || b == nil || a == b else {
        report(.mixedDurations, at: id)
        return nil
      }
      return .duration(a ?? b)
    case (.date, .date): report(.datesCombined(mend: written(.daysBetween)), at: id)
    case (.date, _) where second.isNumber:
      reportDateAndNumber(second, right, symbol: sign, other: first)
    default:
      report(.operands(symbol: sign, describe(first), describe(second)), at: id)
    }
    return nil
  }

  /// Reports that the expression `id` of `type` stands where a span of time must.
  private mutating func reportDateAndNumber(
    _ type: ValueType, _ id: ExpressionSyntax.ID, symbol: String, other: ValueType
  ) {
    guard type.isNumber else {
      return report(.mismatch(expected: .duration, found: describe(type)), at: id)
    }
    let mend = constantNumber(id).flatMap { daysText($0, in: context.tongue) }
    report(
      .dateAndNumber(mend: mend), at: id,
      fixes: mend.map { [Fix(replacing: site(of: id), by: $0)] } ?? [])
  }

  /// Returns the type of a product.
  private mutating func inferProduct(
    _ left: ExpressionSyntax.ID, _ right: ExpressionSyntax.ID, at id: ExpressionSyntax.ID
  ) -> ValueType? {
    let first = infer(left)
    let second = infer(right)
    guard let first, let second else { return nil }
    switch (first, second) {
    case (_, _) where first.isNumber && second.isNumber: return first.joined(with: second)
    case (.money, _) where second.isNumber: return .money
    case (_, .money) where first.isNumber: return .money
    case (.money, .money): report(.moneyTimesMoney, at: id)
    case (.duration, .integer), (.duration, .nothing): return first
    case (.integer, .duration), (.nothing, .duration): return second
    default: report(.operands(symbol: "*", describe(first), describe(second)), at: id)
    }
    return nil
  }

  /// Returns the type of a quotient.
  private mutating func inferQuotient(
    _ left: ExpressionSyntax.ID, _ right: ExpressionSyntax.ID, at id: ExpressionSyntax.ID
  ) -> ValueType? {
    let first = infer(left)
    let second = infer(right)
    guard let first, let second else { return nil }
    switch (first, second) {
    case (.money, .money), (.nothing, .money): return .decimal
    case (_, _) where first.isNumber && second.isNumber: return .decimal
    case (.money, _) where second.isNumber: return .money
    case (_, .money) where first.isNumber: report(.numberByMoney, at: id)
    default: report(.operands(symbol: "/", describe(first), describe(second)), at: id)
    }
    return nil
  }

  // MARK: Comparison

  /// Checks that `left` and `right` can be compared by `symbol`.
  private mutating func checkComparison(
    _ symbol: BinaryOperator, _ left: ExpressionSyntax.ID, _ right: ExpressionSyntax.ID,
    at id: ExpressionSyntax.ID
  ) {
    guard let (first, second) = inferPair(left, right) else { return }
    guard let common = first.joined(with: second) else {
      if first == .money && second.isNumber { return reportMoneyAndNumber(right) }
      if second == .money && first.isNumber { return reportMoneyAndNumber(left) }
      if case .duration = first, case .duration = second {
        return report(.mixedDurations, at: id)
      }
      switch symbol {
      case .equal, .notEqual: report(.neverEqual(describe(first), describe(second)), at: id)
      default: report(.notComparable(describe(first), describe(second)), at: id)
      }
      return
    }
    if case .duration(let a) = first, case .duration(let b) = second, let a, let b, a != b {
      return report(.mixedDurations, at: id)
    }
    switch symbol {
    case .equal, .notEqual:
      if common.element != nil { report(.listsCompared(mend: written(.every)), at: id) }
      if common == .outcome { report(.neverEqual(describe(first), describe(second)), at: id) }
    default:
      if !common.isOrdered { report(.noOrder(describe(common)), at: id) }
    }
  }

  /// Returns the types of two expressions of which each may tell what a name in the other means.
  private mutating func inferPair(
    _ left: ExpressionSyntax.ID, _ right: ExpressionSyntax.ID
  ) -> (ValueType, ValueType)? {
    if meansNothingByItself(left) {
      guard let second = infer(right) else {
        infer(left)
        return nil
      }
      guard let first = infer(left, expecting: second) else { return nil }
      return (first, second)
    }
    guard let first = infer(left) else {
      // Without the left side, a bare name on the right could mean anything: say nothing of it.
      if !meansNothingByItself(right) { infer(right) }
      return nil
    }
    guard let second = infer(right, expecting: first) else { return nil }
    return (first, second)
  }

  /// `true` iff the expression `id` is a bare name that is a value of a choice and nothing else.
  private func meansNothingByItself(_ id: ExpressionSyntax.ID) -> Bool {
    guard case .name(let symbol) = expression(id) else { return false }
    let key = key(of: symbol)
    return values[context.tongue][key] == nil && !isInScope(key)
  }

  /// Checks that `left` can be in `right`: a list, a range or a period.
  mutating func checkMembership(_ left: ExpressionSyntax.ID, _ right: ExpressionSyntax.ID) {
    let type = infer(left)
    if case .binary(.through, let lower, let upper) = ungrouped(right) {
      for bound in [lower, upper] {
        guard let found = infer(bound, expecting: type), let type else { continue }
        checkOrdered(type, left, found, bound)
      }
      return
    }
    if let type, type == .date, let found = infer(right, expecting: .list(of: type)) {
      if found == .period || found.element.map(type.fits) ?? false { return }
      return report(.notAList(found: describe(found)), at: right)
    }
    // Where the left side means nothing, names on the right could mean anything.
    guard let type else { return }
    guard let found = infer(right, expecting: .list(of: type)), type != .nothing else { return }
    guard let element = found.element else {
      return report(.notAList(found: describe(found)), at: right)
    }
    guard type.joined(with: element) != nil else {
      if type == .money && element.isNumber { return reportMoneyAndNumber(right) }
      return report(.neverEqual(describe(type), describe(element)), at: right)
    }
  }

  /// Checks that a value of `type` can be compared with a bound of `found`.
  mutating func checkOrdered(
    _ type: ValueType, _ value: ExpressionSyntax.ID, _ found: ValueType,
    _ bound: ExpressionSyntax.ID
  ) {
    if type == .money && found.isNumber { return reportMoneyAndNumber(bound) }
    guard let common = type.joined(with: found) else {
      return report(.neverEqual(describe(type), describe(found)), at: bound)
    }
    if !common.isOrdered { report(.noOrder(describe(common)), at: value) }
  }

  /// Returns the expression `id` without parentheses around it.
  func ungrouped(_ id: ExpressionSyntax.ID) -> ExpressionSyntax {
    ungrouped(id, in: context.tree)
  }

  /// Returns the expression `id` of the file at `tree` without parentheses around it.
  func ungrouped(_ id: ExpressionSyntax.ID, in tree: Int) -> ExpressionSyntax {
    var node = program.trees[tree].expressions[id]
    while case .group(let inner) = node { node = program.trees[tree].expressions[inner] }
    return node
  }

}
