internal import Planning
package import Values

/// What something can come to within a region of facts: nothing else, but perhaps not all of it.
struct Extent: Sendable {

  /// The values that it can have; `nil`: it has none.
  var content: Content?

  /// How it can be open; `nil`: it cannot.
  var open: OpenExtent?

  /// `true` iff it can be a fault.
  var mayFault = false

  /// Anything at all.
  static let anything = Extent(
    content: .anything, open: OpenExtent(ways: [.anything]), mayFault: true)

  /// A fault.
  static let fault = Extent(content: nil, open: nil, mayFault: true)

  /// A fact that is not known.
  static let unknown = Extent(content: nil, open: .plain)

  /// Creates an instance with the given properties.
  init(content: Content?, open: OpenExtent? = nil, mayFault: Bool = false) {
    self.content = content
    self.open = open
    self.mayFault = mayFault
  }

  /// Creates an instance that has `content`.
  init(_ content: Content) { self.init(content: content) }

  /// Creates an instance that has `value`.
  init(_ value: Value) { self.init(content: Content(value)) }

  /// `true` iff it has a value all over the region.
  var isKnown: Bool { content != nil && open == nil && !mayFault }

  /// `true` iff yes can be its value.
  var canHold: Bool { content?.canHold ?? false }

  /// `true` iff no can be its value.
  var canFail: Bool { content?.canFail ?? false }

  /// `true` iff it is yes all over the region.
  var mustHold: Bool { isKnown && !canFail }

  /// `true` iff it is no all over the region.
  var mustFail: Bool { isKnown && !canHold }

  /// Returns what `self` or `other` can come to.
  func union(_ other: Extent) -> Extent {
    if let open, let otherOpen = other.open, open.ways.isEmpty != otherOpen.ways.isEmpty {
      // What may be open for want of a fact stays so, and what ways could agree on is a value.
      let hull = [possible, other.possible].compactMap(\.self)
      return Extent(
        content: hull.dropFirst().reduce(hull.first) { $0?.union($1) }, open: .plain,
        mayFault: mayFault || other.mayFault)
    }
    return Extent(
      content: content.map { a in other.content.map { a.union($0) } ?? a } ?? other.content,
      open: open.map { a in other.open.map { a.union($0) } ?? a } ?? other.open,
      mayFault: mayFault || other.mayFault)
  }

  /// Kleene's not.
  var negated: Extent {
    var result = self
    result.content = content?.negated
    result.open?.ways = open?.ways.map(\.negated) ?? []
    return result
  }

  /// The values that it has, or could have were nothing open.
  var possible: Content? {
    guard let ways = open?.hull else { return content }
    return content?.union(ways) ?? ways
  }

}

