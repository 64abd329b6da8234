extension VersionWords {

  /// The words in German.
  var german: Message {
    switch self {
    case .compared(let decision, let title, let first, let second):
      """
      \(prose: decision)\(prose: title.map { "  \($0)" } ?? ""): \
      \(prose: first) und \(prose: second)
      """
    case .version(let files, let day): "\(prose: files) (Rechtsstand \(prose: day))"
    case .notInVersion: "nicht enthalten"
    case .before: "bisher"
    case .after: "jetzt"
    case .otherText: "anderer Wortlaut"
    case .summary(let cases, let different):
      """
      \(prose: String(cases)) \(prose: cases == 1 ? "Fall" : "Fälle"), \
      \(prose: different == 0 ? "keiner" : String(different)) mit anderer Antwort
      """
    case .datesAreFixed:
      "der Text bestimmt für jeden Fall den Rechtsstand, gleich nach welchem Tag gefragt wird"
    case .missingFacts: "fehlt"
    }
  }

}
