extension TwinName {

  /// Creates an instance that each tongue spells as `spelling` says.
  package init(_ spelling: (Tongue) -> String) {
    self.init(english: spelling(.english), german: spelling(.german))
  }

  /// Returns the spelling of `self` in `tongue`.
  package func spelling(in tongue: Tongue) -> String {
    switch tongue {
    case .english: english
    case .german: german
    }
  }

}
