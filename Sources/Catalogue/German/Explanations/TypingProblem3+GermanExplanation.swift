extension Explanation {

  /// The pages on T22 to T32, in German.
  static let germanTyping3: [Explanation] = [
    Explanation(
      "T22", "ein Datum, das nicht ausgeschrieben ist",
      meaning: """
        Die Tage, an denen eine Fassung beginnt oder endet, und der Tag eines Messwerts stehen als \
        Datum im Text. Namen und Rechnungen sind hier nicht möglich.
        """,
      reason: """
        Wann eine Regel gilt, muss der Text allein ergeben, bevor irgendetwas berechnet wird. Nur \
        so lassen sich Lücken und Überschneidungen finden.
        """,
      failing: """
        sprache deutsch
        definiere programmbeginn = 01.01.2021
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" { ab programmbeginn: 60.000 Euro }
        zeige höchstsatz zum stand programmbeginn
        """,
      mended: """
        sprache deutsch
        definiere programmbeginn = 01.01.2021
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" { ab 01.01.2021: 60.000 Euro }
        zeige höchstsatz zum stand programmbeginn
        """,
      clause: "Values that change"),
    Explanation(
      "T23", "Grenzen, die keine ausgeschriebenen Zahlen oder vertauscht sind",
      meaning: """
        Den Bereich eines Feldes bestimmen zwei ausgeschriebene Zahlen, die kleinere zuerst.
        """,
      reason: """
        Zwischen 2 und 0 liegt kein Wert: Jeder Antrag wäre fehlerhaft. Und berechnete Grenzen \
        ließen sich nicht mit dem vergleichen, was in Dateien mit Angaben steht.
        """,
      failing: """
        sprache deutsch
        definiere höchstzahl = 2
        datensatz Antrag { stellen: dezimalzahl in 0 .. höchstzahl "Vollzeitstellen" }
        Antrag kassel_2026 { stellen: höchstzahl }
        """,
      mended: """
        sprache deutsch
        definiere höchstzahl = 2
        datensatz Antrag { stellen: dezimalzahl in 0 .. 2 "Vollzeitstellen" }
        Antrag kassel_2026 { stellen: höchstzahl }
        """,
      clause: "Kinds"),
    Explanation(
      "T24", "eine Zeile mit zu wenigen oder zu vielen Zellen",
      meaning: """
        Eine Zeile einer Tabelle hat für jeden Parameter eine Zelle, danach `->` und das Ergebnis. \
        Kommt es auf eine Spalte nicht an, steht dort ein `-`.
        """,
      reason: """
        Fehlte eine Zelle, rückten die folgenden um eine Spalte nach links: Eine Einwohnerzahl \
        würde als etwas anderes gelesen.
        """,
      failing: """
        sprache deutsch
        auswahl Körperschaft { landkreis  gemeinde }
        tabelle fördersatz(art: Körperschaft; einwohner: ganzzahl): dezimalzahl "Anteil der Förderung" {
          | landkreis           -> 90 %
          | gemeinde  | -       -> 50 %
        }
        zeige fördersatz(landkreis; 237.007)
        """,
      mended: """
        sprache deutsch
        auswahl Körperschaft { landkreis  gemeinde }
        tabelle fördersatz(art: Körperschaft; einwohner: ganzzahl): dezimalzahl "Anteil der Förderung" {
          | landkreis | -       -> 90 %
          | gemeinde  | -       -> 50 %
        }
        zeige fördersatz(landkreis; 237.007)
        """,
      clause: "Tables"),
    Explanation(
      "T25", "nach dem Ergebnis einer Prüfung gefragt, wo keine steht",
      meaning: """
        `ist berechtigt` fragt nach dem Ergebnis einer Berechtigung oder Förderung für einen Fall, \
        `ist erfüllt` nach dem einer Voraussetzung. Was davor steht, wird nicht geprüft: Es ist \
        ein Eintrag oder ein Wert.
        """,
      reason: """
        Ein Antrag ist nicht von sich aus berechtigt. Wonach er geprüft wird, muss dastehen: \
        Derselbe Fall kann die eine Förderung erhalten und die andere nicht.
        """,
      failing: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { eingang: datum }
        berechtigung rechtzeitig für a: Antrag {
          voraussetzung frist "Fristgerechter Eingang" gemäß richtlinie "6.2" { a.eingang <= 31.12.2025 }
        }
        Antrag kassel_2026 { eingang: 03.11.2025 }
        zeige kassel_2026 ist berechtigt
        """,
      mended: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { eingang: datum }
        berechtigung rechtzeitig für a: Antrag {
          voraussetzung frist "Fristgerechter Eingang" gemäß richtlinie "6.2" { a.eingang <= 31.12.2025 }
        }
        Antrag kassel_2026 { eingang: 03.11.2025 }
        zeige rechtzeitig für kassel_2026 ist berechtigt
        """,
      clause: "Expressions"),
    Explanation(
      "T27", "eine Zahl durch Geld geteilt",
      meaning: """
        Eine bloße Zahl wird durch einen Betrag geteilt. Geld durch Geld ergibt eine Zahl, Geld \
        durch eine Zahl ergibt Geld; eine Zahl durch Geld ergibt nichts, was sich lesen ließe.
        """,
      reason: """
        Meist sind beide vertauscht, oder über dem Bruchstrich fehlt die Währung. Für wie viele \
        Stellen 600.000 Euro reichen, ist Geld durch Geld.
        """,
      failing: """
        sprache deutsch
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" = 60.000 Euro
        zeige 600.000 / höchstsatz
        """,
      mended: """
        sprache deutsch
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" = 60.000 Euro
        zeige 600.000 Euro / höchstsatz
        """,
      clause: "Types"),
    Explanation(
      "T28", "zwei Werte, von denen keiner kleiner oder größer ist",
      meaning: """
        Die beiden sind verschiedener Art, und keine Ordnung sagt, welcher vorangeht. Ein Tag etwa \
        ist weder kleiner noch größer als ein ganzer Zeitraum.
        """,
      reason: """
        Ob ein Tag mitten im Jahr vor diesem Jahr liegt, müsste erst jemand festlegen. Mit dem \
        ersten oder dem letzten Tag des Zeitraums ist die Bedingung eindeutig.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { eingang: datum }
        definiere rechtzeitig(a: Antrag) "Rechtzeitig für 2026" = a.eingang < jahr(2026)
        zeige rechtzeitig(Antrag { eingang: 31.12.2025 })
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { eingang: datum }
        definiere rechtzeitig(a: Antrag) "Rechtzeitig für 2026" = a.eingang < beginn von jahr(2026)
        zeige rechtzeitig(Antrag { eingang: 31.12.2025 })
        """,
      clause: "Types"),
    Explanation(
      "T29", "zwei Listen, die im Ganzen verglichen werden",
      meaning: """
        Listen werden nicht mit `=` verglichen. Was gemeint ist, wird über die Elemente gesagt: \
        dass jedes der einen in der anderen vorkommt oder dass beide gleich viele haben.
        """,
      reason: """
        Das Zeichen ließe offen, ob es auf die Reihenfolge ankommt und ob Doppeltes doppelt zählt. \
        Zwei Listen mit denselben Orten könnten verschieden sein.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { standorte: liste von text }
        definiere wie_geplant(a: Antrag) "Nur geplante Standorte" = a.standorte = ["Wolfhagen"; "Baunatal"]
        zeige wie_geplant(Antrag { standorte: ["Baunatal"] })
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { standorte: liste von text }
        definiere wie_geplant(a: Antrag) "Nur geplante Standorte" =
          jeder s in a.standorte erfüllt s in ["Wolfhagen"; "Baunatal"]
        zeige wie_geplant(Antrag { standorte: ["Baunatal"] })
        """,
      clause: "Expressions"),
    Explanation(
      "T30", "ein Wert, der sich nicht runden lässt",
      meaning: """
        Gerundet werden Zahlen und Geldbeträge. Hier steht etwas anderes, etwa ein Text, ein Datum \
        oder ein Zeitraum.
        """,
      reason: """
        Meist ist ein Betrag als `text` angelegt. Dann lässt er sich auch nicht summieren, und \
        sortiert wird wie nach dem Alphabet: 9.000 nach 60.000.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { beantragt: text }
        definiere gerundet(a: Antrag) "Beantragt, in vollen Euro" = a.beantragt abgerundet auf 1 Euro
        zeige gerundet(Antrag { beantragt: "45.600,50 Euro" })
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { beantragt: geldbetrag }
        definiere gerundet(a: Antrag) "Beantragt, in vollen Euro" = a.beantragt abgerundet auf 1 Euro
        zeige gerundet(Antrag { beantragt: 45.600,50 Euro })
        """,
      clause: "Expressions"),
    Explanation(
      "T31", "Werte ohne Summe und Durchschnitt",
      meaning: """
        `summe von` und `durchschnitt von` verlangen Zahlen, Geldbeträge oder eine Dauer. Die \
        Elemente dieser Liste sind etwas anderes. Bei Daten gibt es ein frühestes und ein \
        spätestes: `kleinstes von` und `größtes von`.
        """,
      reason: """
        Was die Summe von Kalendertagen sein soll, kann niemand sagen. Meist steht am Ende des \
        Pfades das falsche Feld.
        """,
      failing: """
        sprache deutsch
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" { eröffnet: 01.01.2021 }
        zentrum eschwege "WIR-Vielfaltszentrum Werra-Meißner-Kreis" { eröffnet: 01.07.2021 }
        zeige durchschnitt von zentren.eröffnet
        """,
      mended: """
        sprache deutsch
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" { eröffnet: 01.01.2021 }
        zentrum eschwege "WIR-Vielfaltszentrum Werra-Meißner-Kreis" { eröffnet: 01.07.2021 }
        zeige kleinstes von zentren.eröffnet
        """,
      clause: "Expressions"),
    Explanation(
      "T32", "zwei Daten addiert oder voneinander abgezogen",
      meaning: """
        Daten haben weder Summe noch Differenz. Die Tage vom einen zum anderen sind `tage zwischen \
        a und b`; zählen beide Enden mit oder geht es um Monate, wird nach dem Zeitraum gefragt: \
        `tage von (a bis b)`, `monate von (a bis b)`.
        """,
      reason: """
        Vom 1. bis zum 31. Januar sind es 30 Tage, und 31, wenn beide mitzählen. Ein Minus ließe \
        das offen, und bei einer Frist kommt es auf den einen Tag an.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { beginn: datum  ende: datum }
        definiere dauer_in_tagen(a: Antrag) "Tage der Maßnahme" = a.ende - a.beginn
        zeige dauer_in_tagen(Antrag { beginn: 01.01.2026  ende: 31.01.2026 })
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { beginn: datum  ende: datum }
        definiere dauer_in_tagen(a: Antrag) "Tage der Maßnahme" = tage von (a.beginn bis a.ende)
        zeige dauer_in_tagen(Antrag { beginn: 01.01.2026  ende: 31.01.2026 })
        """,
      clause: "Types"),
  ]

}
