extension AnswerWords {

  /// The words in German.
  var german: String {
    switch self {
    case .rows(let count, 0): "\(count) \(count == 1 ? "Zeile" : "Zeilen")"
    case .rows(let count, let open):
      "\(count) \(count == 1 ? "Zeile" : "Zeilen"), \(open) offen"
    case .moreFacts(let count): "… und \(count) weitere"
    case .notOnFile: "liegt nicht vor"
    case .asOf(let day): "Stand \(day)"
    case .over(let figure): "über \(figure)"
    case .nearly(let figure): "knapp \(figure)"
    case .upTo(let figure): "bis zu \(figure)"
    case .target(let value, let day?): "Zielwert: \(value) zum \(day)"
    case .target(let value, nil): "Zielwert: \(value)"
    case .baseline(let value, let day?): "Ausgangswert: \(value) am \(day)"
    case .baseline(let value, nil): "Ausgangswert: \(value)"
    case .observed: "Messwerte"
    case .nothingToDraw: "nichts darzustellen"
    case .caseHeading: "Fall"
    case .outcomeHeading: "Ergebnis"
    case .amountHeading: "Betrag"
    case .reasonHeading: "nicht erfüllt oder fehlend"
    case .sumOfAmounts(let sum): "Summe der Beträge bei erfüllten Voraussetzungen: \(sum)"
    case .cases(let count, let outcome): "\(count) \(outcome)"
    }
  }

}
