internal import Planning
package import Values

/// The facts of cases and of things.
extension Evaluator {

  /// Returns what a field of `record` comes to.
  mutating func field(
    _ field: Int32, of record: PlanNode.ID, at node: PlanNode.ID
  ) -> Answer {
    let answer = self.field(field, of: evaluate(record), at: node)
    if consultations > 0 { consultPath(of: node) }
    return answer
  }

  /// Returns what a field of `record` comes to, which `node` asks for.
  mutating func field(_ field: Int32, of record: Answer, at node: PlanNode.ID) -> Answer {
    switch record {
    case .record(let facts):
      let answer = facts.fields[Int(field)]
      guard case .open(let open) = answer else { return answer }
      if !supposed.isEmpty, let supposed = supposition(for: open.needs) { return supposed }
      noteRead(open.needs, at: node)
      return answer
    case .known(.thing(let thing), let marks):
      return self.field(field, of: thing, at: node).marked(marks)
    case .open(let open):
      return self.field(field, ofOpen: open, at: node)
    case .fault:
      return record
    case .known, .list:
      unreachable("fields are asked of records")
    }
  }

  /// Returns what is supposed of the fact that `needs` names, if anything is.
  private func supposition(for needs: [Need]) -> Answer? {
    guard needs.count == 1, case .fact(let path) = needs[0] else { return nil }
    return supposed[path]
  }

  /// Returns what a field comes to of a record that is not known.
  private mutating func field(
    _ field: Int32, ofOpen open: Open, at node: PlanNode.ID
  ) -> Answer {
    guard open.exhaustive.isEmpty else {
      let before = faults.count
      var branches: [Branch] = []
      for alternative in open.exhaustive {
        let record = Answer.known(alternative.value, alternative.marks)
        let answer = self.field(field, of: record, at: node)
        branches.append(Branch(ways: [alternative.when], answer: answer))
      }
      return supposed(agreed(branches, needs: open.needs), faultsBefore: before)
    }
    // Where the record itself is a fact that was not given, what is missing is its field.
    guard open.needs.count == 1, case .fact(let path) = open.needs[0],
      case .field(let outer, let position)? = path.steps.last,
      case .record(let inner) = plan.records[Int(outer.rawValue)].fields[Int(position)].type,
      plan.thingsByRecord[Int(inner.rawValue)].isEmpty
    else { return .open(Open(needs: open.needs)) }
    let inPlace = FactPath(path.root, path.steps + [.field(inner, field)])
    if let supposed = supposed[inPlace] { return supposed }
    let answer = Answer.unknown(inPlace)
    noteRead(answer.needs, at: node)
    return answer
  }

  /// Returns what the file says of a field of `thing`, by the law that applies.
  mutating func field(_ field: Int32, of thing: ThingID, at node: PlanNode.ID?) -> Answer {
    let declared = plan.things[Int(thing.rawValue)]
    let record = declared.record
    if !suppositions.isEmpty, let supposed = suppositions[thing]?[field] {
      if case .open(let open) = supposed { noteRead(open.needs, at: node) }
      return supposed
    }
    if case .absent = declared.fields[Int(field)],
      case .list = plan.records[Int(record.rawValue)].fields[Int(field)].type
    {
      return .list([], [])
    }
    let answer = remembering({ .field(thing, field, $0.context) }) { evaluator in
      evaluator.written(declared.fields[Int(field)], field, of: thing, at: node)
    }
    if case .open(let open) = answer { noteRead(open.needs, at: node) }
    return inRange(answer, record, field, at: node)
  }

  /// Returns what `written` comes to, which the file says of a field of `thing`.
  private mutating func written(
    _ written: PlanFieldValue, _ field: Int32, of thing: ThingID, at node: PlanNode.ID?
  ) -> Answer {
    let path = FactPath(
      .thing(thing), [.field(plan.things[Int(thing.rawValue)].record, field)])
    switch written {
    case .absent:
      return supposed[path] ?? .unknown(path)
    case .value(let value), .dated(let value, _):
      return self.written(value, at: node)
    case .history(let versions):
      return inForce(
        versions.count, validity: { versions[$0].validity }, at: node,
        gap: { .fieldGap(thing, field: field, $0) },
        { evaluator, position in evaluator.written(versions[position].value, at: node) })
    case .observations(let observations):
      return observed(observations, unknown: path, at: node) { evaluator, position in
        evaluator.written(observations[position].value, at: node)
      }
    }
  }

