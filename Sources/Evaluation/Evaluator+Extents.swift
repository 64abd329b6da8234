internal import Planning
internal import Values

/// What open expressions can come to: interval arithmetic over what the facts may be.
///
/// Each occurrence of a fact varies by itself, but for the conditions under which a branch is taken:
/// where one bounds a fact, the fact is within that bound there. So the extent may be wider than what
/// there is, and never narrower.
extension Evaluator {

  /// The most nodes that are evaluated for one extent.
  private static let mostNodesOfExtent = 100_000

  /// Returns `answer`, which `node` comes to in the current frame, with the range that it lies in
  /// where it is open and nothing else is known of it.
  mutating func bounded(_ answer: Answer, of node: PlanNode.ID) -> Answer {
    bounded(answer) { $0.extent(of: node) }
  }

  /// Returns `answer`, which `clause` comes to in the current frame, with the range that it lies in.
  mutating func bounded(_ answer: Answer, of clause: PlanClause) -> Answer {
    bounded(answer) { $0.extent(of: clause) }
  }

  /// Returns `answer` with the range of what `extent` returns, where that has to be worked out.
  private mutating func bounded(
    _ answer: Answer, _ extent: (inout Evaluator) -> Extent
  ) -> Answer {
    guard findsRanges, case .open(let open) = answer, open.alternatives.isEmpty, open.range == nil
    else { return answer }
    let isInner = isBounding
    // What is looked at on the way is no part of the answer.
    let kept = (faults, derivation, consulted)
    let records = (recordsSteps, recordsCoverage, recordsReads)
    (recordsSteps, recordsCoverage, recordsReads) = (false, false, false)
    // What was assumed of the facts of another case, or by another law, does not hold here.
    let outer = (assumed, slotExtents)
    (assumed, slotExtents) = ([:], [:])
    isBounding = true
    if !isInner { mostNodesOfExtent = nodeCount + Self.mostNodesOfExtent }
    let range = extent(&self).told
    isBounding = isInner
    (assumed, slotExtents) = outer
    (recordsSteps, recordsCoverage, recordsReads) = records
    (faults, derivation, consulted) = kept
    return .open(Open(needs: open.needs, range: range, fault: open.fault))
  }

  /// Returns what `node` can come to in the current frame.
  mutating func extent(of node: PlanNode.ID) -> Extent {
    guard nodeCount < mostNodesOfExtent else { return .anything }
    let answer = evaluate(node)
    if case .known(let value, let marks) = answer, !marks.contains(.consultsFile) {
      return .values([value])
    }
    if case .open(let open) = answer, !open.alternatives.isEmpty, assumed.isEmpty,
      !open.alternatives.contains(where: { $0.marks.contains(.consultsFile) })
    {
      return .of(open.alternatives.map(\.value))
    }
    let extent = extentOfParts(node)
    if case .open(let open) = answer, let range = open.range {
      return extent.intersection(.range(range))
    }
    return extent
  }

  /// Returns what `node` can come to, by what its operands can.
  private mutating func extentOfParts(_ node: PlanNode.ID) -> Extent {
    switch plan[node].operation {
    case .slot, .field: return extent(ofFact: node)
    case .question(let question): return assumed[.question(question)] ?? .truths
    case .local(let local):
      guard let frame = frames.last else { return .anything }
      return extent(of: frame.shape.locals[Int(local)])
    case .compare(let comparison, let a, let b):
      return compared(comparison, extent(of: a), extent(of: b))
    case .between(let value, let low, let high):
      let value = extent(of: value)
      return conjunction([
        compared(.greaterOrEqual, value, extent(of: low)),
        compared(.lessOrEqual, value, extent(of: high)),
      ])
    case .not(let operand):
      let operand = extent(of: operand)
      return .truth(canBeTrue: operand.canBeFalse, canBeFalse: operand.canBeTrue)
    case .and(let operands): return conjunction(operands.map { extent(of: $0) })
    case .or(let operands):
      let operands = operands.map { extent(of: $0) }
      return .truth(
        canBeTrue: operands.contains { $0.canBeTrue },
        canBeFalse: operands.allSatisfy { $0.canBeFalse })
    case .coversDate(let period, let day):
      guard let ends = extent(of: period).ends else { return .truths }
      let day = extent(of: day)
      return conjunction([
        compared(.greaterOrEqual, day, .range(ends.start)),
        compared(.lessOrEqual, day, .range(ends.end)),
      ])
    case .conditional(let condition, let yes, let no):
      return extent(ofConditional: condition, yes, no)
    case .otherwise(let value, let substitute):
      return .joined([extent(of: value), extent(of: substitute)])
    case .asOf(let value, let day):
      let answer = evaluate(day)
      let saved = context.day
      context.day = lawDate(answer, of: day)
      enterView(site: node)
      // What is assumed of a thing is so by another law.
      let outer = assumed
      assumed = [:]
      defer {
        leave()
        context.day = saved
        assumed = outer
      }
      return extent(of: value)
    case .call(let definition, let arguments):
      return extent(ofCall: definition, arguments, at: node)
    case .table(let table, _): return extent(ofTable: plan.tables[Int(table)])
    case .aggregate(let aggregate, let list): return extent(of: aggregate, list)
    default: return extentOfArithmetic(node)
    }
  }

