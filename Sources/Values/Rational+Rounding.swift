extension Rational {

  /// Returns the multiple of `unit` to which `self` is rounded in `mode`.
  ///
  /// - Precondition: `unit` is greater than 0.
  package func rounded(_ mode: RoundingMode, to unit: Self) -> Self {
    precondition(unit.sign > 0, "a unit is greater than zero")
    guard let quotient = divided(by: unit), !quotient.isInteger else { return self }
    return quotient.rounded(mode) * unit
  }

  /// Returns the whole number to which `self` is rounded in `mode`.
  package func rounded(_ mode: RoundingMode) -> Self {
    switch representation {
    case .small(_, 1):
      return self
    case .small(let numerator, let denominator):
      let whole = numerator / denominator
      // The rest is less than the denominator, the whole at most half of what fits: no overflow.
      let rest = (numerator % denominator).magnitude
      let complement = denominator.magnitude - rest
      let isAway =
        switch mode {
        case .down: false
        case .up: rest != 0
        case .nearest: rest >= complement
        case .halfEven: rest > complement || (rest == complement && whole % 2 != 0)
        }
      return Self(small: isAway ? whole + numerator.signum() : whole, 1)
    case .big(let fraction):
      return Self(BigFraction(reduced: fraction.rounded(mode), over: .one))
    }
  }

  /// The greatest whole number that is not greater than `self`.
  package var floor: Self { rounded(isNegative ? .up : .down) }

  /// The least whole number that is not less than `self`.
  package var ceiling: Self { rounded(isNegative ? .down : .up) }

}
