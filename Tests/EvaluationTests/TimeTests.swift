import Evaluation
import Testing
import Values

@testable import Planning

@Suite("Time")
struct TimeTests {

  private let old = Validity(from: day(2021, 1, 1), until: day(2025, 12, 31))
  private let new = Validity(from: day(2026, 1, 1), until: nil)

  /// Returns a parameter that was `first` and is `second`.
  private func parameter(
    _ first: Int, _ second: Int, in builder: PlanBuilder
  ) -> PlanNode.ID {
    let (a, b) = (builder.number(first), builder.number(second))
    return builder.define([
      PlanVersion(validity: old, clause: PlanClause(a)),
      PlanVersion(validity: new, clause: PlanClause(b)),
    ])
  }

  @Test("the version in force counts, and a gap is a fault")
  func versions() {
    let builder = PlanBuilder()
    let node = parameter(50, 60, in: builder)
    #expect(builder.answer(node, asOf: day(2025, 12, 31)) == .number(50))
    #expect(builder.answer(node, asOf: day(2026, 1, 1)) == .number(60))
    let gap = builder.answer(node, asOf: day(2020, 1, 1))
    #expect(gap.kind == .gap(definition: 0, day(2020, 1, 1)))
    let before = builder.add(
      .asOf(node, builder.constant(.date(day(2023, 6, 1)))), .integer)
    #expect(builder.answer(before) == .number(50))
  }

  @Test("the law of a day that is not known is what all versions agree on")
  func openDate() {
    let builder = PlanBuilder()
    let node = builder.add(.asOf(parameter(50, 60, in: builder), builder.field(8)), .integer)
    let open = builder.answer(node)
    #expect(open.needs == [need(8)])
    #expect(open.couldBe == [.int(50), .int(60)])
    #expect(builder.answer(node, [8: .date(day(2027, 1, 1))]) == .number(60))
    let same = builder.add(.asOf(parameter(50, 50, in: builder), builder.field(8)), .integer)
    #expect(builder.answer(same) == .number(50))
    // Two that change on one day change together.
    let (a, b) = (parameter(1, 2, in: builder), parameter(2, 1, in: builder))
    let sum = builder.add(.asOf(builder.add(.add(a, b), .integer), builder.field(8)), .integer)
    #expect(builder.answer(sum) == .number(3))
    // By two dates, each may be anything.
    let (x, y) = (builder.field(8), builder.field(9))
    let two = builder.add(
      .add(builder.add(.asOf(a, x), .integer), builder.add(.asOf(b, y), .integer)), .integer)
    #expect(Set(builder.answer(two).couldBe) == [.int(2), .int(3), .int(4)])
  }

  @Test("a let is computed anew under another date")
  func locals() {
    let builder = PlanBuilder()
    let parameter = parameter(50, 60, in: builder)
    let local = builder.add(.local(0), .integer)
    let then = builder.add(.asOf(local, builder.constant(.date(day(2023, 6, 1)))), .integer)
    let sum = builder.add(.add(local, then), .integer)
    var evaluator = Evaluator(builder.plan, asOf: day(2026, 1, 1))
    let frame = PlanFrame(slotCount: 1, locals: [parameter])
    #expect(evaluator.answer(to: sum, in: frame, slots: [builder.facts()]) == .number(110))
  }

