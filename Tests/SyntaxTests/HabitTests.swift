import Catalogue
import Diagnostics
import SourceText
import Syntax
import Testing
import Vocabulary

private let habits = [
  // Ends of periods.
  Slip("show 2026 to 2020", ["S30 2026 to 2020"], mended: "show 2020 to 2026"),
  Slip("show 2026-05 to 2026-01", ["S30 2026-05 to 2026-01"], mended: "show 2026-01 to 2026-05"),
  Slip("zeige 2026 bis 2020", ["S30 2026 bis 2020"], mended: "zeige 2020 bis 2026", in: .german),
  Slip(
    "zeige 05.2026 bis 01.2026", ["S30 05.2026 bis 01.2026"], mended: "zeige 01.2026 bis 05.2026",
    in: .german),
  Slip("show 2026 to 2026", []),
  Slip(
    "show 2026-03-15 to 2026-08", ["S35 2026-08"], mended: "show 2026-03-15 to 2026-08-31"),
  Slip("show 2026-03 to 2026-08-15", ["S35 2026-03"], mended: "show 2026-03-01 to 2026-08-15"),
  Slip(
    "zeige 15.03.2026 bis 8.2026", ["S35 8.2026"], mended: "zeige 15.03.2026 bis 31.08.2026",
    in: .german),
  Slip("show start of 2026", ["S16 2026"], mended: "show start of year(2026)"),
  Slip("show days of 2026", ["S16 2026"], mended: "show days of year(2026)"),
  Slip("show months of 2026 / 12", ["S16 2026"], mended: "show months of year(2026) / 12"),
  Slip("show months of 2026 to 2030", []),
  Slip("zeige tage von 2026", ["S16 2026"], mended: "zeige tage von jahr(2026)", in: .german),
  // Counts.
  Slip("show at least (1 + 1) of { a; b }", []),
  Slip("show at least unknown of { a; b }", []),
  Slip("show at least count of xs of { a; b }", []),
  Slip("zeige mindestens (1 + 1) von { a; b }", [], in: .german),
  // Millions.
  Slip("zeige 2 Mio. * 2", [], in: .german),
  Slip("zeige (2 Mio.)", [], in: .german),
  Slip("zeige [2 Mio.; 3 Mio.]", [], in: .german),
  // Amounts.
  Slip("show EUR 500", ["S15 EUR 500"], mended: "show 500 EUR"),
  Slip("zeige Euro 500", ["S15 Euro 500"], mended: "zeige 500 Euro", in: .german),
  Slip("zeige 5 Mrd. Euro", ["S31 5 Mrd. Euro"], mended: "zeige 5.000 Mio. Euro", in: .german),
  Slip("zeige 5 Tsd. Euro", ["S31 5 Tsd. Euro"], mended: "zeige 5.000 Euro", in: .german),
  Slip("zeige 2,5 Tsd. €", ["S31 2,5 Tsd. €"], mended: "zeige 2.500 €", in: .german),
  Slip("zeige 5 T€", ["S31 5 T€"], mended: "zeige 5.000 €", in: .german),
  Slip("zeige 5,- Euro", ["S31 5,- Euro"], mended: "zeige 5 Euro", in: .german),
  Slip("zeige 50 Prozent", ["S31 50 Prozent"], mended: "zeige 50 %", in: .german),
  Slip("zeige 50 v. H.", ["S31 50 v. H."], mended: "zeige 50 %", in: .german),
  Slip("zeige 50 v.H. von x", ["S31 50 v.H."], mended: "zeige 50 % von x", in: .german),
  Slip("show 50 percent", ["S31 50 percent"], mended: "show 50 %"),
  Slip("show 5 billion EUR", ["S31 5 billion EUR"], mended: "show 5,000 million EUR"),
  Slip("show 5 thousand EUR", ["S31 5 thousand EUR"], mended: "show 5,000 EUR"),
  Slip("show 5k EUR", ["X15 5k"], mended: "show 5,000 EUR"),
  Slip("show 5m EUR", ["X15 5m"], mended: "show 5 million EUR"),
  Slip("show 1e5", ["X15 1e5"], mended: "show 100,000"),
  Slip("zeige 5T€", ["X15 5T"], mended: "zeige 5.000 €", in: .german),
  // Dates.
  Slip("zeige 25. Mai 2026", ["X27 25. Mai 2026"], mended: "zeige 25.05.2026", in: .german),
  Slip("zeige Mai 2026", ["X27 Mai 2026"], mended: "zeige 05.2026", in: .german),
  Slip("zeige 1. März 2026", ["X27 1. März 2026"], mended: "zeige 01.03.2026", in: .german),
  Slip("show 1 January 2026", ["X27 1 January 2026"], mended: "show 2026-01-01"),
  Slip("show January 1, 2026", ["X27 January 1, 2026"], mended: "show 2026-01-01"),
  Slip("show May 2026", ["X27 May 2026"], mended: "show 2026-05"),
  Slip("zeige 1.2345", ["X30 1.2345"], mended: "zeige 1,2345", in: .german),
  Slip("zeige 5.2026", ["X30 5.2026"], mended: "zeige 5,2026", in: .german),
  Slip("zeige 05.2026", [], in: .german),
  Slip("zeige 3.2026 bis 8.2026", [], in: .german),
  Slip("zeige 1.2345 Euro", ["X17 1.2345"], mended: "zeige 1,2345 Euro", in: .german),
  Slip("show 26-01-01", ["X27 26-01-01"], mended: "show 2026-01-01"),
  Slip("show 31-12-2026", ["X27 31-12-2026"], mended: "show 2026-12-31"),
  Slip("show 2025-12-31T00:00", ["X27 2025-12-31T00:00"], mended: "show 2025-12-31"),
  Slip("show 2025-12-31T00:00:00Z", ["X27 2025-12-31T00:00:00Z"], mended: "show 2025-12-31"),
  // Constants.
  Slip("show true", ["S32 true"], mended: "show yes"),
  Slip("show false and a", ["S32 false"], mended: "show no and a"),
  Slip("show null", ["S32 null"], mended: "show unknown"),
  Slip("zeige true", ["S32 true"], mended: "zeige ja", in: .german),
  Slip("zeige NULL", ["S32 NULL"], mended: "zeige unbekannt", in: .german),
  Slip("language english\nshow a = ja", ["S06 ja"], mended: "language english\nshow a = yes"),
  Slip(
    "sprache deutsch\nzeige a = yes", ["S06 yes"], mended: "sprache deutsch\nzeige a = ja"),
  // What follows.
  Slip("show x y", ["S33 y"]),
  Slip("show x rounded", ["S34 rounded"]),
  Slip("show x rounded 2", ["S34 rounded"]),
  Slip("zeige x gerundet", ["S34 gerundet"], in: .german),
  Slip("zeige anzal von xs", ["S05 anzal"], mended: "zeige anzahl von xs", in: .german),
  Slip("zeige sume von xs", ["S05 sume"], mended: "zeige summe von xs", in: .german),
  Slip("show cuont of xs where a", ["S05 cuont"], mended: "show count of xs where a"),
  Slip("zeige 3 Monte", ["S05 Monte"], mended: "zeige 3 Monate", in: .german),
  Slip("define a = start of\ndefine b = 2", ["S01 "]),
  Slip("rule r {\n  a +\n}\ndefine a = start of\n  define b = 2", ["S01 ", "S01 "]),
  Slip("show 2026-01-01 rounded up", ["S23 rounded up"]),
  Slip("show 5 EUR rounded up", ["S23 rounded up"], mended: "show 5 EUR rounded up to 1 EUR"),
  Slip(
    "show xs with a, b sorted by c", ["S25 sorted by c"], mended: "show xs sorted by c with a, b"),
  Slip(
    "show xs sorted by c with a grouped by d", ["S25 grouped by d"],
    mended: "show xs grouped by d sorted by c with a"),
  Slip("centre c { count: 3 event x { } }", []),
  Slip("centre c { a: 5 k: 3 }", []),
]

