package import Vocabulary

extension CommandHelp {

  /// Returns the text in words of `tongue`.
  package func text(in tongue: Tongue) -> String {
    switch tongue {
    case .english: english
    case .german: german
    }
  }

}
