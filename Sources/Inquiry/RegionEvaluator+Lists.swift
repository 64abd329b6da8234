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
    case .data(let table):
      // Of long ones nobody asks what each row can come to.
      let tables = arithmetic.tables
      guard tables.indices.contains(Int(table)), tables[Int(table)].answers.isEmpty,
        tables[Int(table)].count <= 100
      else { return .anything }
      return Extent(fixed: tables[Int(table)].rows)
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
      if plan[list].type == .text {
        return lift(extent) { _, text in
          guard case .values(let texts) = text else {
            return Extent(.truth(canHold: true, canFail: true))
          }
          return Extent(
            .truth(
              canHold: texts.contains(.text("")), canFail: texts.contains { $0 != .text("") }))
        }
      }
      guard case .list(let items)? = extent.content, extent.isKnown else { return extent.shapeless }
      return disjunction(items.map { $0.membership ?? Extent(.boolean(true)) }).negated
    case .first(let list): return element(of: evaluate(list)) { $0.first }
    case .last(let list): return element(of: evaluate(list)) { $0.last }
    case .element(let number, let list):
      let number = evaluate(number)
      guard number.isKnown, let place = number.content?.single?.position?.intValue else {
        return .anything
      }
      return element(of: evaluate(list)) {
        $0.indices.contains(place - 1) ? $0[place - 1] : nil
      }
    case .splitEvenly(let mode, let whole, let count, let unit):
      let count = evaluate(count)
      guard count.isKnown, let parts = count.content?.single?.position?.intValue, parts >= 1,
        parts <= Self.mostParts
      else { return .anything }
      return split(evaluate(whole), mode, by: Array(repeating: .one, count: parts), evaluate(unit))
    case .splitByShares(let mode, let whole, let shares, let unit):
      guard let shares = self.shares(evaluate(shares)) else { return .anything }
      return split(evaluate(whole), mode, by: shares, evaluate(unit))
    default: return .anything
    }
  }

  /// The most parts that are told apart.
  private static let mostParts = 1_000

  /// Returns the element of `list` that `pick` picks, where it is known which there are.
  private func element(
    of list: Extent, _ pick: ([ItemExtent]) -> ItemExtent?
  ) -> Extent {
    guard case .list(let items)? = list.content, list.isKnown else { return list.shapeless }
    guard items.allSatisfy({ $0.membership == nil }) else { return .anything }
    return pick(items)?.extent ?? .fault
  }

  /// Returns the shares that `list` has all over the region; `nil` where they vary, or cannot be.
  private func shares(_ list: Extent) -> [Rational]? {
    guard case .list(let items)? = list.content, list.isKnown, items.count <= Self.mostParts else {
      return nil
    }
    var shares: [Rational] = []
    for item in items {
      guard item.membership == nil, item.extent.isKnown,
        let share = item.extent.content?.single?.position, !share.isNegative
      else { return nil }
      shares.append(share)
    }
    return shares.reduce(.zero, +).isZero ? nil : shares
  }

  /// Returns the parts of `whole` in the ratio of `shares`: the more there is, the more is each quota,
  /// and a part is its quota rounded down or up.
  private func split(
    _ whole: Extent, _ mode: RoundingMode, by shares: [Rational], _ unit: Extent
  ) -> Extent {
    guard whole.isKnown, case .range(let range)? = whole.content, unit.isKnown,
      let unit = unit.content?.single?.position, unit.sign > 0,
      let least = range.lower.position?.divided(by: unit)?.rounded(mode),
      let greatest = range.upper.position?.divided(by: unit)?.rounded(mode)
    else { return .anything }
    let sum = shares.reduce(.zero, +)
    let isPoint = least == greatest
    let exact = isPoint ? least.split(by: shares) : []
    var items: [ItemExtent] = []
    for (place, share) in shares.enumerated() {
      let low = isPoint ? exact[place] : (least * share).divided(by: sum)?.floor
      let high = isPoint ? exact[place] : (greatest * share).divided(by: sum)?.ceiling
      guard let low, let high, let lower = range.lower.moved(to: low * unit),
        let upper = range.lower.moved(to: high * unit)
      else { return .anything }
      items.append(
        ItemExtent(
          extent: Extent(.range(ValueRange(lower: lower, upper: upper))), membership: nil))
    }
    return Extent(.list(items))
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

}
