package import Vocabulary

extension TableDialect {

  /// Creates the instance that people most often write in `tongue`.
  package init(_ tongue: Tongue) {
    switch tongue {
    case .english: self = .pointed
    case .german: self = .commaed
    }
  }

}
