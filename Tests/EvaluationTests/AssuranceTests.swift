import Evaluation
import Testing
import Values

@testable import Planning

@Suite("What people must have decided")
struct AssuranceTests {

  /// Nobody is found eligible without a yes where it was said that nobody is; questions said to be
  /// necessary are answered yes.
  @Test("what is said to be decided by people is", arguments: 0..<20)
  func proofsAreSound(block: Int) {
    var proofs = 0
    for seed in block * 100..<(block + 1) * 100 {
      var random = SplitMix(state: UInt64(seed) &+ 7)
      var plan = RandomPlan(seed: UInt64(seed) &+ 4_000_000, mayFault: seed % 2 == 0)
      let (first, second) = (plan.requirement(3), plan.requirement(2))
      plan.decide(by: [first, second])
      let assurance = plan.builder.plan.assurance(of: 0)
      guard assurance.isPersonal else { continue }
      proofs += 1
      for _ in 0..<12 {
        var facts = Knowledge()
        let share = Int.random(in: 1..<5, using: &random)
        facts.complete(using: &random) { _, random in Int.random(in: 0..<4, using: &random) < share
        }
        for year in [2025, 2026] {
          var evaluator = Evaluator(plan.builder.plan, asOf: day(year, 6, 1))
          let outcome = evaluator.decide(
            0, about: plan.builder.facts(facts.facts), answers: facts.answers
          ).outcome
          guard outcome == .eligible else { continue }
          #expect(facts.answers[1] == .boolean(true), "seed \(seed): eligible without a person")
          for question in assurance.questions ?? [] {
            #expect(
              facts.answers[question] == .boolean(true), "seed \(seed): not necessary: \(question)")
          }
          #expect(assurance.questions != nil, "seed \(seed): said to be never eligible")
        }
      }
    }
    #expect(proofs > 0, "nothing was proven")
  }

  @Test("definitions that call one another a great many times are given up, not waited for")
  func manyCalls() {
    let builder = PlanBuilder()
    builder.plan.questions = [PlanQuestion(kind: .discretion, settled: nil)]
    var node = builder.add(.question(0), .boolean)
    for _ in 0..<200 {
      let call = builder.define(PlanClause(node), type: .boolean)
      let again = builder.add(builder.plan[call].operation, .boolean)
      node = builder.add(.and([call, again]), .boolean)
    }
    builder.decide(by: [PlanClause(node)])
    #expect(builder.plan.assurance(of: 0).questions?.isEmpty ?? true)
  }

}

extension PlanBuilder {

  /// Makes `clauses` the requirements of the only decision.
  func decide(by clauses: [PlanClause]) {
    let requirements = clauses.map {
      PlanRequirement(isShould: false, validity: .always, clause: $0)
    }
    plan.decisions = [
      PlanDecision(
        subject: Self.record, frame: Self.frame, lawAsOf: nil, requirements: requirements,
        funding: nil)
    ]
  }

}

extension RandomPlan {

  /// Makes `clauses` the requirements of the only decision.
  func decide(by clauses: [PlanClause]) { builder.decide(by: clauses) }

  /// Returns a requirement in which a person often decides, perhaps with exceptions.
  mutating func requirement(_ depth: Int) -> PlanClause {
    let body = personal(depth)
    guard Int.random(in: 0..<3, using: &random) == 0 else { return PlanClause(body) }
    let condition = personal(depth - 1)
    let starts = Bool.random(using: &random) ? day(2026, 1, 1) : nil
    let exception = PlanException(
      id: 0, validity: Validity(from: starts, until: nil), condition: condition,
      clause: PlanClause(personal(depth - 1)), overrides: [])
    return PlanClause(body: body, exceptions: [exception])
  }

  /// Returns a condition in which a person often decides.
  mutating func personal(_ depth: Int) -> PlanNode.ID {
    guard depth > 0 else {
      return Int.random(in: 0..<3, using: &random) == 0
        ? boolean(1) : builder.add(.question(1), .boolean)
    }
    let parts = (0..<3).map { _ in personal(depth - 1) }
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1: return builder.add(.and(parts), .boolean)
    case 2, 3: return builder.add(.or(parts), .boolean)
    case 4: return builder.add(.not(parts[0]), .boolean)
    case 5: return builder.add(.conditional(parts[0], parts[1], parts[2]), .boolean)
    case 6:
      let number = builder.number(Int.random(in: 1..<4, using: &random))
      return builder.add(.atLeast(number, parts), .boolean)
    case 7:
      let truth = builder.truth(Bool.random(using: &random))
      return builder.compare(
        Bool.random(using: &random) ? .equal : .notEqual, parts[0], truth)
    case 8: return builder.add(.otherwise(parts[0], parts[1]), .boolean)
    default:
      return builder.define(
        [
          PlanVersion(
            validity: Validity(from: nil, until: day(2025, 12, 31)), clause: PlanClause(parts[0])),
          PlanVersion(
            validity: Validity(from: day(2026, 1, 1), until: nil), clause: PlanClause(parts[1])),
        ], type: .boolean)
    }
  }

}
