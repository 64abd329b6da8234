internal import Values

/// A number, or one of the two ends beyond all numbers.
enum ExtendedNumber: Hashable {

  case least
  case number(Rational)
  case greatest

  /// Returns the product of `a` and `b`; nothing times what has no end is nothing.
  static func * (a: Self, b: Self) -> Self {
    if case .number(let a) = a, case .number(let b) = b { return .number(a * b) }
    let sign = a.sign * b.sign
    return sign == 0 ? .number(0) : sign < 0 ? .least : .greatest
  }

  /// -1, 0 or 1 as `self` is less than, is, or is greater than 0.
  var sign: Int {
    switch self {
    case .least: -1
    case .number(let number): number.sign
    case .greatest: 1
    }
  }

}

extension ExtendedNumber: Comparable {

  /// `true` iff `a` is less than `b`.
  static func < (a: Self, b: Self) -> Bool {
    switch (a, b) {
    case (.number(let a), .number(let b)): a < b
    case (.least, .number), (.least, .greatest), (.number, .greatest): true
    case (.least, .least), (.number, .least), (.greatest, _): false
    }
  }

}

extension ValueRange {

  /// The ends as numbers.
  var numbers: (low: ExtendedNumber, high: ExtendedNumber) {
    (low.map { .number($0.amount) } ?? .least, high.map { .number($0.amount) } ?? .greatest)
  }

  /// `true` iff an end is an amount of money.
  var isMoney: Bool { low?.isMoney == true || high?.isMoney == true }

  /// Creates the numbers from `low` to `high`, amounts iff `isMoney`.
  init(from low: ExtendedNumber, to high: ExtendedNumber, isMoney: Bool) {
    func value(_ end: ExtendedNumber) -> Value? {
      guard case .number(let number) = end, !number.exceedsLimit else { return nil }
      return isMoney ? .money(number) : .number(number)
    }
    self.init(low: value(low), high: value(high))
  }

  /// Returns the products of a number in `self` and one in `other`, amounts iff `isMoney`.
  func multiplied(by other: ValueRange, isMoney: Bool) -> ValueRange {
    let (a, b) = (numbers, other.numbers)
    let corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]
    return ValueRange(
      from: corners.min() ?? .least, to: corners.max() ?? .greatest, isMoney: isMoney)
  }

  /// Returns the reciprocals of the numbers in `self` but 0; `nil` where there are none.
  var reciprocal: ValueRange? {
    let (low, high) = numbers
    if low.sign == 0, high.sign == 0 { return nil }
    // On both sides of zero there is no end.
    if low.sign < 0, high.sign > 0 { return .unbounded }
    return ValueRange(
      from: high.reciprocal ?? .least, to: low.reciprocal ?? .greatest, isMoney: false)
  }

}

extension ExtendedNumber {

  /// One divided by `self`; `nil` of 0.
  fileprivate var reciprocal: ExtendedNumber? {
    switch self {
    case .least, .greatest: .number(0)
    case .number(let number): Rational.one.divided(by: number).map { .number($0) }
    }
  }

}
