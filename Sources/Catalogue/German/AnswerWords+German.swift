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
    case .targetHeading: "Zielwert"
    case .baselineHeading: "Ausgangswert"
    case .moreLines(let shown, let total):
      "\(shown) von \(total) Zeilen: Leertaste Seite, Eingabetaste Zeile, q Ende"
    case .caseHeading: "Fall"
    case .outcomeHeading: "Ergebnis"
    case .amountHeading: "Betrag"
    case .lawHeading: "Rechtsstand"
    case .reasonHeading: "nicht erfüllt oder fehlend"
    case .sumOfAmounts(let sum): "Summe der Beträge bei erfüllten Voraussetzungen: \(sum)"
    case .cases(let count, let outcome): "\(outcome): \(count)"
    }
  }

}
