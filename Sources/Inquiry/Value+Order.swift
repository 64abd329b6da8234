package import Values

extension Value {

  /// Returns whether `self` comes before `other`; `nil` where the two have no common order.
  package func isLess(than other: Value) -> Bool? {
    switch (self, other) {
    case (.number(let a), .number(let b)), (.money(let a), .money(let b)),
      (.number(let a), .money(let b)), (.money(let a), .number(let b)):
      a < b
    case (.date(let a), .date(let b)): a < b
    case (.duration(let a), .duration(let b)): a.isShorter(than: b)
    case (.boolean(let a), .boolean(let b)): !a && b
    case (.choice(_, let a), .choice(_, let b)): a < b
    case (.thing(let a), .thing(let b)): a.rawValue < b.rawValue
    case (.text(let a), .text(let b)): a < b
    case (.period(let a), .period(let b)):
      a.start == b.start ? a.end < b.end : a.start < b.start
    default: nil
    }
  }

  /// Returns the lesser of `self` and `other`; `nil` where they have no common order.
  func lesser(_ other: Value) -> Value? { other.isLess(than: self).map { $0 ? other : self } }

  /// Returns the greater of `self` and `other`; `nil` where they have no common order.
  func greater(_ other: Value) -> Value? { isLess(than: other).map { $0 ? other : self } }

  /// The number that `self` is on a line: of a day, its distance from the calendar's origin.
  package var position: Rational? {
    switch self {
    case .number(let number), .money(let number): number
    case .date(let day): Rational(Int(day.rawValue))
    case .duration(let span): Rational(span.count)
    case .boolean, .text, .period, .choice, .thing: nil
    }
  }

  /// Returns the value at `position` of the line that `self` is on.
  package func moved(to position: Rational) -> Value? {
    switch self {
    case .number: .number(position)
    case .money: .money(position)
    case .date: position.intValue.flatMap { Day(rawValue: $0) }.map { .date($0) }
    case .duration(let span): position.intValue.map { .duration(SpanOfTime($0, span.kind)) }
    case .boolean, .text, .period, .choice, .thing: nil
    }
  }

}
