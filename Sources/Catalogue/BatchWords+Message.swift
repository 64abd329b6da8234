package import Vocabulary

extension BatchWords {

  /// Returns the words in `tongue`.
  package func text(in tongue: Tongue) -> String {
    switch tongue {
    case .english: english
    case .german: german
    }
  }

}
