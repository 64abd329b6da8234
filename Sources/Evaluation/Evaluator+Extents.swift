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
    let outerMarks = extentMarks
    extentMarks = []
    let range = extent(&self).told.map {
      ValueRange(low: $0.low, high: $0.high, marks: extentMarks)
    }
    extentMarks = outerMarks
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
      extentMarks.formUnion(marks)
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
    case .question(let question):
      let readings = plan.questions[Int(question)].readings.map(\.value)
      return assumed[.question(question)] ?? .of(readings)
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
    case .first, .last, .element: return extent(ofElement: node)
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
