package import Evaluation
internal import Planning
package import Values

/// Returns what the answer to `question` is as `fact` goes from `first` to `last`.
///
/// Where the answer cannot change between two values, all values between them are one stretch; else
/// they are cut in two, down to single values. So each change is found at its exact place.
package func sweep(
  _ fact: Need, from first: Value, to last: Value, asking question: SweptQuestion
) -> Sweep {
  var search = SweepSearch(fact, from: first, to: last, asking: question)
  return search.run()
}

/// The state of sweeping a fact.
private struct SweepSearch {

  /// The fact, and what it may be.
  let variable: Variable

  /// What is asked.
  let question: SweptQuestion

  /// The case.
  let situation: Situation

  /// What can be within a region.
  var evaluator: RegionEvaluator

  /// What has to be so for the case to be eligible.
  let goals: [Goal]

  /// The stretches so far, from the first value on.
  var stretches: [Draft] = []

  /// The number of regions that may still be looked at, and of those that were.
  var budget = 20_000
  var steps = 0

  /// `true` iff something was left out.
  var isIncomplete = false

  /// A stretch, by the steps at which it begins and ends.
  struct Draft {

    /// The first and the last step.
    var bounds: ClosedRange<Int>

    /// What all values of it have in common; `nil` of those that were not looked at.
    var signature: Signature?

  }

  /// What an answer is like.
  struct Signature: Equatable {

    /// What each goal comes to, or the value of an expression.
    var statuses: [Status]

    /// The amount, or the value.
    var amount: Course

  }

  /// How an amount, or a value, goes.
  enum Course: Equatable {

    /// There is none, or it does not matter.
    case none

    /// It is the same.
    case constant(Value)

    /// It follows a line.
    case line(Line)

    /// It is open, or a fault.
    case unknown

  }

  /// Creates an instance sweeping `fact` from `first` to `last`.
  init(_ fact: Need, from first: Value, to last: Value, asking question: SweptQuestion) {
    self.question = question
    switch question {
    case .decision(let situation), .value(_, _, let situation): self.situation = situation
    }
    let original = situation.answer(to: fact)?.value
    variable = Variable(
      fact: situation.shortened(fact), part: .whole, original: original,
      domain: Self.readings(of: fact, from: first, to: last, situation)
        ?? Self.domain(
          from: first, to: last, areWhole: situation.isWhole(fact), situation))
    evaluator = RegionEvaluator(situation, moving: [variable])
    if case .decision = question {
      goals = evaluator.goals(of: situation.decision)
    } else {
      goals = []
    }
  }

  /// Returns the readings from `first` to `last` of `fact`, if it is a question that has readings.
  private static func readings(
    of fact: Need, from first: Value, to last: Value, _ situation: Situation
  ) -> FactDomain? {
    guard case .question(let question) = fact else { return nil }
    let readings = situation.plan.questions[Int(question)].readings.map(\.value)
    if first == last, readings.contains(first) { return .choices([first]) }
    guard let low = first.position, let high = last.position else {
      guard let start = readings.firstIndex(of: first), let end = readings.firstIndex(of: last),
        start <= end
      else { return nil }
      return .choices(Array(readings[start...end]))
    }
    let between = readings.filter { reading in
      reading.position.map { low <= $0 && $0 <= high } ?? false
    }
    return between.isEmpty
      ? nil : .choices(between.sorted { ($0.position ?? 0) < ($1.position ?? 0) })
  }

  /// Returns the values from `first` to `last`, whole numbers where `areWhole`.
  private static func domain(
    from first: Value, to last: Value, areWhole: Bool, _ situation: Situation
  ) -> FactDomain {
    switch (first, last) {
    case (.choice(let choice, let a), .choice(_, let b)) where a <= b:
      return .choices((a...b).map { .choice(choice, $0) })
    case (.boolean, .boolean): return .choices(first == last ? [first] : [first, last])
    case (.thing(let a), .thing(let b)) where a.rawValue <= b.rawValue:
      return .choices((a.rawValue...b.rawValue).map { .thing(ThingID(rawValue: $0)) })
    default:
      guard let start = first.position, let end = last.position, start <= end else {
        return .choices([first, last])
      }
      let step = areWhole ? .one : Self.step(from: first, to: last, situation)
      let count = (end - start).divided(by: step)?.floor.intValue ?? 0
      return .steps(FactDomain.Steps(origin: first, step: step, bounds: 0...count))
    }
  }

