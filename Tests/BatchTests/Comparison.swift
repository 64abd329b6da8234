import Batch
import Columns
import Evaluation
import Planning
import Testing
import Values

/// Holds what a batch says of random cases against what the evaluator says.
struct Comparison {

  /// How many pairs were compared.
  private(set) var count = 0

  /// How many of them the evaluator decided for the batch.
  private(set) var exceptions = 0

  /// What differs, if anything does.
  private(set) var differences: [String] = []

  /// Compares what is said of `count` cases of each decision of `plan`, drawn by `seed`.
  mutating func run(_ plan: Plan, titles: [String], count: Int, seed: Int, asOf: Day) {
    for decision in plan.decisions.indices {
      let record = plan.decisions[decision].subject
      guard plan.thingsByRecord[Int(record.rawValue)].isEmpty else { continue }
      run(plan, titles, Int32(decision), count, seed: seed, asOf)
      if !differences.isEmpty { return }
    }
  }

  /// Compares what is said of `count` cases of the decision at a position.
  private mutating func run(
    _ plan: Plan, _ titles: [String], _ decision: Int32, _ count: Int, seed: Int, _ asOf: Day
  ) {
    var chance = Chance(seed &* 31 &+ Int(decision))
    let record = plan.decisions[Int(decision)].subject
    let asked = plan.questions(askedBy: decision)
    var evaluator = Evaluator(plan, asOf: asOf, titles: titles)
    evaluator.recordsSteps = false
    let layout = BlockLayout(record, of: plan, questions: chance.isOnce(in: 2) ? asked : [])
    let program = BatchProgram(decision, by: evaluator, on: layout)
    let machine = BatchMachine(program, capacity: 64)
    let source = RandomCase(plan)
    let block = CaseBlock(layout, capacity: 64)
    var rest = count
    while rest > 0 {
      let gaps = chance.one(of: [1_000, 12, 4])
      let rows = (0..<min(rest, 64)).map { _ in
        source.facts(
          of: record,
          questions: asked.filter { layout.position(ofQuestion: $0) != nil }, gaps: gaps,
          by: &chance)
      }
      rest -= rows.count
      block.removeAll()
      for row in rows { block.append(row) }
      machine.decide(block)
      for (position, row) in rows.enumerated() {
        let expected = Verdict(
          evaluator.decide(decision, about: row.record, answers: row.answers))
        let actual = machine.verdicts.verdict(at: position)
        self.count += 1
        guard expected != actual else { continue }
        differences.append(
          "decision \(decision), seed \(seed)\nexpected \(expected)\nactual   \(actual)\n\(row)")
        return
      }
    }
    exceptions += machine.verdicts.exceptionCount
  }

}
