internal import Evaluation
internal import Values

/// A fact, or a human decision, that may be changed.
struct Variable: Sendable {

  /// The part of a fact that is changed.
  enum Part: Sendable {

    /// All of it.
    case whole

    /// The first or the last day of a period.
    case start
    case end

  }

  /// The fact.
  let fact: Need

  /// What of it is changed.
  let part: Part

  /// What it is; `nil`: unknown.
  let original: Value?

  /// What it may be.
  let domain: FactDomain

  /// `true` iff the fact is a whole number.
  var isInteger = false

  /// `true` iff it is for a person to decide.
  var isDecision: Bool {
    if case .question = fact { true } else { false }
  }

}

extension Situation {

  /// Returns `self` where each of `variables` has the value beside it; `nil` stays.
  func setting(_ variables: [Variable], to values: [Value?]) -> Situation {
    var result = self
    for (variable, value) in zip(variables, values) {
      guard let value, value != variable.original else { continue }
      result = result.setting(variable, to: value)
    }
    return result
  }

  /// Returns `self` where `variable` is `value`.
  func setting(_ variable: Variable, to value: Value) -> Situation {
    replacing(variable.fact, with: .known(whole(of: variable, value), []))
  }

  /// Returns the value of the fact of `variable` where its part is `value`.
  func whole(of variable: Variable, _ value: Value) -> Value {
    guard variable.part != .whole, case .date(let day) = value,
      case .known(.period(let period), _)? = answer(to: variable.fact)
    else { return value }
    return .period(
      variable.part == .start
        ? Period(start: day, end: period.end) : Period(start: period.start, end: day))
  }

}
