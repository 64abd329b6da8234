extension DifferenceWords {

  /// The words in German.
  var german: Message {
    switch self {
    case .comparedDays(let first, let second): "\(prose: first) und \(prose: second)"
    case .noDifference: "kein Unterschied"
    case .same: "unverändert"
    case .outcome: "Ergebnis"
    case .sum: "Betrag"
    case .notInForce: "nicht in Kraft"
    case .law: "geänderte Vorschriften"
    case .dateIsFixed(let day?):
      """
      der Text wendet den Rechtsstand \(prose: day) an, gleich nach welchem Tag gefragt wird
      """
    case .dateIsFixed(nil):
      """
      der Text bestimmt den Rechtsstand, gleich nach welchem Tag gefragt wird; dieser Stichtag fehlt
      """
    case .sameCases(let count):
      "\(prose: String(count)) \(prose: count == 1 ? "Fall bleibt" : "Fälle bleiben") unverändert"
    case .joined: "hinzugekommen"
    case .left: "weggefallen"
    case .changed: "geändert"
    case .newlyBroken: "nicht mehr eingehalten von"
    case .holdsAgain: "jetzt eingehalten von"
    case .version(let number): "Fassung \(prose: String(number))"
    case .inForceOn(let day): "gilt am \(prose: day)"
    case .latestOn(let day): "letzter Stand am \(prose: day)"
    case .noValue: "kein Wert"
    }
  }

}
