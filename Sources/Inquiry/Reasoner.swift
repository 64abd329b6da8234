package import Evaluation
package import Planning
package import Values

/// What reads a derivation: it finds the steps that decided an answer.
///
/// A derivation has its steps in the order in which they were taken. Below a step lie those that it
/// computed from; what they are follows from its operation. Only what decided is kept: of *and* that is
/// no, the operands that are no, and so on.
package struct Reasoner {

  /// How much is told.
  package enum Extent: Hashable, Sendable {

    /// The facts that decided, and no more.
    case shortest

    /// What decided, down to the facts.
    case part

    /// All that it rests on, whether or not it decided.
    case everything

  }

  /// What was evaluated.
  let plan: Plan

  /// How it came about.
  let derivation: Derivation

  /// How much is told.
  let extent: Extent

  /// The day whose law applies at the step at hand.
  var day: Day?

  /// `true` iff the text negates the step at hand.
  var isNegated = false

  /// The number of steps that are being told within one another.
  var depth = 0

  /// The number of steps that can still be told.
  var budget = 400

  /// What was told.
  var told: Set<Told> = []

  /// Creates an instance that reads `derivation` of `plan`, by the law of `day`.
  package init(_ plan: Plan, _ derivation: Derivation, extent: Extent, day: Day?) {
    self.plan = plan
    self.derivation = derivation
    self.extent = extent
    self.day = day
  }

  /// The most steps that are told within one another.
  static let mostDepth = 60

  /// The most elements of a list that are told.
  var mostElements: Int {
    switch extent {
    case .shortest: 3
    case .part: 5
    case .everything: 20
    }
  }

  /// Returns why the last thing that was evaluated came to what it came to; `nil` where there are no
  /// steps.
  package mutating func reason() -> Reason? {
    guard let last = derivation.steps.indices.last else { return nil }
    return reason(for: last)
  }

}

/// What was told already.
struct Told: Hashable {

  /// What was told: an expression.
  let node: PlanNode.ID

  /// What it was computed from.
  let operands: [Answer]

  /// By whose law.
  let day: Day?

}

/// The steps.
extension Reasoner {

  /// Returns the node of the step at `position`.
  func node(_ position: Int) -> PlanNode.ID { derivation.steps[position].node }

  /// Returns what is computed at the step at `position`.
  func operation(_ position: Int) -> PlanOperation { plan[node(position)].operation }

  /// Returns what the step at `position` came to.
  func answer(_ position: Int) -> Answer { derivation.steps[position].answer }

  /// Returns the steps directly below the one at `position`, in their order: also those that were
  /// taken before, where it took over what they came to.
  func roots(of position: Int) -> [Int] {
    let size = Int(derivation.steps[position].size)
    let own = roots(in: position - size..<position)
    guard let origin = derivation.origins[position] else { return own }
    return own + roots(in: origin)
  }

  /// Returns the outermost steps of `range`, in their order.
  func roots(in range: Range<Int>) -> [Int] {
    var result: [Int] = []
    var end = range.upperBound
    while end > range.lowerBound {
      result.append(end - 1)
      end -= 1 + Int(derivation.steps[end - 1].size)
    }
    return result.reversed()
  }

  /// Returns `positions` by their nodes, the first of each.
  func byNode(_ positions: some Sequence<Int>) -> [PlanNode.ID: Int] {
    var result: [PlanNode.ID: Int] = [:]
    for position in positions where result[node(position)] == nil {
      result[node(position)] = position
    }
    return result
  }

  /// `true` iff what is in force in `validity` is so at the step at hand, or may be.
  func mayBeInForce(_ validity: Validity) -> Bool { day.map { validity.contains($0) } ?? true }

}

/// Telling.
extension Reasoner {

  /// Returns why the step at `position` came to what it came to.
  mutating func reason(for position: Int) -> Reason {
    var reason = Reason(.expression(node(position)), answer(position))
    reason.isNegated = isNegated
    reason.day = day
    collect(position, into: &reason.figures)
    guard depth < Self.mostDepth, budget > 0 else {
      reason.omitted = 1
      return reason
    }
    budget -= 1
    depth += 1
    defer { depth -= 1 }
    let saved = isNegated
    if case .known(.boolean, _) = answer(position) {} else { isNegated = false }
    reason.children = withoutRepeats(children(of: position, in: &reason))
    isNegated = saved
    return reason
  }

  /// Returns `reasons` without those of names that are told among them already.
  private func withoutRepeats(_ reasons: [Reason]) -> [Reason] {
    guard reasons.contains(where: \.isRepeated) else { return reasons }
    var names: Set<PlanOperation> = []
    return reasons.filter { reason in
      guard case .expression(let node) = reason.subject else { return true }
      return names.insert(plan[node].operation).inserted || !reason.isRepeated
    }
  }

  /// Adds to `figures` what the step at `position` came to, and the steps below that stand in its
  /// text.
  func collect(_ position: Int, into figures: inout [PlanNode.ID: Answer]) {
    figures[node(position)] = answer(position)
    guard operation(position).isFormula else {
      // Whose field it is tells where its value comes from.
      if case .field(let record, _) = operation(position),
        let root = roots(of: position).first(where: { node($0) == record })
      {
        figures[record] = answer(root)
      }
      return
    }
    for root in roots(of: position) { collect(root, into: &figures) }
  }

}

extension PlanOperation {

  /// `true` iff `self` is read at a glance where it is known what its operands come to.
  package var isFormula: Bool {
    switch self {
    case .constant, .unknown, .writing, .slot, .local, .field, .fieldDate, .things, .data, .title,
      .question, .record,
      .conditional, .call, .table, .outcome, .requirement, .amount, .filter, .map, .aggregate,
      .view, .first, .last, .element,
      .some, .every, .asOf, .otherwise:
      false
    case .list, .not, .and, .or, .atLeast, .compare, .member, .between, .coversDate, .coversPeriod,
      .overlaps, .isKnown, .isEmpty, .add, .subtract, .multiply, .divide, .negate, .round,
      .splitEvenly, .splitByShares, .least,
      .greatest, .addDuration, .subtractDuration, .addDurations, .subtractDurations,
      .multiplyDuration, .daysBetween, .period, .periodLasting, .monthInYear, .dayInMonth,
      .yearPeriod, .monthPeriod,
      .yearOf, .monthOf, .weekdayOf, .startOf, .endOf, .daysOf,
      .monthsOf, .startedMonthsOf, .nextWorkingDay, .isEligible, .isOpen, .isApproximate, .isFault:
      true
    }
  }

}

extension Derivation {

  /// Returns the questions that were answered on the way, in the order of the text, each once.
  package func answeredQuestions(in plan: Plan) -> [Int32] {
    var result: [Int32] = []
    for step in steps where step.answer.truth != nil {
      guard case .question(let question) = plan[step.node].operation, !result.contains(question)
      else { continue }
      result.append(question)
    }
    return result
  }

}
