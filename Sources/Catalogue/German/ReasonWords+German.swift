internal import Values
internal import Vocabulary

extension ReasonWords {

  /// The words in German.
  var german: Message {
    switch self {
    case .relation(let relation, let kind, let value):
      "\(prose: isPhrase(relation, kind)) \(prose: value)"
    case .oneOf(let values): "\(prose: alternatives(values))"
    case .isOneOf(let values): "gehört zu \(prose: values.joined(separator: ", "))"
    case .isNoneOf(let values): "gehört nicht zu \(prose: values.joined(separator: ", "))"
    case .liesBetween(let low, let high, let isSo):
      "liegt \(prose: isSo ? "" : "nicht ")zwischen \(prose: low) und \(prose: high)"
    case .covers(let other, let isSo): "umfasst \(prose: other)\(prose: isSo ? "" : " nicht")"
    case .overlaps(let other, let isSo):
      "überschneidet sich \(prose: isSo ? "" : "nicht ")mit \(prose: other)"
    case .isEmpty(let isSo): isSo ? "ist leer" : "ist nicht leer"
    case .onFile(let isSo): isSo ? "liegt vor" : "liegt nicht vor"
    case .lacking: "liegt nicht vor"
    case .hasToBeOnFile(let isSo): isSo ? "muss vorliegen" : "darf nicht vorliegen"
    case .liesIn(let period, let isSo):
      "\(prose: isSo ? "liegt in" : "liegt nicht in") \(prose: period)"
    case .notOnFile(let facts):
      "\(prose: joined(facts)) \(prose: facts.count == 1 ? "liegt" : "liegen") nicht vor"
    case .withoutValue(let values):
      "\(prose: joined(values)) \(prose: values.count == 1 ? "hat" : "haben") in den Dateien keinen Wert"
    case .decidedBy(let office): "entschieden durch \(prose: office)"
    case .notDecided(let questions):
      """
      \(prose: joined(questions)) \(prose: questions.count == 1 ? "ist" : "sind") noch nicht \
      entschieden
      """
    case .notYetDecided: "noch nicht entschieden"
    case .settled: "so festgelegt"
    case .approximate: "ungefähr"
    case .noneHolds: "nichts davon trifft zu:"
    case .oneIsOpen: "bisher trifft nichts davon zu:"
    case .oneHolds: "eines davon trifft zu:"
    case .allOf: "alles davon:"
    case .holding(let count, let total, let needed):
      """
      \(prose: grouped(count)) von \(prose: grouped(total)) \
      \(prose: count == 1 ? "trifft" : "treffen") zu, nötig \
      \(prose: needed == "1" ? "ist" : "sind") \(prose: needed)
      """
    case .holdsOf(let count, let total):
      total == 0
        ? "es gibt keines"
        : count == 0
          ? "trifft auf keines von \(prose: grouped(total)) zu"
          : "trifft auf \(prose: grouped(count)) von \(prose: grouped(total)) zu"
    case .elements(let count):
      "\(prose: grouped(count)) \(prose: count == 1 ? "Element" : "Elemente")"
    case .given: "denn"
    case .ifSo: "wenn ja:"
    case .ifNot: "wenn nein:"
    case .exceptionApplies(let name): "Ausnahme \(prose: name) greift"
    case .exceptionDoesNotApply(let name): "Ausnahme \(prose: name) greift nicht"
    case .exceptionMayApply(let name): "Ausnahme \(prose: name) greift vielleicht"
    case .row(let text): "Zeile \(prose: text)"
    case .possibleRow(let text): "vielleicht Zeile \(prose: text)"
    case .asAbove: "wie oben"
    case .remaining(let count): "\(prose: grouped(count)) weitere"
    case .furtherOnes(let count): "und \(prose: grouped(count)) weitere"
    case .others(let met, let notMet, let open, let fault):
      """
      die übrigen Voraussetzungen ändern daran nichts: \
      \(prose: counted([
        (met, "erfüllt"), (notMet, "nicht erfüllt"), (open, "offen"), (fault, "fehlerhaft"),
      ]))
      """
    case .factOfCase: "eine Angabe des Falls"
    case .fixedFact: "unveränderlich"
    case .supposed: "angenommen"
    case .observedOn(let day): "gemessen am \(prose: day)"
    case .notInForce(let day): "am \(prose: day) nicht in Kraft"
    case .notNeeded: "die Antwort beruht nicht darauf"
    case .notInList: "keine Bedingung der Liste handelt davon"
    case .wanted(let relation, let kind, let value):
      "\(prose: wantedPhrase(relation, kind))\(prose: value)"
    case .wantedOneOf(let values): "\(prose: alternatives(values))"
    case .wantedNoneOf(let values): "nicht \(prose: alternatives(values))"
    case .wantedBetween(let low, let high, let isSo):
      isSo
        ? "von \(prose: low) bis \(prose: high)"
        : "nicht zwischen \(prose: low) und \(prose: high)"
    case .wantedEmpty(let isSo): isSo ? "kein Element" : "mindestens ein Element"
    case .wantedCovering(let other, let isSo):
      "so, dass \(prose: other) \(prose: isSo ? "" : "nicht ")umfasst ist"
    case .wantedOverlapping(let other, let isSo):
      "\(prose: isSo ? "mit" : "ohne") Überschneidung mit \(prose: other)"
    case .difference(let amount, let isMore, .day):
      "\(prose: amount) \(prose: isMore ? "später" : "früher")"
    case .difference(let amount, let isMore, .amount), .difference(let amount, let isMore, .other):
      "\(prose: amount) \(prose: isMore ? "mehr" : "weniger")"
    case .now(let value): "jetzt \(prose: value)"
    case .wouldHave(let toHold): toHold ? "müsste zutreffen" : "müsste anders sein"
    case .oneOfThese: "eines davon:"
    case .someOfThese(let count): "\(prose: grouped(count)) davon:"
    case .withException(let name): "mit Ausnahme \(prose: name)"
    case .withoutException(let name): "ohne Ausnahme \(prose: name)"
    case .nothingInTheWay(let count):
      count == 1
        ? "nichts steht entgegen: die Voraussetzung ist erfüllt"
        : "nichts steht entgegen: alle \(prose: grouped(count)) Voraussetzungen sind erfüllt"
    case .isSoAlready: "nichts steht entgegen: es ist so"
    case .takenAsGiven(let questions):
      """
      von Menschen entschieden und von den Regeln nicht geprüft: \
      \(prose: questions.joined(separator: "; "))
      """
    case .noGrant:
      "dass die Voraussetzungen erfüllt sind, ist keine Bewilligung: die Behörde entscheidet"
    case .askWhatItTakes:
      """
      aus den Bedingungen einzeln abgelesen; \("was wäre nötig") ermittelt Änderungen und \
      prüft sie
      """
    }
  }

}

