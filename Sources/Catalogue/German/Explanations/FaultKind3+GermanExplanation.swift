extension Explanation {

  /// The pages on E18 to E20, in German.
  static let germanFaults3: [Explanation] = [
    Explanation(
      "E18", "eine Anzahl von Teilen, die es nicht gibt",
      meaning: """
        Nach `aufgeteilt auf` steht in diesem Fall keine ganze Zahl von 1 bis 10.000, oder \
        eine Liste von Anteilen hat mehr Elemente.
        """,
      reason: """
        Zweieinhalb Raten einer Zuwendung gibt es nicht. Meist wurde die Zahl aus Tagen \
        berechnet, die keine ganzen Jahre ergeben, oder eine Angabe ist noch nicht ausgefüllt.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            parameter zuwendung = 290.657,90 Euro
            definiere raten(jahre: dezimalzahl) "Jahresraten" = zuwendung aufgeteilt auf jahre gerundet auf 1 Cent
            zeige raten(5 / 2)
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            parameter zuwendung = 290.657,90 Euro
            definiere raten(jahre: ganzzahl) "Jahresraten" = zuwendung aufgeteilt auf jahre gerundet auf 1 Cent
            zeige raten(3)
            """)
        ]),
      clause: "Expressions"),
    Explanation(
      "E19", "Anteile, nach denen sich nichts aufteilen lässt",
      meaning: """
        Die Liste nach `aufgeteilt nach` ist leer, enthält ein Element unter null oder nur \
        Nullen: Dann gibt es kein Verhältnis.
        """,
      reason: """
        Bei einem Anteil unter null bekämen die anderen mehr, als da ist. Hat noch niemand \
        einen Anteil, sagen Sie mit `wenn`, was dann gelten soll.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Kreis { geflüchtete: ganzzahl }
            definiere kreise: liste von Kreis = [Kreis { geflüchtete: 0 }; Kreis { geflüchtete: 0 }]
            zeige 58 Mio. Euro aufgeteilt nach kreise.geflüchtete gerundet auf 1 Cent
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Kreis { geflüchtete: ganzzahl }
            definiere kreise: liste von Kreis = [Kreis { geflüchtete: 310 }; Kreis { geflüchtete: 120 }]
            zeige 58 Mio. Euro aufgeteilt nach kreise.geflüchtete gerundet auf 1 Cent
            """)
        ]),
      clause: "Expressions"),
    Explanation(
      "E20", "ein Element, das eine Liste nicht hat",
      meaning: """
        `erstes von`, `letztes von` oder `element n von` fragt nach einem Element, das es \
        nicht gibt: Die Liste ist leer, die Zahl ist kleiner als 1 oder größer als die Anzahl \
        der Elemente, oder sie ist nicht ganz. Das erste Element ist das Element 1.
        """,
      reason: """
        Ein anderes an seiner Stelle wäre eine falsche Zahl, die richtig aussieht. Kann die \
        Liste kürzer sein, fragen Sie das mit `wenn` vorher ab.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            definiere raten = 290.657,90 Euro aufgeteilt auf 3 gerundet auf 1 Cent
            zeige element 4 von raten
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            definiere raten = 290.657,90 Euro aufgeteilt auf 3 gerundet auf 1 Cent
            zeige element 3 von raten
            """)
        ]),
      clause: "Expressions"),
  ]

}
