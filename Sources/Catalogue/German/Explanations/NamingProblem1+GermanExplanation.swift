extension Explanation {

  /// The pages on N01 to N09, in German.
  static let germanNaming1: [Explanation] = [
    Explanation(
      "N01", "ein Name, der nirgends vergeben ist",
      meaning: """
        Wo ein Wert stehen muss, steht ein Name, den weder diese Datei noch eine der importierten \
        noch das Grundvokabular kennt. Meist ist er verschrieben. Sonst ist er noch festzulegen, \
        oder die Datei, in der er steht, ist zu importieren.
        """,
      reason: """
        Ein unbekannter Name hat keinen Wert. Würde er als 0 oder als unbekannt gelesen, \
        entschiede ein Schreibfehler über Ablehnung oder Bewilligung.
        """,
      failing: """
        sprache deutsch
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" = 60.000 Euro
        definiere zwei_stellen "Höchste Förderung für zwei Stellen" = 2 * hoechstsatz
        zeige zwei_stellen
        """,
      mended: """
        sprache deutsch
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" = 60.000 Euro
        definiere zwei_stellen "Höchste Förderung für zwei Stellen" = 2 * höchstsatz
        zeige zwei_stellen
        """,
      clause: "Files"),
    Explanation(
      "N02", "ein Name, der zweimal angelegt ist",
      meaning: """
        Zwei Festlegungen tragen denselben Namen, sodass offen ist, welche von beiden er \
        bezeichnet. Werte, die einander abgelöst haben, sind nicht zwei Festlegungen, sondern eine \
        mit einem Verlauf.
        """,
      reason: """
        Wer den Namen an anderer Stelle liest, kann die eine wie die andere meinen. Gälte einfach \
        die letzte, hinge das Ergebnis von der Reihenfolge des Textes oder der Importe ab.
        """,
      failing: """
        sprache deutsch
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" { landkreis: "Landkreis Kassel" }
        zentrum kassel "WIR-Vielfaltszentrum Stadt Kassel" { sitz: "Kassel" }
        """,
      mended: """
        sprache deutsch
        zentrum kassel_kreis "WIR-Vielfaltszentrum Landkreis Kassel" { landkreis: "Landkreis Kassel" }
        zentrum kassel_stadt "WIR-Vielfaltszentrum Stadt Kassel" { sitz: "Kassel" }
        """,
      clause: "Values that change"),
    Explanation(
      "N03", "ein Feld, das die Art nicht hat",
      meaning: """
        Das Feld wird angegeben oder gelesen, ist aber für Einträge dieser Art nicht vorgesehen. \
        Meist ist es verschrieben. Fehlt es im Grundvokabular, ergänzen Sie es mit `erweitere`.
        """,
      reason: """
        Ein Feld unter anderem Namen würde ausgefüllt und nie gelesen: Für die Regeln bliebe das \
        richtige leer. Welche Felder es gibt, zeigt `leit show zentrum`.
        """,
      failing: """
        sprache deutsch
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" { einwohner: 237.007 }
        """,
      mended: """
        sprache deutsch
        erweitere zentrum { einwohner: ganzzahl "Einwohner des Landkreises" }
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" { einwohner: 237.007 }
        """,
      clause: "Kinds"),
    Explanation(
      "N04", "eine Art, die es nicht gibt",
      meaning: """
        Am Anfang steht, welcher Art das Angelegte ist, und eine Art dieses Namens gibt es nicht. \
        Das Grundvokabular kennt Arten wie `zentrum`, `ziel` und `bewilligung`; eigene legt \
        `datensatz` an.
        """,
      reason: """
        Von der Art hängt ab, welche Felder etwas hat und in welcher Liste es zählt. Ohne Art käme \
        es in keiner Regel und in keiner Summe vor.
        """,
      failing: """
        sprache deutsch
        Kommune baunatal "Stadt Baunatal" { einwohner: 27.900 }
        """,
      mended: """
        sprache deutsch
        datensatz Kommune "kreisangehörige Gemeinde" { einwohner: ganzzahl }
        Kommune baunatal "Stadt Baunatal" { einwohner: 27.900 }
        """,
      clause: "Things"),
    Explanation(
      "N05", "ein Typ, den es nicht gibt",
      meaning: """
        Nach dem Doppelpunkt eines Feldes oder Parameters steht der Typ seiner Werte: `text`, \
        `ganzzahl`, `dezimalzahl`, `geldbetrag`, `wahrheitswert`, `datum`, `zeitraum`, `dauer`, \
        eine Auswahl, eine Art oder eine `liste von` etwas davon. Einen Typ dieses Namens gibt es \
        nicht.
        """,
      reason: """
        Ohne Typ lässt sich nichts prüfen: weder, ob ein Betrag seine Währung hat, noch, ob ein \
        Datum eines ist.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag "Antrag auf Förderung" { beantragt: euro }
        Antrag kassel_2026 { beantragt: 600.000 Euro }
        """,
      mended: """
        sprache deutsch
        datensatz Antrag "Antrag auf Förderung" { beantragt: geldbetrag }
        Antrag kassel_2026 { beantragt: 600.000 Euro }
        """,
      clause: "Types"),
    Explanation(
      "N06", "ein Wert, den mehrere Auswahlen haben",
      meaning: """
        Zwei Auswahlen haben einen Wert dieses Namens, und an dieser Stelle ergibt sich nicht, \
        welcher gemeint ist. Wird ein Wert einer bestimmten Auswahl erwartet, ist der Name \
        eindeutig; sonst steht die Auswahl davor.
        """,
      reason: """
        Beide Werte sehen gleich aus und sind doch nie gleich. Eine Bedingung, die den falschen \
        vergleicht, trifft niemals zu, und dem Text ist das nicht anzusehen.
        """,
      failing: """
        sprache deutsch
        auswahl Träger { landkreis  stadt }
        auswahl Lage { stadt  land }
        erweitere zentrum { träger: Träger  lage: Lage }
        definiere regelfall "Träger, wenn nichts angegeben ist" = stadt
        zeige regelfall
        """,
      mended: """
        sprache deutsch
        auswahl Träger { landkreis  stadt }
        auswahl Lage { stadt  land }
        erweitere zentrum { träger: Träger  lage: Lage }
        definiere regelfall "Träger, wenn nichts angegeben ist" = Träger.stadt
        zeige regelfall
        """,
      clause: "Types"),
    Explanation(
      "N07", "ein eingebauter Name in der anderen Sprache",
      meaning: """
        Die Arten, Felder und Werte des Grundvokabulars haben in jeder der beiden Sprachen einen \
        Namen; in einer Datei gelten die der Sprache, in der sie geschrieben ist. Eigene Namen \
        sind in allen Dateien gleich.
        """,
      reason: """
        Ein Text in zwei Sprachen ist schwer zu prüfen, und wer nach dem einen Namen sucht, findet \
        nicht, was unter dem anderen steht.
        """,
      failing: """
        sprache deutsch
        zentrum hanau "WIR-Vielfaltszentrum Hanau" { sitz: "Hanau" }
        zeige anzahl von centres
        """,
      mended: """
        sprache deutsch
        zentrum hanau "WIR-Vielfaltszentrum Hanau" { sitz: "Hanau" }
        zeige anzahl von zentren
        """,
      clause: "Files"),
    Explanation(
      "N08", "eine Quelle, die nicht angelegt ist",
      meaning: """
        Worauf sich eine Angabe beruft, ist eine `quelle`: eine Richtlinie, ein Gesetz, ein \
        Bescheid oder ein Bericht, angelegt mit Titel und Datum. Eine Quelle dieses Namens gibt es \
        nicht.
        """,
      reason: """
        Ein Beleg, der ins Leere führt, sieht nach Nachweis aus und ist keiner. Wer die \
        Entscheidung später prüft, muss den Text finden, auf dem sie beruht.
        """,
      failing: """
        sprache deutsch
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" = 60.000 Euro gemäß richtlinie "2.1"
        zeige höchstsatz
        """,
      mended: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        parameter höchstsatz "Höchste Förderung je Stelle und Jahr" = 60.000 Euro gemäß richtlinie "2.1"
        zeige höchstsatz
        """,
      clause: "Things"),
    Explanation(
      "N09", "ein Teil, den eine Berechtigung oder Förderung nicht hat",
      meaning: """
        Nach dem Punkt hinter einer Berechtigung oder Förderung steht einer ihrer Teile: eine \
        Voraussetzung, bei einer Förderung auch `betrag`. Einen Teil dieses Namens hat sie nicht.
        """,
      reason: """
        Ein Test einer Voraussetzung, die es nicht gibt, prüft nichts; die wirkliche bliebe \
        ungeprüft.
        """,
      failing: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { eingang: datum }
        berechtigung zentrum_förderfähig für a: Antrag {
          voraussetzung frist "Der Antrag ging rechtzeitig ein" gemäß richtlinie "6.2" { a.eingang <= 31.12.2025 }
        }
        test verspätet "Ein Antrag vom Januar ist verspätet" {
          gegeben a = Antrag { eingang: 02.01.2026 }
          erwarte zentrum_förderfähig.antragsfrist für a ist nicht erfüllt
        }
        """,
      mended: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { eingang: datum }
        berechtigung zentrum_förderfähig für a: Antrag {
          voraussetzung frist "Der Antrag ging rechtzeitig ein" gemäß richtlinie "6.2" { a.eingang <= 31.12.2025 }
        }
        test verspätet "Ein Antrag vom Januar ist verspätet" {
          gegeben a = Antrag { eingang: 02.01.2026 }
          erwarte zentrum_förderfähig.frist für a ist nicht erfüllt
        }
        """,
      clause: "Eligibility"),
  ]

}
