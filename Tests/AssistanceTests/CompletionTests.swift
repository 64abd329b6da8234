import Assistance
import Syntax
import Testing
import Vocabulary

/// What may stand where a person writes.
@Suite struct CompletionTests {

  @Test func aStatementBeginsWithAKeywordAsAWhole() {
    #expect(hesse.completions("sh‸") == ["show"])
    #expect(
      hesse.completions("wh‸")
        == ["why", "why not", "what if", "what would it take", "what is missing"])
    #expect(hessen.completions("was wäre n‸", .german) == ["nötig"])
    #expect(hessen.completions("was wae‸", .german) == ["wäre wenn", "wäre nötig"])
    #expect(hesse.completions("what wo‸") == ["would it take"])
    #expect(hesse.completions("what would ‸") == ["it take"])
  }

  @Test func everyKeywordThatBeginsAStatementIsOffered() {
    for tongue in Tongue.allCases {
      let offered = hesse.completions("‸", tongue)
      for keyword in Keyword.allCases where keyword.isStatementHead {
        #expect(offered.contains(keyword.spelling(in: tongue)), "\(keyword)")
      }
    }
  }

  @Test func aDeclarationBeginsWithAKind() {
    #expect(hesse.completions("cen‸", mode: .file) == ["centre"])
    #expect(hessen.completions("maß‸", .german, mode: .file) == ["maßnahme"])
    #expect(hessen.completions("mass‸", .german, mode: .file) == ["maßnahme"])
    #expect(hessen.completions("Zen‸", .german, mode: .file) == ["zentrum"])
  }

  @Test func decideTakesDecisionsAlone() {
    #expect(hesse.completions("decide ‸") == ["centre_eligibility", "centre_grant"])
    #expect(hesse.completions("decide centre_grant ‸") == ["for"])
    #expect(hesse.completions("decide centre_grant for ‸") == ["Application { ", "applications"])
    #expect(hessen.completions("prüfe centre_grant für App‸", .german) == ["Application { "])
    #expect(
      hesse.completions("decide centre_grant for kassel_2026 ‸").first == "as of")
  }

  @Test func aThingOfTheRecordComesFirstBehindFor() {
    let subject = Subject(
      """
      language english
      record Case { amount: money }
      Case zeta { amount: 1 EUR }
      goal alpha "A" { field: health }
      eligibility who for a: Case { require paid { a.amount > 0 EUR } }
      """)
    #expect(subject.completions("decide who for ‸") == ["zeta", "Case { ", "Cases"])
  }

  @Test func factsAreCompletedByFieldsThatAreNotGiven() {
    let typed = "decide centre_grant for Application { posts: 1  applicant: county  "
    let offered = hesse.completions(typed + "‸")
    #expect(offered.starts(with: ["received: ", "start: ", "end: ", "requested: "]))
    #expect(!offered.contains("posts: "))
    #expect(hesse.completions(typed + "po‸").contains("posts: "))
    // The colon is there.
    #expect(hesse.completions("show Application { re‸: 5 EUR }") == ["received", "requested"])
  }

  @Test func aDotIsFollowedByFields() {
    #expect(hesse.completions("show kassel_county.gr‸") == ["grants"])
    #expect(
      hesse.completions("show centres.grants.‸").starts(with: ["amount", "period", "purpose"]))
    #expect(hessen.completions("zeige zentren.bewilligungen.be‸", .german).contains("betrag"))
    #expect(
      hesse.completions("show some g in goals satisfies g.ind‸") == ["indicators"])
    #expect(hesse.completions("show kassel_county.vol‸") == ["volunteers"])
    #expect(hesse.completions("show Authority.m‸") == ["municipality"])
  }

  @Test func aDecisionIsFollowedByItsParts() {
    #expect(
      hesse.completions("show centre_eligibility.‸")
        == [
          "line", "authority", "deadline", "not_begun", "one_unit", "concept", "financing",
          "means", "head",
        ])
    #expect(hesse.completions("show centre_grant.‸").first == "amount")
    #expect(hessen.completions("zeige centre_grant.‸", .german).first == "betrag")
  }

  @Test func valuesOfAChoiceStandWhereTheChoiceIsAskedFor() {
    let values = [
      "county", "independent_city", "special_status_city", "municipality", "association",
    ]
    #expect(hesse.completions("show centres where authority = ‸").starts(with: values))
    #expect(hesse.completions("show centres where authority <> m‸") == ["municipality"])
    #expect(hesse.completions("show centres where authority in [‸").starts(with: values))
    #expect(hesse.completions("show centres where authority in [county, ‸").starts(with: values))
    #expect(hesse.completions("show Application { applicant: ‸ }") == values)
    #expect(
      hessen.completions("zeige ziele mit handlungsfeld = spr‸", .german) == ["spracherwerb"])
  }

  @Test func aBooleanIsYesOrNo() {
    #expect(hesse.completions("show Application { concept: ‸").starts(with: ["yes", "no"]))
    #expect(
      hessen.completions("was wäre wenn a.concept = ‸", .german).starts(with: ["ja", "nein"]))
  }

  @Test func aListIsFollowedByItsClauses() {
    #expect(
      hesse.completions("show centres ‸")
        == ["where", "grouped by", "sorted by", "with", "as table", "as chart"])
    #expect(hesse.completions("show centres sorted ‸") == ["by"])
    #expect(
      hessen.completions("zeige zentren ‸", .german)
        == ["mit", "gruppiert nach", "sortiert nach", "spalten", "als tabelle", "als diagramm"])
    #expect(!hesse.completions("show centres where goals is empty ‸").contains("where"))
    #expect(hesse.completions("show centres sorted by title des‸") == ["descending"])
  }

  @Test func insideWhereTheFieldsOfTheElementComeFirst() {
    #expect(hesse.completions("show centres where ‸").first == "district")
    #expect(hesse.completions("show centres where au‸") == ["authority"])
    #expect(hesse.completions("show centres sorted by op‸") == ["opened"])
    #expect(hessen.completions("zeige zentren mit lan‸", .german) == ["landkreis"])
  }

  @Test func isAsksWhatFitsTheOperand() {
    #expect(hesse.completions("show centres where goals is ‸").first == "empty")
    #expect(
      hesse.completions("show centre_eligibility for Application { } is ‸").starts(
        with: ["met", "eligible", "open", "fault"]))
  }

  @Test func whyNamesRequirementsOfTheLastDecision() {
    let offered = hesse.completions("why ‸", decision: "centre_eligibility")
    #expect(offered.starts(with: ["line", "authority"]))
    #expect(offered.contains("not"))
    #expect(offered.contains("all"))
    #expect(hesse.completions("why not dea‸", decision: "centre_grant") == ["deadline"])
  }

  @Test func whatIfNamesFactsOfTheLastDecision() {
    #expect(hesse.completions("what if ‸", decision: "centre_grant").first == "a.")
    #expect(
      hesse.completions("what if a.‸", decision: "centre_grant").starts(
        with: ["applicant", "received"]))
    #expect(
      hesse.completions("what if a.posts = 2, a.co‸", decision: "centre_grant") == ["concept"])
    #expect(
      hesse.completions("what if a.applicant = c‸", decision: "centre_grant").first == "county")
  }

  @Test func factsAreSweptAndKept() {
    let decision = "centre_grant"
    #expect(hesse.completions("sweep a.po‸", decision: decision) == ["posts"])
    #expect(hesse.completions("sweep po‸", decision: decision) == ["posts"])
    #expect(hesse.completions("sweep a.posts ‸", decision: decision) == ["from"])
    #expect(hesse.completions("sweep a.posts from 0 t‸", decision: decision) == ["to"])
    #expect(
      hessen.completions("durchlaufe a.posts v‸", .german, decision: decision) == ["von"])
    #expect(hesse.completions("what would it take ‸") == ["for", "keeping"])
    #expect(
      hesse.completions("what would it take keeping a.app‸", decision: decision) == ["applicant"])
    #expect(
      hessen.completions("was wäre nötig unter ‸", .german) == ["beibehaltung von"])
    #expect(hesse.completions("diff 2020-06-01 w‸") == ["with"])
    #expect(hessen.completions("vergleiche 01.06.2020 m‸", .german) == ["mit"])
  }

  @Test func historyIsOfParametersAndOfWhatHasOne() {
    #expect(hesse.completions("history of po‸").first == "post_cap")
    #expect(hesse.completions("history of ‸").contains("kassel_county."))
  }

  @Test func nothingIsOfferedInCommentsAndTexts() {
    for text in [
      "show \"cen‸", "show „cen‸", "// cen‸", "/* cen‸", "show centres // where‸",
      "show 12‸", "show \"text\"‸", "show `cen‸", "show [1, 2]‸",
    ] {
      #expect(hesse.completions(text).isEmpty, "\(text)")
      #expect(hesse.answer(text, mode: .file).candidates.isEmpty, "\(text)")
    }
    #expect(hesse.completions("show /* a */ cent‸").contains("centres"))
  }

  @Test func unitsFollowNumbers() {
    #expect(hesse.completions("show 5 mi‸") == ["million"])
    #expect(hesse.completions("show 5 we‸") == ["weeks"])
    #expect(hesse.completions("show 1 we‸") == ["week"])
    #expect(hessen.completions("zeige 1 Mon‸", .german) == ["Monat"])
  }

  @Test func candidatesSayWhatTheyAre() throws {
    let posts = try #require(
      hesse.answer("decide centre_grant for Application { po‸").candidates.first)
    #expect(posts.text == "posts: ")
    #expect(posts.kind == .field)
    #expect(posts.type == "decimal")
    #expect(posts.title == "coordination posts, in full-time posts")
    let grants = try #require(hessen.answer("zeige zentren.bew‸", .german).candidates.first)
    #expect(grants.type == "liste von bewilligung")
  }

  @Test func ofVeryManyNamesTheFirstAndTheLastAreShown() {
    let lines = (100..<1_400).map { "parameter \($0 < 1_000 ? "cap" : "zone")_\($0) = 1" }
    let offered = Subject(lines.joined(separator: "\n")).completions("show ‸")
    #expect(offered.count < 1_000)
    #expect(offered.contains("cap_100"))
    #expect(offered.contains("zone_1399"))
  }

  @Test func whatIsTypedAsItIsWrittenComesFirst() {
    let subject = Subject("parameter Abc = 1\nparameter abd = 2\n")
    #expect(subject.completions("show ab‸") == ["abd", "Abc"])
    #expect(subject.completions("show Ab‸") == ["Abc"])
    #expect(subject.answer("show Ab‸").candidates.map(\.text).prefix(2) == ["Abc", "abd"])
    #expect(subject.completions("show AB‸") == ["Abc", "abd"])
    let umlauts = Subject("parameter Größe = 1\nparameter Gruppe = 2\n")
    #expect(umlauts.completions("show Größ‸") == ["Größe"])
    #expect(umlauts.completions("show groe‸") == ["Größe"])
    #expect(umlauts.completions("show Gro\u{308}ß‸") == ["Größe"])
  }

}
