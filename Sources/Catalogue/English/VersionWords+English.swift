extension VersionWords {

  /// The words in English.
  var english: Message {
    switch self {
    case .compared(let decision, let title, let first, let second):
      """
      \(prose: decision)\(prose: title.map { "  \($0)" } ?? ""): \
      \(prose: first) and \(prose: second)
      """
    case .version(let files, let day): "\(prose: files) (as of \(prose: day))"
    case .notInVersion: "not there"
    case .before: "before"
    case .after: "now"
    case .otherText: "other text"
    case .summary(let cases, let different):
      """
      \(prose: String(cases)) \(prose: cases == 1 ? "case" : "cases"), \
      \(prose: different == 0 ? "none differs" : "\(different) \(different == 1 ? "differs" : "differ")")
      """
    case .datesAreFixed:
      "the text says for each case which law applies, whatever day is asked about"
    case .missingFacts: "missing"
    }
  }

}
