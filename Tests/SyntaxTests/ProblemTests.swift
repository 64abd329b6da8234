import Diagnostics
import SourceText
import Syntax
import Testing
import Vocabulary

/// A text, its problems, and the text as the first mend makes it.
struct Slip: Sendable, CustomTestStringConvertible {

  /// The text.
  let text: String

  /// The problems: their codes, and the text that each stands at.
  let problems: [String]

  /// The mended text, if the first problem can be mended.
  let mended: String?

  /// The tongue of the text.
  let tongue: Tongue

  /// Creates an instance with the given properties.
  init(
    _ text: String, _ problems: [String], mended: String? = nil, in tongue: Tongue = .english
  ) {
    self.text = text
    self.problems = problems
    self.mended = mended
    self.tongue = tongue
  }

  var testDescription: String { text }

}

private let slips = [
  // Fields.
  Slip("centre c { amount = 5 EUR  b: 2 }", ["S10 ="], mended: "centre c { amount : 5 EUR  b: 2 }"),
  Slip("centre c { a: 1, b: 2 }", ["S12 ,"], mended: "centre c { a: 1 b: 2 }"),
  Slip("centre c { a: }", ["S01 }"]),
  Slip("centre c { a: 1 ) b: 2 }", ["S01 )"]),
  Slip("centre c { period: 2026 }", ["S16 2026"], mended: "centre c { period: year(2026) }"),
  Slip(
    "zentrum c { zeitraum: 2026 }", ["S16 2026"], mended: "zentrum c { zeitraum: jahr(2026) }",
    in: .german),
  Slip("record r { a text }", ["S01 text"]),
  Slip("record r { a: }", ["S01 }"]),
  Slip("centre c \"t\" \"u\" { }", ["S26 \"u\""]),
  Slip("centre c", ["S01 "]),
  Slip("centre { a: 1 }", ["S01 {"]),
  Slip("goal where \"x\" { }", ["S09 where"], mended: "goal `where` \"x\" { }"),
  // Braces.
  Slip(
    "centre a {\n  b: 1\n\ncentre c { }\n", ["S01 "],
    mended: "centre a {\n  b: 1\n}\n\ncentre c { }\n"),
  Slip("rule a { yes\nrule b { no }\n", ["S02 {"], mended: "rule a { yes }\nrule b { no }\n"),
  Slip("rule a { yes } }\n", ["S03 }"], mended: "rule a { yes }\n"),
  Slip("rule a { (yes }", ["S02 ("], mended: "rule a { (yes) }"),
  Slip("show [1, 2", ["S02 ["], mended: "show [1, 2]"),
  Slip(
    "eligibility e for a: A {\n require r { a.b\n require s { a.c }\n}\n", ["S02 {"],
    mended: "eligibility e for a: A {\n require r { a.b }\n require s { a.c }\n}\n"),
  Slip("rule a { b c }\nrule d { no }", ["S01 c"]),
  // Words.
  Slip("ruel a { yes }", ["S05 ruel"], mended: "rule a { yes }"),
  Slip(
    "eligibilty e for a: A { require r { yes } }", ["S05 eligibilty"],
    mended: "eligibility e for a: A { require r { yes } }"),
  Slip("rgel a { ja }", ["S05 rgel"], mended: "regel a { ja }", in: .german),
  Slip("language english\nzeige 3", ["S06 zeige"], mended: "language english\nshow 3"),
  Slip(
    "sprache deutsch\nzeige xs where a", ["S06 where"], mended: "sprache deutsch\nzeige xs mit a"),
  Slip(
    "sprache deutsch\nzeige count of xs", ["S06 count of"],
    mended: "sprache deutsch\nzeige anzahl von xs"),
  Slip(
    "language english\neligibility e for a: A { voraussetzung r { yes } }", ["S06 voraussetzung"],
    mended: "language english\neligibility e for a: A { require r { yes } }"),
  Slip(
    "regel a { ja und nein }", ["S07 regel"], mended: "sprache deutsch\n\nregel a { ja und nein }"),
  Slip("rule a { yes }\nlanguage english", ["S08 language english"]),
  Slip("show if a then b", ["S01 "], mended: "show if a then b else"),
  Slip("show if a b else c", ["S01 b"], mended: "show if a then b else c"),
  Slip("1 + 2", ["S21 1 + 2"], mended: "show 1 + 2"),
  Slip("a.b", ["S21 a.b"], mended: "show a.b"),
  Slip("define x: 3 EUR", ["S11 :"], mended: "define x = 3 EUR"),
  Slip("rule r when a { yes }", ["S27 when"]),
  Slip("rule r { yes except e { no } }", ["S27 except e { no }"]),
  // Expressions.
  Slip("show a < b < c", ["S13 <"], mended: "show a < b and b < c"),
  Slip("show a and b or c", ["S14 or"], mended: "show (a and b) or c"),
  Slip("show (a and b) or c", []),
  Slip("show a or b and c", ["S14 or"], mended: "show a or (b and c)"),
  Slip("show € 600", ["S15 € 600"], mended: "show 600 €"),
  Slip("show €12.5 million", ["S15 €12.5 million"], mended: "show 12.5 million €"),
  Slip("show a in 2021", ["S16 2021"], mended: "show a in year(2021)"),
  Slip("show a in 2021 to 2022", []),
  Slip("show a in 0 .. 2", []),
  Slip("show [1, 2; 3]", ["S18 ;"], mended: "show [1, 2, 3]"),
  Slip("zeige [0,5]", ["S17 0,5"], mended: "zeige [0, 5]", in: .german),
  Slip("zeige [0,5; 0,7]", [], in: .german),
  Slip("zeige f(0,5)", ["S17 0,5"], mended: "zeige f(0, 5)", in: .german),
  Slip("zeige (0,5)", [], in: .german),
  Slip("zeige [0,5 Euro]", [], in: .german),
  Slip("show [1,200]", ["S17 1,200"], mended: "show [1, 200]"),
  Slip("show [1,200 EUR]", []),
  Slip("show [a b]", ["S01 b"], mended: "show [a, b]"),
  Slip("show 1.5 years", ["S19 1.5 years"], mended: "show 18 months"),
  Slip("show 1.3 days", ["S19 1.3 days"]),
  Slip("show x is 3", ["S22 is"], mended: "show x = 3"),
  Slip("show x is not 3", ["S22 is not"], mended: "show x <> 3"),
  Slip("show x is", ["S01 "]),
  Slip("show x rounded up", ["S23 rounded up"], mended: "show x rounded up to 1"),
  Slip("show (d + 1 month) rounded up", []),
  Slip("show x is known + 1", ["S24 +"], mended: "show (x is known) + 1"),
  Slip("show x rounded to 1 + 2", ["S24 +"], mended: "show (x rounded to 1) + 2"),
  Slip("show xs with a sorted by b", ["S25 sorted by b"], mended: "show xs sorted by b with a"),
  Slip("show xs sorted by a sorted by b", ["S26 sorted by b"]),
  Slip("show x % of y", ["S28 %", "S33 of"]),
  Slip("show { a: 1 }", ["S29 {"]),
  Slip("show a +", ["S01 "]),
  Slip("show a = = b", ["S26 ="], mended: "show a = b"),
  Slip("show (a + ) * b", ["S01 )"]),
  Slip("show a.", ["S01 "]),
  Slip("show\nrule r { yes }\nshow 1 +\nshow (2\nshow 3", ["S01 ", "S01 ", "S02 ("]),
  Slip("centre c { a:\n b: 1 }", ["S01 "]),
  Slip("define x due 2026-01-01 = 1\nrule r when yes { yes }", ["S27 due", "S27 when"]),
  Slip("centre c {\n a: ?? !\n b: 1\n}", ["X07 ??", "X12 !"]),
  Slip("show discretion d by", ["S01 "]),
  Slip("show some x xs satisfies y", ["S01 xs"], mended: "show some x in xs satisfies y"),
  Slip(
    "centre c { a: { from 2020-01-01 5 } }", ["S01 5"],
    mended: "centre c { a: { from 2020-01-01: 5 } }"),
  Slip("table t(a: A) { | b = 3 | c -> 4 }", ["S01 ="]),
  Slip("show f(a; b, c)", ["S18 ,"], mended: "show f(a; b; c)"),
]

