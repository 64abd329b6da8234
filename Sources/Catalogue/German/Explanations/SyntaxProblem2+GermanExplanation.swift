extension Explanation {

  /// The pages on S17 to S35, in German.
  static let germanSyntaxProblems2: [Explanation] = [
    Explanation(
      "S17", "ein Komma, das zwei Zahlen trennen kann",
      meaning: """
        In einer Liste oder zwischen den Argumenten einer Funktion steht eine Zahl wie `0,5`. Sie \
        kann eine Zahl sein oder zwei.
        """,
      reason: """
        Eine Liste von zwei Sätzen hat eine andere Summe, einen anderen Durchschnitt und eine \
        andere Länge als eine von einem.
        """,
      failing: """
        sprache deutsch
        zeige max(0,5, 2)
        """,
      mended: """
        sprache deutsch
        zeige max(0,5; 2)
        """,
      clause: "Numbers and dates"),
    Explanation(
      "S18", "Kommas und Semikolons in einer Klammer",
      meaning: """
        Die Elemente einer Liste oder die Argumente einer Funktion sind durch Kommas oder durch \
        Semikolons getrennt, aber nicht durch beides.
        """,
      reason: """
        Wer zwei Zeichen sieht, sucht zwei Ebenen, wie Zeilen und Spalten. Es gibt nur eine.
        """,
      failing: """
        sprache deutsch
        zeige max(10.000; 20.000, 30.000)
        """,
      mended: """
        sprache deutsch
        zeige max(10.000; 20.000; 30.000)
        """,
      clause: "Expressions"),
    Explanation(
      "S19", "Nachkommastellen vor einer Zeiteinheit",
      meaning: """
        Eine Dauer zählt ganze Jahre, Monate, Wochen oder Tage.
        """,
      reason: """
        Ein halber Monat sind 14, 15 oder knapp 16 Tage, ein halbes Jahr 181 bis 184. Eine Frist \
        hinge davon ab, wer zählt.
        """,
      failing: """
        sprache deutsch
        zeige 01.01.2026 + 1,5 Jahre
        """,
      mended: """
        sprache deutsch
        zeige 01.01.2026 + 18 Monate
        """,
      clause: "Numbers and dates"),
    Explanation(
      "S20", "eine Zahl, die zum Rechnen zu groß ist",
      meaning: """
        Die Zahl der Jahre, Monate, Wochen oder Tage oder der Millionen ist größer, als das \
        Programm rechnen kann.
        """,
      reason: """
        So weit liegt kein Datum, und so groß ist kein Haushalt: Einige Ziffern sind zu viel.
        """,
      failing: """
        sprache deutsch
        zeige 01.01.2026 + 99999999999 Jahre
        """,
      mended: """
        sprache deutsch
        zeige 01.01.2026 + 9 Jahre
        """,
      clause: "Numbers and dates"),
    Explanation(
      "S21", "ein Ausdruck, wo eine Anweisung stehen muss",
      meaning: """
        Eine Datei enthält Deklarationen und Anweisungen. Einen Ausdruck allein beantwortet die \
        REPL; in einer Datei sagt ein Wort, was mit ihm geschehen soll.
        """,
      reason: """
        Ein Ausdruck, nach dem niemand fragt, bewirkte nichts, und wozu er gedacht war, etwa zur \
        Kontrolle, das fände nie statt.
        """,
      failing: """
        sprache deutsch
        24 * 60.000 Euro
        """,
      mended: """
        sprache deutsch
        zeige 24 * 60.000 Euro
        """,
      clause: "Statements"),
    Explanation(
      "S22", "ein Wert nach `ist`",
      meaning: """
        Nach `ist` steht, wonach bei einem Wert gefragt werden kann: `bekannt`, `unbekannt`, \
        `leer`, `erfüllt`, `berechtigt`, `offen`, `fehlerhaft`. Werte werden mit `=` verglichen.
        """,
      reason: """
        Beides fragt Verschiedenes. `x = unbekannt` vergleicht und bleibt offen, `x ist unbekannt` \
        sieht nach, ob die Angabe vorliegt.
        """,
      failing: """
        sprache deutsch
        parameter stellen = 2
        zeige stellen ist 2
        """,
      mended: """
        sprache deutsch
        parameter stellen = 2
        zeige stellen = 2
        """,
      clause: "Expressions"),
    Explanation(
      "S23", "`aufgerundet` ohne Einheit nach etwas anderem als Tag und Dauer",
      meaning: """
        `aufgerundet` ohne Einheit gehört zu einem Tag plus oder minus Monate: Gibt es den Tag \
        nicht, so gilt der Erste des Folgemonats. Bei einer Zahl ist anzugeben, auf welche \
        Einheit.
        """,
      reason: """
        Aufgerundet werden 45.300,50 Euro auf volle Euro, volle hundert oder volle tausend. Was \
        die Richtlinie verlangt, muss dastehen.
        """,
      failing: """
        sprache deutsch
        zeige 2,5 aufgerundet
        """,
      mended: """
        sprache deutsch
        zeige 2,5 aufgerundet auf 1
        """,
      clause: "Expressions"),
    Explanation(
      "S24", "ein Operator nach einem schwächeren",
      meaning: """
        Ein Operator gilt für das, was vor ihm steht, und das endet mit einem, der schwächer \
        bindet, etwa `gerundet auf` oder `oder nächster werktag`.
        """,
      reason: """
        Ohne Klammern zählten die einen die drei Tage, bevor der Tag auf den Werktag verschoben \
        wird, die anderen danach. An Weihnachten liegen Tage dazwischen, und mit ihnen eine Frist.
        """,
      failing: """
        sprache deutsch
        zeige 26.12.2026 oder nächster werktag + 3 Tage
        """,
      mended: """
        sprache deutsch
        zeige (26.12.2026 oder nächster werktag) + 3 Tage
        """,
      clause: "Precedence"),
    Explanation(
      "S25", "eine Angabe nach einer, vor der sie stehen muss",
      meaning: """
        Die Angaben einer Frage haben eine Reihenfolge: `gruppiert nach`, `sortiert nach`, \
        `spalten`, dann die Darstellung.
        """,
      reason: """
        In dieser Reihenfolge werden sie ausgeführt: Erst werden Zeilen sortiert, dann Spalten aus \
        ihnen genommen. Umgekehrt sähe es aus, als würden die Spalten sortiert.
        """,
      failing: """
        sprache deutsch
        zeige zentren spalten titel sortiert nach titel
        """,
      mended: """
        sprache deutsch
        zeige zentren sortiert nach titel spalten titel
        """,
      clause: "Statements"),
    Explanation(
      "S26", "dasselbe zweimal gesagt",
      meaning: """
        Eine Deklaration hat zwei Titel, zwei Tage, ab denen sie gilt, oder sonst zweimal, was sie \
        einmal haben kann.
        """,
      reason: """
        Beides kann voneinander abweichen, jetzt oder nach der nächsten Änderung. Welches gilt, \
        hinge von der Reihenfolge ab.
        """,
      failing: """
        sprache deutsch
        zentrum kassel "Vielfaltszentrum Kassel" "Zentrum des Landkreises" { eröffnet: 01.01.2021 }
        """,
      mended: """
        sprache deutsch
        zentrum kassel "Vielfaltszentrum Kassel" { eröffnet: 01.01.2021 }
        """,
      clause: "Things"),
    Explanation(
      "S27", "ein Wort, das bei dieser Deklaration nichts zu suchen hat",
      meaning: """
        Das Wort gehört zu Deklarationen anderer Art: `falls` zu Ausnahmen, `fällig` zu Pflichten, \
        `warnung` zu Regeln.
        """,
      reason: """
        Es sollte etwas einschränken und schränkte nichts ein: An eine Quelle mit Fälligkeit wird \
        niemand erinnert.
        """,
      failing: """
        sprache deutsch
        quelle nachweis "Verwendungsnachweis" fällig 30.06.2026 { datum: 30.06.2026 }
        """,
      mended: """
        sprache deutsch
        quelle nachweis "Verwendungsnachweis" { datum: 30.06.2026 }
        """,
      clause: "Things"),
    Explanation(
      "S28", "ein Prozentzeichen nach etwas, das keine Zahl ist",
      meaning: """
        `%` steht unmittelbar hinter einer Zahl. Ein Name oder Ausdruck, der einen Prozentsatz \
        enthält, braucht keines.
        """,
      reason: """
        Enthält der Name schon 0,9, so würden daraus 0,9 % und aus der Förderung ein Hundertstel.
        """,
      failing: """
        sprache deutsch
        parameter fördersatz = 90
        zeige 60.000 Euro * fördersatz %
        """,
      mended: """
        sprache deutsch
        parameter fördersatz = 90 %
        zeige 60.000 Euro * fördersatz
        """,
      clause: "Numbers and dates"),
    Explanation(
      "S29", "etwas anderes als datierte Einträge in geschweiften Klammern",
      meaning: """
        Geschweifte Klammern an der Stelle eines Wertes enthalten einen Verlauf, jeder Eintrag mit \
        `ab` oder `bis`, oder Messwerte, jeder mit `am`.
        """,
      reason: """
        Nach einem Wert ohne seinen Tag lässt sich nicht fragen: Seit wann ist der Sitz in der \
        neuen Straße?
        """,
      failing: """
        sprache deutsch
        zentrum hanau "Vielfaltszentrum Hanau" { sitz: { "Markt 1" } }
        """,
      mended: """
        sprache deutsch
        zentrum hanau "Vielfaltszentrum Hanau" { sitz: { ab 01.01.2026: "Markt 1" } }
        """,
      clause: "Values that change"),
    Explanation(
      "S30", "ein Zeitraum, der vor seinem Beginn endet",
      meaning: """
        Ein Zeitraum nennt seinen Beginn zuerst. Hier sind beide Jahre oder Monate vertauscht, \
        oder eine Ziffer ist falsch.
        """,
      reason: """
        In einem solchen Zeitraum liegt kein Tag. Eine Förderung dafür hätte keinen Monat und \
        keinen Betrag.
        """,
      failing: """
        sprache deutsch
        strategie teilhabe "Strategie für Teilhabe" { zeitraum: 2030 bis 2026 }
        """,
      mended: """
        sprache deutsch
        strategie teilhabe "Strategie für Teilhabe" { zeitraum: 2026 bis 2030 }
        """,
      clause: "Numbers and dates"),
    Explanation(
      "S31", "ein Betrag oder Prozentsatz in fremder Schreibweise",
      meaning: """
        Was gemeint ist, ist zu erkennen, doch steht ein Wort oder eine Abkürzung da, die die \
        Sprache nicht hat, etwa `Prozent`, `Tsd.` oder `Mrd.`, statt der Zahl oder des Zeichens.
        """,
      reason: """
        Abkürzungen werden nicht überall gleich gelesen: `M` steht für Tausend oder Million, eine \
        englische `billion` ist eine Milliarde. Beträge werden ausgeschrieben.
        """,
      failing: """
        sprache deutsch
        zeige 5 Tsd. Euro
        """,
      mended: """
        sprache deutsch
        zeige 5.000 Euro
        """,
      clause: "Numbers and dates"),
    Explanation(
      "S32", "ein Wert unter seinem fremden Namen",
      meaning: """
        `true`, `false` und `null` sind Wörter von Programmiersprachen. Hier heißt es `ja`, `nein` \
        und `unbekannt`.
        """,
      reason: """
        Die Datei ist für Menschen gedacht, die Richtlinien schreiben. Und `null` ist mehr als ein \
        Wort: gar nichts, während `unbekannt` eine Angabe ist, die noch kommen kann.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { konzept: wahrheitswert }
        Antrag kassel { konzept: true }
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { konzept: wahrheitswert }
        Antrag kassel { konzept: ja }
        """,
      clause: "Keywords"),
    Explanation(
      "S33", "etwas, das auf den Ausdruck davor nicht folgen kann",
      meaning: """
        Der Ausdruck ist vollständig, und was danach kommt, setzt ihn nicht fort und beginnt auf \
        seiner Zeile nichts Neues.
        """,
      reason: """
        Ein Operator fehlt. `2 60.000` können zwei mal sechzigtausend sein, zwei Zahlen einer \
        Liste oder 260.000.
        """,
      failing: """
        sprache deutsch
        zeige 2 60.000
        """,
      mended: """
        sprache deutsch
        zeige 2 * 60.000
        """,
      clause: "Statements"),
    Explanation(
      "S34", "`gerundet` allein",
      meaning: """
        Zum Runden gehören Richtung und Einheit: `gerundet auf 1 Cent`, `abgerundet auf 100 Euro`.
        """,
      reason: """
        Aus 45.678,90 Euro werden 45.679, 45.678, 45.700 oder 46.000 Euro. Was die Richtlinie \
        verlangt, muss dastehen.
        """,
      failing: """
        sprache deutsch
        zeige 45.678,90 Euro gerundet
        """,
      mended: """
        sprache deutsch
        zeige 45.678,90 Euro abgerundet auf 100 Euro
        """,
      clause: "Expressions"),
    Explanation(
      "S35", "ein Monat oder Jahr neben einem Tag",
      meaning: """
        Ein Ende des Zeitraums ist ein Tag, das andere ein Monat oder Jahr. Beide Enden sind von \
        einer Art.
        """,
      reason: """
        Ein Monat kann an dreißig Tagen enden. Zwischen dem ersten und dem letzten liegt ein Monat \
        Förderung.
        """,
      failing: """
        sprache deutsch
        zeige 15.01.2026 bis 03.2026
        """,
      mended: """
        sprache deutsch
        zeige 15.01.2026 bis 31.03.2026
        """,
      clause: "Numbers and dates"),
  ]

}
