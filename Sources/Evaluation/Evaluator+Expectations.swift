internal import Planning
internal import Values

/// What tests expect of what is open.
extension Evaluator {

  /// Returns how the needs of `answer` differ from those that `causes` name; `nil` iff they do not.
  mutating func difference(of answer: Answer, from causes: [PlanNode.ID]) -> NeedDifference? {
    let needs = answer.needs
    let named = causes.map { need(namedBy: $0)?.withoutElements }
    let besides = needs.filter { !named.contains($0.withoutElements) }
    let present = Set(needs.map { $0.withoutElements })
    let absent = causes.indices.filter { position in
      named[position].map { !present.contains($0) } ?? true
    }
    if besides.isEmpty && absent.isEmpty { return nil }
    return NeedDifference(besides: besides.withoutRepeats, absent: absent.map { causes[$0] })
  }

  /// Returns the fact or the question that `node` names.
  private mutating func need(namedBy node: PlanNode.ID) -> Need? {
    switch plan[node].operation {
    case .question(let question): return .question(question)
    case .call(let definition, _): return .fact(FactPath(.definition(definition), []))
    default: break
    }
    return way(to: node).map { .fact($0) }
  }

  /// Returns the way to the fact that `node` names; through a list it leads to those of all elements.
  private mutating func way(to node: PlanNode.ID) -> FactPath? {
    switch plan[node].operation {
    case .constant(.thing(let thing), _): return FactPath(.thing(thing), [])
    case .slot: return start(at: evaluate(node)) ?? FactPath(.subject, [])
    case .field(let base, let field): return way(from: base, to: field)
    case .map(let list, _, let value):
      guard case .field(_, let field) = plan[value].operation else { return nil }
      return way(from: list, to: field)
    case .call(let definition, _):
      return plan.definitions[Int(definition)].data(in: plan).map { FactPath(.data($0), []) }
    case .element(_, of: let list), .first(let list), .last(let list): return way(to: list)
    default: return nil
    }
  }

  /// Returns the way to a field of what `base` names: where that is a thing, from there.
  private mutating func way(from base: PlanNode.ID, to field: Int32) -> FactPath? {
    let answer = evaluate(base)
    guard let outer = start(at: answer) ?? way(to: base),
      let record = record(of: answer) ?? plan[base].type.elementRecord
    else { return nil }
    return FactPath(outer.root, outer.steps + [.field(record, field)])
  }

  /// Returns the way that begins at the thing that `answer` is, if it is one.
  private func start(at answer: Answer) -> FactPath? {
    if case .known(.thing(let thing), _) = answer { FactPath(.thing(thing), []) } else { nil }
  }

  /// Returns the shape of the facts that `answer` is, if they are known.
  private func record(of answer: Answer) -> RecordID? {
    switch answer {
    case .record(let facts): facts.record
    case .known(.thing(let thing), _): plan.things[Int(thing.rawValue)].record
    case .known, .list, .open, .fault: nil
    }
  }

  /// Returns what `node` comes to; where it is the amount of a funding, what that is if the case is
  /// eligible.
  mutating func possibleAnswer(of node: PlanNode.ID) -> Answer {
    let answer = evaluate(node)
    guard case .amount = plan[node].operation, answer.isOpen,
      let amount = decision(askedBy: node)?.amount
    else { return answer }
    guard case .known(let value, let marks) = amount else { return amount }
    // The case may turn out not to be eligible.
    return .open(
      Open(
        needs: answer.needs, alternatives: [Alternative(value: value, marks: marks, when: [])]))
  }

  /// Returns whether `answer` is open and `value` is among those that it can come to.
  func canBe(_ answer: Answer, _ value: Answer) -> Bool {
    guard case .open(let open) = answer, case .known(let wanted, _) = value else { return false }
    return open.alternatives.contains { $0.value == wanted }
  }

}

extension Need {

  /// `self`, with the facts of all elements of a list as one.
  fileprivate var withoutElements: Need {
    guard case .fact(let path) = self else { return self }
    let steps = path.steps.filter { if case .element = $0 { false } else { true } }
    return .fact(FactPath(path.root, steps))
  }

}

extension ValueType {

  /// The record that values, or the elements of lists, are of.
  fileprivate var elementRecord: RecordID? {
    switch self {
    case .record(let record): record
    case .list(let element): element.elementRecord
    case .boolean, .integer, .decimal, .money, .text, .date, .period, .duration, .choice, .outcome,
      .nothing:
      nil
    }
  }

}
