import Syntax
import Testing
import Vocabulary

/// An expression in both tongues, and what it is.
struct Example: Sendable, CustomTestStringConvertible {

  /// The expression in English.
  let english: String

  /// The expression in German.
  let german: String

  /// The expression as lists in parentheses.
  let structure: String

  /// Creates an instance with the given properties.
  init(_ english: String, _ german: String, _ structure: String) {
    self.english = english
    self.german = german
    self.structure = structure
  }

  var testDescription: String { english }

}

private let literals = [
  Example("600,000", "600.000", "600000"),
  Example("0.5", "0,5", "(decimal 0.5)"),
  Example("600,000 EUR", "600.000 Euro", "(money 600000)"),
  Example("5 €", "5 €", "(money 5)"),
  Example("12.5 million EUR", "12,5 Mio. Euro", "(money 12500000)"),
  Example("2 million", "2 Millionen", "2000000"),
  Example("[2 million, 1]", "[2 Mio., 1]", "(list 2000000 1)"),
  Example("1 cent", "1 Cent", "(money 0.01)"),
  Example("90 %", "90%", "(decimal 0.9)"),
  Example("90 % of x", "90 % von x", "(percentOf (decimal 0.9) x)"),
  Example("2026-01-01", "01.01.2026", "2026-01-01"),
  Example("2026-01-01 to 2030-12-31", "1.1.2026 bis 31.12.2030", "(to 2026-01-01 2030-12-31)"),
  Example("2026 to 2030", "2026 bis 2030", "(period 2026-01-01 2030-12-31)"),
  Example("2026-03 to 2026-08", "03.2026 bis 08.2026", "(period 2026-03-01 2026-08-31)"),
  Example("2024-02", "02.2024", "(period 2024-02-01 2024-02-29)"),
  Example("4 weeks", "4 Wochen", "(days 28)"),
  Example("6 months", "6 Monaten", "(months 6)"),
  Example("1 year", "1 jahr", "(months 12)"),
  Example("30 days", "30 Tage", "(days 30)"),
  Example("yes", "ja", "yes"),
  Example("no", "nein", "no"),
  Example("unknown", "unbekannt", "(unknown)"),
  Example("\"a\"", "„a“", "\"a\""),
  Example("[a, b]", "[a; b]", "(list a b)"),
  Example("[0.5, 0.7]", "[0,5; 0,7]", "(list (decimal 0.5) (decimal 0.7))"),
  Example("[]", "[]", "(list)"),
  Example("about 500,000 EUR", "rund 500.000 Euro", "(about (money 500000))"),
  Example("over 12.5 million EUR", "über 12,5 Mio. €", "(over (money 12500000))"),
  Example("nearly 50", "knapp 50", "(nearly 50)"),
  Example("up to 60,000 EUR", "bis zu 60.000 Euro", "(upTo (money 60000))"),
  Example(
    "{ from 2021-01-01: 50,000 EUR  from 2026-01-01: 60,000 EUR }",
    "{ ab 01.01.2021: 50.000 Euro  ab 01.01.2026: 60.000 Euro }",
    "(history (entry (from 2021-01-01) (money 50000)) (entry (from 2026-01-01) (money 60000)))"),
  Example(
    "{ until 2025-12-31: a  from 2026-01-01 until 2026-12-31: b }",
    "{ bis 31.12.2025: a  ab 01.01.2026 bis 31.12.2026: b }",
    "(history (entry (until 2025-12-31) a) "
      + "(entry (from 2026-01-01) (until 2026-12-31) b))"),
  Example(
    "{ on 2024-12-31: 48  on 2025-12-31: 60 cites s \"1\" }",
    "{ am 31.12.2024: 48  am 31.12.2025: 60 gemäß s \"1\" }",
    "(observations (on 2024-12-31 48) (on 2025-12-31 60 (cites s \"1\")))"),
]

