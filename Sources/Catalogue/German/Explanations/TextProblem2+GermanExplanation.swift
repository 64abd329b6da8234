extension Explanation {

  /// The pages on X16 to X30, in German.
  static let germanTextProblems2: [Explanation] = [
    Explanation(
      "X16", "Zifferngruppen, die keine Dreiergruppen sind",
      meaning: """
        Der Punkt zwischen den Ziffern trennt Gruppen, doch eine von ihnen hat mehr oder weniger \
        als drei Ziffern.
        """,
      reason: """
        Eine Ziffer fehlt oder ist zu viel. `1.50.000` kann 150.000 oder 1.500.000 gewesen sein: \
        ein Faktor von zehn im Haushalt, den in der Summe niemand bemerkt.
        """,
      failing: """
        sprache deutsch
        zeige 1.50.000 Euro
        """,
      mended: """
        sprache deutsch
        zeige 150.000 Euro
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X17", "eine Zahl in der Schreibweise der anderen Sprache",
      meaning: """
        Die Zahl ist geschrieben wie in englischen Dateien: ein Punkt vor den Nachkommastellen, \
        ein Komma zwischen den Gruppen. In einer deutschen Datei ist es umgekehrt.
        """,
      reason: """
        Dieselben Zeichen bedeuten Beträge, die tausendfach auseinanderliegen. Eine Datei wird in \
        einer Schreibweise gelesen, die ihre erste Zeile nennt; so hängt keine Zahl davon ab, wer \
        sie liest.
        """,
      failing: """
        sprache deutsch
        zeige 0.5 * 60.000 Euro
        """,
      mended: """
        sprache deutsch
        zeige 0,5 * 60.000 Euro
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X18", "ein Betrag mit genau drei Nachkommastellen",
      meaning: """
        Der Betrag hat ein Komma und drei Ziffern dahinter. In einer deutschen Datei sind das drei \
        Nachkommastellen, doch Geld hat zwei; in englischen Texten sind es Tausender.
        """,
      reason: """
        `600,000 Euro` sind hier sechshundert Euro und im englischen Bericht, aus dem die Zahl \
        stammt, sechshunderttausend. Wer mit dem Falschen rechnet, irrt um den Faktor 1.000.
        """,
      failing: """
        sprache deutsch
        zeige 600,000 Euro
        """,
      mended: """
        sprache deutsch
        zeige 600.000 Euro
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X19", "eine Zahl mit genau drei Nachkommastellen",
      meaning: """
        Die Zahl hat ein bis drei Ziffern, ein Komma und drei weitere. Gelesen wird sie mit \
        Nachkommastellen; gemeint sein können auch Tausender.
        """,
      reason: """
        `1,250` Teilnehmende wären eineinviertel. Gerechnet wird, was dasteht, daher ist dies nur \
        eine Warnung; schreiben Sie die Zahl so, dass alle dasselbe lesen.
        """,
      failing: """
        sprache deutsch
        zeige 1,250
        """,
      mended: """
        sprache deutsch
        zeige 1.250
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X20", "ein Komma zwischen Ziffern, das Verschiedenes heißen kann",
      meaning: """
        In einer englischen Datei trennt ein Komma zwischen Ziffern Gruppen von dreien. Hier sind \
        es keine solchen Gruppen: Es kann eine Liste ohne Leerzeichen sein oder eine Zahl in \
        deutscher Schreibweise. In deutschen Dateien geschieht das nur, wo die Ziffern keine Zahl \
        ergeben.
        """,
      reason: """
        `1,2,3` sind für die einen drei Zahlen, für andere ein Schreibfehler in einer Zahl. Aus \
        einer Quote von dreien würden drei Quoten.
        """,
      failing: """
        sprache deutsch
        zeige [12,50,75]
        """,
      mended: """
        sprache deutsch
        zeige [12; 50; 75]
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X21", "Ziffern und Zeichen, die keine Zahl ergeben",
      meaning: """
        Die Zeichen zwischen den Ziffern lassen sich in keiner Schreibweise als Gruppen und \
        Nachkommastellen lesen, meist weil ein Zeichen doppelt steht oder zwei Zahlen \
        ineinandergelaufen sind.
        """,
      reason: """
        Keine Lesart ist wahrscheinlicher als die anderen, daher wird keine angeboten. Schlagen \
        Sie die Zahl in der Quelle nach.
        """,
      failing: """
        sprache deutsch
        zeige 1.250.75,5.5 Euro
        """,
      mended: """
        sprache deutsch
        zeige 1.250,75 Euro
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X22", "eine Zahl mit mehr als 1.000 Ziffern",
      meaning: """
        Die Zahl ist länger als jede Zahl einer Verwaltung. Eingefügt wurde etwas, das keine Zahl \
        ist, etwa der Inhalt eines Bildes.
        """,
      reason: """
        Zahlen sind hier genau, wie lang sie auch sind, und eine endlose hielte das Programm um \
        ihrer selbst willen auf. Das Beispiel hat 1.300 Ziffern.
        """,
      failing: Example(
        program: """
          sprache deutsch
          zeige \(manyDigits)
          """),
      mended: """
        sprache deutsch
        zeige 1.300
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X23", "Zifferngruppen, die Leerzeichen oder Apostrophe trennen",
      meaning: """
        Die Ziffern sind gruppiert wie im Druck oder wie in der Schweiz. In einer deutschen Datei \
        steht zwischen den Gruppen ein Punkt oder nichts.
        """,
      reason: """
        Überall sonst endet eine Zahl am Leerzeichen. `600 000` könnten zwei Zahlen sein, von \
        denen eine aus ihrer Spalte geraten ist, und nur die erste zählte.
        """,
      failing: """
        sprache deutsch
        zeige 600 000 Euro
        """,
      mended: """
        sprache deutsch
        zeige 600.000 Euro
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X24", "eine Zahl, die mit ihrem Dezimalzeichen beginnt",
      meaning: """
        Vor dem Dezimalzeichen steht mindestens eine Ziffer, und sei es eine Null.
        """,
      reason: """
        Ein Punkt geht im Druck und beim Kopieren leicht verloren. Aus `.5` Stellen würden 5 \
        Stellen; bei `0,5` fiele es auf.
        """,
      failing: """
        sprache deutsch
        zeige .5 * 60.000 Euro
        """,
      mended: """
        sprache deutsch
        zeige 0,5 * 60.000 Euro
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X25", "ein Tag, den der Monat nicht hat",
      meaning: """
        Der Monat stimmt, hat aber weniger Tage: Der April hat 30, der Februar nur in Schaltjahren \
        29.
        """,
      reason: """
        Eine Frist an einem Tag, den es nicht gibt, verlegt jede Stelle anders; ob ein Antrag \
        rechtzeitig einging, hinge dann davon ab, wer entscheidet.
        """,
      failing: """
        sprache deutsch
        parameter antragsfrist = 31.09.2026
        zeige antragsfrist
        """,
      mended: """
        sprache deutsch
        parameter antragsfrist = 30.09.2026
        zeige antragsfrist
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X26", "ein Monat, den es nicht gibt",
      meaning: """
        An der Stelle des Monats steht 00 oder eine Zahl über 12. Ein Datum nennt Tag, Monat und \
        Jahr.
        """,
      reason: """
        Meist sind Tag und Monat vertauscht. Das Datum nennt dann keinen Tag oder, wo der Tag \
        klein ist, stillschweigend einen anderen.
        """,
      failing: """
        sprache deutsch
        parameter antragsfrist = 12.31.2026
        zeige antragsfrist
        """,
      mended: """
        sprache deutsch
        parameter antragsfrist = 31.12.2026
        zeige antragsfrist
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X27", "ein Datum in der Schreibweise eines anderen Landes",
      meaning: """
        Das Datum steht mit Schrägstrichen oder mit einem zweistelligen Jahr. Eine deutsche Datei \
        schreibt Tag, Monat und vierstelliges Jahr mit Punkten.
        """,
      reason: """
        `01/02/2026` ist in London der 1. Februar, in New York der 2. Januar. Eine Frist darf \
        nicht davon abhängen, wer sie liest.
        """,
      failing: """
        sprache deutsch
        parameter antragsfrist = 31/12/2026
        zeige antragsfrist
        """,
      mended: """
        sprache deutsch
        parameter antragsfrist = 31.12.2026
        zeige antragsfrist
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X28", "Ziffern und Zeichen, die kein Datum ergeben",
      meaning: """
        Es sieht aus wie ein Datum, hat aber eine Ziffer zu viel oder zu wenig.
        """,
      reason: """
        Welche Ziffer falsch ist, lässt sich nicht wissen: `012.01.2026` kann der 1., der 2. oder \
        der 12. Januar gewesen sein, und die Frist ebenso.
        """,
      failing: """
        sprache deutsch
        parameter antragsfrist = 2026-01-012
        zeige antragsfrist
        """,
      mended: """
        sprache deutsch
        parameter antragsfrist = 12.01.2026
        zeige antragsfrist
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X29", "ein Jahr außerhalb von 1 bis 9999",
      meaning: """
        Ein Jahr hat vier Ziffern, von 0001 bis 9999. Ein Jahr 0 gibt es nicht, und längere sind \
        Tippfehler.
        """,
      reason: """
        Zeiträume, die von einem solchen Tag aus gerechnet werden, wären Jahrtausende lang, und \
        eine Förderung je Monat mit ihnen.
        """,
      failing: """
        sprache deutsch
        strategie wir "Vielfalt und Teilhabe" { zeitraum: 01.01.2021 bis 31.12.20230 }
        """,
      mended: """
        sprache deutsch
        strategie wir "Vielfalt und Teilhabe" { zeitraum: 01.01.2021 bis 31.12.2030 }
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X30", "ein Monat, der auch eine Zahl sein kann",
      meaning: """
        Zwei Ziffern, ein Punkt und vier Ziffern sind in einer deutschen Datei ein Monat. \
        Dieselben Zeichen können aus einem englischen Text stammen, als Zahl mit vier \
        Nachkommastellen.
        """,
      reason: """
        Ein Satz von 12.2500, als Monat gelesen, ließe eine Rechnung fern von der Ursache \
        scheitern; als Zahl gelesen führte er still in die Irre.
        """,
      failing: """
        sprache deutsch
        zeige 12.2500
        """,
      mended: """
        sprache deutsch
        zeige 12,2500
        """,
      clause: "Numbers and dates"),
  ]

}
