package import Values

/// The values from one to another, both included, of which an answer is one, if there is any.
package struct ValueRange: Hashable, Sendable {

  /// The least; `nil` where none is known.
  package let low: Value?

  /// The greatest; `nil` where none is known.
  package let high: Value?

  /// What rubbed off on the ends.
  package let marks: Marks

  /// All values.
  static let unbounded = ValueRange(low: nil, high: nil)

  /// Creates an instance with the given properties.
  package init(low: Value?, high: Value?, marks: Marks = []) {
    self.low = low
    self.high = high
    self.marks = marks
  }

  /// `true` iff there is no end.
  var isUnbounded: Bool { low == nil && high == nil }

  /// `true` iff `value` is in the range.
  package func contains(_ value: Value) -> Bool {
    do throws(FaultKind) {
      if let low, try low.order(value) > 0 { return false }
      if let high, try high.order(value) < 0 { return false }
      return true
    } catch {
      // Durations of two kinds: not to be said, so not ruled out.
      return true
    }
  }

  /// Returns the values that are in `self` or in `other`, and those between them.
  func joined(with other: ValueRange) -> ValueRange {
    ValueRange(
      low: Self.outer(low, other.low, isLow: true), high: Self.outer(high, other.high, isLow: false)
    )
  }

  /// Returns the values that are in `self` and in `other`; `nil` iff there are none.
  func intersection(_ other: ValueRange) -> ValueRange? {
    let both = ValueRange(
      low: Self.inner(low, other.low, isLow: true),
      high: Self.inner(high, other.high, isLow: false))
    if let low = both.low, let high = both.high, let order = low.comparison(with: high), order > 0 {
      return nil
    }
    return both
  }

  /// Returns the end that is further out of `a` and `b`, the lower one iff `isLow`.
  private static func outer(_ a: Value?, _ b: Value?, isLow: Bool) -> Value? {
    guard let a, let b, let order = a.comparison(with: b) else { return nil }
    return (order <= 0) == isLow ? a : b
  }

  /// Returns the end that is further in of `a` and `b`, the higher one iff `isLow`.
  private static func inner(_ a: Value?, _ b: Value?, isLow: Bool) -> Value? {
    guard let a else { return b }
    guard let b, let order = a.comparison(with: b) else { return a }
    return (order >= 0) == isLow ? a : b
  }

}

extension Value {

  /// Returns a number less than, equal to or greater than 0 as `self` comes before, is, or comes
  /// after `other`; `nil` where the two have no order.
  package func comparison(with other: Value) -> Int? {
    do throws(FaultKind) { return try order(other) } catch { return nil }
  }

  /// `true` iff there can be values between `self` and others.
  var isOrdered: Bool {
    switch self {
    case .number, .money, .date, .duration: true
    case .boolean, .text, .period, .choice, .thing: false
    }
  }

}
