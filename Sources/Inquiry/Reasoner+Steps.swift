internal import Evaluation
internal import Planning
internal import Values

/// What is told of each operation.
extension Reasoner {

  /// Returns what decided the step at `position`, for `reason`, which says more of it.
  mutating func children(of position: Int, in reason: inout Reason) -> [Reason] {
    let roots = roots(of: position)
    switch operation(position) {
    case .constant, .unknown, .writing, .slot, .question, .things, .data:
      return []
    case .and, .or:
      return deciding(roots, of: position)
    case .atLeast:
      return counting(Array(roots.dropFirst()), of: position)
    case .not:
      return negated { $0.truths(roots) }
    case .isEligible:
      return truths(roots)
    case .some(let list, _, _), .every(let list, _, _):
      return quantified(list, roots, of: position, in: &reason)
    case .conditional(let condition, let yes, _):
      let isOpen = roots.contains { node($0) == condition && answer($0).truth == nil }
      return roots.flatMap { root in
        let role: Reason.Role = isOpen ? (node(root) == yes ? .ifSo : .ifNot) : .body
        return truthsOrValue(root, as: node(root) == condition ? .condition : role)
      }
    case .otherwise(_, let substitute):
      if extent == .shortest { return [] }
      return roots.flatMap { root in
        node(root) == substitute ? truthsOrValue(root, as: .body) : parts(root)
      }
    case .local:
      guard tells(position, [], in: &reason) else { return [] }
      return roots.flatMap { truthsOrValue($0, as: .body) }
    case .call(let definition, let arguments):
      return called(definition, arguments, roots, at: position, in: &reason)
    case .table(let table, _):
      return rows(of: table, roots)
    case .outcome(let decision, _), .amount(let decision, _):
      return nested(decision, roots, of: position)
    case .requirement(let decision, let requirement, _):
      return nested(requirement, of: decision, roots)
    case .asOf(_, let day):
      return onOtherDay(roots, day)
    case .field(_, _), .fieldDate(_, _):
      return extent == .shortest ? [] : roots.flatMap { parts($0) }
    case .first, .last, .element:
      return extent == .shortest ? [] : roots.flatMap { parts($0) }
    case .aggregate:
      return extent == .shortest ? [] : roots.flatMap { listed($0, in: &reason) }
    case .filter, .map, .view:
      return listed(position, in: &reason)
    case .least, .greatest:
      return extent == .shortest ? [] : extremes(roots, of: position).flatMap { parts($0) }
    case .title, .record, .list, .compare, .member, .between, .coversDate, .coversPeriod, .overlaps,
      .isKnown, .isEmpty, .add, .subtract, .multiply, .divide, .negate, .round, .splitEvenly,
      .splitByShares, .addDuration,
      .subtractDuration, .addDurations, .subtractDurations, .multiplyDuration, .daysBetween,
      .period, .periodLasting, .monthInYear, .dayInMonth, .yearPeriod, .monthPeriod,
      .yearOf, .monthOf, .weekdayOf, .startOf, .endOf, .daysOf, .monthsOf, .startedMonthsOf,
      .nextWorkingDay, .isOpen, .isApproximate, .isFault:
      return extent == .shortest ? [] : roots.flatMap { operand($0, of: position) }
    }
  }

  // MARK: Truth

  /// Returns why the truth values at `positions` are what they are, each by the facts that decided.
  mutating func truths(_ positions: [Int]) -> [Reason] {
    var result: [Reason] = []
    for position in positions { result += truths(position) }
    return result
  }

  /// Returns why the truth value at `position` is what it is: what only joins others is left out.
  mutating func truths(_ position: Int) -> [Reason] {
    let roots = roots(of: position)
    switch operation(position) {
    case .not:
      return negated { $0.truths(roots) }
    case .isEligible:
      return truths(roots)
    case .and where extent != .everything:
      return deciding(roots, of: position)
    case .or where extent != .everything && answer(position).truth == true:
      return deciding(roots, of: position)
    case .local where extent == .shortest && !roots.isEmpty:
      return truths(roots)
    case .call(let definition, let arguments) where extent == .shortest:
      var ignored = Reason(.expression(node(position)), answer(position))
      let inner = called(definition, arguments, roots, at: position, in: &ignored)
      return inner.isEmpty ? [reason(for: position)] : inner
    default:
      return [reason(for: position)]
    }
  }

  /// Returns why `position` is what it is, in `role`: by the facts, if it is a truth value.
  mutating func truthsOrValue(_ position: Int, as role: Reason.Role) -> [Reason] {
    guard plan[node(position)].type == .boolean else { return [reason(for: position).asRole(role)] }
    return truths(position).map { $0.asRole(role) }
  }

  /// Returns what `tell` tells of something that the text negates.
  private mutating func negated(_ tell: (inout Reasoner) -> [Reason]) -> [Reason] {
    isNegated.toggle()
    defer { isNegated.toggle() }
    return tell(&self)
  }

  /// Returns why the operands at `roots` decided the junction at `position`.
  private mutating func deciding(_ roots: [Int], of position: Int) -> [Reason] {
    let whole = answer(position)
    let chosen = extent == .everything ? roots : roots.filter { agrees(answer($0), with: whole) }
    return truths(chosen)
  }

