extension Explanation {

  /// The pages on F01 to F10, in German.
  static let germanFactsProblems1: [Explanation] = [
    Explanation(
      "F01", "eine Datei ohne Angaben",
      meaning: """
        Die Datei mit den Angaben zu den Fällen enthält nichts außer Leerraum.
        """,
      reason: """
        Kein Fall würde geprüft, und eine leere Liste sieht aus wie eine, auf der alles in Ordnung \
        ist. Meist ist die Ausgabe aus dem Fachverfahren misslungen.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", applicationGerman),
          .init("anträge.json", ""),
        ]),
      mended: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.json",
            """
            {"beantragt": 45000, "eingang": "2026-09-30"}
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F02", "Angaben, die kein UTF-8 sind",
      meaning: """
        Ein Byte in den Angaben steht in UTF-8 für kein Zeichen. Meist hat eine \
        Tabellenkalkulation die Datei in der Kodierung des Rechners gespeichert.
        """,
      reason: """
        Namen kämen mit falschen Buchstaben an, und der Wert einer Auswahl oder der Name eines \
        Zentrums würde nicht mehr gefunden.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.csv",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.csv",
            """
            kontakt;beantragt
            Frau G\u{FFFD}nther;45000
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
            Frau Günther;45000
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F03", "ein Byte 0 in den Angaben",
      meaning: """
        Die Angaben enthalten ein Byte mit dem Wert null. In Text kommt es nicht vor, wohl aber in \
        Dateien in UTF-16 ohne Kennung am Anfang und in beschädigten.
        """,
      reason: """
        Viele Programme hören dort auf zu lesen, und die übrigen Fälle fehlten in jeder Liste, die \
        aus der Datei entsteht.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.csv",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.csv",
            """
            kontakt;beantragt
            F\u{0}rau Lange;45000
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
            Frau Lange;45000
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F04", "Angaben, die kein JSON sind",
      meaning: """
        In der Datei steht etwas anderes, als die Grammatik von JSON an dieser Stelle verlangt: \
        ein Komma zu viel, ein Text ohne Anführungszeichen, eine fehlende Klammer.
        """,
      reason: """
        Wo dieser Fall endet, ist von da an nicht bekannt. Er wird mit einer Meldung ausgelassen; \
        die anderen werden trotzdem geprüft.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.json",
            """
            {"beantragt": 45000, "eingang": 2026-09-30}
            """),
        ]),
      mended: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.json",
            """
            {"beantragt": 45000, "eingang": "2026-09-30"}
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F05", "Angaben, die zu tief verschachtelt sind",
      meaning: """
        Listen oder Objekte stehen mehr als 64 Ebenen tief ineinander.
        """,
      reason: """
        So viele Ebenen hat kein Antrag. Die Datei ist beschädigt oder dazu gemacht, ein Programm \
        lahmzulegen.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.json",
            """
            {"beantragt": 45000, "kontakt": \(manyBrackets)}
            """),
        ]),
      mended: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.json",
            """
            {"beantragt": 45000, "kontakt": "Frau Lange"}
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F06", "eine Angabe, die zweimal vorkommt",
      meaning: """
        Dasselbe Feld kommt in einem Fall zweimal vor, oder zwei Spalten haben dieselbe \
        Überschrift; deutscher und englischer Name zählen als derselbe.
        """,
      reason: """
        Programme nehmen teils den ersten, teils den letzten Wert. Auf dieselbe Datei hin \
        bewilligte die eine Stelle 30.000 Euro, die andere 45.000 Euro.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.json",
            """
            {"beantragt": 30000, "beantragt": 45000}
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
      "F07", "ein Fall, der kein Objekt ist",
      meaning: """
        An der Stelle eines Falles steht eine Zahl, ein Text oder eine Liste. Ein Fall ist ein \
        Objekt mit den Namen seiner Felder.
        """,
      reason: """
        Ohne Namen weiß niemand, zu welchem Feld der Wert gehört: 45000 kann der Betrag sein oder \
        die Einwohnerzahl.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.json",
            """
            [45000, {"beantragt": 20000}]
            """),
        ]),
      mended: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.json",
            """
            [{"beantragt": 45000}, {"beantragt": 20000}]
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F08", "ein Feld, das der Datensatz nicht hat",
      meaning: """
        Die Angaben nennen ein Feld, und weder der Datensatz noch eine Frage des Programms heißt \
        so.
        """,
      reason: """
        Der Wert bliebe ungenutzt und das richtige Feld unbekannt: Der Fall wäre offen, weil eine \
        Angabe fehlt, die unter falschem Namen geliefert wurde.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.json",
            """
            {"beantragtt": 45000}
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
      "F09", "ein Wert, der nicht vom Typ seines Feldes ist",
      meaning: """
        Das Feld verlangt etwa einen Betrag, und in den Angaben stehen Wörter oder eine Zahl in \
        anderer Schreibweise als in JSON.
        """,
      reason: """
        Ob `45.000` fünfundvierzig oder fünfundvierzigtausend heißt, hängt vom Land ab. Angaben \
        haben eine Schreibweise: Ziffern und vor Dezimalstellen einen Punkt.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.json",
            """
            {"beantragt": "45.000,00 Euro"}
            """),
        ]),
      mended: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.json",
            """
            {"beantragt": "45000.00"}
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F10", "ein Tag, den es nicht gibt",
      meaning: """
        Das Datum ist richtig geschrieben, doch sein Monat hat diesen Tag nicht.
        """,
      reason: """
        Ob der Antrag rechtzeitig einging, lässt sich nicht sagen. Sehen Sie im Eingangsstempel \
        nach.
        """,
      failing: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.json",
            """
            {"beantragt": 45000, "eingang": "2026-09-31"}
            """),
        ]),
      mended: Example(
        "decide", "zuschuss", "program.leit", "--facts", "anträge.json",
        files: [
          .init("program.leit", applicationGerman),
          .init(
            "anträge.json",
            """
            {"beantragt": 45000, "eingang": "2026-09-30"}
            """),
        ]),
      clause: "JSON"),
  ]

  /// Eine Berechtigung für Anträge, deren Angaben in einer eigenen Datei stehen.
  static let applicationGerman = """
    sprache deutsch
    quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
    datensatz Antrag {
      kontakt: text  beantragt: geldbetrag  stellen: dezimalzahl in 0 .. 2  eingang: datum
    }
    berechtigung zuschuss für a: Antrag {
      voraussetzung höchstbetrag "Höchstens 50.000 Euro" gemäß richtlinie "2.1" { a.beantragt <= 50.000 Euro }
    }
    """

  /// Eine Berechtigung für Anträge, die Träger, Zentrum und Zeitraum nennen.
  static let detailsGerman = """
    sprache deutsch
    quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
    zentrum fulda "Vielfaltszentrum Fulda" { eröffnet: 01.01.2021 }
    auswahl Träger { landkreis "Landkreis"  stadt "kreisfreie Stadt" }
    datensatz Antrag { träger: Träger  zentrum: zentrum  beantragt: geldbetrag  laufzeit: zeitraum }
    berechtigung zuschuss für a: Antrag {
      voraussetzung höchstbetrag "Höchstens 50.000 Euro" gemäß richtlinie "2.1" { a.beantragt <= 50.000 Euro }
    }
    """

}
