extension Explanation {

  /// The pages on E01 to E08, in German.
  static let germanFaults1: [Explanation] = [
    Explanation(
      "E01", "eine Division durch null",
      meaning: """
        Der Wert unter dem Bruchstrich ist in diesem Fall 0, und dann gibt es keinen Quotienten. \
        Am Text ist nichts falsch; er gibt nur auf diesen Fall keine Antwort.
        """,
      reason: """
        Kosten je Teilnehmer gibt es nicht, wo niemand teilgenommen hat. Stünde dort 0, wäre der \
        teuerste Kurs der günstigste. Legen Sie fest, was in solchen Fällen gilt.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Kurs { kosten: geldbetrag  teilnehmer: ganzzahl }
            Kurs schweißen "Schweißkurs" { kosten: 4.500 Euro  teilnehmer: 0 }
            definiere je_kopf(k: Kurs) "Kosten je Teilnehmer" = k.kosten / k.teilnehmer
            zeige je_kopf(schweißen)
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Kurs { kosten: geldbetrag  teilnehmer: ganzzahl }
            Kurs schweißen "Schweißkurs" { kosten: 4.500 Euro  teilnehmer: 0 }
            definiere je_kopf(k: Kurs) "Kosten je Teilnehmer, ohne Teilnehmer die ganzen Kosten" =
              wenn k.teilnehmer = 0 dann k.kosten sonst k.kosten / k.teilnehmer
            zeige je_kopf(schweißen)
            """)
        ]),
      clause: "Faults"),
    Explanation(
      "E02", "eine genaue Zahl, die zu lang geworden ist",
      meaning: """
        Gerechnet wird genau: Gerundet wird nur, wo der Text es sagt. Eine Zahl, die immer wieder \
        mit sich selbst multipliziert wird, wächst mit jedem Schritt; bei 4.096 Bit, das sind über \
        1.200 Ziffern, bricht die Rechnung ab.
        """,
      reason: """
        Eine solche Zahl hat weit mehr Stellen, als irgendjemand braucht, und jeder Schritt dauert \
        länger. Zwischendurch gerundet, bleibt sie kurz, und der Text sagt dann, wie genau sie \
        ist.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            definiere monat "Kostensteigerung in einem Monat" = 1,00237
            definiere jahr = monat * monat * monat * monat * monat * monat * monat * monat * monat * monat * monat * monat
            definiere jahrzehnt = jahr * jahr * jahr * jahr * jahr * jahr * jahr * jahr * jahr * jahr
            definiere dreißig_jahre "Kostensteigerung in dreißig Jahren" = jahrzehnt * jahrzehnt * jahrzehnt
            zeige dreißig_jahre
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            definiere monat "Kostensteigerung in einem Monat" = 1,00237
            definiere jahr = monat * monat * monat * monat * monat * monat * monat * monat * monat * monat * monat * monat gerundet auf 0,000001
            definiere jahrzehnt = jahr * jahr * jahr * jahr * jahr * jahr * jahr * jahr * jahr * jahr gerundet auf 0,000001
            definiere dreißig_jahre "Kostensteigerung in dreißig Jahren" = jahrzehnt * jahrzehnt * jahrzehnt
            zeige dreißig_jahre
            """)
        ]),
      clause: "Faults"),
    Explanation(
      "E03", "ein berechneter Wert außerhalb des Bereichs seines Feldes",
      meaning: """
        Das Feld ist mit `in` und einem Bereich angelegt, und was sich in diesem Fall dafür ergab, \
        liegt nicht darin. Ausgeschriebene Werte beanstandet schon `leit check`.
        """,
      reason: """
        Der Bereich sagt, was möglich ist: Keine Stelle hat mehr als 100 %. Ginge die Zahl \
        trotzdem in die Rechnung ein, würde mehr als eine Vollzeitstelle gefördert.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            definiere wochenstunden "Stunden der Koordination" = 58,5
            definiere vollzeit "Stunden einer Vollzeitstelle" = 39
            zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" { stelle koordination { anteil: wochenstunden / vollzeit } }
            zeige kassel.koordination.anteil
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            definiere wochenstunden "Stunden der Koordination" = 29,25
            definiere vollzeit "Stunden einer Vollzeitstelle" = 39
            zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" { stelle koordination { anteil: wochenstunden / vollzeit } }
            zeige kassel.koordination.anteil
            """)
        ]),
      clause: "Kinds"),
    Explanation(
      "E04", "zwei Ausnahmen, die zugleich gelten und sich widersprechen",
      meaning: """
        In diesem Fall treffen die Bedingungen zweier Ausnahmen von derselben Regel zu, keine \
        verdrängt die andere, und sie führen zu verschiedenen Ergebnissen.
        """,
      reason: """
        Die Reihenfolge des Textes entscheidet nie, denn dem Wortlaut einer Richtlinie ist sie \
        nicht anzusehen. Welche Ausnahme vorgeht, muss die Behörde festlegen, mit `verdrängt`.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Antrag { ländlich: wahrheitswert  erstes_jahr: wahrheitswert }
            definiere fördersatz(a: Antrag) "Anteil der Förderung" = 80 %
            ausnahme ländlicher_kreis "Ländliche Kreise" falls a.ländlich { 90 % }
            ausnahme anlauf "Das erste Jahr" falls a.erstes_jahr { 95 % }
            zeige fördersatz(Antrag { ländlich: ja  erstes_jahr: ja })
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Antrag { ländlich: wahrheitswert  erstes_jahr: wahrheitswert }
            definiere fördersatz(a: Antrag) "Anteil der Förderung" = 80 %
            ausnahme ländlicher_kreis "Ländliche Kreise" falls a.ländlich { 90 % }
            ausnahme anlauf "Das erste Jahr" falls a.erstes_jahr verdrängt ländlicher_kreis { 95 % }
            zeige fördersatz(Antrag { ländlich: ja  erstes_jahr: ja })
            """)
        ]),
      clause: "Definitions"),
    Explanation(
      "E05", "ein Tag, an dem keine Fassung gilt",
      meaning: """
        Der Wert hat einen Verlauf, und der Tag, nach dem gefragt ist, liegt vor der ersten \
        Fassung oder nach dem Ende der letzten.
        """,
      reason: """
        Einen solchen Betrag gab es an diesem Tag nicht. Mit dem Wert einer benachbarten Zeit \
        würde Geld ohne Rechtsgrundlage bewilligt. Meist fehlt der Rechtsstand, oder es ist der \
        eines anderen Falls.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            parameter höchstsatz "Höchste Förderung je Stelle und Jahr" {
              ab 01.01.2018: 50.000 Euro
              ab 01.01.2021: 60.000 Euro
            }
            zeige 2 * höchstsatz zum stand 01.07.2017
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            parameter höchstsatz "Höchste Förderung je Stelle und Jahr" {
              ab 01.01.2017: 50.000 Euro
              ab 01.01.2021: 60.000 Euro
            }
            zeige 2 * höchstsatz zum stand 01.07.2017
            """)
        ]),
      clause: "Values that change"),
    Explanation(
      "E06", "ein Feld, das an einem Tag keinen Wert hat",
      meaning: """
        Das Feld enthält einen Verlauf, und keiner seiner Einträge erfasst den Tag, nach dem \
        gefragt ist.
        """,
      reason: """
        Wo das Zentrum an diesem Tag seinen Sitz hatte, ist nicht festgehalten. Der Sitz eines \
        späteren Jahres an seiner Stelle wäre eine erfundene Angabe.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            zentrum hanau "WIR-Vielfaltszentrum Hanau" { sitz: { ab 01.01.2026: "Schlossplatz 2" } }
            zeige hanau.sitz zum stand 01.06.2025
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            zentrum hanau "WIR-Vielfaltszentrum Hanau" {
              sitz: { bis 31.12.2025: "Am Markt 14"  ab 01.01.2026: "Schlossplatz 2" }
            }
            zeige hanau.sitz zum stand 01.06.2025
            """)
        ]),
      clause: "Values that change"),
    Explanation(
      "E07", "ein Fall, den keine Zeile einer Tabelle erfasst",
      meaning: """
        Die Tabelle wurde nach Werten gefragt, auf die keine ihrer Zeilen passt, und sie hat keine \
        Zeile `ersatzweise`.
        """,
      reason: """
        Eine Richtlinie, die zu einem Fall schweigt, sagt damit nicht 0. Ist das gemeint, sollte \
        es dastehen: in einer eigenen Zeile oder in der Zeile `ersatzweise`.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            tabelle fördersatz(einwohner: ganzzahl): dezimalzahl "Anteil der Förderung" {
              | >= 100.000       -> 80 %
              | 50.000 .. 99.999 -> 90 %
            }
            zeige fördersatz(48.500)
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            tabelle fördersatz(einwohner: ganzzahl): dezimalzahl "Anteil der Förderung" {
              | >= 100.000       -> 80 %
              | 50.000 .. 99.999 -> 90 %
              | ersatzweise      -> 50 %
            }
            zeige fördersatz(48.500)
            """)
        ]),
      clause: "Tables"),
    Explanation(
      "E08", "Zeilen einer Tabelle, die zugleich gelten und sich widersprechen",
      meaning: """
        Auf den Fall passt mehr als eine Zeile. Bei `eindeutig`, und wo nichts angegeben ist, darf \
        es nur eine sein; bei `übereinstimmend` müssen alle passenden dasselbe ergeben. Stufen, \
        die ineinander liegen, verlangen `erste` und die höchste Stufe zuoberst.
        """,
      reason: """
        Eine Stadt mit 60.000 Einwohnern hat mindestens 10.000 und mindestens 50.000. Eine der \
        beiden Zeilen ginge nach ihrem Platz im Text vor, und danach richtete sich die Förderung.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            tabelle fördersatz(einwohner: ganzzahl): dezimalzahl "Anteil der Förderung" {
              | >= 10.000   -> 80 %
              | >= 50.000   -> 90 %
              | ersatzweise -> 50 %
            }
            zeige fördersatz(60.000)
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            tabelle fördersatz(einwohner: ganzzahl): dezimalzahl erste "Anteil der Förderung" {
              | >= 50.000   -> 90 %
              | >= 10.000   -> 80 %
              | ersatzweise -> 50 %
            }
            zeige fördersatz(60.000)
            """)
        ]),
      clause: "Tables"),
  ]

}