/// Returns the words between a value and the one that it stands so to.
private func isPhrase(_ relation: ValueRelation, _ kind: ValueKind) -> String {
  switch (relation, kind) {
  case (.equal, _): "ist"
  case (.different, _): "ist nicht"
  case (.less, .day): "liegt vor dem"
  case (.atMost, .day): "liegt nicht nach dem"
  case (.more, .day): "liegt nach dem"
  case (.atLeast, .day): "liegt nicht vor dem"
  case (.less, _): "ist weniger als"
  case (.atMost, _): "ist höchstens"
  case (.more, _): "ist mehr als"
  case (.atLeast, _): "ist mindestens"
  }
}

/// Returns the words before a value that another would have to stand so to.
private func wantedPhrase(_ relation: ValueRelation, _ kind: ValueKind) -> String {
  switch (relation, kind) {
  case (.equal, _): ""
  case (.different, _): "nicht "
  case (.less, .day): "vor dem "
  case (.atMost, .day): "spätestens am "
  case (.more, .day): "nach dem "
  case (.atLeast, .day): "frühestens am "
  case (.less, _): "weniger als "
  case (.atMost, _): "höchstens "
  case (.more, _): "mehr als "
  case (.atLeast, _): "mindestens "
  }
}

/// Returns `words` with commas and *or* between them.
private func alternatives(_ words: [String]) -> String {
  guard words.count > 1, let last = words.last else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " oder " + last
}

/// Returns `words` with commas and *and* between them.
private func joined(_ words: [String]) -> String {
  guard words.count > 1, let last = words.last else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " und " + last
}

/// Returns those of `counts` that are not zero.
private func counted(_ counts: [(Int, String)]) -> String {
  counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
}

/// Returns `count` with its digits in groups.
private func grouped(_ count: Int) -> String { NumberStyle(.german).text(Rational(count)) }
