extension Tongue {

  /// The code of the language (ISO 639-1).
  package var code: String {
    switch self {
    case .english: "en"
    case .german: "de"
    }
  }

}
