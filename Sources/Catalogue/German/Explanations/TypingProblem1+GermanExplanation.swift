extension Explanation {

  /// The pages on T01 to T11, in German.
  static let germanTyping1: [Explanation] = [
    Explanation(
      "T01", "ein Wert von anderem Typ als verlangt",
      meaning: """
        Jedes Feld, jede Bedingung und jeder Parameter einer Funktion gibt vor, welche Werte dort \
        stehen. Hier steht etwas anderes: etwa ein Text, wo ein Datum verlangt ist, oder eine \
        Zahl, wo Ja oder Nein gefragt ist.
        """,
      reason: """
        Ein Datum in Anführungszeichen ist bloßer Text: Von ihm aus lässt sich keine Frist \
        berechnen, und keine Frage nach einem Tag findet es.
        """,
      failing: """
        sprache deutsch
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" { eröffnet: "01.01.2021" }
        """,
      mended: """
        sprache deutsch
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" { eröffnet: 01.01.2021 }
        """,
      clause: "Types"),
    Explanation(
      "T02", "eine Zahl ohne Währung statt eines Geldbetrags",
      meaning: """
        Geldbeträge und Zahlen sind zweierlei; zum Betrag gehört die Währung: `60.000 Euro`. Hier \
        trifft ein Betrag auf eine Zahl ohne Währung. Geld lässt sich mit einer Zahl \
        multiplizieren und durch sie teilen, aber nicht mit ihr vergleichen oder zu ihr addieren.
        """,
      reason: """
        Eine bloße Zahl sagt nicht, ob sie Euro, Cent, Tausend Euro oder Stellen zählt. In \
        Haushaltsplänen mit Angaben in Tausend Euro ist das ein Fehler um den Faktor 1.000.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { beantragt: geldbetrag }
        definiere kleines_vorhaben(a: Antrag) "Kleines Vorhaben" = a.beantragt <= 60.000
        zeige kleines_vorhaben(Antrag { beantragt: 45.000 Euro })
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { beantragt: geldbetrag }
        definiere kleines_vorhaben(a: Antrag) "Kleines Vorhaben" = a.beantragt <= 60.000 Euro
        zeige kleines_vorhaben(Antrag { beantragt: 45.000 Euro })
        """,
      clause: "Types"),
    Explanation(
      "T03", "Geld mit Geld multipliziert",
      meaning: """
        Ein Betrag wird mit einem Betrag multipliziert. Eines von beiden muss eine Zahl sein: ein \
        Fördersatz, eine Zahl von Stellen, eine Zahl von Monaten.
        """,
      reason: """
        Euro mal Euro ergibt nichts, was sich auszahlen ließe. Meist ist ein Feld, das etwas \
        zählt, als `geldbetrag` angelegt.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { stellen: geldbetrag  kosten_je_stelle: geldbetrag }
        definiere personalkosten(a: Antrag) "Kosten aller Stellen" = a.stellen * a.kosten_je_stelle
        zeige personalkosten(Antrag { kosten_je_stelle: 58.000 Euro })
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { stellen: dezimalzahl  kosten_je_stelle: geldbetrag }
        definiere personalkosten(a: Antrag) "Kosten aller Stellen" = a.stellen * a.kosten_je_stelle
        zeige personalkosten(Antrag { stellen: 2  kosten_je_stelle: 58.000 Euro })
        """,
      clause: "Types"),
    Explanation(
      "T04", "Monate und Tage miteinander verrechnet",
      meaning: """
        Eine Dauer in Monaten oder Jahren trifft auf eine in Tagen oder Wochen. Beides ist nicht \
        dasselbe, denn ein Monat hat 28 bis 31 Tage. Zu einem Datum lassen sich beide addieren, \
        nacheinander.
        """,
      reason: """
        Eine Frist von einem Monat endet am entsprechenden Tag des Folgemonats (§ 188 Abs. 2 BGB), \
        eine von vier Wochen oder 30 Tagen an einem anderen. Wer umrechnet, verkürzt oder \
        verlängert die Frist.
        """,
      failing: """
        sprache deutsch
        definiere frist "Frist mit Nachfrist" = 1 Monat + 14 Tage
        zeige 02.03.2026 + frist
        """,
      mended: """
        sprache deutsch
        definiere nachfrist(ende: datum) "Letzter Tag der Nachfrist" = ende + 14 Tage
        zeige nachfrist(02.03.2026 + 1 Monat)
        """,
      clause: "Types"),
    Explanation(
      "T05", "eine bloße Zahl bei einem Datum",
      meaning: """
        Zu einem Datum wird eine Dauer addiert, etwa `30 Tage`, `4 Wochen` oder `1 Monat`. Eine \
        Zahl allein sagt nicht, was sie zählt. Verglichen wird ein Datum auch nicht mit einer \
        Zahl: Sein Jahr heißt `jahr von d`.
        """,
      reason: """
        Dreißig Tage nach dem 31. Januar ist der 2. März, einen Monat danach der 28. Februar. Eine \
        Zahl könnte beides meinen, und wer die Frist versäumt, verliert die Förderung.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { aufforderung: datum }
        definiere nachreichen_bis(a: Antrag) "Unterlagen nachzureichen bis" = a.aufforderung + 14
        zeige nachreichen_bis(Antrag { aufforderung: 02.03.2026 })
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { aufforderung: datum }
        definiere nachreichen_bis(a: Antrag) "Unterlagen nachzureichen bis" = a.aufforderung + 14 Tage
        zeige nachreichen_bis(Antrag { aufforderung: 02.03.2026 })
        """,
      clause: "Types"),
    Explanation(
      "T06", "zwei Werte, die das Zeichen nicht verknüpfen kann",
      meaning: """
        Für Werte dieser beiden Typen ist das Rechenzeichen nicht erklärt. Texte etwa werden nicht \
        mit `+` aneinandergehängt: Eine Tabelle zeigt sie in eigenen Spalten.
        """,
      reason: """
        Was dabei herauskommen soll, ist nirgends festgelegt. Tabellenprogramme raten und machen \
        aus `"1" + 1` eine 2 oder einen Fehler.
        """,
      failing: """
        sprache deutsch
        zentrum kassel "WIR-Vielfaltszentrum Kassel" { landkreis: "Landkreis Kassel" }
        zeige zentren spalten titel + landkreis
        """,
      mended: """
        sprache deutsch
        zentrum kassel "WIR-Vielfaltszentrum Kassel" { landkreis: "Landkreis Kassel" }
        zeige zentren spalten titel, landkreis
        """,
      clause: "Types"),
    Explanation(
      "T07", "ein Wert, auf den sich das Zeichen nicht anwenden lässt",
      meaning: """
        Das Minus und `% von` verlangen Zahlen oder Geldbeträge, das Minus auch eine Dauer. Hier \
        stehen sie vor etwas anderem, etwa vor einem Text, einem Datum oder einem Zeitraum.
        """,
      reason: """
        Der Anteil an einem Zeitraum ist erst bestimmt, wenn feststeht, was zählt: Tage, volle \
        oder angefangene Monate. Das Ergebnis ist jedes Mal ein anderes.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { laufzeit: zeitraum }
        definiere erste_hälfte(a: Antrag) "Hälfte der Laufzeit" = 50 % von a.laufzeit
        zeige erste_hälfte(Antrag { laufzeit: 2026 bis 2030 })
        """,
      mended: """
        sprache deutsch
        datensatz Antrag { laufzeit: zeitraum }
        definiere erste_hälfte(a: Antrag) "Hälfte der Laufzeit, in Monaten" = 50 % von monate von a.laufzeit
        zeige erste_hälfte(Antrag { laufzeit: 2026 bis 2030 })
        """,
      clause: "Types"),
    Explanation(
      "T08", "zwei Werte, die nie gleich sind",
      meaning: """
        Verglichen werden Werte, die nichts gemeinsam haben, etwa eine Zahl und ein Text oder \
        Werte zweier Auswahlen. Das Ergebnis ist in jedem Fall Nein.
        """,
      reason: """
        Eine Bedingung, die nie zutrifft, lehnt alle ab oder lässt alle durch und sieht dabei aus \
        wie eine Prüfung. Amtliche Schlüssel sind Texte: Die Zahl 6636 hat die führende Null \
        verloren.
        """,
      failing: """
        sprache deutsch
        erweitere zentrum { schlüssel: text "amtlicher Gemeindeschlüssel" }
        zentrum werra_meißner "WIR-Vielfaltszentrum Werra-Meißner-Kreis" { schlüssel: "06636" }
        zeige anzahl von (zentren mit schlüssel = 6636)
        """,
      mended: """
        sprache deutsch
        erweitere zentrum { schlüssel: text "amtlicher Gemeindeschlüssel" }
        zentrum werra_meißner "WIR-Vielfaltszentrum Werra-Meißner-Kreis" { schlüssel: "06636" }
        zeige anzahl von (zentren mit schlüssel = "06636")
        """,
      clause: "Types"),
    Explanation(
      "T09", "Werte ohne Rangfolge",
      meaning: """
        Größer und kleiner gibt es bei Zahlen, Beträgen, Daten, Texten und einer Dauer, nicht bei \
        Ja und Nein, Zeiträumen, Einträgen und den Werten einer Auswahl. Bei diesen lässt sich nur \
        fragen, ob sie gleich sind, oder mit `in`, ob einer unter mehreren ist.
        """,
      reason: """
        In welcher Reihenfolge eine Auswahl ihre Werte aufzählt, ist Zufall. Eine Regel, die \
        darauf beruhte, änderte ihren Inhalt, sobald jemand einen Wert ergänzt.
        """,
      failing: """
        sprache deutsch
        auswahl Größe { klein  mittel  groß }
        datensatz Vorhaben { größe: Größe }
        definiere zuschlag(v: Vorhaben) "Zuschlag für größere Vorhaben" = v.größe >= mittel
        zeige zuschlag(Vorhaben { größe: groß })
        """,
      mended: """
        sprache deutsch
        auswahl Größe { klein  mittel  groß }
        datensatz Vorhaben { größe: Größe }
        definiere zuschlag(v: Vorhaben) "Zuschlag für größere Vorhaben" = v.größe in [mittel; groß]
        zeige zuschlag(Vorhaben { größe: groß })
        """,
      clause: "Types"),
    Explanation(
      "T10", "etwas anderes, wo eine Liste stehen muss",
      meaning: """
        Anzahl und Summe, `für jedes`, `ein … in` und die rechte Seite von `in` gehen über eine \
        Liste. Hier steht ein einzelner Eintrag oder ein einzelner Wert. Meist fehlt das Feld mit \
        der Liste: `kassel.bewilligungen`.
        """,
      reason: """
        Die Anzahl eines einzelnen Zentrums ist immer 1. Die Antwort sähe aus wie eine Auskunft \
        und wäre keine.
        """,
      failing: """
        sprache deutsch
        quelle bescheid "Bescheid vom 15. Januar 2026" { datum: 15.01.2026 }
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" {
          bewilligung { betrag: 600.000 Euro  zeitraum: 2026 bis 2030  beleg: bescheid }
        }
        zeige anzahl von kassel
        """,
      mended: """
        sprache deutsch
        quelle bescheid "Bescheid vom 15. Januar 2026" { datum: 15.01.2026 }
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" {
          bewilligung { betrag: 600.000 Euro  zeitraum: 2026 bis 2030  beleg: bescheid }
        }
        zeige anzahl von kassel.bewilligungen
        """,
      clause: "Expressions"),
    Explanation(
      "T11", "ein Feld von etwas, das keine Felder hat",
      meaning: """
        Nach einem Punkt steht ein Feld, und Felder haben nur Einträge wie `kassel` und die \
        Angaben eines Falls. Zahlen, Texte und Daten haben keine: Das Jahr eines Datums heißt \
        `jahr von d`, der erste Tag eines Zeitraums `beginn von z`.
        """,
      reason: """
        An dieser Stelle gibt es nichts zu lesen. Wer das Feld von etwas anderem meinte, bekäme \
        auf seine Frage keine Antwort.
        """,
      failing: """
        sprache deutsch
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" { eröffnet: 01.01.2021 }
        zeige kassel.eröffnet.jahr
        """,
      mended: """
        sprache deutsch
        zentrum kassel "WIR-Vielfaltszentrum Landkreis Kassel" { eröffnet: 01.01.2021 }
        zeige jahr von kassel.eröffnet
        """,
      clause: "Expressions"),
  ]

}
