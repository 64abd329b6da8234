internal import Semantics
internal import SourceText
internal import Syntax
internal import Values

extension Planner {

  /// Plans eligibilities and fundings.
  mutating func planDecisions() {
    for decision in program.decisions {
      begin(decision.frame, in: decision.declaration.tree)
      let declaration = syntax.declarations[decision.declaration.declaration]
      switch declaration {
      case .eligibility(let eligibility): planEligibility(eligibility, decision)
      case .funding(let funding): planFunding(funding, decision)
      default: continue
      }
    }
  }

  /// Plans `eligibility`, which is `decision`.
  private mutating func planEligibility(
    _ eligibility: EligibilitySyntax, _ decision: DecisionModel
  ) {
    let law = eligibility.lawAsOf.map { lower($0) }
    let locals = eligibility.lets.map { lower($0.value) }
    var requirements: [PlanRequirement] = []
    var legends: [DeclarationLegend] = []
    let head = legend(decision.heading)
    var first: [String: Int32] = [:]
    for requirement in eligibility.requirements {
      let body = lower(requirement.body)
      let clause = PlanClause(body: body, exceptions: lower(requirement.exceptions))
      let name = syntax.spelling(of: requirement.name)
      requirements.append(
        PlanRequirement(
          isShould: requirement.isShould, validity: validity(of: requirement.attributes),
          clause: clause, earlierVersion: first[name]))
      if first[name] == nil { first[name] = Int32(truncatingIfNeeded: requirements.count - 1) }
      legends.append(legend(requirement.name, requirement.attributes).citing(head.cites))
    }
    plan.decisions.append(
      PlanDecision(
        subject: decision.subject ?? RecordID(rawValue: 0), frame: frame(locals: locals),
        lawAsOf: law, requirements: requirements, funding: nil))
    legend.decisions.append(
      DecisionLegend(
        declaration: head,
        subject: syntax.spelling(of: eligibility.subject.name), requirements: legends,
        obligations: []))
  }

  /// Plans `funding`, which is `decision`.
  private mutating func planFunding(_ funding: FundingSyntax, _ decision: DecisionModel) {
    let law = funding.lawAsOf.map { lower($0) }
    let locals = funding.lets.map { lower($0.value) }
    let amount = funding.amount.map { id -> PlanClause in
      let body = lower(id)
      return PlanClause(body: body, exceptions: lower(funding.exceptions))
    }
    var obligations: [PlanObligation] = []
    for obligation in funding.obligations {
      let condition = obligation.attributes.when.map { lower($0) }
      obligations.append(
        PlanObligation(
          validity: validity(of: obligation.attributes), condition: condition,
          due: obligation.due.map { lower($0) }))
    }
    var settled = decision.programme.map { program.things[Int($0.rawValue)].settles } ?? [:]
    settled.merge(decision.settles) { _, own in own }
    plan.decisions.append(
      PlanDecision(
        subject: decision.subject ?? RecordID(rawValue: 0), frame: frame(locals: locals),
        lawAsOf: law, requirements: [],
        funding: PlanFunding(
          eligibility: decision.eligibility, amount: amount, obligations: obligations,
          calendar: decision.programme.flatMap { calendar(of: $0) }, settled: settled)))
    let head = legend(decision.heading)
    legend.decisions.append(
      DecisionLegend(
        declaration: head, subject: syntax.spelling(of: funding.subject.name), requirements: [],
        obligations: funding.obligations.map {
          legend($0.name, $0.attributes).citing(head.cites)
        }))
  }

}
