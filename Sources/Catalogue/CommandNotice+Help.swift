package import Vocabulary

extension CommandNotice {

  /// Returns what is to be said, in words of `tongue`.
  package func message(in tongue: Tongue) -> Message {
    switch tongue {
    case .english: english
    case .german: german
    }
  }

}
