extension Explanation {

  /// The pages on T12 to T21, in German.
  static let germanTyping2: [Explanation] = [
    Explanation(
      "T12", "zu viele oder zu wenige Werte in Klammern",
      meaning: """
        Eine Funktion erhält für jeden ihrer Parameter einen Wert, in deren Reihenfolge. Hier sind \
        es mehr oder weniger.
        """,
      reason: """
        Welcher Wert zu welchem Parameter gehört, wäre geraten: ob 2 die Zahl der Stellen oder der \
        Jahre ist und was für das andere gelten soll.
        """,
      failing: """
        sprache deutsch
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" = 60.000 Euro
        definiere obergrenze(stellen: dezimalzahl; jahre: dezimalzahl) = höchstsatz * stellen * jahre
        zeige obergrenze(2)
        """,
      mended: """
        sprache deutsch
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" = 60.000 Euro
        definiere obergrenze(stellen: dezimalzahl; jahre: dezimalzahl) = höchstsatz * stellen * jahre
        zeige obergrenze(2; 5)
        """,
      clause: "Definitions"),
    Explanation(
      "T13", "Werte in Klammern hinter einem Namen, der keine nimmt",
      meaning: """
        Werte in Klammern nehmen nur Funktionen: Definitionen, Tabellen und Abfragen mit \
        Parametern. Ein Eintrag, eine Liste von Einträgen oder ein Wert einer Auswahl nimmt keine. \
        Welche Elemente einer Liste gemeint sind, steht nach `mit`.
        """,
      reason: """
        Was der Wert in Klammern bewirken soll, ist nirgends gesagt. Bliebe er außer Acht, \
        enthielte die Antwort alle Zentren statt des einen.
        """,
      failing: """
        sprache deutsch
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" { landkreis: "Landkreis Kassel" }
        zentrum eschwege "WIR-Vielfaltszentrum Eschwege" { landkreis: "Werra-Meißner-Kreis" }
        zeige zentren("Landkreis Kassel")
        """,
      mended: """
        sprache deutsch
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" { landkreis: "Landkreis Kassel" }
        zentrum eschwege "WIR-Vielfaltszentrum Eschwege" { landkreis: "Werra-Meißner-Kreis" }
        zeige zentren mit landkreis = "Landkreis Kassel"
        """,
      clause: "Expressions"),
    Explanation(
      "T14", "eine Funktion ohne ihre Werte",
      meaning: """
        Der Name steht für eine Funktion, eine Tabelle oder eine Abfrage mit Parametern, und die \
        Werte in Klammern dahinter fehlen.
        """,
      reason: """
        Ohne sie gibt es kein Ergebnis: Die höchste Förderung für unbekannt viele Stellen ist \
        nicht 0, sie ist nicht bestimmt.
        """,
      failing: """
        sprache deutsch
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" = 60.000 Euro
        definiere obergrenze(stellen: dezimalzahl) = höchstsatz * stellen
        zeige obergrenze
        """,
      mended: """
        sprache deutsch
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" = 60.000 Euro
        definiere obergrenze(stellen: dezimalzahl) = höchstsatz * stellen
        zeige obergrenze(2)
        """,
      clause: "Definitions"),
    Explanation(
      "T15", "Zweige mit Werten verschiedener Typen",
      meaning: """
        Was nach `dann` und was nach `sonst` steht, ebenso ein Wert und eine Ausnahme davon, muss \
        vom selben Typ sein. Hier ergibt der eine Weg etwas anderes als der andere.
        """,
      reason: """
        Wer mit dem Ergebnis weiterrechnet, braucht in jedem Fall einen Betrag. Ein Text an seiner \
        Stelle fiele erst auf, wenn der erste Fall diesen Zweig nimmt.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { stellen: dezimalzahl }
        definiere personal(a: Antrag) = wenn a.stellen > 0 dann 60.000 Euro * a.stellen sonst "entfällt"
        zeige personal(Antrag { stellen: 0,5 })
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { stellen: dezimalzahl }
        definiere personal(a: Antrag) = wenn a.stellen > 0 dann 60.000 Euro * a.stellen sonst 0 Euro
        zeige personal(Antrag { stellen: 0,5 })
        """,
      clause: "Expressions"),
    Explanation(
      "T16", "eine Liste mit Werten verschiedener Typen",
      meaning: """
        Alle Elemente einer Liste sind vom selben Typ. Hier ist eines von anderem Typ als die \
        davor.
        """,
      reason: """
        Eine gemischte Liste lässt sich weder summieren noch durchsuchen. Eine Zahl unter lauter \
        Schlüsseln, die Texte sind, würde nie gefunden.
        """,
      failing: """
        sprache deutsch
        definiere kreise "Schlüssel der Kreise mit Zentrum" = ["06633"; 6636; "06439"]
        zeige "06636" in kreise
        """,
      mended: """
        sprache deutsch
        definiere kreise "Schlüssel der Kreise mit Zentrum" = ["06633"; "06636"; "06439"]
        zeige "06636" in kreise
        """,
      clause: "Types"),
    Explanation(
      "T17", "Werte nach Datum, wo kein Verlauf stehen kann",
      meaning: """
        Werte mit `ab` und `bis` oder mit `am` stehen in einem Feld oder in einem `parameter`, \
        sonst nirgends.
        """,
      reason: """
        Ein Verlauf wird mit dem Tag gelesen, für den er gilt, und nennt für jeden Wert die \
        Fundstelle. Danach lassen sich nur Felder und Parameter fragen.
        """,
      failing: """
        sprache deutsch
        definiere höchstsatz "Höchste Förderung je Stelle und Jahr" =
          { ab 01.01.2018: 50.000 Euro  ab 01.01.2021: 60.000 Euro }
        zeige höchstsatz zum stand 01.01.2026
        """,
      mended: """
        sprache deutsch
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" {
          ab 01.01.2018: 50.000 Euro
          ab 01.01.2021: 60.000 Euro
        }
        zeige höchstsatz zum stand 01.01.2026
        """,
      clause: "Values that change"),
    Explanation(
      "T18", "`aufgerundet` ohne Einheit, aber nicht nach einer Summe von Monaten",
      meaning: """
        Ohne Einheit hat `aufgerundet` nur einen Zweck: Nach einem Datum plus oder minus Monaten \
        führt es zum Ersten des Folgemonats, falls es den Tag nicht gibt. Beträge und Zahlen \
        werden auf eine Einheit gerundet, etwa `aufgerundet auf 1 Euro`.
        """,
      reason: """
        Auf Cent, auf Euro oder auf Hundert gerundet sind es verschiedene Beträge, und die \
        Richtlinie nennt einen davon. Tage fehlen in keinem Monat: Dort gibt es nichts \
        aufzurunden.
        """,
      failing: """
        sprache deutsch
        datensatz Bescheid { bekanntgabe: datum }
        definiere nachweis_bis(b: Bescheid) = b.bekanntgabe + 30 Tage aufgerundet
        zeige nachweis_bis(Bescheid { bekanntgabe: 31.01.2026 })
        """,
      mended: """
        sprache deutsch
        datensatz Bescheid { bekanntgabe: datum }
        definiere nachweis_bis(b: Bescheid) = b.bekanntgabe + 1 Monat aufgerundet
        zeige nachweis_bis(Bescheid { bekanntgabe: 31.01.2026 })
        """,
      clause: "Expressions"),
    Explanation(
      "T19", "ein Bereich, wo keiner stehen kann",
      meaning: """
        Zwei Punkte bilden einen Bereich von Werten; er steht nur nach `in` oder in einer Zelle \
        einer Tabelle. Ein Zeitraum wird mit `bis` geschrieben.
        """,
      reason: """
        Nach einem Zeitraum wird anderes gefragt als nach einem Bereich: wie viele Monate er hat, \
        wann er beginnt, ob er sich mit einem anderen überschneidet. Mit Punkten hätte die \
        Bewilligung keinen Zeitraum.
        """,
      failing: """
        sprache deutsch
        quelle bescheid "Bescheid vom 15. Januar 2026" { datum: 15.01.2026 }
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" {
          bewilligung { betrag: 600.000 Euro  zeitraum: 01.01.2026 .. 31.12.2030  beleg: bescheid }
        }
        """,
      mended: """
        sprache deutsch
        quelle bescheid "Bescheid vom 15. Januar 2026" { datum: 15.01.2026 }
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" {
          bewilligung { betrag: 600.000 Euro  zeitraum: 01.01.2026 bis 31.12.2030  beleg: bescheid }
        }
        """,
      clause: "Expressions"),
    Explanation(
      "T20", "ein Wert außerhalb des Bereichs seines Feldes",
      meaning: """
        Das Feld ist mit `in` und einem Bereich angelegt, und der Wert liegt nicht darin. Der \
        Anteil einer Stelle etwa liegt zwischen 0 und 1.
        """,
      reason: """
        Meist ist ein Prozentsatz als bloße Zahl geschrieben, oder zwei Stellen stehen als eine. \
        Weitergerechnet wäre das Ergebnis um den Faktor 100 zu hoch.
        """,
      failing: """
        sprache deutsch
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" { stelle koordination { anteil: 50 } }
        """,
      mended: """
        sprache deutsch
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" { stelle koordination { anteil: 50 % } }
        """,
      clause: "Kinds"),
    Explanation(
      "T21", "eine Prüfung ohne den Fall, um den es geht",
      meaning: """
        Eine Berechtigung oder Förderung ist kein Wert: Nach ihr wird ein Fall geprüft. Wo ihr \
        Ergebnis, ihr Betrag oder eine ihrer Voraussetzungen gebraucht wird, stehen dahinter `für` \
        und die Angaben des Falls.
        """,
      reason: """
        Niemand ist an sich berechtigt, sondern in einem bestimmten Fall. Ohne ihn gibt es nichts \
        zu prüfen.
        """,
      failing: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { eingang: datum }
        berechtigung rechtzeitig für a: Antrag {
          voraussetzung frist "Fristgerechter Eingang" gemäß richtlinie "6.2" { a.eingang <= 31.12.2025 }
        }
        Antrag kassel_2026 { eingang: 03.11.2025 }
        zeige rechtzeitig ist berechtigt
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
  ]

}
