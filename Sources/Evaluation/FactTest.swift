package import Planning
package import Values

/// What a condition says of a fact: comparisons with values, all of which hold.
package struct FactTest: Hashable, Sendable {

  /// The fact.
  package let fact: FactPath

  /// The comparisons; a range has two.
  package let comparisons: [Comparison]

  /// A comparison of the fact with a value.
  package struct Comparison: Hashable, Sendable {

    /// What is compared.
    package let comparison: PlanComparison

    /// With what.
    package let value: Value

    /// `true` iff there is no value of which `self` and `other` hold.
    fileprivate func rulesOut(_ other: Comparison) -> Bool {
      guard let order = value.comparison(with: other.value) else { return false }
      switch (comparison, other.comparison) {
      case (.equal, _): return !other.comparison.holds(of: order)
      case (_, .equal): return !comparison.holds(of: -order)
      case (.less, .greater), (.less, .greaterOrEqual), (.lessOrEqual, .greater): return order <= 0
      case (.lessOrEqual, .greaterOrEqual): return order < 0
      case (.greater, .less), (.greater, .lessOrEqual), (.greaterOrEqual, .less): return order >= 0
      case (.greaterOrEqual, .lessOrEqual): return order > 0
      case (.notEqual, _), (_, .notEqual), (.less, .less), (.less, .lessOrEqual),
        (.lessOrEqual, .less), (.lessOrEqual, .lessOrEqual), (.greater, .greater),
        (.greater, .greaterOrEqual), (.greaterOrEqual, .greater),
        (.greaterOrEqual, .greaterOrEqual):
        return false
      }
    }

  }

}

extension Assumption {

  /// What is supposed of a fact; empty where that is no comparison.
  private var comparisons: [FactTest.Comparison] {
    guard let said else { return [] }
    if isTrue { return said.comparisons }
    // Of several, it is not known which does not hold.
    guard said.comparisons.count == 1, let only = said.comparisons.first else { return [] }
    return [FactTest.Comparison(comparison: only.comparison.negated, value: only.value)]
  }

  /// What is supposed where `self` is not.
  var opposite: Assumption { Assumption(subject, isTrue: !isTrue, scope: scope, said: said) }

  /// `true` iff `self` and `other` are about two readings of one question.
  func isOtherReading(than other: Assumption) -> Bool {
    guard case .reading(let question, let position, _) = subject,
      case .reading(question, let second, _) = other.subject
    else { return false }
    return position != second
  }

  /// `true` iff `self` and `other`, which are about the same case, contradict each other for certain.
  func rulesOut(_ other: Assumption) -> Bool {
    guard let said, let more = other.said, said.fact == more.fact else { return false }
    return comparisons.contains { first in
      other.comparisons.contains { first.rulesOut($0) }
    }
  }

}
