internal import Diagnostics

extension Explanation {

  /// The pages on P11 and after, in German.
  static let germanFileProblems2: [Explanation] = [
    Explanation(
      "P11", "ein Markdown-Text ohne einen Block der Sprache",
      meaning: """
        Die Datei ist ein Text in Markdown; darin stehen Programme in Blöcken. Keiner ihrer Blöcke \
        ist mit `leit` bezeichnet.
        """,
      reason: """
        Die Datei legt nichts fest. Wer sie importiert, vermisst, was er darin gesucht hat. In einem \
        Ordner werden solche Texte übergangen; hier ist einer genannt.
        """,
      failing: Example(
        "check", "richtlinie.md",
        files: [
          .init(
            "richtlinie.md",
            """
            # Richtlinie

            ```
            parameter höchstbetrag = 60.000 Euro
            ```
            """)
        ]),
      mended: Example(
        "check", "richtlinie.md",
        files: [
          .init(
            "richtlinie.md",
            """
            # Richtlinie

            ```leit deutsch
            parameter höchstbetrag = 60.000 Euro
            ```
            """)
        ]),
      clause: "Markdown"),
    Explanation(
      "P12", "ein Block in Markdown, der nicht geschlossen ist",
      meaning: """
        Ein Block beginnt, und keine Zeile aus ebenso vielen Zeichen schließt ihn, bevor der nächste \
        Block der Sprache beginnt oder der Text endet.
        """,
      reason: """
        Was folgt, kann Erläuterung oder Programm sein, und ein Block, der in einem anderen beginnt, \
        ginge unbemerkt verloren. Darum wird nichts danach beurteilt, bis er geschlossen ist.
        """,
      failing: Example(
        "check", "richtlinie.md",
        files: [
          .init(
            "richtlinie.md",
            """
            # Richtlinie

            ```leit deutsch
            parameter höchstbetrag = 60.000 Euro

            Das ist der höchste Betrag für eine Stelle.
            """)
        ]),
      mended: Example(
        "check", "richtlinie.md",
        files: [
          .init(
            "richtlinie.md",
            """
            # Richtlinie

            ```leit deutsch
            parameter höchstbetrag = 60.000 Euro
            ```

            Das ist der höchste Betrag für eine Stelle.
            """)
        ]),
      clause: "Markdown"),
    Explanation(
      "P13", "Blöcke eines Markdown-Textes in zwei Sprachen",
      meaning: """
        Alle Blöcke eines Textes sind eine Datei, und eine Datei ist in einer Sprache geschrieben. \
        Hier ist ein Block mit einer anderen Sprache bezeichnet als einer davor.
        """,
      reason: """
        Von der Sprache hängt ab, wie Zahlen zu lesen sind: `1.250` ist auf Deutsch \
        eintausendzweihundertfünfzig, auf Englisch eineinviertel. Eine Datei, die unterwegs die \
        Sprache wechselt, würde falsch gelesen.
        """,
      failing: Example(
        "check", "richtlinie.md",
        files: [
          .init(
            "richtlinie.md",
            """
            ```leit deutsch
            parameter höchstbetrag = 60.000 Euro
            ```

            ```leit english
            zeige höchstbetrag
            ```
            """)
        ]),
      mended: Example(
        "check", "richtlinie.md",
        files: [
          .init(
            "richtlinie.md",
            """
            ```leit deutsch
            parameter höchstbetrag = 60.000 Euro
            ```

            ```leit
            zeige höchstbetrag
            ```
            """)
        ]),
      clause: "Markdown"),
    Explanation(
      "P14", "eine Zeile in .leitignore, die auf nichts passt",
      meaning: """
        Eine Zeile in `.leitignore` nennt Dateien oder Ordner, die zu übergehen sind. Diese kann das \
        nicht: eine Klammer ist nicht geschlossen, ein Bereich endet vor seinem Anfang, oder es ist \
        nichts genannt.
        """,
      reason: """
        Ein Entwurf, der zu übergehen war, wird mit geprüft, und seine Fehler halten einen Bericht \
        auf; oder niemand bemerkt, dass er für die Richtlinie gehalten wird.
        """,
      failing: Example(
        "check", ".",
        files: [
          .init(".leitignore", "entwurf[0-9\n"),
          .init("richtlinie.leit", "sprache deutsch\nparameter höchstbetrag = 60.000 Euro\n"),
        ]),
      mended: Example(
        "check", ".",
        files: [
          .init(".leitignore", "entwurf[0-9].leit\n"),
          .init("richtlinie.leit", "sprache deutsch\nparameter höchstbetrag = 60.000 Euro\n"),
        ]),
      clause: "Folders"),
    Explanation(
      "P15", "eine Pipe oder ein Gerät, wo eine Datei zu nennen ist",
      meaning: """
        Der Pfad führt zu etwas, das Bytes liefert und keine Datei ist: zu einer benannten Pipe, einem \
        Socket, einem Terminal, einem Datenträger.
        """,
      reason: """
        Auf eine Pipe, in die niemand schreibt, würde der Befehl für immer warten, und ein Gerät hat \
        vielleicht kein Ende. Was ein anderer Befehl schreibt, wird von `/dev/stdin` gelesen.
        """,
      failing: Example(
        "check", "richtlinie.leit",
        files: [.init("richtlinie.leit", refused: .notAFile)]),
      mended: Example(
        "check", "richtlinie.leit",
        files: [
          .init(
            "richtlinie.leit",
            "sprache deutsch\nparameter höchstbetrag = 60.000 Euro\nzeige höchstbetrag\n")
        ]),
      clause: "Files"),
    Explanation(
      "P16", "eine Datei, in die beim Lesen geschrieben wird",
      meaning: """
        Die Datei wurde zwischen dem ersten gelesenen Byte und dem letzten geändert, dreimal \
        hintereinander.
        """,
      reason: """
        Gelesen wäre halb der alte und halb der neue Text: ein Betrag der einen Fassung mit der \
        Bedingung der anderen.
        """,
      failing: Example(
        "check", "richtlinie.leit",
        files: [.init("richtlinie.leit", refused: .changing)]),
      mended: Example(
        "check", "richtlinie.leit",
        files: [
          .init(
            "richtlinie.leit",
            "sprache deutsch\nparameter höchstbetrag = 60.000 Euro\nzeige höchstbetrag\n")
        ]),
      clause: "Files"),
    Explanation(
      "P30", "ein Name, der in der anderen Sprache etwas anderes heißt",
      meaning: """
        Ein Name, den sich jemand ausgedacht hat, bleibt beim Übertragen, wie er ist. So wie dieser heißt \
        in der anderen Sprache aber schon etwas aus dem Wortschatz, das die Datei auch verwendet.
        """,
      reason: """
        In der Übertragung stünde ein Name für zweierlei: Eine Regel zählte Ziele, wo sie die Zahl lesen \
        soll, an der sie gemessen werden.
        """,
      failing: Example(
        "translate", "--to", "english", "strategie.leit",
        files: [
          .init(
            "strategie.leit",
            """
            sprache deutsch
            ziel ehrenamt "Ehrenamtliche sind geschult" { }
            parameter goals = 5
            zeige anzahl von ziele >= goals
            """)
        ]),
      mended: Example(
        "translate", "--to", "english", "strategie.leit",
        files: [
          .init(
            "strategie.leit",
            """
            sprache deutsch
            ziel ehrenamt "Ehrenamtliche sind geschult" { }
            parameter mindestzahl = 5
            zeige anzahl von ziele >= mindestzahl
            """)
        ]),
      clause: "Translation"),
  ]

}
