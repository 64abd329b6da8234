internal import Planning
package import Values

/// Eligibilities and fundings.
extension Evaluator {

  /// Returns what the decision at a position says about `subject`, the facts of a case or a thing.
  ///
  /// `answers` are what a person decided about the case; `asOf` is the date that the question names.
  package mutating func decide(
    _ decision: Int32, about subject: Answer, answers: [Int32: Value] = [:], asOf: Day? = nil
  ) -> Decision {
    begin(asOf: asOf)
    caseAnswers = answers
    recordsReads = true
    let hearing = hear(decision, about: subject, site: nil)
    let outcome: Outcome =
      switch hearing.outcome.truth {
      case true?: .eligible
      case false?: .notEligible
      case nil: hearing.outcome.isOpen ? .open : .fault
      }
    let day = hearing.day.known
    var notes = hearing.notes
    var overridden: Day?
    if let asOf, hearing.hasLaw, asOf != day {
      overridden = asOf
      notes.append(.asOfOverridden(asked: asOf, applied: day))
    }
    if outcome == .eligible, hearing.amount?.marks.contains(.approximate) == true {
      notes.append(.approximateAmount)
    }
    var alternatives: [Alternative] = []
    if outcome == .open, case .open(let open)? = hearing.amount { alternatives = open.alternatives }
    return Decision(
      decision: decision, asOf: day, overriddenAsOf: overridden, outcome: outcome,
      amount: hearing.amount,
      needs: outcome == .open ? hearing.needs.map { $0.rooted(in: subject) } : [],
      alternatives: alternatives, requirements: hearing.requirements, warnings: hearing.warnings,
      notes: notes.map { $0.rooted(in: subject) },
      obligations: outcome == .eligible ? hearing.obligations : [],
      faults: faults.withoutRepeats,
      derivation: derivation)
  }

  /// Returns the outcome of the decision at a position: yes is eligible.
  mutating func outcome(
    _ decision: Int32, _ subject: PlanNode.ID, at node: PlanNode.ID
  ) -> Answer {
    let subject = evaluate(subject)
    let hearing = hear(decision, about: subject, site: node)
    appliedLaw = hearing.day
    return hearing.outcome
  }

  /// Returns the amount of the funding at a position, where the case is eligible.
  mutating func amount(
    _ decision: Int32, _ subject: PlanNode.ID, at node: PlanNode.ID
  ) -> Answer {
    let subject = evaluate(subject)
    let hearing = hear(decision, about: subject, site: node)
    appliedLaw = hearing.day
    switch hearing.outcome {
    case .known(let value, let marks):
      guard value == .boolean(true) else { return fail(.notEligible, at: node) }
      return hearing.amount?.marked(marks) ?? fail(.notEligible, at: node)
    case .open(let open):
      // The amounts it could be are known only where nothing but the amount is open.
      if hearing.eligibility.truth == true, let amount = hearing.amount { return amount }
      return .open(Open(needs: open.needs))
    case .fault, .record, .list:
      return hearing.outcome
    }
  }

  /// Returns the status of a requirement, of its versions the one in force: yes is met, and what is
  /// not in force stands in no one's way.
  mutating func requirement(
    _ requirement: Int32, of decision: Int32, _ subject: PlanNode.ID, at node: PlanNode.ID
  ) -> Answer {
    let subject = evaluate(subject)
    let saved = context
    defer { context = saved }
    // A funding has the requirements of its eligibility.
    let decision = plan.decisions[Int(decision)].funding?.eligibility ?? decision
    let declared = plan.decisions[Int(decision)]
    settle(about: subject)
    if let law = declared.lawAsOf {
      context.day = lawDate(law, in: declared.frame, of: subject, site: node)
    }
    enter(declared.frame, arguments: [subject], site: node, holdsSubject: true)
    defer { leave() }
    var junction = Junction(absorbing: false)
    for version in declared.versions(ofRequirement: requirement) {
      if let result = examine(version, of: decision) { junction.add(result.answer) }
    }
    appliedLaw = context.day
    return junction.result
  }

