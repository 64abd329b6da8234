package import Evaluation
internal import Planning
internal import Values

/// Decisions, and rules.
extension Reasoner {

  /// Returns why `decision` says what it says.
  package mutating func reason(for decision: Decision) -> Reason {
    day = decision.asOf
    var reason = Reason(.decision(decision.decision), Answer(decision.outcome))
    reason.day = day
    let steps = roots(in: derivation.steps.indices)
    let named = byNode(steps)
    if let law = law(of: decision.decision), let position = named[law] {
      var child = Reason(.law(law), answer(position))
      collect(position, into: &child.figures)
      reason.children.append(child)
    }
    for result in decision.requirements + (extent == .everything ? decision.warnings : [])
    where extent == .everything || decides(result.status, decision.outcome) {
      reason.children.append(self.reason(for: result))
    }
    if let amount = decision.amount, tells(amount, of: decision) {
      reason.children.append(self.reason(forAmountOf: decision.decision, amount, named))
    }
    return reason
  }

  /// `true` iff a requirement with `status` decides that the case is `outcome`.
  private func decides(_ status: Status, _ outcome: Outcome) -> Bool {
    switch outcome {
    case .eligible: status == .met
    case .notEligible: status == .notMet
    case .open: status == .open
    case .fault: status == .fault
    }
  }

  /// `true` iff the amount of `decision`, which is `amount`, is to be told.
  private func tells(_ amount: Answer, of decision: Decision) -> Bool {
    switch decision.outcome {
    case .eligible: true
    case .notEligible: extent == .everything
    case .open: amount.isOpen
    case .fault: amount.fault != nil
    }
  }

  /// Returns the expression that says whose law applies to the decision at a position, if one does.
  private func law(of decision: Int32) -> PlanNode.ID? {
    let declared = plan.decisions[Int(decision)]
    if let law = declared.lawAsOf { return law }
    return declared.funding?.eligibility.flatMap { plan.decisions[Int($0)].lawAsOf }
  }

  /// Returns why a requirement came to `result`.
  package mutating func reason(for result: RequirementResult) -> Reason {
    var reason = Reason(
      .requirement(decision: result.decision, result.requirement), result.answer)
    reason.day = day
    let declared = plan.decisions[Int(result.decision)].requirements[Int(result.requirement)]
    reason.children = reasons(for: declared.clause, byNode(roots(in: result.steps)))
    return reason
  }

  /// Returns why a requirement came to what it came to for a case that was decided, met `should`s
  /// included; `nil` where it was not in force.
  package mutating func reason(
    forRequirement requirement: Int32, of decision: Int32, in decided: Decision
  ) -> Reason? {
    day = decided.asOf
    let requirement = version(ofRequirement: requirement, of: decision)
    let results = decided.requirements + decided.warnings
    if let result = results.first(where: {
      $0.decision == decision && $0.requirement == requirement
    }) {
      return reason(for: result)
    }
    let clause = plan.decisions[Int(decision)].requirements[Int(requirement)].clause
    let named = byNode(roots(in: derivation.steps.indices))
    return self.requirement(requirement, of: decision, clause, named)
  }

  /// Returns why the amount of the funding at a position came to `amount`, by the steps `named`.
  private mutating func reason(
    forAmountOf decision: Int32, _ amount: Answer, _ named: [PlanNode.ID: Int]
  ) -> Reason {
    var reason = Reason(.amount(decision: decision), amount)
    reason.day = day
    if let clause = plan.decisions[Int(decision)].funding?.amount {
      reason.children = reasons(for: clause, named)
    }
    return reason
  }

  /// Returns why the amount of `decision` came to what it came to; `nil` where it has none.
  package mutating func reason(forAmountOf decision: Decision) -> Reason? {
    day = decision.asOf
    guard let amount = decision.amount else { return nil }
    let named = byNode(roots(in: derivation.steps.indices))
    return reason(forAmountOf: decision.decision, amount, named)
  }

  /// Returns why the `let` of a decision that is at `position` came to what it came to; `nil` where the
  /// answer does not rest on it.
  package mutating func reason(
    forLocal position: Int32, of decision: Int32, in decided: Decision
  ) -> Reason? {
    day = decided.asOf
    let value = plan.decisions[Int(decision)].frame.locals[Int(position)]
    guard let last = derivation.steps.lastIndex(where: { $0.node == value }) else { return nil }
    // By its name, where that was used.
    let named = derivation.steps.indices.first { place in
      guard case .local(position) = operation(place) else { return false }
      return roots(of: place).contains { node($0) == value }
    }
    return reason(for: named ?? last)
  }

  /// Returns why the rule of `result` holds, or does not.
  package mutating func reason(for result: RuleResult) -> Reason {
    let truth: Answer =
      switch result.status {
      case .holds: .truth(true)
      case .broken: .truth(false)
      case .open: result.open.first?.answer ?? .unwritten
      case .fault: result.faulty.first?.answer ?? .unwritten
      }
    var reason = Reason(.rule(result.rule), truth)
    reason.day = day
    let steps = roots(in: derivation.steps.indices)
    let rule = plan.rules[Int(result.rule)]
    guard let each = rule.each else {
      reason.children = steps.flatMap { truths($0) }
      return reason
    }
    guard let first = steps.first, node(first) == each, case .list(let elements, _) = answer(first)
    else { return reason }
    reason.figures[each] = answer(first)
    let pairs = zip(elements, steps.dropFirst())
    let found = pairs.filter {
      extent == .everything || agrees(answer($0.1), with: truth)
    }
    let most = found.count <= mostElements + 1 ? found.count : mostElements
    reason.omitted = found.count - most
    reason.children = found.prefix(most).map { element($0.0.answer, $0.1) }
    return reason
  }