  /// Returns what `yes` and `no` can come to, as far as `condition` can be so.
  private mutating func extent(
    ofConditional condition: PlanNode.ID, _ yes: PlanNode.ID, _ no: PlanNode.ID
  ) -> Extent {
    let truth = extent(of: condition)
    var ways: [Extent] = []
    if truth.canBeTrue {
      ways.append(assuming([(condition, true)]) { $0.extent(of: yes) })
    }
    if truth.canBeFalse {
      ways.append(assuming([(condition, false)]) { $0.extent(of: no) })
    }
    return .joined(ways)
  }

  /// Returns what the definition at a position can come to, applied to `arguments`.
  private mutating func extent(
    ofCall definition: Int32, _ arguments: [PlanNode.ID], at node: PlanNode.ID
  ) -> Extent {
    let base = slots.count
    let extents = arguments.map { extent(of: $0) }
    for argument in arguments {
      let answer = evaluate(argument)
      slots.append(answer)
    }
    // What an argument can be holds for the formal; the slots above were used by bodies that ended.
    let savedExtents = slotExtents
    for (position, extent) in extents.enumerated() { slotExtents[base + position] = extent }
    enter(plan.definitions[Int(definition)].frame, base: base, site: node, holdsSubject: false)
    defer {
      leave()
      slotExtents = savedExtents
    }
    let versions = plan.definitions[Int(definition)].versions
    let inForce: [PlanVersion]
    switch context.day {
    case .known(let day, _):
      inForce = versions.filter { $0.validity.contains(day) }
    case .open(let open, _) where !open.alternatives.isEmpty && open.fault == nil:
      inForce = versions.filter { version in
        open.alternatives.contains { version.validity.contains($0.value.day) }
      }
    case .open, .fault: inForce = versions
    }
    return .joined(inForce.map { extent(of: $0.clause) })
  }

  /// Returns what `clause` can come to, by the exceptions that may apply.
  mutating func extent(of clause: PlanClause) -> Extent {
    var ways: [Extent] = []
    var passedOver: [(PlanNode.ID, Bool)] = []
    var isReplaced = false
    for exception in clause.exceptions {
      let force = isInForce(exception.validity)
      if force.truth == false { continue }
      let truth = exception.condition.map { extent(of: $0) } ?? .values([.boolean(true)])
      guard truth.canBeTrue else { continue }
      let condition = exception.condition.map { [($0, true)] } ?? []
      ways.append(assuming(condition) { $0.extent(of: exception.clause) })
      if force.truth == true {
        if !truth.canBeFalse { isReplaced = true }
        if let condition = exception.condition { passedOver.append((condition, false)) }
      }
    }
    if !isReplaced { ways.append(assuming(passedOver) { $0.extent(of: clause.body) }) }
    return .joined(ways)
  }

  /// Returns what `table` can come to, whose formals are in the slots of the frame.
  private mutating func extent(ofTable table: PlanTable) -> Extent {
    var ways: [(extent: Extent, isCertain: Bool)] = []
    var passedOver: [(PlanNode.ID, Bool)] = []
    for row in table.rows {
      let truth = row.condition.map { extent(of: $0) } ?? .values([.boolean(true)])
      guard truth.canBeTrue else { continue }
      let before = table.policy == .first ? passedOver : []
      let conditions = before + (row.condition.map { [($0, true)] } ?? [])
      let result = assuming(conditions) { $0.extent(of: row.result) }
      ways.append((result, !truth.canBeFalse))
      if let condition = row.condition { passedOver.append((condition, false)) }
      if !truth.canBeFalse, table.policy == .first { break }
    }
    var result: [Extent]
    switch table.policy {
    case .unique:
      // A second row that matches, too, is a fault.
      result = (ways.first { $0.isCertain }.map { [$0] } ?? ways).map(\.extent)
    case .sum: result = ways.isEmpty ? [] : [sum(ofRows: ways)]
    case .first, .any, .least, .greatest: result = ways.map(\.extent)
    }
    if !ways.contains(where: { $0.isCertain }), let otherwise = table.otherwise {
      result.append(assuming(passedOver) { $0.extent(of: otherwise) })
    }
    return .joined(result)
  }

  /// Returns what the sum of the rows that match can come to; those that are not certain may not.
  private func sum(ofRows rows: [(extent: Extent, isCertain: Bool)]) -> Extent {
    let ranges = rows.map { row -> ValueRange in
      let range = row.extent.bounds
      guard !row.isCertain, !range.isUnbounded else { return range }
      let zero = range.isMoney ? Value.money(0) : .number(0)
      return range.joined(with: ValueRange(low: zero, high: zero))
    }
    let sum = ranges.dropFirst().reduce(ranges[0]) { $0.adding($1) }
    return sum.isUnbounded ? .anything : .range(sum)
  }

}

// MARK: Facts, and what is assumed of them

extension Evaluator {

  /// Returns what the fact that `node` reads can be.
  private mutating func extent(ofFact node: PlanNode.ID) -> Extent {
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
  private mutating func assuming(
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

extension Extent {

  /// Returns what values of `type` can be.
  static func any(_ type: ValueType, in plan: Plan) -> Extent {
    switch type {
    case .boolean, .outcome: return .truths
    case .choice(let choice):
      let count = plan.choices[Int(choice.rawValue)]
      guard count <= mostValues else { return .anything }
      return .values((0..<count).map { .choice(choice, Int32(truncatingIfNeeded: $0)) })
    case .integer, .decimal, .money, .text, .date, .period, .duration, .record, .list, .nothing:
      return .anything
    }
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
  var swapped: PlanComparison {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }

}
