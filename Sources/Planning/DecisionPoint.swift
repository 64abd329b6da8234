internal import SourceText
internal import Vocabulary

/// A place at which the files leave something to people.
struct DecisionPoint {

  /// What kind of place it is: the position of the value in the vocabulary's choice.
  enum Kind: Int32 {
    case discretion
    case judgement
    case interpretation
    case should
    case exception
  }

  /// What it stands in.
  enum Owner: Hashable {

    /// An eligibility or a funding.
    case decision(Int32)

    /// A parameter, a definition, a table or a query.
    case definition(Int32)
    case rule(Int32)

    /// It is declared by itself, and nothing uses it.
    case nothing
  }

  let kind: Kind
  let owner: Owner

  /// What is asked, where it is a question.
  var question: Int32?
  let name: String
  let title: Title?

  /// Who decides; empty where the text names nobody.
  var office = ""

  /// The name of what it stands in, and of the requirement in it; empty where there is none.
  let declaration: String
  let part: String

  /// What is cited.
  let cites: [String]
  let isSettled: Bool
  let site: SourceSpan
}

/// The search for the places at which the files leave something to people.
struct DecisionPointSearch {

  /// Where they are looked for.
  let plan: Plan
  let legend: Legend

  /// The questions that a file settles.
  private let settled: Set<Int32>

  /// The places found so far.
  private var found: [DecisionPoint] = []

  /// The questions that were met in each declaration.
  private var met: [DecisionPoint.Owner: Set<Int32>] = [:]

  /// Creates an instance looking in `plan`, whose parts are called as `legend` says.
  init(plan: Plan, legend: Legend) {
    self.plan = plan
    self.legend = legend
    settled = plan.settledQuestions
  }

  /// What is looked at.
  private struct Surroundings {
    let owner: DecisionPoint.Owner
    let declaration: String
    var part = ""
    var title: Title?
    var cites: [String]
  }

  /// Returns the places, in the order of the files and of their text.
  func points() -> [DecisionPoint] {
    var search = self
    search.run()
    return search.found.sorted {
      ($0.site.file.rawValue, $0.site.start, $0.kind.rawValue)
        < ($1.site.file.rawValue, $1.site.start, $1.kind.rawValue)
    }
  }

  /// Looks at everything that is declared.
  private mutating func run() {
    for (position, definition) in plan.definitions.enumerated() {
      let legend = legend.definitions[position]
      for version in definition.versions {
        let around = surroundings(.definition(Int32(position)), legend)
        visit(definition.frame.locals, around)
        visit(version.clause, around)
      }
    }
    for (position, decision) in plan.decisions.enumerated() {
      visit(decision, at: position)
    }
    for (position, rule) in plan.rules.enumerated() {
      let around = surroundings(.rule(Int32(position)), legend.rules[position])
      visit(rule.frame.locals + [rule.each, rule.body].compactMap(\.self), around)
    }
    let used = met.values.reduce(into: Set<Int32>()) { $0.formUnion($1) }
    for question in plan.questions.indices where !used.contains(Int32(question)) {
      let declaration = legend.questions[question].declaration
      add(
        Int32(question), at: declaration.site,
        Surroundings(owner: .nothing, declaration: "", cites: []))
    }
  }

  /// Returns what stands directly in `declaration`.
  private func surroundings(
    _ owner: DecisionPoint.Owner, _ declaration: DeclarationLegend
  ) -> Surroundings {
    Surroundings(
      owner: owner, declaration: declaration.name.english, title: declaration.title,
      cites: declaration.cites)
  }

  /// Looks at the decision at `position`.
  private mutating func visit(_ decision: PlanDecision, at position: Int) {
    let names = legend.decisions[position]
    let around = surroundings(.decision(Int32(position)), names.declaration)
    visit([decision.lawAsOf].compactMap(\.self) + decision.frame.locals, around)
    for (requirement, name) in zip(decision.requirements, names.requirements) {
      var inner = around
      inner.part = name.name.english
      inner.title = name.title
      if !name.cites.isEmpty { inner.cites = name.cites }
      if requirement.isShould {
        found.append(
          DecisionPoint(
            kind: .should, owner: around.owner, name: name.name.english, title: name.title,
            declaration: around.declaration, part: name.name.english, cites: inner.cites,
            isSettled: false, site: name.site))
      }
      visit(requirement.clause, inner)
    }
    guard let funding = decision.funding else { return }
    if let amount = funding.amount { visit(amount, around) }
    for obligation in funding.obligations {
      visit([obligation.condition, obligation.due].compactMap(\.self), around)
    }
  }

  /// Looks at `clause` and its exceptions.
  private mutating func visit(_ clause: PlanClause, _ around: Surroundings) {
    visit([clause.body], around)
    for exception in clause.exceptions {
      let name = legend.exceptions[Int(exception.id)]
      var inner = around
      inner.title = name.title
      if !name.cites.isEmpty { inner.cites = name.cites }
      found.append(
        DecisionPoint(
          kind: .exception, owner: around.owner, name: name.name.english, title: name.title,
          declaration: around.declaration, part: around.part, cites: inner.cites,
          isSettled: true, site: name.site))
      visit([exception.condition].compactMap(\.self), inner)
      visit(exception.clause, inner)
    }
  }

  /// Looks at `nodes` and what they are made of.
  private mutating func visit(_ nodes: [PlanNode.ID], _ around: Surroundings) {
    var pending = nodes
    while let node = pending.popLast() {
      let operation = plan[node].operation
      pending += operation.operands.reversed()
      switch operation {
      case .question(let question): add(question, at: legend.sites[Int(node.rawValue)], around)
      case .table(let table, _):
        let table = plan.tables[Int(table)]
        pending += table.rows.flatMap { [$0.condition, $0.result] }.compactMap(\.self)
        pending += [table.otherwise].compactMap(\.self)
      default: break
      }
    }
  }

  /// Adds `question`, which is met at `site`, unless it was met in the same declaration.
  private mutating func add(_ question: Int32, at site: SourceSpan, _ around: Surroundings) {
    guard met[around.owner, default: []].insert(question).inserted else { return }
    let names = legend.questions[Int(question)]
    let kind: DecisionPoint.Kind =
      switch plan.questions[Int(question)].kind {
      case .discretion: .discretion
      case .judgement: .judgement
      case .interpretation: .interpretation
      }
    let own = names.declaration.cites + names.readings.joined()
    found.append(
      DecisionPoint(
        kind: kind, owner: around.owner, question: question,
        name: names.declaration.name.english, title: names.declaration.title ?? around.title,
        office: names.office?.text ?? "", declaration: around.declaration, part: around.part,
        cites: own.isEmpty ? around.cites : own,
        isSettled: settled.contains(question), site: site))
  }

}
