extension Explanation {

  /// The pages on F11 to F19, in German.
  static let germanFactsProblems2: [Explanation] = [
    Explanation(
      "F11", "eine Angabe außerhalb des Bereichs ihres Feldes",
      meaning: """
        Das Feld ist mit einem Bereich festgelegt, etwa `stellen: dezimalzahl in 0 .. 2`, und der \
        Wert liegt außerhalb.
        """,
      reason: """
        Ein Dezimalzeichen ging verloren, oder statt Stellen sind Stunden angegeben. Für 15 statt \
        1,5 Stellen flössen die zehnfachen Personalkosten.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.json",
            """
            {"beantragt": 45000, "stellen": 15}
            """),
        ]),
      mended: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.json",
            """
            {"beantragt": 45000, "stellen": 1.5}
            """),
        ]),
      clause: "Kinds"),
    Explanation(
      "F12", "eine Angabe, die die Auswahl nicht kennt",
      meaning: """
        Das Feld nimmt einen Wert einer Auswahl, mit seinem Namen oder seinem Titel, und keiner \
        heißt so, oder mehrere haben diesen Titel.
        """,
      reason: """
        Ein Fördersatz oder eine Voraussetzung hängt davon ab. Zu einem Wert außerhalb der Auswahl \
        passt keine Zeile einer Tabelle und keine Bedingung.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", detailsGerman),
          .init(
            "anträge.json",
            """
            {"träger": "landreis", "beantragt": 45000}
            """),
        ]),
      mended: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", detailsGerman),
          .init(
            "anträge.json",
            """
            {"träger": "landkreis", "beantragt": 45000}
            """),
        ]),
      clause: "Kinds"),
    Explanation(
      "F13", "etwas, das nicht festgelegt ist",
      meaning: """
        Das Feld nimmt den Namen von etwas, das die Dateien festlegen, etwa eines Zentrums, und \
        nichts dieser Art heißt so.
        """,
      reason: """
        Was darüber bekannt ist, Landkreis, Bewilligungen, Stellen, lässt sich nicht nachschlagen. \
        Der Fall würde geprüft, als gäbe es nichts davon.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", detailsGerman),
          .init(
            "anträge.json",
            """
            {"zentrum": "fulla", "beantragt": 45000}
            """),
        ]),
      mended: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", detailsGerman),
          .init(
            "anträge.json",
            """
            {"zentrum": "fulda", "beantragt": 45000}
            """),
        ]),
      clause: "Kinds"),
    Explanation(
      "F14", "eine Angabe mit einem Zeitraum, der vor seinem Beginn endet",
      meaning: """
        Das Ende des Zeitraums liegt vor seinem Beginn. Beide Tage gehören dazu, und der Beginn \
        steht vorn.
        """,
      reason: """
        Monate oder Tage eines solchen Zeitraums lassen sich nicht zählen. Meist sind beide \
        vertauscht, oder das Jahr ist falsch.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.csv",
        files: [
          .init("program.leit", detailsGerman),
          .init(
            "anträge.csv",
            """
            beantragt;laufzeit
            45000;2027-12-31/2027-01-01
            """),
        ]),
      mended: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.csv",
        files: [
          .init("program.leit", detailsGerman),
          .init(
            "anträge.csv",
            """
            beantragt;laufzeit
            45000;2027-01-01/2027-12-31
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F15", "eine Zahl mit zu vielen Stellen",
      meaning: """
        Die Zahl ist länger als 4.096 Bit, etwa 1.200 Stellen. Die im Beispiel hat 1.300.
        """,
      reason: """
        So lang ist keine Angabe eines Falles. In das Feld geriet etwas anderes, und damit zu \
        rechnen kostete nur Zeit.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.json",
            """
            {"beantragt": \(manyDigits)}
            """),
        ]),
      mended: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.json",
            """
            {"beantragt": 45000}
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F16", "eine Zeile mit zu vielen oder zu wenigen Zellen",
      meaning: """
        Eine Zeile der Tabelle hat mehr oder weniger Zellen als die Kopfzeile Spalten. Meist steht \
        ein Trennzeichen in einer Zelle.
        """,
      reason: """
        Von da an steht jeder Wert in der falschen Spalte. Die Einwohnerzahl würde als Betrag \
        gelesen; beides sind Zahlen, und so fiele es nirgends sonst auf.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.csv",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.csv",
            """
            kontakt;beantragt
            Kreishaus; Zimmer 4;45000
            """),
        ]),
      mended: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.csv",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.csv",
            """
            kontakt;beantragt
            "Kreishaus; Zimmer 4";45000
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F17", "eine Zelle in Anführungszeichen, die nicht endet",
      meaning: """
        Eine Zelle beginnt mit einem Anführungszeichen, und keines beendet sie.
        """,
      reason: """
        Alle folgenden Zeilen gehörten zu dieser einen Zelle, und ihre Fälle fehlten.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.csv",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.csv",
            """
            kontakt;beantragt
            "Kreishaus; Zimmer 4;45000
            """),
        ]),
      mended: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.csv",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.csv",
            """
            kontakt;beantragt
            "Kreishaus; Zimmer 4";45000
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F18", "ein Anführungszeichen mitten in einer Zelle",
      meaning: """
        Eine Zelle, die nicht mit einem Anführungszeichen beginnt, enthält eines. Steht die Zelle \
        in Anführungszeichen, so werden die darin verdoppelt.
        """,
      reason: """
        Manche Programme lassen das Zeichen weg, andere nehmen alles bis zum nächsten als eine \
        Zelle. Die Tabelle hätte in jedem Programm andere Spalten.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.csv",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.csv",
            """
            kontakt;beantragt
            Verein "Miteinander";45000
            """),
        ]),
      mended: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.csv",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.csv",
            """
            kontakt;beantragt
            "Verein ""Miteinander""\";45000
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F19", "eine Spalte ohne Überschrift",
      meaning: """
        Die erste Zeile nennt die Felder, und eine ihrer Zellen ist leer.
        """,
      reason: """
        Was in der Spalte steht, gehört zu keinem Feld. Es kann gerade die Angabe sein, auf die es \
        ankommt.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.csv",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.csv",
            """
            beantragt;;eingang
            45000;1.5;2026-09-30
            """),
        ]),
      mended: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.csv",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.csv",
            """
            beantragt;stellen;eingang
            45000;1.5;2026-09-30
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F23", "eine Spalte, die der Tabelle fehlt",
      meaning: """
        Ein Programm liest eine Tabelle und nennt die Spalte, die ein Feld füllt. Keine Spalte der \
        Tabelle hat diese Überschrift, Buchstabe für Buchstabe; in JSON hat kein Datensatz einen \
        solchen Schlüssel.
        """,
      reason: """
        Das Feld wäre in jeder Zeile unbekannt. Eine Überschrift, die jemand in der Tabelle ändert, \
        ließe alle Fälle offen, und niemand wüsste, warum.
        """,
      failing: Example(
        "check", "programm.leit",
        files: [
          .init(
            "programm.leit",
            """
            sprache deutsch
            datensatz Antrag { beantragt: geldbetrag }
            daten anträge: liste von Antrag aus "antraege.csv" spalten {
                beantragt: "Betrag"
            }
            """),
          .init(
            "antraege.csv",
            """
            Nummer;Betrag in Euro
            1;60000
            """),
        ]),
      mended: Example(
        "check", "programm.leit",
        files: [
          .init(
            "programm.leit",
            """
            sprache deutsch
            datensatz Antrag { beantragt: geldbetrag }
            daten anträge: liste von Antrag aus "antraege.csv" spalten {
                beantragt: "Betrag in Euro"
            }
            """),
          .init(
            "antraege.csv",
            """
            Nummer;Betrag in Euro
            1;60000
            """),
        ]),
      clause: "Data"),
  ]

}
