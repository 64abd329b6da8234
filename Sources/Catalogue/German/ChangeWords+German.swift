extension ChangeWords {

  /// The words in German.
  var german: Message {
    switch self {
    case .becomes(let old, let new): "\(prose: old) → \(prose: new)"
    case .becomesBy(let old, let new, let difference):
      "\(prose: old) → \(prose: new) (\(prose: difference))"
    case .noSum: "keiner"
    case .nothingChanges: "es ändert sich nichts"
    case .unchanged(let count):
      """
      \(prose: String(count)) \(prose: count == 1 ? "Voraussetzung bleibt, wie sie ist" : "Voraussetzungen bleiben, wie sie sind")
      """
    case .notInForce: "nicht in Kraft"
    case .outOfRange(let fact, let value, let range):
      "erwartet: ein Wert für \(fact) in \(prose: range), gefunden: \(prose: value)"
    case .reversedPeriod(let fact, let value):
      "erwartet: ein Zeitraum für \(fact), der nach seinem Beginn endet, gefunden: \(prose: value)"
    case .noValue(let fact, let reason): "kein Wert für \(fact): \(prose: reason)"
    case .noSuchPart(let name): "\(name) gibt es nicht"
    case .noSuchFact: "die Angaben eines Falls lassen sich erst ändern, wenn ein Fall geprüft wurde"
    case .wouldTake: "damit die Voraussetzungen erfüllt sind, wäre nötig"
    case .wouldTakeFor(let sum): "für einen Betrag von mindestens \(prose: sum) wäre nötig"
    case .factToBe(let fact, let value, let others):
      "\(prose: fact) = \(prose: ([value] + others).joined(separator: " oder "))"
    case .orLess: "oder weniger"
    case .orMore: "oder mehr"
    case .orEarlier: "oder früher"
    case .orLater: "oder später"
    case .isNow(let value): "ist \(prose: value)"
    case .isUnknownNow: "liegt nicht vor"
    case .decisionsNeeded: "von einer Person zu entscheiden"
    case .moreProposals(let count):
      """
      \(prose: String(count)) \(prose: count == 1 ? "weiterer Weg" : "weitere Wege") dieser Größe \
      oder mit einer Änderung mehr
      """
    case .isComplete: "keine kleinere Änderung genügt"
    case .isSampled: "nicht jede Änderung wurde versucht: eine kleinere kann genügen"
    case .alreadyMet: "die Voraussetzungen sind bereits erfüllt"
    case .alreadyAtLeast(let sum): "der Betrag ist bereits mindestens \(prose: sum)"
    case .noAmount(let decision): "\(decision) hat keinen Betrag"
    case .nothingHelps: "keine Änderung der Angaben, die geändert werden dürfen, hilft"
    case .nothingHelpsTogether:
      """
      keine Änderung der Angaben, die geändert werden dürfen, hilft: was eine Voraussetzung \
      verlangt, schließt eine andere aus
      """
    case .nothingFound: "es wurde keine Änderung gefunden; nicht jede wurde versucht"
    case .cannotBeMet(let name): "\(prose: name) lässt sich nicht erfüllen"
    case .amountStaysOpen: "der Betrag bleibt offen"
    case .sumNotReached(let sum): "der Betrag erreicht \(prose: sum) nicht"
    case .restsOnFixed(let facts):
      "beruht auf Feststehendem: \(prose: facts.joined(separator: ", "))"
    case .restsOnKept(let facts):
      "beruht auf Beibehaltenem: \(prose: facts.joined(separator: ", "))"
    case .restsOnNoFact: "beruht auf keiner Angabe, die anders lauten könnte"
    case .whateverTheyAre: "wie auch immer die Angaben lauten, auf denen dies beruht"
    case .needsOneCase: "dies bezieht sich auf einen Fall, und es wurden mehrere geprüft"
    case .swept(let fact, let first, let last):
      "\(prose: fact) von \(prose: first) bis \(prose: last)"
    case .rises(let amount, let unit): "steigt um \(prose: amount) je \(prose: unit)"
    case .falls(let amount, let unit): "sinkt um \(prose: amount) je \(prose: unit)"
    case .risesRounded(let amount, let unit):
      "steigt um \(prose: amount) je \(prose: unit), gerundet"
    case .fallsRounded(let amount, let unit):
      "sinkt um \(prose: amount) je \(prose: unit), gerundet"
    case .day: "Tag"
    case .month: "Monat"
    case .cliffs: "wo mehr zu weniger führt"
    case .losesGrant(let first, let last, let amount):
      if let amount {
        "von \(prose: first) auf \(prose: last) geht die Förderung von \(prose: amount) verloren"
      } else {
        "von \(prose: first) auf \(prose: last) sind die Voraussetzungen nicht mehr erfüllt"
      }
    case .losesAmount(let first, let last, let amount):
      "von \(prose: first) auf \(prose: last) sinkt der Betrag um \(prose: amount)"
    case .steps(let step): "in Schritten von \(prose: step)"
    case .sweepIsSampled:
      "nicht jeder Wert wurde betrachtet: innerhalb einer Zeile kann sich die Antwort ändern"
    case .moreRows(let count):
      "\(prose: String(count)) \(prose: count == 1 ? "weitere Zeile" : "weitere Zeilen")"
    case .reversedRange(let first, let last):
      """
      erwartet: ein letzter Wert, der nicht vor dem ersten liegt, gefunden: \(prose: first) und \
      \(prose: last)
      """
    case .cannotSweep:
      "dies bezieht sich auf einen Fall oder einen Wert, und gefragt war eine Regel"
    }
  }

}