private let operators = [
  Example(
    "a + b * c - d / e", "a + b * c - d / e", "(subtract (add a (multiply b c)) (divide d e))"),
  Example("-a * b", "-a * b", "(multiply (negate a) b)"),
  Example("a and b or c and (d or e)", "a und b oder c und (d oder e)", ""),
  Example("not a = b", "nicht a = b", "(not (equal a b))"),
  Example("not a and b", "nicht a und b", "(and (not a) b)"),
  Example("a <> b", "a <> b", "(notEqual a b)"),
  Example("a in [b]", "a in [b]", "(in a (list b))"),
  Example("a not in 0 .. 2", "a nicht in 0 .. 2", "(notIn a (through 0 2))"),
  Example("p covers d", "p umfasst d", "(covers p d)"),
  Example("p overlaps q", "p überschneidet q", "(overlaps p q)"),
  Example("if a then b else c", "wenn a dann b sonst c", "(if a b c)"),
  Example(
    "a otherwise b otherwise c", "a ersatzweise b ersatzweise c",
    "(otherwise (otherwise a b) c)"),
  Example("x is known", "x ist bekannt", "(is known x)"),
  Example("x is not unknown", "x ist nicht unbekannt", "(isNot unknown x)"),
  Example("x is not empty", "x ist nicht leer", "(isNot empty x)"),
  Example("x.y is met", "x.y ist erfüllt", "(is met (member x y))"),
  Example("x is not eligible", "x ist nicht berechtigt", "(isNot eligible x)"),
  Example(
    "x is open and y is fault", "x ist offen und y ist fehlerhaft",
    "(and (is open x) (is fault y))"),
  Example(
    "some x in xs satisfies x > 2", "ein x in xs erfüllt x > 2",
    "(some x xs (greater x 2))"),
  Example(
    "every x in a.xs satisfies x > 2 and x < 3", "jedes x in a.xs erfüllt x > 2 und x < 3",
    "(every x (member a xs) (and (greater x 2) (less x 3)))"),
  Example("every s in c satisfies s", "jede s in c erfüllt s", "(every s c s)"),
  Example(
    "at least 2 of { a; b >= 1; c }", "mindestens 2 von { a; b >= 1; c }",
    "(atLeast 2 a (greaterOrEqual b 1) c)"),
  Example("x rounded to 1 cent", "x gerundet auf 1 Cent", "(rounded nearest x (money 0.01))"),
  Example(
    "a * b rounded up to 100 EUR", "a * b aufgerundet auf 100 Euro",
    "(rounded up (multiply a b) (money 100))"),
  Example("x rounded down to 0.01", "x abgerundet auf 0,01", "(rounded down x (decimal 0.01))"),
  Example(
    "x rounded half even to 1 = y", "x gerundet zur geraden auf 1 = y",
    "(equal (rounded halfEven x 1) y)"),
  Example("d + 1 month rounded up", "d + 1 Monat aufgerundet", "(roundedUp (add d (months 1)))"),
  Example("d + 6 months", "d + 6 Monate", "(add d (months 6))"),
  Example("4 weeks before d", "4 Wochen vor d", "(before (days 28) d)"),
  Example("6 months after a.end", "6 Monate nach a.end", "(after (months 6) (member a end))"),
  Example(
    "a <= d or next working day", "a <= d oder nächster werktag",
    "(lessOrEqual a (orNextWorkingDay d))"),
  Example("p as of 2023-06-01 + 1", "p zum stand 01.06.2023 + 1", "(add (asOf p 2023-06-01) 1)"),
  Example("p as of end of year(2020)", "p zum stand ende von jahr(2020)", ""),
]

