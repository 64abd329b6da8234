internal import Planning
internal import SourceText
internal import Syntax
internal import Values

extension MutantMaker {

  /// Makes the neighbours of `value`, which `node` writes out.
  ///
  /// What something is compared with is moved both ways: the two are noticed by different cases.
  /// Everything else is moved up.
  mutating func makeValues(of node: PlanNode.ID, _ value: Value, isApproximate: Bool) {
    guard let own = site(of: node) else { return }
    let isPercentage = tokens.tokens(in: own.start..<own.end, of: own.file).last?.kind == .percent
    var values = neighbours(of: value, isPercentage: isPercentage, isThreshold: isThreshold(node))
    if let ruledOut = sameAsComparison(node, value) { values.removeAll { $0 == ruledOut } }
    for other in values {
      let operation = PlanOperation.constant(other, isApproximate: isApproximate)
      if isSame(node, operation) { continue }
      let replacement: Edit.Replacement =
        if isPercentage, case .number(let number) = other { .percentage(number) } else {
          .value(other)
        }
      add(
        .value, node, operation, [Edit(own, replacement)], shown: context(of: node, own))
    }
  }

  /// Returns what is shown around the value at `own`, which `node` writes out.
  private func context(of node: PlanNode.ID, _ own: SourceSpan) -> SourceSpan {
    var shown = own
    var next = map.parent(of: node)
    while let parent = next, let site = site(of: parent), site.file == own.file,
      site.start <= own.start, own.end <= site.end, site.end - site.start <= Self.widestContext
    {
      shown = site
      if case .compare = plan[parent].operation { break }
      next = map.parent(of: parent)
    }
    if shown == own, case .version(let definition, let version)? = map.part(of: node) {
      let entry = legend.versions[Int(definition)][Int(version)].site
      if entry.file == own.file, entry.start <= own.start, own.end <= entry.end {
        // The days and the value, without what is cited for them.
        return SourceSpan(Int(entry.start)..<Int(own.end), in: own.file)
      }
    }
    return shown
  }

  /// The most bytes that are shown around a value.
  private static let widestContext: UInt32 = 90

  /// `true` iff `node` is what something is measured against.
  private func isThreshold(_ node: PlanNode.ID) -> Bool {
    var child = node
    // Beyond that, it is a sum of spans rather than a day.
    for _ in 0..<8 {
      guard let parent = map.parent(of: child) else { return false }
      switch plan[parent].operation {
      case .compare, .between, .coversDate: return true
      case .atLeast(let number, _): return number == child
      case .nextWorkingDay, .endOf, .startOf, .yearPeriod, .monthPeriod, .monthInYear, .dayInMonth,
        .periodLasting, .addDuration, .subtractDuration, .period:
        child = parent
      default: return false
      }
    }
    return false
  }

  /// Returns the neighbour of `value` that says the same as the neighbour of the comparison with it:
  /// `> 9` is `>= 10` of whole numbers, and so it is of days.
  private func sameAsComparison(_ node: PlanNode.ID, _ value: Value) -> Value? {
    guard let parent = map.parent(of: node),
      case .compare(let comparison, let a, let b) = plan[parent].operation,
      type(of: a) == type(of: b), type(of: a) == .integer || type(of: a) == .date
    else { return nil }
    let direction: Int
    switch comparison {
    case .greater, .lessOrEqual: direction = b == node ? -1 : 1
    case .greaterOrEqual, .less: direction = b == node ? 1 : -1
    case .equal, .notEqual: return nil
    }
    switch value {
    case .number(let number): return .number(number + Rational(direction))
    case .date(let day): return day.adding(days: direction).map { .date($0) }
    case .boolean, .money, .text, .period, .duration, .choice, .thing: return nil
    }
  }

  /// Returns the type of `node`; of a column of a table, which names none, that of its formal.
  private func type(of node: PlanNode.ID) -> ValueType {
    guard case .slot(let slot) = plan[node].operation, plan[node].type == .nothing,
      case .version(let definition, _)? = map.part(of: node)
    else { return plan[node].type }
    let formals = plan.definitions[Int(definition)].parameters
    return Int(slot) < formals.count ? formals[Int(slot)] : .nothing
  }

  /// Returns the values next to `value`: above it, and below it iff `isThreshold`.
  private func neighbours(of value: Value, isPercentage: Bool, isThreshold: Bool) -> [Value] {
    let steps = isThreshold ? [1, -1] : [1]
    switch value {
    case .number(let number):
      let unit = isPercentage ? Rational.hundredth : number.unit
      return steps.map { .number(number + unit * Rational($0)) }
    case .money(let euros):
      return steps.map { .money(euros + euros.moneyUnit * Rational($0)) }
    case .date(let day): return [1, -1].compactMap { day.adding(days: $0).map { .date($0) } }
    case .period(let period):
      return [1, -1].flatMap { step -> [Value] in
        let start = period.start.adding(days: step).map { Period(start: $0, end: period.end) }
        let end = period.end.adding(days: step).map { Period(start: period.start, end: $0) }
        return [start, end].compactMap(\.self).filter { !$0.isReversed }.map { .period($0) }
      }
    case .duration(let span):
      return steps.compactMap { span.adding(SpanOfTime($0, span.kind)) }.map { .duration($0) }
    case .boolean, .text, .choice, .thing: return []
    }
  }

}

extension Rational {

  /// One in a hundred.
  static var hundredth: Rational { Rational(numerator: 1, denominator: 100) ?? .one }

  /// One in the last decimal of `self`.
  var unit: Rational {
    guard let decimals, decimals > 0 else { return .one }
    return Rational.one.multiplied(byPowerOfTen: -decimals) ?? .one
  }

  /// A euro, or a cent where `self`, an amount of euros, has cents.
  var moneyUnit: Rational { decimals == 0 ? .one : .hundredth }

}
