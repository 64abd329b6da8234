extension BatchWords {

  /// The words in German.
  var german: String {
    switch self {
    case .decided(1, let count): "\(count) Fall"
    case .decided(_, let count): "\(count) Fälle"
    case .rejected(1, let count): "\(count) Zeile, die sich nicht lesen lässt"
    case .rejected(_, let count): "\(count) Zeilen, die sich nicht lesen lassen"
    case .nothing: "kein Fall"
    case .sum(let amount): "Summe der Beträge, wo die Voraussetzungen erfüllt sind: \(amount)"
    case .cases: "Fälle"
    case .share: "Anteil"
    case .outcome: "Ergebnis"
    case .notMet: "nicht erfüllt"
    case .missing: "fehlt oder ist zu entscheiden"
    case .settledAlone: "allein dadurch geklärt"
    case .openWithoutIt: "ohne es offen"
    case .field: "Feld"
    case .column: "Spalte"
    case .type: "Typ"
    case .filled: "ausgefüllt"
    case .empty: "leer"
    case .least: "kleinster Wert"
    case .greatest: "größter Wert"
    case .emptyCells: "leer in der Tabelle"
    case .rows: "Zeilen"
    case .firstLine: "zuerst in Zeile"
    case .firstRow: "zuerst in Datensatz"
    case .reason: "was nicht stimmt"
    case .found: "gefunden"
    case .tooLong: "die Zeile ist länger als 64 MiB; fehlt einem Anführungszeichen sein Gegenstück?"
    case .notAsked(true, true):
      "was nicht erfüllt ist und was fehlt, wurde nicht ermittelt: --columns fragt nicht danach"
    case .notAsked(true, false):
      "was nicht erfüllt ist, wurde nicht ermittelt: --columns fragt nicht danach"
    case .notAsked(false, _): "was fehlt, wurde nicht ermittelt: --columns fragt nicht danach"
    case .more(let count): "… und \(count) weitere"
    }
  }

}