  /// Returns the way from one value between `first` and `last` to the next.
  private static func step(
    from first: Value, to last: Value, _ situation: Situation
  ) -> Rational {
    let ends = [first, last].compactMap(\.position).compactMap(\.decimals).max() ?? 0
    switch first {
    case .money: return .unit(decimals: min(max(ends, 2), 6))
    case .number:
      return .unit(decimals: min(max(ends, PlanConstants(situation).decimals), 6))
    case .boolean, .text, .date, .period, .duration, .choice, .thing: return .one
    }
  }

  // MARK: Searching

  /// Returns the sweep.
  mutating func run() -> Sweep {
    switch variable.domain {
    case .choices(let values):
      let answers = values.map { answer(at: $0) }
      let stretches = zip(values, answers).map { value, answer in
        Sweep.Stretch(first: value, last: value, start: answer, end: answer, line: nil)
      }
      return Sweep(
        stretches: stretches, cliffs: [], step: nil, isExact: true, steps: values.count)
    case .steps(let steps):
      cut(steps)
      if hasVagueBounds { isIncomplete = true }
      let stretches = stretches.map { stretch($0, steps) }
      return Sweep(
        stretches: stretches, cliffs: cliffs(between: stretches), step: steps.step,
        isExact: !isIncomplete, steps: self.steps)
    }
  }

  /// `true` iff somewhere an amount that is rounded as it rises borders on one that stays: where the
  /// one ends and the other begins depends on where was cut.
  private var hasVagueBounds: Bool {
    zip(stretches, stretches.dropFirst()).contains { before, after in
      guard before.signature?.statuses == after.signature?.statuses else { return false }
      switch (before.signature?.amount, after.signature?.amount) {
      case (.line(let line)?, .constant?), (.constant?, .line(let line)?): return line.isRounded
      default: return false
      }
    }
  }

  /// The most stretches that are kept.
  private static let mostStretches = 2_000

  /// Finds the stretches of `all`.
  private mutating func cut(_ all: FactDomain.Steps) {
    var pending = [all.bounds]
    while let bounds = pending.popLast() {
      guard budget > 0, stretches.count < Self.mostStretches else {
        isIncomplete = true
        append(Draft(bounds: bounds, signature: nil), all)
        continue
      }
      budget -= 1
      steps += 1
      var part = all
      part.bounds = bounds
      if let signature = signature(within: part) {
        append(Draft(bounds: bounds, signature: signature), all)
      } else if bounds.count == 1 {
        let answer = answer(at: all.value(at: bounds.lowerBound))
        append(Draft(bounds: bounds, signature: signature(of: answer)), all)
      } else {
        let middle = bounds.lowerBound + (bounds.upperBound - bounds.lowerBound) / 2
        pending.append((middle + 1)...bounds.upperBound)
        pending.append(bounds.lowerBound...middle)
      }
    }
  }

  /// Adds `draft`, to the stretch before it where the two are one.
  private mutating func append(_ draft: Draft, _ steps: FactDomain.Steps) {
    if let last = stretches.last, let joined = joined(last, draft, steps) {
      stretches[stretches.count - 1] = joined
    } else {
      stretches.append(draft)
    }
  }

  /// Returns `a` and `b`, which follow each other, as one stretch; `nil` where they are two.
  private func joined(_ a: Draft, _ b: Draft, _ steps: FactDomain.Steps) -> Draft? {
    let bounds = a.bounds.lowerBound...b.bounds.upperBound
    if a.signature == b.signature { return Draft(bounds: bounds, signature: a.signature) }
    guard let first = a.signature, let second = b.signature, first.statuses == second.statuses
    else { return nil }
    switch (first.amount, second.amount) {
    case (.line(let line), .constant(let value))
    where b.bounds.count == 1
      && line.isAt(value, where: steps.position(at: b.bounds.lowerBound)):
      return Draft(bounds: bounds, signature: first)
    case (.constant(let value), .line(let line))
    where a.bounds.count == 1
      && line.isAt(value, where: steps.position(at: a.bounds.lowerBound)):
      return Draft(bounds: bounds, signature: second)
    default: return nil
    }
  }

  /// Returns what the answers for all values of `part` have in common, if that is certain.
  private mutating func signature(within part: FactDomain.Steps) -> Signature? {
    var region = Region([variable.original])
    region.reaches[0] = .steps(part)
    evaluator.region = region
    switch question {
    case .value(let node, let frame, _):
      let extent = evaluator.extent(of: node, in: frame, slots: [], on: situation.day)
      return course(of: extent).map { Signature(statuses: [], amount: $0) }
    case .decision:
      var statuses: [Status] = []
      for goal in goals {
        let extent = evaluator.extent(of: goal, by: situation.decision, on: situation.day)
        guard let status = extent.status else { return nil }
        statuses.append(status)
      }
      guard !statuses.contains(.notMet),
        situation.plan.decisions[Int(situation.decision)].funding?.amount != nil
      else { return Signature(statuses: statuses, amount: .none) }
      let amount = evaluator.amount(by: situation.decision, on: situation.day)
      return course(of: amount).map { Signature(statuses: statuses, amount: $0) }
    }
  }

