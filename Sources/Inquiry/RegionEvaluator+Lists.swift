internal import Evaluation
internal import Planning
internal import Values

/// Lists and records over a region.
extension RegionEvaluator {

  /// Returns what `node` can come to, which makes or walks a list.
  mutating func computeList(_ node: PlanNode.ID) -> Extent {
    switch plan[node].operation {
    case .things(let record):
      return Extent(
        .list(
          plan.thingsByRecord[Int(record.rawValue)].map {
            ItemExtent(extent: Extent(.thing($0)), membership: nil)
          }))
    case .record(let record, let fields):
      return Extent(
        .record(
          RecordExtent(
            record: record, fields: fields.map { .fixed($0.map { evaluate($0) } ?? .unknown) })))
    case .list(let elements):
      return Extent(.list(elements.map { ItemExtent(extent: evaluate($0), membership: nil) }))
    case .some(let list, let slot, let condition):
      return quantified(list, slot, condition) { evaluator, membership, holds in
        membership.map { evaluator.conjunction([$0, holds]) } ?? holds
      } join: {
        $0.disjunction($1)
      }
    case .every(let list, let slot, let condition):
      return quantified(list, slot, condition) { evaluator, membership, holds in
        membership.map { evaluator.disjunction([$0.negated, holds]) } ?? holds
      } join: {
        $0.conjunction($1)
      }
    case .filter(let list, let slot, let condition):
      return walk(list, slot) { evaluator, item in
        let holds = evaluator.evaluate(condition)
        let membership = item.membership.map { evaluator.conjunction([$0, holds]) } ?? holds
        if membership.mustFail { return [] }
        return [
          ItemExtent(extent: item.extent, membership: membership.mustHold ? nil : membership)
        ]
      }
    case .map(let list, let slot, let value):
      return walk(list, slot) { evaluator, item in
        let made = evaluator.evaluate(value)
        if case .list(let inner)? = made.content {
          guard made.isKnown else { return nil }
          return inner.map { part in
            let memberships = [item.membership, part.membership].compactMap(\.self)
            return ItemExtent(
              extent: part.extent,
              membership: memberships.isEmpty ? nil : evaluator.conjunction(memberships))
          }
        }
        // A list of which nothing is known may have any number of elements.
        if case .list = evaluator.plan[value].type { return nil }
        return [ItemExtent(extent: made, membership: item.membership)]
      }
    case .aggregate(let aggregate, let list): return self.aggregate(aggregate, evaluate(list))
    case .view(let list, _): return evaluate(list)
    case .isEmpty(let list):
      let extent = evaluate(list)
      guard case .list(let items)? = extent.content, extent.isKnown else { return extent.shapeless }
      return disjunction(items.map { $0.membership ?? Extent(.boolean(true)) }).negated
    default: return .anything
    }
  }

  /// Returns what a condition comes to over the elements of `list`.
  private mutating func quantified(
    _ list: PlanNode.ID, _ slot: Int32, _ condition: PlanNode.ID,
    _ weigh: (RegionEvaluator, Extent?, Extent) -> Extent,
    join: (RegionEvaluator, [Extent]) -> Extent
  ) -> Extent {
    let extent = evaluate(list)
    guard case .list(let items)? = extent.content, extent.isKnown else { return extent.shapeless }
    var results: [Extent] = []
    walks += 1
    defer { walks -= 1 }
    for item in items {
      self[slot: slot] = item.extent
      results.append(weigh(self, item.membership, evaluate(condition)))
    }
    return join(self, results)
  }

  /// Returns the list that `make` makes of each element of `list`; anything where it makes `nil`.
  private mutating func walk(
    _ list: PlanNode.ID, _ slot: Int32,
    _ make: (inout RegionEvaluator, ItemExtent) -> [ItemExtent]?
  ) -> Extent {
    let extent = evaluate(list)
    guard case .list(let items)? = extent.content, extent.isKnown else { return extent.shapeless }
    var result: [ItemExtent] = []
    walks += 1
    defer { walks -= 1 }
    for item in items {
      self[slot: slot] = item.extent
      guard let made = make(&self, item) else { return .anything }
      result += made
    }
    return Extent(.list(result))
  }

  /// Returns the count, the sum, or another summary of `list`.
  private func aggregate(_ aggregate: PlanAggregate, _ list: Extent) -> Extent {
    guard case .list(let items)? = list.content, list.isKnown else { return list.shapeless }
    guard aggregate == .count else {
      let isCertain = items.allSatisfy { $0.membership == nil && $0.extent.isKnown }
      guard isCertain, let first = items.first else { return .anything }
      let rest = items.dropFirst().map(\.extent)
      switch aggregate {
      case .sum: return rest.reduce(first.extent) { $0.sum($1) }
      case .minimum: return rest.reduce(first.extent) { $0.extreme($1) { $0.lesser($1) } }
      case .maximum: return rest.reduce(first.extent) { $0.extreme($1) { $0.greater($1) } }
      case .average, .count: return .anything
      }
    }
    let certain = items.count { $0.membership == nil }
    let possible = items.count { $0.membership?.mustFail != true }
    let isOpen = items.contains { $0.membership?.open != nil }
    let mayFault = items.contains { $0.membership?.mayFault == true }
    let counts = ValueRange(
      lower: .number(Rational(certain)), upper: .number(Rational(possible)))
    return Extent(
      content: .range(counts),
      open: isOpen ? OpenExtent(ways: [.range(counts)]) : nil, mayFault: mayFault)
  }

