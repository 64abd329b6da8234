import Evaluation
import Testing
import Values

@testable import Planning

/// Random numbers that are the same in each run: SplitMix64.
struct SplitMix: RandomNumberGenerator {

  /// The state.
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

}

/// Random expressions over the facts, two questions of yes or no, one of several readings, and the as-of
/// date.
struct RandomPlan {

  let builder = PlanBuilder()
  var random: SplitMix
  private var nextSlot: Int32 = 1
  private var elements: [Int32] = []
  private var nextException: Int32 = 0

  /// `true` iff something in it may be a fault.
  private let mayFault: Bool

  init(seed: UInt64, mayFault: Bool) {
    random = SplitMix(state: seed)
    self.mayFault = mayFault
    builder.plan.questions = [
      PlanQuestion(kind: .interpretation, settled: nil),
      PlanQuestion(kind: .discretion, settled: nil),
      PlanQuestion(
        kind: .interpretation, type: .integer, readings: readings.map { PlanReading($0) },
        settled: nil),
    ]
  }

  mutating func boolean(_ depth: Int) -> PlanNode.ID {
    if depth == 0 {
      switch Int.random(in: 0..<8, using: &random) {
      case 0: return builder.truth(Bool.random(using: &random))
      case 1: return builder.add(.question(Int32.random(in: 0..<2, using: &random)), .boolean)
      default: return builder.field(Int32.random(in: 0..<4, using: &random))
      }
    }
    switch Int.random(in: 0..<13, using: &random) {
    case 0: return builder.add(.not(boolean(depth - 1)), .boolean)
    case 1, 2: return builder.add(.and(booleans(depth)), .boolean)
    case 3, 4: return builder.add(.or(booleans(depth)), .boolean)
    case 5: return builder.add(.atLeast(number(depth - 1), booleans(depth)), .boolean)
    case 6, 7:
      let comparison = [PlanComparison.equal, .less, .greaterOrEqual].randomElement(using: &random)
      return builder.compare(comparison ?? .equal, number(depth - 1), number(depth - 1))
    case 8:
      let list = list(depth - 1)
      return builder.add(.member(number(depth - 1), list), .boolean)
    case 9:
      return builder.add(
        .between(number(depth - 1), number(depth - 1), number(depth - 1)), .boolean)
    case 10:
      let (list, slot) = (list(depth - 1), makeSlot())
      let condition = withElement(slot) { $0.boolean(depth - 1) }
      return builder.add(
        Bool.random(using: &random)
          ? .some(list, slot, condition) : .every(list, slot, condition), .boolean)
    case 11: return builder.add(.isEmpty(list(depth - 1)), .boolean)
    default:
      return builder.add(
        .conditional(boolean(depth - 1), boolean(depth - 1), boolean(depth - 1)), .boolean)
    }
  }

  mutating func booleans(_ depth: Int) -> [PlanNode.ID] {
    (0..<Int.random(in: 1..<4, using: &random)).map { _ in boolean(depth - 1) }
  }

