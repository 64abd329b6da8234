extension Explanation {

  /// The pages on D01 to D10, in German.
  static let germanDeclarations: [Explanation] = [
    Explanation(
      "D01", "eine Festlegung, die von sich selbst abhängt",
      meaning: """
        Um den Wert zu berechnen, müsste er schon bekannt sein: unmittelbar oder auf dem Umweg \
        über andere, die die Meldung der Reihe nach nennt. Einer von ihnen muss sich ohne die \
        übrigen ergeben. Ebenso ist es mit Ausnahmen, von denen jede die andere verdrängt.
        """,
      reason: """
        Ein solcher Wert hat kein Ergebnis oder mehrere. Üblich ist die Pauschale auf \
        Gesamtkosten, zu denen sie selbst gehört; gemeint ist fast immer ein Anteil der übrigen \
        Kosten.
        """,
      failing: """
        sprache deutsch
        parameter personal "Personalkosten" = 60.000 Euro
        definiere gesamtkosten "Gesamtkosten" = personal + gemeinkosten
        definiere gemeinkosten "Pauschale für Gemeinkosten" = 10 % von gesamtkosten
        zeige gesamtkosten
        """,
      mended: """
        sprache deutsch
        parameter personal "Personalkosten" = 60.000 Euro
        definiere gesamtkosten "Gesamtkosten" = personal + gemeinkosten
        definiere gemeinkosten "Pauschale für Gemeinkosten" = 10 % von personal
        zeige gesamtkosten
        """,
      clause: "Definitions"),
    Explanation(
      "D02", "Tage zwischen zwei Fassungen, an denen nichts gilt",
      meaning: """
        Eine Fassung endet, und die nächste beginnt nicht am Tag darauf. An den Tagen dazwischen \
        gibt es keinen Wert. Ohne `bis` gilt eine Fassung, bis die nächste beginnt.
        """,
      reason: """
        Für einen Fall an einem dieser Tage gäbe es keine Antwort. Meist ist ein Tag oder ein Jahr \
        verschrieben; wurde eine Zeit lang nichts gefördert, ist der Wert 0 und fehlt nicht.
        """,
      failing: """
        sprache deutsch
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" {
          ab 01.01.2018 bis 31.12.2019: 50.000 Euro
          ab 01.01.2021: 60.000 Euro
        }
        zeige höchstsatz zum stand 01.01.2026
        """,
      mended: """
        sprache deutsch
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" {
          ab 01.01.2018 bis 31.12.2020: 50.000 Euro
          ab 01.01.2021: 60.000 Euro
        }
        zeige höchstsatz zum stand 01.01.2026
        """,
      clause: "Values that change"),
    Explanation(
      "D03", "Tage, an denen zwei Fassungen gelten",
      meaning: """
        Eine Fassung ist noch nicht beendet, wenn die nächste beginnt. An den Tagen, die beide \
        erfassen, gäbe es zwei Werte. Die frühere muss am Tag vor dem Beginn der späteren enden.
        """,
      reason: """
        Für diese Tage gibt der Text zwei Antworten, und welche ein Antragsteller erhält, wäre \
        Zufall. Bei `ab … bis` zählen beide Tage mit: Eine Fassung bis zum 1. Januar gilt an \
        diesem Tag noch.
        """,
      failing: """
        sprache deutsch
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" {
          ab 01.01.2018 bis 01.01.2021: 50.000 Euro
          ab 01.01.2021: 60.000 Euro
        }
        zeige höchstsatz zum stand 01.01.2026
        """,
      mended: """
        sprache deutsch
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" {
          ab 01.01.2018 bis 31.12.2020: 50.000 Euro
          ab 01.01.2021: 60.000 Euro
        }
        zeige höchstsatz zum stand 01.01.2026
        """,
      clause: "Values that change"),
    Explanation(
      "D04", "eine Fassung, die endet, bevor sie beginnt",
      meaning: """
        Der Tag nach `bis` liegt vor dem Tag nach `ab`, sodass die Fassung an keinem Tag gilt. \
        Beide sind vertauscht, oder einer ist verschrieben. Ohne `bis` endet eine Fassung am Tag \
        vor der nächsten; beginnen zwei am selben Tag, fällt das ebenfalls hier auf.
        """,
      reason: """
        Die Regel käme nie zur Anwendung, und unbemerkt bliebe es bei dem, was vorher galt.
        """,
      failing: """
        sprache deutsch
        parameter anschub "Förderung im ersten Jahr" {
          ab 01.01.2026 bis 31.12.2025: 10.000 Euro
        }
        zeige anschub zum stand 01.01.2026
        """,
      mended: """
        sprache deutsch
        parameter anschub "Förderung im ersten Jahr" {
          ab 01.01.2026 bis 31.12.2026: 10.000 Euro
        }
        zeige anschub zum stand 01.01.2026
        """,
      clause: "Values that change"),
    Explanation(
      "D05", "eine Frage an einen Menschen, die zweimal unter einem Namen gestellt ist",
      meaning: """
        Ermessen, Beurteilung und Auslegung werden benannt, wo sie zuerst vorkommen; danach steht \
        der bloße Name für die Antwort. Hier tragen zwei denselben Namen.
        """,
      reason: """
        Eine Datei mit Angaben beantwortet die Frage unter ihrem Namen. Eine Antwort gälte für \
        zwei Fragen, obwohl über die eine das Ministerium und über die andere das \
        Regierungspräsidium befindet.
        """,
      failing: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { eingang: datum }
        berechtigung förderfähig für a: Antrag {
          voraussetzung bedarf "Es besteht Bedarf" gemäß richtlinie "3" { beurteilung angemessen durch "Ministerium" }
          voraussetzung konzept "Das Konzept trägt" gemäß richtlinie "4" { beurteilung angemessen durch "RP Darmstadt" }
        }
        """,
      mended: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { eingang: datum }
        berechtigung förderfähig für a: Antrag {
          voraussetzung bedarf "Es besteht Bedarf" gemäß richtlinie "3" { beurteilung bedarf_besteht durch "Ministerium" }
          voraussetzung konzept "Das Konzept trägt" gemäß richtlinie "4" { beurteilung konzept_trägt durch "RP Darmstadt" }
        }
        """,
      clause: "Eligibility"),
    Explanation(
      "D06", "eine Förderung ohne Betrag",
      meaning: """
        Eine Förderung besteht aus einer Berechtigung und einer Summe, und die Summe fehlt: das \
        Feld `betrag`. Soll nur festgestellt werden, wer berechtigt ist, genügt eine \
        `berechtigung`.
        """,
      reason: """
        Ein Bewilligungsbescheid muss den Betrag nennen. Nach dieser Förderung ließe sich nichts \
        auszahlen, obwohl feststeht, wer berechtigt ist.
        """,
      failing: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { beantragt: geldbetrag }
        berechtigung kleines_vorhaben für a: Antrag {
          voraussetzung klein "Höchstens 60.000 Euro" gemäß richtlinie "2.1" { a.beantragt <= 60.000 Euro }
        }
        förderung zuschuss für a: Antrag {
          berechtigung: kleines_vorhaben
        }
        """,
      mended: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { beantragt: geldbetrag }
        berechtigung kleines_vorhaben für a: Antrag {
          voraussetzung klein "Höchstens 60.000 Euro" gemäß richtlinie "2.1" { a.beantragt <= 60.000 Euro }
        }
        förderung zuschuss für a: Antrag {
          berechtigung: kleines_vorhaben
          betrag: a.beantragt abgerundet auf 1 Euro
        }
        """,
      clause: "Funding"),
    Explanation(
      "D07", "eine Auswahl, eine Tabelle oder ein Parameter ohne Inhalt",
      meaning: """
        Zwischen den geschweiften Klammern steht nichts, obwohl dort mindestens ein Wert, eine \
        Zeile oder eine Fassung stehen muss. Meist ist der Text noch nicht fertig.
        """,
      reason: """
        Eine Auswahl ohne Werte lässt nichts zu wählen, und eine Tabelle ohne Zeilen erfasst \
        keinen Fall: Jede Frage an sie bliebe ohne Ergebnis.
        """,
      failing: """
        sprache deutsch
        auswahl Körperschaft "wer einen Antrag stellen kann" { }
        erweitere zentrum { träger: Körperschaft }
        """,
      mended: """
        sprache deutsch
        auswahl Körperschaft "wer einen Antrag stellen kann" { landkreis  kreisfreie_stadt }
        erweitere zentrum { träger: Körperschaft }
        """,
      clause: "Kinds"),
    Explanation(
      "D08", "eine Zeile, die hinter der Zeile `ersatzweise` steht",
      meaning: """
        Die Zeile `ersatzweise` erfasst alle Fälle, die keine Zeile darüber erfasst. Für eine \
        Zeile dahinter bleibt keiner übrig.
        """,
      reason: """
        Die Zeile sieht aus, als wirkte sie. Jemand hat sie eingefügt, damit bestimmte Fälle ein \
        anderes Ergebnis erhalten, und sie erhalten es nicht.
        """,
      failing: """
        sprache deutsch
        tabelle fördersatz(einwohner: ganzzahl): dezimalzahl "Anteil der Förderung" {
          | >= 100.000  -> 80 %
          | ersatzweise -> 50 %
          | < 10.000    -> 90 %
        }
        zeige fördersatz(8.500)
        """,
      mended: """
        sprache deutsch
        tabelle fördersatz(einwohner: ganzzahl): dezimalzahl "Anteil der Förderung" {
          | >= 100.000  -> 80 %
          | < 10.000    -> 90 %
          | ersatzweise -> 50 %
        }
        zeige fördersatz(8.500)
        """,
      clause: "Tables"),
    Explanation(
      "D09", "eine offene Frage, die mit Ja und mit Nein entschieden ist",
      meaning: """
        Zweimal `entscheide` an einem Ort beantwortet dieselbe Frage gegensätzlich. Welche Antwort \
        zählt, bestimmt nicht die Reihenfolge des Textes.
        """,
      reason: """
        Beide Lesarten wären amtlich. Was das Ministerium zuletzt entschieden hat, tritt an die \
        Stelle des Früheren; die ältere Antwort gehört in die Begründung.
        """,
      failing: """
        sprache deutsch
        auslegung genau "Gelten genau 50.000 Einwohner als groß?" { ja nein }
        entscheide genau: ja weil "Pressemitteilung vom 3. März 2025"
        entscheide genau: nein weil "Erlass vom 12. Januar 2026"
        definiere groß(einwohner: ganzzahl) = wenn genau dann einwohner >= 50.000 sonst einwohner > 50.000
        zeige groß(50.000)
        """,
      mended: """
        sprache deutsch
        auslegung genau "Gelten genau 50.000 Einwohner als groß?" { ja nein }
        entscheide genau: nein weil "Erlass vom 12. Januar 2026, anders als die Pressemitteilung vom 3. März 2025"
        definiere groß(einwohner: ganzzahl) = wenn genau dann einwohner >= 50.000 sonst einwohner > 50.000
        zeige groß(50.000)
        """,
      clause: "Eligibility"),
    Explanation(
      "D10", "eine Frage an einen Menschen, die wie ein Feld der Angaben heißt",
      meaning: """
        Ein Ermessen, eine Beurteilung oder eine Auslegung trägt den Namen eines Feldes der \
        Angaben, über die entschieden wird. Beide werden in den Angaben unter ihrem Namen \
        beantwortet, deshalb müssen die Namen verschieden sein.
        """,
      reason: """
        In einer Datei mit Angaben könnte der Name beides meinen. Was der Antragsteller zum Bedarf \
        vorträgt, gälte als Feststellung der Behörde.
        """,
      failing: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { bedarf: text "Begründung des Antragstellers" }
        berechtigung förderfähig für a: Antrag {
          voraussetzung nötig "Es besteht Bedarf" gemäß richtlinie "3" { beurteilung bedarf durch "RP Darmstadt" }
        }
        """,
      mended: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { bedarf: text "Begründung des Antragstellers" }
        berechtigung förderfähig für a: Antrag {
          voraussetzung nötig "Es besteht Bedarf" gemäß richtlinie "3" { beurteilung bedarf_besteht durch "RP Darmstadt" }
        }
        """,
      clause: "Eligibility"),
    Explanation(
      "D11", "eine Frage nach einer Antwort, bevor etwas gefragt wurde",
      meaning: """
        `warum`, `was wäre wenn`, `was fehlt`, `durchlaufe` und `vergleiche` beziehen sich auf das, \
        was vor ihnen gefragt wurde: eine Prüfung, einen Ausdruck, eine Regel. Vor dieser Frage steht \
        nichts.
        """,
      reason: """
        Es gibt keine Antwort, die zu begründen wäre. Anweisungen werden in der Reihenfolge des \
        Textes ausgeführt.
        """,
      failing: """
        sprache deutsch
        warum
        zeige 1 + 1
        """,
      mended: """
        sprache deutsch
        zeige 1 + 1
        warum
        """,
      clause: "Statements"),
    Explanation(
      "D12", "eine Frage nach einem Fall, bevor einer geprüft wurde",
      meaning: """
        `was wäre nötig` bezieht sich auf den Fall, der davor geprüft wurde, und vor dieser Frage \
        steht kein `prüfe`.
        """,
      reason: """
        Nur ein Fall kann durch andere Angaben die Voraussetzungen erfüllen, ein Wert oder eine Regel \
        nicht.
        """,
      failing: """
        sprache deutsch
        zeige 1 + 1
        was wäre nötig
        """,
      mended: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { stellen: dezimalzahl }
        berechtigung voraussetzungen für a: Antrag {
          voraussetzung halb "Mindestens eine halbe Stelle" gemäß richtlinie "2" { a.stellen >= 0,5 }
        }
        prüfe voraussetzungen für Antrag { stellen: 0,25 }
        was wäre nötig
        """,
      clause: "Statements"),
  ]

}
