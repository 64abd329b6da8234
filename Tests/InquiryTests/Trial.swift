import Diagnostics
import Evaluation
import Inquiry
import Pipeline
import Planning
import SourceText
import TestSupport
import Testing
import Values
import Vocabulary

/// A program, a case of it, and all the values that four of its facts can take.
struct Trial {

  /// The program.
  let program: RandomProgram

  /// The case.
  let situation: Situation

  /// The facts that may be changed, what they are, and what they can be.
  private(set) var facts: [(fact: Need, original: Value?, values: [Value])] = []

  /// The facts that are to stay.
  private(set) var kept: [Need] = []

  /// The sum to which the amount is to be raised.
  let sum: Rational?

  /// Creates an instance by the number `seed`; `nil` where the program has errors.
  init?(seed: UInt64) {
    var program = RandomProgram(seed: seed)
    var workspace = Workspace()
    let file = workspace.add(
      program.text, named: "random.leit", tongue: .english, access: PageFiles())
    let compilation = compile([file], in: workspace)
    guard compilation.isExecutable else {
      Issue.record("seed \(seed) \(compilation.diagnostics.map(\.problem))\n\(program.text)")
      return nil
    }
    let plan = compilation.executable().plan
    guard let decision = plan.decisions.lastIndex(where: { $0.funding != nil }),
      let day = Day(year: 2026, month: 1, day: 1)
    else { return nil }
    let record = plan.decisions[decision].subject
    var domains: [[Value]] = []
    let days = (0..<20).compactMap { day.adding(days: $0) }.map { Value.date($0) }
    for field in plan.records[Int(record.rawValue)].fields {
      switch field.type {
      case .integer: domains.append((0...4).map { .number(Rational($0)) })
      case .decimal:
        domains.append(
          (0...10).compactMap { Rational(numerator: $0, denominator: 10) }.map { .number($0) })
      case .money:
        domains.append(
          (0...5).compactMap { Rational(numerator: $0, denominator: 100) }.map { .money($0) })
      case .date: domains.append(days)
      case .choice(let id): domains.append((0...2).map { .choice(id, $0) })
      default: domains.append([.boolean(true), .boolean(false)])
      }
    }
    var answers: [Evaluation.Answer] = []
    var chosen: Set<Int> = []
    while chosen.count < 4 { chosen.insert(program.random.draw(0...(domains.count - 1))) }
    for (position, domain) in domains.enumerated() {
      let path = FactPath(.subject, [.field(record, Int32(position))])
      let isUnknown = program.random.draw(0...7) == 0
      // Days move both ways from where the rules look.
      let value = domain[program.random.draw(0...(min(domain.count, 11) - 1))]
      answers.append(isUnknown ? .unknown(path) : .known(value, []))
      if chosen.contains(position) {
        facts.append((.fact(path), isUnknown ? nil : value, domain))
      } else {
        kept.append(.fact(path))
      }
    }
    // What the question is read to mean stays as it is, and may be open.
    kept.append(.question(0))
    let reading = program.random.draw(0...3)
    let readings = plan.questions[0].readings
    sum =
      program.random.draw(0...2) == 0
      ? Rational(numerator: program.random.draw(1...8), denominator: 100) : nil
    var evaluator = Evaluator(plan, asOf: day)
    evaluator.recordsSteps = false
    situation = Situation(
      Int32(decision), about: .record(CaseRecord(record: record, fields: answers)),
      answers: reading < readings.count ? [0: readings[reading].value] : [:], on: day, by: evaluator
    )
    self.program = program
  }

  /// Returns whether the case does where the facts at `positions` have `values`.
  func isSo(_ positions: [Int], _ values: [Value]) -> Bool {
    var changed = situation
    for (position, value) in zip(positions, values) {
      changed = changed.replacing(facts[position].fact, with: .known(value, []))
    }
    let decision = changed.decided()
    guard decision.outcome == .eligible else { return false }
    guard let sum else { return true }
    if case .known(.money(let amount), _)? = decision.amount { return amount >= sum }
    return false
  }

  /// Returns the sets of `count` facts of which some values do, each with those values.
  func solutions(count: Int) -> [(positions: [Int], values: [[Value]])] {
    combinations(of: facts.count, count).compactMap { positions in
      var found: [[Value]] = []
      var pending: [[Value]] = [[]]
      while let start = pending.popLast() {
        if start.count == count {
          if isSo(positions, start) { found.append(start) }
          continue
        }
        let fact = facts[positions[start.count]]
        for value in fact.values where value != fact.original { pending.append(start + [value]) }
      }
      return found.isEmpty ? nil : (positions, found)
    }
  }

  /// Returns the ways to take `count` of the first `all` numbers.
  private func combinations(of all: Int, _ count: Int) -> [[Int]] {
    if count == 0 { return [[]] }
    return (0..<all).flatMap { last in
      combinations(of: last, count - 1).map { $0 + [last] }
    }
  }

}