@Test(arguments: slips)
func aSlipIsOneProblemAtItsPlace(_ slip: Slip) {
  #expect(problems(slip.text, in: slip.tongue) == slip.problems)
  if let mended = slip.mended {
    #expect(SyntaxTests.mended(slip.text, in: slip.tongue) == mended)
  }
}

@Test(arguments: slips.filter { $0.mended != nil && $0.problems.count == 1 })
func aMendMendsTheProblem(_ slip: Slip) {
  guard let mended = slip.mended, !mended.hasSuffix("else") else { return }
  #expect(problems(mended, in: slip.tongue) == [])
}

@Test func whatIsWrongInOneDeclarationSparesTheNext() {
  let tree = parsed("rule a { + }\nfoo bar baz\nrule b { yes }\ncentre c { ( }\nrule d { no }")
  #expect(tree.dump().contains("(rule b yes)"))
  #expect(tree.dump().contains("(rule d no)"))
}

@Test func aMissingNameIsSpelledByNothing() {
  let tree = parsed("show a.")
  #expect(tree.dump() == "(show (member a (missing)))")
}

@Test func aBareExpressionWithMoreOnItsLineIsAProblemInASession() {
  #expect(problems("1 2", in: .english, .session) == ["S33 2"])
  #expect(problems("a b", in: .english, .session) == ["S01 "])
  #expect(problems("a + b c", in: .english, .session) == ["S33 c"])
  #expect(problems("1 +", in: .english, .session) == ["S01 "])
}
