internal import Evaluation
internal import Planning
internal import Values

/// The values of a fact in classes, and some values of each.
struct ValueSamples {

  /// Values that are told apart from others, and some of them.
  struct Sample {
    let `class`: ValueClass
    let values: [Value]

    /// `true` iff there is one value alone.
    var isSingle: Bool {
      if case .values(let values) = `class` { values.count == 1 } else { false }
    }
  }

  /// The classes, in the order of their values.
  let classes: [Sample]

  /// `true` iff every value of a class does what the samples of it do.
  let isExact: Bool

  /// `true` iff something is computed from the fact, so that each value may give another result.
  let isComputedWith: Bool

  /// No values can be named.
  static let none = ValueSamples(classes: [], isExact: false, isComputedWith: true)

  /// Creates an instance with the given properties.
  private init(classes: [Sample], isExact: Bool, isComputedWith: Bool) {
    self.classes = classes
    self.isExact = isExact
    self.isComputedWith = isComputedWith
  }

  /// Creates an instance that tells all of `values` apart.
  init(each values: [Value]) {
    self.init(
      classes: values.map { Sample(class: .values([$0]), values: [$0]) }, isExact: true,
      isComputedWith: false)
  }

  /// Creates an instance of what `field` can be, told apart by `thresholds`.
  init(of field: PlanField, in plan: Plan, _ thresholds: Thresholds) {
    switch field.type {
    case .boolean: self.init(each: [.boolean(true), .boolean(false)])
    case .choice(let choice):
      let count = plan.choices[Int(choice.rawValue)]
      guard count <= 64 else {
        self = .none
        return
      }
      self.init(each: (0..<count).map { .choice(choice, Int32(truncatingIfNeeded: $0)) })
    case .record(let record):
      let things = plan.thingsByRecord[Int(record.rawValue)]
      guard !things.isEmpty, things.count <= 64 else {
        self = .none
        return
      }
      self.init(each: things.map { .thing($0) })
    case .integer, .decimal, .money, .date:
      let steps = ValueSteps(field)
      let cuts = thresholds.values.filter { steps.contains($0) }
        .sorted { ($0.comparison(with: $1) ?? 0) < 0 }
      self.init(
        classes: Self.classes(cutBy: cuts, steps), isExact: !thresholds.isComparedIndirectly,
        isComputedWith: thresholds.isComputedWith)
    case .text:
      self.init(
        classes: thresholds.values.map { Sample(class: .values([$0]), values: [$0]) }
          + [Sample(class: .any, values: [.text("\u{1}")])],
        isExact: !thresholds.isComparedIndirectly && !thresholds.isComputedWith,
        isComputedWith: thresholds.isComputedWith)
    case .period, .duration, .list, .outcome, .nothing: self = .none
    }
  }

  /// Returns the classes of values below, at, between and above `cuts`, which are in their order.
  private static func classes(cutBy cuts: [Value], _ steps: ValueSteps) -> [Sample] {
    var classes: [Sample] = []
    var low: Value?
    for cut in cuts {
      if let sample = steps.sample(above: low, below: cut) { classes.append(sample) }
      classes.append(Sample(class: .values([cut]), values: [cut]))
      low = cut
    }
    if let sample = steps.sample(above: low, below: nil) { classes.append(sample) }
    return classes
  }

}

/// The values of a field that has an order.
struct ValueSteps {

  /// The type of the field.
  private let type: ValueType

  /// The least and the greatest value, where they are declared.
  private let least: Value?
  private let greatest: Value?

  /// Creates an instance for `field`.
  init(_ field: PlanField) {
    type = field.type
    let isMoney = field.type == .money
    least = field.range.map { isMoney ? .money($0.lowerBound) : .number($0.lowerBound) }
    greatest = field.range.map { isMoney ? .money($0.upperBound) : .number($0.upperBound) }
  }

  /// `true` iff the field may come to `value`.
  func contains(_ value: Value) -> Bool {
    if let least, let order = value.comparison(with: least), order < 0 { return false }
    if let greatest, let order = value.comparison(with: greatest), order > 0 { return false }
    if case .number(let number) = value, case .integer = type { return number.isInteger }
    return true
  }

