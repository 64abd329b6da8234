extension Explanation {

  /// The pages on E09 to E15, in German.
  static let germanFaults2: [Explanation] = [
    Explanation(
      "E09", "ein Zeitraum, der endet, bevor er beginnt",
      meaning: """
        Aus zwei Daten des Falls wurde ein Zeitraum gebildet, und das zweite liegt vor dem ersten. \
        Ausgeschrieben beanstandet dasselbe schon `leit check`.
        """,
      reason: """
        Meist sind im Antrag zwei Tage vertauscht, oder eine Jahreszahl ist verschrieben. Eine \
        solche Maßnahme dauerte eine negative Zahl von Monaten, und ihr Zuschuss wäre \
        zurückzuzahlen.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Antrag { beginn: datum  ende: datum }
            Antrag kassel_2026 { beginn: 31.12.2026  ende: 01.01.2026 }
            definiere laufzeit(a: Antrag) "Monate der Maßnahme" = monate von (a.beginn bis a.ende)
            zeige laufzeit(kassel_2026)
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Antrag { beginn: datum  ende: datum }
            Antrag kassel_2026 { beginn: 01.01.2026  ende: 31.12.2026 }
            definiere laufzeit(a: Antrag) "Monate der Maßnahme" = monate von (a.beginn bis a.ende)
            zeige laufzeit(kassel_2026)
            """)
        ]),
      clause: "Faults"),
    Explanation(
      "E10", "das Kleinste, das Größte oder der Durchschnitt von nichts",
      meaning: """
        Die Liste ist in diesem Fall leer. Anzahl und Summe sind dann 0, aber ein Kleinstes, ein \
        Größtes und einen Durchschnitt gibt es nicht.
        """,
      reason: """
        Ein Zentrum ohne Bewilligung hat keine durchschnittliche Bewilligung; 0 Euro verfälschten \
        jeden Vergleich. Lassen Sie es weg, oder legen Sie fest, was dafür gilt.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            quelle bescheid "Bescheid vom 15. Januar 2026" { datum: 15.01.2026 }
            zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" {
              bewilligung { betrag: 600.000 Euro  zeitraum: 2026 bis 2030  beleg: bescheid }
            }
            zentrum hanau "WIR-Vielfaltszentrum Hanau" { sitz: "Hanau" }
            zeige zentren spalten titel, durchschnitt von bewilligungen.betrag
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            quelle bescheid "Bescheid vom 15. Januar 2026" { datum: 15.01.2026 }
            zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" {
              bewilligung { betrag: 600.000 Euro  zeitraum: 2026 bis 2030  beleg: bescheid }
            }
            zentrum hanau "WIR-Vielfaltszentrum Hanau" { sitz: "Hanau" }
            zeige zentren mit bewilligungen ist nicht leer spalten titel, durchschnitt von bewilligungen.betrag
            """)
        ]),
      clause: "Faults"),
    Explanation(
      "E11", "ein Tag außerhalb der Jahre 1 bis 9999",
      meaning: """
        Eine Dauer wurde addiert oder abgezogen, und der Tag, der sich ergibt, liegt vor dem Jahr \
        1 oder nach dem Jahr 9999. Andere Tage kennt Leit nicht.
        """,
      reason: """
        Fachverfahren schreiben für „unbefristet“ oft den 31.12.9999. Das ist kein wirklicher Tag, \
        und was von ihm aus berechnet wird, ist keine Frist. Lassen Sie das Feld leer, wenn es \
        kein Ende gibt.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Vorhaben { ende: datum }
            Vorhaben sprachkurse { ende: 31.12.9999 }
            definiere auskunft_bis(v: Vorhaben) "Rückfragen bis" = v.ende + 4 Wochen
            zeige auskunft_bis(sprachkurse)
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Vorhaben { ende: datum }
            Vorhaben sprachkurse { ende: 31.12.2030 }
            definiere auskunft_bis(v: Vorhaben) "Rückfragen bis" = v.ende + 4 Wochen
            zeige auskunft_bis(sprachkurse)
            """)
        ]),
      clause: "Faults"),
    Explanation(
      "E12", "Monate und Tage, die in einem Fall aufeinandertreffen",
      meaning: """
        Ein Feld vom Typ `dauer` enthält einmal Monate und einmal Tage. Hier wird eine Dauer der \
        einen Art mit einer der anderen verglichen oder zu ihr addiert. Ergibt sich die Art aus \
        dem Text, beanstandet es schon `leit check`.
        """,
      reason: """
        Ob 30 Tage länger sind als ein Monat, hängt vom Monat ab. Eines von beiden muss gewählt \
        werden: überall Monate oder überall Tage.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            zentrum hersfeld "WIR-Vielfaltszentrum Hersfeld-Rotenburg" {
              veranstaltung woche "Interkulturelle Wochen" { jahr: 2025  dauer: 2 Wochen }
            }
            zeige hersfeld.veranstaltungen mit dauer >= 1 Monat
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            zentrum hersfeld "WIR-Vielfaltszentrum Hersfeld-Rotenburg" {
              veranstaltung woche "Interkulturelle Wochen" { jahr: 2025  dauer: 2 Wochen }
            }
            zeige hersfeld.veranstaltungen mit dauer >= 14 Tage
            """)
        ]),
      clause: "Types"),
    Explanation(
      "E13", "auf eine Einheit gerundet, die nicht größer als null ist",
      meaning: """
        Die Einheit nach `gerundet auf`, `aufgerundet auf` oder `abgerundet auf` ist in diesem \
        Fall 0 oder kleiner.
        """,
      reason: """
        Ein nächstes Vielfaches von 0 Euro gibt es nicht. Eine Einheit von 0 heißt meist, dass gar \
        nicht gerundet werden soll oder ein Parameter noch nicht ausgefüllt ist.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            parameter stufe "Abgerundet wird auf" = 0 Euro
            definiere zuschuss(beantragt: geldbetrag) "Zuschuss" = beantragt abgerundet auf stufe
            zeige zuschuss(12.345,67 Euro)
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            parameter stufe "Abgerundet wird auf" = 1 Euro
            definiere zuschuss(beantragt: geldbetrag) "Zuschuss" = beantragt abgerundet auf stufe
            zeige zuschuss(12.345,67 Euro)
            """)
        ]),
      clause: "Expressions"),
    Explanation(
      "E14", "der Betrag einer Förderung für einen Fall, der nicht berechtigt ist",
      meaning: """
        `.betrag` wurde für einen Fall gelesen, der die Voraussetzungen nicht erfüllt. Dann gibt \
        es keinen Betrag, auch keinen von 0 Euro.
        """,
      reason: """
        Ein Betrag von 0 Euro wäre eine Bewilligung über nichts; eine Ablehnung ist ein anderer \
        Bescheid und verlangt ihre eigene Begründung. Fragen Sie zuerst nach dem Ergebnis, oder \
        lassen Sie solche Fälle aus.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
            datensatz Antrag { beantragt: geldbetrag }
            Antrag hanau_2026 { beantragt: 75.000 Euro }
            berechtigung kleines_vorhaben für a: Antrag {
              voraussetzung klein "Höchstens 60.000 Euro" gemäß richtlinie "2.1" { a.beantragt <= 60.000 Euro }
            }
            förderung zuschuss für a: Antrag {
              berechtigung: kleines_vorhaben
              betrag: a.beantragt abgerundet auf 1 Euro
            }
            zeige zuschuss.betrag für hanau_2026
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
            datensatz Antrag { beantragt: geldbetrag }
            Antrag hanau_2026 { beantragt: 75.000 Euro }
            berechtigung kleines_vorhaben für a: Antrag {
              voraussetzung klein "Höchstens 60.000 Euro" gemäß richtlinie "2.1" { a.beantragt <= 60.000 Euro }
            }
            förderung zuschuss für a: Antrag {
              berechtigung: kleines_vorhaben
              betrag: a.beantragt abgerundet auf 1 Euro
            }
            zeige zuschuss für hanau_2026 ist berechtigt
            """)
        ]),
      clause: "Funding"),
    Explanation(
      "E15", "Werte, die zu tief aufeinander aufbauen",
      meaning: """
        Um den Wert zu berechnen, wurden andere gebraucht, für diese wieder andere und so fort, \
        etwa 1.000 Schritte tief. Meist führt der Weg im Kreis, was erst an den Angaben zu sehen \
        ist: Hier nennt jedes von zwei Jahren das andere als sein Vorjahr. Einen Kreis, der dem \
        Text anzusehen ist, beanstandet schon `leit check`.
        """,
      reason: """
        Ein Kreis hat kein Ergebnis. Geben Sie einen der Werte als Zahl an. Eine lange Kette, ein \
        Jahr nach dem anderen, lässt sich besser als Summe über eine Liste schreiben.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Haushaltsjahr { vorjahr: Haushaltsjahr  rest: geldbetrag }
            definiere übertrag(h: Haushaltsjahr) "Rest aller Jahre" = h.vorjahr.rest + 10.000 Euro
            Haushaltsjahr hj2025 { vorjahr: hj2026  rest: übertrag(hj2025) }
            Haushaltsjahr hj2026 { vorjahr: hj2025  rest: übertrag(hj2026) }
            zeige hj2026.rest
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Haushaltsjahr { vorjahr: Haushaltsjahr  rest: geldbetrag }
            definiere übertrag(h: Haushaltsjahr) "Rest aller Jahre" = h.vorjahr.rest + 10.000 Euro
            Haushaltsjahr hj2025 { rest: 25.000 Euro }
            Haushaltsjahr hj2026 { vorjahr: hj2025  rest: übertrag(hj2026) }
            zeige hj2026.rest
            """)
        ]),
      clause: "Faults"),
    Explanation(
      "E16", "ein Monat oder Tag, den der Kalender nicht hat",
      meaning: """
        Aus Zahlen wurde mit `datum(jahr; monat; tag)` ein Tag gebildet, den es in diesem Fall nicht \
        gibt: Ein Jahr hat 12 Monate, und der Juni hat 30 Tage. Sind die Zahlen ausgeschrieben, \
        beanstandet das schon `leit check`.
        """,
      reason: """
        Es wird kein Nachbartag genommen: Eine Frist, die um einen Tag verrutscht, ist eine andere \
        Frist. Der letzte Tag eines Monats ist `ende von monat(…)`; `31.01.2026 + 1 Monat` ist der \
        letzte Tag im Februar.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Antrag { beginn: datum }
            Antrag kassel_2026 { beginn: 01.06.2026 }
            definiere bericht_bis(a: Antrag) "Bericht" = datum(jahr von a.beginn; monat von a.beginn; 31)
            zeige bericht_bis(kassel_2026)
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Antrag { beginn: datum }
            Antrag kassel_2026 { beginn: 01.06.2026 }
            definiere bericht_bis(a: Antrag) "Bericht" = ende von monat(a.beginn)
            zeige bericht_bis(kassel_2026)
            """)
        ]),
      clause: "Faults"),
    Explanation(
      "E17", "ein Zeitraum, der keinen Tag dauert",
      meaning: """
        `18 Monate beginnend am t` ist der Zeitraum, der mit dem Tag `t` beginnt und so lange dauert. \
        Hier ist die Dauer null oder negativ.
        """,
      reason: """
        Zu einem Zeitraum gehören beide Enden, der kürzeste ist also ein Tag. Meist fehlt im Fall \
        eine Dauer und wurde mit 0 gefüllt, oder von einer kürzeren wurde eine längere abgezogen. \
        Einen Tag vor einem anderen nennt `2 Monate vor t`.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Antrag { beginn: datum  laufzeit: ganzzahl }
            Antrag kassel_2026 { beginn: 01.01.2026  laufzeit: 0 }
            definiere dauer_von(a: Antrag) "Zeitraum" = a.laufzeit * 1 Monat beginnend am a.beginn
            zeige dauer_von(kassel_2026)
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            sprache deutsch
            datensatz Antrag { beginn: datum  laufzeit: ganzzahl }
            Antrag kassel_2026 { beginn: 01.01.2026  laufzeit: 18 }
            definiere dauer_von(a: Antrag) "Zeitraum" = a.laufzeit * 1 Monat beginnend am a.beginn
            zeige dauer_von(kassel_2026)
            """)
        ]),
      clause: "Faults"),
  ]

}