@Test(arguments: habits)
func whatPeopleAreUsedToIsOneProblem(_ slip: Slip) {
  #expect(problems(slip.text, in: slip.tongue) == slip.problems)
  #expect(SyntaxTests.mended(slip.text, in: slip.tongue) == slip.mended)
  if let mended = slip.mended { #expect(problems(mended, in: slip.tongue) == []) }
}

@Test(arguments: habits, Tongue.allCases)
func aMessageIsAShortFragment(_ slip: Slip, _ tongue: Tongue) {
  for diagnostic in parsed(slip.text, in: slip.tongue).diagnostics {
    let message = diagnostic.problem.message(in: tongue).plainText
    #expect(message.count <= 90 && !message.hasSuffix("."), "\(message)")
  }
}

@Test func aSessionTakesFiguresAndHistoriesAlone() {
  #expect(problems("bis zu 60.000 Euro", in: .german, .session) == [])
  #expect(problems("up to 60,000 EUR", in: .english, .session) == [])
  #expect(problems("about 5", in: .english, .session) == [])
  #expect(problems("{ from 2020-01-01: 1 }", in: .english, .session) == [])
  #expect(problems("EUR 500", in: .english, .session) == ["S15 EUR 500"])
  #expect(problems("Mai 2026", in: .german, .session) == ["X27 Mai 2026"])
  #expect(problems("anzal von xs", in: .german, .session) == ["S05 anzal"])
  #expect(problems("true", in: .english, .session) == ["S32 true"])
  #expect(problems("x rounded", in: .english, .session) == ["S34 rounded"])
}

@Test func aFunctionOfTheGrammarMayBeCapitalised() {
  #expect(read("Jahr(2026)", in: .german) == read("jahr(2026)", in: .german))
  #expect(read("Min(1; 2) + min(3; 4)", in: .german) == read("min(1; 2) + min(3; 4)", in: .german))
}

@Test func helpNamesTheWaysToRoundAndTheOrderOfClauses() throws {
  let rounded = try #require(parsed("show x rounded").diagnostics.first).problem
  #expect(
    rounded.help(in: .english)?.plainText.contains("`rounded half even to` and the unit") == true)
  let late = try #require(parsed("show xs with a sorted by b").diagnostics.first).problem
  #expect(late.help(in: .german)?.plainText.contains("`sorted by`, `with`") == true)
}
