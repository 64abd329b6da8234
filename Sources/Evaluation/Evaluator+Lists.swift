internal import Planning
internal import Values

/// Lists: what is open stays in them, marked.
extension Evaluator {

  /// Returns whether `condition` holds of some element of `list`, or of every one.
  mutating func quantified(
    _ list: PlanNode.ID, _ slot: Int32, _ condition: PlanNode.ID, isSome: Bool
  ) -> Answer {
    let answer = evaluate(list)
    guard case .list(let elements, let marks) = answer else { return answer }
    let position = frames[frames.count - 1].base + Int(slot)
    var junction = Junction(absorbing: isSome)
    for element in elements {
      slots[position] = element.answer
      let holds = evaluate(condition)
      switch (element.membership, isSome) {
      case (nil, _): junction.add(holds)
      case (let membership?, true): junction.add(both(membership, holds))
      case (let membership?, false): junction.add(either(membership.negated, holds))
      }
    }
    slots[position] = .unwritten
    return junction.result.marked(marks)
  }

  /// Returns the elements of `list` of which `condition` holds, or may hold.
  mutating func filter(
    _ list: PlanNode.ID, _ slot: Int32, _ condition: PlanNode.ID
  ) -> Answer {
    let answer = evaluate(list)
    guard case .list(let elements, var marks) = answer else { return answer }
    let position = frames[frames.count - 1].base + Int(slot)
    var result: [Element] = []
    for element in elements {
      slots[position] = element.answer
      let holds = evaluate(condition)
      // An element that is not there rubs off too: on the count.
      marks.formUnion(holds.marks)
      let membership = element.membership.map { both($0, holds) } ?? holds
      switch membership.truth {
      case false?: break
      case true?: result.append(Element(element.answer))
      case nil: result.append(Element(element.answer, membership: membership))
      }
    }
    slots[position] = .unwritten
    return .list(result, marks)
  }

  /// Returns what `value` comes to for each element of `list`; lists of lists are joined.
  mutating func map(_ list: PlanNode.ID, _ slot: Int32, _ value: PlanNode.ID) -> Answer {
    let answer = evaluate(list)
    guard case .list(let elements, var marks) = answer else { return answer }
    let position = frames[frames.count - 1].base + Int(slot)
    var result: [Element] = []
    result.reserveCapacity(elements.count)
    for element in elements {
      slots[position] = element.answer
      let made = evaluate(value)
      guard case .list(let inner, let more) = made else {
        guard isList(value, of: element.answer) else {
          result.append(Element(made, membership: element.membership))
          continue
        }
        // Not to be said how many elements there are, nor which: one stands for them.
        let membership = element.membership.map { both($0, asMembership(made)) }
        result.append(Element(made, membership: membership ?? asMembership(made)))
        continue
      }
      marks.formUnion(more.contagious)
      for part in inner {
        let membership =
          switch (element.membership, part.membership) {
          case (let outer?, let inner?): both(outer, inner)
          case (let outer, let inner): outer ?? inner
          }
        result.append(Element(part.answer, membership: membership))
      }
    }
    slots[position] = .unwritten
    return .list(result, marks)
  }

  /// `true` iff `value` is a list for each element of a list, `element` being one.
  private func isList(_ value: PlanNode.ID, of element: Answer) -> Bool {
    if case .list = plan[value].type { return true }
    guard case .field(_, let field) = plan[value].operation else { return false }
    let record: RecordID
    switch element {
    case .record(let facts): record = facts.record
    case .known(.thing(let thing), _): record = plan.things[Int(thing.rawValue)].record
    case .known, .list, .open, .fault: return false
    }
    let type = plan.records[Int(record.rawValue)].fields[Int(field)].type
    return if case .list = type { true } else { false }
  }

  /// Returns, as a truth value, why nothing can be said of a list that is open or a fault.
  private func asMembership(_ list: Answer) -> Answer {
    if case .open(let open) = list { .open(Open(needs: open.needs)) } else { list }
  }

