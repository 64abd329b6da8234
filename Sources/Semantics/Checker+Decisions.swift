internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Checker {

  /// Finds what every decision is about, and what a funding rests on and belongs to.
  mutating func checkDecisionHeads() {
    decisionStates = program.decisions.map { _ in .unseen }
    for index in program.decisions.indices {
      let reference = program.decisions[index].declaration
      enter(tree: reference.tree)
      switch declaration(reference) {
      case .eligibility(let syntax):
        program.decisions[index].subject = subject(of: syntax.subject)
      case .funding(let syntax):
        program.decisions[index].subject = subject(of: syntax.subject)
        program.decisions[index].eligibility = syntax.eligibility.flatMap { eligibility($0) }
        program.decisions[index].programme = syntax.programme.flatMap { programme($0) }
      default: continue
      }
    }
  }

  /// Returns the record that `formal` is of.
  private mutating func subject(of formal: FormalSyntax) -> RecordID? {
    guard let type = valueType(formal.type) else { return nil }
    if case .record(let record) = type { return record }
    report(
      .typing(.noFields(found: describe(type), name: spelling(of: formal.name))),
      at: formal.name.site)
    return nil
  }

  /// Returns the eligibility called `name`.
  private mutating func eligibility(_ name: NameSyntax) -> Int32? {
    guard let number = decision(called: key(of: name), at: name.site) else { return nil }
    if !program.decisions[Int(number)].isFunding { return number }
    report(
      .naming(.wrongEntity(name: spelling(of: name), wanted: .eligibility)), at: name.site)
    return nil
  }

  /// Returns the strategy called `name`.
  private mutating func programme(_ name: NameSyntax) -> ThingID? {
    switch values[context.tongue][key(of: name)] {
    case .thing(let thing)? where program.things[Int(thing)].record == strategyRecord:
      return ThingID(rawValue: thing)
    case nil:
      let near = suggest(
        for: spelling(of: name),
        among: program.things.filter { $0.record == strategyRecord }.map(\.heading.name.english))
      report(.undefined(name: spelling(of: name), near: near), at: name.site, near: near)
    default:
      report(
        .naming(.wrongEntity(name: spelling(of: name), wanted: .strategy)), at: name.site)
    }
    return nil
  }

  /// Checks every decision.
  mutating func checkDecisions() {
    for index in program.decisions.indices { checkDecision(Int32(index)) }
  }

  /// Returns the type of the amount of the funding at `index`, checking it now if need be.
  mutating func amountType(of index: Int32) -> ValueType? {
    checkDecision(index)
    return program.decisions[Int(index)].amountType
  }

  /// Checks the decision at `index`, if that has not been done yet.
  private mutating func checkDecision(_ index: Int32) {
    let place = Int(index)
    guard decisionStates[place] == .unseen else { return }
    decisionStates[place] = .inProgress
    let outer = context
    let model = program.decisions[place]
    enter(tree: model.declaration.tree)
    context.dependent = program.definitions.count + place
    switch declaration(model.declaration) {
    case .eligibility(let syntax): check(syntax, at: place)
    case .funding(let syntax): check(syntax, at: place)
    default: break
    }
    program.decisions[place].frame = context.frame
    if !context.consultations.isEmpty {
      consultations[program.definitions.count + place] =
        context.consultations.map { site(of: $0) }
    }
    if context.readsDatedValue { decisionsThatReadDates.insert(place) }
    context = outer
    decisionStates[place] = .done
  }

  /// Checks `eligibility`, which is the decision at `index`.
  private mutating func check(_ eligibility: EligibilitySyntax, at index: Int) {
    checkCitations(eligibility.attributes.cites)
    for interpretation in eligibility.interpretations {
      checkCitations(interpretation.cites)
    }
    bindSubject(eligibility.subject, of: index)
    if let date = eligibility.lawAsOf { require(date, .date) }
    bindLets(eligibility.lets)
    for requirement in eligibility.requirements {
      checkCitations(requirement.attributes.cites)
      if validity(of: requirement.attributes) != .always { context.readsDatedValue = true }
      require(requirement.body, .boolean)
      checkExceptions(requirement.exceptions, of: .boolean)
    }
    if eligibility.lawAsOf != nil { context.readsDatedValue = false }
    reportTwins(eligibility.requirements.map { ($0.name, $0.attributes) })
  }

  /// Checks `funding`, which is the decision at `index`.
  private mutating func check(_ funding: FundingSyntax, at index: Int) {
    checkCitations(funding.attributes.cites)
    for interpretation in funding.interpretations {
      checkCitations(interpretation.cites)
    }
    bindSubject(funding.subject, of: index)
    if let number = program.decisions[index].eligibility {
      depend(onDecision: number)
      checkSubjects(of: index, and: Int(number), at: funding.eligibility)
    }
    if let date = funding.lawAsOf { require(date, .date) }
    bindLets(funding.lets)
    if let amount = funding.amount {
      let type = infer(amount, expecting: .money)
      let isMoney = type.map { $0.fits(.money) } ?? false
      if let type, !isMoney { reportMismatch(amount, expected: .money, found: type) }
      program.decisions[index].amountType = checkExceptions(funding.exceptions, of: type)
    } else {
      report(
        .declaration(
          .fundingWithoutAmount(name: spelling(of: funding.name), mend: written(.amount))),
        at: funding.name.site)
    }
    for obligation in funding.obligations {
      checkCitations(obligation.attributes.cites)
      if validity(of: obligation.attributes) != .always { context.readsDatedValue = true }
      if let condition = obligation.attributes.when { require(condition, .boolean) }
      if let due = obligation.due { require(due, .date) }
    }
    reportTwins(funding.obligations.map(\.name))
    let law = program.decisions[index].eligibility.flatMap { lawAsOf(ofEligibility: $0) }
    if funding.lawAsOf != nil || law != nil { context.readsDatedValue = false }
  }

  /// Returns the `law as of` of the eligibility at `index`.
  private func lawAsOf(ofEligibility index: Int32) -> ExpressionSyntax.ID? {
    guard
      case .eligibility(let syntax) = declaration(program.decisions[Int(index)].declaration)
    else { return nil }
    return syntax.lawAsOf
  }

  /// Reports that a funding and the eligibility it rests on are about different records.
  private mutating func checkSubjects(of funding: Int, and eligibility: Int, at name: NameSyntax?) {
    guard let wanted = program.decisions[eligibility].subject,
      let found = program.decisions[funding].subject, wanted != found, let name
    else { return }
    report(
      .typing(
        .mismatch(expected: describe(.record(wanted)), found: describe(.record(found)))),
      at: name.site)
  }

  /// Puts the facts of the decision at `index` into scope.
  private mutating func bindSubject(_ subject: FormalSyntax, of index: Int) {
    bindFormals([subject], to: program.decisions[index].subject.map { [.record($0)] } ?? [])
  }

  /// Puts `lets` into scope, each seen by those after it.
  private mutating func bindLets(_ lets: [LetSyntax]) {
    reportTwins(lets.map(\.name))
    for definition in lets {
      let type = infer(definition.value)
      let place = Int32(context.frame.locals.count)
      context.frame.locals.append(definition.value)
      context.scope.append(.variable(key(of: definition.name), .local(place), type))
    }
  }

}
