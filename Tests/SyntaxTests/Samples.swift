/// A program with every declaration, in English.
let englishSample = """
  language english

  import "guideline.leit"

  /// What the whole is about.
  /// It has two lines.
  strategy wir "WIR" cites source_a, source_b "2.1" { publisher: "Land"  period: 2021 to 2030 }

  choice Authority deutsch Behörde "kind of authority" {
      county deutsch landkreis "Landkreis"
      city
  }
  extend Authority { municipality "Gemeinde" }
  record Application deutsch Antrag plural applications deutsch anträge "Application" {
      applicant deutsch antragsteller: Authority fixed "who applies"
      posts: decimal in 0 .. 2
      tags: list of text
      money: money
      from: date
      concept: boolean "adopted"
  }
  extend centre { authority: Authority  population: integer }

  centre kassel "Centre" {
      authority: { until 2025-12-31: county  from 2026-01-01: city cites source_a "1" }
      goals: [labour, volunteers]
      posts: 2  days: 30
      grant { amount: about 600,000 EUR cites source_a  period: 2026 to 2030 }
      post coordination "Post" { share: 1.0  from: 2021-01-01 }
      interpretation open_question "Is it?" { yes cites source_a  no }
      settle other: no because "so be it"
      indicator trained { baseline: 40 on 2025-12-31  target: 120 by 2030-12-31 }
  }

  parameter cap "Cap" { from 2018-01-01: 50,000 EUR cites guideline "1"  from 2021-01-01: 60,000 EUR }
  parameter floor: money "Floor" = 5,000 EUR

  define years_of(a: Application; b: date): decimal "Years" from 2020-01-01 = months of (a.start to b) / 12
  except late "Late" when b > 2021-01-01 overrides early, other { 3 except very when yes { 4 } }
  except early when no { 5 }

  table rate(kind: Authority, population: integer): decimal first "Rate" cites guideline {
      | county, city | - -> 90 % cites guideline "3"
      | not city | 10,000 .. 49,999 -> 80 %
      | municipality | < 10,000 -> 50 %
      | otherwise -> 0 %
  }

  eligibility conditions "Conditions" for a: Application {
      law as of a.received
      let start = a.start
      require authority "Authority" cites guideline "2.1" { a.applicant in [county, city] }
      require deadline from 2021-01-01 until 2030-12-31 {
          a.received <= end of year(year of a.start - 1)
      } except first_year cites guideline "9" when a.start in year(2021) {
          a.received <= 2021-01-31 or next working day
      }
      require need { judgement need by "Office" }
      should early "Early" { a.received <= 4 weeks before a.start }
      interpretation limit "Does it count?" { yes cites guideline  no }
  }

  funding grant_sum "Sum" for a: Application {
      programme: wir
      eligibility: conditions
      law as of a.start
      let years = months of (a.start to a.end) / 12
      amount: min(a.requested, 90 % of a.cost) rounded down to 1 EUR
      except small when a.cost < 100 EUR { 0 EUR }
      obligation report "Report" due 6 months after a.end cites guideline
      settle limit: yes
      interpretation limit_two { yes  no }
  }

  interpretation limit_three "Question?" { yes cites a  no cites b "1" }
  settle limit_three: yes because "…"

  rule has_goal "Every centre has a goal" warning for each c in centres { c.goals is not empty }
  rule budget { sum of centres.grants.amount <= 22 million EUR }

  query funded_on(day: date) "Funded" { centres where some g in grants satisfies g.period covers day }

  test late "Late" {
      set as of 2026-01-01
      given a = Application { applicant: county  received: 2026-01-01 }
      given need = yes
      settle limit: no
      expect conditions.deadline for a is not met
  }

  show funded_on(2027-03-01) sorted by title with title, sum of grants.amount as "Approved"
  decide grant_sum for kassel as of 2026-01-01
  set as of 2026-01-01
  why
  why not
  why grant_sum
  what if a.posts = 2, a.cost = 3 EUR
  what would it take
  history of cap
  """