  /// Returns what a field of `record` can be.
  mutating func field(_ field: Int32, of record: Extent) -> Extent {
    var result: Extent?
    switch record.content {
    case .record(let facts)?:
      guard facts.fields.indices.contains(Int(field)) else { return .anything }
      result = value(of: facts.fields[Int(field)])
    case .values(let values)?:
      for case .thing(let thing) in values {
        let extent = self.field(field, of: thing)
        result = result?.union(extent) ?? extent
      }
    case nil: break
    case .truth?, .range?, .periods?, .list?, .anything?: return .anything
    }
    if record.open != nil {
      if record.open?.ways.isEmpty == false { return .anything }
      result = result?.union(.unknown) ?? .unknown
    }
    guard var result else { return .fault }
    if record.mayFault { result.mayFault = true }
    return result
  }

  /// Returns what `field` holds.
  private mutating func value(of field: FieldExtent) -> Extent {
    switch field {
    case .fixed(let extent): return extent
    case .variable(let position): return fact(at: position)
    case .period(let start, let end):
      let (first, last) = (fact(at: start), fact(at: end))
      return lift(first, last) { _, a, b in .period(from: a, to: b) }
    }
  }

  /// Returns what a field of `thing` can be.
  private mutating func field(_ field: Int32, of thing: ThingID) -> Extent {
    if let moved = thingFields[ThingField(thing: thing, field: field)] { return value(of: moved) }
    if let supposed = arithmetic.suppositions[thing]?[field] { return Extent(fixed: supposed) }
    let declared = plan.things[Int(thing.rawValue)]
    enter(PlanFrame(slotCount: plan.fieldSlotCount, locals: []), [])
    defer { leave() }
    switch declared.fields[Int(field)] {
    case .absent:
      if case .list = plan.records[Int(declared.record.rawValue)].fields[Int(field)].type {
        return Extent(.list([]))
      }
      return .unknown
    case .value(let value), .dated(let value, _): return evaluate(value)
    case .history(let entries):
      return inForce(entries.map(\.validity)) { evaluator, position in
        evaluator.evaluate(entries[position].value)
      }
    case .observations(let observations):
      // Which one is read depends on the day, and before the first nothing is known.
      var result = Extent.unknown
      for observation in observations { result = result.union(evaluate(observation.value)) }
      if let day = law.days, day.lowerBound == day.upperBound, !law.isOpen, !law.mayFault {
        let latest = observations.filter { $0.on <= day.lowerBound }.max { $0.on < $1.on }
        return latest.map { evaluate($0.value) } ?? .unknown
      }
      return result
    }
  }

}

extension Extent {

  /// Creates an instance that stays as `answer` is.
  init(fixed answer: Answer) {
    switch answer {
    case .known(let value, _): self.init(value)
    case .record(let record):
      self.init(
        .record(
          RecordExtent(
            record: record.record, fields: record.fields.map { .fixed(Extent(fixed: $0)) })))
    case .list(let elements, _):
      self.init(
        .list(
          elements.map {
            ItemExtent(
              extent: Extent(fixed: $0.answer), membership: $0.membership.map { Extent(fixed: $0) })
          }))
    case .open(let open):
      self.init(
        content: nil,
        open: open.alternatives.isEmpty
          ? .plain : OpenExtent(ways: open.alternatives.map { Content($0.value) }))
    case .fault: self = .fault
    }
  }

  /// What is made of `self` where it is a list of which too little is known.
  var shapeless: Extent {
    if content == nil, open != nil, open?.ways.isEmpty == true {
      return Extent(content: nil, open: .plain, mayFault: mayFault)
    }
    return content == nil && open == nil ? .fault : .anything
  }

  /// Returns what `choose` chooses of the ends of `self` and `other`, which are known.
  fileprivate func extreme(_ other: Extent, _ choose: (Value, Value) -> Value?) -> Extent {
    guard case .range(let a)? = content, case .range(let b)? = other.content,
      let lower = choose(a.lower, b.lower), let upper = choose(a.upper, b.upper)
    else { return .anything }
    return Extent(.range(ValueRange(lower: lower, upper: upper)))
  }

  /// Returns the sum of `self` and `other`, which are known.
  fileprivate func sum(_ other: Extent) -> Extent {
    guard case .range(let a)? = content, case .range(let b)? = other.content,
      let least = a.lower.position, let more = b.lower.position,
      let greatest = a.upper.position, let most = b.upper.position,
      let lower = a.lower.moved(to: least + more), let upper = a.lower.moved(to: greatest + most)
    else { return .anything }
    return Extent(.range(ValueRange(lower: lower, upper: upper)))
  }

}