private let forms = [
  Example("year of a.start - 1", "jahr von a.start - 1", "(subtract (yearOf (member a start)) 1)"),
  Example(
    "months of (a to b) / 12", "monate von (a bis b) / 12",
    "(divide (monthsOf (group (to a b))) 12)"),
  Example("month of d + 1", "monat von d + 1", "(add (monthOf d) 1)"),
  Example(
    "weekday of d = saturday", "Wochentag von d = saturday", "(equal (weekdayOf d) saturday)"),
  Example(
    "18 months starting d + 1 day", "18 Monate beginnend am d + 1 Tag",
    "(starting (months 18) (add d (days 1)))"),
  Example(
    "1 month + 2 months starting d to e", "1 Monat + 2 Monate beginnend am d bis e", ""),
  Example("end of month(d)", "ende von monat(d)", ""),
  Example("date(y - 1, 11, 15)", "datum(y - 1; 11; 15)", ""),
  Example("started months of p", "angefangene Monate von p", "(startedMonthsOf p)"),
  Example("days of p", "tage von p", "(daysOf p)"),
  Example("start of year(year of start of p)", "beginn von jahr(jahr von anfang von p)", ""),
  Example(
    "days between a + 1 day and b - 1", "tage zwischen a + 1 Tag und b - 1",
    "(subtract (daysBetween (add a (days 1)) b) 1)"),
  Example("count of xs where a and b", "anzahl von xs mit a und b", "(count (where xs (and a b)))"),
  Example(
    "sum of (xs where a).amount / 5", "summe von (xs mit a).amount / 5",
    "(divide (sum (member (group (where xs a)) amount)) 5)"),
  Example(
    "min of xs.a + max of xs.b", "kleinstes von xs.a + größtes von xs.b",
    "(add (minimum (member xs a)) (maximum (member xs b)))"),
  Example("average of [1, 2]", "durchschnitt von [1, 2]", "(average (list 1 2))"),
  Example("min(a, b)", "min(a; b)", "(call min a b)"),
  Example(
    "e.deadline for a is not met", "e.deadline für a ist nicht erfüllt",
    "(isNot met (for (member e deadline) a))"),
  Example(
    "g.amount for k = 600,000 EUR", "g.amount für k = 600.000 Euro",
    "(equal (for (member g amount) k) (money 600000))"),
  Example("discretion d by \"Office\"", "ermessen d durch \"Office\"", "(discretion d \"Office\")"),
  Example("judgement d by office", "Beurteilung d durch office", "(judgement d office)"),
  Example(
    "interpretation q \"Does it?\" { yes cites s32, t \"1\"  no cites s33 }",
    "auslegung q \"Does it?\" { ja gemäß s32, t \"1\"  nein gemäß s33 }",
    "(interpretation q \"Does it?\" (reading yes (cites s32) (cites t \"1\")) (reading no (cites s33)))"),
  Example(
    "A { x: b  y: 2026 to 2027 }", "A { x: b  y: 2026 bis 2027 }",
    "(facts A (field x b) (field y (period 2026-01-01 2027-12-31)))"),
  Example(
    "xs where a grouped by b, c sorted by d descending, e with f, sum of g as \"H\" as table",
    "xs mit a gruppiert nach b, c sortiert nach d absteigend, e spalten f, summe von g als \"H\" "
      + "als tabelle",
    "(table (where xs a) (groupedBy b c) (sortedBy (descending d) e) "
      + "(with (column f -) (column (sum g) \"H\")) table)"),
  Example("xs as chart", "xs als diagramm", "(table xs chart)"),
  Example(
    "start.end.of.count.where", "start.end.of.count.where",
    "(member (member (member (member start end) of) count) where)"),
]

@Test(arguments: literals + operators + forms)
func anExpressionIsReadAlikeInBothTongues(_ example: Example) {
  let english = read(example.english)
  let german = read(example.german, in: .german)
  if example.structure.isEmpty {
    // Functions are named in the file's tongue; warnings are not what this test is about.
    #expect(!english.contains("missing") && !german.contains("missing"))
  } else {
    #expect(english == example.structure)
    #expect(german == example.structure)
  }
}

@Test func wordsOfTheGrammarAreNamesWhereNothingAsksForThem() {
  for name in [
    "start", "end", "year", "days", "count", "sum", "about", "over", "from", "until",
    "on", "by", "rule", "test", "amount", "known", "at", "least", "judgement", "law", "set",
  ] {
    #expect(read("\(name) + \(name).\(name)") == "(add \(name) (member \(name) \(name)))")
  }
}

@Test func wordsBeforeAColonBeginTheNextField() {
  #expect(
    read("A { posts: 2  days: 30  covers: a  or: b  EUR: c }")
      == "(facts A (field posts 2) (field days 30) (field covers a) (field or b) (field EUR c))")
}

@Test func germanUntilBeginsTheNextEntry() {
  #expect(
    read("{ ab 01.01.2020: a  bis 31.12.2019: (2017 bis 2018) }", in: .german)
      == "(history (entry (from 2020-01-01) a) "
      + "(entry (until 2019-12-31) (group (period 2017-01-01 2018-12-31))))")
}

@Test func aBareExpressionIsShownInASession() {
  for text in [
    "1 + 2", "days of p", "hanau.authority as of 2025-01-01", "x is known", "test",
    "A { b: 1 }", "about 5", "f(2)", "x = 3", "some x in xs satisfies x", "rule.x", "[1, 2]",
  ] {
    let tree = parsed(text, in: .english, .session)
    #expect(tree.diagnostics.isEmpty, "\(text)")
    #expect(tree.dump().hasPrefix("(show "), "\(text)")
  }
}

@Test func declarationsStandInASession() {
  #expect(
    parsed("rule r { yes }", in: .english, .session).dump() == "(rule r yes)")
  #expect(
    parsed("centre a \"A\" { x: 1 }", in: .english, .session).dump()
      == "(thing centre a \"A\" (field x 1))")
}
