internal import Values

/// What people must have decided where something holds.
package struct Assurance: Hashable, Sendable {

  /// `true` iff a person has answered yes to a discretion or a judgement wherever it holds.
  package let isPersonal: Bool

  /// The discretions and judgements that are answered yes wherever it holds; `nil`: it never holds.
  package let questions: Set<Int32>?

  /// It holds without anybody's decision.
  static let nobody = Assurance(isPersonal: false, questions: [])

  /// It never holds.
  static let never = Assurance(isPersonal: true, questions: nil)

  /// Returns what is so where `self` and `other` hold.
  func and(_ other: Assurance) -> Assurance {
    guard let questions, let others = other.questions else { return .never }
    return Assurance(
      isPersonal: isPersonal || other.isPersonal, questions: questions.union(others))
  }

  /// Returns what is so where one of `self` and `other` holds.
  func or(_ other: Assurance) -> Assurance {
    guard let questions else { return other }
    guard let others = other.questions else { return self }
    return Assurance(
      isPersonal: isPersonal && other.isPersonal, questions: questions.intersection(others))
  }

}

extension Plan {

  /// Returns what people must have decided where the decision at position `decision` comes to
  /// *eligible*, by the law of whatever day.
  ///
  /// It errs on one side: what it says is so, and it may not say all.
  ///
  /// What counts are discretions and judgements that no file settles. They are looked for in the
  /// requirements, down through definitions, tables and other eligibilities; one beside an `or`, in
  /// the branch of an `if` or below an exception counts where there is no way past it.
  ///
  /// - Complexity: O(*n* · *d*) in the number of nodes and of days on which something else is in force.
  package func assurance(of decision: Int32) -> Assurance {
    var search = AssuranceSearch(plan: self)
    return search.assurance(of: decision)
  }

  /// Returns what people must have decided of each decision, as `assurance(of:)` has it.
  func assurances() -> [Assurance] {
    var search = AssuranceSearch(plan: self)
    return decisions.indices.map { position in
      search.budget = AssuranceSearch.mostExpressions
      return search.assurance(of: Int32(position))
    }
  }

}

/// The state of looking for what people must have decided.
private struct AssuranceSearch {

  /// What is so where an expression is yes, and where it is no.
  struct Sides {
    let yes: Assurance
    let no: Assurance

    /// Nobody decides.
    static let nobody = Sides(yes: .nobody, no: .nobody)

    /// It is neither yes nor no.
    static let never = Sides(yes: .never, no: .never)

    /// The opposite.
    var negated: Sides { Sides(yes: no, no: yes) }
  }

  /// The formals and the `let`s of a body.
  struct Body {
    let arguments: [Sides]
    let locals: [PlanNode.ID]
  }

  /// Where they are looked for.
  let plan: Plan

  /// The questions that a file settles.
  let settled: Set<Int32>

  /// The day whose law applies.
  var day = Day.first

  /// The next day on which something else is in force.
  var nextDay: Day?

  /// The bodies that are being looked at, the innermost last.
  var bodies: [Body] = []

  /// What is known of definitions without arguments, by the law of `day`.
  var known: [Int32: Sides] = [:]

  /// What is known of decisions; `nil` of those that are being looked at.
  var decisions: [Int32: Assurance?] = [:]

  /// The number of expressions that are being looked at within one another.
  var depth = 0

  /// The number of expressions that can still be looked at.
  var budget = mostExpressions

  /// Creates an instance looking in `plan`.
  init(plan: Plan) {
    self.plan = plan
    settled = plan.settledQuestions
  }

  /// The most expressions that are looked at within one another.
  static let mostDepth = 300

  /// The most expressions that are looked at for a decision.
  static let mostExpressions = 200_000

  // MARK: Decisions

