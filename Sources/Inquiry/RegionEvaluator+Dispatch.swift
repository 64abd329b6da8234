internal import Evaluation
internal import Planning
internal import Values

extension RegionEvaluator {

  /// Returns what `node` can come to in the current frame, which has room for it.
  mutating func compute(_ node: PlanNode.ID) -> Extent {
    switch plan[node].operation {
    case .constant(let value, _): return Extent(value)
    case .unknown: return .unknown
    case .writing: return .anything
    case .slot(let slot): return self[slot: slot]
    case .local(let local): return self.local(local)
    case .field(let record, let field): return self.field(field, of: evaluate(record))
    case .question(let question): return self.question(question)
    case .not(let operand): return evaluate(operand).negated
    case .and(let operands): return conjunction(operands.map { evaluate($0) })
    case .or(let operands):
      return conjunction(operands.map { evaluate($0).negated }).negated
    case .atLeast(let number, let operands):
      return atLeast(evaluate(number), operands.map { evaluate($0) })
    case .conditional(let condition, let yes, let no): return conditional(condition, yes, no)
    case .compare(let comparison, let a, let b):
      let (left, right) = (evaluate(a), evaluate(b))
      return lift(left, right) { evaluator, a, b in evaluator.comparison(comparison, a, b) }
    case .between(let value, let low, let high):
      let (value, low, high) = (evaluate(value), evaluate(low), evaluate(high))
      return conjunction([isAtMost(low, value), isAtMost(value, high)])
    case .member(let element, let list): return member(evaluate(element), evaluate(list))
    case .least(let operands), .greatest(let operands):
      return extreme(operands.map { evaluate($0) }, at: node)
    case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b),
      .divide(let a, let b), .round(_, let a, to: let b), .addDuration(let a, let b, _),
      .subtractDuration(let a, let b, _), .addDurations(let a, let b),
      .subtractDurations(let a, let b), .multiplyDuration(let a, let b), .daysBetween(let a, let b),
      .periodLasting(let a, let b), .monthInYear(let a, let b), .dayInMonth(let a, let b):
      let (left, right) = (evaluate(a), evaluate(b))
      return lift(left, right) { evaluator, a, b in evaluator.arithmetic(node, a, b) }
    case .negate(let a), .yearPeriod(let a), .monthPeriod(let a), .yearOf(let a), .monthOf(let a),
      .weekdayOf(let a), .startOf(let a), .endOf(let a),
      .daysOf(let a), .monthsOf(let a), .startedMonthsOf(let a), .title(let a),
      .nextWorkingDay(let a):
      let operand = evaluate(a)
      return lift(operand) { evaluator, a in evaluator.arithmetic(node, a, a) }
    case .call(let definition, let arguments):
      return call(definition, arguments.map { evaluate($0) })
    case .table(let table, _): return self.table(table)
    case .things, .data, .record, .list, .some, .every, .filter, .map, .aggregate, .view, .isEmpty,
      .first, .last, .element, .splitEvenly, .splitByShares:
      return computeList(node)
    case .coversDate, .coversPeriod, .overlaps, .period, .fieldDate, .asOf, .isKnown, .otherwise,
      .isEligible, .isOpen, .isApproximate, .isFault, .outcome, .requirement, .amount:
      return computeRest(node)
    }
  }

  /// Returns what `node` can come to, whose operation is a rarer one.
  private mutating func computeRest(_ node: PlanNode.ID) -> Extent {
    switch plan[node].operation {
    case .coversDate(let period, let day):
      let ends = ends(of: period)
      let day = evaluate(day)
      return conjunction([isAtMost(ends.start, day), isAtMost(day, ends.end)])
    case .coversPeriod(let period, let other):
      let (ends, others) = (ends(of: period), ends(of: other))
      return conjunction([isAtMost(ends.start, others.start), isAtMost(others.end, ends.end)])
    case .overlaps(let a, let b):
      let (ends, others) = (ends(of: a), ends(of: b))
      return conjunction([isAtMost(ends.start, others.end), isAtMost(others.start, ends.end)])
    case .period(let a, let b):
      let (start, end) = (evaluate(a), evaluate(b))
      return lift(start, end) { _, a, b in .period(from: a, to: b) }
    case .asOf(let value, let day): return self.value(value, asOf: day)
    case .isKnown(let operand):
      let extent = evaluate(operand)
      return Extent(
        content: extent.content == nil && extent.open == nil
          ? nil : .truth(canHold: extent.content != nil, canFail: extent.open != nil),
        mayFault: extent.mayFault)
    case .otherwise(let value, let substitute):
      var extent = evaluate(value)
      guard extent.open != nil else { return extent }
      extent.open = nil
      let second = evaluate(substitute)
      return extent.content == nil && !extent.mayFault ? second : extent.union(second)
    case .isEligible(let operand): return evaluate(operand)
    case .isOpen(let operand):
      let extent = evaluate(operand)
      let isClosed = extent.content != nil || extent.mayFault
      return Extent(.truth(canHold: extent.open != nil, canFail: isClosed))
    case .isApproximate(let operand):
      // What rubs off on values is not followed.
      let extent = evaluate(operand)
      return Extent(
        content: .truth(canHold: true, canFail: true),
        open: extent.open.map { _ in OpenExtent(ways: [.anything]) }, mayFault: extent.mayFault)
    case .isFault(let operand):
      let extent = evaluate(operand)
      let isFine = extent.content != nil || extent.open != nil
      return Extent(.truth(canHold: extent.mayFault, canFail: isFine))
    case .outcome(let decision, let facts): return outcome(of: decision, about: evaluate(facts))
    case .requirement(let decision, let requirement, let facts):
      let eligibility = plan.decisions[Int(decision)].funding?.eligibility ?? decision
      return self.requirement(requirement, of: eligibility, about: evaluate(facts))
    case .amount(let decision, let facts): return amount(of: decision, about: evaluate(facts))
    default: return .anything
    }
  }

  // MARK: Choosing

  /// Returns what `yes` or `no` can come to, as `condition` says.
  private mutating func conditional(
    _ condition: PlanNode.ID, _ yes: PlanNode.ID, _ no: PlanNode.ID
  ) -> Extent {
    let test = evaluate(condition)
    if test.mustHold { return evaluate(yes) }
    if test.mustFail { return evaluate(no) }
    var result: Extent?
    let first = test.canHold || !test.isKnown ? evaluate(yes) : nil
    let second = test.canFail || !test.isKnown ? evaluate(no) : nil
    if test.canHold, let first { result = first }
    if test.canFail, let second { result = result?.union(second) ?? second }
    if let open = test.open, let first, let second {
      let chosen = either(first, second, by: open, fork: fork(of: condition))
      result = result?.union(chosen) ?? chosen
    }
    if test.mayFault, let first, let second {
      // What both agree on comes out whatever the condition is.
      let common = first.content.flatMap { a in second.content.flatMap { a.intersection($0) } }
      if let common { result = (result ?? .fault).joined(Extent(common)) }
      if result == nil { result = .fault }
      result?.mayFault = true
    }
    return result ?? .fault
  }

  /// Returns a number for the condition `node`, apart from those of questions; `nil` where it may have
  /// several values at once.
  func fork(of node: PlanNode.ID) -> Int32? {
    frames.count == 1 && walks == 0 ? -1 - node.rawValue : nil
  }

  /// Returns what is chosen between `first` and `second` by a condition that is `open`, whose number is
  /// `fork`.
  func either(_ first: Extent, _ second: Extent, by open: OpenExtent, fork: Int32?) -> Extent {
    var result = Extent(
      content: nil, open: nil, mayFault: first.mayFault || second.mayFault)
    guard let yes = first.possible, let no = second.possible, first.open == nil,
      second.open == nil
    else {
      // Either way is a fault, or open itself.
      let ways = [first.possible, second.possible].compactMap(\.self)
      if [first, second].contains(where: { $0.open?.ways.isEmpty == true }) {
        // What could be chosen is not all known: no way that is known decides.
        result.content = ways.dropFirst().reduce(ways.first) { $0?.union($1) }
        result.open = .plain
        return result
      }
      result = result.joined(OpenExtent(ways: ways).settled)
      result.open = OpenExtent(ways: ways)
      return result
    }
    let choice =
      open.ways.isEmpty
      ? OpenExtent(forks: fork.map { [$0] } ?? [], ways: [yes, no])
      : open.map { way in way.canHold ? way.canFail ? yes.union(no) : yes : no } ?? .plain
    return result.joined(choice.settled)
  }

  // MARK: Names

  /// Returns what the definition at a position can come to, applied to `arguments`.
  private mutating func call(_ definition: Int32, _ arguments: [Extent]) -> Extent {
    let declared = plan.definitions[Int(definition)]
    enter(declared.frame, arguments)
    defer { leave() }
    return inForce(declared.versions.map(\.validity)) { evaluator, position in
      evaluator.evaluate(declared.versions[position].clause)
    }
  }

  /// Returns what those of the versions with `validities` can come to that can be in force.
  mutating func inForce(
    _ validities: [Validity], _ evaluate: (inout RegionEvaluator, Int) -> Extent
  ) -> Extent {
    if validities.count == 1, validities[0] == .always { return evaluate(&self, 0) }
    guard let days = law.days else {
      return law.mayFault || validities.isEmpty ? .anything : .unknown
    }
    let saved = law
    defer { law = saved }
    var result: Extent?
    var covered = 0
    for (position, validity) in validities.enumerated() {
      guard let common = validity.days(within: days) else { continue }
      covered += common.lowerBound.days(to: common.upperBound) + 1
      law.days = common
      let extent = evaluate(&self, position)
      result = result?.union(extent) ?? extent
    }
    guard var result else { return law.isOpen ? .anything : .fault }
    if covered < days.lowerBound.days(to: days.upperBound) + 1 { result.mayFault = true }
    if saved.isOpen {
      // Of versions that differ nothing is known; of those that agree, what they agree on.
      if result.content?.single == nil || result.mayFault {
        let ways = OpenExtent(ways: result.possible.map { [$0] } ?? [])
        result.open = result.open?.union(ways) ?? ways
      }
    }
    if saved.mayFault { result.mayFault = true }
    return result
  }

  /// Returns what the answer to a question can be.
  private mutating func question(_ question: Int32) -> Extent {
    if let position = questions[question] {
      let extent = fact(at: position)
      if extent.content != nil { return extent }
    } else if let answer = answers[question] {
      return Extent(answer)
    }
    if let answer = law.settled[question] ?? plan.questions[Int(question)].settled {
      return Extent(answer)
    }
    return Extent(
      content: nil,
      open: OpenExtent(
        forks: [question],
        ways: plan.questions[Int(question)].readings.map { Content($0.value) }))
  }

}

extension Validity {

  /// Returns the days of `days` on which `self` holds; `nil` if there are none.
  func days(within days: ClosedRange<Day>) -> ClosedRange<Day>? {
    let first = Swift.max(from ?? days.lowerBound, days.lowerBound)
    let last = Swift.min(until ?? days.upperBound, days.upperBound)
    return first <= last ? first...last : nil
  }

}
