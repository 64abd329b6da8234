internal import Evaluation
internal import Planning
internal import Values

/// What finds the facts of a case that could be changed, and what they may be.
struct VariableFinder {

  /// The case.
  private let situation: Situation

  /// The facts that are to stay as they are.
  private let kept: [Need]

  /// The facts found.
  private(set) var variables: [Variable] = []

  /// Why each of them may not be changed; `nil`: it may.
  private(set) var holds: [Hold?] = []

  /// `true` iff some facts are lists, texts or unknown periods, of which not all values are tried.
  private(set) var leavesOut = false

  /// Why a fact may not be changed.
  enum Hold: Sendable {

    /// Its record says so.
    case fixed

    /// The question says so.
    case kept

  }

  /// What facts are measured against.
  private let constants: PlanConstants

  /// Creates an instance that has found the facts of `situation`; those of `kept` are to stay.
  init(_ situation: Situation, keeping kept: [Need]) {
    self.situation = situation
    self.kept = kept
    constants = PlanConstants(situation)
    switch situation.subject {
    case .record(let record):
      find(in: record, at: [], hold: hold(of: .fact(FactPath(.subject, []))))
    case .known(.thing(let thing), _): find(in: thing)
    case .known, .list, .open, .fault: break
    }
    findQuestions()
  }

  /// Finds the facts in `record`, the fact at the end of `path`.
  private mutating func find(
    in record: CaseRecord, at path: [FactPath.Step], from root: FactPath.Root = .subject,
    hold: Hold?
  ) {
    let fields = situation.plan.records[Int(record.record.rawValue)].fields
    for (position, answer) in record.fields.enumerated()
    where constants.reads(Int32(truncatingIfNeeded: position), of: record.record) {
      let step = FactPath.Step.field(record.record, Int32(truncatingIfNeeded: position))
      let fact = Need.fact(FactPath(root, path + [step]))
      let field = fields[position]
      let inner = hold ?? (field.isFixed ? .fixed : self.hold(of: fact))
      switch (answer, field.type) {
      case (.record(let inside), _): find(in: inside, at: path + [step], from: root, hold: inner)
      case (.list(let elements, _), _):
        leavesOut = true
        for (number, element) in elements.enumerated() {
          guard case .record(let inside) = element.answer else { continue }
          let place = FactPath.Step.element(Int32(truncatingIfNeeded: number + 1))
          find(in: inside, at: path + [step, place], from: root, hold: inner)
        }
      default: add(fact, answer, field, inner)
      }
    }
  }

  /// Finds the facts of `thing`.
  private mutating func find(in thing: ThingID) {
    let record = situation.plan.things[Int(thing.rawValue)].record
    for (position, field) in situation.plan.records[Int(record.rawValue)].fields.enumerated()
    where constants.reads(Int32(truncatingIfNeeded: position), of: record) {
      let step = FactPath.Step.field(record, Int32(truncatingIfNeeded: position))
      let fact = Need.fact(FactPath(.thing(thing), [step]))
      // By the way from the case, too, people may name what is to stay.
      let hold =
        field.isFixed
        ? .fixed
        : self.hold(of: fact)
          ?? self.hold(
            of: .fact(FactPath(.subject, [step])))
      guard let answer = situation.answer(to: fact) else { continue }
      if case .record(let inside) = answer {
        find(in: inside, at: [step], from: .thing(thing), hold: hold)
      } else {
        add(fact, answer, field, hold)
      }
    }
  }

  /// Finds the questions that the decision asks.
  private mutating func findQuestions() {
    let plan = situation.plan
    let settled = plan.decisions[Int(situation.decision)].funding?.settled ?? [:]
    for question in plan.questions(askedBy: situation.decision).sorted() {
      let answer = situation.allAnswers[question]
      if answer == nil,
        settled[question] != nil || plan.questions[Int(question)].settled != nil
      {
        continue
      }
      variables.append(
        Variable(
          fact: .question(question), part: .whole, original: answer,
          domain: .choices(plan.questions[Int(question)].readings.map(\.value))))
      holds.append(hold(of: .question(question)))
    }
  }

  /// Returns why `fact` is to stay, if the question says so.
  private func hold(of fact: Need) -> Hold? {
    for other in kept {
      if other == fact { return .kept }
      if case .fact(let path) = fact, case .fact(let start) = other, path.root == start.root,
        path.steps.starts(with: start.steps)
      {
        return .kept
      }
    }
    return nil
  }