  /// Returns the count, the sum, or another summary of `list`.
  mutating func aggregate(
    _ aggregate: PlanAggregate, _ list: PlanNode.ID, at node: PlanNode.ID
  ) -> Answer {
    let answer = evaluate(list)
    guard case .list(let elements, var marks) = answer else { return answer }
    var needs = NeedUnion()
    var isOpen = false
    for element in elements {
      if let membership = element.membership {
        if membership.fault != nil { return membership }
        isOpen = true
        needs.formUnion(membership.needs)
      }
      // How many there are does not depend on what they are.
      if aggregate == .count { continue }
      switch element.answer {
      case .fault:
        return element.answer
      case .known(_, let more):
        marks.formUnion(more.contagious)
      case .open(let open):
        isOpen = true
        needs.formUnion(open.needs)
      case .record, .list:
        break
      }
    }

    let tally = Tally(aggregate, plan[node].type)
    do throws(FaultKind) {
      if isOpen {
        let alternatives = try alternatives(of: elements, tally, by: marks)
        return openAnswer(alternatives, needs: needs.needs)
      }
      var total = tally
      for element in elements { try total.add(element.answer) }
      return .known(try total.result(), marks)
    } catch {
      return isOpen ? .open(Open(needs: needs.needs)) : fail(error, at: node)
    }
  }

  /// Returns the values that a summary of `elements` could take, by the ways that the open ones could
  /// turn out; `nil` where they are not known.
  private func alternatives(
    of elements: [Element], _ tally: Tally, by marks: Marks
  ) throws(FaultKind) -> [Alternative]? {
    var states = [(tally: tally, marks: marks, when: [Assumption]())]
    for element in elements {
      let value: Answer = tally.aggregate == .count ? .truth(true) : element.answer
      guard let values = value.alternatives,
        let memberships = (element.membership ?? .truth(true)).alternatives,
        states.count * values.count * memberships.count <= mostCombinations
      else { return nil }
      var next: [(tally: Tally, marks: Marks, when: [Assumption])] = []
      for state in states {
        for membership in memberships {
          guard let when = joined(state.when, membership.when) else { continue }
          let marks = state.marks.union(membership.marks)
          if membership.value == .boolean(false) {
            next.append((state.tally, marks, when))
            continue
          }
          for value in values {
            guard let when = joined(when, value.when) else { continue }
            var tally = state.tally
            try tally.add(.known(value.value, []))
            next.append((tally, marks.union(value.marks.contagious), when))
          }
        }
      }
      states = next
    }
    var result: [Alternative] = []
    for state in states {
      let value = try state.tally.result()
      result.append(Alternative(value: value, marks: state.marks, when: state.when))
    }
    return result
  }

  /// Returns whether `list` is ordered as `view` says: as a value, a view is its list.
  mutating func view(_ list: PlanNode.ID, _ view: PlanView) -> Answer {
    let answer = evaluate(list)
    guard view.groups.isEmpty, !view.sort.isEmpty, case .list(let elements, let marks) = answer
    else { return answer }
    return .list(sorted(elements, by: view.sort, slot: view.slot, marksOpen: false), marks)
  }

}

/// A summary of the values so far.
private struct Tally {

  /// What is asked for.
  let aggregate: PlanAggregate

  /// The type of the summary.
  private let type: ValueType

  /// How many values there were.
  private var count = 0

  /// Their sum, or the least or the greatest of them.
  private var value: Value?

  /// Creates an instance of nothing.
  init(_ aggregate: PlanAggregate, _ type: ValueType) {
    self.aggregate = aggregate
    self.type = type
  }

  /// Adds a value.
  mutating func add(_ answer: Answer) throws(FaultKind) {
    count += 1
    if aggregate == .count { return }
    guard case .known(let new, _) = answer else { unreachable("values are summed up") }
    guard let old = value else {
      value = new
      return
    }
    switch aggregate {
    case .count: break
    case .sum, .average:
      if case .duration(let a) = old, case .duration(let b) = new {
        if a.kind != b.kind { throw .mixedDurations }
        guard let sum = a.adding(b) else { throw .numberTooLong }
        value = .duration(sum)
      } else {
        value = try old.with(old.amount + new.amount)
      }
    case .minimum: if try new.order(old) < 0 { value = new }
    case .maximum: if try new.order(old) > 0 { value = new }
    }
  }

  /// Returns the summary; of nothing, the sum and the count are 0.
  func result() throws(FaultKind) -> Value {
    switch aggregate {
    case .count:
      return .number(Rational(count))
    case .sum:
      if let value { return value }
      if case .duration(let kind) = type { return .duration(SpanOfTime(0, kind ?? .days)) }
      return if case .money = type { .money(0) } else { .number(0) }
    case .minimum, .maximum:
      guard let value else { throw .nothingToAggregate }
      return value
    case .average:
      guard let value, let average = value.amount.divided(by: Rational(count)) else {
        throw .nothingToAggregate
      }
      return try value.with(average)
    }
  }

}