  @Test("fields of things read histories and observations by the date")
  func fields() {
    let builder = PlanBuilder()
    let (first, second) = (builder.number(48), builder.number(60))
    let thing = ThingID(rawValue: 0)
    builder.plan.things = [
      PlanThing(
        record: PlanBuilder.thing,
        fields: [
          .observations([
            PlanObservation(on: day(2025, 12, 31), value: second),
            PlanObservation(on: day(2024, 12, 31), value: first),
          ]), .absent, .absent,
          .history([PlanDatedNode(validity: new, value: second)]),
        ])
    ]
    builder.plan.thingsByRecord = [[], [thing]]
    let centre = builder.constant(.thing(thing))
    let observed = builder.add(.field(centre, 0), .integer)
    let path = FactPath(.thing(thing), [.field(PlanBuilder.thing, 0)])
    #expect(builder.answer(observed, asOf: day(2026, 1, 1)) == .number(60))
    #expect(builder.answer(observed, asOf: day(2025, 6, 1)) == .number(48))
    #expect(builder.answer(observed, asOf: day(2024, 6, 1)) == .unknown(path))
    let on = builder.add(.fieldDate(centre, 0), .date)
    #expect(builder.answer(on, asOf: day(2025, 6, 1)) == .known(.date(day(2024, 12, 31)), []))
    #expect(builder.answer(builder.add(.field(centre, 1))) == .list([], []))
    let absent = FactPath(.thing(thing), [.field(PlanBuilder.thing, 2)])
    #expect(builder.answer(builder.add(.field(centre, 2))) == .unknown(absent))
    let history = builder.add(.field(centre, 3))
    #expect(builder.answer(history, asOf: day(2026, 1, 1)) == .number(60))
    #expect(
      builder.answer(history, asOf: day(2025, 1, 1)).kind
        == .fieldGap(thing, field: 3, day(2025, 1, 1)))
    var evaluator = Evaluator(builder.plan, asOf: day(2026, 1, 1))
    let entries = evaluator.history(ofField: 0, of: centre, in: PlanBuilder.frame)
    #expect(entries.map(\.answer) == [.number(48), .number(60)])
    #expect(entries.map(\.validity.from) == [day(2024, 12, 31), day(2025, 12, 31)])
  }

  @Test("covers is decided by a known end where it can be")
  func covers() {
    let builder = PlanBuilder()
    let period = builder.add(.period(builder.field(8), builder.field(9)), .period)
    let node = builder.add(
      .coversDate(period, builder.constant(.date(day(2026, 6, 1)))), .boolean)
    #expect(builder.answer(node, [8: .date(day(2026, 7, 1))]) == .truth(false))
    #expect(builder.answer(node, [8: .date(day(2026, 6, 1))]).needs == [need(9)])
    #expect(builder.answer(node, [9: .date(day(2026, 5, 31))]) == .truth(false))
    #expect(
      builder.answer(node, [8: .date(day(2026, 6, 1)), 9: .date(day(2026, 6, 1))]) == .truth(true))
    let reversed = builder.answer(node, [8: .date(day(2026, 7, 1)), 9: .date(day(2026, 5, 1))])
    #expect(reversed.kind == .periodReversed(day(2026, 7, 1), day(2026, 5, 1)))
    let year = Period(start: day(2026, 1, 1), end: day(2026, 12, 31))
    let overlap = builder.add(.overlaps(period, builder.constant(.period(year))), .boolean)
    #expect(builder.answer(overlap, [9: .date(day(2025, 12, 31))]) == .truth(false))
    #expect(builder.answer(overlap, [9: .date(day(2026, 1, 1))]).needs == [need(8)])
    let inner = builder.add(.coversPeriod(period, builder.constant(.period(year))), .boolean)
    #expect(builder.answer(inner, [8: .date(day(2026, 1, 2))]) == .truth(false))
  }

  @Test("days and numbers keep within their limits")
  func limits() {
    let builder = PlanBuilder()
    let last = builder.constant(.date(day(9999, 12, 31)))
    let month = builder.constant(.duration(SpanOfTime(1, .months)))
    #expect(
      builder.answer(builder.add(.addDuration(last, month, roundsUp: false))).kind
        == .dateOutOfRange)
    let days = builder.constant(.duration(SpanOfTime(1, .days)))
    #expect(builder.answer(builder.add(.addDurations(month, days))).kind == .mixedDurations)
    #expect(builder.answer(builder.compare(.less, month, days)).kind == .mixedDurations)
    #expect(builder.answer(builder.add(.yearPeriod(builder.number(0)))).kind == .dateOutOfRange)
    let unit = builder.add(.round(.nearest, builder.number(1), to: builder.number(0)), .integer)
    #expect(builder.answer(unit).kind == .unitNotPositive)
    var power = builder.number(1_000_000_007)
    for _ in 0..<8 { power = builder.add(.multiply(power, power), .integer) }
    #expect(builder.answer(power).kind == .numberTooLong)
  }

  @Test("what is nested too deeply is a fault, not the end of the program")
  func depth() {
    let kinds = onProgramStack {
      let builder = PlanBuilder()
      var node = builder.number(0)
      for _ in 0..<20_000 { node = builder.define(PlanClause(node)) }
      var sum = builder.number(0)
      for _ in 0..<20_000 { sum = builder.add(.add(sum, builder.number(1)), .integer) }
      return [builder.answer(node).kind, builder.answer(sum).kind]
    }
    #expect(kinds == [.tooDeep, .tooDeep])
  }

  @Test("whatever is nested too deeply, there is room for it")
  func depthOfEachKind() {
    let isAnswered = onProgramStack { () -> Bool in
      let builder = PlanBuilder()
      let condition = builder.field(0)
      let list = builder.add(.list([builder.number(1)]), .list(of: .integer))
      var node = builder.number(0)
      for level in 0..<4_000 {
        let one = builder.number(1)
        switch level % 4 {
        case 0:
          let exception = PlanException(
            id: 0, validity: .always, condition: condition, clause: PlanClause(node), overrides: [])
          node = builder.define(PlanClause(body: one, exceptions: [exception]))
        case 1:
          let row = PlanRow(condition: condition, result: node)
          builder.plan.tables.append(PlanTable(policy: .any, rows: [row], otherwise: one))
          let table = builder.add(.table(Int32(builder.plan.tables.count - 1), []), .integer)
          node = builder.define(PlanClause(table))
        case 2:
          let dated = builder.define([
            PlanVersion(validity: Validity(from: nil, until: nil), clause: PlanClause(node)),
            PlanVersion(
              validity: Validity(from: day(2030, 1, 1), until: nil), clause: PlanClause(one)),
          ])
          node = builder.add(.asOf(dated, builder.field(8)), .integer)
        default:
          let some = builder.compare(.less, node, one)
          let quantified = builder.add(.some(list, 1, some), .boolean)
          node = builder.add(.conditional(quantified, one, one), .integer)
        }
      }
      let answer = builder.answer(node)
      return answer.value != nil || answer.isOpen
    }
    #expect(isAnswered == true)
  }

  @Test("definitions that use one another twice each do not take for ever")
  func repeats() {
    let builder = PlanBuilder()
    var node = builder.number(1)
    for _ in 0..<60 {
      let sum = builder.add(.add(node, node), .integer)
      node = builder.define(PlanClause(sum))
    }
    let total = builder.answer(node).value
    #expect(total == .int(1 << 60))
  }

}
