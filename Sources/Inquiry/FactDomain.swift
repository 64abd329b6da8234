package import Values

/// The values that a fact may be changed to.
package enum FactDomain: Sendable {

  /// Values in an order, a step from one to the next.
  case steps(Steps)

  /// Values without an order that matters.
  case choices([Value])

  /// Values a step apart: numbers, amounts, days or spans of time.
  package struct Steps: Sendable {

    /// The value at step 0.
    package let origin: Value

    /// The way from one value to the next, on the line that the values are on.
    package let step: Rational

    /// The first and the last step.
    package var bounds: ClosedRange<Int>

    /// Creates an instance with the given properties.
    package init(origin: Value, step: Rational, bounds: ClosedRange<Int>) {
      self.origin = origin
      self.step = step
      self.bounds = bounds
    }

    /// Returns the place on the line at the step `index`.
    func position(at index: Int) -> Rational { (origin.position ?? .zero) + Rational(index) * step }

    /// Returns the value at the step `index`.
    package func value(at index: Int) -> Value { origin.moved(to: position(at: index)) ?? origin }

    /// Returns the step that is at `value`, or the last one before it.
    package func index(before value: Value) -> Int? {
      guard let place = value.position, let start = origin.position,
        let steps = (place - start).divided(by: step)
      else { return nil }
      return steps.floor.intValue
    }

    /// Returns the step at `value`; `nil` where it lies between two steps.
    package func index(at value: Value) -> Int? {
      guard let index = index(before: value), self.value(at: index) == value else { return nil }
      return index
    }

    /// `self`, ten times as fine, within the steps `bounds`.
    package func refined(within bounds: ClosedRange<Int>) -> Steps? {
      guard let finer = step.divided(by: 10),
        let lower = bounds.lowerBound.timesTen, let upper = bounds.upperBound.timesTen
      else { return nil }
      return Steps(origin: origin, step: finer, bounds: lower...upper)
    }

  }

}

extension Int {

  /// Ten times `self`; `nil` where that is too much.
  fileprivate var timesTen: Int? {
    let (product, overflow) = multipliedReportingOverflow(by: 10)
    return overflow ? nil : product
  }

}
