internal import Evaluation
internal import Planning
internal import Values

/// What the answer to a question may rest on: the facts that it reads, and what it compares them with.
struct BorderReach {

  /// What can be moved, what is nearest to the change first.
  private(set) var inputs: [BorderCase.Input] = []

  /// The nodes that the answer is made of, what is nearest to the change first.
  private var nodes: [PlanNode.ID] = []

  /// The values that are written out there, each once.
  private var constants: [Value] = []

  /// The days on which something there begins or ends to be in force, and those next to them.
  private(set) var days: [Day] = []

  /// The frame of the question's own part, and the date of its law.
  private let frame: PlanFrame?
  private let law: PlanNode.ID?

  /// The types of what the question is asked about.
  private let types: [ValueType]

  /// The nodes that belong to the question's own part.
  private var own: Set<PlanNode.ID> = []

  /// The most nodes that are looked at.
  private static let mostNodes = 5_000

  /// Creates an instance for `question` about what `mutant` changes in `plan`.
  init(_ plan: Plan, _ question: BorderCase.Question, _ mutant: Mutant) {
    types = plan.argumentTypes(of: question)
    var roots: [PlanNode.ID] = []
    switch question {
    case .requirement(let decision, let position):
      let declared = plan.decisions[Int(decision)]
      (frame, law) = (declared.frame, declared.lawAsOf)
      let requirement = declared.requirements[Int(position)]
      roots = requirement.clause.roots
      addDays([requirement.validity] + requirement.clause.allExceptions.map(\.validity))
    case .outcome(let decision), .amount(let decision):
      let declared = plan.decisions[Int(decision)]
      let eligibility = declared.funding?.eligibility.map { plan.decisions[Int($0)] }
      (frame, law) = (declared.frame, declared.lawAsOf ?? eligibility?.lawAsOf)
      roots =
        (declared.funding?.amount?.roots ?? []) + declared.requirements.flatMap(\.clause.roots)
      addDays(declared.funding?.amount?.allExceptions.map(\.validity) ?? [])
    case .value(let definition), .count(let definition):
      let declared = plan.definitions[Int(definition)]
      (frame, law) = (declared.frame, nil)
      roots = declared.versions.flatMap(\.clause.roots)
      addDays(of: declared)
    }
    if let law { roots.append(law) }
    if case .node(let node) = mutant.place {
      var near = node
      let map = RuleMap(plan)
      while let parent = map.parent(of: near), plan[near].type != .boolean { near = parent }
      roots.insert(near, at: 0)
    }
    visit(roots, in: plan)
    for node in nodes { read(node, in: plan) }
    addDays(ofAllThat: question, in: plan)
    if !days.isEmpty { inputs.append(.asOf) }
    for (position, type) in types.enumerated() {
      if case .record = type { continue }
      if !inputs.contains(.argument(position)) { inputs.append(.argument(position)) }
    }
  }

  /// Finds the nodes that `roots` are made of, definitions that they use included.
  private mutating func visit(_ roots: [PlanNode.ID], in plan: Plan) {
    var seen: Set<PlanNode.ID> = []
    var called: Set<Int32> = []
    var pending = roots.map { (node: $0, isOwn: true) }
    var position = 0
    while position < pending.count, nodes.count < Self.mostNodes {
      let (node, isOwn) = pending[position]
      position += 1
      guard seen.insert(node).inserted else { continue }
      nodes.append(node)
      if isOwn { own.insert(node) }
      pending += plan.computed(by: node).map { ($0, isOwn) }
      switch plan[node].operation {
      case .local(let local):
        if isOwn, let frame { pending.append((frame.locals[Int(local)], true)) }
      case .call(let definition, _) where called.insert(definition).inserted:
        let declared = plan.definitions[Int(definition)]
        addDays(of: declared)
        pending += (declared.frame.locals + declared.versions.flatMap(\.clause.roots))
          .map { ($0, false) }
      default: break
      }
    }
  }

