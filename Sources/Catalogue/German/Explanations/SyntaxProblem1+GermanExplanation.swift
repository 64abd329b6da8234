extension Explanation {

  /// The pages on S01 to S16, in German.
  static let germanSyntaxProblems1: [Explanation] = [
    Explanation(
      "S01", "etwas anderes, als die Grammatik verlangt",
      meaning: """
        An dieser Stelle lässt die Grammatik nur Bestimmtes zu, etwa einen Wert nach `:` oder \
        einen Namen nach der Art. Hier steht etwas anderes oder nichts.
        """,
      reason: """
        Was fehlt, wäre eine Angabe oder eine Bedingung gewesen. Das Programm könnte sie nur \
        weglassen, und niemand wüsste, dass sie vorgesehen war.
        """,
      failing: """
        sprache deutsch
        zentrum hanau "Vielfaltszentrum Hanau" {
          eröffnet: )
          landkreis: "Main-Kinzig-Kreis"
        }
        """,
      mended: """
        sprache deutsch
        zentrum hanau "Vielfaltszentrum Hanau" {
          eröffnet: 01.01.2026
          landkreis: "Main-Kinzig-Kreis"
        }
        """,
      clause: "Files"),
    Explanation(
      "S02", "eine Klammer, die nie geschlossen wird",
      meaning: """
        Ein `{`, `(` oder `[` wird geöffnet, und die Klammer dazu fehlt.
        """,
      reason: """
        Alles Folgende gehörte dann hinein: Das zweite Zentrum würde ein Teil des ersten, samt \
        Bewilligungen und Stellen.
        """,
      failing: """
        sprache deutsch
        zentrum kassel "Vielfaltszentrum Kassel" { landkreis: "Landkreis Kassel"
        zentrum hanau "Vielfaltszentrum Hanau" { landkreis: "Main-Kinzig-Kreis" }
        """,
      mended: """
        sprache deutsch
        zentrum kassel "Vielfaltszentrum Kassel" { landkreis: "Landkreis Kassel" }
        zentrum hanau "Vielfaltszentrum Hanau" { landkreis: "Main-Kinzig-Kreis" }
        """,
      clause: "Files"),
    Explanation(
      "S03", "eine Klammer, die nichts schließt",
      meaning: """
        Ein `}`, `)` oder `]` steht, wo keine solche Klammer offen ist. Sie ist überzählig, oder \
        die öffnende ging verloren.
        """,
      reason: """
        Ging die öffnende verloren, so wird in anderer Reihenfolge gerechnet als gemeint. Das muss \
        entscheiden, wer den Text geschrieben hat.
        """,
      failing: """
        sprache deutsch
        zeige 2 * 60.000 Euro + 5.000 Euro)
        """,
      mended: """
        sprache deutsch
        zeige 2 * (60.000 Euro + 5.000 Euro)
        """,
      clause: "Files"),
    Explanation(
      "S04", "zu tief verschachtelt",
      meaning: """
        Klammern, Bedingungen oder Blöcke stehen mehr als 200 Ebenen tief ineinander. Das Beispiel \
        hat 300 Klammerpaare.
        """,
      reason: """
        Einen solchen Text kann niemand prüfen, und einem Programm, das ihn liest, ginge der \
        Speicher aus. Geben Sie seinen Teilen Namen, oder suchen Sie nach etwas, das versehentlich \
        eingefügt wurde.
        """,
      failing: Example(
        program: """
          sprache deutsch
          zeige \(manyParentheses)
          """),
      mended: """
        sprache deutsch
        definiere anteil = 60.000 Euro * 2
        zeige anteil
        """,
      clause: "Expressions"),
    Explanation(
      "S05", "beinahe ein Wort der Grammatik",
      meaning: """
        Die Deklaration beginnt mit einem Wort, das die Sprache nicht kennt, das aber nur einen \
        Tippfehler von einem bekannten entfernt ist.
        """,
      reason: """
        Nur Wörter der Grammatik und Namen von Arten beginnen eine Deklaration. Würde sie \
        übergangen, so fehlte der Strategie ein Höchstbetrag oder eine Voraussetzung, ohne dass es \
        jemand merkt.
        """,
      failing: """
        sprache deutsch
        paramter höchstbetrag = 60.000 Euro
        """,
      mended: """
        sprache deutsch
        parameter höchstbetrag = 60.000 Euro
        zeige höchstbetrag
        """,
      clause: "Keywords"),
    Explanation(
      "S06", "ein Wort der Grammatik in der anderen Sprache",
      meaning: """
        Das Wort ist richtig, aber englisch, während die Datei deutsch ist, oder umgekehrt. Eine \
        Datei hat eine Sprache; ihre erste Zeile nennt sie.
        """,
      reason: """
        Die Sprache bestimmt auch, wie Zahlen und Datumsangaben gelesen werden. In einer \
        gemischten Datei könnte `1.250` beides sein.
        """,
      failing: Example(
        "check", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            importiere "richtlinie.leit"
            show höchstbetrag
            """),
          .init(
            "richtlinie.leit",
            """
            sprache deutsch
            parameter höchstbetrag = 60.000 Euro
            """),
        ]),
      mended: Example(
        "check", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            importiere "richtlinie.leit"
            zeige höchstbetrag
            """),
          .init(
            "richtlinie.leit",
            """
            sprache deutsch
            parameter höchstbetrag = 60.000 Euro
            """),
        ]),
      clause: "Keywords"),
    Explanation(
      "S07", "die erste Zeile nennt die Sprache nicht",
      meaning: """
        Die Datei verwendet deutsche Wörter, nennt aber ihre Sprache nicht; ohne Angabe wird eine \
        Datei als englische gelesen.
        """,
      reason: """
        Zahlen und Datumsangaben werden gelesen, wie die Sprache es vorgibt. Ohne die Angabe wären \
        `600.000 Euro` sechshundert Euro.
        """,
      failing: """
        regel sitz "Jedes Zentrum hat einen Sitz" für jedes z in zentren { z.sitz ist bekannt }
        """,
      mended: """
        sprache deutsch
        regel sitz "Jedes Zentrum hat einen Sitz" für jedes z in zentren { z.sitz ist bekannt }
        """,
      clause: "Files"),
    Explanation(
      "S08", "die Sprache steht nicht am Anfang",
      meaning: """
        `sprache deutsch` steht unter anderen Zeilen. Die Angabe gehört an den Anfang der Datei.
        """,
      reason: """
        Was darüber steht, ist schon gelesen, womöglich mit den Zahlzeichen einer anderen Sprache.
        """,
      failing: """
        parameter stellen = 24
        sprache deutsch
        """,
      mended: """
        sprache deutsch
        parameter stellen = 24
        zeige stellen
        """,
      clause: "Files"),
    Explanation(
      "S09", "ein reserviertes Wort als Name",
      meaning: """
        Der Name ist ein Wort, das die Grammatik überall braucht, etwa `für`, `von`, `mit` oder \
        `ja`.
        """,
      reason: """
        In einem Ausdruck wäre er vom Wort der Grammatik nicht zu unterscheiden: `mit` wäre ein \
        Name oder der Anfang einer Bedingung. Zwischen Backticks ist es ohne Zweifel ein Name.
        """,
      failing: """
        sprache deutsch
        parameter von = 2026
        """,
      mended: """
        sprache deutsch
        parameter `von` = 2026
        zeige `von`
        """,
      clause: "Keywords"),
    Explanation(
      "S10", "ein Gleichheitszeichen nach dem Namen eines Feldes",
      meaning: """
        Zwischen Feld und Wert steht ein Doppelpunkt. Das Gleichheitszeichen vergleicht zwei Werte \
        und gibt einer Definition ihren Namen.
        """,
      reason: """
        `landkreis = "Landkreis Kassel"` ist anderswo eine Frage: Ist es dieser Landkreis? Feld \
        und Frage dürfen nicht gleich aussehen.
        """,
      failing: """
        sprache deutsch
        zentrum kassel "Vielfaltszentrum Kassel" { landkreis = "Landkreis Kassel" }
        """,
      mended: """
        sprache deutsch
        zentrum kassel "Vielfaltszentrum Kassel" { landkreis: "Landkreis Kassel" }
        """,
      clause: "Things"),
    Explanation(
      "S11", "ein Doppelpunkt vor dem Wert einer Definition",
      meaning: """
        Vor dem Wert, der nach `zwischenwert`, `definiere` oder `gegeben` einen Namen erhält, \
        steht ein Gleichheitszeichen. Der Doppelpunkt gehört zu Feldern.
        """,
      reason: """
        Nach einem Doppelpunkt kann auch ein Typ folgen: `definiere anteil: dezimalzahl` sagt, was \
        es ist, nicht wie viel.
        """,
      failing: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { beginn: datum  ende: datum }
        berechtigung träger für a: Antrag {
          voraussetzung folge "Das Ende liegt nach dem Beginn" gemäß richtlinie "2" { a.beginn <= a.ende }
        }
        förderung zuschuss für a: Antrag {
          berechtigung: träger
          zwischenwert laufzeit: monate von (a.beginn bis a.ende)
          betrag: 5.000 Euro * laufzeit abgerundet auf 1 Euro
        }
        """,
      mended: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { beginn: datum  ende: datum }
        berechtigung träger für a: Antrag {
          voraussetzung folge "Das Ende liegt nach dem Beginn" gemäß richtlinie "2" { a.beginn <= a.ende }
        }
        förderung zuschuss für a: Antrag {
          berechtigung: träger
          zwischenwert laufzeit = monate von (a.beginn bis a.ende)
          betrag: 5.000 Euro * laufzeit abgerundet auf 1 Euro
        }
        """,
      clause: "Eligibility"),
    Explanation(
      "S12", "ein Komma oder Semikolon zwischen Feldern",
      meaning: """
        Felder folgen aufeinander, ohne dass etwas zwischen ihnen steht, auf einer Zeile oder auf \
        mehreren.
        """,
      reason: """
        Nach einem Komma geht eine Liste weiter: `ziele: [arbeit], wohnen` könnte ein Feld sein \
        oder zwei. Ohne Zeichen zwischen Feldern stellt sich die Frage nicht.
        """,
      failing: """
        sprache deutsch
        zentrum kassel "Vielfaltszentrum Kassel" { landkreis: "Landkreis Kassel"; eröffnet: 01.01.2021 }
        """,
      mended: """
        sprache deutsch
        zentrum kassel "Vielfaltszentrum Kassel" { landkreis: "Landkreis Kassel"  eröffnet: 01.01.2021 }
        """,
      clause: "Things"),
    Explanation(
      "S13", "eine Kette von Vergleichen",
      meaning: """
        Drei Werte werden nacheinander verglichen, wie in `10.000 <= x < 50.000`. Ein Vergleich \
        hat zwei Seiten.
        """,
      reason: """
        Von links gelesen würde eine Antwort, ja oder nein, mit 50.000 verglichen. Zwei Vergleiche \
        mit `und` dazwischen sagen, was die Kette in der Mathematik bedeutet.
        """,
      failing: """
        sprache deutsch
        parameter einwohner = 24.000
        zeige 10.000 <= einwohner < 50.000
        """,
      mended: """
        sprache deutsch
        parameter einwohner = 24.000
        zeige 10.000 <= einwohner und einwohner < 50.000
        """,
      clause: "Expressions"),
    Explanation(
      "S14", "`und` neben `oder` ohne Klammern",
      meaning: """
        Beide Wörter stehen in einer Bedingung, und keine Klammern zeigen, was zusammengehört. \
        `und` bindet stärker, wie Punktrechnung vor Strichrechnung.
        """,
      reason: """
        Viele lesen von links nach rechts und kommen zu einer anderen Antwort: Für einen Landkreis \
        ohne Konzept unterscheiden sich die Lesarten womöglich um die ganze Förderung.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { landkreis: wahrheitswert  stadt: wahrheitswert  konzept: wahrheitswert }
        Antrag kassel { landkreis: ja  stadt: nein  konzept: nein }
        zeige kassel.landkreis oder kassel.stadt und kassel.konzept
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { landkreis: wahrheitswert  stadt: wahrheitswert  konzept: wahrheitswert }
        Antrag kassel { landkreis: ja  stadt: nein  konzept: nein }
        zeige (kassel.landkreis oder kassel.stadt) und kassel.konzept
        """,
      clause: "Precedence"),
    Explanation(
      "S15", "die Währung vor dem Betrag",
      meaning: """
        Das Eurozeichen steht vor der Zahl. Es steht hinter ihr, wie in `600 Euro` oder `600 €`.
        """,
      reason: """
        Für alle Einheiten gilt dieselbe Folge, damit `4 Wochen`, `90 %` und `600 Euro` gleich \
        gelesen werden und zwischen Zeichen und Zahl nichts verloren geht.
        """,
      failing: """
        sprache deutsch
        zeige € 600
        """,
      mended: """
        sprache deutsch
        zeige 600 €
        """,
      clause: "Numbers and dates"),
    Explanation(
      "S16", "ein Jahr, wo ein Zeitraum stehen muss",
      meaning: """
        Ein Jahr allein ist eine Zahl. Der Zeitraum eines Jahres nennt beide Enden oder entsteht \
        durch `jahr(2026)`.
        """,
      reason: """
        `2026` an der Stelle eines Zeitraums lässt offen, ob die Strategie mit diesem Jahr endet, \
        mit ihm beginnt oder nur in ihm gilt.
        """,
      failing: """
        sprache deutsch
        strategie teilhabe "Strategie für Teilhabe" { zeitraum: 2026 }
        """,
      mended: """
        sprache deutsch
        strategie teilhabe "Strategie für Teilhabe" { zeitraum: 2026 bis 2030 }
        """,
      clause: "Numbers and dates"),
  ]

}