  mutating func number(_ depth: Int) -> PlanNode.ID {
    if depth == 0 {
      if let slot = elements.randomElement(using: &random), Bool.random(using: &random) {
        return builder.add(.slot(slot), .integer)
      }
      switch Int.random(in: 0..<5, using: &random) {
      case 0: return builder.add(.question(2), .integer)
      case 1, 2: return builder.number(Int.random(in: 0..<3, using: &random))
      default: return builder.field(Int32.random(in: 4..<8, using: &random))
      }
    }
    switch Int.random(in: 0..<18, using: &random) {
    case 16 where mayFault:
      let list = list(depth - 1)
      return builder.add(Bool.random(using: &random) ? .first(list) : .last(list), .integer)
    case 17 where mayFault:
      let place = number(depth - 1)
      return builder.add(.element(place, of: list(depth - 1)), .integer)
    case 11:
      return builder.add(.greatest([number(depth - 1), number(depth - 1)]), .integer)
    case 12: return builder.add(.negate(number(depth - 1)), .integer)
    case 13:
      return builder.add(
        Bool.random(using: &random) ? .yearOf(date()) : .monthOf(date()), .integer)
    case 14: return builder.add(.daysBetween(date(), date()), .integer)
    case 15 where mayFault:
      let period = builder.add(.period(date(), date()), .period)
      return builder.add(.startedMonthsOf(period), .integer)
    case 0: return builder.add(.add(number(depth - 1), number(depth - 1)), .integer)
    case 1: return builder.add(.subtract(number(depth - 1), number(depth - 1)), .integer)
    case 2: return builder.add(.multiply(number(depth - 1), number(depth - 1)), .integer)
    case 3 where mayFault:
      return builder.add(.divide(number(depth - 1), number(depth - 1)), .decimal)
    case 4: return builder.add(.least([number(depth - 1), number(depth - 1)]), .integer)
    case 5, 6:
      return builder.add(
        .conditional(boolean(depth - 1), number(depth - 1), number(depth - 1)), .integer)
    case 7:
      let aggregates: [PlanAggregate] = mayFault ? [.count, .sum, .maximum] : [.count, .sum]
      let aggregate = aggregates.randomElement(using: &random) ?? .count
      return builder.add(.aggregate(aggregate, list(depth - 1)), .integer)
    case 8: return clause(depth)
    case 9: return table(depth)
    case 10: return dated(depth)
    default:
      return builder.add(.round(.down, number(depth - 1), to: builder.number(2)), .integer)
    }
  }

  /// Returns a date of the facts, perhaps some months later or earlier.
  mutating func date() -> PlanNode.ID {
    let date = builder.field(Int32.random(in: 8..<10, using: &random))
    let months = Int.random(in: -1..<5, using: &random)
    if months == 3 {
      let span = builder.constant(.duration(.days(20)))
      return builder.add(.endOf(builder.add(.periodLasting(span, date), .period)), .date)
    }
    if months == 4 {
      let month = builder.add(.monthPeriod(date), .period)
      return builder.add(.dayInMonth(month, builder.number(28)), .date)
    }
    if months == 0 { return date }
    let span = builder.constant(.duration(.months(months)))
    return builder.add(.addDuration(date, span, roundsUp: false), .date)
  }

  mutating func list(_ depth: Int) -> PlanNode.ID {
    let count = Int.random(in: 0..<4, using: &random)
    let values = (0..<count).map { _ in number(max(0, depth - 1)) }
    let list = builder.add(.list(values), .list(of: .integer))
    guard depth > 0, Bool.random(using: &random) else { return list }
    if mayFault, Int.random(in: 0..<4, using: &random) == 0 {
      let (whole, unit) = (number(depth - 1), builder.number(1))
      return builder.add(
        Bool.random(using: &random)
          ? .splitEvenly(.nearest, whole, into: number(depth - 1), to: unit)
          : .splitByShares(.nearest, whole, by: list, to: unit), .list(of: .integer))
    }
    let slot = makeSlot()
    if Bool.random(using: &random) {
      let value = withElement(slot) { $0.number(depth - 1) }
      return builder.add(.map(list, slot, value), .list(of: .integer))
    }
    let condition = withElement(slot) { $0.boolean(depth - 1) }
    return builder.add(.filter(list, slot, condition), .list(of: .integer))
  }

  private mutating func makeSlot() -> Int32 {
    nextSlot = nextSlot % 11 + 1
    while elements.contains(nextSlot) { nextSlot = nextSlot % 11 + 1 }
    return nextSlot
  }

  private mutating func withElement(
    _ slot: Int32, _ make: (inout Self) -> PlanNode.ID
  ) -> PlanNode.ID {
    elements.append(slot)
    defer { elements.removeLast() }
    return make(&self)
  }

  /// Returns what `make` makes of a body of its own, which sees the facts alone.
  private mutating func inBody<T>(_ make: (inout Self) -> T) -> T {
    let saved = elements
    elements = []
    defer { elements = saved }
    return make(&self)
  }

