package import Vocabulary

extension StartingPoint {

  /// Returns what the command line calls it in `tongue`.
  package func name(in tongue: Tongue) -> String {
    switch (self, tongue) {
    case (_, .english): rawValue
    case (.strategy, .german): "strategie"
    case (.guideline, .german): "richtlinie"
    case (.rules, .german): "regeln"
    }
  }

  /// Returns what the file holds in `tongue`.
  package func text(in tongue: Tongue) -> String {
    switch tongue {
    case .english: english
    case .german: german
    }
  }

}
