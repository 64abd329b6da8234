internal import Batch
internal import Columns
internal import Evaluation
package import Planning
package import Values

/// Holds what a batch says of random cases against what the evaluator says.
package struct Comparison {

  /// A case of which the two say different things.
  package struct Difference {

    /// The position of the decision in the plan.
    package let decision: Int32

    /// What the evaluator says, and what the batch says.
    package let verdicts: String

    /// The facts of the case.
    package let facts: String

  }

  /// How many pairs were compared.
  package private(set) var count = 0

  /// How many of them the evaluator decided for the batch.
  package private(set) var exceptions = 0

  /// What differs, if anything does.
  package private(set) var difference: Difference?

  /// Creates an instance that has compared nothing.
  package init() {}

  /// Compares what is said of `count` cases of each decision of `plan`, drawn by `seed`, until two differ.
  package mutating func run(
    _ plan: Plan, titles: [String], count: Int, seed: Int, asOf: Day
  ) {
    for decision in plan.decisions.indices where difference == nil {
      let record = plan.decisions[decision].subject
      guard plan.thingsByRecord[Int(record.rawValue)].isEmpty else { continue }
      var evaluator = Evaluator(plan, asOf: asOf, titles: titles)
      evaluator.recordsSteps = false
      run(Int32(decision), by: evaluator, count, seed: seed)
    }
  }

  /// The number of cases in a block.
  private static let capacity = 64

  /// Compares what is said of `count` cases of the decision at a position.
  private mutating func run(
    _ decision: Int32, by evaluator: Evaluator, _ count: Int, seed: Int
  ) {
    var chance = Chance(seed &* 31 &+ Int(decision))
    let plan = evaluator.plan
    let record = plan.decisions[Int(decision)].subject
    let asked = plan.questions(askedBy: decision)
    let layout = BlockLayout(record, of: plan, questions: chance.isOnce(in: 2) ? asked : [])
    let trial = Trial(decision, by: evaluator, on: layout)
    let source = RandomCase(plan)
    var rest = count
    while rest > 0, difference == nil {
      let gaps = chance.one(of: [1_000, 12, 4])
      let rows = (0..<min(rest, Self.capacity)).map { _ in
        source.facts(
          of: record, questions: asked.filter { layout.position(ofQuestion: $0) != nil },
          gaps: gaps, by: &chance)
      }
      rest -= rows.count
      self.count += rows.count
      if let row = trial.firstDifference(among: rows) {
        let small = trial.shrunk(rows[row])
        difference = Difference(
          decision: decision, verdicts: trial.verdicts(on: small), facts: "\(small)")
      }
    }
    exceptions += trial.exceptionCount
  }

  /// What a decision says by columns, and by itself.
  private final class Trial {

    let decision: Int32
    let evaluator: Evaluator
    let program: BatchProgram

    /// Decides blocks that nobody has surveyed.
    let machine: BatchMachine

    /// Decides blocks that were.
    let surveyedMachine: BatchMachine

    /// Decides them, too: says no more than outcomes and amounts, and so lets cases leave early.
    let briefMachine: BatchMachine
    let block: CaseBlock

    init(_ decision: Int32, by evaluator: Evaluator, on layout: BlockLayout) {
      self.decision = decision
      self.evaluator = evaluator
      program = BatchProgram(decision, by: evaluator, on: layout)
      machine = BatchMachine(program, capacity: Comparison.capacity)
      surveyedMachine = BatchMachine(program, capacity: Comparison.capacity)
      briefMachine = BatchMachine(program, capacity: Comparison.capacity, parts: [])
      block = CaseBlock(layout, capacity: Comparison.capacity)
    }

    /// The number of rows that the evaluator decided for the batch.
    var exceptionCount: Int { machine.verdicts.exceptionCount }

    /// Returns the position of the first of `rows` of which the two say different things.
    func firstDifference(among rows: [CaseRow]) -> Int? {
      decide(rows)
      return rows.indices.first { row in
        let expected = expected(rows[row])
        let brief = briefMachine.verdicts.verdict(at: row)
        return expected != machine.verdicts.verdict(at: row)
          || expected != surveyedMachine.verdicts.verdict(at: row)
          || expected.outcome != brief.outcome || expected.amount != brief.amount
      }
    }

    /// Decides `rows` by columns.
    private func decide(_ rows: [CaseRow]) {
      block.removeAll()
      for row in rows { block.append(row) }
      machine.decide(block)
      program.survey(block)
      surveyedMachine.decide(block)
      briefMachine.decide(block)
    }

    /// Returns what the evaluator says of `row`.
    private func expected(_ row: CaseRow) -> Verdict {
      var evaluator = evaluator
      return Verdict(evaluator.decide(decision, about: row.record, answers: row.answers))
    }

    /// Returns what the two say of `row`.
    func verdicts(on row: CaseRow) -> String {
      decide([row])
      let brief = briefMachine.verdicts.verdict(at: 0)
      return "the evaluator: \(expected(row))\nthe batch:     \(machine.verdicts.verdict(at: 0))\n"
        + "surveyed:      \(surveyedMachine.verdicts.verdict(at: 0))\n"
        + "in brief:      \(brief.outcome), \(brief.amount.map(\.description) ?? "no amount")"
    }

    /// Returns `row` with as few facts as still make a difference.
    func shrunk(_ row: CaseRow) -> CaseRow {
      var row = row
      for question in row.answers.keys.sorted() {
        var answers = row.answers
        answers[question] = nil
        let smaller = CaseRow(record: row.record, answers: answers)
        if firstDifference(among: [smaller]) != nil { row = smaller }
      }
      guard case .record(let record) = row.record else { return row }
      var fields = record.fields
      for position in fields.indices {
        let kept = fields[position]
        let path = FactPath(.subject, [.field(record.record, Int32(position))])
        fields[position] = .unknown(path)
        let smaller = CaseRow(
          record: .record(CaseRecord(record: record.record, fields: fields)),
          answers: row.answers)
        if firstDifference(among: [smaller]) != nil {
          row = smaller
        } else {
          fields[position] = kept
        }
      }
      return row
    }

  }

}
