internal import Planning
internal import Values

/// Which expressions come to the same for every case.
struct Closedness {

  /// Whether definitions look at nothing but their arguments, as far as that was asked: by twice their
  /// position, and 1 where days are counted by the holidays of the whole program.
  private var definitions: [Int32: Bool] = [:]

  /// The days on which some law changes, once asked for.
  private var days: [Day]?

  /// Creates an instance that knows nothing yet.
  init() {}

  /// `true` iff `node` of `plan` comes to the same for every case, by one law.
  ///
  /// `hasOwnCalendar` says that days are counted by the holidays of the whole program.
  mutating func isClosed(
    _ node: PlanNode.ID, in plan: Plan, _ hasOwnCalendar: Bool
  ) -> Bool {
    isClosed(node, in: plan, hasOwnCalendar, bound: [], inBody: false, depth: 0)
  }

  /// `true` iff `node` looks at nothing but the slots that are `bound` within it and, in the body of a
  /// definition, at what that holds.
  private mutating func isClosed(
    _ node: PlanNode.ID, in plan: Plan, _ hasOwnCalendar: Bool, bound: Set<Int32>, inBody: Bool,
    depth: Int
  ) -> Bool {
    guard depth < 100 else { return false }
    let operation = plan[node].operation
    var bound = bound
    switch operation {
    case .slot(let slot):
      return inBody || bound.contains(slot)
    case .local:
      return inBody
    case .question, .record, .outcome, .requirement, .amount, .writing:
      return false
    case .nextWorkingDay where !hasOwnCalendar:
      return false
    case .call(let definition, _):
      guard isClosed(definition, in: plan, hasOwnCalendar, depth: depth) else { return false }
    case .table(let table, _):
      let declared = plan.tables[Int(table)]
      let parts =
        declared.rows.flatMap { [$0.condition, $0.result].compactMap(\.self) }
        + [declared.otherwise].compactMap(\.self)
      for part in parts
      where !isClosed(
        part, in: plan, hasOwnCalendar, bound: bound, inBody: inBody, depth: depth + 1)
      {
        return false
      }
    case .some(_, let slot, _), .every(_, let slot, _), .filter(_, let slot, _),
      .map(_, let slot, _):
      bound.insert(slot)
    case .view:
      return false
    default:
      break
    }
    for operand in operation.operands
    where !isClosed(
      operand, in: plan, hasOwnCalendar, bound: bound, inBody: inBody, depth: depth + 1)
    {
      return false
    }
    return true
  }

  /// `true` iff the definition at a position looks at nothing but its arguments.
  private mutating func isClosed(
    _ definition: Int32, in plan: Plan, _ hasOwnCalendar: Bool, depth: Int
  ) -> Bool {
    let key = definition << 1 | (hasOwnCalendar ? 1 : 0)
    if let known = definitions[key] { return known }
    let declared = plan.definitions[Int(definition)]
    var nodes = declared.frame.locals
    for version in declared.versions { nodes += version.clause.nodes }
    let result = nodes.allSatisfy {
      isClosed($0, in: plan, hasOwnCalendar, bound: [], inBody: true, depth: depth + 1)
    }
    definitions[key] = result
    return result
  }

  /// The days, in order, on which something of `plan` comes into force or goes out of it.
  mutating func changes(in plan: Plan) -> [Day] {
    if let days { return days }
    var result: Set<Day> = []
    func note(_ validity: Validity) {
      if let from = validity.from { result.insert(from) }
      if let after = validity.until?.adding(days: 1) { result.insert(after) }
    }
    func note(_ clause: PlanClause) {
      for exception in clause.exceptions {
        note(exception.validity)
        note(exception.clause)
      }
    }
    for definition in plan.definitions {
      for version in definition.versions {
        note(version.validity)
        note(version.clause)
      }
    }
    for thing in plan.things {
      for field in thing.fields {
        switch field {
        case .absent, .value, .dated: break
        case .history(let versions): versions.forEach { note($0.validity) }
        case .observations(let observations): observations.forEach { result.insert($0.on) }
        }
      }
    }
    let sorted = result.sorted()
    days = sorted
    return sorted
  }

}

extension PlanClause {

  /// The body, and what stands in exceptions, however deep.
  fileprivate var nodes: [PlanNode.ID] {
    [body] + exceptions.flatMap { [$0.condition].compactMap(\.self) + $0.clause.nodes }
  }

}