/// The values that something can have.
indirect enum Content: Sendable {

  /// Truth values, at least one of them.
  case truth(canHold: Bool, canFail: Bool)

  /// Numbers, amounts, days or spans of time of one kind, by the least and the greatest.
  case range(ValueRange)

  /// Periods that start and end on certain days.
  case periods(starts: ClosedRange<Day>, ends: ClosedRange<Day>)

  /// Values of a choice, texts or things, each once.
  case values([Value])

  /// The facts of a case.
  case record(RecordExtent)

  /// A list of these elements.
  case list([ItemExtent])

  /// Any value.
  case anything

  /// Creates an instance of `value` alone.
  init(_ value: Value) {
    switch value {
    case .boolean(let isTrue): self = .truth(canHold: isTrue, canFail: !isTrue)
    case .number, .money, .date, .duration:
      self = .range(ValueRange(lower: value, upper: value))
    case .period(let period):
      self = .periods(starts: period.start...period.start, ends: period.end...period.end)
    case .text, .choice, .thing: self = .values([value])
    }
  }

  /// `true` iff yes can be the value.
  var canHold: Bool {
    switch self {
    case .truth(let canHold, _): canHold
    case .range, .periods, .values, .record, .list, .anything: true
    }
  }

  /// `true` iff no can be the value.
  var canFail: Bool {
    switch self {
    case .truth(_, let canFail): canFail
    case .range, .periods, .values, .record, .list, .anything: true
    }
  }

  /// The opposite truth values.
  var negated: Content {
    if case .truth(let canHold, let canFail) = self {
      .truth(canHold: canFail, canFail: canHold)
    } else {
      self
    }
  }

  /// The only value, if there is but one.
  var single: Value? {
    switch self {
    case .truth(let canHold, let canFail): canHold == canFail ? nil : .boolean(canHold)
    case .range(let range): range.lower == range.upper ? range.lower : nil
    case .periods(let starts, let ends):
      starts.lowerBound == starts.upperBound && ends.lowerBound == ends.upperBound
        ? .period(Period(start: starts.lowerBound, end: ends.lowerBound)) : nil
    case .values(let values): values.count == 1 ? values[0] : nil
    case .record, .list, .anything: nil
    }
  }

  /// Returns the values of `self` and of `other`.
  func union(_ other: Content) -> Content {
    switch (self, other) {
    case (.truth(let a, let b), .truth(let c, let d)):
      return .truth(canHold: a || c, canFail: b || d)
    case (.range(let a), .range(let b)):
      return a.union(b).map { .range($0) } ?? .anything
    case (.periods(let starts, let ends), .periods(let otherStarts, let otherEnds)):
      return .periods(starts: starts.union(otherStarts), ends: ends.union(otherEnds))
    case (.values(let a), .values(let b)):
      return .values(a + b.filter { !a.contains($0) })
    default:
      return .anything
    }
  }

  /// Returns the values that `self` and `other` have in common; `nil` if there are none.
  func intersection(_ other: Content) -> Content? {
    switch (self, other) {
    case (.truth(let a, let b), .truth(let c, let d)):
      return (a && c) || (b && d) ? .truth(canHold: a && c, canFail: b && d) : nil
    case (.range(let a), .range(let b)):
      guard let isBelow = a.upper.isLess(than: b.lower), let isAbove = b.upper.isLess(than: a.lower)
      else { return .anything }
      return isBelow || isAbove ? nil : self
    case (.values(let a), .values(let b)):
      let common = a.filter { b.contains($0) }
      return common.isEmpty ? nil : .values(common)
    default:
      return self
    }
  }

}

/// Values from the least to the greatest.
struct ValueRange: Sendable {

  /// The least value.
  var lower: Value

  /// The greatest value.
  var upper: Value

  /// How the value follows from the fact that is moved, if it does along a straight line.
  var line: Line?

  /// Returns the least range around `self` and `other`; `nil` where they have no common order.
  func union(_ other: ValueRange) -> ValueRange? {
    guard let least = lower.lesser(other.lower), let greatest = upper.greater(other.upper) else {
      return nil
    }
    return ValueRange(lower: least, upper: greatest, line: line == other.line ? line : nil)
  }

}

/// A value that is a number of times the fact that is moved, and a number.
///
/// Days count from the calendar's origin.
package struct Line: Hashable, Sendable {

  /// How much the value rises where the fact does by one.
  package var slope: Rational

  /// The value where the fact is 0.
  package var offset: Rational

  /// `true` iff the value is that one, rounded.
  package var isRounded = false

  /// Returns the value where the fact is `x`.
  package func value(at x: Rational) -> Rational { slope * x + offset }

}

/// The facts of a case.
struct RecordExtent: Sendable {

  /// The shape of the facts.
  let record: RecordID

  /// What the fields hold, at their positions.
  var fields: [FieldExtent]

}

/// What a field of a case holds.
enum FieldExtent: Sendable {

  /// Something that stays as it is.
  case fixed(Extent)

  /// The fact at a position of the region.
  case variable(Int)

  /// A period whose first and last day are facts of the region, or stay.
  case period(start: Int, end: Int)

}

/// An element of a list.
struct ItemExtent: Sendable {

  /// What it is.
  let extent: Extent

  /// Whether it belongs to the list; `nil`: it does.
  let membership: Extent?

}

extension ClosedRange<Day> {

  /// Returns the least range around `self` and `other`.
  func union(_ other: ClosedRange<Day>) -> ClosedRange<Day> {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }

}
