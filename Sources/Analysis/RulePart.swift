internal import Planning

/// A declaration, or a part of one, that computes something by rules.
package enum RulePart: Hashable, Sendable {

  /// A requirement, or a `should`, of an eligibility: the positions of both.
  case requirement(Int32, Int32)

  /// The amount of a funding.
  case amount(Int32)

  /// The rest of a decision: its `let`s and the date of its law.
  case decision(Int32)

  /// A version of a definition, with the table that it may be: the positions of both.
  case version(Int32, Int32)

}

/// Which nodes of a plan are rules, and where they belong: to declarations, not to tests, statements
/// or the things declared.
struct RuleMap {

  /// The nodes, in the order of the text.
  private(set) var nodes: [PlanNode.ID] = []

  /// The part that each node of the plan belongs to, at its position.
  private var owners: [RulePart?]

  /// The node that each node of the plan is an operand of, at its position.
  private var parents: [PlanNode.ID?]

  /// Creates an instance for `plan`.
  ///
  /// - Complexity: O(*n*) in the number of nodes.
  init(_ plan: Plan) {
    owners = Array(repeating: nil, count: plan.nodes.count)
    parents = Array(repeating: nil, count: plan.nodes.count)
    for (position, decision) in plan.decisions.enumerated() {
      let position = Int32(truncatingIfNeeded: position)
      // No test can ask when an obligation falls due.
      let rest = decision.frame.locals + [decision.lawAsOf].compactMap(\.self)
      add(rest, to: .decision(position), in: plan)
      for (index, requirement) in decision.requirements.enumerated() {
        let part = RulePart.requirement(position, Int32(truncatingIfNeeded: index))
        add(requirement.clause.roots, to: part, in: plan)
      }
      if let amount = decision.funding?.amount {
        add(amount.roots, to: .amount(position), in: plan)
      }
    }
    for (position, definition) in plan.definitions.enumerated() {
      for (index, version) in definition.versions.enumerated() {
        let part = RulePart.version(
          Int32(truncatingIfNeeded: position), Int32(truncatingIfNeeded: index))
        add(version.clause.roots, to: part, in: plan)
      }
    }
    for position in owners.indices where owners[position] != nil {
      nodes.append(PlanNode.ID(rawValue: Int32(truncatingIfNeeded: position)))
    }
  }

  /// Returns the part that `node` belongs to; `nil` iff it is no rule.
  func part(of node: PlanNode.ID) -> RulePart? { owners[Int(node.rawValue)] }

  /// Returns the node that `node` is an operand, or a row, of.
  func parent(of node: PlanNode.ID) -> PlanNode.ID? { parents[Int(node.rawValue)] }

  /// Adds `roots`, and what they are made of, to `part`.
  private mutating func add(_ roots: [PlanNode.ID], to part: RulePart, in plan: Plan) {
    var pending = roots
    while let node = pending.popLast() {
      guard owners[Int(node.rawValue)] == nil else { continue }
      owners[Int(node.rawValue)] = part
      for operand in plan.computed(by: node) where owners[Int(operand.rawValue)] == nil {
        parents[Int(operand.rawValue)] = node
        pending.append(operand)
      }
    }
  }

}

extension Plan {

  /// Returns what `node` is made of: its operands and, of a table, the rows.
  func computed(by node: PlanNode.ID) -> [PlanNode.ID] {
    let operation = self[node].operation
    guard case .table(let position, _) = operation else { return operation.operands }
    let table = tables[Int(position)]
    return operation.operands
      + table.rows.flatMap { [$0.condition, $0.result].compactMap(\.self) }
      + [table.otherwise].compactMap(\.self)
  }

}

extension PlanClause {

  /// The nodes that the body, the exceptions and their conditions begin with.
  var roots: [PlanNode.ID] {
    [body]
      + exceptions.flatMap { exception in
        [exception.condition].compactMap(\.self) + exception.clause.roots
      }
  }

  /// `self` and the clauses of its exceptions, however deep, with the exceptions of each.
  var allExceptions: [PlanException] {
    exceptions.flatMap { [$0] + $0.clause.allExceptions }
  }

}
