import Planning
import Rendering
import Testing
import Values
import Vocabulary

@testable import Evaluation

struct DecisionTests {

  let scene = Scene()

  /// A funding that is eligible.
  var eligible: Decision {
    Decision(
      decision: 1, asOf: day("2025-10-01"), overriddenAsOf: nil, outcome: .eligible,
      amount: .known(.money(600_000), []), needs: [], alternatives: [],
      requirements: [scene.result(0, .met), scene.result(1, .met, exception: 0)],
      warnings: [scene.result(3, .notMet)], notes: [.approximateDecided(0, requirement: 1)],
      obligations: [
        ObligationResult(
          obligation: 0, applies: .truth(true), due: .known(.date(day("2031-06-30")), []))
      ],
      faults: [Fault(.divisionByZero, at: scene.condition)], derivation: Derivation())
  }

  /// An eligibility that is open.
  var open: Decision {
    Decision(
      decision: 0, asOf: nil, overriddenAsOf: nil, outcome: .open, amount: nil,
      needs: [.fact(FactPath(.subject, [.field(Scene.application, 0)])), scene.need],
      alternatives: [], requirements: [scene.result(0, .notMet), scene.result(2, .open)],
      warnings: [], notes: [], obligations: [], faults: [], derivation: Derivation())
  }

  @Test func aDecisionIsWrittenForPrograms() {
    #expect(
      scene.renderer().json(of: eligible, case: "1", ignored: ["hardship"]).text == """
        {"decision": "centre_grant", "case": "1", "as_of": "2025-10-01", "outcome": "eligible", \
        "amount": "600000.00", "approximate": false, "missing": [], "needs_decision": [], \
        "alternatives": [], "requirements": [{"name": "authority", "title": "A county applies", \
        "status": "met", "cites": ["guideline 2.1"], "exception": null}, {"name": "deadline", \
        "title": "The application is early enough", "status": "met", "cites": ["guideline 9"], \
        "exception": "first_year"}], "warnings": [{"name": "early", "title": null, \
        "status": "not_met", "cites": []}], "notes": ["an approximate figure decided `deadline`", \
        "the answer to `hardship` is not asked for here and was ignored"], \
        "obligations": [{"name": "report", "due": "2031-06-30", "cites": []}], \
        "faults": [{"code": "E01", "message": "something is divided by zero", "file": "a.leit", "line": 2}]}
        """)
  }

  @Test func anEligibilityHasNoAmount() {
    #expect(
      scene.renderer().json(of: open, case: "2").text == """
        {"decision": "centre_eligibility", "case": "2", "as_of": null, "outcome": "open", \
        "approximate": false, "missing": ["a.posts"], "needs_decision": [{"name": \
        "regional_need", "by": "Office", "question": "Is there a need?"}], "alternatives": [], \
        "requirements": [{"name": "authority", "title": "A county applies", "status": \
        "not_met", "cites": ["guideline 2.1"], "exception": null}, {"name": "need", "title": \
        "There is a need", "status": "open", "cites": [], "exception": null}], "warnings": [], \
        "notes": [], "obligations": [], "faults": []}
        """)
  }

  @Test func aDecisionIsWrittenForPeople() {
    #expect(
      scene.renderer().text(of: eligible, case: "1") == """
        centre_grant, case 1: conditions met
          law as of 2025-10-01
          amount: 600,000.00 EUR
          ✓ met  authority  A county applies                 [guideline 2.1]
          ✓ met  deadline   The application is early enough  [guideline 9]
            exception first_year: In 2021 later
          warnings:
            ⚠ early (not met)
          notes:
            an approximate figure decided `deadline`
          obligations:
            report  Statement of use, due 2031-06-30
          faults:
            E01 a.leit:2:13: something is divided by zero
        """)
  }

  @Test func anOpenDecisionSaysWhatIsMissing() {
    #expect(
      scene.renderer(.german).text(of: open, case: "2") == """
        centre_eligibility, Fall 2: Voraussetzungen offen
          Rechtsstand nicht bekannt: der Stichtag fehlt
          ✗ nicht erfüllt  authority  A county applies  [guideline 2.1]
          ? offen          need       There is a need
          fehlende Angaben:
            a.posts
          ausstehende Entscheidungen:
            regional_need, durch Office: Is there a need?
        """)
  }

  @Test(arguments: Tongue.allCases)
  func nobodySaysGranted(tongue: Tongue) {
    let text = scene.renderer(tongue).text(of: eligible, case: "1").lowercased()
    #expect(!text.contains("granted"))
    #expect(!text.contains("bewilligt"))
  }

  @Test func aRuleNamesWhatBreaksIt() {
    let finding = RuleResult.Finding(
      element: .known(.thing(Scene.hanau), []), answer: .truth(false), steps: 0..<0)
    let result = RuleResult(
      rule: 0, status: .broken, broken: [finding], open: [], faulty: [], faults: [],
      derivation: Derivation())
    #expect(
      scene.renderer().text(of: result) == """
        ⚠ goals  Every centre has a goal: broken
          does not hold for:
            hanau  Centre of Hanau
        """)
    #expect(
      scene.renderer().json(of: result).text
        == #"{"rule": "goals", "status": "broken", "severity": "warning", "failing": ["hanau"], "missing": [], "needs_decision": [], "faults": []}"#
    )
  }

  @Test func aTestShowsWhatItFound() {
    let failure = TestResult.Failure(
      step: 0, answer: .open(Open(needs: [scene.posts])),
      operands: [.open(Open(needs: [scene.posts])), .known(.number(1), [])], decision: nil)
    let result = TestResult(test: 0, failures: [failure], coverage: Coverage())
    #expect(
      scene.renderer().text(of: result) == """
        ✗ late  Late is late: failed
          a.leit:2:13: a.posts > 1
            found open, missing: a.posts
          missing facts:
            a.posts
        """)
    #expect(
      scene.renderer().json(of: result).text == """
        {"test": "late", "status": "failed", "failures": [{"file": "a.leit", "line": 2, \
        "expected": "a.posts > 1", "found": "open, missing: a.posts", "missing": ["a.posts"], \
        "needs_decision": [], "faults": []}]}
        """)
  }

  @Test func aHistoryShowsItsDays() {
    let history = [
      HistoryEntry(
        validity: Validity(from: day("2018-01-01"), until: day("2020-12-31")),
        answer: .known(.money(50_000), [])),
      HistoryEntry(
        validity: Validity(from: day("2021-01-01"), until: nil),
        answer: .known(.money(60_000), [])),
    ]
    #expect(
      scene.renderer().text(
        of: history, in: HistoryContext(definition: nil, day: day("2017-01-01"))) == """
          from 2018-01-01 until 2020-12-31  50,000.00 EUR
          from 2021-01-01                   60,000.00 EUR
          """)
  }

}
