extension Explanation {

  /// The pages on programs that are no text, in German.
  static let germanForeignFiles: [Explanation] = [
    Explanation(
      "X32", "eine Datei, die kein Text ist",
      meaning: """
        Die ersten Bytes sind die eines anderen Formats: Word, Excel, PDF, eine Webseite, ein Bild. \
        Strategien sind reiner Text, wie ihn ein Texteditor speichert.
        """,
      reason: """
        Was in Word wie Text aussieht, ist zusammen mit Schriften, Tabellen und verfolgten Änderungen \
        gespeichert. Läse man es trotzdem, gäbe es Hunderte Fehler, und keiner nennte die Ursache.
        """,
      failing: """
        %PDF-1.7
        zentrum kassel "WIR-Vielfaltszentrum Kassel" { }
        """,
      mended: """
        sprache deutsch
        zentrum kassel "WIR-Vielfaltszentrum Kassel" { }
        """,
      clause: "Text"),
    Explanation(
      "X33", "ein Konflikt, der nicht aufgelöst ist",
      meaning: """
        Zwei Personen haben dieselben Zeilen geändert, und die Versionsverwaltung (git) hat beide \
        Fassungen in die Datei geschrieben, zwischen die Markierungen `<<<<<<<`, `=======` und \
        `>>>>>>>`. Welche gilt, muss jemand entscheiden.
        """,
      reason: """
        Beide Fassungen zugleich können nicht gelten. Bis eine gewählt ist, sagt die Datei nicht, \
        welcher Höchstbetrag oder welche Frist gilt. Damit auch gemeldet wird, was sonst nicht stimmt, \
        wird die erste Fassung gelesen.
        """,
      failing: """
        sprache deutsch
        <<<<<<< ours
        parameter höchstbetrag = 60.000 Euro
        =======
        parameter höchstbetrag = 65.000 Euro
        >>>>>>> theirs
        zeige höchstbetrag
        """,
      mended: """
        sprache deutsch
        parameter höchstbetrag = 65.000 Euro
        zeige höchstbetrag
        """,
      clause: "Text"),
  ]

  /// The pages on facts that are no text, in German.
  static let germanForeignFacts: [Explanation] = [
    Explanation(
      "F20", "Angaben in einer Datei, die kein Text ist",
      meaning: """
        Die Datei mit den Angaben ist eine Excel-Mappe, ein PDF oder sonst kein Text. Angaben werden \
        aus CSV und JSON gelesen.
        """,
      reason: """
        Eine Mappe hat Blätter, Formeln und ausgeblendete Spalten: Welche davon die Fälle sind, wäre \
        geraten. Als CSV ist es eine einzige Tabelle, und jeder sieht, was darin steht.
        """,
      failing: .init(
        "decide", "kleines_vorhaben", "program.leit", "--facts", "anträge.xlsx",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Antrag { beantragt: geldbetrag }
            berechtigung kleines_vorhaben für a: Antrag {
              voraussetzung klein "Höchstens 60.000 Euro" { a.beantragt <= 60.000 Euro }
            }
            """),
          .init("anträge.xlsx", "PK\u{3}\u{4}[Content_Types].xml"),
        ]),
      mended: .init(
        "decide", "kleines_vorhaben", "program.leit", "--facts", "anträge.csv",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Antrag { beantragt: geldbetrag }
            berechtigung kleines_vorhaben für a: Antrag {
              voraussetzung klein "Höchstens 60.000 Euro" { a.beantragt <= 60.000 Euro }
            }
            """),
          .init("anträge.csv", "beantragt\n55000.00\n"),
        ]),
      clause: "JSON"),
    Explanation(
      "F21", "Angaben in UTF-16",
      meaning: """
        Die Datei mit den Angaben ist Text, aber in einer Kodierung, die für jedes Zeichen zwei oder \
        vier Bytes braucht. Excel nennt sie „Unicode-Text“.
        """,
      reason: """
        Als UTF-8 gelesen stünde zwischen je zwei Buchstaben eine Null: Keine Überschrift wäre die \
        eines Feldes, keine Angabe eine Zahl.
        """,
      failing: .init(
        "decide", "kleines_vorhaben", "program.leit", "--facts", "anträge.csv",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Antrag { beantragt: geldbetrag }
            berechtigung kleines_vorhaben für a: Antrag {
              voraussetzung klein "Höchstens 60.000 Euro" { a.beantragt <= 60.000 Euro }
            }
            """),
          .init("anträge.csv", utf16: "beantragt\n55000.00\n"),
        ]),
      mended: .init(
        "decide", "kleines_vorhaben", "program.leit", "--facts", "anträge.csv",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Antrag { beantragt: geldbetrag }
            berechtigung kleines_vorhaben für a: Antrag {
              voraussetzung klein "Höchstens 60.000 Euro" { a.beantragt <= 60.000 Euro }
            }
            """),
          .init("anträge.csv", "beantragt\n55000.00\n"),
        ]),
      clause: "JSON"),
  ]

}
