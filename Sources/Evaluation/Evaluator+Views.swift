package import Planning
internal import Values

/// Tables: lists read as rows, sorted and grouped.
extension Evaluator {

  /// Returns what `node` shows in `frame`, whose first slots hold `slots`.
  package mutating func show(
    _ node: PlanNode.ID, in frame: PlanFrame, slots: [Answer] = []
  ) -> Shown {
    begin()
    if !shownTitles.isEmpty { shownNodes = plan.titles(shownBy: node) }
    enter(frame, arguments: slots, site: nil)
    defer { leave() }
    return show(node)
  }

  /// Returns what `node` shows in the current frame.
  private mutating func show(_ node: PlanNode.ID) -> Shown {
    switch plan[node].operation {
    case .view(let list, let view) where view.isTable || view.isChart:
      return table(list, view)
    case .view(let list, let view) where !view.sort.isEmpty:
      guard case .list(let elements, let marks) = evaluate(list) else { break }
      let rows = sorted(elements, by: view.sort, slot: view.slot, marksOpen: true)
      return .answer(.list(rows, marks), asOf: context.day.known)
    case .call(let definition, let arguments):
      // A query that is itself written as a table shows that table.
      guard let body = plan.definitions[Int(definition)].tableBody(in: plan) else { break }
      let base = slots.count
      for argument in arguments {
        let answer = evaluate(argument)
        slots.append(answer)
      }
      enter(plan.definitions[Int(definition)].frame, base: base, site: node, holdsSubject: false)
      defer { leave() }
      return show(body)
    case .asOf(let value, let day):
      let answer = evaluate(day)
      guard case .known = answer else { break }
      let saved = context.day
      context.day = lawDate(answer, of: day)
      enterView(site: node)
      defer {
        leave()
        context.day = saved
      }
      return show(value)
    default:
      break
    }
    appliedLaw = nil
    let answer = bounded(evaluate(node), of: node)
    // A decision says by itself whose law it applies.
    let day = isDecided(node) ? appliedLaw ?? context.day : context.day
    return .answer(answer, asOf: day.known)
  }

  /// `true` iff `node` is what one decision says, or whether it says so.
  private func isDecided(_ node: PlanNode.ID) -> Bool {
    switch plan[node].operation {
    case .outcome, .requirement, .amount: true
    case .isEligible(let operand), .isOpen(let operand),
      .isApproximate(let operand), .isFault(let operand), .not(let operand), .isKnown(let operand),
      .round(_, let operand, _):
      isDecided(operand)
    default: false
    }
  }

  /// Returns the rows of `list` as `view` says.
  private mutating func table(_ list: PlanNode.ID, _ view: PlanView) -> Shown {
    let answer = evaluate(list)
    guard case .list(let elements, _) = answer else {
      return .answer(answer, asOf: context.day.known)
    }
    let rows = view.groups.isEmpty ? plainRows(elements, view) : groupedRows(elements, view)
    return .table(
      TableAnswer(
        rows: rows.filter { $0.membership == nil }, openRows: rows.filter { $0.membership != nil },
        isChart: view.isChart, groupCount: view.groups.count, asOf: context.day.known))
  }

  /// Returns a row for each of `elements`, in the order that `view` says.
  private mutating func plainRows(_ elements: [Element], _ view: PlanView) -> [TableAnswer.Row] {
    sorted(elements, by: view.sort, slot: view.slot, marksOpen: true).map { element in
      // An element that is a fault itself stands with what is open.
      let isFaulty = element.membership == nil && element.answer.fault != nil
      return TableAnswer.Row(
        cells: cells(of: element.answer, view),
        membership: isFaulty ? element.answer : element.membership)
    }
  }

  /// Returns the columns of `view` with `element` in its slot.
  private mutating func cells(of element: Answer, _ view: PlanView) -> [Answer] {
    if view.columns.isEmpty { return [element] }
    let position = frames[frames.count - 1].base + Int(view.slot)
    slots[position] = element
    defer { slots[position] = .unwritten }
    return view.columns.map { evaluate($0) }
  }

