import Evaluation
import Testing
import Values

@testable import Planning

@Suite("Decisions")
struct DecisionTests {

  /// Returns an eligibility with a requirement for each of `bodies`.
  private func eligibility(_ bodies: [PlanNode.ID], law: PlanNode.ID? = nil) -> PlanDecision {
    PlanDecision(
      subject: PlanBuilder.record, frame: PlanBuilder.frame, lawAsOf: law,
      requirements: bodies.map {
        PlanRequirement(isShould: false, validity: .always, clause: PlanClause($0))
      }, funding: nil)
  }

  private func funding(
    _ amount: PlanNode.ID, locals: [PlanNode.ID] = [], obligations: [PlanObligation] = [],
    calendar: HolidayCalendar? = nil, settled: [Int32: Value] = [:]
  ) -> PlanDecision {
    PlanDecision(
      subject: PlanBuilder.record, frame: PlanFrame(slotCount: 12, locals: locals), lawAsOf: nil,
      requirements: [],
      funding: PlanFunding(
        eligibility: 0, amount: PlanClause(amount), obligations: obligations, calendar: calendar,
        settled: settled))
  }

  private func decide(
    _ decision: Int32, _ builder: PlanBuilder, _ values: [Int: Value] = [:],
    answers: [Int32: Value] = [:], asOf: Day? = nil
  ) -> Decision {
    var evaluator = Evaluator(builder.plan, asOf: day(2026, 1, 1))
    return evaluator.decide(decision, about: builder.facts(values), answers: answers, asOf: asOf)
  }

  private let yes = Value.boolean(true)
  private let no = Value.boolean(false)

  @Test("not met before a fault before open before met, and every requirement is examined")
  func eligibilityOrder() {
    let builder = PlanBuilder()
    let divisor = builder.field(4)
    let quotient = builder.add(.divide(builder.number(1), divisor), .decimal)
    let positive = builder.compare(.greater, quotient, builder.number(0))
    let (a, b) = (builder.field(0), builder.field(1))
    builder.plan.decisions = [eligibility([a, positive, b])]
    #expect(decide(0, builder, [0: yes, 1: yes, 4: .int(1)]).outcome == .eligible)
    #expect(decide(0, builder, [0: yes, 1: yes, 4: .int(0)]).outcome == .fault)
    #expect(decide(0, builder, [0: yes, 4: .int(0)]).outcome == .fault)
    let refused = decide(0, builder, [0: no, 4: .int(0)])
    #expect(refused.outcome == .notEligible)
    #expect(refused.requirements.map(\.status) == [.notMet, .fault, .open])
    #expect(refused.faults.map(\.kind) == [.divisionByZero])
    #expect(refused.needs.isEmpty)
    let open = decide(0, builder, [0: yes])
    #expect(open.outcome == .open)
    #expect(open.needs == [need(4), need(1)])
    #expect(open.amount == nil)
  }

