internal import Diagnostics

extension Explanation {

  /// The pages on P01 to P10, in German.
  static let germanFileProblems: [Explanation] = [
    Explanation(
      "P01", "eine Datei, die es nicht gibt",
      meaning: """
        Eine Datei ist auf der Befehlszeile oder nach `importiere` genannt, und unter diesem Pfad \
        gibt es keine. Ein Import geht von der Datei aus, in der er steht, eine Befehlszeile vom \
        aktuellen Ordner.
        """,
      reason: """
        Was die Datei festlegt, fehlt: Der Bericht zählte ein Zentrum zu wenig, oder ein \
        Höchstbetrag der Richtlinie gälte nicht.
        """,
      failing: Example(
        "check", "hessen.leit",
        files: [
          .init(
            "hessen.leit",
            """
            sprache deutsch
            importiere "cassel.leit"
            zeige anzahl von zentren
            """),
          .init(
            "kassel.leit",
            """
            sprache deutsch
            zentrum kassel "Vielfaltszentrum Kassel" { eröffnet: 01.01.2021 }
            """),
        ]),
      mended: Example(
        "check", "hessen.leit",
        files: [
          .init(
            "hessen.leit",
            """
            sprache deutsch
            importiere "kassel.leit"
            zeige anzahl von zentren
            """),
          .init(
            "kassel.leit",
            """
            sprache deutsch
            zentrum kassel "Vielfaltszentrum Kassel" { eröffnet: 01.01.2021 }
            """),
        ]),
      clause: "Files"),
    Explanation(
      "P02", "ein Ordner, wo eine Datei zu nennen ist",
      meaning: """
        Der Pfad führt zu einem Ordner. Ein Import nennt eine Datei, ebenso die Befehle, die ein \
        Programm ausführen.
        """,
      reason: """
        Welche Dateien des Ordners gemeint sind und in welcher Reihenfolge, ist nicht gesagt. Ein \
        Entwurf im selben Ordner träte mit allem anderen in Kraft.
        """,
      failing: Example(
        "check", "hessen.leit",
        files: [
          .init(
            "hessen.leit",
            """
            sprache deutsch
            importiere "zentren"
            zeige anzahl von zentren
            """),
          .init(
            "zentren/kassel.leit",
            """
            sprache deutsch
            zentrum kassel "Vielfaltszentrum Kassel" { eröffnet: 01.01.2021 }
            """),
        ]),
      mended: Example(
        "check", "hessen.leit",
        files: [
          .init(
            "hessen.leit",
            """
            sprache deutsch
            importiere "zentren/kassel.leit"
            zeige anzahl von zentren
            """),
          .init(
            "zentren/kassel.leit",
            """
            sprache deutsch
            zentrum kassel "Vielfaltszentrum Kassel" { eröffnet: 01.01.2021 }
            """),
        ]),
      clause: "Files"),
    Explanation(
      "P03", "eine Datei, die Sie nicht lesen dürfen",
      meaning: """
        Die Datei ist da, doch das Betriebssystem gibt sie Ihnen nicht: Sie gehört einer anderen \
        Person oder Stelle.
        """,
      reason: """
        Über ihren Inhalt ist nichts bekannt. Bitten Sie, wem sie gehört, um das Leserecht oder um \
        eine Kopie.
        """,
      failing: Example(
        "check", "richtlinie.leit",
        files: [
          .init("richtlinie.leit", refused: .denied)
        ]),
      mended: Example(
        "check", "richtlinie.leit",
        files: [
          .init(
            "richtlinie.leit",
            """
            sprache deutsch
            parameter höchstbetrag = 60.000 Euro
            zeige höchstbetrag
            """)
        ]),
      clause: "Files"),
    Explanation(
      "P04", "eine Datei, die zu lang ist",
      meaning: """
        Eine Quelldatei darf höchstens 256 MiB lang sein, die Angaben zu Fällen 2 GiB.
        """,
      reason: """
        Eine Strategie dieser Länge gibt es nicht: Meist wurde versehentlich eine Datenbank oder \
        ein Bild genannt. Eine echte lässt sich leichter prüfen, wenn sie aus Dateien besteht, die \
        einander importieren.
        """,
      failing: Example(
        "check", "anträge.leit",
        files: [
          .init("anträge.leit", refused: .tooLarge(limit: 1 << 28))
        ]),
      mended: Example(
        "check", "anträge.leit",
        files: [
          .init(
            "anträge.leit",
            """
            sprache deutsch
            importiere "anträge_2026.leit"
            """),
          .init(
            "anträge_2026.leit",
            """
            sprache deutsch
            datensatz Antrag { beantragt: geldbetrag }
            Antrag hanau { beantragt: 60.000 Euro }
            """),
        ]),
      clause: "Files"),
    Explanation(
      "P05", "eine Datei, die das Betriebssystem nicht lesen kann",
      meaning: """
        Die Datei ist vorhanden und darf gelesen werden, doch das Lesen misslingt. Die Nummer ist \
        die, mit der das Betriebssystem den Grund benennt; 5 heißt, dass eine Festplatte oder ein \
        Netzlaufwerk nicht antwortet.
        """,
      reason: """
        Was bis dahin gelesen wurde, ist womöglich eine halbe Richtlinie. Kopieren Sie die Datei \
        an einen anderen Ort, oder wenden Sie sich an Ihre IT-Stelle.
        """,
      failing: Example(
        "check", "richtlinie.leit",
        files: [
          .init("richtlinie.leit", refused: .failed(code: 5))
        ]),
      mended: Example(
        "check", "richtlinie.leit",
        files: [
          .init(
            "richtlinie.leit",
            """
            sprache deutsch
            parameter höchstbetrag = 60.000 Euro
            zeige höchstbetrag
            """)
        ]),
      clause: "Files"),
    Explanation(
      "P06", "eine leere Datei",
      meaning: """
        Die Datei hat keinen Inhalt, nicht einmal einen Kommentar.
        """,
      reason: """
        Meist ist das Speichern misslungen, oder es wurde die falsche Datei genannt. Ein leeres \
        Programm hat keine Fehler, und eine Prüfung ohne Befund gälte als gutes Zeichen.
        """,
      failing: Example(
        "check", "richtlinie.leit",
        files: [
          .init("richtlinie.leit", "")
        ]),
      mended: Example(
        "check", "richtlinie.leit",
        files: [
          .init(
            "richtlinie.leit",
            """
            sprache deutsch
            parameter höchstbetrag = 60.000 Euro
            zeige höchstbetrag
            """)
        ]),
      clause: "Files"),
    Explanation(
      "P07", "ein Import mit einem Pfad vom Anfang des Datenträgers",
      meaning: """
        Der Pfad beginnt mit `/`. Ein Import nennt den Weg von seiner eigenen Datei zur anderen.
        """,
      reason: """
        Einen solchen Pfad gibt es nur auf einem Rechner. Weder eine Kollegin noch die Stelle, die \
        die Strategie veröffentlicht, könnte sie prüfen.
        """,
      failing: Example(
        "check", "hessen.leit",
        files: [
          .init(
            "hessen.leit",
            """
            sprache deutsch
            importiere "/strategie/kassel.leit"
            zeige anzahl von zentren
            """),
          .init(
            "kassel.leit",
            """
            sprache deutsch
            zentrum kassel "Vielfaltszentrum Kassel" { eröffnet: 01.01.2021 }
            """),
        ]),
      mended: Example(
        "check", "hessen.leit",
        files: [
          .init(
            "hessen.leit",
            """
            sprache deutsch
            importiere "kassel.leit"
            zeige anzahl von zentren
            """),
          .init(
            "kassel.leit",
            """
            sprache deutsch
            zentrum kassel "Vielfaltszentrum Kassel" { eröffnet: 01.01.2021 }
            """),
        ]),
      clause: "Files"),
    Explanation(
      "P08", "ein Import von außerhalb des Programms",
      meaning: """
        Der Pfad führt aus dem Ordner der ersten Datei hinaus. Importe bleiben darin oder in dem \
        Ordner, den `--root` nennt.
        """,
      reason: """
        Wer eine Strategie erhält und prüft, muss sich darauf verlassen können, dass sie keine \
        anderen Dateien auf dem Rechner liest.
        """,
      failing: Example(
        "check", "länder/hessen.leit",
        files: [
          .init(
            "länder/hessen.leit",
            """
            sprache deutsch
            importiere "../kassel.leit"
            zeige anzahl von zentren
            """),
          .init(
            "kassel.leit",
            """
            sprache deutsch
            zentrum kassel "Vielfaltszentrum Kassel" { eröffnet: 01.01.2021 }
            """),
        ]),
      mended: Example(
        "check", "--root", ".", "länder/hessen.leit",
        files: [
          .init(
            "länder/hessen.leit",
            """
            sprache deutsch
            importiere "../kassel.leit"
            zeige anzahl von zentren
            """),
          .init(
            "kassel.leit",
            """
            sprache deutsch
            zentrum kassel "Vielfaltszentrum Kassel" { eröffnet: 01.01.2021 }
            """),
        ]),
      clause: "Files"),
    Explanation(
      "P09", "eine Datei, die sich selbst importiert",
      meaning: """
        Der Pfad des Imports führt zurück zu der Datei, in der er steht.
        """,
      reason: """
        Ihre eigenen Deklarationen kennt eine Datei ohne Import. Wahrscheinlich war eine andere \
        gemeint, und deren Deklarationen fehlen.
        """,
      failing: Example(
        "check", "hessen.leit",
        files: [
          .init(
            "hessen.leit",
            """
            sprache deutsch
            importiere "hessen.leit"
            zeige anzahl von zentren
            """),
          .init(
            "kassel.leit",
            """
            sprache deutsch
            zentrum kassel "Vielfaltszentrum Kassel" { eröffnet: 01.01.2021 }
            """),
        ]),
      mended: Example(
        "check", "hessen.leit",
        files: [
          .init(
            "hessen.leit",
            """
            sprache deutsch
            importiere "kassel.leit"
            zeige anzahl von zentren
            """),
          .init(
            "kassel.leit",
            """
            sprache deutsch
            zentrum kassel "Vielfaltszentrum Kassel" { eröffnet: 01.01.2021 }
            """),
        ]),
      clause: "Files"),
    Explanation(
      "P10", "ein Ordner ohne Programme",
      meaning: """
        Der Ordner und die Ordner darin enthalten keine Datei, deren Name auf `.leit` endet.
        """,
      reason: """
        Wer nichts prüft, findet keine Fehler. In einem nächtlichen Lauf sähe ein umbenannter \
        Ordner aus wie eine fehlerfreie Strategie.
        """,
      failing: Example(
        "check", "strategie",
        files: [
          .init("strategie/richtlinie.txt", "parameter höchstbetrag = 60.000 Euro")
        ]),
      mended: Example(
        "check", "strategie",
        files: [
          .init(
            "strategie/richtlinie.leit",
            """
            sprache deutsch
            parameter höchstbetrag = 60.000 Euro
            zeige höchstbetrag
            """)
        ]),
      clause: "Files"),
  ]

}
