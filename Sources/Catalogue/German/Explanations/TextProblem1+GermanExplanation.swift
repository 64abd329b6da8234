extension Explanation {

  /// The pages on X01 to X15, in German.
  static let germanTextProblems1: [Explanation] = [
    Explanation(
      "X01", "ein Byte, das kein UTF-8 ist",
      meaning: """
        Die Datei enthält ein Byte, das in UTF-8 für kein Zeichen steht; jede Datei wird als UTF-8 \
        gelesen. Meist hat ein älteres Programm sie in Windows-1252 gespeichert, wo `ä`, `ß` oder \
        `€` ein einziges Byte ist.
        """,
      reason: """
        Dasselbe Byte ist in jeder alten Kodierung ein anderer Buchstabe. Wer rät, bekommt falsche \
        Buchstaben in Namen, und ein Name in zwei Schreibweisen sind zwei Namen.
        """,
      failing: """
        sprache deutsch
        zentrum fulda "Vielfaltszentrum S\u{FFFD}dhessen" { eröffnet: 01.01.2021 }
        """,
      mended: """
        sprache deutsch
        zentrum fulda "Vielfaltszentrum Südhessen" { eröffnet: 01.01.2021 }
        """,
      clause: "Text"),
    Explanation(
      "X02", "eine Datei in UTF-16 oder UTF-32",
      meaning: """
        Die Datei ist Text, aber in einer Kodierung, die jeden Buchstaben mit zwei oder vier Bytes \
        schreibt. Manche Programme nennen das „Unicode“; Leit liest nur UTF-8.
        """,
      reason: """
        Als UTF-8 gelesen wäre jedes zweite Zeichen unsichtbar und kein Wort mehr ein Wort. Eine \
        Meldung über die ganze Datei sagt mehr als Tausende über einzelne Zeichen.
        """,
      failing: Example(
        "check", "program.leit",
        files: [
          .init(
            "program.leit",
            utf16: """
              sprache deutsch
              zentrum hanau "Vielfaltszentrum Hanau" { eröffnet: 01.01.2026 }
              """)
        ]),
      mended: """
        sprache deutsch
        zentrum hanau "Vielfaltszentrum Hanau" { eröffnet: 01.01.2026 }
        """,
      clause: "Text"),
    Explanation(
      "X03", "ein Steuerzeichen im Text",
      meaning: """
        Im Text steht ein Zeichen, das ein Gerät steuert und nichts anzeigt, etwa die \
        Rückschritttaste oder der Beginn einer Farbe. Es gelangt durch Kopieren aus einem Terminal \
        oder aus einer beschädigten Datei hinein.
        """,
      reason: """
        Im Editor sieht es niemand, ein Terminal aber gehorcht ihm: Der Betrag auf dem Bildschirm \
        kann ein anderer sein als der in der Datei.
        """,
      failing: """
        sprache deutsch
        parameter höchstbetrag = 60.000\u{8} Euro
        zeige höchstbetrag
        """,
      mended: """
        sprache deutsch
        parameter höchstbetrag = 60.000 Euro
        zeige höchstbetrag
        """,
      clause: "Text"),
    Explanation(
      "X04", "ein Zeichen, das die Leserichtung umkehrt",
      meaning: """
        Der Text enthält ein unsichtbares Zeichen, nach dem die Schrift von rechts nach links \
        läuft wie im Arabischen und Hebräischen. Es darf nirgends stehen, auch nicht in \
        Anführungszeichen.
        """,
      reason: """
        Angezeigt wird dann nicht, was gerechnet wird: Eine Bedingung kann aussehen wie ein \
        Kommentar, eine Zahl wie eine andere. Wer die Strategie zeichnet, zeichnet etwas, das er \
        nicht gelesen hat.
        """,
      failing: """
        sprache deutsch
        parameter höchstbetrag = 60.000 Euro \u{202E}// je Vollzeitstelle und Jahr
        zeige höchstbetrag
        """,
      mended: """
        sprache deutsch
        parameter höchstbetrag = 60.000 Euro // je Vollzeitstelle und Jahr
        zeige höchstbetrag
        """,
      clause: "Text"),
    Explanation(
      "X05", "ein unsichtbares Zeichen",
      meaning: """
        Zwischen oder in Wörtern steht ein Zeichen ohne Breite, etwa das Leerzeichen der Breite \
        null, mit dem Webseiten lange Wörter umbrechen.
        """,
      reason: """
        Zwei Namen können gleich aussehen und verschieden sein: Das Zentrum wäre unter dem einen \
        angelegt und würde unter dem anderen gesucht. Warum es fehlt, könnte niemand sehen.
        """,
      failing: """
        sprache deutsch
        zentrum mar\u{200B}burg "Vielfaltszentrum Marburg-Biedenkopf" { eröffnet: 01.01.2021 }
        """,
      mended: """
        sprache deutsch
        zentrum marburg "Vielfaltszentrum Marburg-Biedenkopf" { eröffnet: 01.01.2021 }
        """,
      clause: "Text"),
    Explanation(
      "X06", "ein Buchstabe aus einer anderen Schrift in einem Namen",
      meaning: """
        Ein Name mischt Buchstaben zweier Schriften, etwa lateinische mit einem kyrillischen \
        Buchstaben, der auf dem Bildschirm aussieht wie `e`.
        """,
      reason: """
        Für das Programm sind es verschiedene Buchstaben. Ein Ziel, das mit dem einen angelegt und \
        mit dem anderen genannt wird, wird nicht gefunden, und ein gefälschter Name kann unbemerkt \
        neben dem echten stehen.
        """,
      failing: """
        sprache deutsch
        zentrum off\u{435}nbach "Vielfaltszentrum Offenbach" { eröffnet: 01.01.2021 }
        """,
      mended: """
        sprache deutsch
        zentrum offenbach "Vielfaltszentrum Offenbach" { eröffnet: 01.01.2021 }
        """,
      clause: "Text"),
    Explanation(
      "X07", "ein Zeichen ohne Bedeutung",
      meaning: """
        Außerhalb von Anführungszeichen und Kommentaren steht ein Zeichen, mit dem die Sprache \
        nichts anfängt, etwa `?`, `§`, `#` oder `~`.
        """,
      reason: """
        Gemeint war damit etwas: eine offene Frage, ein Paragraph, eine Anmerkung. Es zu übergehen \
        hieße, dies zu verlieren.
        """,
      failing: """
        sprache deutsch
        parameter fördersatz = 90 % ?
        zeige fördersatz
        """,
      mended: """
        sprache deutsch
        parameter fördersatz = 90 % // das Ministerium bestätigt dies noch
        zeige fördersatz
        """,
      clause: "Text"),
    Explanation(
      "X08", "ein Kommentar ohne Ende",
      meaning: """
        Ein Kommentar beginnt mit `/*`, sein `*/` fehlt. Kommentare schachteln sich: Jedes `/*` \
        darin braucht ein eigenes Ende.
        """,
      reason: """
        Alles bis zum Ende der Datei ist dann Kommentar. Die Bedingungen, die dort stehen, gälten \
        stillschweigend nicht mehr.
        """,
      failing: """
        sprache deutsch
        parameter höchstbetrag = 60.000 Euro
        zeige höchstbetrag
        /* Bis 2020 waren es 50.000 Euro.
        """,
      mended: """
        sprache deutsch
        parameter höchstbetrag = 60.000 Euro
        zeige höchstbetrag
        /* Bis 2020 waren es 50.000 Euro. */
        """,
      clause: "Text"),
    Explanation(
      "X09", "das Ende eines Kommentars ohne seinen Anfang",
      meaning: """
        Ein `*/` schließt einen Kommentar, doch keiner ist offen. Entweder ging sein `/*` \
        verloren, oder ein innerer Kommentar hat den äußeren schon geschlossen.
        """,
      reason: """
        Was als Kommentar außer Kraft sein sollte, gehört so zur Strategie: Eine alte Zahl zählte \
        neben der neuen.
        """,
      failing: """
        sprache deutsch
        zeige 24 * 60.000 Euro */
        """,
      mended: """
        sprache deutsch
        /* Für vierundzwanzig Stellen: */ zeige 24 * 60.000 Euro
        """,
      clause: "Text"),
    Explanation(
      "X10", "ein Text ohne schließendes Anführungszeichen",
      meaning: """
        Ein Text beginnt mit einem Anführungszeichen, und die Zeile endet vor ihm. Ein Text steht \
        auf einer Zeile.
        """,
      reason: """
        Wo er endet, ist nicht bekannt: Die Felder dahinter könnten zum Titel gehören oder \
        Bedingungen sein, die gelten.
        """,
      failing: """
        sprache deutsch
        zentrum giessen „Vielfaltszentrum des Landkreises Gießen {
          eröffnet: 01.01.2021
        }
        """,
      mended: """
        sprache deutsch
        zentrum giessen „Vielfaltszentrum des Landkreises Gießen“ {
          eröffnet: 01.01.2021
        }
        """,
      clause: "Text"),
    Explanation(
      "X11", "ein Text in einfachen Anführungszeichen",
      meaning: """
        Der Text steht zwischen Zeichen wie `'`, die in Leit keine Anführungszeichen sind. Texte \
        stehen in doppelten, geraden oder typografischen.
        """,
      reason: """
        Ein Apostroph sieht genauso aus. Zählte `'` als Anführungszeichen, so begänne mit ihm an \
        unerwarteter Stelle ein Text.
        """,
      failing: """
        sprache deutsch
        zentrum fulda 'Vielfaltszentrum Fulda' { eröffnet: 01.01.2021 }
        """,
      mended: """
        sprache deutsch
        zentrum fulda „Vielfaltszentrum Fulda“ { eröffnet: 01.01.2021 }
        """,
      clause: "Text"),
    Explanation(
      "X12", "ein Zeichen aus einer anderen Sprache",
      meaning: """
        Das Zeichen stammt aus der Mathematik, einer Tabellenkalkulation oder einer \
        Programmiersprache: `==`, `≠`, `≤`, `&&`. In Leit heißt es `=`, `<>`, `<=` und `und`.
        """,
      reason: """
        Für jeden Vergleich gibt es eine Schreibweise, damit alle die Datei lesen können, die auch \
        die Richtlinie lesen. Die Berichtigung wird angeboten, geraten wird nichts.
        """,
      failing: """
        sprache deutsch
        parameter einwohner = 12.400
        zeige einwohner ≤ 20.000
        """,
      mended: """
        sprache deutsch
        parameter einwohner = 12.400
        zeige einwohner <= 20.000
        """,
      clause: "Expressions"),
    Explanation(
      "X13", "ein Gedankenstrich an der Stelle eines Minus",
      meaning: """
        Ein Strich wie `–` steht, wo ein Minus, ein Bindestrich oder das Wort `bis` gemeint ist. \
        Textverarbeitungen setzen ihn beim Schreiben ein.
        """,
      reason: """
        Zwischen zwei Jahren heißt ein Strich „bis“, zwischen zwei Beträgen „weniger“. Was gemeint \
        ist, sieht man dem Strich nicht an.
        """,
      failing: """
        sprache deutsch
        zeige 60.000 Euro – 45.500 Euro
        """,
      mended: """
        sprache deutsch
        zeige 60.000 Euro - 45.500 Euro
        """,
      clause: "Text"),
    Explanation(
      "X14", "zwischen Backticks steht nicht genau ein Name",
      meaning: """
        Zwischen zwei Backticks steht ein Name: Buchstaben, Ziffern und `_`. Hier steht ein \
        Leerzeichen, ein anderes Zeichen oder nichts, oder der zweite Backtick fehlt.
        """,
      reason: """
        Backticks machen aus einem reservierten Wort wie `mit` einen Namen. Mehrere Wörter machen \
        sie nicht zu einem; wo der eine Name endet und der nächste beginnt, wäre sonst \
        Geschmackssache.
        """,
      failing: """
        sprache deutsch
        zentrum `main kinzig` "Vielfaltszentrum Main-Kinzig" { eröffnet: 01.01.2026 }
        """,
      mended: """
        sprache deutsch
        zentrum main_kinzig "Vielfaltszentrum Main-Kinzig" { eröffnet: 01.01.2026 }
        """,
      clause: "Text"),
    Explanation(
      "X15", "Buchstaben, die eine Zahl berühren",
      meaning: """
        Auf eine Zahl folgen Buchstaben ohne Leerzeichen. Sie können ihre Einheit sein, oder das \
        Ganze war als Name gemeint, der nicht mit einer Ziffer beginnen kann.
        """,
      reason: """
        `60000EUR` und `2stellen` sehen gleich aus, und das eine ist ein Betrag, das andere ein \
        Name. Ein Leerzeichen oder ein anderer Name klärt es.
        """,
      failing: """
        sprache deutsch
        zeige 60000Euro
        """,
      mended: """
        sprache deutsch
        zeige 60000 Euro
        """,
      clause: "Numbers and dates"),
  ]

}