  /// Returns what is so where the decision at `position` comes to eligible on any day.
  mutating func assurance(of position: Int32) -> Assurance {
    if let known = decisions[position] { return known ?? .nobody }
    let decision = plan.decisions[Int(position)]
    if let funding = decision.funding {
      return funding.eligibility.map { assurance(of: $0) } ?? .nobody
    }
    decisions[position] = .some(nil)
    let outer = (day, nextDay, known, bodies)
    bodies = []
    var result = Assurance.never
    var next: Day? = Day.first
    while let day = next {
      (self.day, nextDay, known) = (day, nil, [:])
      result = result.or(onDay(decision))
      next = budget > 0 ? nextDay : nil
    }
    if budget <= 0 { result = .nobody }
    (day, nextDay, known, bodies) = outer
    decisions[position] = result
    return result
  }

  /// Returns what is so where `decision` comes to eligible by the law of the day at hand.
  private mutating func onDay(_ decision: PlanDecision) -> Assurance {
    bodies.append(Body(arguments: [], locals: decision.frame.locals))
    defer { bodies.removeLast() }
    var result = Assurance.nobody
    for requirement in decision.requirements
    where !requirement.isShould && isInForce(requirement.validity) {
      result = result.and(sides(of: requirement.clause).yes)
    }
    return result
  }

  /// `true` iff what is in force in `validity` is so on the day at hand; notes when that changes.
  private mutating func isInForce(_ validity: Validity) -> Bool {
    for change in [validity.from, validity.until?.adding(days: 1)].compactMap(\.self)
    where change > day {
      nextDay = nextDay.map { min($0, change) } ?? change
    }
    return validity.contains(day)
  }

  /// Returns what is so of `clause`: where an exception applies, its condition holds.
  private mutating func sides(of clause: PlanClause) -> Sides {
    guard depth < Self.mostDepth else { return .nobody }
    depth += 1
    defer { depth -= 1 }
    var result = sides(of: clause.body)
    for exception in clause.exceptions where isInForce(exception.validity) {
      let condition = exception.condition.map { sides(of: $0).yes } ?? .nobody
      let other = sides(of: exception.clause)
      result = Sides(
        yes: result.yes.or(condition.and(other.yes)), no: result.no.or(condition.and(other.no)))
    }
    return result
  }

  // MARK: Expressions

  /// Returns what is so of `node`.
  private mutating func sides(of node: PlanNode.ID) -> Sides {
    budget -= 1
    guard depth < Self.mostDepth, budget > 0 else { return .nobody }
    depth += 1
    defer { depth -= 1 }
    switch plan[node].operation {
    case .constant(.boolean(let isTrue), _):
      return isTrue ? Sides(yes: .nobody, no: .never) : Sides(yes: .never, no: .nobody)
    case .question(let question): return sides(ofQuestion: question)
    case .not(let operand): return sides(of: operand).negated
    case .and(let operands): return conjunction(operands.map { sides(of: $0) })
    case .or(let operands):
      return conjunction(operands.map { sides(of: $0).negated }).negated
    case .atLeast(let number, let operands): return atLeast(number, operands.map { sides(of: $0) })
    case .conditional(let condition, let yes, let no):
      return conditional(sides(of: condition), sides(of: yes), sides(of: no))
    case .compare(let comparison, let a, let b): return compared(comparison, a, b)
    case .otherwise(let value, let substitute):
      let (first, second) = (sides(of: value), sides(of: substitute))
      return Sides(yes: first.yes.or(second.yes), no: first.no.or(second.no))
    case .some(_, _, let condition): return Sides(yes: sides(of: condition).yes, no: .nobody)
    case .every(_, _, let condition): return Sides(yes: .nobody, no: sides(of: condition).no)
    case .isEligible(let operand):
      guard case .outcome(let decision, _) = plan[operand].operation else { return .nobody }
      return Sides(yes: assurance(of: decision), no: .nobody)
    case .slot(let slot):
      guard let body = bodies.last, body.arguments.indices.contains(Int(slot)) else {
        return .nobody
      }
      return body.arguments[Int(slot)]
    case .local(let local):
      guard let body = bodies.last, body.locals.indices.contains(Int(local)) else { return .nobody }
      return sides(of: body.locals[Int(local)])
    case .call(let definition, let arguments): return call(definition, arguments)
    case .table(let table, _): return rows(of: plan.tables[Int(table)])
    // Whatever else is yes or no is so without anybody's decision, as far as is known here.
    default: return .nobody
    }
  }