  /// `true` iff `part` is what `whole` is: yes, no, open or a fault.
  func agrees(_ part: Answer, with whole: Answer) -> Bool {
    if let truth = whole.truth { return part.truth == truth }
    return whole.isOpen ? part.isOpen : part.fault != nil
  }

  /// Returns why the operands at `roots` count, of which the step at `position` asks for a number.
  private mutating func counting(_ roots: [Int], of position: Int) -> [Reason] {
    let whole = answer(position)
    var result: [Reason] = []
    for root in roots {
      let isTold =
        extent == .everything || whole.truth != true || answer(root).truth == true
      if isTold { result.append(reason(for: root)) }
    }
    return result
  }

  // MARK: Values

  /// Returns what the value at `position` rests on that its text does not show.
  mutating func parts(_ position: Int) -> [Reason] {
    switch operation(position) {
    case .constant, .unknown, .slot, .things, .record: return []
    case .field, .fieldDate:
      let inner = roots(of: position).flatMap { parts($0) }
      return isWritten(position) ? inner + [reason(for: position)] : inner
    case .local, .call, .question, .conditional, .otherwise, .table, .outcome, .requirement,
      .amount, .some, .every, .asOf, .title:
      return [reason(for: position)]
    case .filter, .map, .aggregate, .view, .first, .last, .element:
      // What says no more than its value does stands in the text already.
      let reason = reason(for: position)
      return reason.children.isEmpty && reason.omitted == 0 ? [] : [reason]
    case .least, .greatest:
      return extremes(roots(of: position), of: position).flatMap { parts($0) }
    default:
      return roots(of: position).flatMap { parts($0) }
    }
  }

  /// Returns what an operand of a condition rests on: the formula with its figures, and what these
  /// rest on.
  private mutating func operand(_ position: Int, of whole: Int) -> [Reason] {
    let isCondition = plan[node(whole)].type == .boolean
    guard isCondition, operation(position).isFormula, hasFigures(position) else {
      return parts(position)
    }
    return [reason(for: position)]
  }

  /// `true` iff there is more in the text of `position` than what is written out.
  private func hasFigures(_ position: Int) -> Bool {
    if case .list = operation(position) { return false }
    return roots(of: position).contains { root in
      if case .constant = operation(root) { return false }
      return operation(root).isFormula ? hasFigures(root) : true
    }
  }

  /// `true` iff the field read at `position` has more than one value over time, or is worked out.
  private func isWritten(_ position: Int) -> Bool {
    guard case .field(let record, let field) = operation(position),
      let root = roots(of: position).first(where: { node($0) == record }),
      case .known(.thing(let thing), _) = answer(root)
    else { return false }
    switch plan.things[Int(thing.rawValue)].fields[Int(field)] {
    case .absent, .dated: return false
    case .value(let value):
      if case .constant = plan[value].operation { return false }
      return plan[value].operation.isFormula && !plan[value].operation.operands.isEmpty
    case .history, .observations: return true
    }
  }

  /// Returns those of `roots` that are the least or the greatest, which the step at `position` is.
  private func extremes(_ roots: [Int], of position: Int) -> [Int] {
    if extent == .everything { return roots }
    let whole = answer(position)
    let chosen = roots.filter { root in
      switch (answer(root), whole) {
      case (.known(let a, _), .known(let b, _)): a == b
      case (.open, .open), (.fault, .fault): true
      default: false
      }
    }
    return chosen.isEmpty ? roots : chosen
  }

  /// Returns why the value at `roots` is what it is, which is read by the law of the date `day`.
  private mutating func onOtherDay(_ roots: [Int], _ day: PlanNode.ID) -> [Reason] {
    let saved = self.day
    defer { self.day = saved }
    var result: [Reason] = []
    for root in roots {
      if node(root) == day {
        if extent != .shortest { result += parts(root) }
        self.day = answer(root).date
      } else {
        result += truthsOrValue(root, as: .body)
      }
    }
    return result
  }

  /// `true` iff what stands at `position`, computed from `operands`, was not told before.
  func wasTold(_ told: Told) -> Bool { self.told.contains(told) }

  /// `true` iff what stands at `position`, computed from `operands`, is to be told: it was not told
  /// before, and it is asked for.
  mutating func tells(_ position: Int, _ operands: [Answer], in reason: inout Reason) -> Bool {
    if extent == .shortest { return false }
    let told = Told(node: name(of: position), operands: operands + [answer(position)], day: day)
    if self.told.insert(told).inserted { return true }
    reason.isRepeated = true
    return false
  }

  /// Returns a node that stands for all that have the name which stands at `position`.
  private func name(of position: Int) -> PlanNode.ID {
    let roots = roots(of: position)
    switch operation(position) {
    case .local: return roots.first.map { node($0) } ?? node(position)
    case .call(let definition, let arguments):
      let body = plan.definitions[Int(definition)].versions.first?.clause.body
      return arguments.count <= roots.count ? body ?? node(position) : node(position)
    default: return node(position)
    }
  }

}

extension Answer {

  /// The day that `self` is.
  var date: Day? {
    if case .known(.date(let day), _) = self { day } else { nil }
  }

}