  /// Keeps what `node` reads, or writes out.
  private mutating func read(_ node: PlanNode.ID, in plan: Plan) {
    switch plan[node].operation {
    case .constant(let value, _):
      if !constants.contains(value), constants.count < 40 { constants.append(value) }
    case .field(let base, let field):
      guard case .record = plan[base].type,
        let argument = types.firstIndex(of: plan[base].type)
      else { return }
      let input = BorderCase.Input.field(argument: argument, field)
      if !inputs.contains(input) { inputs.append(input) }
    case .slot(let slot):
      guard own.contains(node), Int(slot) < types.count else { return }
      if case .record = types[Int(slot)] { return }
      let input = BorderCase.Input.argument(Int(slot))
      if !inputs.contains(input) { inputs.append(input) }
    case .question(let question):
      if !inputs.contains(.answer(question)) { inputs.append(.answer(question)) }
    default: return
    }
  }

  /// Keeps the days on which versions of `definition`, and their exceptions, begin and end.
  private mutating func addDays(of definition: PlanDefinition) {
    for version in definition.versions {
      addDays([version.validity] + version.clause.allExceptions.map(\.validity))
    }
  }

  /// Keeps the days of everything that the decision of `question` rests on, whatever it is asked: a
  /// test about it names a day.
  private mutating func addDays(ofAllThat question: BorderCase.Question, in plan: Plan) {
    let decision: Int32
    switch question {
    case .requirement(let position, _), .outcome(let position), .amount(let position):
      decision = position
    case .value, .count: return
    }
    let own = plan.decisions[Int(decision)]
    let parts = [own] + (own.funding?.eligibility.map { [plan.decisions[Int($0)]] } ?? [])
    var pending = parts.flatMap(\.frame.locals)
    for part in parts {
      let clauses = part.requirements.map(\.clause) + [part.funding?.amount].compactMap(\.self)
      addDays(part.requirements.map(\.validity))
      addDays(clauses.flatMap(\.allExceptions).map(\.validity))
      pending += clauses.flatMap(\.roots)
    }
    var seen: Set<PlanNode.ID> = []
    var called: Set<Int32> = []
    while let node = pending.popLast(), seen.count < Self.mostNodes {
      guard seen.insert(node).inserted else { continue }
      pending += plan.computed(by: node)
      guard case .call(let definition, _) = plan[node].operation, called.insert(definition).inserted
      else { continue }
      let declared = plan.definitions[Int(definition)]
      addDays(of: declared)
      pending += declared.frame.locals + declared.versions.flatMap(\.clause.roots)
    }
  }

  /// `true` iff what is asked rests on the day whose law applies, which the text leaves to the test.
  var needsDay: Bool { !days.isEmpty && law == nil }

  /// Keeps the days on which `validities` begin and end.
  private mutating func addDays(_ validities: [Validity]) {
    for validity in validities {
      for day in [validity.from, validity.until].compactMap(\.self) {
        for near in [day, day.adding(days: -1), day.adding(days: 1)].compactMap(\.self)
        where !days.contains(near) && days.count < 30 {
          days.append(near)
        }
      }
    }
  }

  /// Returns the values that `input` of `base` may be moved to, the likeliest first.
  func values(
    of input: BorderCase.Input, in base: BorderCase?, _ plan: Plan, today: Day = .first
  ) -> [Value] {
    let type: ValueType
    var range: ClosedRange<Rational>?
    switch input {
    case .asOf: return days.map { .date($0) }
    case .answer(let question): return plan.questions[Int(question)].readings.map(\.value)
    case .argument(let position): type = types[position]
    case .field(let argument, let field):
      guard case .record(let record) = types[argument] else { return [] }
      let declared = plan.records[Int(record.rawValue)].fields[Int(field)]
      (type, range) = (declared.type, declared.range)
    }
    var values: [Value] = []
    if let base { values = borders(of: input, in: base, plan, today: today) }
    values += constants.filter { $0.fits(type) }
    values = values.flatMap { [$0] + $0.neighbours }
    if type == .date { values += days.map { .date($0) } }
    values += type.samples(in: plan)
    var seen: Set<Value> = []
    return values.filter { value in
      guard seen.insert(value).inserted, value.fits(type), value.canBeWritten else { return false }
      guard let range, case .number(let amount) = value.plainAmount else { return true }
      return range.contains(amount)
    }
  }

