package import Planning
internal import Values

/// What facts can be, and what is assumed of them where a branch is taken.
extension Evaluator {

  /// Returns what the fact that `node` reads can be.
  mutating func extent(ofFact node: PlanNode.ID) -> Extent {
    var extent = Extent.anything
    if case .slot(let slot) = plan[node].operation, let frame = frames.last {
      extent = slotExtents[frame.base + Int(slot)] ?? .anything
    }
    if case .field(let record, let field) = plan[node].operation,
      case .record(let shape) = plan[record].type
    {
      extent = declared(shape, field)
    }
    if extent == .anything { extent = .any(plan[node].type, in: plan) }
    guard !assumed.isEmpty, let path = path(of: node, in: frames.count - 1),
      let bound = assumed[.fact(path)]
    else { return extent }
    return extent.intersection(bound)
  }

  /// Returns what a field of `record` can be as it is declared.
  private func declared(_ record: RecordID, _ field: Int32) -> Extent {
    let field = plan.records[Int(record.rawValue)].fields[Int(field)]
    guard let range = field.range else { return .any(field.type, in: plan) }
    return .range(
      ValueRange(
        from: .number(range.lowerBound), to: .number(range.upperBound),
        isMoney: field.type == .money))
  }

  /// Returns what `work` does where `conditions` are so, or not so: no value where that cannot be.
  mutating func assuming(
    _ conditions: [(PlanNode.ID, Bool)], _ work: (inout Evaluator) -> Extent
  ) -> Extent {
    let saved = assumed
    defer { assumed = saved }
    for (condition, isTrue) in conditions where !assume(condition, isTrue) { return .nothing }
    return work(&self)
  }

  /// Bounds the facts of which `condition` says something where it is `isTrue`; returns `false` iff
  /// that cannot be.
  private mutating func assume(_ condition: PlanNode.ID, _ isTrue: Bool) -> Bool {
    switch (plan[condition].operation, isTrue) {
    case (.not(let operand), _): return assume(operand, !isTrue)
    case (.and(let operands), true), (.or(let operands), false):
      return operands.allSatisfy { assume($0, isTrue) }
    case (.compare(let comparison, let a, let b), _):
      let comparison = isTrue ? comparison : comparison.negated
      return assume(a, comparison, b) && assume(b, comparison.swapped, a)
    case (.between(let value, let low, let high), true):
      return assume(value, .greaterOrEqual, low) && assume(value, .lessOrEqual, high)
    case (.coversDate(let period, let day), true):
      guard let ends = extent(of: period).ends else { return true }
      return bound(day, by: ValueRange(low: ends.start.low, high: ends.end.high))
    case (.local(let local), _):
      guard let frame = frames.last else { return true }
      return assume(frame.shape.locals[Int(local)], isTrue)
    case (.question(let question), _):
      return bound(.question(question), by: .values([.boolean(isTrue)]))
    case (.field, _), (.slot, _):
      guard let path = path(of: condition, in: frames.count - 1) else { return true }
      return bound(.fact(path), by: .values([.boolean(isTrue)]))
    default: return true
    }
  }

  /// Bounds the fact that `node` reads, if it is one, as `comparison` with `other` holds of it.
  private mutating func assume(
    _ node: PlanNode.ID, _ comparison: PlanComparison, _ other: PlanNode.ID
  ) -> Bool {
    guard isFact(node) else { return true }
    let extent = extent(of: other)
    let range = extent.bounds
    switch comparison {
    case .equal:
      guard let path = path(of: node, in: frames.count - 1) else { return true }
      return bound(.fact(path), by: extent)
    case .notEqual:
      guard let path = path(of: node, in: frames.count - 1), case .values(let values) = extent,
        values.count == 1, case .values(let all) = self.extent(of: node)
      else { return true }
      return bound(.fact(path), by: .values(all.filter { $0 != values[0] }))
    case .less, .lessOrEqual:
      let high = comparison == .less ? range.high.map { below($0, node) } : range.high
      return bound(node, by: ValueRange(low: nil, high: high))
    case .greater, .greaterOrEqual:
      let low = comparison == .greater ? range.low.map { above($0, node) } : range.low
      return bound(node, by: ValueRange(low: low, high: nil))
    }
  }

  /// `true` iff `node` reads a fact.
  private func isFact(_ node: PlanNode.ID) -> Bool {
    switch plan[node].operation {
    case .field, .slot: true
    case .local(let local):
      frames.last.map { isFact($0.shape.locals[Int(local)]) } ?? false
    default: false
    }
  }

  /// Returns the greatest value below `value` that `node` can come to, else `value`.
  private func below(_ value: Value, _ node: PlanNode.ID) -> Value {
    switch (value, plan[node].type) {
    case (.date(let day), _): day.adding(days: -1).map { .date($0) } ?? value
    case (.number(let number), .integer): .number(number.ceiling - 1)
    default: value
    }
  }

  /// Returns the least value above `value` that `node` can come to, else `value`.
  private func above(_ value: Value, _ node: PlanNode.ID) -> Value {
    switch (value, plan[node].type) {
    case (.date(let day), _): day.adding(days: 1).map { .date($0) } ?? value
    case (.number(let number), .integer): .number(number.floor + 1)
    default: value
    }
  }

  /// Bounds the fact that `node` reads by `range`; returns `false` iff nothing is left.
  private mutating func bound(_ node: PlanNode.ID, by range: ValueRange) -> Bool {
    guard !range.isUnbounded, let path = path(of: node, in: frames.count - 1) else { return true }
    return bound(.fact(path), by: .range(range))
  }

  /// Bounds what is missing by `extent`; returns `false` iff nothing is left.
  private mutating func bound(_ need: Need, by extent: Extent) -> Bool {
    let rest = (assumed[need] ?? .anything).intersection(extent)
    assumed[need] = rest
    return rest != .nothing
  }

}

extension PlanComparison {

  /// What holds where `self` does not.
  var negated: PlanComparison {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    }
  }

  /// What holds of the operands in the other order where `self` does.
  package var swapped: PlanComparison {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }

}