  /// The frame of what files write into fields.
  var fieldFrame: PlanFrame { PlanFrame(slotCount: plan.fieldSlotCount, locals: []) }

  /// Returns what `value` comes to, which a file wrote into a field.
  private mutating func written(_ value: PlanNode.ID, at node: PlanNode.ID?) -> Answer {
    if case .constant(let constant, let isApproximate) = plan[value].operation {
      return .known(constant, isApproximate ? marks(ofFigure: value) : [])
    }
    enter(fieldFrame, arguments: [], site: node)
    defer { leave() }
    return evaluate(value)
  }

  /// Returns the marks of the figure `node`, which is not exact.
  func marks(ofFigure node: PlanNode.ID) -> Marks {
    switch plan.bounds[node.rawValue] {
    case .over: [.approximate, .over]
    case .nearly: [.approximate, .nearly]
    case .upTo: [.approximate, .upTo]
    case nil: .approximate
    }
  }

  /// Returns what `read` makes of the latest of `observations` on or before the as-of date; before
  /// the first of them, and so where the date is open and need not be after it, `unknown` is needed.
  private mutating func observed(
    _ observations: [PlanObservation], unknown: FactPath, at node: PlanNode.ID?,
    _ read: (inout Evaluator, Int) -> Answer
  ) -> Answer {
    let order = observations.indices.sorted { observations[$0].on < observations[$1].on }
    let starts = order.map { observations[$0].on }
    var validities: [Validity] = []
    for (position, start) in starts.enumerated() {
      let next = position + 1 < starts.count ? starts[position + 1].adding(days: -1) : nil
      validities.append(Validity(from: start, until: next))
    }
    if let first = starts.first, let before = first.adding(days: -1) {
      validities.append(Validity(from: nil, until: before))
    } else if starts.isEmpty {
      validities.append(.always)
    }
    return inForce(
      validities.count, validity: { validities[$0] }, at: node, gap: { _ in .dateOutOfRange }
    ) { evaluator, position in
      if position < order.count { return read(&evaluator, order[position]) }
      return evaluator.supposed[unknown] ?? .unknown(unknown)
    }
  }

  /// Returns the date with which a field of `record` was written, or observed.
  mutating func fieldDate(_ field: Int32, of record: PlanNode.ID) -> Answer {
    let answer = evaluate(record)
    guard case .known(.thing(let thing), let marks) = answer else { return answer }
    return fieldDate(field, of: thing, marks, at: record)
  }

  /// Returns the date with which a field of `thing`, known with `marks`, was written, or observed.
  private mutating func fieldDate(
    _ field: Int32, of thing: ThingID, _ marks: Marks, at node: PlanNode.ID?
  ) -> Answer {
    let declared = plan.things[Int(thing.rawValue)]
    let path = FactPath(.thing(thing), [.field(declared.record, field)])
    switch declared.fields[Int(field)] {
    case .dated(_, let day):
      return .known(.date(day), marks)
    case .observations(let observations):
      return observed(observations, unknown: path, at: node) { _, position in
        .known(.date(observations[position].on), marks)
      }
    case .absent, .value, .history:
      return .unknown(path)
    }
  }

  /// Returns `answer`, or a fault where it is a value that the field may not take.
  private mutating func inRange(
    _ answer: Answer, _ record: RecordID, _ field: Int32, at node: PlanNode.ID?
  ) -> Answer {
    guard let range = plan.records[Int(record.rawValue)].fields[Int(field)].range,
      case .known(let value, _) = answer
    else { return answer }
    switch value {
    case .number(let number), .money(let number):
      if range.contains(number) { return answer }
      return fail(.outOfRange(record, field: field, value), at: node)
    default:
      return answer
    }
  }

