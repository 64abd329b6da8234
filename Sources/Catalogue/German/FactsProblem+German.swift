internal import Diagnostics
internal import Values
internal import Vocabulary

extension FactsProblem {

  /// What is wrong, in German.
  var german: Message {
    switch self {
    case .empty: "die Datei enthält keine Angaben"
    case .notUnicode(let byte):
      "erwartet wird UTF-8, doch das Byte \(hexadecimal(byte)) darf hier nicht stehen"
    case .zeroByte: "erwartet wird UTF-8, doch hier steht ein Byte 0"
    case .foreignFormat(let format): TextProblem.foreignFormat(format).german
    case .wideText(let encoding): TextProblem.wideText(encoding).german
    case .unexpected(let record, let token, let found?):
      "Datensatz \(prose: String(record)): erwartet wird \(token.german), hier steht \(found)"
    case .unexpected(let record, let token, nil):
      "Datensatz \(prose: String(record)): erwartet wird \(token.german), doch die Datei endet"
    case .nestedTooDeep(let record, let limit):
      "Datensatz \(prose: String(record)): tiefer geschachtelt als \(prose: String(limit)) Ebenen"
    case .givenTwice(let place): "\(place.german): \(place.field) ist zweimal angegeben"
    case .notARecord(let record, let found):
      "Datensatz \(prose: String(record)): erwartet wird ein Objekt, hier steht \(found)"
    case .unknownField(let place, let name, _):
      "\(place.german): \(name.german) hat kein Feld \(place.field)"
    case .wrongType(let place, let type):
      "\(place.german): \(place.field) verlangt \(type.german), hier steht \(place.value)"
    case .impossibleDate(let place):
      "\(place.german): \(place.field) ist \(place.value), diesen Tag gibt es nicht"
    case .outOfRange(let place, let range, let isMoney):
      "\(place.german): \(place.field) liegt in \(text(range, isMoney)), hier steht \(place.value)"
    case .unknownChoice(let place, let name, _):
      "\(place.german): \(place.field) verlangt einen Wert von \(name.german), nicht \(place.value)"
    case .noReading(let place, _):
      "\(place.german): \(place.field) verlangt eine der Lesarten, nicht \(place.value)"
    case .unknownThing(let place, let name, _):
      "\(place.german): als \(name.german) in \(place.field) ist \(place.value) nicht festgelegt"
    case .periodReversed(let place):
      "\(place.german): \(place.field) endet vor dem Beginn: \(place.value)"
    case .numberTooLong(let place, let digits):
      "\(place.german): \(place.field) ist eine Zahl mit \(prose: String(digits)) Stellen"
    case .raggedRow(let record, let cells, let columns):
      """
      Datensatz \(prose: String(record)): erwartet werden \(prose: String(columns)) Zellen, \
      es sind \(prose: String(cells))
      """
    case .unclosedQuote(let record):
      "Datensatz \(prose: String(record)): eine Zelle, die mit \("\"") beginnt, endet nicht"
    case .strayQuote(let record):
      "Datensatz \(prose: String(record)): ein \("\"") steht mitten in einer Zelle"
    case .unnamedColumn(let column): "die Spalte \(prose: String(column)) hat keine Überschrift"
    case .noColumn(let heading, let table, _): "\(table) hat keine Spalte \(heading)"
    }
  }

  /// What to do about it, in German.
  var germanHelp: Message? {
    switch self {
    case .empty: "erwartet wird ein Objekt in JSON oder Kopfzeile und Zeilen in CSV"
    case .foreignFormat: "speichern Sie die Tabelle als CSV (UTF-8)"
    case .notUnicode, .zeroByte, .wideText:
      "speichern Sie die Datei als UTF-8; in Excel heißt dies „CSV UTF-8“"
    case .unexpected(_, .escape, _): "ein umgekehrter Schrägstrich wird \("\\\\") geschrieben"
    case .unexpected(_, .key, _):
      "Schlüssel stehen in \("\""), und nach dem letzten Eintrag steht kein Komma"
    case .unexpected, .nestedTooDeep: nil
    case .givenTwice: "behalten Sie eine der beiden Angaben"
    case .notARecord: "ein Datensatz ist ein Objekt wie \("{\"name\": \"wert\"}")"
    case .unknownField(_, _, let near): near.isEmpty ? nil : "gemeint: \(near.german)?"
    case .wrongType(_, let type): type.germanHelp
    case .impossibleDate: "prüfen Sie den Tag"
    case .outOfRange: "berichtigen Sie den Wert, oder lassen Sie ihn weg, wenn er nicht bekannt ist"
    case .unknownChoice(_, _, .near(let near)): "gemeint: \(near.german)?"
    case .unknownChoice(_, _, .all(let all)): "schreiben Sie \(all.german)"
    case .unknownChoice(_, _, .titled(let names)):
      "mehrere Werte haben diesen Titel: schreiben Sie \(names.german)"
    case .noReading(_, let readings):
      readings.isEmpty ? nil : "schreiben Sie \(readings.german)"
    case .unknownThing(_, _, let near):
      near.isEmpty ? nil : "gemeint: \(near.german)?"
    case .periodReversed: "beide Tage gehören zum Zeitraum; der Beginn steht vorn"
    case .numberTooLong: "Zahlen haben höchstens 4.096 Bit, etwa 1.200 Stellen"
    case .raggedRow: "eine Zelle, die das Trennzeichen enthält, steht in \("\"")"
    case .unclosedQuote: "schließen Sie die Zelle mit \("\"")"
    case .strayQuote: "setzen Sie die ganze Zelle in \("\"") und verdoppeln Sie jedes darin"
    case .unnamedColumn: "schreiben Sie den Namen eines Feldes darüber, oder entfernen Sie sie"
    case .noColumn(_, _, let near): near.isEmpty ? nil : "gemeint: \(near.german)?"
    }
  }

}

