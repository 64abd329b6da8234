internal import Evaluation
internal import Planning
internal import Values

/// The texts with which a plan compares facts.
struct ComparedTexts {

  /// What is compared.
  private let plan: Plan

  /// The texts by the field that is compared with them, each once.
  private var byField: [Field: [Value]] = [:]

  /// The texts with which something is compared that is no field: a variable, what is worked out.
  private var others: [Value] = []

  /// A field: its record, where that is known, and its position.
  private struct Field: Hashable {
    let record: RecordID?
    let position: Int32
  }

  /// The most texts that are kept of one field.
  private static let mostTexts = 64

  /// The most expressions that are looked through for what one fact is compared with.
  private static let mostNodes = 200

  /// Creates an instance of the comparisons in `plan`.
  ///
  /// - Complexity: O(*n*) in the number of nodes.
  init(_ plan: Plan) {
    self.plan = plan
    for node in plan.nodes {
      switch node.operation {
      case .compare(_, let left, let right):
        guard plan[left].type == .text || plan[right].type == .text else { continue }
        note(left, comparedWith: right)
        note(right, comparedWith: left)
      case .member(let element, let list):
        guard plan[element].type == .text else { continue }
        note(element, comparedWith: list)
        note(list, comparedWith: element)
      case .isEmpty(let text):
        guard plan[text].type == .text else { continue }
        note([.text("")], of: text)
      default: continue
      }
    }
  }

  /// Returns the texts with which the field at `position` of `record` is compared, or may be.
  func values(ofField position: Int32, of record: RecordID) -> [Value] {
    let found =
      (byField[Field(record: record, position: position)] ?? [])
      + (byField[Field(record: nil, position: position)] ?? []) + others
    var seen: Set<Value> = []
    return found.filter { seen.insert($0).inserted }
  }

  /// Keeps that `fact` is compared with `other`.
  private mutating func note(_ fact: PlanNode.ID, comparedWith other: PlanNode.ID) {
    switch plan[fact].operation {
    case .constant, .list: return
    default: note(texts(in: other), of: fact)
    }
  }

  /// Keeps that `fact` is compared with `texts`.
  private mutating func note(_ texts: [Value], of fact: PlanNode.ID) {
    guard !texts.isEmpty else { return }
    guard case .field(let base, let position) = plan[fact].operation else {
      others.add(texts, most: Self.mostTexts)
      return
    }
    var record: RecordID?
    if case .record(let known) = plan[base].type { record = known }
    byField[Field(record: record, position: position), default: []]
      .add(texts, most: Self.mostTexts)
  }

  /// Returns the texts that `node` may come to, as far as they are written out.
  private func texts(in node: PlanNode.ID) -> [Value] {
    var texts: [Value] = []
    var seen: Set<PlanNode.ID> = []
    var pending = [node]
    while let node = pending.popLast(), seen.count < Self.mostNodes {
      guard seen.insert(node).inserted else { continue }
      switch plan[node].operation {
      case .constant(let value, _):
        if case .text = value { texts.append(value) }
      case .list(let elements): pending += elements.reversed()
      case .conditional(_, let yes, let no): pending += [no, yes]
      case .otherwise(let value, let substitute): pending += [substitute, value]
      case .asOf(let value, _): pending.append(value)
      case .call(let definition, _):
        pending += plan.definitions[Int(definition)].versions.map(\.clause.body)
      case .table(let table, _):
        let declared = plan.tables[Int(table)]
        pending += declared.rows.map(\.result) + [declared.otherwise].compactMap(\.self)
      case .field(let base, let position): pending += values(ofField: position, in: base)
      case .map(_, _, let value): pending.append(value)
      default: continue
      }
    }
    return texts
  }

  /// Returns what the declared things say in the field at `position` of what `base` comes to.
  private func values(ofField position: Int32, in base: PlanNode.ID) -> [PlanNode.ID] {
    guard case .record(let record) = plan[base].type else { return [] }
    return plan.thingsByRecord[Int(record.rawValue)].prefix(Self.mostNodes).compactMap { thing in
      guard case .value(let value) = plan.things[Int(thing.rawValue)].fields[Int(position)] else {
        return nil
      }
      return value
    }
  }

}

extension [Value] {

  /// Adds those of `values` that are not among the elements, while these are less than `most`.
  fileprivate mutating func add(_ values: [Value], most: Int) {
    for value in values where count < most && !contains(value) { append(value) }
  }

}
