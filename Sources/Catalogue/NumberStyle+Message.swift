package import Vocabulary

extension NumberStyle {

  /// Creates an instance that writes as `tongue` does.
  package init(_ tongue: Tongue) {
    switch tongue {
    case .english:
      self.init(
        groupMark: ",", decimalMark: ".", currency: "EUR", periodJoint: " to ",
        year: ("year", "years"), month: ("month", "months"), day: ("day", "days"),
        writesGermanDays: false)
    case .german:
      self.init(
        groupMark: ".", decimalMark: ",", currency: "Euro", periodJoint: " bis ",
        year: ("Jahr", "Jahre"), month: ("Monat", "Monate"), day: ("Tag", "Tage"),
        writesGermanDays: true)
    }
  }

}

extension Tongue {

  /// Returns the negation of `condition`, which is source text in the tongue.
  package func negated(_ condition: String) -> String {
    switch self {
    case .english: "not (\(condition))"
    case .german: "nicht (\(condition))"
    }
  }

}
