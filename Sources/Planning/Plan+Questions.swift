package import Values

extension Plan {

  /// Returns the questions that the answer of the decision at position `decision` may need.
  ///
  /// - Complexity: O(*n*) in the number of nodes.
  package func questions(askedBy decision: Int32) -> Set<Int32> {
    var search = QuestionSearch(plan: self)
    search.visit(decision: decision)
    return search.found
  }

  /// Returns the decisions and the definitions that the answer of the decision at position `decision`
  /// may need, itself included.
  ///
  /// - Complexity: O(*n*) in the number of nodes.
  func reach(of decision: Int32) -> (decisions: Set<Int32>, definitions: Set<Int32>) {
    var search = QuestionSearch(plan: self)
    search.visit(decision: decision)
    return (search.decisions, search.definitions)
  }

  /// Returns the positions of the fields, by their records, that the answer of the decision at position
  /// `decision` may need.
  ///
  /// - Complexity: O(*n*) in the number of nodes.
  package func fields(readBy decision: Int32) -> [RecordID: Set<Int32>] {
    var search = QuestionSearch(plan: self)
    search.visit(decision: decision)
    return search.fields
  }

  /// The questions that the files settle, for the program or for a funding.
  var settledQuestions: Set<Int32> {
    var settled = Set(
      questions.indices.filter { questions[$0].settled != nil }.map { Int32($0) })
    for decision in decisions {
      if let funding = decision.funding { settled.formUnion(funding.settled.keys) }
    }
    return settled
  }

}

/// The state of looking for the questions that something asks.
private struct QuestionSearch {

  /// Where they are looked for.
  let plan: Plan

  /// The questions found so far.
  var found: Set<Int32> = []

  /// The positions of the fields found so far, by their records.
  private(set) var fields: [RecordID: Set<Int32>] = [:]

  /// The nodes that are still to be looked at.
  private var pending: [PlanNode.ID] = []

  /// The nodes, the definitions and the decisions that were met.
  private var nodes: Set<PlanNode.ID> = []
  private(set) var definitions: Set<Int32> = []
  private(set) var decisions: Set<Int32> = []

  /// Creates an instance looking in `plan`.
  init(plan: Plan) { self.plan = plan }

  /// Finds what the decision at position `decision` asks.
  mutating func visit(decision: Int32) {
    add(decision: decision)
    while let node = pending.popLast() {
      guard nodes.insert(node).inserted else { continue }
      let operation = plan[node].operation
      pending += operation.operands
      switch operation {
      case .question(let question): found.insert(question)
      case .field(let owner, let field), .fieldDate(let owner, let field):
        if case .record(let record) = plan[owner].type {
          fields[record, default: []].insert(field)
        }
      case .call(let definition, _): add(definition: definition)
      case .table(let table, _): add(table: table)
      case .outcome(let decision, _), .requirement(let decision, _, _), .amount(let decision, _):
        add(decision: decision)
      default: break
      }
    }
  }

  /// Adds what the decision at position `position` computes.
  private mutating func add(decision position: Int32) {
    guard decisions.insert(position).inserted else { return }
    let decision = plan.decisions[Int(position)]
    pending += decision.frame.locals
    if let law = decision.lawAsOf { pending.append(law) }
    for requirement in decision.requirements { add(requirement.clause) }
    guard let funding = decision.funding else { return }
    if let eligibility = funding.eligibility { add(decision: eligibility) }
    if let amount = funding.amount { add(amount) }
    for obligation in funding.obligations {
      pending += [obligation.condition, obligation.due].compactMap(\.self)
    }
  }

  /// Adds what the definition at position `position` computes.
  private mutating func add(definition position: Int32) {
    guard definitions.insert(position).inserted else { return }
    let definition = plan.definitions[Int(position)]
    pending += definition.frame.locals
    for version in definition.versions { add(version.clause) }
  }

  /// Adds what the rows of the table at position `position` compute.
  private mutating func add(table position: Int32) {
    let table = plan.tables[Int(position)]
    for row in table.rows { pending += [row.condition, row.result].compactMap { $0 } }
    if let otherwise = table.otherwise { pending.append(otherwise) }
  }

  /// Adds what `clause` and its exceptions compute.
  private mutating func add(_ clause: PlanClause) {
    var clauses = [clause]
    while let clause = clauses.popLast() {
      pending.append(clause.body)
      for exception in clause.exceptions {
        if let condition = exception.condition { pending.append(condition) }
        clauses.append(exception.clause)
      }
    }
  }

}
