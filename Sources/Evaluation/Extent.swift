internal import Values

/// What an expression can come to, whatever is learned: one of these values, or a fault.
enum Extent: Hashable {

  /// One of these values, each named once; none where it can only be a fault.
  case values([Value])

  /// A number, an amount, a date or a duration in a range.
  case range(ValueRange)

  /// A period that begins and ends in these ranges.
  case period(start: ValueRange, end: ValueRange)

  /// Any value.
  case anything

  /// The most values that are kept apart.
  static let mostValues = 16

  /// Yes or no.
  static let truths = Extent.values([.boolean(true), .boolean(false)])

  /// No value at all.
  static let nothing = Extent.values([])

  /// Returns the values that are in one of `extents`, or between those.
  static func joined(_ extents: [Extent]) -> Extent {
    let extents = extents.filter { $0 != .nothing }
    guard let first = extents.first else { return .nothing }
    var values: [Value] = []
    var areValues = true
    for extent in extents {
      guard case .values(let more) = extent else {
        areValues = false
        break
      }
      for value in more where !values.contains(value) { values.append(value) }
    }
    if areValues, values.count <= mostValues { return .values(values) }
    if let ends = first.ends {
      var (start, end) = ends
      for extent in extents.dropFirst() {
        guard let more = extent.ends else { return .anything }
        start = start.joined(with: more.start)
        end = end.joined(with: more.end)
      }
      return .period(start: start, end: end)
    }
    let range = extents.dropFirst().reduce(first.bounds) { $0.joined(with: $1.bounds) }
    return range.isUnbounded ? .anything : .range(range)
  }

  /// Returns the extent of `values`, few or many.
  static func of(_ values: [Value]) -> Extent { joined(values.map { .values([$0]) }) }

  /// The ends of the range that the values lie in; of what has no order, none.
  var bounds: ValueRange {
    switch self {
    case .range(let range): return range
    case .period, .anything: return .unbounded
    case .values(let values):
      guard let first = values.first, values.allSatisfy(\.isOrdered) else { return .unbounded }
      return values.dropFirst().reduce(ValueRange(low: first, high: first)) {
        $0.joined(with: ValueRange(low: $1, high: $1))
      }
    }
  }

  /// The ranges in which the first and the last day lie, where the values are periods.
  var ends: (start: ValueRange, end: ValueRange)? {
    switch self {
    case .period(let start, let end): return (start, end)
    case .range, .anything: return nil
    case .values(let values):
      var ends: (start: ValueRange, end: ValueRange)?
      for value in values {
        guard case .period(let period) = value else { return nil }
        let first = ValueRange(low: .date(period.start), high: .date(period.start))
        let last = ValueRange(low: .date(period.end), high: .date(period.end))
        ends =
          ends.map { ($0.start.joined(with: first), $0.end.joined(with: last)) } ?? (first, last)
      }
      return ends
    }
  }

  /// `true` iff yes is possible.
  var canBeTrue: Bool { canBe(.boolean(true)) }

  /// `true` iff no is possible.
  var canBeFalse: Bool { canBe(.boolean(false)) }

  /// `true` iff `value` is possible.
  private func canBe(_ value: Value) -> Bool {
    if case .values(let values) = self { values.contains(value) } else { true }
  }

  /// Returns the truth values of which `canBeTrue` and `canBeFalse` say whether they are possible.
  static func truth(canBeTrue: Bool, canBeFalse: Bool) -> Extent {
    .values((canBeTrue ? [.boolean(true)] : []) + (canBeFalse ? [.boolean(false)] : []))
  }

  /// Returns the values that are in `self` and in `other`, or more.
  func intersection(_ other: Extent) -> Extent {
    switch (self, other) {
    case (.anything, _): return other
    case (_, .anything): return self
    case (.values(let values), _):
      return .values(values.filter { other.mayContain($0) })
    case (_, .values(let values)):
      return .values(values.filter { mayContain($0) })
    case (.range(let a), .range(let b)):
      return a.intersection(b).map { .range($0) } ?? .nothing
    case (.period, _), (_, .period):
      return self
    }
  }

  /// `true` unless `value` is none of the values for certain.
  private func mayContain(_ value: Value) -> Bool {
    switch self {
    case .values(let values): values.contains(value)
    case .range(let range): range.contains(value)
    case .period, .anything: true
    }
  }

  /// The range to be told of: of values in an order, where it has an end.
  var told: ValueRange? {
    let bounds = bounds
    return bounds.isUnbounded ? nil : bounds
  }

}