  @Test("a funding: not eligible before a fault before open before eligible")
  func fundingOrder() {
    let builder = PlanBuilder()
    let quotient = builder.add(.divide(builder.field(10), builder.field(4)), .money)
    builder.plan.decisions = [eligibility([builder.field(0)]), funding(quotient)]
    let cost: [Int: Value] = [10: .money(100)]
    #expect(
      decide(1, builder, cost.merging([0: no, 4: .int(0)]) { a, _ in a }).outcome == .notEligible)
    #expect(decide(1, builder, cost.merging([4: .int(0)]) { a, _ in a }).outcome == .fault)
    let open = decide(1, builder)
    #expect(open.outcome == .open)
    #expect(open.needs == [need(0), need(10), need(4)])
    #expect(decide(1, builder, [0: no]).outcome == .notEligible)
    let done = decide(1, builder, cost.merging([0: yes, 4: .int(2)]) { a, _ in a })
    #expect(done.outcome == .eligible)
    #expect(done.amount == .money(50))
    // In an expression, an amount that is not due is a fault.
    let facts = builder.add(.slot(0), .record(PlanBuilder.record))
    let amount = builder.add(.amount(1, facts), .money)
    #expect(builder.answer(amount, [0: no]).kind == .notEligible)
    #expect(builder.answer(amount).needs == [need(0), need(10), need(4)])
    #expect(builder.answer(amount, [0: yes, 4: .int(4), 10: .money(100)]) == .money(25))
  }

  @Test("what is missing comes in the order of the text, lets first")
  func textOrder() {
    let builder = PlanBuilder()
    let first = builder.field(6)
    let local = builder.add(.local(0), .integer)
    let amount = builder.add(.least([builder.field(5), local, builder.field(4)]), .integer)
    builder.plan.decisions = [eligibility([]), funding(amount, locals: [first])]
    #expect(decide(1, builder).needs == [need(6), need(5), need(4)])
  }

  @Test("alternatives come with an open amount, unless the case is refused")
  func alternatives() {
    let builder = PlanBuilder()
    let question = builder.question()
    let amount = builder.add(
      .conditional(
        question, builder.constant(.money(100)), builder.constant(.money(50))), .money)
    builder.plan.decisions = [eligibility([builder.field(0)]), funding(amount)]
    let open = decide(1, builder, [0: yes])
    #expect(open.needs == [.question(0)])
    #expect(open.alternatives.map(\.value) == [.money(100), .money(50)])
    #expect(open.alternatives.first?.when == [Assumption(.question(0), isTrue: true)])
    #expect(decide(1, builder, [0: no]).alternatives.isEmpty)
    #expect(decide(1, builder, [0: yes], answers: [0: .boolean(false)]).amount == .money(50))
    builder.plan.decisions[1] = funding(amount, settled: [0: .boolean(true)])
    #expect(decide(1, builder, [0: yes]).amount == .money(100))
    #expect(decide(1, builder, [0: yes], answers: [0: .boolean(false)]).amount == .money(50))
  }

  @Test("law as of says whose law applies, and overrides the date of the question")
  func law() {
    let builder = PlanBuilder()
    let (old, new) = (builder.number(1), builder.number(2))
    let parameter = builder.define([
      PlanVersion(
        validity: Validity(from: nil, until: day(2025, 12, 31)), clause: PlanClause(old)),
      PlanVersion(validity: Validity(from: day(2026, 1, 1), until: nil), clause: PlanClause(new)),
    ])
    let law = builder.field(8)
    let two = builder.compare(.equal, parameter, new)
    builder.plan.decisions = [eligibility([two], law: law), funding(parameter)]
    let then = decide(1, builder, [8: .date(day(2025, 6, 1))], asOf: day(2026, 6, 1))
    #expect(then.asOf == day(2025, 6, 1))
    #expect(then.overriddenAsOf == day(2026, 6, 1))
    #expect(then.outcome == .notEligible)
    #expect(then.amount == .number(1))
    #expect(then.notes == [.asOfOverridden(asked: day(2026, 6, 1), applied: day(2025, 6, 1))])
    let open = decide(1, builder)
    #expect(open.asOf == nil)
    #expect(open.outcome == .open)
    #expect(open.needs == [need(8)])
  }

  @Test("a requirement that is not in force is not listed")
  func force() {
    let builder = PlanBuilder()
    let body = builder.field(0)
    var decision = eligibility([builder.truth(true)])
    decision.requirements.append(
      PlanRequirement(
        isShould: false, validity: Validity(from: day(2027, 1, 1), until: nil),
        clause: PlanClause(body)))
    decision.requirements.append(
      PlanRequirement(isShould: true, validity: .always, clause: PlanClause(body)))
    builder.plan.decisions = [decision]
    let now = decide(0, builder, [0: no])
    #expect(now.outcome == .eligible)
    #expect(now.requirements.count == 1)
    #expect(now.warnings.map(\.status) == [.notMet])
    #expect(decide(0, builder, [0: no], asOf: day(2027, 1, 1)).outcome == .notEligible)
  }

  @Test("notes say what approximate figures and the state of the file decided")
  func notes() {
    let builder = PlanBuilder()
    let about = builder.constant(.int(50), isApproximate: true)
    let first = builder.compare(.less, about, builder.number(100))
    let known = builder.add(.not(builder.add(.isKnown(builder.field(4)), .boolean)), .boolean)
    let amount = builder.add(.otherwise(builder.field(10), builder.constant(.money(1))), .money)
    builder.plan.decisions = [eligibility([first, known]), funding(amount)]
    #expect(
      decide(1, builder).notes == [
        .approximateDecided(0, requirement: 0),
        .fileConsulted(
          0, requirement: 1, [FactPath(.subject, [.field(PlanBuilder.record, 4)])]),
        .fileConsulted(
          1, requirement: nil, [FactPath(.subject, [.field(PlanBuilder.record, 10)])]),
      ])
    // Known too, the fact was looked at.
    #expect(
      decide(1, builder, [10: .money(5)]).notes.last
        == .fileConsulted(
          1, requirement: nil, [FactPath(.subject, [.field(PlanBuilder.record, 10)])]))
  }

  @Test("obligations fall due where the case is eligible, by the calendar of the programme")
  func obligations() {
    let builder = PlanBuilder()
    // 19 June 2025 is Corpus Christi, a holiday in Hesse but not in all of Germany.
    let due = builder.add(.nextWorkingDay(builder.constant(.date(day(2025, 6, 19)))), .date)
    builder.plan.decisions = [
      eligibility([builder.field(0)]),
      funding(
        builder.number(1), obligations: [PlanObligation(due: due), PlanObligation()],
        calendar: .hesse),
    ]
    let granted = decide(1, builder, [0: yes])
    #expect(granted.obligations.map(\.due) == [.known(.date(day(2025, 6, 20)), []), nil])
    #expect(decide(1, builder, [0: no]).obligations.isEmpty)
  }

  @Test("a decision that is open says so under every name")
  func tests() {
    let builder = PlanBuilder()
    builder.plan.decisions = [eligibility([builder.field(0)])]
    let unknown = [PlanNode.ID?](repeating: nil, count: 12)
    let facts = builder.add(.record(PlanBuilder.record, unknown), .record(PlanBuilder.record))
    let subject = builder.add(.slot(0), .record(PlanBuilder.record))
    let outcome = builder.add(.outcome(0, subject), .outcome)
    let status = builder.add(.requirement(0, 0, subject), .outcome)
    builder.plan.tests = [
      PlanTest(
        frame: PlanBuilder.frame,
        steps: [
          .given(0, facts), .expectOutcome(outcome, .open, negated: false),
          .expectOutcome(status, .open, negated: false),
          .expectOutcome(outcome, .fault, negated: true),
          .expectOutcome(outcome, .eligible, negated: true),
        ])
    ]
    var evaluator = Evaluator(builder.plan, asOf: day(2026, 1, 1))
    evaluator.recordsCoverage = true
    let result = evaluator.run(test: 0)
    #expect(result.failures.map(\.step) == [4])
    #expect(result.failures.first?.decision?.needs == [need(0)])
    #expect(result.coverage.requirements == [Coverage.Part(0, 0): [.reached, .undecided]])
    #expect(result.coverage.visited.contains(outcome))
    evaluator.recordsCoverage = false
    let unrecorded = evaluator.run(test: 0)
    #expect(unrecorded.coverage.visited.isEmpty)
    let passes = evaluator.passes(test: 0)
    #expect(!passes)
  }

  @Test("what a test gives and sets ends with it")
  func testState() {
    let builder = PlanBuilder()
    let question = builder.question()
    let later = builder.constant(.date(day(2030, 1, 1)))
    let (one, two) = (builder.number(1), builder.number(2))
    let parameter = builder.define([
      PlanVersion(validity: Validity(from: nil, until: day(2026, 1, 1)), clause: PlanClause(one)),
      PlanVersion(validity: Validity(from: day(2026, 1, 2), until: nil), clause: PlanClause(two)),
    ])
    let isTwo = builder.compare(.equal, parameter, two)
    builder.plan.tests = [
      PlanTest(
        frame: PlanBuilder.frame,
        steps: [
          .answer(0, builder.truth(true)), .expect(question), .setAsOf(later), .expect(isTwo),
        ]),
      PlanTest(frame: PlanBuilder.frame, steps: [.expect(question), .expect(isTwo)]),
    ]
    var evaluator = Evaluator(builder.plan, asOf: day(2026, 1, 1))
    #expect(evaluator.run(test: 0).passed)
    let second = evaluator.run(test: 1)
    #expect(second.failures.map(\.step) == [0, 1])
    #expect(second.failures.last?.operands == [.number(1), .number(2)])
  }

  @Test("a rule is broken by one element, whatever is open of the others")
  func rules() {
    let builder = PlanBuilder()
    let one = builder.number(1)
    builder.plan.things = [
      PlanThing(record: PlanBuilder.thing, fields: [.value(one), .absent, .absent, .absent]),
      PlanThing(record: PlanBuilder.thing, fields: [.absent, .absent, .absent, .absent]),
    ]
    builder.plan.thingsByRecord = [[], [ThingID(rawValue: 0), ThingID(rawValue: 1)]]
    let things = builder.add(.things(PlanBuilder.thing))
    let field = builder.add(.field(builder.add(.slot(0)), 0), .integer)
    let broken = builder.compare(.greater, field, one)
    let holds = builder.compare(.equal, field, one)
    builder.plan.rules = [broken, holds].map {
      PlanRule(isWarning: false, frame: PlanBuilder.frame, each: things, body: $0)
    }
    var evaluator = Evaluator(builder.plan, asOf: day(2026, 1, 1))
    let first = evaluator.check(rule: 0)
    #expect(first.status == .broken)
    #expect(first.failing == [.known(.thing(ThingID(rawValue: 0)), [])])
    #expect(first.open.count == 1)
    let second = evaluator.check(rule: 1)
    #expect(second.status == .open)
    #expect(
      second.needs == [
        .fact(FactPath(.thing(ThingID(rawValue: 1)), [.field(PlanBuilder.thing, 0)]))
      ])
  }

  @Test("the derivation has a step for every node, after those it rests on")
  func derivation() {
    let builder = PlanBuilder()
    let (a, b) = (builder.field(0), builder.field(1))
    let both = builder.add(.and([a, b]), .boolean)
    builder.plan.decisions = [eligibility([both])]
    let decision = decide(0, builder, [0: yes, 1: no])
    let steps = decision.derivation.steps
    #expect(decision.requirements.first?.steps == 0..<5)
    #expect(steps.map(\.size) == [0, 1, 0, 1, 4])
    #expect(steps.last?.node == both)
    #expect(steps.last?.answer == .truth(false))
  }

}
