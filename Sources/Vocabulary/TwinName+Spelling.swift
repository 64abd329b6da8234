extension TwinName {

  /// Returns the spelling of `self` in `tongue`.
  package func spelling(in tongue: Tongue) -> String {
    switch tongue {
    case .english: english
    case .german: german
    }
  }

}
