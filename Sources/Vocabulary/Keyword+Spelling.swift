extension Keyword {

  /// Returns the spellings of `self` in `tongue`, the canonical one first.
  package func spellings(in tongue: Tongue) -> [String] {
    switch tongue {
    case .english: englishSpellings
    case .german: germanSpellings
    }
  }

  /// Returns the canonical spelling of `self` in `tongue`.
  package func spelling(in tongue: Tongue) -> String { spellings(in: tongue).first ?? "" }

}

extension Tongue {

  /// The keyword that names `self`: `english`, `deutsch`.
  package var keyword: Keyword {
    switch self {
    case .english: .english
    case .german: .german
    }
  }

}
