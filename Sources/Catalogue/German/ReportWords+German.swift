extension ReportWords {

  /// The words in German.
  var german: String {
    switch self {
    case .testTitle: "ein Test scheitert"
    case .testMeaning: "Was der Test erwartet, kommt bei dem Programm nicht heraus."
    case .testReason:
      """
      Entweder sagen die Regeln nicht, was sie sagen sollen, oder der Test erwartet das Falsche. \
      Beides fiele sonst erst an einem wirklichen Fall auf.
      """
    case .importFails:
      "eine Datei, die sie importiert, hat Fehler: ihre Tests wurden nicht ausgeführt"
    case .failingExample: "Hier tritt das Problem auf:"
    case .mendedExample: "So ist es behoben:"
    case .clause(let clause): "Wie es sein soll, steht in grammar.md unter „\(clause)“."
    case .root: "der Ordner, den --root nennt, sonst der aktuelle"
    }
  }

}