  /// Returns what `input` of `base` is compared with.
  private func borders(
    of input: BorderCase.Input, in base: BorderCase, _ plan: Plan, today: Day
  ) -> [Value] {
    guard let frame else { return [] }
    var evaluator = Evaluator(plan, asOf: base.asOf ?? today)
    evaluator.recordsSteps = false
    evaluator.answers = base.answers
    if let law,
      case .known(.date(let day), _) = evaluator.answer(to: law, in: frame, slots: base.arguments)
    {
      evaluator.asOf = day
    }
    var found: [Value] = []
    for node in nodes where own.contains(node) {
      var others: [PlanNode.ID]
      switch plan[node].operation {
      case .compare(_, let a, let b): others = [a, b]
      case .between(let value, let low, let high): others = [value, low, high]
      case .least(let operands), .greatest(let operands): others = operands
      case .coversDate(let period, let day): others = [day, period]
      default: continue
      }
      guard let read = others.firstIndex(where: { self.input(readBy: $0, in: plan) == input })
      else { continue }
      others.remove(at: read)
      for other in others {
        let answer = evaluator.answer(to: other, in: frame, slots: base.arguments)
        switch answer {
        case .known(.period(let period), _): found += [.date(period.start), .date(period.end)]
        case .known(let value, _): found.append(value)
        case .record, .list, .open, .fault: continue
        }
      }
    }
    return found
  }

  /// Returns what `node` reads, if it does nothing else.
  private func input(readBy node: PlanNode.ID, in plan: Plan) -> BorderCase.Input? {
    switch plan[node].operation {
    case .field(let base, let field):
      types.firstIndex(of: plan[base].type).map { .field(argument: $0, field) }
    case .slot(let slot): Int(slot) < types.count ? .argument(Int(slot)) : nil
    default: nil
    }
  }

}

extension Value {

  /// `true` iff `self` can be a value of `type`.
  fileprivate func fits(_ type: ValueType) -> Bool {
    switch (self, type) {
    case (.boolean, .boolean), (.number, .decimal), (.money, .money), (.text, .text),
      (.date, .date), (.period, .period), (.duration, .duration):
      true
    case (.number(let number), .integer): number.decimals == 0
    case (.choice(let choice, _), .choice(let other)): choice == other
    default: false
    }
  }

  /// The values next to `self`, on both sides.
  fileprivate var neighbours: [Value] {
    switch self {
    case .number(let number): [.number(number - number.unit), .number(number + number.unit)]
    case .money(let euros):
      [.money(euros - euros.moneyUnit), .money(euros + euros.moneyUnit)]
    case .date(let day): [-1, 1].compactMap { day.adding(days: $0).map { .date($0) } }
    case .duration(let span):
      [-1, 1].compactMap { span.adding(SpanOfTime($0, span.kind)).map { .duration($0) } }
    case .boolean, .text, .period, .choice, .thing: []
    }
  }

  /// A number, or money as a number of euros.
  fileprivate var plainAmount: Value {
    if case .money(let euros) = self { .number(euros) } else { self }
  }

}

extension ValueType {

  /// Some values of the type, small ones first.
  fileprivate func samples(in plan: Plan) -> [Value] {
    switch self {
    case .boolean: [.boolean(true), .boolean(false)]
    case .integer: [0, 1, 2, 3, 10, 100, 1_000].map { .number($0) }
    case .decimal: [0, 1, 2, 3, 10, 100, 1_000, fraction(10_000)].map { .number($0) }
    case .money:
      [0, 1, 1_000, 10_000, 100_000, 10_000_000, fraction(2), fraction(200)].map { .money($0) }
    case .date:
      [2020, 2026].compactMap { Day(year: $0, month: 1, day: 1).map { .date($0) } }
    case .duration(.days): [.duration(.days(1)), .duration(.days(30))]
    case .duration: [.duration(.months(1)), .duration(.months(12))]
    case .choice(let choice):
      (0..<plan.choices[Int(choice.rawValue)]).prefix(20).map {
        .choice(choice, Int32(truncatingIfNeeded: $0))
      }
    case .text: [.text("x")]
    case .period, .record, .list, .outcome, .nothing: []
    }
  }

}

/// Returns one over `denominator`, which shows how something is rounded.
private func fraction(_ denominator: Int) -> Rational {
  Rational(numerator: 1, denominator: denominator) ?? .one
}
