internal import Columns
internal import Evaluation
internal import Planning
internal import Values

/// Eligibilities and fundings.
extension Compiler {

  /// Compiles the decision at a position, to be asked of the cases by themselves.
  mutating func compileDecision(_ position: Int32) -> CompiledProgram {
    let declared = plan.decisions[Int(position)]
    let subject = Operand.record([], 0)
    enter(declared, subject, site: nil)
    if let funding = declared.funding {
      hearFunding(funding, declared, subject)
    } else {
      hearEligibility(position, subject, setsLaw: true)
    }
    scopes.removeLast()
    if program.requirements.contains(where: { $0.position > 63 })
      || program.instructions.count > 20_000
    {
      program.isHopeless = true
    }
    return program
  }

  /// Begins the body of `decision`, which is asked of `subject` by the node `site`.
  private mutating func enter(_ decision: PlanDecision, _ subject: Operand, site: Int32?) {
    let outer = scopes.last
    scopes.append(
      Scope(
        frame: decision.frame, slots: [0: subject],
        law: outer?.law ?? .day(evaluator.asOf), calendar: outer?.calendar ?? plan.calendar,
        settled: outer?.settled ?? [:], site: outer?.site ?? site, space: outer?.space ?? 0))
  }

  /// Compiles the funding `funding` of `declared`, whose body is the one at hand.
  private mutating func hearFunding(
    _ funding: PlanFunding, _ declared: PlanDecision, _ subject: Operand
  ) {
    setFunding(funding, declared, subject)
    if let eligibility = funding.eligibility {
      let law = scope.law
      hearEligibility(eligibility, subject, setsLaw: !sharesLaw(funding, declared))
      scope.law = law
    }
    if let clause = funding.amount {
      reads = NeedOrder()
      if let (register, scale) = number(self.clause(clause)) {
        program.amount = CompiledAmount(
          value: spread(register, to: 0), scale: scale, order: reads)
      } else {
        program.isHopeless = true
      }
    }
    for obligation in funding.obligations {
      program.probesOfEligible += obligation.nodes.compactMap { register(of: compile($0)) }
    }
  }

  /// Says by whose holidays, settlements and law the funding at hand is heard.
  private mutating func setFunding(
    _ funding: PlanFunding, _ declared: PlanDecision, _ subject: Operand
  ) {
    scope.calendar = funding.calendar ?? plan.calendar
    scope.settled = funding.settled
    let eligibility = funding.eligibility.map { plan.decisions[Int($0)] }
    guard let law = declared.lawAsOf ?? eligibility?.lawAsOf else { return }
    let writer = eligibility?.lawAsOf == law ? eligibility ?? declared : declared
    setLaw(law, of: writer, subject)
  }

  /// Makes the date that the node `law` of `decision` comes to that of the law.
  private mutating func setLaw(_ law: PlanNode.ID, of decision: PlanDecision, _ subject: Operand) {
    enter(decision, subject, site: scope.site)
    let day = compile(law)
    scopes.removeLast()
    // A date that is a fault is one, whether or not some law depends on it.
    if let register = register(of: day) { program.probes.append(register) }
    if let law = self.law(day) { scope.law = law } else { program.isHopeless = true }
  }

  /// `true` iff the eligibility of a funding goes by the law of the funding.
  private func sharesLaw(_ funding: PlanFunding, _ declared: PlanDecision) -> Bool {
    guard let eligibility = funding.eligibility else { return true }
    return declared.lawAsOf == nil
      || declared.lawAsOf == plan.decisions[Int(eligibility)].lawAsOf
  }

  /// Compiles the requirements of the eligibility at a position, a register each.
  private mutating func hearEligibility(
    _ position: Int32, _ subject: Operand, setsLaw: Bool
  ) {
    let declared = plan.decisions[Int(position)]
    let outer = scope.law
    if setsLaw, let law = declared.lawAsOf { setLaw(law, of: declared, subject) }
    let law = scope.law
    scope.law = outer
    enter(declared, subject, site: nil)
    scope.law = law
    for (index, requirement) in declared.requirements.enumerated() {
      reads = NeedOrder()
      guard let status = self.status(of: requirement) else { continue }
      if requirement.isShould {
        program.probes.append(status)
        continue
      }
      program.requirements.append(
        CompiledRequirement(
          position: Int32(truncatingIfNeeded: index), status: spread(status, to: 0),
          order: reads))
    }
    scopes.removeLast()
  }

  /// Returns whether `requirement` is met, or not in force; `nil` where it never is.
  private mutating func status(of requirement: PlanRequirement) -> RegisterID? {
    guard let isInForce = inForce(requirement.validity) else {
      return truth(clause(requirement.clause))
    }
    if case .truth(let truth, _) = program.instructions[Int(isInForce)], !truth { return nil }
    let status = truth(clause(requirement.clause))
    let met = emit(.truth(true, 0), .truth, in: 0, support: 0)
    return truth(chosen(isInForce, .truth(status), .truth(met)))
  }

  // MARK: Decisions that expressions ask

