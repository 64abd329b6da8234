package import Vocabulary

extension VersionWords {

  /// Returns the words in `tongue`.
  package func message(in tongue: Tongue) -> Message {
    switch tongue {
    case .english: english
    case .german: german
    }
  }

}