  /// Returns what a decision says about `subject`; `site` is the node that asks, if one does.
  private mutating func hear(
    _ decision: Int32, about subject: Answer, site: PlanNode.ID?
  ) -> Hearing {
    let saved = context
    defer { context = saved }
    let declared = plan.decisions[Int(decision)]
    guard let funding = declared.funding else {
      settle(about: subject)
      return hearEligibility(decision, about: subject, site: site)
    }

    context.calendar = funding.calendar ?? plan.calendar
    context.settled = funding.settled
    settle(about: subject)
    let eligibility = funding.eligibility.map { plan.decisions[Int($0)] }
    var hasLaw = false
    if let law = declared.lawAsOf ?? eligibility?.lawAsOf {
      // Of the two, the date stands in the frame of the one that wrote it.
      let frame = eligibility?.lawAsOf == law ? eligibility?.frame : nil
      context.day = lawDate(law, in: frame ?? declared.frame, of: subject, site: site)
      hasLaw = true
    }
    var hearing = Hearing(day: context.day, hasLaw: hasLaw)
    if let position = funding.eligibility {
      let sharesLaw = declared.lawAsOf == nil || declared.lawAsOf == eligibility?.lawAsOf
      hearing = hearEligibility(position, about: subject, site: site, setsLaw: !sharesLaw)
      hearing.day = context.day
      hearing.hasLaw = hasLaw
    }

    enter(declared.frame, arguments: [subject], site: site, holdsSubject: true)
    defer { leave() }
    if let clause = funding.amount {
      let reads = self.reads.count
      let consulted = self.consulted.count
      let amount = evaluate(clause).answer
      hearing.amount = bounded(amount, of: clause)
      hearing.outcome = fundingOutcome(hearing.eligibility, amount)
      if amount.isOpen { hearing.addNeeds(ordered(amount.needs, readSince: reads)) }
      if hearing.outcome.truth != false {
        hearing.noteConsultations(
          self.consulted[consulted...], by: amount, in: decision, requirement: nil)
      }
    }
    if hearing.outcome.truth == true {
      for (position, obligation) in funding.obligations.enumerated() {
        let applies = applies(obligation)
        if applies.truth == false { continue }
        hearing.obligations.append(
          ObligationResult(
            obligation: Int32(truncatingIfNeeded: position), applies: applies,
            due: obligation.due.map { evaluate($0) }))
      }
    }
    return hearing
  }

  /// Returns whether there is such an obligation in the current frame.
  private mutating func applies(_ obligation: PlanObligation) -> Answer {
    var junction = Junction(absorbing: false)
    junction.add(isInForce(obligation.validity))
    if junction.result.truth != false, let condition = obligation.condition {
      junction.add(evaluate(condition))
    }
    return junction.result
  }

  /// Returns the outcome of a funding: not eligible before a fault of either, before open.
  ///
  /// What is open of either is needed: the eligibility's needs, then the amount's.
  private func fundingOutcome(_ eligibility: Answer, _ amount: Answer) -> Answer {
    var junction = Junction(absorbing: false)
    junction.add(eligibility)
    switch amount {
    case .fault: junction.add(amount)
    case .open(let open): junction.add(.open(Open(needs: open.needs)))
    case .known, .record, .list: break
    }
    return junction.result
  }

  /// Returns what an eligibility says about `subject`; it says by itself whose law applies iff
  /// `setsLaw`.
  private mutating func hearEligibility(
    _ decision: Int32, about subject: Answer, site: PlanNode.ID?, setsLaw: Bool = true
  ) -> Hearing {
    let saved = context
    defer { context = saved }
    let declared = plan.decisions[Int(decision)]
    var hasLaw = false
    if setsLaw, let law = declared.lawAsOf {
      context.day = lawDate(law, in: declared.frame, of: subject, site: site)
      hasLaw = true
    }
    var hearing = Hearing(day: context.day, hasLaw: hasLaw)
    enter(declared.frame, arguments: [subject], site: site, holdsSubject: true)
    defer { leave() }
    // Of a case that is decided by itself nobody asks under which conditions it would be eligible.
    var junction = Junction(absorbing: false, keepsAlternatives: site != nil)
    hearing.requirements.reserveCapacity(declared.requirements.count)
    for position in declared.requirements.indices {
      let position = Int32(truncatingIfNeeded: position)
      let reads = self.reads.count
      let consulted = self.consulted.count
      guard let result = examine(position, of: decision) else { continue }
      if declared.requirements[Int(position)].isShould {
        if result.status == .notMet || result.status == .open { hearing.warnings.append(result) }
        continue
      }
      hearing.requirements.append(result)
      junction.add(result.answer)
      if result.answer.isOpen {
        hearing.addNeeds(ordered(result.answer.needs, readSince: reads))
      } else if result.answer.marks.contains(.approximate) {
        hearing.notes.append(.approximateDecided(decision, requirement: position))
      }
      hearing.noteConsultations(
        self.consulted[consulted...], by: result.answer, in: decision, requirement: position)
    }
    hearing.eligibility = junction.result
    hearing.outcome = hearing.eligibility
    return hearing
  }

