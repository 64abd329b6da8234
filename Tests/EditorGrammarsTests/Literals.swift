import EditorGrammars
import Vocabulary

/// The forms of literals and comments, and how the first of what they hold is coloured.
enum Literals {

  /// Returns lines that show them in `tongue`.
  static func lines(in tongue: Tongue) -> [(text: String, style: Style)] {
    switch tongue {
    case .english: english + common
    case .german: german + common
    }
  }

  /// What is the same in all tongues.
  private static let common: [(text: String, style: Style)] = [
    ("// a comment /* and no other */", .comment),
    ("/// what the next one is for // and more", .documentation),
    ("/* a /* nested */ comment */ 1", .blockComment),
    ("// TODO: and TODOS", .comment),
    ("// leit: allow C08, C10 because it is so", .comment),
    ("/* leit: erlaube C08 weil es so ist */ 2", .blockComment),
    ("\"a text // and no comment\" 3", .text),
    ("„ein Text“ 4", .text),
    ("“a text” 5", .text),
    ("»ein Text« 6", .text),
    ("`where` = `mit`", .name),
    ("a.where = a.mit + a . bis", .name),
    ("where: 1  mit: 2", .field),
    ("2026-01-01", .date),
    ("2026-03", .date),
    ("600_000", .number),
    ("90 %", .number),
    ("90%", .number),
    ("5 €", .number),
    ("12 EUR", .number),
    ("| county, town | - -> 1", .operatorMark),
    ("0 .. 2 <> [1, 2] <= (3 + 4) * 5 / 6 - 7 >= 8 < 9 > 10", .number),
  ]

  /// What English files alone say so.
  private static let english: [(text: String, style: Style)] = [
    ("600,000", .number),
    ("1,250.75", .number),
    ("0.5", .number),
    ("12.5 million EUR", .number),
    ("600,000 Euros", .number),
    ("1 cent + 2 cents", .number),
    ("4 weeks + 6 months + 1 year + 30 days", .number),
    ("yes + no + unknown", .constant),
    ("centre kassel \"Kassel\" { district: \"Kassel\" }", .kind),
    ("Application kassel_2026 \"2026\" { goals: [hesse] }", .kind),
    ("county \"Landkreis\" deutsch landkreis", .name),
  ]

  /// What German files alone say so.
  private static let german: [(text: String, style: Style)] = [
    ("600.000", .number),
    ("1.250,75", .number),
    ("0,5", .number),
    ("01.01.2026", .date),
    ("1.1.2026", .date),
    ("03.2026", .date),
    ("12,5 Mio. Euro", .number),
    ("12 Millionen Euro", .number),
    ("1 Cent", .number),
    ("4 Wochen + 6 Monaten + 1 Jahr + 30 Tage", .number),
    ("Ja + nein + unbekannt", .constant),
    ("zentrum kassel \"Kassel\" { landkreis: \"Kassel\" }", .kind),
    ("Maßnahme sprachkurs { fällig: 01.01.2026  faellig: 01.01.2026 }", .kind),
    ("county \"Landkreis\" english county", .name),
  ]

}