  /// Adds `fact`, which is `answer` and stands in `field`.
  private mutating func add(_ fact: Need, _ answer: Answer, _ field: PlanField, _ hold: Hold?) {
    var original: Value?
    switch answer {
    case .known(let value, _): original = value
    case .open(let open): if !open.alternatives.isEmpty { return }
    case .record, .list, .fault: return
    }
    if case .period = field.type {
      guard case .period(let period)? = original else {
        leavesOut = true
        return
      }
      for (part, day) in [(Variable.Part.start, period.start), (.end, period.end)] {
        variables.append(
          Variable(
            fact: fact, part: part, original: .date(day), domain: domain(.date(day))))
        holds.append(hold)
      }
      return
    }
    guard let domain = domain(of: field, original) else { return }
    var variable = Variable(fact: fact, part: .whole, original: original, domain: domain)
    if case .integer = field.type { variable.isInteger = true }
    variables.append(variable)
    holds.append(hold)
  }

  // MARK: Domains

  /// Returns what the fact in `field`, which is `original`, may be; `nil` where nothing is tried.
  private mutating func domain(of field: PlanField, _ original: Value?) -> FactDomain? {
    let plan = situation.plan
    switch field.type {
    case .boolean: return .choices([.boolean(true), .boolean(false)])
    case .choice(let choice):
      return .choices(
        (0..<plan.choices[Int(choice.rawValue)]).map {
          .choice(choice, Int32(truncatingIfNeeded: $0))
        })
    case .record(let record):
      let things = plan.thingsByRecord[Int(record.rawValue)]
      return things.isEmpty ? nil : .choices(things.map { .thing($0) })
    case .text:
      leavesOut = true
      let texts = constants.texts
      let values = texts + (original.map { texts.contains($0) ? [] : [$0] } ?? [])
      return values.isEmpty ? nil : .choices(values)
    case .integer: return domain(.number(0), step: .one, within: field.range)
    case .decimal:
      return domain(
        .number(0), step: unit(original, field.range, least: constants.decimals),
        within: field.range)
    case .money:
      return domain(
        .money(0), step: unit(original, field.range, least: 2), within: field.range)
    case .date: return domain(original ?? .date(situation.day))
    case .duration(let kind):
      var span = SpanOfTime(0, kind ?? .months)
      if case .duration(let known)? = original { span = SpanOfTime(0, known.kind) }
      return .steps(
        FactDomain.Steps(
          origin: .duration(span), step: .one,
          bounds: span.kind == .days ? 0...400_000 : 0...12_000))
    case .period, .list, .outcome, .nothing: return nil
    }
  }

  /// Returns the days that are tried, around `day`.
  private func domain(_ day: Value) -> FactDomain {
    guard case .date(let origin) = day else { return .choices([day]) }
    let first = origin.days(to: constants.days.lowerBound)
    let last = origin.days(to: constants.days.upperBound)
    return .steps(
      FactDomain.Steps(origin: day, step: .one, bounds: min(first, 0)...max(last, 0)))
  }

  /// Returns the numbers, or the amounts as `zero` is one, that are multiples of `step`.
  private func domain(
    _ zero: Value, step: Rational, within range: ClosedRange<Rational>?
  ) -> FactDomain {
    let most = 1_000_000_000_000_000
    let lower = (range?.lowerBound.divided(by: step)?.ceiling.intValue).map { max($0, -most) }
    let upper = (range?.upperBound.divided(by: step)?.floor.intValue).map { min($0, most) }
    let first = lower ?? -most
    return .steps(
      FactDomain.Steps(origin: zero, step: step, bounds: first...max(first, upper ?? most)))
  }

  /// Returns the unit in which `value`, and the ends of `range`, are written, with at least `least`
  /// decimals.
  private func unit(
    _ value: Value?, _ range: ClosedRange<Rational>?, least: Int
  ) -> Rational {
    let numbers = [value?.position, range?.lowerBound, range?.upperBound].compactMap(\.self)
    let count = numbers.compactMap(\.decimals).reduce(least) { max($0, $1) }
    return .unit(decimals: min(count, 6))
  }

}

extension Rational {

  /// Returns one at the last of `decimals` decimals: 0.01 of two.
  static func unit(decimals: Int) -> Rational {
    var result = Rational.one
    for _ in 0..<max(decimals, 0) { result = result.divided(by: 10) ?? result }
    return result
  }

}
