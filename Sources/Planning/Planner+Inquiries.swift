internal import Semantics
internal import Syntax
internal import Values

extension Planner {

  /// Plans `request`, if it is about what was asked before and names what there is.
  mutating func inquiry(_ request: RequestSyntax) -> PlanInquiry? {
    switch request {
    case .why(let isNot, let extent):
      let reason = reason(extent)
      return isNot ? .whyNot(reason) : .why(reason)
    case .whatIf(let changes):
      var suppositions: [PlanSupposition] = []
      for change in changes {
        guard let fact = fact(change.field) else { continue }
        suppositions.append(PlanSupposition(fact, value: lower(change.value)))
      }
      return .whatIf(suppositions)
    case .whatWouldItTake(let amount, let kept):
      let sum = amount.map { lower($0) }
      return .whatWouldItTake(amount: sum, keeping: kept.compactMap { fact($0) })
    case .whatIsMissing: return .whatIsMissing
    case .sweep(let value, let first, let last):
      guard let fact = fact(value) else { return nil }
      let start = lower(first)
      return .sweep(fact, from: start, to: lower(last))
    case .diff(let first, let second):
      let before = lower(first)
      let after = lower(second)
      if case .record = plan[before].type { return .comparison(before, after) }
      return .difference(before, after)
    case .show, .decide, .setAsOf, .historyOf: return nil
    }
  }

  /// Returns what `extent` asks to explain.
  private mutating func reason(_ extent: WhySyntax) -> PlanReason {
    switch extent {
    case .answer: return .answer
    case .all: return .everything
    case .part(let part):
      switch target(of: ungrouped(part)) {
      case .requirement(let decision, let position)?:
        return .requirement(decision: decision, position)
      case .amount(let decision)?: return .amount(decision: decision)
      case .letOf(let decision, let position)?: return .local(decision: decision, position)
      case .rule(let rule)?: return .rule(rule)
      default: return .value(lower(part))
      }
    }
  }

  /// Returns the fact that the expression `id` names.
  private mutating func fact(_ id: ExpressionSyntax.ID) -> PlanFact? {
    var node = lower(id)
    var steps: [PlanFact.Step] = []
    while true {
      switch plan[node].operation {
      case .field(let base, let field):
        guard let record = record(of: base) else { return nil }
        steps.insert(.field(record, field), at: 0)
        node = base
      case .element(let number, let list):
        guard let number = plan[number].operation.position else { return nil }
        steps.insert(.element(number), at: 0)
        node = list
      case .slot: return PlanFact(.subject, steps)
      case .constant(.thing(let thing), _): return PlanFact(.thing(thing), steps)
      case .question(let question): return PlanFact(.question(question), [])
      default: return nil
      }
    }
  }

  /// Returns the record of what `node` comes to: a field written bare is one of the case's.
  private func record(of node: PlanNode.ID) -> RecordID? {
    if case .record(let record) = plan[node].type { return record }
    if case .slot = plan[node].operation { return decidedRecord }
    return nil
  }

}

extension PlanOperation {

  /// The number of an element, where it is written out.
  fileprivate var position: Int32? {
    guard case .constant(.number(let number), _) = self, let position = number.intValue else {
      return nil
    }
    return Int32(exactly: position)
  }

}
