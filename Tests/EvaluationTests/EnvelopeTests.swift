import Evaluation
import Testing
import Values

@testable import Planning

@Suite("What open amounts can be")
struct EnvelopeTests {

  @Test(
    "a decided amount lies in the range that was told, and is among the alternatives",
    arguments: 0..<30)
  func rangesAreSound(block: Int) {
    var ranges = 0
    for seed in block * 100..<(block + 1) * 100 {
      var random = SplitMix(state: UInt64(seed) &+ 55)
      var plan = RandomPlan(seed: UInt64(seed) &+ 3_000_000, mayFault: seed % 2 == 0)
      let node = plan.number(Int.random(in: 1..<5, using: &random))
      if seed % 3 != 0 { plan.builder.boundNumbers() }
      plan.builder.fund(node)
      var partial = Knowledge()
      let share = Int.random(in: 0..<4, using: &random)
      partial.complete(using: &random) { _, random in
        Int.random(in: 0..<4, using: &random) < share
      }
      guard case .open(let open)? = plan.builder.amount(partial) else { continue }
      ranges += open.range == nil ? 0 : 1
      for _ in 0..<8 {
        var whole = partial
        whole.complete(using: &random) { _, _ in true }
        let final = plan.builder.amount(whole)
        guard let value = final?.value else {
          // A condition that is named as it stands in the text may be a fault by what is not known yet.
          let namesConditions = open.alternatives.contains { alternative in
            alternative.when.contains { assumption in
              if case .node = assumption.subject { assumption.said == nil } else { false }
            }
          }
          let canFail = open.alternatives.isEmpty || open.fault != nil || namesConditions
          #expect(canFail || final?.fault == nil, "seed \(seed): told no fault, came to one")
          continue
        }
        if let range = open.range {
          #expect(range.contains(value), "seed \(seed): told \(range), came to \(value)")
        }
        if !open.alternatives.isEmpty {
          #expect(
            open.alternatives.contains { $0.value == value },
            "seed \(seed): told \(open.alternatives.map(\.value)), came to \(value)")
        }
      }
    }
    #expect(ranges > 0, "nothing was told")
  }

  @Test("a condition bounds a fact where it is taken")
  func conditionsBound() {
    let builder = PlanBuilder()
    builder.boundNumbers()
    // if x < 1 then x + 10 else x
    let condition = builder.compare(.less, builder.field(4), builder.number(1))
    let more = builder.add(.add(builder.field(4), builder.number(10)), .integer)
    builder.fund(builder.add(.conditional(condition, more, builder.field(4)), .integer))
    #expect(builder.amount(Knowledge())?.range == ValueRange(low: .int(1), high: .int(10)))
  }

  @Test("of a fact without a declared range, one end is told where there is one")
  func oneEnd() {
    let builder = PlanBuilder()
    builder.fund(builder.add(.least([builder.field(4), builder.number(7)]), .integer))
    #expect(builder.amount(Knowledge())?.range == ValueRange(low: nil, high: .int(7)))
  }

  @Test("of a product with what has no end, nothing is told")
  func unbounded() {
    let builder = PlanBuilder()
    builder.fund(builder.add(.multiply(builder.field(4), builder.field(5)), .integer))
    #expect(builder.amount(Knowledge())?.isOpen == true)
    #expect(builder.amount(Knowledge())?.range == nil)
  }

  @Test("a year has an end where the date has one, and months are never less than none")
  func dates() {
    let builder = PlanBuilder()
    let period = builder.add(.period(builder.field(8), builder.field(9)), .period)
    builder.fund(builder.add(.monthsOf(period), .integer))
    let known = Knowledge(facts: [9: .date(day(2026, 12, 31))])
    #expect(builder.amount(known)?.range == ValueRange(low: .int(0), high: nil))
  }

}

extension PlanBuilder {

  /// Declares that the numbers of the facts are from 0 to 2.
  func boundNumbers() {
    let fields = plan.records[0].fields.enumerated().map { position, field in
      4..<8 ~= position ? PlanField(type: field.type, range: 0...2, isFixed: false) : field
    }
    plan.records[0] = PlanRecord(fields: fields)
  }

  /// Makes `node` the amount of the only funding, for everybody.
  func fund(_ node: PlanNode.ID) {
    let funding = PlanFunding(
      eligibility: nil, amount: PlanClause(node), obligations: [], calendar: nil, settled: [:])
    plan.decisions = [
      PlanDecision(
        subject: Self.record, frame: Self.frame, lawAsOf: nil, requirements: [], funding: funding)
    ]
  }

  /// Returns the amount of the funding for what is known.
  func amount(_ known: Knowledge) -> Answer? {
    var evaluator = Evaluator(plan, asOf: day(2026, 1, 1))
    evaluator.findsRanges = true
    return evaluator.decide(0, about: facts(known.facts), answers: known.answers).amount
  }

}

extension Answer {

  /// The range that an open answer lies in.
  var range: ValueRange? {
    if case .open(let open) = self { open.range } else { nil }
  }

}