  private mutating func clause(_ depth: Int) -> PlanNode.ID {
    let clause = inBody { plan in
      let first = plan.nextException
      let count = Int32.random(in: 1..<5, using: &plan.random)
      plan.nextException += count
      let body = plan.number(depth - 1)
      let exceptions = (0..<count).map { place in
        PlanException(
          id: first + place, validity: .always, condition: plan.boolean(depth - 1),
          clause: PlanClause(plan.number(depth - 1)),
          overrides: plan.mayFault
            ? place == 1 && Bool.random(using: &plan.random) ? [first] : []
            : Array(first..<first + place))
      }
      return PlanClause(body: body, exceptions: exceptions)
    }
    return builder.define(clause)
  }

  private mutating func table(_ depth: Int) -> PlanNode.ID {
    let body = inBody { plan in
      let rows = (0..<Int.random(in: 1..<5, using: &plan.random)).map { _ in
        PlanRow(condition: plan.boolean(depth - 1), result: plan.number(depth - 1))
      }
      let policies: [PlanHitPolicy] =
        plan.mayFault ? [.unique, .first, .any, .sum, .greatest] : [.first, .sum, .greatest]
      plan.builder.plan.tables.append(
        PlanTable(
          policy: policies.randomElement(using: &plan.random) ?? .first, rows: rows,
          otherwise: !plan.mayFault || Bool.random(using: &plan.random) ? plan.number(0) : nil))
      let number = Int32(plan.builder.plan.tables.count - 1)
      return plan.builder.add(.table(number, []), .integer)
    }
    return builder.define(PlanClause(body))
  }

  private mutating func dated(_ depth: Int) -> PlanNode.ID {
    let versions = inBody { plan in
      [
        PlanVersion(
          validity: Validity(from: nil, until: day(2025, 12, 31)),
          clause: PlanClause(plan.number(depth - 1))),
        PlanVersion(
          validity: Validity(from: day(2026, 1, 1), until: nil),
          clause: PlanClause(plan.number(depth - 1))),
      ]
    }
    let value = builder.define(versions)
    let date = builder.field(Int32.random(in: 8..<10, using: &random))
    return builder.add(.asOf(value, date), .integer)
  }

}

/// The readings of the question that has several.
private let readings: [Value] = [.int(0), .int(1), .int(2)]

/// What is known of a case, and what could be.
struct Knowledge {

  var facts: [Int: Value] = [:]
  var answers: [Int32: Value] = [:]

  /// Adds whatever `isWanted` and is not known yet.
  mutating func complete(
    using random: inout SplitMix, where isWanted: (Need, inout SplitMix) -> Bool
  ) {
    for field in 0..<10 where facts[field] == nil && isWanted(need(Int32(field)), &random) {
      switch field {
      case 0..<4: facts[field] = .boolean(Bool.random(using: &random))
      case 4..<8: facts[field] = .int(Int.random(in: 0..<3, using: &random))
      default: facts[field] = .date(day(Bool.random(using: &random) ? 2025 : 2026, 6, 1))
      }
    }
    for question in Int32(0)..<3
    where answers[question] == nil && isWanted(.question(question), &random) {
      answers[question] =
        question == 2
        ? readings.randomElement(using: &random) : .boolean(Bool.random(using: &random))
    }
  }

}

@Suite("Partial facts")
struct MonotonicityTests {