  /// Returns why the rule of `result` holds of `element`, or does not; `nil` where it is not about it.
  package mutating func reason(for result: RuleResult, of element: Answer) -> Reason? {
    let steps = roots(in: derivation.steps.indices)
    guard plan.rules[Int(result.rule)].each != nil, let first = steps.first,
      case .list(let elements, _) = answer(first),
      let place = elements.firstIndex(where: { $0.answer == element }), place + 1 < steps.count
    else { return nil }
    return self.element(element, steps[place + 1])
  }

  // MARK: Decisions within an expression

  /// Returns why the decision at a position, asked within an expression, says what it says.
  mutating func nested(_ decision: Int32, _ roots: [Int], of position: Int) -> [Reason] {
    var isAmount = false
    if case .amount = operation(position) { isAmount = true }
    // Where all are met, that says enough; what is not met, or open, is what decided.
    if extent == .shortest, isAmount || answer(position).truth == true { return [] }
    let saved = (day, isNegated)
    defer { (day, isNegated) = saved }
    // What a requirement came to is told as it is, also where the text negates the decision.
    isNegated = false
    let named = byNode(roots)
    if let law = law(of: decision), let position = named[law] { day = answer(position).date }
    let declared = plan.decisions[Int(decision)]
    let eligibility = declared.funding?.eligibility ?? decision
    var result: [Reason] = []
    for (number, requirement) in plan.decisions[Int(eligibility)].requirements.enumerated()
    where !requirement.isShould && !(isAmount && answer(position).isKnown) {
      let number = Int32(truncatingIfNeeded: number)
      guard let reason = self.requirement(number, of: eligibility, requirement.clause, named)
      else { continue }
      if extent == .everything || agrees(reason.answer, with: answer(position)) {
        result.append(reason)
      }
    }
    if isAmount, let clause = declared.funding?.amount { result += reasons(for: clause, named) }
    return result
  }

  /// Returns why the requirement at a position, asked within an expression, is met or not.
  mutating func nested(_ requirement: Int32, of decision: Int32, _ roots: [Int]) -> [Reason] {
    let saved = day
    defer { day = saved }
    let decision = plan.decisions[Int(decision)].funding?.eligibility ?? decision
    let named = byNode(roots)
    if let law = plan.decisions[Int(decision)].lawAsOf, let position = named[law] {
      day = answer(position).date
    }
    let requirement = version(ofRequirement: requirement, of: decision)
    let clause = plan.decisions[Int(decision)].requirements[Int(requirement)].clause
    return reasons(for: clause, named)
  }

  /// Returns the version in force of the requirement at a position; itself where none is.
  private func version(ofRequirement requirement: Int32, of decision: Int32) -> Int32 {
    let declared = plan.decisions[Int(decision)]
    return declared.versions(ofRequirement: requirement).first {
      mayBeInForce(declared.requirements[Int($0)].validity)
    } ?? requirement
  }

  /// Returns why the requirement at a position came to what it came to, by the steps `named`; `nil`
  /// where it was not in force.
  private mutating func requirement(
    _ requirement: Int32, of decision: Int32, _ clause: PlanClause, _ named: [PlanNode.ID: Int]
  ) -> Reason? {
    let validity = plan.decisions[Int(decision)].requirements[Int(requirement)].validity
    guard mayBeInForce(validity), let whole = value(of: clause, named) else { return nil }
    var reason = Reason(.requirement(decision: decision, requirement), whole)
    reason.day = day
    reason.children = reasons(for: clause, named)
    return reason
  }

  /// Returns what `clause` came to, by the steps `named`; `nil` where none of them is its.
  private func value(of clause: PlanClause, _ named: [PlanNode.ID: Int]) -> Answer? {
    var applying: [PlanException] = []
    for exception in clause.exceptions where mayBeInForce(exception.validity) {
      let applies = applies(exception, named)
      if applies.truth == nil { return applies }
      if applies.truth == true { applying.append(exception) }
    }
    let overridden = applying.flatMap(\.overrides)
    let chosen = applying.filter { !overridden.contains($0.id) }.first ?? applying.first
    if let chosen { return value(of: chosen.clause, named) }
    return named[clause.body].map { answer($0) }
  }

}

extension Answer {

  /// Creates the truth value that stands for `outcome`.
  fileprivate init(_ outcome: Outcome) {
    switch outcome {
    case .eligible: self = .truth(true)
    case .notEligible: self = .truth(false)
    case .open, .fault: self = .unwritten
    }
  }

  /// `true` iff there is a value.
  var isKnown: Bool {
    if case .known = self { true } else { false }
  }

}