  /// Returns the values above `low` and below `high`, and some of them; `nil` where there are none.
  func sample(above low: Value?, below high: Value?) -> ValueSamples.Sample? {
    let first = low.map { next($0, 1) } ?? least
    let last = high.map { next($0, -1) } ?? greatest
    let candidates = [first, last, middle(low ?? least, high ?? greatest)]
    var values: [Value] = []
    for case .some(let value)? in candidates {
      guard contains(value), !values.contains(value) else { continue }
      if let low, let order = value.comparison(with: low), order <= 0 { continue }
      if let high, let order = value.comparison(with: high), order >= 0 { continue }
      values.append(value)
    }
    if values.isEmpty { return nil }
    if values.count == 1, low != nil || least != nil, high != nil || greatest != nil,
      first == last
    {
      return ValueSamples.Sample(class: .values(values), values: values)
    }
    return ValueSamples.Sample(
      class: .between(
        low ?? least, includesLow: low == nil, high ?? greatest, includesHigh: high == nil),
      values: values)
  }

  /// Returns the value `count` steps after `value`.
  private func next(_ value: Value, _ count: Int) -> Value? {
    switch value {
    case .number(let number):
      if case .integer = type { return .number(number + Rational(count)) }
      return .number(number + (Rational(numerator: count, denominator: 1_000) ?? 0))
    case .money(let euros):
      return .money(euros + (Rational(numerator: count, denominator: 100) ?? 0))
    case .date(let day): return day.adding(days: count).map { .date($0) }
    case .boolean, .text, .period, .duration, .choice, .thing: return nil
    }
  }

  /// Returns a value between `low` and `high`, or beyond the one that is there.
  private func middle(_ low: Value?, _ high: Value?) -> Value? {
    switch (low, high) {
    case (.number(let a)?, .number(let b)?):
      let half = (a + b).divided(by: 2) ?? a
      if case .integer = type { return .number(half.floor) }
      return .number(half)
    case (.money(let a)?, .money(let b)?): return (a + b).divided(by: 2).map { .money($0) }
    case (.date(let a)?, .date(let b)?):
      return a.adding(days: a.days(to: b) / 2).map { .date($0) }
    case (let low?, nil): return next(low, 1_000)
    case (nil, let high?): return next(high, -1_000)
    default:
      switch type {
      case .integer, .decimal: return .number(1)
      case .money: return .money(1_000)
      case .date: return Day(year: 2026, month: 1, day: 1).map { .date($0) }
      case .boolean, .text, .period, .duration, .choice, .record, .list, .outcome, .nothing:
        return nil
      }
    }
  }

}

extension [MissingRanking.Class] {

  /// The classes, neighbours of which the same comes as one.
  var merged: [MissingRanking.Class] {
    var result: [MissingRanking.Class] = []
    for next in self {
      guard let last = result.last, last.finding == next.finding,
        let values = last.values.joined(with: next.values)
      else {
        result.append(next)
        continue
      }
      result[result.count - 1] = MissingRanking.Class(values: values, finding: next.finding)
    }
    // All values in one: any.
    if result.count == 1, count > 1 {
      return [MissingRanking.Class(values: .any, finding: result[0].finding)]
    }
    return result
  }

}

extension ValueClass {

  /// Returns the values of `self` and of `next`, which follows it.
  func joined(with next: ValueClass) -> ValueClass? {
    switch (self, next) {
    case (.values(let a), .values(let b)):
      if a.allSatisfy(\.hasOrder) { return range.flatMap { $0.joined(with: next) } }
      return .values(a + b)
    case (.values, .between): return range.flatMap { $0.joined(with: next) }
    case (.between(let low, let includesLow, _, _), .values(let values)):
      guard let value = values.last else { return nil }
      return .between(low, includesLow: includesLow, value, includesHigh: true)
    case (.between(let low, let includesLow, _, _), .between(_, _, let high, let includesHigh)):
      return .between(low, includesLow: includesLow, high, includesHigh: includesHigh)
    case (.any, _), (_, .any): return nil
    }
  }

  /// `self`, a value in an order, as a range.
  private var range: ValueClass? {
    guard case .values(let values) = self, let first = values.first, let last = values.last,
      first.hasOrder
    else { return nil }
    return .between(first, includesLow: true, last, includesHigh: true)
  }

}

extension Value {

  /// `true` iff there can be values between `self` and others.
  fileprivate var hasOrder: Bool {
    switch self {
    case .number, .money, .date, .duration: true
    case .boolean, .text, .period, .choice, .thing: false
    }
  }

}
