extension AssessmentWords {

  /// The words in German.
  var german: Message {
    switch self {
    case .coverage(let seen, let total, let percentage):
      """
      Abdeckung: \(prose: String(seen)) von \(prose: String(total)) möglichen Ergebnissen \
      geprüft, \(prose: percentage)
      """
    case .share(let part, let whole, let percentage):
      "\(prose: String(part)) von \(prose: String(whole)), \(prose: percentage)"
    case .requirements: "Voraussetzungen"
    case .exceptions: "Ausnahmen"
    case .rows: "Tabellenzeilen"
    case .branches: "Verzweigungen"
    case .versions: "Fassungen"
    case .undecided: "von keinem Test entschieden"
    case .neverMet: "nie erfüllt"
    case .neverNotMet: "nie verfehlt"
    case .neverApplied: "nie angewandt"
    case .neverPassedOver: "nie übergangen"
    case .neverChosen: "nie zutreffend"
    case .neverThen: "Zweig \("dann") nie genommen"
    case .neverElse: "Zweig \("sonst") nie genommen"
    case .neverInForce: "nie in Kraft"
    case .neverDecided: "immer offen"
    case .neverReached: "kein Test kommt hierher"
    case .noticed(let part, let whole, let percentage):
      """
      Mutation: die Tests bemerken \(prose: String(part)) von \(prose: String(whole)) \
      Änderungen, \(prose: percentage)
      """
    case .progress(let tried, let all):
      "\(prose: String(tried)) von \(prose: String(all)) Änderungen erprobt"
    case .changed(let from, let to): "steht \(to) statt \(from), bemerkt es kein Test"
    case .withoutRequirement(let name): "fehlt die Voraussetzung \(name), bemerkt es kein Test"
    case .withoutException(let name): "fehlt die Ausnahme \(name), bemerkt es kein Test"
    case .withoutRow(let row): "fehlt die Zeile \(row), bemerkt es kein Test"
    case .swapped(let text): "sind die Zweige von \(text) vertauscht, bemerkt es kein Test"
    case .writeOne(let facts) where facts.isEmpty: "schreiben Sie einen, der danach fragt"
    case .writeOne(let facts): "schreiben Sie einen mit \(joined(facts))"
    case .noticedBy(let test): "der Test \(test) oben bemerkt es auch"
    case .noCase:
      "es fand sich kein Fall, an dem sich der Unterschied zeigt; vielleicht gibt es keinen"
    case .noTimeForCase: "um einen Fall zu suchen, fehlte die Zeit"
    case .unreached: "Regeln, zu denen kein Test kommt, und die Änderungen an jeder"
    case .changes(let count):
      "\(prose: String(count)) \(prose: count == 1 ? "Änderung" : "Änderungen")"
    }
  }

}

/// Returns `facts` with *und* between them.
private func joined(_ facts: [BorderFact]) -> Message {
  facts.enumerated().reduce("") { text, fact in
    "\(text)\(prose: fact.offset == 0 ? "" : " und ")\(words(fact.element))"
  }
}

/// Returns what `fact` is to be.
private func words(_ fact: BorderFact) -> Message {
  switch fact {
  case .fact(let name, let value): "\(name) = \(value)"
  case .asOf(let day): "dem Rechtsstand \(day)"
  }
}
