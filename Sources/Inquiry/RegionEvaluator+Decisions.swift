internal import Evaluation
internal import Planning
package import Values

/// What has to be so for a case to be eligible.
package enum Goal: Hashable, Sendable {

  /// The requirement at a position of a decision is met.
  case requirement(decision: Int32, Int32)

  /// The amount is known.
  case amount

  /// The amount is at least a sum.
  case sum(Rational)

}

/// Decisions over a region.
extension RegionEvaluator {

  /// Returns what has to be so for a case to be eligible by the decision at a position.
  func goals(of decision: Int32) -> [Goal] {
    let declared = plan.decisions[Int(decision)]
    let eligibility = declared.funding == nil ? decision : declared.funding?.eligibility
    var goals: [Goal] = []
    if let eligibility {
      for (position, requirement) in plan.decisions[Int(eligibility)].requirements.enumerated()
      where !requirement.isShould {
        goals.append(
          .requirement(decision: eligibility, Int32(truncatingIfNeeded: position)))
      }
    }
    if declared.funding?.amount != nil { goals.append(.amount) }
    return goals
  }

  /// Returns whether `goal` of the decision at a position can be so.
  mutating func extent(of goal: Goal, by decision: Int32, on day: Day) -> Extent {
    begin(on: day)
    applyLaw(of: decision, about: subject)
    switch goal {
    case .requirement(let eligibility, let position):
      let declared = plan.decisions[Int(eligibility)]
      enter(declared.frame, [subject])
      defer { leave() }
      return examine(declared.requirements[Int(position)])
    case .amount: return amountExtent(of: decision, about: subject).asKnown
    case .sum(let sum):
      let amount = amountExtent(of: decision, about: subject)
      return lift(amount, Extent(.money(sum))) { evaluator, a, b in
        evaluator.comparison(.greaterOrEqual, a, b)
      }
    }
  }

  /// Returns what the amount of the funding at a position can be by the law of `day`.
  mutating func amount(by decision: Int32, on day: Day) -> Extent {
    begin(on: day)
    applyLaw(of: decision, about: subject)
    return amountExtent(of: decision, about: subject)
  }

  /// Returns what `node` can come to by the law of `day`, `slots` being in the first slots of `frame`.
  mutating func extent(
    of node: PlanNode.ID, in frame: PlanFrame, slots: [Extent], on day: Day
  ) -> Extent {
    begin(on: day)
    enter(frame, slots)
    defer { leave() }
    return evaluate(node)
  }

  /// Applies the law, and the holidays, that the decision at a position names about `facts`.
  private mutating func applyLaw(of decision: Int32, about facts: Extent) {
    let declared = plan.decisions[Int(decision)]
    guard let funding = declared.funding else {
      if let date = declared.lawAsOf { applyLaw(date, in: declared.frame, about: facts) }
      return
    }
    law.calendar = funding.calendar ?? plan.calendar
    law.settled = funding.settled
    if let date = declared.lawAsOf {
      let eligibility = funding.eligibility.map { plan.decisions[Int($0)] }
      // Of the two, the date stands in the frame of the one that wrote it.
      let frame = eligibility?.lawAsOf == date ? eligibility?.frame : nil
      applyLaw(date, in: frame ?? declared.frame, about: facts)
    } else if let position = funding.eligibility {
      let eligibility = plan.decisions[Int(position)]
      if let date = eligibility.lawAsOf { applyLaw(date, in: eligibility.frame, about: facts) }
    }
  }

  /// Applies the law of the day `date`, which stands in `frame`.
  private mutating func applyLaw(_ date: PlanNode.ID, in frame: PlanFrame, about facts: Extent) {
    enter(frame, [facts])
    let day = evaluate(date)
    leave()
    law = law.on(day)
  }

  /// Returns what `requirement` can come to in the current frame.
  private mutating func examine(_ requirement: PlanRequirement) -> Extent {
    let force = isInForce(requirement.validity)
    if force.mustFail { return Extent(.boolean(true)) }
    let ruling = evaluate(requirement.clause)
    return force.mustHold ? ruling : disjunction([force.negated, ruling])
  }

  /// Returns what the amount of the funding at a position can be, by the law that applies.
  private mutating func amountExtent(of decision: Int32, about facts: Extent) -> Extent {
    let declared = plan.decisions[Int(decision)]
    guard let clause = declared.funding?.amount else { return .unknown }
    enter(declared.frame, [facts])
    defer { leave() }
    return evaluate(clause)
  }

  /// Returns whether what holds on the days of `validity` can be in force.
  private func isInForce(_ validity: Validity) -> Extent {
    if validity == .always { return Extent(.boolean(true)) }
    guard let days = law.days else { return law.mayFault ? .anything : .unknown }
    let common = validity.days(within: days)
    let covers = common.map { $0 == days } ?? false
    return Extent(
      content: .truth(canHold: common != nil, canFail: !covers),
      open: law.isOpen && common != nil && !covers
        ? OpenExtent(ways: [.truth(canHold: true, canFail: true)]) : nil,
      mayFault: law.mayFault)
  }

  // MARK: Decisions within expressions

  /// Returns whether a case can be eligible by the decision at a position.
  mutating func outcome(of decision: Int32, about facts: Extent) -> Extent {
    let saved = law
    defer { law = saved }
    applyLaw(of: decision, about: facts)
    let results = goals(of: decision).map { goal -> Extent in
      guard case .requirement(let eligibility, let position) = goal else {
        return amountExtent(of: decision, about: facts).asKnown
      }
      let declared = plan.decisions[Int(eligibility)]
      enter(declared.frame, [facts])
      defer { leave() }
      return examine(declared.requirements[Int(position)])
    }
    return results.isEmpty ? Extent(.boolean(true)) : conjunction(results)
  }

