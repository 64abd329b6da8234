extension Explanation {

  /// The pages on slips of the fingers and habits of other languages, in German.
  static let germanSlips: [Explanation] = [
    Explanation(
      "X31", "ein Kommentar, der wie in anderen Sprachen beginnt",
      meaning: """
        Eine Zeile beginnt mit `#`, mit `--` oder mit einem einfachen Anführungszeichen. In anderen \
        Sprachen beginnt so ein Kommentar; hier beginnt er mit `//` und endet mit der Zeile.
        """,
      reason: """
        Die Zeichen bedeuten hier etwas anderes oder nichts. Die Zeile wird übergangen, wie es gemeint \
        war.
        """,
      failing: """
        sprache deutsch
        # Was die Richtlinie sagt.
        parameter höchstbetrag = 60.000 Euro
        """,
      mended: """
        sprache deutsch
        // Was die Richtlinie sagt.
        parameter höchstbetrag = 60.000 Euro
        """,
      clause: "Text"),
    Explanation(
      "S36", "zwei vertauschte Wörter oder Zeichen",
      meaning: """
        Zwei Wörter oder Zeichen, die nebeneinander stehen, sind nicht lesbar, vertauscht aber schon. \
        Vorgeschlagen wird nur, womit sich die ganze Deklaration lesen lässt.
        """,
      reason: """
        Die Reihenfolge trägt den Sinn: Die Art steht vor dem Namen, der Doppelpunkt hinter dem Namen \
        eines Feldes. Der Rest der Datei wird gelesen, als stünden die beiden richtig.
        """,
      failing: """
        sprache deutsch
        kassel zentrum "WIR-Vielfaltszentrum Kassel" { }
        """,
      mended: """
        sprache deutsch
        zentrum kassel "WIR-Vielfaltszentrum Kassel" { }
        """,
      clause: "Things"),
    Explanation(
      "S37", "Wörter oder Zeichen aus anderen Sprachen",
      meaning: """
        Etwas ist geschrieben wie in einer anderen Programmiersprache, in einer Tabellenkalkulation \
        oder wie man spricht. Hier gibt es dafür eine eigene Form; die Meldung nennt sie.
        """,
      reason: """
        Eine Sache wird auf eine Weise geschrieben, damit alle, die eine Strategie lesen, dasselbe \
        lesen. Was gemeint ist, ist klar genug, um weiterzulesen.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { stellen: dezimalzahl }
        definiere viele(a: Antrag): wahrheitswert = a.stellen ist größer als 2
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { stellen: dezimalzahl }
        definiere viele(a: Antrag): wahrheitswert = a.stellen > 2
        """,
      clause: "Expressions"),
    Explanation(
      "S38", "Wörter, die hier nichts sagen",
      meaning: """
        Ein Wort oder Zeichen einer anderen Sprache steht für etwas, wofür hier nichts stehen muss: \
        `ende`, `rückgabe`, der Artikel vor einem Datum.
        """,
      reason: """
        Ein Wort, das die Grammatik nicht kennt, könnte auch ein vergessener Name sein. Ohne das Wort \
        ist der Text vollständig.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { stellen: dezimalzahl }
        definiere viele(a: Antrag): wahrheitswert = rückgabe a.stellen > 2
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { stellen: dezimalzahl }
        definiere viele(a: Antrag): wahrheitswert = a.stellen > 2
        """,
      clause: "Definitions"),
    Explanation(
      "S39", "ein Aufzählungszeichen am Anfang der Zeile",
      meaning: """
        Eine Zeile beginnt mit einem Punkt, einem Strich oder einer Nummer, wie sie eine \
        Textverarbeitung vor die Glieder einer Liste setzt.
        """,
      reason: """
        Voraussetzungen und Felder trennt hier nichts als die Zeile; ein Strich wäre ein Minus, eine \
        Nummer ein Wert.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { stellen: dezimalzahl }
        berechtigung wer für a: Antrag {
            • voraussetzung besetzt "Es gibt Stellen" { a.stellen > 0 }
        }
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { stellen: dezimalzahl }
        berechtigung wer für a: Antrag {
            voraussetzung besetzt "Es gibt Stellen" { a.stellen > 0 }
        }
        """,
      clause: "Eligibility"),
    Explanation(
      "S40", "ein Teil außerhalb dessen, wozu er gehört",
      meaning: """
        `erwarte` und `gegeben` sind Schritte eines `test`, `voraussetzung` und `zwischenwert` Teile \
        einer `berechtigung`. Hier steht eines davon außerhalb aller Klammern.
        """,
      reason: """
        Eine Voraussetzung gilt für den Fall, um den es in ihrer Berechtigung geht, ein Schritt für \
        den Test, zu dem er gehört. Allein handeln sie von nichts.
        """,
      failing: """
        sprache deutsch
        parameter höchstbetrag = 60.000 Euro
        erwarte höchstbetrag = 60.000 Euro
        """,
      mended: """
        sprache deutsch
        parameter höchstbetrag = 60.000 Euro
        test betrag "Der Höchstbetrag ist 60.000 Euro" { erwarte höchstbetrag = 60.000 Euro }
        """,
      clause: "Tests"),
    Explanation(
      "N17", "eine Funktion aus einer anderen Sprache",
      meaning: """
        `WENN(…; …; …)`, `UND(…; …)`, `SUMME(…; …)` und dergleichen sind Funktionen von \
        Tabellenkalkulationen. Hier werden Fallunterscheidungen, Bedingungen und Summen in Worten \
        geschrieben.
        """,
      reason: """
        Worte kann man vorlesen, und eine Strategie lesen auch Menschen, die keine Tabelle kennen. \
        Eine Funktion dieses Namens ließe sich deklarieren; in der Datei steht keine.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { stellen: dezimalzahl }
        definiere satz(a: Antrag): dezimalzahl = WENN(a.stellen > 2; 90 %; 80 %)
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { stellen: dezimalzahl }
        definiere satz(a: Antrag): dezimalzahl = wenn a.stellen > 2 dann 90 % sonst 80 %
        """,
      clause: "Expressions"),
    Explanation(
      "T33", "ein Prozentsatz anstelle eines Geldbetrags",
      meaning: """
        Ein Prozentsatz ist eine Zahl, `10 %` ist 0,1. Er steht, wo ein Geldbetrag stehen muss, etwa \
        in `600 Euro + 10 %`.
        """,
      reason: """
        Prozent wovon? Vom Betrag davor, von den Kosten, vom Höchstbetrag: Das muss der Text sagen.
        """,
      failing: """
        sprache deutsch
        parameter zuschlag = 600 Euro + 10 %
        """,
      mended: """
        sprache deutsch
        parameter zuschlag = 600 Euro + 10 % von 600 Euro
        """,
      clause: "Numbers and dates"),
    Explanation(
      "P17", "eine Datei, die nicht importiert wird",
      meaning: """
        Die Datei verwendet Namen, die weder in ihr noch in den importierten Dateien deklariert sind. \
        Eine Datei daneben deklariert sie.
        """,
      reason: """
        Nur was importiert wird, zählt: Worauf eine Datei beruht, muss in ihr stehen. Alle Namen, die \
        die andere Datei deklariert, werden einmal genannt, wo der erste verwendet wird.
        """,
      failing: .init(
        "check", "kassel.leit",
        files: [
          .init(
            "kassel.leit",
            """
            sprache deutsch
            zeige höchstbetrag
            """),
          .init("richtlinie.leit", "sprache deutsch\nparameter höchstbetrag = 60.000 Euro"),
        ]),
      mended: .init(
        "check", "kassel.leit",
        files: [
          .init(
            "kassel.leit",
            """
            sprache deutsch
            importiere "richtlinie.leit"
            zeige höchstbetrag
            """),
          .init("richtlinie.leit", "sprache deutsch\nparameter höchstbetrag = 60.000 Euro"),
        ]),
      clause: "Files"),
    Explanation(
      "S41", "ein Vergleich, der nicht sagt, was er vergleicht",
      meaning: """
        Nach `und` oder `oder` steht ein Vergleich ohne seine erste Seite, wie man ihn spricht: „mehr \
        als 10.000 und höchstens 50.000“. Jeder Vergleich braucht beide Seiten.
        """,
      reason: """
        Gemeint ist meist, was davor verglichen wurde, aber sicher ist das nicht: In `a > b und < c` \
        kann es `a` oder `b` sein.
        """,
      failing: """
        sprache deutsch
        datensatz Gemeinde { einwohner: ganzzahl }
        definiere mittelgroß(g: Gemeinde) = g.einwohner > 10.000 und <= 50.000
        """,
      mended: """
        sprache deutsch
        datensatz Gemeinde { einwohner: ganzzahl }
        definiere mittelgroß(g: Gemeinde) = g.einwohner > 10.000 und g.einwohner <= 50.000
        """,
      clause: "Expressions"),
    Explanation(
      "S42", "eine Liste aus jedem Element ohne eckige Klammern",
      meaning: """
        `für jedes` bildet eine Liste aus dem, was ein Ausdruck für jedes Element einer anderen Liste \
        ergibt. Eine Liste steht in eckigen Klammern: `summe von [ … für jedes g in … ]`.
        """,
      reason: """
        Erst die Klammern sagen, wo der Ausdruck beginnt: In `summe von a + b für jedes g in lotsen` \
        kann es `a + b` sein oder `b` allein.
        """,
      failing: """
        sprache deutsch
        datensatz Lotse { stunden: dezimalzahl }
        definiere gezählt(lotsen: liste von Lotse) = summe von min(l.stunden; 276) für jeden l in lotsen
        """,
      mended: """
        sprache deutsch
        datensatz Lotse { stunden: dezimalzahl }
        definiere gezählt(lotsen: liste von Lotse) = summe von [min(l.stunden; 276) für jeden l in lotsen]
        """,
      clause: "Expressions"),
    Explanation(
      "S43", "Gründe für etwas, von dem es nicht heißt, dass es offen ist",
      meaning: """
        Ein Test nennt hinter `wegen` die Angaben und die Entscheidungen von Menschen, die eine offene \
        Antwort noch braucht. Davor steht `ist offen` und nichts anderes.
        """,
      reason: """
        Nur was offen ist, braucht noch etwas. Auch was erfüllt oder nicht erfüllt ist, hat Gründe, \
        aber die nennt `warum`.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { stellen: ganzzahl }
        berechtigung wer für a: Antrag { voraussetzung stelle "Eine Stelle" { a.stellen = 1 } }
        test nichts_gesagt {
            gegeben a = Antrag { }
            erwarte wer für a ist nicht berechtigt wegen a.stellen
        }
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { stellen: ganzzahl }
        berechtigung wer für a: Antrag { voraussetzung stelle "Eine Stelle" { a.stellen = 1 } }
        test nichts_gesagt {
            gegeben a = Antrag { }
            erwarte wer für a ist offen wegen a.stellen
        }
        """,
      clause: "Tests"),
    Explanation(
      "S44", "etwas wird ohne Einheit aufgeteilt",
      meaning: """
        Nach `aufgeteilt auf` und `aufgeteilt nach` steht, wie und auf welche Einheit die \
        Teile gerundet werden: `aufgeteilt auf 3 gerundet auf 1 Cent`.
        """,
      reason: """
        Die meisten Beträge lassen sich nicht ohne Rest aufteilen. Mit der Einheit ergeben die \
        Teile zusammen das Ganze, auf den Cent; einzeln gerundet täten sie es nicht.
        """,
      failing: """
        sprache deutsch
        zeige 290.657,90 Euro aufgeteilt auf 3
        """,
      mended: """
        sprache deutsch
        zeige 290.657,90 Euro aufgeteilt auf 3 gerundet auf 1 Cent
        """,
      clause: "Expressions"),
  ]

}