  /// Returns the facts written out as `fields`; what is not given is unknown.
  mutating func record(_ record: RecordID, _ fields: [PlanNode.ID?]) -> Answer {
    var answers: [Answer] = []
    answers.reserveCapacity(fields.count)
    for (position, field) in fields.enumerated() {
      let position = Int32(truncatingIfNeeded: position)
      let step = FactPath.Step.field(record, position)
      guard let field else {
        let path = FactPath(.subject, [step])
        answers.append(supposed[path] ?? .unknown(path))
        continue
      }
      switch evaluate(field) {
      case .record(let inner):
        answers.append(.record(inner.rebased(below: [step])))
      case .list(let elements, let marks):
        let named = elements.enumerated().map { place, element in
          guard case .record(let inner) = element.answer else { return element }
          let number = FactPath.Step.element(Int32(truncatingIfNeeded: place + 1))
          return Element(
            .record(inner.rebased(below: [step, number])), membership: element.membership)
        }
        answers.append(inRange(.list(named, marks), record, position, at: field))
      case let answer:
        answers.append(inRange(answer, record, position, at: field))
      }
    }
    return .record(CaseRecord(record: record, fields: answers))
  }

}

/// Where facts were read.
extension Evaluator {

  /// Keeps that `needs` are missing at `node`.
  mutating func noteRead(_ needs: [Need], at node: PlanNode.ID?) {
    guard recordsReads else { return }
    // What a function reads, it reads for the node of the decision that calls it.
    var site = node
    var position = 1
    while position < frames.count, frames[position].isView { position += 1 }
    if position < frames.count, let caller = frames[position].site { site = caller }
    guard let site else { return }
    for need in needs { reads.append(Read(need: need, site: site)) }
  }

  /// Keeps that the state of the fact that `node` reads was looked at, if it is one.
  mutating func consultPath(of node: PlanNode.ID) {
    guard recordsReads, let path = path(of: node, in: frames.count - 1), !path.steps.isEmpty else {
      return
    }
    consulted.append(path)
  }

  /// Returns the way to the fact that `node` reads in the frame at a position; `nil` if it is none.
  func path(of node: PlanNode.ID, in position: Int) -> FactPath? {
    guard position >= 0 else { return nil }
    let frame = frames[position]
    switch plan[node].operation {
    case .constant(.thing(let thing), _):
      return FactPath(.thing(thing), [])
    case .slot(let slot):
      if case .known(.thing(let thing), _) = slots[frame.base + Int(slot)] {
        return FactPath(.thing(thing), [])
      }
      if frame.holdsSubject { return slot == 0 ? FactPath(.subject, []) : nil }
      var caller = position
      while caller > 0, frames[caller].isView { caller -= 1 }
      guard let site = frame.isView ? frames[caller].site : frame.site,
        case .call(_, let arguments) = plan[site].operation, Int(slot) < arguments.count
      else { return nil }
      return path(of: arguments[Int(slot)], in: caller - 1)
    case .local(let local):
      return path(of: frame.shape.locals[Int(local)], in: position)
    case .field(let record, let field):
      guard let outer = path(of: record, in: position) else { return nil }
      if case .thing(let thing) = outer.root, outer.steps.isEmpty {
        return FactPath(
          outer.root, [.field(plan.things[Int(thing.rawValue)].record, field)])
      }
      guard case .record(let shape) = plan[record].type else { return nil }
      return FactPath(outer.root, outer.steps + [.field(shape, field)])
    default:
      return nil
    }
  }

}

extension Evaluator {

  /// Returns what the field at a position of `thing` is, by the law of the day.
  package mutating func fact(_ field: Int32, of thing: ThingID) -> Answer {
    begin()
    return self.field(field, of: thing, at: nil)
  }

  /// Returns the date with which the field at a position of `thing` was written, or observed, by the
  /// law of the day; `nil` where it has none.
  package mutating func date(ofField field: Int32, of thing: ThingID) -> Day? {
    begin()
    guard case .known(.date(let day), _) = fieldDate(field, of: thing, [], at: nil) else {
      return nil
    }
    return day
  }

}
