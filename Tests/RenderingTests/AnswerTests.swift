import Evaluation
import Planning
import Rendering
import Testing
import Values
import Vocabulary

struct AnswerTests {

  let scene = Scene()

  /// Returns how `answer`, of `type`, is printed for programs, from the value on to the type.
  func json(_ answer: Answer, _ type: ValueType) -> String {
    scene.renderer().json(of: answer, type: type, asOf: day("2026-11-20")).text
  }

  @Test(
    arguments: [
      (Value.number(14), ValueType.integer, #"14, "type": "integer""#),
      (
        .number(rational("9223372036854775808")), .integer,
        #"9223372036854775808, "type": "integer""#
      ),
      (.number(rational("0.9")), .decimal, #""0.9", "type": "decimal""#),
      (.number(rational("1/3")), .decimal, #""1/3", "type": "decimal""#),
      (.money(600_000), .money, #""600000.00", "type": "money""#),
      (.money(rational("0.125")), .money, #""0.125", "type": "money""#),
      (.money(rational("1/3")), .money, #""1/3", "type": "money""#),
      (.boolean(true), .boolean, #"true, "type": "boolean""#),
      (.text("a\"b"), .text, #""a\"b", "type": "text""#),
      (.date(day("2026-01-01")), .date, #""2026-01-01", "type": "date""#),
      (
        .period(Period(start: day("2026-01-01"), end: day("2030-12-31"))), .period,
        #"{"start": "2026-01-01", "end": "2030-12-31"}, "type": "period""#
      ),
      (.duration(.months(6)), .duration(nil), #""P6M", "type": "duration""#),
      (.choice(Scene.kind, 1), .choice(Scene.kind), #""municipality", "type": "Authority""#),
      (.thing(Scene.hanau), .record(Scene.centre), #""hanau", "type": "centre""#),
    ])
  func aValueIsWrittenForPrograms(value: Value, type: ValueType, text: String) {
    #expect(
      json(.known(value, []), type)
        == #"{"value": \#(text), "approximate": false, "as_of": "2026-11-20", "open": null}"#)
  }

  @Test func aListIsAnArray() {
    let list = Answer.list(
      [
        Element(.known(.money(1), .approximate)), Element(.open(Open(needs: [scene.posts]))),
        Element(.known(.money(2), []), membership: .open(Open(needs: [scene.need]))),
      ], [])
    #expect(
      json(list, .list(of: .money)) == """
        {"value": ["1.00", null], "type": "list of money", "approximate": true, \
        "as_of": "2026-11-20", "open": {"missing": ["a.posts"], "needs_decision": \
        [{"name": "regional_need", "by": "Office", "question": "Is there a need?"}], \
        "elements": ["2.00"]}}
        """)
  }

  @Test func anOpenAnswerNamesWhatItNeeds() {
    let open = Open(
      needs: [scene.posts, scene.need],
      alternatives: [
        Alternative(
          value: .money(5), marks: [], when: [Assumption(.node(scene.condition), isTrue: false)]),
        Alternative(value: .money(6), marks: [], when: [Assumption(.question(0), isTrue: true)]),
      ])
    #expect(
      json(.open(open), .money) == """
        {"value": null, "type": "money", "approximate": false, "as_of": "2026-11-20", \
        "open": {"missing": ["a.posts"], "needs_decision": [{"name": "regional_need", \
        "by": "Office", "question": "Is there a need?"}], "alternatives": \
        [{"value": "5.00", "when": "not (a.posts > 1)"}, \
        {"value": "6.00", "when": "regional_need"}]}}
        """)
    #expect(
      scene.renderer(.german).text(of: .open(open)) == """
        offen
          fehlende Angaben: a.posts
          ausstehende Entscheidungen:
            regional_need, durch Office: Is there a need?
          5,00 Euro, falls not (a.posts > 1)
          6,00 Euro, falls regional_need
        """)
  }

  @Test func aFaultIsNamed() {
    let fault = Answer.fault(Fault(.divisionByZero, at: nil))
    #expect(
      json(fault, .decimal)
        == #"{"fault": {"code": "E01", "message": "something is divided by zero"}}"#)
    #expect(scene.renderer().text(of: fault) == "fault E01: something is divided by zero")
    #expect(
      scene.renderer(.german).text(of: fault)
        == "nicht bestimmbar (E01): es wird durch null geteilt")
  }

  @Test(
    arguments: [
      (Value.money(600_000), "600,000.00 EUR", "600.000,00 Euro"),
      (.money(rational("1/3")), "1/3 EUR (≈ 0.33 EUR)", "1/3 Euro (≈ 0,33 Euro)"),
      (.number(rational("1234.5")), "1,234.5", "1.234,5"),
      (.number(rational("2/3")), "2/3 (≈ 0.6667)", "2/3 (≈ 0,6667)"),
      (.boolean(false), "no", "nein"), (.date(day("2026-01-01")), "2026-01-01", "01.01.2026"),
      (.duration(.months(6)), "6 months", "6 Monate"), (.duration(.months(12)), "1 year", "1 Jahr"),
      (.duration(.days(1)), "1 day", "1 Tag"), (.choice(Scene.kind, 0), "county", "landkreis"),
      (.thing(Scene.hanau), "hanau  Centre of Hanau", "hanau  Centre of Hanau"),
      (.text("a\u{1B}b"), "a␛b", "a␛b"),
    ])
  func aValueIsWrittenForPeople(value: Value, english: String, german: String) {
    #expect(scene.renderer(.english).text(of: .known(value, [])) == english)
    #expect(scene.renderer(.german).text(of: .known(value, [])) == german)
  }

  @Test func anApproximateFigureSaysSo() {
    let answer = Answer.known(.money(500_000), .approximate)
    #expect(scene.renderer(.english).text(of: answer) == "about 500,000.00 EUR")
    #expect(scene.renderer(.german).text(of: answer) == "rund 500.000,00 Euro")
    let truth = Answer.known(.boolean(true), .approximate)
    #expect(scene.renderer(.german).text(of: truth) == "ja (nach ungefähren Angaben)")
  }

  @Test func aTableIsAligned() {
    let table = Shown.table(scene.table(isChart: false))
    #expect(
      scene.renderer().text(of: table, node: scene.view)
        == """
        Centre        Amount
        ──────  ────────────
        Höchst  1,000.00 EUR
        漢字        5.00 EUR

        open:
        x               open
          (open, to be decided: regional_need)

        missing facts:
          a.posts
        (2 rows, 1 open)
        """)
    #expect(
      scene.renderer().json(of: table, node: scene.view).text == """
        {"columns": ["Centre", "Amount"], "rows": [["Höchst", "1000.00"], ["漢字", "5.00"]], \
        "open_rows": [["x", null]], "as_of": null, "approximate_cells": [], \
        "open": {"missing": ["a.posts"], "needs_decision": \
        [{"name": "regional_need", "by": "Office", "question": "Is there a need?"}], \
        "cells": [[2, 1]]}}
        """)
  }

  @Test func aChartHasABarForEachRow() {
    let bars = scene.renderer().text(of: .table(scene.table(isChart: true)), node: scene.view)
    let full = String(repeating: "█", count: 40)
    #expect(
      bars == """
        Centre        Amount
        ──────  ────────────
        Höchst  1,000.00 EUR  \(full)
        漢字        5.00 EUR  ▎
        (2 rows)
        """)
  }

}
