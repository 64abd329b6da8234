extension Explanation {

  /// The pages on C17 to C25, in German.
  static let germanCautions3: [Explanation] = [
    Explanation(
      "C17", "eine Ausnahme greift wegen ihrer Tage nie",
      meaning: """
        Kein Tag erfüllt alles, was die Tage der Ausnahme verlangen: ihr eigenes `ab … bis`, das \
        dessen, woran sie hängt, und was ihr `falls` von einem Datum verlangt. Spricht `falls` \
        von dem Tag, den `rechtsstand am` nennt, so zählt beides zusammen.
        """,
      reason: "Einer der Tage ist verschrieben, und die Ausnahme ist toter Text.",
      failing: """
        sprache deutsch
        datensatz Antrag { beginnt: datum  ländlich: wahrheitswert }
        berechtigung wer für a: Antrag {
          rechtsstand am a.beginnt
          voraussetzung land "Ein ländlicher Kreis" ab 01.01.2022 { a.ländlich }
            ausnahme erstes_jahr "Im ersten Jahr alle" falls a.beginnt in jahr(2021) { ja }
        }
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { beginnt: datum  ländlich: wahrheitswert }
        berechtigung wer für a: Antrag {
          rechtsstand am a.beginnt
          voraussetzung land "Ein ländlicher Kreis" ab 01.01.2021 { a.ländlich }
            ausnahme erstes_jahr "Im ersten Jahr alle" falls a.beginnt in jahr(2021) { ja }
        }
        """,
      clause: "Cautions"),
    Explanation(
      "C18", "zwei Zeilen einer Tabelle prüfen dasselbe",
      meaning: """
        Die Prüfungen zweier Zeilen sind Zelle für Zelle gleich geschrieben. Bei `summe`, \
        `kleinstes` und `größtes` wird es nur gesagt, wenn auch die Ergebnisse gleich sind.
        """,
      reason: """
        Die zweite ist ein Versehen: Bei `eindeutig` ist jeder ihrer Fälle fehlerhaft, bei \
        `erste` wird sie nie erreicht.
        """,
      failing: """
        sprache deutsch
        auswahl Körperschaft { kreis stadt }
        tabelle satz(art: Körperschaft): dezimalzahl {
          | kreis -> 90 %
          | kreis -> 80 %
        }
        """,
      mended: """
        sprache deutsch
        auswahl Körperschaft { kreis stadt }
        tabelle satz(art: Körperschaft): dezimalzahl {
          | kreis -> 90 %
          | stadt -> 80 %
        }
        """,
      clause: "Cautions"),
    Explanation(
      "C19", "ein Test erwartet nichts",
      meaning: "Der Test legt Angaben fest und hat kein `erwarte`.",
      reason: "Er gelingt, was immer die Regeln sagen.",
      failing: """
        sprache deutsch
        parameter grenze = 60.000 Euro
        test hoch "Die Grenze" { setze stand 01.01.2026 }
        zeige grenze
        """,
      mended: """
        sprache deutsch
        parameter grenze = 60.000 Euro
        test hoch "Die Grenze" { erwarte grenze = 60.000 Euro }
        """,
      clause: "Cautions"),
    Explanation(
      "C20", "eine ungefähre Zahl wird genau verglichen",
      meaning: """
        Auf einer Seite von `=` oder `<>` steht eine Zahl mit `rund`, `über`, `knapp` oder `bis \
        zu`. Verglichen wird mit der Zahl, wie sie dasteht.
        """,
      reason: "Ob 599.000 Euro *rund* 600.000 Euro sind, kann eine Maschine nicht sagen.",
      failing: """
        sprache deutsch
        datensatz Antrag { beantragt: geldbetrag }
        abfrage üblich(a: Antrag) { a.beantragt = rund 600.000 Euro }
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { beantragt: geldbetrag }
        abfrage üblich(a: Antrag) { a.beantragt in 550.000 Euro .. 650.000 Euro }
        """,
      clause: "Cautions"),
    Explanation(
      "C21", "ein Kommentar beginnt mit leit: und erlaubt nichts",
      meaning: """
        Kommentare, die mit `leit:` beginnen, erlauben Warnungen und Hinweise: `// leit: erlaube \
        C08 weil …`. Dieser lässt sich nicht so lesen; ist nur ein Wort verschrieben, so gilt, \
        was gemeint ist. Die Wörter beider Sprachen gelten in jeder Datei.
        """,
      reason: "Wer ihn geschrieben hat, hält etwas für erlaubt, was weiter gemeldet wird.",
      failing: """
        sprache deutsch
        // leit: erlaub C11 weil der Kreistag es nur in Worten will
        ziel willkommenskultur "Eine Kultur des Willkommens" { handlungsfeld: willkommen }
        """,
      mended: """
        sprache deutsch
        // leit: erlaube C11 weil der Kreistag es nur in Worten will
        ziel willkommenskultur "Eine Kultur des Willkommens" { handlungsfeld: willkommen }
        """,
      clause: "Cautions"),
    Explanation(
      "C22", "eine Erlaubnis nennt keinen Grund",
      meaning: """
        Nach den Kennungen einer Erlaubnis müssen `weil` und ein Grund stehen. Sie erlaubt \
        trotzdem, was sie nennt.
        """,
      reason: """
        In einem Jahr weiß niemand mehr, ob der Grund noch gilt, und niemand wagt, den Kommentar \
        zu entfernen.
        """,
      failing: """
        sprache deutsch
        // leit: erlaube C11
        ziel willkommenskultur "Eine Kultur des Willkommens" { handlungsfeld: willkommen }
        """,
      mended: """
        sprache deutsch
        // leit: erlaube C11 weil der Kreistag es nur in Worten will
        ziel willkommenskultur "Eine Kultur des Willkommens" { handlungsfeld: willkommen }
        """,
      clause: "Cautions"),
    Explanation(
      "C23", "eine Erlaubnis nennt eine Kennung, die es nicht gibt",
      meaning: """
        Nichts hat diese Kennung. Kennungen werden geschrieben, wie die Meldungen sie schreiben, \
        mehrere mit Kommas getrennt.
        """,
      reason: "Wer sie geschrieben hat, hält etwas für erlaubt, was weiter gemeldet wird.",
      failing: """
        sprache deutsch
        // leit: erlaube C11, C99 weil der Kreistag es nur in Worten will
        ziel willkommenskultur "Eine Kultur des Willkommens" { handlungsfeld: willkommen }
        """,
      mended: """
        sprache deutsch
        // leit: erlaube C11 weil der Kreistag es nur in Worten will
        ziel willkommenskultur "Eine Kultur des Willkommens" { handlungsfeld: willkommen }
        """,
      clause: "Cautions"),
    Explanation(
      "C24", "eine Erlaubnis nennt, was sich nicht erlauben lässt",
      meaning: """
        Erlauben lassen sich nur Warnungen und Hinweise zum Programm. Ein Fehler nicht: Solange \
        er nicht behoben ist, wird nichts ausgeführt. Auch eine Warnung zu einer Erlaubnis \
        nicht.
        """,
      reason: """
        Ein Fehler, der sich übergehen ließe, wäre eine Antwort, auf die sich niemand verlassen \
        kann.
        """,
      failing: """
        sprache deutsch
        // leit: erlaube C11, N01 weil der Kreistag es nur in Worten will
        ziel willkommenskultur "Eine Kultur des Willkommens" { handlungsfeld: willkommen }
        """,
      mended: """
        sprache deutsch
        // leit: erlaube C11 weil der Kreistag es nur in Worten will
        ziel willkommenskultur "Eine Kultur des Willkommens" { handlungsfeld: willkommen }
        """,
      clause: "Cautions"),
    Explanation(
      "C25", "eine Erlaubnis erlaubt nichts",
      meaning: """
        Was die Kennung bezeichnet, kommt dort nicht vor, wo der Kommentar es erlaubt: auf \
        seiner Zeile, wenn er hinter etwas steht; sonst in dem, was unter ihm beginnt; über der \
        Kopfzeile in der ganzen Datei. Von mehreren, die dasselbe erlauben, wirkt nur der \
        innerste.
        """,
      reason: """
        Was er einst erlaubte, ist behoben, oder er steht am falschen Ort. Bliebe er stehen, \
        verdeckte er das nächste Versehen.
        """,
      failing: """
        sprache deutsch
        // leit: erlaube C11 weil der Kreistag es nur in Worten will
        ziel ehrenamtliche "Ehrenamtliche sind geschult" {
          indikator geschulte "Geschulte Ehrenamtliche" { zielwert: 120 zum 31.12.2030 }
        }
        """,
      mended: """
        sprache deutsch
        ziel ehrenamtliche "Ehrenamtliche sind geschult" {
          indikator geschulte "Geschulte Ehrenamtliche" { zielwert: 120 zum 31.12.2030 }
        }
        """,
      clause: "Cautions"),
  ]

}
