extension DotCommand {

  /// The names in German, without the dot, the one that is shown first.
  var germanNames: [String] {
    switch self {
    case .load: ["lade"]
    case .reload: ["neu"]
    case .list: ["liste"]
    case .describe: ["beschreibe"]
    case .errors: ["fehler"]
    case .decide: ["prüfe", "pruefe"]
    case .oneCase: ["fall"]
    case .missing: ["fehlend"]
    case .saveTest: ["sichere test"]
    case .transcript: ["mitschrift"]
    case .output: ["ausgabe"]
    case .format: ["format"]
    case .asOf: ["stand"]
    case .lang: ["sprache"]
    case .timing: ["dauer"]
    case .pager: ["blättern", "blaettern"]
    case .set: ["setze"]
    case .help: ["hilfe"]
    case .explain: ["erkläre", "erklaere"]
    case .clear: ["leere"]
    case .quit: ["beende", "ende"]
    }
  }

  /// What stands behind the name, in German.
  var germanOperands: String {
    switch self {
    case .load: "DATEI…"
    case .reload, .errors, .missing, .clear, .quit: ""
    case .list: "[ART]"
    case .describe: "NAME"
    case .decide: "NAME DATEI"
    case .oneCase: "[N]"
    case .saveTest: "\"NAME\" [DATEI]"
    case .transcript: "[DATEI]"
    case .output: "[DATEI [anhängen|ersetzen]]"
    case .format: "[text|json|csv|markdown]"
    case .asOf: "[TAG|heute]"
    case .lang: "[de|en]"
    case .timing, .pager: "[an|aus]"
    case .set: "[NAME WERT]"
    case .help: "[BEFEHL|ANWEISUNG]"
    case .explain: "[KENNUNG]"
    }
  }

  /// What the command does, in German.
  var germanSummary: String {
    switch self {
    case .load: "weitere Dateien lesen"
    case .reload: "die Dateien neu lesen; was getippt wurde, ist vergessen"
    case .list: "was festgelegt ist"
    case .describe: "wofür ein Name steht, wo und seit wann"
    case .errors: "was an den Dateien falsch ist, auch Warnungen"
    case .decide: "jeder Fall einer Datei mit Angaben (JSON, JSON Lines, CSV)"
    case .oneCase: "mit einem dieser Fälle weitermachen: warum, was wäre wenn"
    case .missing: "welche Angaben die meisten offenen Fälle klären"
    case .saveTest: "die letzte Antwort als Test, der besteht"
    case .transcript: "von nun an alles mitschreiben; ohne DATEI: aufhören"
    case .output: "Antworten in eine Datei schreiben; ohne DATEI: auf den Bildschirm"
    case .format: "wie Antworten geschrieben werden"
    case .asOf: "der Tag, dessen Recht gilt"
    case .lang: "die Sprache dessen, was getippt und geantwortet wird"
    case .timing: "zu jeder Antwort sagen, wie lange sie gedauert hat"
    case .pager: "Antworten, die länger sind als das Terminal, seitenweise zeigen"
    case .set: "alle Einstellungen; oder eine setzen"
    case .help: "dies, oder mehr zu einem davon"
    case .explain: "was die Kennung eines Fehlers bedeutet"
    case .clear: "den Bildschirm leeren"
    case .quit: "beenden"
    }
  }

  /// What there is to know besides, in German.
  var germanDetail: String? {
    switch self {
    case .load: "Ein Pfad mit Leerzeichen steht zwischen Anführungszeichen."
    case .list: "Eine Art ist ein Wort wie `parameter`, `ziel` oder `Application`: .liste ziele"
    case .describe:
      "Auch zum Vokabular und zu Teilen: .beschreibe zentrum, .beschreibe who.deadline"
    case .decide:
      "Die Fälle bleiben: .fall 3 macht mit dem dritten weiter, .fehlend ordnet, was ihnen fehlt."
    case .missing: "Es sind die Fälle des letzten .prüfe."
    case .saveTest:
      "Er wird gezeigt oder hinter DATEI gesetzt, nachdem er dort gelaufen ist: .sichere test \"spät\" tests.leit"
    case .transcript:
      "Die Datei darf es noch nicht geben. Sie ist eine Seite, die als Test laufen kann."
    case .output:
      "Eine Datei, die es gibt, bleibt, wie sie ist, außer mit `anhängen` oder `ersetzen`: .ausgabe a.txt anhängen"
    case .set: "Jede Einstellung hat auch einen eigenen Befehl: .setze format json, .format json"
    case .reload, .errors, .oneCase, .format, .asOf, .lang, .timing, .help, .explain, .clear, .quit:
      nil
    case .pager:
      "Die Leertaste zeigt die nächste Seite, die Eingabetaste die nächste Zeile, q beendet"
    }
  }

}
