extension Label {

  /// The words in German.
  var german: String {
    switch self {
    case .error: "Fehler"
    case .warning: "Warnung"
    case .note: "Hinweis"
    case .help: "Hilfe"
    case .seeAlso: "siehe auch"
    case .mended: "Vorschlag"
    case .yes: "ja"
    case .no: "nein"
    case .open: "offen"
    case .fault: "nicht bestimmbar"
    case .nothing: "nichts"
    case .openRows: "offen"
    case .conditionsMet: "Voraussetzungen erfüllt"
    case .conditionsNotMet: "Voraussetzungen nicht erfüllt"
    case .conditionsOpen: "Voraussetzungen offen"
    case .conditionsFault: "Voraussetzungen nicht bestimmbar"
    case .met: "erfüllt"
    case .notMet: "nicht erfüllt"
    case .statusOpen: "offen"
    case .statusFault: "nicht bestimmbar"
    case .amount: "Betrag"
    case .missing: "fehlende Angaben"
    case .leftUnknown: "Werte, die in den Dateien fehlen"
    case .neededDecisions: "ausstehende Entscheidungen"
    case .neededBesides: "außerdem nötig"
    case .namedInVain: "genannt, aber nicht nötig"
    case .alternatives: "mögliche Beträge"
    case .warnings: "Warnungen"
    case .notes: "Hinweise"
    case .obligations: "Pflichten"
    case .faults: "nicht bestimmbar"
    case .lawAsOfUnknownDate: "Rechtsstand nicht bekannt: der Stichtag fehlt"
    case .ruleHolds: "eingehalten"
    case .ruleBroken: "verletzt"
    case .ruleOpen: "offen"
    case .ruleFault: "nicht bestimmbar"
    case .passed: "bestanden"
    case .failed: "nicht bestanden"
    case .and: " und "
    case .remove: "streichen Sie es"
    case .history: "Verlauf"
    case .failing: "nicht eingehalten von"
    }
  }

}

extension Phrase {

  /// The words in German.
  var german: Message {
    switch self {
    case .approximately(let value, true): "rund \(prose: value)"
    case .approximately(let value, false): "\(prose: value) (nach ungefähren Angaben)"
    case .lawAsOf(let day): "Rechtsstand \(prose: day)"
    case .caseNamed(let name): "Fall \(prose: name)"
    case .cites(let sources): "[\(prose: sources.joined(separator: ", "))]"
    case .exception(let name, let title?): "Ausnahme \(prose: name): \(prose: title)"
    case .exception(let name, nil): "Ausnahme \(prose: name)"
    case .byOffice(let office): "durch \(prose: office)"
    case .due(let day): "fällig am \(prose: day)"
    case .ifSo(let value, let condition): "\(prose: value), falls \(prose: condition)"
    case .openFor(let facts, let values, let decisions):
      waiting(
        "offen", ("es fehlt", facts), ("in den Dateien ohne Wert", values),
        ("zu entscheiden", decisions))
    case .faultNamed(let code, let message): "nicht bestimmbar (\(prose: code)): \(message)"
    case .inForce(let from?, let until?):
      "das Recht vom \(prose: from) bis zum \(prose: until) gilt"
    case .inForce(let from?, nil): "das Recht ab dem \(prose: from) gilt"
    case .inForce(nil, let until?): "das Recht bis zum \(prose: until) gilt"
    case .inForce(nil, nil): "immer"
    case .more(let count): "… und \(prose: String(count)) weitere"
    case .count(let errors, let warnings, let notes):
      """
      \(prose: String(errors)) Fehler, \
      \(prose: String(warnings)) \(prose: warnings == 1 ? "Warnung" : "Warnungen")\
      \(prose: notes == 0 ? "" : notes == 1 ? ", 1 Hinweis" : ", \(notes) Hinweise")
      """
    case .replaceBy(let text): "schreiben Sie stattdessen \(text)"
    case .insert(let text): "fügen Sie \(text) ein"
    case .found(let value): "ergab \(prose: value)"
    case .expected(let text): "erwartet war \(prose: text)"
    case .testFailed(let name, let expected, let found):
      "Test \(name): \(expected) ergab \(prose: found)"
    case .validity(let from?, let until?):
      from == until ? "am \(prose: from)" : "vom \(prose: from) bis zum \(prose: until)"
    case .validity(let from?, nil): "ab \(prose: from)"
    case .validity(nil, let until?): "bis zum \(prose: until)"
    case .validity(nil, nil): "immer"
    }
  }

}