  /// Returns the outcome of the decision at a position: yes is eligible.
  mutating func outcome(
    _ decision: Int32, _ subject: PlanNode.ID, at node: PlanNode.ID
  ) -> Operand {
    guard let heard = hear(decision, subject, at: node) else { return .doubtful }
    return .truth(heard.outcome)
  }

  /// Returns the amount of the funding at a position, where the case is eligible.
  mutating func amount(
    _ decision: Int32, _ subject: PlanNode.ID, at node: PlanNode.ID
  ) -> Operand {
    guard let heard = hear(decision, subject, at: node), let amount = heard.amount else {
      return .doubtful
    }
    let (value, outcome) = aligned(amount.register, heard.outcome)
    let guarded = emit(
      .guarded(value, outcome, .number, isFault: true), .number, of: value, outcome)
    return .number(
      emit(.joined(guarded, outcome, .number), .number, of: guarded, outcome),
      scale: amount.scale)
  }

  /// Returns the status of a requirement, of its versions the one in force.
  mutating func requirement(
    _ requirement: Int32, of decision: Int32, _ subject: PlanNode.ID, at node: PlanNode.ID
  ) -> Operand {
    guard let subject = self.subject(subject, of: decision), scopes.count < 40 else {
      return .doubtful
    }
    let decision = plan.decisions[Int(decision)].funding?.eligibility ?? decision
    let declared = plan.decisions[Int(decision)]
    let law = scope.law
    enter(declared, subject, site: node.rawValue)
    defer { scopes.removeLast() }
    scope.law = law
    if let law = declared.lawAsOf { setLaw(law, of: declared, subject) }
    let statuses = declared.versions(ofRequirement: requirement).compactMap {
      status(of: declared.requirements[Int($0)])
    }
    return .truth(junction(statuses, isOr: false))
  }

  /// What came out of hearing a decision within another.
  private struct Heard {
    var outcome: RegisterID
    var amount: (register: RegisterID, scale: Int64)?
  }

  /// Returns what the decision at a position says about `subject`; `nil` where columns cannot say it.
  private mutating func hear(
    _ position: Int32, _ subject: PlanNode.ID, at node: PlanNode.ID
  ) -> Heard? {
    guard let subject = self.subject(subject, of: position), scopes.count < 40 else { return nil }
    let declared = plan.decisions[Int(position)]
    enter(declared, subject, site: node.rawValue)
    defer { scopes.removeLast() }
    guard let funding = declared.funding else {
      if let law = declared.lawAsOf { setLaw(law, of: declared, subject) }
      return Heard(outcome: requirements(of: declared), amount: nil)
    }
    setFunding(funding, declared, subject)
    var parts: [RegisterID] = []
    if let eligibility = funding.eligibility {
      let other = plan.decisions[Int(eligibility)]
      enter(other, subject, site: node.rawValue)
      if !sharesLaw(funding, declared), let law = other.lawAsOf { setLaw(law, of: other, subject) }
      parts.append(requirements(of: other))
      scopes.removeLast()
    }
    var amount: (register: RegisterID, scale: Int64)?
    if let clause = funding.amount {
      guard let known = number(self.clause(clause)) else { return nil }
      amount = known
      parts.append(emit(.settled(known.register), .truth, of: known.register))
    }
    for obligation in funding.obligations {
      for node in obligation.nodes {
        guard let register = register(of: compile(node)) else { continue }
        program.probes.append(register)
      }
    }
    return Heard(outcome: junction(parts, isOr: false), amount: amount)
  }

  /// Returns whether the requirements of `declared`, whose body is the one at hand, are met.
  private mutating func requirements(of declared: PlanDecision) -> RegisterID {
    var statuses: [RegisterID] = []
    for requirement in declared.requirements {
      guard let status = status(of: requirement) else { continue }
      if requirement.isShould { program.probes.append(status) } else { statuses.append(status) }
    }
    return junction(statuses, isOr: false)
  }

  /// Returns `node` as the subject of the decision at a position, if it is the case itself.
  private mutating func subject(_ node: PlanNode.ID, of decision: Int32) -> Operand? {
    guard case .record(let path, 0) = compile(node), path.isEmpty, scope.space == 0,
      program.spaceTable[0].layout.type == .record(plan.decisions[Int(decision)].subject)
    else { return nil }
    return .record([], 0)
  }

  /// Returns a register of `operand`, of which it counts whether it is doubtful; `nil` where it never
  /// is.
  mutating func register(of operand: Operand) -> RegisterID? {
    switch operand {
    case .truth(let register), .byte(let register), .code(let register), .day(let register),
      .number(let register, _), .span(let register, _), .period(let register, _):
      return spread(register, to: 0)
    case .doubtful, .quotient, .list: return doubtful(.truth)
    case .constant, .constants, .open, .text, .record, .mixedSpan: return nil
    }
  }

}

extension PlanObligation {

  /// The condition and the date.
  fileprivate var nodes: [PlanNode.ID] { [condition, due].compactMap(\.self) }

}
