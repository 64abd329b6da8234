package import Vocabulary

extension StatementHelp {

  /// Returns what the help says about it, for people who read and type `tongue`.
  package func topic(in tongue: Tongue) -> StatementTopic {
    switch tongue {
    case .english: english
    case .german: german
    }
  }

}