/// The same program in German.
let germanSample = """
  sprache deutsch

  importiere "guideline.leit"

  /// What the whole is about.
  /// It has two lines.
  strategy wir „WIR“ gemäß source_a, source_b "2.1" { publisher: "Land"  period: 2021 bis 2030 }

  auswahl Authority english Behörde "kind of authority" {
      county english landkreis "Landkreis"
      city
  }
  erweitere Authority { municipality "Gemeinde" }
  Datensatz Application englisch Antrag mehrzahl applications english anträge "Application" {
      applicant english antragsteller: Authority unveränderlich "who applies"
      posts: dezimalzahl in 0 .. 2
      tags: liste von text
      money: geldbetrag
      from: datum
      concept: wahrheitswert "adopted"
  }
  erweitere centre { authority: Authority  population: ganzzahl }

  centre kassel "Centre" {
      authority: { bis 31.12.2025: county  ab 01.01.2026: city gemäß source_a "1" }
      goals: [labour, volunteers]
      posts: 2  days: 30
      grant { amount: rund 600.000 Euro gemaess source_a  period: 2026 bis 2030 }
      post coordination "Post" { share: 1,0  from: 01.01.2021 }
      auslegung open_question "Is it?" { ja gemäß source_a  nein }
      entscheide other: nein weil "so be it"
      indicator trained { baseline: 40 am 31.12.2025  target: 120 zum 31.12.2030 }
  }

  parameter cap "Cap" { ab 01.01.2018: 50.000 EUR gemäß guideline "1"  ab 01.01.2021: 60.000 EUR }
  parameter floor: geldbetrag "Floor" = 5.000 EUR

  definiere years_of(a: Application; b: datum): dezimalzahl "Years" ab 01.01.2020 = monate von (a.start bis b) / 12
  ausnahme late "Late" falls b > 01.01.2021 verdrängt early, other { 3 ausnahme very falls ja { 4 } }
  ausnahme early falls nein { 5 }

  tabelle rate(kind: Authority, population: ganzzahl): dezimalzahl erste "Rate" gemäß guideline {
      | county, city | - -> 90 % gemäß guideline "3"
      | nicht city | 10.000 .. 49.999 -> 80 %
      | municipality | < 10.000 -> 50 %
      | ersatzweise -> 0 %
  }

  berechtigung conditions "Conditions" für a: Application {
      rechtsstand am a.received
      zwischenwert start = a.start
      voraussetzung authority "Authority" gemäß guideline "2.1" { a.applicant in [county, city] }
      voraussetzung deadline ab 01.01.2021 bis 31.12.2030 {
          a.received <= ende von year(jahr von a.start - 1)
      } ausnahme first_year gemäß guideline "9" falls a.start in year(2021) {
          a.received <= 31.01.2021 oder nächster Werktag
      }
      voraussetzung need { beurteilung need durch "Office" }
      sollte early "Early" { a.received <= 4 Wochen vor a.start }
      auslegung limit "Does it count?" { ja gemäß guideline  nein }
  }

  förderung grant_sum "Sum" fuer a: Application {
      programm: wir
      berechtigung: conditions
      rechtsstand vom a.start
      zwischenwert years = monate von (a.start bis a.end) / 12
      betrag: min(a.requested, 90 % von a.cost) abgerundet auf 1 Euro
      ausnahme small falls a.cost < 100 Euro { 0 Euro }
      pflicht report "Report" fällig 6 Monate nach a.end gemäß guideline
      entscheide limit: ja
      auslegung limit_two { ja  nein }
  }

  auslegung limit_three "Question?" { ja gemäß a  nein gemäß b "1" }
  entscheide limit_three: ja weil "…"

  regel has_goal "Every centre has a goal" warnung für jedes c in centres { c.goals ist nicht leer }
  regel budget { summe von centres.grants.amount <= 22 Mio. Euro }

  abfrage funded_on(day: datum) "Funded" { centres mit ein g in grants erfüllt g.period umfasst day }

  test late "Late" {
      setze stand 01.01.2026
      gegeben a = Application { applicant: county  received: 01.01.2026 }
      gegeben need = ja
      entscheide limit: nein
      erwarte conditions.deadline für a ist nicht erfüllt
  }

  zeige funded_on(01.03.2027) sortiert nach title spalten title, summe von grants.amount als "Approved"
  prüfe grant_sum für kassel zum stand 01.01.2026
  setze stand 01.01.2026
  warum
  warum nicht
  warum grant_sum
  was wäre wenn a.posts = 2; a.cost = 3 Euro
  was wäre nötig
  verlauf von cap
  """
