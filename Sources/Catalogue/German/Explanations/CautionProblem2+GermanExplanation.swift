extension Explanation {

  /// The pages on C08 to C16, in German.
  static let germanCautions2: [Explanation] = [
    Explanation(
      "C08", "etwas ist festgelegt, das nichts verwendet",
      meaning: """
        Ein `zwischenwert`, ein Name in der Klammer einer Definition, eine Variable oder ein \
        `gegeben` kommt an seiner Stelle nicht vor; oder ein Parameter, eine Definition, eine \
        Tabelle, eine Quelle, ein Datensatz, eine Auswahl oder eine Auslegung kommt im Programm \
        nicht vor. Letzteres wird nur zu Dateien gesagt, die selbst etwas fragen: Eine Datei \
        ohne Berechtigung, Förderung, Regel, Abfrage, Test und Anweisung ist für andere da. Nach \
        Berechtigungen, Förderungen, Abfragen und Dingen wird von außen gefragt.
        """,
      reason: """
        Eine Obergrenze, die keine Formel verwendet, oder eine Quelle, die niemand anführt, \
        wurde oft dort vergessen, wo sie hingehört.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { beantragt: geldbetrag }
        parameter grenze = 60.000 Euro
        abfrage hoch(a: Antrag) { a.beantragt > 50.000 Euro }
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { beantragt: geldbetrag }
        parameter grenze = 60.000 Euro
        abfrage hoch(a: Antrag) { a.beantragt > grenze }
        """,
      clause: "Cautions"),
    Explanation(
      "C09", "ein Name verdeckt einen anderen",
      meaning: """
        Eine Variable, ein `zwischenwert`, ein Name in der Klammer einer Definition oder ein \
        `gegeben` heißt wie etwas, das oben in einer Datei festgelegt ist, oder wie etwas, das \
        ihn umgibt. An dieser Stelle gilt der innere. Namen des Wortschatzes dürfen verdeckt \
        werden: `stellen` müssen in einer Förderung nicht alle Stellen sein.
        """,
      reason: "Wer die Regel liest, denkt womöglich an das andere.",
      failing: """
        sprache deutsch
        parameter grenze = 60.000 Euro
        abfrage darüber(grenze: geldbetrag) { grenze > 50.000 Euro }
        zeige grenze
        """,
      mended: """
        sprache deutsch
        parameter grenze = 60.000 Euro
        abfrage darüber(summand: geldbetrag) { summand > 50.000 Euro }
        zeige grenze
        """,
      clause: "Cautions"),
    Explanation(
      "C10", "eine Voraussetzung nennt keine Fundstelle",
      meaning: """
        Weder die Voraussetzung noch der Kopf ihrer Berechtigung führt eine Quelle an, obwohl \
        das Programm eine kennt. Ein `sollte` lehnt niemanden ab und braucht keine.
        """,
      reason: """
        Eine Ablehnung muss ihre Rechtsgrundlage nennen. `leit decide` kann nur nennen, was die \
        Regel anführt.
        """,
      failing: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { anzahl: dezimalzahl }
        berechtigung wer für a: Antrag {
          voraussetzung mindestens_eine "Mindestens eine Stelle" gemäß richtlinie "2.1" { a.anzahl >= 1 }
          voraussetzung höchstens_zwei "Höchstens zwei Stellen" { a.anzahl <= 2 }
        }
        """,
      mended: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { anzahl: dezimalzahl }
        berechtigung wer für a: Antrag {
          voraussetzung mindestens_eine "Mindestens eine Stelle" gemäß richtlinie "2.1" { a.anzahl >= 1 }
          voraussetzung höchstens_zwei "Höchstens zwei Stellen" gemäß richtlinie "2.2" { a.anzahl <= 2 }
        }
        """,
      clause: "Cautions"),
    Explanation(
      "C11", "ein Ziel hat keinen Indikator",
      meaning: """
        Nichts zeigt, ob das Ziel erreicht ist. Ein Ziel, das andere als ihr Leitziel nennen, \
        wird an deren Indikatoren gemessen.
        """,
      reason: """
        Ein Ziel, das niemand messen kann, lässt sich weder verfehlen noch erreichen. Es ist ein \
        Hinweis: Manche Ziele sind nur in Worten gefasst, und ein Kommentar kann sagen, warum.
        """,
      failing: """
        sprache deutsch
        ziel ehrenamtliche "Ehrenamtliche sind geschult" { handlungsfeld: ehrenamt }
        """,
      mended: """
        sprache deutsch
        ziel ehrenamtliche "Ehrenamtliche sind geschult" {
          handlungsfeld: ehrenamt
          indikator geschulte "Geschulte Ehrenamtliche" { ausgangswert: 40 am 31.12.2025  zielwert: 120 zum 31.12.2030 }
        }
        """,
      clause: "Cautions"),
    Explanation(
      "C12", "eine Maßnahme gehört zu keinem Ziel",
      meaning: """
        Die Maßnahme steht in den Klammern keines Ziels, und kein Ziel führt sie unter \
        `maßnahmen` auf.
        """,
      reason: """
        Eine Maßnahme ist ein Mittel. Wozu sie dient, bleibt ungesagt, und sie fehlt überall, wo \
        die Maßnahmen eines Ziels aufgeführt werden.
        """,
      failing: """
        sprache deutsch
        ziel ehrenamtliche "Ehrenamtliche sind geschult" {
          indikator geschulte "Geschulte Ehrenamtliche" { zielwert: 120 zum 31.12.2030 }
        }
        maßnahme kurs "Sprachkurs" { fällig: 31.12.2027 }
        """,
      mended: """
        sprache deutsch
        ziel ehrenamtliche "Ehrenamtliche sind geschult" {
          indikator geschulte "Geschulte Ehrenamtliche" { zielwert: 120 zum 31.12.2030 }
          maßnahme kurs "Sprachkurs" { fällig: 31.12.2027 }
        }
        """,
      clause: "Cautions"),
    Explanation(
      "C13", "eine Bewilligung nennt keinen Beleg",
      meaning: """
        Die Bewilligung führt nichts an, weder an ihrem Kopf noch in ihrem Feld noch bei einem \
        Wert, und nennt keinen Bescheid mit seinem Aktenzeichen, obwohl das Programm eine Quelle \
        kennt.
        """,
      reason: """
        Eine Angabe über öffentliches Geld muss sich zurückverfolgen lassen: auf einen Bescheid, \
        einen Bericht oder eine Liste.
        """,
      failing: """
        sprache deutsch
        quelle übergabe "Meldung zur Übergabe" { datum: 15.02.2026 }
        zentrum hanau "Hanau" gemäß übergabe {
          bewilligung { betrag: 600.000 Euro  zeitraum: 2026 bis 2030 }
        }
        """,
      mended: """
        sprache deutsch
        quelle übergabe "Meldung zur Übergabe" { datum: 15.02.2026 }
        zentrum hanau "Hanau" {
          bewilligung { betrag: 600.000 Euro  zeitraum: 2026 bis 2030  beleg: übergabe }
        }
        """,
      clause: "Cautions"),
    Explanation(
      "C14", "zwei Bewilligungen eines Zentrums überschneiden sich",
      meaning: """
        Zwei Bewilligungen eines Zentrums haben Tage gemeinsam und denselben Zweck, oder keine \
        nennt einen. Verglichen werden nur ausgeschriebene Zeiträume.
        """,
      reason: """
        Ein Bescheid, über den zwei Meldungen berichten, ist eine Bewilligung und darf nur \
        einmal zählen. Zwei Bewilligungen für einen Zweck wären eine Doppelförderung.
        """,
      failing: """
        sprache deutsch
        zentrum hanau "Hanau" {
          bewilligung { betrag: 500.000 Euro  zeitraum: 2021 bis 2025 }
          bewilligung { betrag: 600.000 Euro  zeitraum: 2025 bis 2030 }
        }
        """,
      mended: """
        sprache deutsch
        zentrum hanau "Hanau" {
          bewilligung { betrag: 500.000 Euro  zeitraum: 2021 bis 2025 }
          bewilligung { betrag: 600.000 Euro  zeitraum: 2026 bis 2030 }
        }
        """,
      clause: "Cautions"),
    Explanation(
      "C15", "eine Bewilligung gilt, während keine Strategie läuft",
      meaning: """
        Der Zeitraum der Bewilligung hat einen Tag, der im Zeitraum keiner Strategie liegt. \
        Strategien, die aufeinander folgen, zählen zusammen.
        """,
      reason: """
        Einer der Zeiträume ist verschrieben, oder das Programm, aus dem gezahlt wird, ist nicht \
        festgelegt.
        """,
      failing: """
        sprache deutsch
        strategie wir "WIR" { zeitraum: 2021 bis 2030 }
        zentrum hanau "Hanau" {
          bewilligung { betrag: 600.000 Euro  zeitraum: 2026 bis 2031 }
        }
        """,
      mended: """
        sprache deutsch
        strategie wir "WIR" { zeitraum: 2021 bis 2030 }
        zentrum hanau "Hanau" {
          bewilligung { betrag: 600.000 Euro  zeitraum: 2026 bis 2030 }
        }
        """,
      clause: "Cautions"),
    Explanation(
      "C16", "was genau an der Schwelle gilt, ist unklar",
      meaning: """
        Innerhalb einer Definition, Berechtigung, Förderung oder Tabelle ist ein Wert nur Grenze \
        von `<` und von `>`, sodass keine Seite ihn nimmt; oder nur von `<=` und von `>=` oder \
        das Ende zweier Bereiche, sodass beide ihn nehmen; oder eine Seite endet mit einer \
        ganzen Zahl und die andere beginnt mit der nächsten, obwohl Werte Nachkommastellen \
        haben; oder die Schwelle ist mit `rund`, `über`, `knapp` oder `bis zu` geschrieben; oder \
        der Titel einer Voraussetzung sagt `zwischen` und nicht, ob die Grenzen mitzählen.
        """,
      reason: "Der Fall mit genau 50.000 Einwohnern ist der, der vor Gericht endet.",
      failing: """
        sprache deutsch
        tabelle anteil_von(einwohner: ganzzahl): dezimalzahl {
          | < 50.000    -> 90 %
          | > 50.000    -> 80 %
          | ersatzweise -> 0 %
        }
        """,
      mended: """
        sprache deutsch
        tabelle anteil_von(einwohner: ganzzahl): dezimalzahl {
          | < 50.000    -> 90 %
          | >= 50.000   -> 80 %
          | ersatzweise -> 0 %
        }
        """,
      clause: "Cautions"),
  ]

}
