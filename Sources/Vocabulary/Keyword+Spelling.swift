extension Keyword {

  /// Returns the spellings of `self` in `tongue`, the canonical one first.
  package func spellings(in tongue: Tongue) -> [String] {
    switch tongue {
    case .english: englishSpellings
    case .german: germanSpellings
    }
  }

  /// The tongue that `self` names, if it names one.
  package var namedTongue: Tongue? {
    switch self {
    case .inEnglish: .english
    case .inGerman: .german
    default: nil
    }
  }

  /// Returns the canonical spelling of `self` in `tongue`.
  package func spelling(in tongue: Tongue) -> String { spellings(in: tongue).first ?? "" }

}

extension Tongue {

  /// The keyword that names `self`: `english`, `deutsch`.
  package var keyword: Keyword {
    switch self {
    case .english: .inEnglish
    case .german: .inGerman
    }
  }

}
