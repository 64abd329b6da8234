extension Explanation {

  /// The pages on readings of interpretations, in German.
  static let germanReadings: [Explanation] = [
    Explanation(
      "D13", "eine Antwort, die keine der Lesarten ist",
      meaning: """
        Eine Frage mit mehreren Lesarten wird mit einer von ihnen beantwortet, bei `entscheide`, \
        `gegeben` und `was wäre wenn`. Hier steht etwas anderes.
        """,
      reason: """
        Die Lesarten sind das, was die Quellen sagen. Eine Antwort, die keine von ihnen gibt, ist eine \
        neue Quelle und gehört mit ihrem Beleg zu den Lesarten.
        """,
      failing: """
        sprache deutsch
        auslegung höchstzahl: ganzzahl "Bis zu wie vielen Einwohnern?" { 30.000 50.000 }
        entscheide höchstzahl: 40.000 weil "so das Ministerium"
        definiere klein(einwohner: ganzzahl) = einwohner <= höchstzahl
        zeige klein(45000)
        """,
      mended: """
        sprache deutsch
        auslegung höchstzahl: ganzzahl "Bis zu wie vielen Einwohnern?" { 30.000 50.000 }
        entscheide höchstzahl: 50.000 weil "so das Ministerium"
        definiere klein(einwohner: ganzzahl) = einwohner <= höchstzahl
        zeige klein(45000)
        """,
      clause: "Eligibility"),
    Explanation(
      "D14", "eine Auslegung mit einer einzigen Lesart",
      meaning: """
        Eine Auslegung ist eine Frage, die auf mehrere Weisen beantwortet werden kann. Diese hat eine \
        Lesart.
        """,
      reason: """
        Kann ein Text nur auf eine Weise gelesen werden, ist nichts offen und niemand zu fragen. Ein \
        solcher Wert ist ein Parameter.
        """,
      failing: """
        sprache deutsch
        auslegung höchstzahl: ganzzahl "Bis zu wie vielen Einwohnern?" { 50.000 }
        definiere klein(einwohner: ganzzahl) = einwohner <= höchstzahl
        zeige klein(45000)
        """,
      mended: """
        sprache deutsch
        parameter höchstzahl: ganzzahl "Höchstzahl der Einwohner" = 50.000
        definiere klein(einwohner: ganzzahl) = einwohner <= höchstzahl
        zeige klein(45000)
        """,
      clause: "Eligibility"),
    Explanation(
      "D15", "eine Lesart, die nicht ausgeschrieben ist",
      meaning: """
        Die Lesarten einer Auslegung sind Zahlen, Beträge, Daten, Zeiträume, Texte, Ja und Nein oder \
        Werte einer Auswahl, jeweils ausgeschrieben.
        """,
      reason: """
        Menschen antworten mit einer der Lesarten, in Dateien und in Angaben, und müssen sehen, welche \
        es gibt. Was berechnet wird, kann morgen etwas anderes ergeben.
        """,
      failing: """
        sprache deutsch
        parameter untergrenze: ganzzahl = 30.000
        auslegung höchstzahl: ganzzahl "Bis zu wie vielen Einwohnern?" { untergrenze 50.000 }
        definiere klein(einwohner: ganzzahl) = einwohner <= höchstzahl
        zeige klein(45000)
        """,
      mended: """
        sprache deutsch
        auslegung höchstzahl: ganzzahl "Bis zu wie vielen Einwohnern?" { 30.000 50.000 }
        definiere klein(einwohner: ganzzahl) = einwohner <= höchstzahl
        zeige klein(45000)
        """,
      clause: "Eligibility"),
    Explanation(
      "F22", "eine Antwort in den Angaben, die keine der Lesarten ist",
      meaning: """
        Eine Angabe, die eine Frage mit mehreren Lesarten beantwortet, ist eine von ihnen, geschrieben \
        als Wert ihres Typs.
        """,
      reason: """
        Die Lesarten sind das, was die Quellen sagen. Eine Zahl, die keine von ihnen gibt, ist öfter ein \
        Versehen als eine neue Quelle.
        """,
      failing: .init(
        "decide", "kleiner_ort", "program.leit", "--facts", "antraege.json",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            auslegung höchstzahl: ganzzahl "Bis zu wie vielen Einwohnern?" { 30.000 50.000 }
            datensatz Antrag { einwohner: ganzzahl }
            berechtigung kleiner_ort für a: Antrag {
              voraussetzung klein "Ein kleiner Ort" { a.einwohner <= höchstzahl }
            }
            """),
          .init("antraege.json", #"{"einwohner": 45000, "höchstzahl": 40000}"#),
        ]),
      mended: .init(
        "decide", "kleiner_ort", "program.leit", "--facts", "antraege.json",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            auslegung höchstzahl: ganzzahl "Bis zu wie vielen Einwohnern?" { 30.000 50.000 }
            datensatz Antrag { einwohner: ganzzahl }
            berechtigung kleiner_ort für a: Antrag {
              voraussetzung klein "Ein kleiner Ort" { a.einwohner <= höchstzahl }
            }
            """),
          .init("antraege.json", #"{"einwohner": 45000, "höchstzahl": 50000}"#),
        ]),
      clause: "Eligibility"),
  ]

}