extension FactsPlace {

  /// Which record it is, in German.
  fileprivate var german: Message {
    if let record { "Datensatz \(prose: String(record))" } else { "Kopfzeile" }
  }

}

extension FactsToken {

  /// What is wanted, in German.
  fileprivate var german: Message {
    switch self {
    case .key: "ein Schlüssel oder \("}")"
    case .colon: "\(":")"
    case .value: "ein Wert"
    case .commaOrBrace: "\(",") oder \("}")"
    case .commaOrBracket: "\(",") oder \("]")"
    case .digits: "eine Ziffer"
    case .escape: "eine Umschreibung wie \("\\n") oder \("\\u00e4")"
    case .surrogate: "die andere Hälfte des Zeichens"
    case .quote: "\("\"")"
    case .record: "\("{")"
    case .end: "das Ende der Datei"
    }
  }

}

extension FactsType {

  /// What the field takes, in German.
  fileprivate var german: Message {
    switch self {
    case .text: "einen Text"
    case .integer: "eine ganze Zahl"
    case .decimal: "eine Zahl"
    case .money: "einen Betrag in Euro"
    case .boolean: "ja oder nein"
    case .date: "ein Datum"
    case .period: "einen Zeitraum"
    case .duration: "eine Dauer"
    case .choice(let name): "einen Wert von \(name.german)"
    case .record(let name): "\(name.german)"
    case .list: "eine Liste"
    }
  }

  /// How it is written, in German.
  fileprivate var germanHelp: Message? {
    switch self {
    case .text: "setzen Sie ihn in \("\"")"
    case .integer: "schreiben Sie nur Ziffern, etwa \("50000")"
    case .decimal: "schreiben Sie Ziffern und vor Dezimalstellen einen Punkt, etwa \("0.5")"
    case .money: "schreiben Sie Euro und vor den Cent einen Punkt, etwa \("650000.00")"
    case .boolean: "schreiben Sie \("true") oder \("false"), in CSV auch \("ja") oder \("nein")"
    case .date: "schreiben Sie Jahr, Monat und Tag, etwa \("2026-01-31")"
    case .period:
      """
      schreiben Sie \("{\"start\": \"2026-01-01\", \"end\": \"2026-12-31\"}"), \
      in CSV \("2026-01-01/2026-12-31")
      """
    case .duration: "schreiben Sie \("P6M") für sechs Monate, \("P28D") für 28 Tage"
    case .choice: "schreiben Sie den Namen des Wertes in \("\"")"
    case .record: "schreiben Sie ein Objekt oder den Namen eines festgelegten"
    case .list: "setzen Sie die Elemente in \("[") und \("]"), in CSV steht \("|") dazwischen"
    }
  }

}

extension [String] {

  /// The elements as alternatives, in German.
  fileprivate var german: Message { alternatives(self, lastJoint: " oder ") }

}

/// Returns the range as a German file writes it.
private func text(_ range: ClosedRange<Rational>, _ isMoney: Bool) -> String {
  [range.lowerBound, range.upperBound]
    .map { ($0.text(groupMark: ".", decimalMark: ",")) + (isMoney ? " Euro" : "") }
    .joined(separator: " .. ")
}
