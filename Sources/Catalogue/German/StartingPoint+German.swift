extension StartingPoint {

  /// What the file holds, in German.
  var german: String {
    switch self {
    case .strategy:
      """
      sprache deutsch

      // Eine Integrationsstrategie als Muster. Setzen Sie nach und nach Ihre eigene an ihre Stelle.
      // Was noch zu klären ist, steht hinter TODO. `leit check` zählt, wie viele Fragen offen sind.

      // TODO: Wie heißt die Strategie, wer gibt sie heraus, und für welche Jahre?
      strategie integration "Integrationsstrategie des Landkreises" {
          herausgeber: "Landkreis"
          zeitraum: 2026 bis 2030
          kalender: hessen  // TODO: In welchem Land liegt der Kreis? Seine Feiertage zählen.
      }

      // TODO: Wo steht die Strategie, und wann wurde sie beschlossen?
      quelle beschluss "Beschluss des Kreistags" { herausgeber: "Kreistag"  datum: 15.12.2025 }

      // TODO: Wer setzt die Strategie um, wo, und seit wann?
      zentrum zentrum_vielfalt "Zentrum für Vielfalt" gemäß beschluss {
          landkreis: "Landkreis"
          eröffnet: 01.01.2026
          ziele: [sprache_lernen]
      }

      // TODO: Was soll erreicht werden? Jedes Ziel bekommt einen Namen.
      ziel sprache_lernen "Wer neu ankommt, lernt Deutsch" gemäß beschluss "1" {
          // TODO: Zu welchem Handlungsfeld gehört das Ziel?
          handlungsfeld: spracherwerb

          // TODO: Woran ist zu erkennen, dass das Ziel erreicht ist? Wo stehen wir, und wohin bis wann?
          indikator teilnehmende "Teilnehmende an Sprachkursen" {
              ausgangswert: 120 am 31.12.2025
              zielwert: 300 zum 31.12.2030
          }

          // TODO: Was wird dafür getan, von wem, und bis wann?
          maßnahme sprachcafés "Sprachcafés in allen Gemeinden" {
              verantwortlich: zentrum_vielfalt
              fällig: 31.12.2028
              stand: geplant
          }
      }

      // TODO: Woran muss sich die Strategie selbst halten?
      regel begonnen "Jedes Ziel hat eine Maßnahme" für jedes z in ziele { z.maßnahmen ist nicht leer }

      // TODO: Was wird immer wieder gefragt?
      abfrage fällig_bis(tag: datum) "Maßnahmen, die bis zu einem Tag fällig sind" {
          ziele.maßnahmen mit fällig <= tag
      }

      // TODO: Welche Antwort ist bekannt, sodass sie sich nachprüfen lässt?
      test maßnahmen_bis_2028 "Bis Ende 2028 ist eine Maßnahme fällig" {
          erwarte anzahl von fällig_bis(31.12.2028) = 1
          erwarte anzahl von fällig_bis(30.12.2028) = 0
      }

      zeige ziele
          spalten titel, anzahl von indikatoren als "Indikatoren", anzahl von maßnahmen als "Maßnahmen"

      """
    case .guideline:
      """
      sprache deutsch

      // Eine Förderrichtlinie als Muster. Setzen Sie nach und nach Ihre eigene an ihre Stelle.
      // Was noch zu klären ist, steht hinter TODO. `leit check` zählt, wie viele Fragen offen sind.

      // TODO: Wie heißt die Richtlinie, wer hat sie erlassen, und von wann ist sie?
      quelle richtlinie "Förderrichtlinie des Landkreises" { herausgeber: "Landkreis"  datum: 01.12.2025 }

      // TODO: Wer kann einen Antrag stellen?
      auswahl Antragsteller "Art des Antragstellers" {
          verein "eingetragener Verein"
          gemeinde "Stadt oder Gemeinde"
          privatperson "Privatperson"
      }

      // TODO: Welche Angaben braucht die Entscheidung? Jede bekommt einen Namen und sagt, was sie ist.
      datensatz Antrag mehrzahl Anträge "Antrag auf Förderung" {
          antragsteller: Antragsteller
          eingang: datum "Eingang des Antrags"
          beginn: datum "Beginn der Maßnahme"
          ende: datum "Ende der Maßnahme"
          ausgaben: geldbetrag "zuwendungsfähige Ausgaben"
          beantragt: geldbetrag "beantragte Förderung"
          konzept: wahrheitswert "ein Konzept liegt bei"
      }

      // TODO: Wie hoch ist die Förderung höchstens, und ab wann gilt das?
      parameter höchstbetrag "Höchste Förderung je Maßnahme" {
          ab 01.01.2026: 5.000 Euro gemäß richtlinie "4.2"
      }

      // TODO: Welcher Teil der Ausgaben wird gefördert?
      parameter fördersatz "Geförderter Anteil der Ausgaben" {
          ab 01.01.2026: 80 % gemäß richtlinie "4.1"
      }

      berechtigung voraussetzungen "Voraussetzungen der Förderung" für a: Antrag {
          // TODO: Welcher Tag entscheidet, welche Fassung der Richtlinie gilt?
          rechtsstand am a.beginn

          // TODO: Wer wird gefördert?
          voraussetzung träger "Ein Verein oder eine Gemeinde stellt den Antrag" gemäß richtlinie "2" {
              a.antragsteller in [verein, gemeinde]
          }

          // TODO: Bis wann muss der Antrag da sein?
          voraussetzung frist "Der Antrag lag vier Wochen vor Beginn vor" gemäß richtlinie "5.1" {
              a.eingang <= 4 Wochen vor a.beginn
          }

          // TODO: Was muss außerdem vorliegen?
          voraussetzung unterlagen "Ein Konzept liegt bei" gemäß richtlinie "5.2" { a.konzept }

          // TODO: Was beurteilt die Behörde im Einzelfall, und welche Stelle?
          voraussetzung bedarf "Die Maßnahme deckt einen Bedarf im Kreis" gemäß richtlinie "3" {
              beurteilung örtlicher_bedarf durch "Fachdienst Integration"
          }
      }

      förderung zuwendung "Zuwendung" für a: Antrag {
          berechtigung: voraussetzungen

          // TODO: Wie errechnet sich der Betrag, und worauf wird er gerundet?
          betrag: min(a.beantragt; fördersatz * a.ausgaben; höchstbetrag) abgerundet auf 1 Euro

          // TODO: Was ist danach vorzulegen, und bis wann?
          pflicht nachweis "Verwendungsnachweis" fällig 8 Wochen nach a.ende
      }

      // TODO: An welchem Beispiel lässt sich die Richtlinie nachrechnen?
      test sommerfest "Ein Verein erhält 80 Prozent seiner Ausgaben" {
          gegeben a = Antrag {
              antragsteller: verein
              eingang: 02.02.2026
              beginn: 01.04.2026
              ende: 30.09.2026
              ausgaben: 4.000 Euro
              beantragt: 4.000 Euro
              konzept: ja
          }
          gegeben örtlicher_bedarf = ja
          erwarte zuwendung für a ist berechtigt
          erwarte zuwendung.betrag für a = 3.200 Euro
      }

      // TODO: Wer geht leer aus, und warum?
      test zu_spät "Ein Antrag drei Wochen vor Beginn kommt zu spät" {
          gegeben a = Antrag { eingang: 11.03.2026  beginn: 01.04.2026 }
          erwarte voraussetzungen für a ist nicht berechtigt
          erwarte voraussetzungen.frist für a ist nicht erfüllt
      }

      """
    case .rules:
      """
      sprache deutsch

      // Regeln, die eine Strategie einhalten soll, als Muster. `leit run` sagt, welche verletzt sind.
      // Was noch zu klären ist, steht hinter TODO. `leit check` zählt, wie viele Fragen offen sind.

      // TODO: In welcher Datei steht die Strategie? Löschen Sie die Schrägstriche in der nächsten Zeile.
      // importiere "strategie.leit"

      // TODO: Welche Jahre umfasst das Förderprogramm?
      parameter förderzeitraum "Zeitraum des Förderprogramms" = 2026 bis 2030

      // TODO: Wie viel darf eine Bewilligung höchstens betragen?
      parameter obergrenze "Höchste Bewilligung je Jahr" = 120.000 Euro

      definiere jahre_von(b: bewilligung) "Jahre der Bewilligung" = monate von b.zeitraum / 12

      definiere im_rahmen(b: bewilligung) "Die Bewilligung überschreitet die Obergrenze nicht" =
          b.betrag <= obergrenze * jahre_von(b)

      // TODO: Was muss von jedem Ziel gesagt sein?
      regel messbar "Jedes Ziel hat einen Indikator" für jedes z in ziele { z.indikatoren ist nicht leer }

      // TODO: Was muss von jeder Maßnahme gesagt sein?
      regel terminiert "Jede Maßnahme hat eine Frist" für jede m in ziele.maßnahmen {
          m.fällig ist bekannt
      }

      // TODO: Was muss für jede Bewilligung gelten?
      regel im_zeitraum "Jede Bewilligung liegt im Förderzeitraum" für jede b in zentren.bewilligungen {
          förderzeitraum umfasst b.zeitraum
      }

      regel in_der_höhe "Keine Bewilligung überschreitet die Obergrenze"
          für jede b in zentren.bewilligungen
      {
          im_rahmen(b)
      }

      // TODO: Was soll auffallen, ohne ein Fehler zu sein?
      regel zweck "Jedes Zentrum verfolgt ein Ziel" warnung für jedes z in zentren {
          z.ziele ist nicht leer
      }

      // TODO: An welchem Beispiel lassen sich die Regeln nachprüfen?
      test obergrenze_erreicht "Genau die Obergrenze ist erlaubt, ein Cent mehr nicht" {
          gegeben genau = bewilligung { betrag: 240.000 Euro  zeitraum: 2026 bis 2027 }
          gegeben mehr = bewilligung { betrag: 240.000,01 Euro  zeitraum: 2026 bis 2027 }
          erwarte im_rahmen(genau)
          erwarte nicht im_rahmen(mehr)
      }

      """
    }
  }

}
