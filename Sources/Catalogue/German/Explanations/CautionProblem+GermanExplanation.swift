extension Explanation {

  /// The pages on C01, C02 and so on, in German.
  static let germanCautions: [Explanation] = [
    Explanation(
      "C01", "ein Feld, das heißt wie etwas anderes",
      meaning: """
        Nach `mit` ist ein bloßer Name zuerst ein Feld des Elements. Denselben Namen trägt auch \
        eine Definition, ein Eintrag oder eine Variable; gelesen wird er hier als Feld.
        """,
      reason: """
        Wer die Zeile liest, kann das andere im Sinn haben. Dann vergleicht die Bedingung jedes \
        Feld mit sich selbst, trifft auf alle Elemente zu, und die Liste wird unbemerkt länger.
        """,
      failing: """
        sprache deutsch
        definiere sitz "Sitz der Bewilligungsbehörde" = "Darmstadt"
        zentrum hanau "WIR-Vielfaltszentrum Hanau" { sitz: "Hanau" }
        zentrum darmstadt "WIR-Vielfaltszentrum Darmstadt" { sitz: "Darmstadt" }
        zeige sitz
        zeige zentren mit sitz = "Hanau"
        """,
      mended: """
        sprache deutsch
        definiere behördensitz "Sitz der Bewilligungsbehörde" = "Darmstadt"
        zentrum hanau "WIR-Vielfaltszentrum Hanau" { sitz: "Hanau" }
        zentrum darmstadt "WIR-Vielfaltszentrum Darmstadt" { sitz: "Darmstadt" }
        zeige behördensitz
        zeige zentren mit sitz = "Hanau"
        """,
      clause: "Expressions"),
    Explanation(
      "C02", "ein Betrag, der nirgends gerundet wird",
      meaning: """
        Der Betrag der Förderung wird genau berechnet, und nirgends steht, auf welche Einheit und \
        in welche Richtung er gerundet wird.
        """,
      reason: """
        Ein Drittel von 100.000 Euro lässt sich nicht überweisen. Ohne Vorgabe rundet jede Stelle \
        anders, und über viele Bescheide gehen die Cent nicht auf. Förderrichtlinien verlangen oft \
        volle Euro, abgerundet.
        """,
      failing: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { kosten: geldbetrag }
        berechtigung kleines_vorhaben für a: Antrag {
          voraussetzung klein "Höchstens 60.000 Euro" gemäß richtlinie "2.1" { a.kosten <= 60.000 Euro }
        }
        förderung zuschuss für a: Antrag {
          berechtigung: kleines_vorhaben
          betrag: a.kosten / 3
        }
        """,
      mended: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { kosten: geldbetrag }
        berechtigung kleines_vorhaben für a: Antrag {
          voraussetzung klein "Höchstens 60.000 Euro" gemäß richtlinie "2.1" { a.kosten <= 60.000 Euro }
        }
        förderung zuschuss für a: Antrag {
          berechtigung: kleines_vorhaben
          betrag: a.kosten / 3 abgerundet auf 1 Euro
        }
        """,
      clause: "Funding"),
    Explanation(
      "C03", "ein Test, der einen veränderlichen Wert liest und keinen Tag nennt",
      meaning: """
        Der Test hängt von einem Parameter, einer Tabelle oder einem Feld mit Verlauf ab und sagt \
        nicht, für welchen Tag er fragt. Dann fragt er für den Tag, an dem er ausgeführt wird.
        """,
      reason: """
        Heute besteht der Test, und am Tag des Inkrafttretens der nächsten Fassung schlägt er \
        fehl, ohne dass jemand ein Wort geändert hätte. Oder er besteht weiter und prüft eine \
        andere Fassung als gedacht.
        """,
      failing: """
        sprache deutsch
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" {
          ab 01.01.2018: 50.000 Euro
          ab 01.01.2021: 60.000 Euro
        }
        test zwei_stellen "Zwei Stellen erhalten höchstens 120.000 Euro" { erwarte 2 * höchstsatz = 120.000 Euro }
        """,
      mended: """
        sprache deutsch
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" {
          ab 01.01.2018: 50.000 Euro
          ab 01.01.2021: 60.000 Euro
        }
        test zwei_stellen "Zwei Stellen erhalten höchstens 120.000 Euro" {
          setze stand 01.01.2021
          erwarte 2 * höchstsatz = 120.000 Euro
        }
        """,
      clause: "Tests"),
    Explanation(
      "C04", "eine Summe von Monaten, die auf einen fehlenden Tag fallen kann",
      meaning: """
        Monate werden nach dem Kalender addiert. Fehlt der Tag im Monat, der erreicht wird, gilt \
        dessen letzter Tag (§ 188 Abs. 3 BGB): 31. Januar und ein Monat ist der 28. oder 29. \
        Februar. Mit `aufgerundet` gilt stattdessen der Erste des Folgemonats.
        """,
      reason: """
        Manche Richtlinien und Verträge meinen das eine, manche das andere, und dazwischen liegt \
        ein Tag. Es zeigt sich nur an Fällen, die am Monatsende beginnen.
        """,
      failing: """
        sprache deutsch
        datensatz Maßnahmezeit { ende: datum }
        definiere nachweis_fällig(m: Maßnahmezeit) "Verwendungsnachweis fällig" = m.ende + 6 Monate
        zeige nachweis_fällig(Maßnahmezeit { ende: 31.08.2026 })
        """,
      mended: """
        sprache deutsch
        datensatz Maßnahmezeit { ende: datum }
        definiere nachweis_fällig(m: Maßnahmezeit) "Verwendungsnachweis fällig" = m.ende + 6 Monate aufgerundet
        zeige nachweis_fällig(Maßnahmezeit { ende: 31.08.2026 })
        """,
      clause: "Expressions"),
    Explanation(
      "C05", "eine Prüfung, die auf die Aktenlage abstellt",
      meaning: """
        `ist bekannt`, `ist unbekannt` und `ersatzweise` fragen danach, ob etwas angegeben ist, \
        nicht danach, was. Hier hängt eine Voraussetzung oder ein Betrag davon ab.
        """,
      reason: """
        Sonst bleibt eine bestimmte Antwort bestehen, was auch immer später bekannt wird. Diese \
        kann sich umkehren, sobald eine Unterlage nachgereicht wird: heute Ablehnung, morgen \
        Bewilligung, für denselben Antragsteller. Das kann gewollt sein; dann gehört es in den \
        Titel.
        """,
      failing: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { eigenmittel: geldbetrag }
        berechtigung finanziert für a: Antrag {
          voraussetzung eigenanteil "Mindestens 5.000 Euro eigene Mittel" gemäß richtlinie "3.2" {
            (a.eigenmittel ersatzweise 0 Euro) >= 5.000 Euro
          }
        }
        """,
      mended: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { eigenmittel: geldbetrag }
        berechtigung finanziert für a: Antrag {
          voraussetzung eigenanteil "Mindestens 5.000 Euro eigene Mittel" gemäß richtlinie "3.2" {
            a.eigenmittel >= 5.000 Euro
          }
        }
        """,
      clause: "Open"),
    Explanation(
      "C06", "eine Förderung nennt keine Berechtigung",
      meaning: """
        Die Förderung sagt nicht, auf welcher Berechtigung sie beruht. Damit erhält jeder Fall \
        ihrer Art den Betrag.
        """,
      reason: """
        Eine Richtlinie verlangt fast immer etwas von denen, die Geld erhalten. Eine Förderung für \
        alle ist selten gewollt, und an den Antworten fällt sie nicht auf: Sie lauten sämtlich \
        `Voraussetzungen erfüllt`.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { beantragt: geldbetrag }
        förderung zuschuss für a: Antrag {
          betrag: a.beantragt abgerundet auf 1 Euro
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
      "C07", "eine Berechtigung, die nichts verlangt",
      meaning: """
        Die Berechtigung hat keine `voraussetzung`. Ein `sollte` zählt nicht: Ist es nicht \
        erfüllt, gibt es eine Warnung, und der Fall ist dennoch berechtigt.
        """,
      reason: """
        Alle wären berechtigt, und an keiner Antwort fällt es auf. Meist fehlen die \
        Voraussetzungen noch, oder sie sind versehentlich mit `sollte` geschrieben.
        """,
      failing: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { eingang: datum }
        berechtigung rechtzeitig für a: Antrag {
          sollte frist "Der Antrag ging fristgerecht ein" gemäß richtlinie "6.2" { a.eingang <= 31.12.2025 }
        }
        """,
      mended: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { eingang: datum }
        berechtigung rechtzeitig für a: Antrag {
          voraussetzung frist "Der Antrag ging fristgerecht ein" gemäß richtlinie "6.2" { a.eingang <= 31.12.2025 }
        }
        """,
      clause: "Eligibility"),
  ]

}