  @Test("a definite answer stays the same whatever is learned", arguments: 0..<30)
  func definiteAnswersStay(block: Int) {
    for seed in block * 100..<(block + 1) * 100 {
      var random = SplitMix(state: UInt64(seed) &+ 77)
      var plan = RandomPlan(seed: UInt64(seed), mayFault: false)
      let depth = Int.random(in: 1..<5, using: &random)
      let node = Bool.random(using: &random) ? plan.boolean(depth) : plan.number(depth)
      var partial = Knowledge()
      let share = Int.random(in: 0..<4, using: &random)
      partial.complete(using: &random) {
        Int.random(in: 0..<4, using: &$1) < share || $0 == need(9)
      }
      let answer = plan.builder.answer(node, partial.facts, answers: partial.answers)

      // What is needed is not known, and settles it.
      if answer.isOpen {
        let needs = answer.needs
        var settled = partial
        settled.complete(using: &random) { need, _ in needs.contains(need) }
        let second = plan.builder.answer(node, settled.facts, answers: settled.answers)
        #expect(!second.isOpen, "seed \(seed): \(needs) do not settle it")
        for case .fact(let path) in needs {
          guard case .field(_, let position)? = path.steps.first else { continue }
          #expect(partial.facts[Int(position)] == nil, "seed \(seed): known, but needed")
        }
      }

      for _ in 0..<6 {
        var whole = partial
        whole.complete(using: &random) { _, _ in true }
        let final = plan.builder.answer(node, whole.facts, answers: whole.answers)
        #expect(final.value != nil, "seed \(seed): all is known, but it comes to \(final)")
        if let value = answer.value {
          #expect(final.value == value, "seed \(seed): said \(value), came to \(final)")
        } else if !answer.couldBe.isEmpty, let value = final.value {
          #expect(
            answer.couldBe.contains(value),
            "seed \(seed): could be \(answer.couldBe), came to \(value)")
        }
      }
    }
  }

  /// What both ways agree on is said before it is known whether the condition is a fault.
  @Test("where faults may happen, a definite answer never becomes another one", arguments: 0..<30)
  func definiteAnswersNeverChange(block: Int) {
    for seed in block * 100..<(block + 1) * 100 {
      var random = SplitMix(state: UInt64(seed) &+ 99)
      var plan = RandomPlan(seed: UInt64(seed) &+ 2_000_000, mayFault: true)
      let depth = Int.random(in: 1..<5, using: &random)
      let node = Bool.random(using: &random) ? plan.boolean(depth) : plan.number(depth)
      var partial = Knowledge()
      partial.complete(using: &random) { need, random in Bool.random(using: &random) }
      let answer = plan.builder.answer(node, partial.facts, answers: partial.answers)
      guard let value = answer.value else { continue }
      for _ in 0..<6 {
        var whole = partial
        whole.complete(using: &random) { _, _ in true }
        let final = plan.builder.answer(node, whole.facts, answers: whole.answers)
        #expect(
          final.value == value || final.fault != nil,
          "seed \(seed): said \(value), came to \(final)")
      }
    }
  }

  @Test("an alternative holds where its conditions do", arguments: 0..<10)
  func alternativesHold(block: Int) {
    for seed in block * 100..<(block + 1) * 100 {
      var plan = RandomPlan(seed: UInt64(seed) &+ 1_000_000, mayFault: false)
      let node = plan.number(3)
      var random = SplitMix(state: UInt64(seed))
      var partial = Knowledge()
      partial.complete(using: &random) { need, _ in
        if case .question = need { false } else { true }
      }
      let answer = plan.builder.answer(node, partial.facts)
      guard case .open(let open) = answer else { continue }
      for (first, second) in [(true, true), (true, false), (false, true), (false, false)] {
        for reading in readings {
          let answers: [Int32: Value] = [0: .boolean(first), 1: .boolean(second), 2: reading]
          let final = plan.builder.answer(node, partial.facts, answers: answers)
          var count = 0
          for alternative in open.alternatives {
            let holds = alternative.when.allSatisfy { assumption in
              switch assumption.subject {
              case .question(let question):
                answers[question] == .boolean(assumption.isTrue)
              case .reading(let question, let position, _):
                (answers[question] == readings[Int(position)]) == assumption.isTrue
              case .node, .asOf: false
              }
            }
            guard holds else { continue }
            count += 1
            #expect(final.value == alternative.value, "seed \(seed)")
          }
          // Where only questions are open, one of the alternatives comes true.
          if open.fault == nil, !open.alternatives.isEmpty { #expect(count > 0, "seed \(seed)") }
        }
      }
    }
  }

}