  /// Returns a row for each group of `elements`, in the order that `view` says, else of their first
  /// elements.
  ///
  /// An element that may belong to the list stays in its group and keeps the group's summaries open;
  /// one whose group is not known makes a row of its own.
  private mutating func groupedRows(_ elements: [Element], _ view: PlanView) -> [TableAnswer.Row] {
    var groups: [(keys: [Answer], elements: [Element], membership: Answer?)] = []
    var positions: [[Value]: Int] = [:]
    let position = frames[frames.count - 1].base + Int(view.slot)
    for element in elements {
      slots[position] = element.answer
      let (keys, shown) = keys(of: view)
      let values = keys.compactMap { if case .known(let value, _) = $0 { value } else { nil } }
      guard values.count == keys.count else {
        let undecided = keys.first { if case .known = $0 { false } else { true } }
        groups.append((shown, [element], element.membership ?? undecided))
        continue
      }
      if let group = positions[values] {
        groups[group].elements.append(element)
        if element.membership == nil { groups[group].membership = nil }
      } else {
        positions[values] = groups.count
        groups.append((shown, [element], element.membership))
      }
    }
    slots[position] = .unwritten
    let lists = groups.map { Element(.list($0.elements, []), membership: $0.membership) }
    let places = places(of: lists, by: view.sort, slot: view.slot)
    return places.map { place in
      let list = lists[place.position]
      let columns = view.columns.isEmpty ? [] : cells(of: list.answer, view)
      return TableAnswer.Row(
        cells: groups[place.position].keys + columns,
        membership: list.membership ?? place.doubt)
    }
  }

  /// Returns what the groups of `view` are told apart by, with the element in its slot, and what is
  /// shown of it.
  private mutating func keys(of view: PlanView) -> (keys: [Answer], shown: [Answer]) {
    let nodes = shownNodes
    shownNodes = []
    let keys = view.groups.map { evaluate($0) }
    shownNodes = nodes
    guard !nodes.isDisjoint(with: view.groups) else { return (keys, keys) }
    return (keys, view.groups.map { evaluate($0) })
  }

  /// Returns `elements` in the order that `keys`, with the element in `slot`, give them.
  ///
  /// An element with a key that is a fault is marked with it; so is one with an open key iff
  /// `marksOpen`: it belongs to the list, but nobody can say where.
  mutating func sorted(
    _ elements: [Element], by keys: [PlanSortKey], slot: Int32, marksOpen: Bool
  ) -> [Element] {
    places(of: elements, by: keys, slot: slot).map { place in
      let element = elements[place.position]
      guard element.membership == nil, let doubt = place.doubt, marksOpen || doubt.fault != nil
      else { return element }
      return Element(element.answer, membership: doubt)
    }
  }

  /// Returns the places of `elements` in the order that `keys`, with the element in `slot`, give
  /// them; what is equal stays in its order, and what is not known comes last.
  private mutating func places(
    of elements: [Element], by keys: [PlanSortKey], slot: Int32
  ) -> [Place] {
    if keys.isEmpty { return elements.indices.map { Place(position: $0, doubt: nil) } }
    let position = frames[frames.count - 1].base + Int(slot)
    var values: [[Value?]] = []
    var doubts: [Answer?] = []
    for element in elements {
      slots[position] = element.answer
      let answers = keys.map { evaluate($0.key) }
      values.append(answers.map { if case .known(let value, _) = $0 { value } else { nil } })
      doubts.append(answers.first { $0.fault != nil } ?? answers.first { $0.isOpen })
    }
    slots[position] = .unwritten
    let positions = elements.indices.sorted { a, b in
      for (key, (first, second)) in zip(keys, zip(values[a], values[b])) {
        let order = order(first, second, isDescending: key.isDescending)
        if order != 0 { return order < 0 }
      }
      return a < b
    }
    return positions.map { Place(position: $0, doubt: doubts[$0]) }
  }

  /// Returns a number less than, equal to or greater than 0 as `a` comes before, with, or after `b`.
  private func order(_ a: Value?, _ b: Value?, isDescending: Bool) -> Int {
    guard let a, let b else { return a == nil ? (b == nil ? 0 : 1) : -1 }
    // Durations of two kinds have no order; any will do, as long as it is one.
    if case .duration(let a) = a, case .duration(let b) = b, a.kind != b.kind {
      return a.kind == .days ? -1 : 1
    }
    do throws(FaultKind) {
      let order = try order(a, b)
      return isDescending ? -order : order
    } catch {
      return 0
    }
  }

}

/// The place of an element in a sorted list.
private struct Place {

  /// The position of the element.
  let position: Int

  /// Why its place is not known, where a key is a fault or open.
  let doubt: Answer?

}