extension FaultWords {

  /// What happened, in German.
  var german: Message {
    switch self {
    case .divisionByZero: "es wird durch null geteilt"
    case .numberTooLong: "eine genaue Zahl wird zu lang (über 4.096 Bit)"
    case .outOfRange(let field, let value, let range):
      "\(field) liegt in \(prose: range), es ergab sich \(prose: value)"
    case .conflict(let first, let second):
      "die Ausnahmen \(first) und \(second) gelten zugleich und widersprechen sich"
    case .gap(let name, let day): "am \(prose: day) gilt keine Fassung von \(name)"
    case .fieldGap(let path, let day): "\(path) hat am \(prose: day) keinen Wert"
    case .noRow(let table): "keine Zeile der Tabelle \(table) erfasst den Fall"
    case .rowsDisagree(let table):
      "Zeilen der Tabelle \(table) gelten zugleich und widersprechen sich"
    case .periodReversed(let start, let end):
      "ein Zeitraum beginnt am \(prose: start) und endet früher, am \(prose: end)"
    case .nothingToAggregate:
      "von einer leeren Liste gibt es kein Kleinstes, Größtes und keinen Durchschnitt"
    case .dateOutOfRange: "ein Tag liegt vor dem Jahr 1 oder nach dem Jahr 9999"
    case .mixedDurations:
      "Monate und Tage lassen sich nicht miteinander verrechnen oder vergleichen"
    case .unitNotPositive: "die Einheit, auf die gerundet wird, ist nicht größer als null"
    case .notEligible: "es gibt keinen Betrag: die Voraussetzungen sind nicht erfüllt"
    case .partCount(let count):
      "die Anzahl der Teile ist keine ganze Zahl von 1 bis 10.000, sondern \(prose: count)"
    case .unusableShares:
      "die Anteile, nach denen aufgeteilt wird, sind negativ oder alle null, oder es gibt keine"
    case .noElement(_, "0"): "nach einem Element einer leeren Liste ist gefragt"
    case .noElement(let place, let count):
      "nach dem Element \(prose: place) einer Liste ist gefragt, die \(prose: count) hat"
    case .tooDeep: "die Festlegungen bauen zu tief aufeinander auf"
    case .noSuchMonth(let number):
      "ein Jahr hat die Monate 1 bis 12, es ergab sich \(prose: number)"
    case .noSuchDay(let number, let last):
      "der Monat, der am \(prose: last) endet, hat keinen Tag \(prose: number)"
    case .periodWithoutDays(let span):
      "ein Zeitraum dauert mindestens einen Tag, es ergab sich \(prose: span)"
    }
  }

}

extension NoteWords {

  /// The note in German.
  var german: Message {
    switch self {
    case .approximateDecided(let requirement):
      "über \(requirement) hat eine ungefähre Angabe entschieden"
    case .approximateAmount: "in den Betrag ist eine ungefähre Angabe eingegangen"
    case .fileConsulted(let requirement?, let facts):
      """
      \(requirement) fragt, ob Angaben bekannt sind: \
      \(alternatives(facts, lastJoint: ", "))
      """
    case .fileConsulted(nil, let facts):
      "der Betrag fragt, ob Angaben bekannt sind: \(alternatives(facts, lastJoint: ", "))"
    case .asOfOverridden(let asked, let applied?):
      "gefragt war der \(prose: asked), der Text wendet den Rechtsstand \(prose: applied) an"
    case .asOfOverridden(let asked, nil):
      "gefragt war der \(prose: asked), der Text nennt einen Tag, der nicht bekannt ist"
    case .answerIgnored(let name):
      "die Antwort auf \(name) ist hier nicht gefragt und bleibt unberücksichtigt"
    }
  }

}