  /// Returns what is so of a question.
  private func sides(ofQuestion question: Int32) -> Sides {
    switch plan.questions[Int(question)].kind {
    case .interpretation: return .nobody
    case .discretion, .judgement:
      if settled.contains(question) { return .nobody }
      return Sides(yes: Assurance(isPersonal: true, questions: [question]), no: .nobody)
    }
  }

  /// Returns what is so of Kleene's and of `operands`.
  private func conjunction(_ operands: [Sides]) -> Sides {
    Sides(
      yes: operands.reduce(.nobody) { $0.and($1.yes) },
      no: operands.reduce(.never) { $0.or($1.no) })
  }

  /// Returns what is so where at least a `number` of `operands` hold.
  private func atLeast(_ number: PlanNode.ID, _ operands: [Sides]) -> Sides {
    guard case .constant(.number(let count), _) = plan[number].operation,
      let count = count.intValue, count > 0
    else { return .nobody }
    if count >= operands.count { return Sides(yes: conjunction(operands).yes, no: .nobody) }
    if count == 1 {
      return Sides(yes: operands.reduce(.never) { $0.or($1.yes) }, no: .nobody)
    }
    let others = operands.count { !$0.yes.isPersonal }
    return Sides(yes: Assurance(isPersonal: others < count, questions: []), no: .nobody)
  }

  /// Returns what is so of `yes` or `no`, as `condition` says; where that is open, both agree.
  private func conditional(_ condition: Sides, _ yes: Sides, _ no: Sides) -> Sides {
    func joined(_ first: Assurance, _ second: Assurance) -> Assurance {
      condition.yes.and(first).or(condition.no.and(second)).or(first.and(second))
    }
    return Sides(yes: joined(yes.yes, no.yes), no: joined(yes.no, no.no))
  }

  /// Returns what is so of a comparison of a truth value with one that is written out.
  private mutating func compared(
    _ comparison: PlanComparison, _ a: PlanNode.ID, _ b: PlanNode.ID
  ) -> Sides {
    guard case .constant(.boolean(let isTrue), _) = plan[b].operation,
      comparison == .equal || comparison == .notEqual
    else { return .nobody }
    let sides = sides(of: a)
    return isTrue == (comparison == .equal) ? sides : sides.negated
  }

  /// Returns what is so of the definition at a position, applied to `arguments`.
  private mutating func call(_ position: Int32, _ arguments: [PlanNode.ID]) -> Sides {
    if arguments.isEmpty, let sides = known[position] { return sides }
    let definition = plan.definitions[Int(position)]
    guard definition.type == .boolean else { return .nobody }
    let values = arguments.map { plan[$0].type == .boolean ? sides(of: $0) : .nobody }
    bodies.append(Body(arguments: values, locals: definition.frame.locals))
    defer { bodies.removeLast() }
    // Where no version is in force there is a fault, which is neither yes nor no.
    var result = Sides.never
    for version in definition.versions where isInForce(version.validity) {
      let sides = sides(of: version.clause)
      result = Sides(yes: result.yes.or(sides.yes), no: result.no.or(sides.no))
    }
    if arguments.isEmpty { known[position] = result }
    return result
  }

  /// Returns what is so of what the rows of `table` come to: of which row is not looked at.
  private mutating func rows(of table: PlanTable) -> Sides {
    var result = Sides.never
    for row in table.rows.map(\.result) + [table.otherwise].compactMap(\.self) {
      let sides = sides(of: row)
      result = Sides(yes: result.yes.or(sides.yes), no: result.no.or(sides.no))
    }
    return result
  }

}