  /// Returns what the requirement at a position comes to in the current frame; `nil` where it is not
  /// in force.
  private mutating func examine(_ requirement: Int32, of decision: Int32) -> RequirementResult? {
    let declared = plan.decisions[Int(decision)].requirements[Int(requirement)]
    let force = isInForce(declared.validity)
    if force.truth == false {
      if recordsCoverage { note(.reached, ofRequirement: requirement, of: decision) }
      return nil
    }
    let start = derivation.steps.count
    let ruling = evaluate(declared.clause)
    let answer = force.truth == true ? ruling.answer : either(force.negated, ruling.answer)
    let status: Status =
      switch answer.truth {
      case true?: .met
      case false?: .notMet
      case nil: answer.isOpen ? .open : .fault
      }
    if recordsCoverage { note(answer.ways, ofRequirement: requirement, of: decision) }
    return RequirementResult(
      decision: decision, requirement: requirement, status: status, exception: ruling.exception,
      answer: answer, steps: start..<derivation.steps.count)
  }

  /// Keeps that the requirement at a position of `decision` went `ways`.
  private mutating func note(
    _ ways: Coverage.Ways, ofRequirement requirement: Int32, of decision: Int32
  ) {
    coverage.requirements[Coverage.Part(decision, requirement), default: []].formUnion(ways)
  }

  /// Returns the date whose law applies, as `node` says, which stands in `frame`.
  private mutating func lawDate(
    _ node: PlanNode.ID, in frame: PlanFrame, of subject: Answer, site: PlanNode.ID?
  ) -> LawDate {
    enter(frame, arguments: [subject], site: site, holdsSubject: true)
    defer { leave() }
    return lawDate(evaluate(node), of: node)
  }

  /// Returns `needs` in the order of the text: of the first reads since there were `count` reads,
  /// else of the first reads of all.
  private func ordered(_ needs: [Need], readSince count: Int) -> [Need] {
    if needs.count < 2 || !recordsReads { return needs }
    let sites = needs.map { need in
      firstSite(of: need, in: count..<reads.count) ?? firstSite(of: need, in: 0..<count)
    }
    return needs.indices.sorted { a, b in
      guard let first = sites[a], let second = sites[b], first != second else { return a < b }
      return first < second
    }.map { needs[$0] }
  }

}

extension Evaluator {

  /// Returns the first node, in the order of the text, of the `range` of reads that read `need`.
  private func firstSite(of need: Need, in range: Range<Int>) -> PlanNode.ID? {
    var first: PlanNode.ID?
    for position in range where reads[position].need == need {
      let site = reads[position].site
      if first.map({ site < $0 }) ?? true { first = site }
    }
    return first
  }

}

/// What came out of hearing a case.
private struct Hearing {

  /// The date whose law was applied.
  var day: LawDate

  /// `true` iff the text says which date that is.
  var hasLaw: Bool

  /// Whether all requirements are met.
  var eligibility: Answer = .truth(true)

  /// Whether the case is eligible, and its amount is known.
  var outcome: Answer = .truth(true)

  /// Of a funding: the amount.
  var amount: Answer?

  /// The requirements in force.
  var requirements: [RequirementResult] = []

  /// The `should`s in force that are not met or open.
  var warnings: [RequirementResult] = []

  /// What a reader should know.
  var notes: [Note] = []

  /// The obligations of one who is eligible.
  var obligations: [ObligationResult] = []

  /// What the undecided requirements and the amount need.
  private var union = NeedUnion()

  /// What the undecided requirements and the amount need, each once.
  var needs: [Need] { union.needs }

  /// Creates an instance of a hearing by the law of `day`.
  init(day: LawDate, hasLaw: Bool) {
    self.day = day
    self.hasLaw = hasLaw
  }

  /// Adds `needs`.
  mutating func addNeeds(_ needs: [Need]) { union.formUnion(needs) }

  /// Keeps that `answer`, of a requirement of `decision` or (`nil`) its amount, rests on whether the
  /// facts at `paths` are known.
  mutating func noteConsultations(
    _ paths: ArraySlice<FactPath>, by answer: Answer, in decision: Int32, requirement: Int32?
  ) {
    if paths.isEmpty || answer.fault != nil { return }
    guard answer.isOpen || answer.marks.contains(.consultsFile) else { return }
    notes.append(.fileConsulted(decision, requirement: requirement, paths.withoutRepeats))
  }

}