  /// Returns how `extent` goes, if that is certain.
  private func course(of extent: Extent) -> Course? {
    if extent.content == nil { return extent.open == nil || !extent.mayFault ? .unknown : nil }
    guard extent.isKnown, let content = extent.content else { return nil }
    if let value = content.single { return .constant(value) }
    if case .range(let range) = content, let line = range.line { return .line(line) }
    return nil
  }

  /// Returns what is answered where the fact is `value`.
  private func answer(at value: Value) -> SweptAnswer {
    let moved = situation.replacing(variable.fact, with: .known(value, []))
    switch question {
    case .decision: return .decision(moved.decided())
    case .value(let node, let frame, _): return .value(moved.value(of: node, in: frame))
    }
  }

  /// Returns what `answer` is like.
  private func signature(of answer: SweptAnswer) -> Signature {
    switch answer {
    case .value(let answer):
      return Signature(statuses: [], amount: answer.value.map { .constant($0) } ?? .unknown)
    case .decision(let decision):
      let statuses = goals.map { goal -> Status in
        switch goal {
        case .requirement(_, let position):
          return decision.requirements.first { $0.requirement == position }?.status ?? .met
        case .amount, .sum: return decision.amount?.status ?? .fault
        }
      }
      guard !statuses.contains(.notMet), let amount = decision.amount else {
        return Signature(statuses: statuses, amount: .none)
      }
      return Signature(
        statuses: statuses, amount: amount.value.map { .constant($0) } ?? .unknown)
    }
  }

  /// Returns the stretch that `draft` is.
  private func stretch(_ draft: Draft, _ steps: FactDomain.Steps) -> Sweep.Stretch {
    let first = steps.value(at: draft.bounds.lowerBound)
    let last = steps.value(at: draft.bounds.upperBound)
    let start = answer(at: first)
    var line: Line?
    if case .line(let found)? = draft.signature?.amount, !found.slope.isZero { line = found }
    return Sweep.Stretch(
      first: first, last: last, start: start,
      end: draft.bounds.count == 1 ? start : answer(at: last), line: line)
  }

  /// Returns the places between `stretches` at which something is lost.
  private func cliffs(between stretches: [Sweep.Stretch]) -> [Sweep.Cliff] {
    zip(stretches, stretches.dropFirst()).compactMap { before, after in
      guard let old = before.end.decision, let new = after.start.decision,
        old.outcome == .eligible
      else { return nil }
      let amount = before.end.value
      if new.outcome == .notEligible {
        return Sweep.Cliff(
          before: before.last, after: after.first, loss: amount, losesEligibility: true)
      }
      guard case .money(let more)? = amount, case .money(let less)? = after.start.value, less < more
      else { return nil }
      return Sweep.Cliff(
        before: before.last, after: after.first, loss: .money(more - less),
        losesEligibility: false)
    }
  }

}

extension Line {

  /// Returns whether `value` lies on `self` where the fact is `x`.
  fileprivate func isAt(_ value: Value, where x: Rational) -> Bool {
    guard let position = value.position else { return false }
    let way = position - self.value(at: x)
    if !isRounded { return way.isZero }
    let unit = Rational.unit(decimals: 2)
    return -unit < way && way < unit
  }

}

extension Extent {

  /// What a requirement comes to all over the region, where that is certain.
  fileprivate var status: Status? {
    if mustHold { return .met }
    if mustFail { return .notMet }
    guard content == nil else { return nil }
    if open != nil { return mayFault ? nil : .open }
    return mayFault ? .fault : nil
  }

}

extension Answer {

  /// What an amount comes to as a status.
  fileprivate var status: Status {
    switch self {
    case .open: .open
    case .fault: .fault
    case .known, .record, .list: .met
    }
  }

}

extension Situation {

  /// Returns whether `fact` is a whole number.
  func isWhole(_ fact: Need) -> Bool {
    guard case .fact(let path) = fact, case .field(let record, let field)? = path.steps.last else {
      return false
    }
    return plan.records[Int(record.rawValue)].fields[Int(field)].type == .integer
  }

}