  /// Returns what the requirement at a position of an eligibility can come to.
  mutating func requirement(_ position: Int32, of decision: Int32, about facts: Extent) -> Extent {
    let saved = law
    defer { law = saved }
    let declared = plan.decisions[Int(decision)]
    if let date = declared.lawAsOf { applyLaw(date, in: declared.frame, about: facts) }
    enter(declared.frame, [facts])
    defer { leave() }
    let versions = declared.versions(ofRequirement: position)
    return conjunction(versions.map { examine(declared.requirements[Int($0)]) })
  }

  /// Returns what the amount of the funding at a position can be where a case is eligible.
  mutating func amount(of decision: Int32, about facts: Extent) -> Extent {
    let outcome = outcome(of: decision, about: facts)
    let saved = law
    defer { law = saved }
    applyLaw(of: decision, about: facts)
    var amount = amountExtent(of: decision, about: facts)
    if !outcome.canHold { amount.content = nil }
    if outcome.open != nil { amount.open = amount.open?.union(.plain) ?? .plain }
    if outcome.canFail || outcome.mayFault { amount.mayFault = true }
    return amount
  }

  // MARK: Exceptions and tables

  /// Returns what `clause` can come to, by the exceptions that can apply.
  mutating func evaluate(_ clause: PlanClause) -> Extent {
    if clause.exceptions.isEmpty { return evaluate(clause.body) }
    var candidates: [(exception: PlanException, applies: Extent)] = []
    for exception in clause.exceptions {
      let force = isInForce(exception.validity)
      if force.mustFail { continue }
      let applies = exception.condition.map { conjunction([force, evaluate($0)]) } ?? force
      if !applies.mustFail { candidates.append((exception, applies)) }
    }
    let certain = candidates.filter { $0.applies.mustHold }
    if candidates.isEmpty { return evaluate(clause.body) }
    let overridden = Set(certain.flatMap(\.exception.overrides))
    let rest = candidates.filter { !overridden.contains($0.exception.id) }
    if !rest.isEmpty { candidates = rest }
    if candidates.count == 1, certain.count == 1 { return evaluate(candidates[0].exception.clause) }

    var results = candidates.map { evaluate($0.exception.clause) }
    if certain.isEmpty { results.append(evaluate(clause.body)) }
    let mayConflict = candidates.indices.contains { i in
      candidates.indices.dropFirst(i + 1).contains { j in
        let (a, b) = (candidates[i].exception, candidates[j].exception)
        return !a.overrides.contains(b.id) && !b.overrides.contains(a.id)
      }
    }
    return chosen(results, by: candidates.map(\.applies), mayClash: mayConflict)
  }

  /// Returns what one of `results` can be, where `conditions` choose between them.
  private func chosen(_ results: [Extent], by conditions: [Extent], mayClash: Bool) -> Extent {
    guard var result = results.first else { return .fault }
    for other in results.dropFirst() { result = result.union(other) }
    let opens = conditions.compactMap(\.open)
    if let open = opens.first, conditions.count == 1, results.count == 2 {
      result = conditions[0].canHold ? results[0] : results[1]
      if conditions[0].canHold, conditions[0].canFail { result = results[0].union(results[1]) }
      let chosen = either(results[0], results[1], by: open, fork: nil)
      result =
        conditions[0].canHold || conditions[0].canFail ? result.union(chosen) : chosen
    } else if !opens.isEmpty {
      result = result.joined(
        Extent(content: nil, open: OpenExtent(ways: results.compactMap(\.possible))))
    }
    if mayClash || conditions.contains(where: \.mayFault) { result.mayFault = true }
    return result
  }

  /// Returns what the table at a position can come to; its formals are in the slots of the frame.
  mutating func table(_ table: Int32) -> Extent {
    let declared = plan.tables[Int(table)]
    var rows: [(row: PlanRow, matches: Extent)] = []
    var isDecided = false
    for row in declared.rows {
      let matches = row.condition.map { evaluate($0) } ?? Extent(.boolean(true))
      if matches.mustFail { continue }
      rows.append((row, matches))
      if matches.mustHold { isDecided = true }
      if isDecided, declared.policy == .first { break }
    }
    if rows.isEmpty { return declared.otherwise.map { evaluate($0) } ?? .fault }
    if rows.count == 1, isDecided { return evaluate(rows[0].row.result) }
    switch declared.policy {
    case .sum where rows.count > 1: return .anything
    case .sum, .unique, .first, .any, .least, .greatest: break
    }
    var results = rows.map { evaluate($0.row.result) }
    if !isDecided { results.append(declared.otherwise.map { evaluate($0) } ?? .fault) }
    let mayClash: Bool =
      switch declared.policy {
      case .unique, .any: rows.count > 1
      case .first, .sum, .least, .greatest: false
      }
    return chosen(results, by: rows.map(\.matches), mayClash: mayClash)
  }

}

extension Extent {

  /// Whether `self` is known, where it can be.
  var asKnown: Extent {
    Extent(
      content: content.map { _ in .truth(canHold: true, canFail: false) },
      open: open.map { _ in .plain }, mayFault: mayFault)
  }

}
