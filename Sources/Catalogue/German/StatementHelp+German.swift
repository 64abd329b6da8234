extension StatementHelp {

  /// What the help says about it, in German.
  var german: StatementTopic {
    switch self {
    case .expression:
      StatementTopic(
        name: "ausdruck", usage: "AUSDRUCK", summary: "wird ausgerechnet",
        detail:
          "Es ist, was in einer Datei nach `zeige` steht: ein Wert, eine Liste, eine Tabelle.",
        example: "90 % von 600.000 Euro")
    case .declaration:
      StatementTopic(
        name: "festlegung", usage: "eine Festlegung",
        summary: "gilt von nun an, geschrieben wie in einer Datei",
        detail: """
          Was noch einmal getippt wird, ersetzt das vorher Getippte. Was eine Datei festlegt, \
          ersetzt es nie.
          """,
        example: "parameter cap = 60.000 Euro")
    case .show:
      StatementTopic(
        name: "zeige", usage: "zeige AUSDRUCK", summary: "ein Wert oder eine Tabelle",
        detail: "In einer Datei ist das Wort nötig, hier genügt der Ausdruck allein.",
        example: "zeige zentren sortiert nach titel spalten titel, anzahl von bewilligungen")
    case .decide:
      StatementTopic(
        name: "prüfe", usage: "prüfe NAME für ANGABEN",
        summary: "ein Fall nach einer Berechtigung oder einer Förderung",
        detail: """
          Die Angaben sind ein ausgeschriebener Datensatz oder der Name eines festgelegten oder \
          eine Liste davon. Was nicht angegeben ist, ist unbekannt. `zum stand TAG` am Ende fragt \
          nach dem Recht eines Tages.
          """,
        example: "prüfe centre_grant für Application { applicant: county  requested: 50.000 Euro }")
    case .setAsOf:
      StatementTopic(
        name: "setze stand", usage: "setze stand TAG", summary: "der Tag, dessen Recht gilt",
        detail: "`.stand` zeigt den Tag und setzt ihn ebenfalls.",
        example: "setze stand 01.01.2026")
    case .historyOf:
      StatementTopic(
        name: "verlauf von", usage: "verlauf von NAME",
        summary: "alle Werte eines Parameters oder eines Feldes mit ihren Tagen", detail: "",
        example: "verlauf von post_cap")
    case .why:
      StatementTopic(
        name: "warum", usage: "warum [NAME|alles]", summary: "wie die letzte Antwort zustande kam",
        detail: "Mit dem Namen einer Voraussetzung tiefer, mit `alles` bis zur letzten Angabe.",
        example: "warum frist")
    case .whyNot:
      StatementTopic(
        name: "warum nicht", usage: "warum nicht [NAME]",
        summary: "was nicht erfüllt ist und was jeweils nötig wäre", detail: "",
        example: "warum nicht")
    case .whatIf:
      StatementTopic(
        name: "was wäre wenn", usage: "was wäre wenn ANGABE = WERT, …",
        summary: "der letzte Fall mit anderen Angaben und was sich ändert", detail: "",
        example: "was wäre wenn a.requested = 40.000 Euro")
    case .whatWouldItTake:
      StatementTopic(
        name: "was wäre nötig",
        usage: "was wäre nötig [für BETRAG] [unter Beibehaltung von ANGABE, …]",
        summary: "die kleinsten Änderungen, mit denen die Voraussetzungen erfüllt sind",
        detail: "Jede wird durch erneute Prüfung bestätigt.",
        example: "was wäre nötig unter Beibehaltung von a.applicant")
    case .whatIsMissing:
      StatementTopic(
        name: "was fehlt", usage: "was fehlt",
        summary: "die Angaben, die die letzte Antwort braucht, die wichtigste zuerst", detail: "",
        example: "was fehlt")
    case .sweep:
      StatementTopic(
        name: "durchlaufe", usage: "durchlaufe ANGABE von WERT bis WERT",
        summary: "wo sich die letzte Antwort mit einer Angabe ändert", detail: "",
        example: "durchlaufe a.population von 0 bis 60.000")
    case .diff:
      StatementTopic(
        name: "vergleiche", usage: "vergleiche TAG mit TAG | vergleiche DING mit DING",
        summary: "was zwei Tage, zwei Strategien, zwei Dinge unterscheidet",
        detail: """
          Bei zwei Tagen geht es um die letzte Antwort. Bei zwei Strategien steht da, welche Ziele, \
          Indikatoren und Maßnahmen blieben, sich änderten, wegfielen und hinzukamen.
          """,
        example: "vergleiche 01.06.2020 mit 01.06.2026")
    }
  }

}
