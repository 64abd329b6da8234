import Catalogue
import Diagnostics
import Planning
import Semantics
import SourceText
import Syntax
import TestSupport
import Testing
import Vocabulary

/// A program means the same whatever tongue it is written in.
@Suite struct MirrorTests {

  /// Files, and the same in the other tongue.
  static let mirrors = [
    ["Tests/Programs/hesse/guideline.leit"],
    ["Tests/Programs/hesse/guideline.leit", "Tests/Programs/hesse/kassel.leit"],
    ["programm", "teiljahr", "vielfaltszentren", "fallmanagement"].map {
      "examples/hesse/\($0).leit"
    },
    [
      "programm", "projekte", "integrationslotsen", "laiendolmetscher", "migrantenorganisationen",
      "kommunale-strategien",
    ].map { "examples/hesse/\($0).leit" },
  ]

  @Test(arguments: mirrors)
  func twinsHaveEqualPlans(_ paths: [String]) throws {
    let original = try planned(paths)
    let twins = paths.map {
      $0.replacing("Tests/Programs/hesse/", with: "Tests/Programs/hesse/mirror/")
        .replacing("examples/hesse/", with: "examples/hesse/english/")
    }
    let mirror = try planned(twins)
    #expect(original.nodes.count > 100)
    #expect(original == mirror)
  }

  @Test func formsOfBothTonguesHaveEqualPlans() throws {
    let english = """
      record Application plural applications { posts: decimal  start: date  amount: money  concept: boolean }
      parameter cap { from 2018-01-01: 50,000 EUR  from 2021-01-01: 60,000.50 EUR }
      define share(a: Application) = if a.posts >= 0.5 then cap * a.posts else 0 EUR
      table rate(posts: decimal): decimal { | < 0.5 -> 50 % | 0.5 .. 1 -> 80 % | otherwise -> 90 % }
      eligibility e for a: Application {
        law as of a.start
        require late { a.start <= 6 months before end of year(2026) }
          except early when a.start in year(2021) { a.start + 1 month rounded up <= 2022-01-01 or next working day }
        require two { at least 2 of { a.concept; a.posts is known; not a.concept } }
        require judged { judgement need by "RP" or (discretion mercy by "RP" and a.concept) }
      }
      funding f for a: Application {
        eligibility: e
        let part = rate(a.posts) * share(a)
        amount: min(a.amount, part otherwise 5 EUR) rounded down to 1 cent
        obligation report due 30 days after a.start
      }
      data rows: list of Application "Rows" from "rows.csv" with { posts: "Stellen"  start: "Beginn" }
      show count of (rows where posts > 1)
      show sum of (centres where some g in grants satisfies g.period covers 2027-03-01).grants.amount
      show centres sorted by title descending with title, count of grants as "n"
      show every c in centres satisfies c.goals is not empty
      """
    let german = """
      sprache deutsch
      datensatz Application mehrzahl applications { posts: dezimalzahl  start: datum  amount: geldbetrag  concept: wahrheitswert }
      parameter cap { ab 01.01.2018: 50.000 Euro  ab 01.01.2021: 60.000,50 Euro }
      definiere share(a: Application) = wenn a.posts >= 0,5 dann cap * a.posts sonst 0 Euro
      tabelle rate(posts: dezimalzahl): dezimalzahl { | < 0,5 -> 50 % | 0,5 .. 1 -> 80 % | ersatzweise -> 90 % }
      berechtigung e für a: Application {
        rechtsstand am a.start
        voraussetzung late { a.start <= 6 Monate vor ende von jahr(2026) }
          ausnahme early falls a.start in jahr(2021) { a.start + 1 Monat aufgerundet <= 01.01.2022 oder nächster werktag }
        voraussetzung two { mindestens 2 von { a.concept; a.posts ist bekannt; nicht a.concept } }
        voraussetzung judged { beurteilung need durch "RP" oder (ermessen mercy durch "RP" und a.concept) }
      }
      förderung f für a: Application {
        berechtigung: e
        zwischenwert part = rate(a.posts) * share(a)
        betrag: min(a.amount, part ersatzweise 5 Euro) abgerundet auf 1 Cent
        pflicht report fällig 30 Tage nach a.start
      }
      daten rows: liste von Application "Rows" aus "rows.csv" spalten { posts: "Stellen"  start: "Beginn" }
      zeige anzahl von (rows mit posts > 1)
      zeige summe von (zentren mit ein g in bewilligungen erfüllt g.zeitraum umfasst 01.03.2027).bewilligungen.betrag
      zeige zentren sortiert nach titel absteigend spalten titel, anzahl von bewilligungen als "n"
      zeige jedes c in zentren erfüllt c.ziele ist nicht leer
      """
    let first = try plan(of: [SourceFile(name: "en.leit", text: english)])
    let second = try plan(of: [SourceFile(name: "de.leit", text: german)])
    #expect(first.nodes.count == second.nodes.count)
    for (a, b) in zip(first.nodes, second.nodes) { #expect(a == b) }
    #expect(first == second)
  }

  @Test(arguments: [
    #"from "b.csv" with { posts: "A" }"#, #"from "a.csv" with { posts: "B" }"#,
    #"from "a.csv" with { amount: "A" }"#, #"from "a.csv" with { posts: "A"  amount: "B" }"#,
    #"from "a.csv""#,
  ])
  func plansThatReadOtherColumnsAreOthers(_ source: String) throws {
    func plan(reading source: String) throws -> Plan {
      let text = """
        record Application { posts: decimal  amount: decimal }
        data rows: list of Application \(source)
        show rows
        """
      return try self.plan(of: [SourceFile(name: "data.leit", text: text)])
    }
    let own = #"from "a.csv" with { posts: "A" }"#
    #expect(try plan(reading: own) == plan(reading: own))
    #expect(try plan(reading: own) != plan(reading: source))
  }

  @Test(arguments: StartingPoint.allCases)
  func filesToBeginWithHaveEqualPlans(_ point: StartingPoint) throws {
    let plans = try Tongue.allCases.map { tongue in
      // What people read is in their language.
      let text = point.text(in: tongue).replacing(/"[^"]*"/, with: "\"text\"")
      return try plan(of: [SourceFile(name: "start.leit", text: text)])
    }
    #expect(plans[0].nodes.count > 20)
    #expect(plans[0] == plans[1])
  }

  @Test func operandsStandBeforeWhatIsMadeOfThem() throws {
    let plan = try planned([
      "Tests/Programs/hesse/guideline.leit", "Tests/Programs/hesse/kassel.leit",
    ])
    #expect(plan.invariantViolations() == [])
  }

  /// Returns the plan of the project's files at `paths`.
  private func planned(_ paths: [String]) throws -> Plan {
    try plan(of: paths.map { SourceFile(name: $0, text: try Repository.text(at: $0)) })
  }

  /// Returns the plan of `files`, each of which sees the others.
  private func plan(of files: [SourceFile]) throws -> Plan {
    let sources = [SourceFile(name: "vocabulary", text: preludeSource)] + files
    let trees = sources.enumerated().map { place, source in
      parse(source, as: SourceFile.ID(rawValue: UInt32(place)))
    }
    let program = check(trees, imports: trees.map { _ in Array(trees.indices) })
    let errors = program.diagnostics.filter { $0.problem.severity == .error }
    try #require(errors.isEmpty, "\(errors)")
    return Planning.plan(program, sources: sources).plan
  }

}
