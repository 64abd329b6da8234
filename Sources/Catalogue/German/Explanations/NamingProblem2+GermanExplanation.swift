extension Explanation {

  /// The pages on N10 to N16, in German.
  static let germanNaming2: [Explanation] = [
    Explanation(
      "N10", "eine Ausnahme, die es nicht gibt",
      meaning: """
        Nach `verdrängt` steht eine andere Ausnahme von derselben Regel, und zwar die, die \
        zurücktreten soll. Neben dieser Ausnahme steht keine mit dem genannten Namen.
        """,
      reason: """
        Unter Ausnahmen entscheidet nie die Reihenfolge. Liefe der Name ins Leere, hätte keine \
        Vorrang, und ein Fall, auf den beide zutreffen, bliebe ohne Ergebnis.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { ländlich: wahrheitswert  erstes_jahr: wahrheitswert }
        definiere fördersatz(a: Antrag) "Anteil der Förderung" = 80 %
        ausnahme ländlicher_kreis "Ländliche Kreise" falls a.ländlich { 90 % }
        ausnahme anlauf "Das erste Jahr" falls a.erstes_jahr verdrängt ländlich { 95 % }
        zeige fördersatz(Antrag { ländlich: ja  erstes_jahr: ja })
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { ländlich: wahrheitswert  erstes_jahr: wahrheitswert }
        definiere fördersatz(a: Antrag) "Anteil der Förderung" = 80 %
        ausnahme ländlicher_kreis "Ländliche Kreise" falls a.ländlich { 90 % }
        ausnahme anlauf "Das erste Jahr" falls a.erstes_jahr verdrängt ländlicher_kreis { 95 % }
        zeige fördersatz(Antrag { ländlich: ja  erstes_jahr: ja })
        """,
      clause: "Definitions"),
    Explanation(
      "N11", "ein Wert, den die Auswahl nicht hat",
      meaning: """
        Erwartet wird ein Wert einer Auswahl, und die Auswahl führt keinen dieses Namens auf. \
        Meist ist er verschrieben oder verkürzt; fehlt er wirklich, ergänzen Sie ihn mit \
        `erweitere`.
        """,
      reason: """
        Eine Auswahl zählt abschließend auf, was vorkommen kann. Ein Wert außerhalb davon passte \
        in keine Zeile einer Tabelle und zu keiner Bedingung.
        """,
      failing: """
        sprache deutsch
        auswahl Körperschaft { landkreis  kreisfreie_stadt  sonderstatusstadt }
        datensatz Antrag { antragsteller: Körperschaft }
        Antrag hanau_2025 { antragsteller: stadt }
        """,
      mended: """
        sprache deutsch
        auswahl Körperschaft { landkreis  kreisfreie_stadt  sonderstatusstadt }
        datensatz Antrag { antragsteller: Körperschaft }
        Antrag hanau_2025 { antragsteller: sonderstatusstadt }
        """,
      clause: "Kinds"),
    Explanation(
      "N12", "eine Frage, die niemand stellt",
      meaning: """
        Mit `entscheide` wird eine offene Frage für alle Fälle beantwortet: eine `auslegung` aus \
        dieser oder einer importierten Datei. Eine Frage dieses Namens gibt es nicht.
        """,
      reason: """
        Die Antwort ginge ins Leere. Die gemeinte Frage bliebe offen und mit ihr jeder Fall, der \
        von ihr abhängt.
        """,
      failing: """
        sprache deutsch
        auslegung genau "Gelten genau 50.000 Einwohner als groß?" { ja nein }
        entscheide genaue: nein weil "Erlass vom 12. Januar 2026"
        definiere groß(einwohner: ganzzahl) = wenn genau dann einwohner >= 50.000 sonst einwohner > 50.000
        zeige groß(50.000)
        """,
      mended: """
        sprache deutsch
        auslegung genau "Gelten genau 50.000 Einwohner als groß?" { ja nein }
        entscheide genau: nein weil "Erlass vom 12. Januar 2026"
        definiere groß(einwohner: ganzzahl) = wenn genau dann einwohner >= 50.000 sonst einwohner > 50.000
        zeige groß(50.000)
        """,
      clause: "Eligibility"),
    Explanation(
      "N13", "ein Name aus einer Datei, die nicht importiert ist",
      meaning: """
        Den Namen gibt es, aber in einer Datei, die hier weder selbst noch über eine andere \
        importiert ist. Dass eine dritte Datei beide importiert, genügt nicht: Jede Datei nennt \
        selbst, worauf sie aufbaut.
        """,
      reason: """
        Die Datei ergäbe nur einen Sinn, solange zufällig eine andere mitgelesen wird. Für sich \
        geprüft oder in eine andere Strategie übernommen, wäre sie fehlerhaft.
        """,
      failing: .init(
        "check", "strategie.leit",
        files: [
          .init(
            "strategie.leit",
            """
            sprache deutsch
            importiere "richtlinie.leit"
            importiere "kassel.leit"
            """),
          .init(
            "richtlinie.leit",
            """
            sprache deutsch
            parameter höchstsatz "Höchste Förderung je Stelle und Jahr" = 60.000 Euro
            """),
          .init(
            "kassel.leit",
            """
            sprache deutsch
            definiere obergrenze "Höchste Förderung der beiden Stellen in Kassel" = 2 * höchstsatz
            zeige obergrenze
            """),
        ]),
      mended: .init(
        "check", "strategie.leit",
        files: [
          .init(
            "strategie.leit",
            """
            sprache deutsch
            importiere "richtlinie.leit"
            importiere "kassel.leit"
            """),
          .init(
            "richtlinie.leit",
            """
            sprache deutsch
            parameter höchstsatz "Höchste Förderung je Stelle und Jahr" = 60.000 Euro
            """),
          .init(
            "kassel.leit",
            """
            sprache deutsch
            importiere "richtlinie.leit"
            definiere obergrenze "Höchste Förderung der beiden Stellen in Kassel" = 2 * höchstsatz
            zeige obergrenze
            """),
        ]),
      clause: "Files"),
    Explanation(
      "N14", "ein Name, der etwas anderes bezeichnet als verlangt",
      meaning: """
        Hier kann nur Bestimmtes stehen: nach `programm:` eine Strategie, nach `berechtigung:` \
        eine Berechtigung, nach `prüfe` eine Berechtigung oder Förderung. Der Name ist bekannt, \
        steht aber für etwas anderes.
        """,
      reason: """
        Eine Förderung übernimmt den Kalender ihres Programms und die Voraussetzungen ihrer \
        Berechtigung. Stünde dort etwas anderes, stimmten weder Fristen noch Ablehnungen.
        """,
      failing: """
        sprache deutsch
        strategie wir "WIR – Vielfalt und Teilhabe" { zeitraum: 2021 bis 2030  kalender: hessen }
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { beantragt: geldbetrag }
        berechtigung kleines_vorhaben für a: Antrag {
          voraussetzung klein "Höchstens 60.000 Euro" gemäß richtlinie "2.1" { a.beantragt <= 60.000 Euro }
        }
        förderung zuschuss für a: Antrag {
          programm: wir
          berechtigung: richtlinie
          betrag: a.beantragt abgerundet auf 1 Euro
        }
        """,
      mended: """
        sprache deutsch
        strategie wir "WIR – Vielfalt und Teilhabe" { zeitraum: 2021 bis 2030  kalender: hessen }
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { beantragt: geldbetrag }
        berechtigung kleines_vorhaben für a: Antrag {
          voraussetzung klein "Höchstens 60.000 Euro" gemäß richtlinie "2.1" { a.beantragt <= 60.000 Euro }
        }
        förderung zuschuss für a: Antrag {
          programm: wir
          berechtigung: kleines_vorhaben
          betrag: a.beantragt abgerundet auf 1 Euro
        }
        """,
      clause: "Funding"),
    Explanation(
      "N15", "ein Feld, das zweimal angegeben ist",
      meaning: """
        In einem Eintrag oder in den Angaben eines Falls hat ein Feld zwei Werte. Ein Feld hat \
        einen Wert; was sich mit der Zeit geändert hat, steht als Verlauf mit `ab` und `bis`.
        """,
      reason: """
        Beide Angaben können nicht zugleich stimmen, und welche gelesen wird, wäre Zufall.
        """,
      failing: """
        sprache deutsch
        zentrum hanau "WIR-Vielfaltszentrum Hanau" {
          sitz: "Am Markt 14"
          sitz: "Schlossplatz 2"
        }
        """,
      mended: """
        sprache deutsch
        zentrum hanau "WIR-Vielfaltszentrum Hanau" {
          sitz: { bis 31.12.2025: "Am Markt 14"  ab 01.01.2026: "Schlossplatz 2" }
        }
        """,
      clause: "Things"),
    Explanation(
      "N16", "ein Teil, den die Art nicht hat",
      meaning: """
        Ein Block in einem Block fügt einen Teil hinzu, und die Art des äußeren Blocks hat keine \
        Liste für Teile dieser Art. Ein Indikator etwa gehört zu einem Ziel, nicht zu einem \
        Zentrum.
        """,
      reason: """
        Ein Teil am falschen Ort zählt nirgends mit: Keine Regel über Ziele würde den Indikator je \
        finden.
        """,
      failing: """
        sprache deutsch
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" {
          indikator geschult "Geschulte Ehrenamtliche" { zielwert: 120 zum 31.12.2030 }
        }
        """,
      mended: """
        sprache deutsch
        ziel ehrenamtliche "Ehrenamtliche sind geschult" {
          indikator geschult "Geschulte Ehrenamtliche" { zielwert: 120 zum 31.12.2030 }
        }
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" { ziele: [ehrenamtliche] }
        """,
      clause: "Things"),
  ]

}
