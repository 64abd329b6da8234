internal import Semantics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Planner {

  /// Plans the declared things.
  mutating func planThings() {
    plan.fieldSlotCount = program.fieldSlotCount
    var paths: [TwinName] = []
    for (index, thing) in program.things.enumerated() {
      let record = program.records[Int(thing.record.rawValue)]
      begin(in: thing.heading.tree, slotCount: program.fieldSlotCount)
      let fields = record.fields.indices.map { position in
        fieldValue(of: thing, at: Int32(position), type: record.fields[position].type)
      }
      plan.fieldSlotCount = max(plan.fieldSlotCount, slotCount)
      plan.things.append(PlanThing(record: thing.record, fields: fields))
      plan.thingsByRecord[Int(thing.record.rawValue)].append(ThingID(rawValue: Int32(index)))
      paths.append(path(of: thing, at: index, among: paths))
      legend.things.append(
        ThingLegend(path: paths[index], declaration: legend(thing.heading)))
    }
  }

  /// Returns how paths write the thing at `index`; `paths` are those of the things before it.
  private func path(of thing: Thing, at index: Int, among paths: [TwinName]) -> TwinName {
    guard let (parent, field) = thing.parent else { return thing.heading.name }
    let owner = paths[Int(parent.rawValue)]
    if thing.isNamed {
      let name = thing.heading.name
      return TwinName(
        english: owner.english + "." + name.english, german: owner.german + "." + name.german)
    }
    let model = program.things[Int(parent.rawValue)]
    let name = program.records[Int(model.record.rawValue)].fields[Int(field)].heading.name
    let place = (model.parts[field] ?? []).firstIndex(of: ThingID(rawValue: Int32(index))) ?? 0
    return TwinName(
      english: "\(owner.english).\(name.english)[\(place + 1)]",
      german: "\(owner.german).\(name.german)[\(place + 1)]")
  }

  /// Plans what `thing` says of the field at `position`, of `type`.
  private mutating func fieldValue(
    of thing: Thing, at position: Int32, type: ValueType
  ) -> PlanFieldValue {
    let parts = thing.parts[position] ?? []
    guard let content = thing.fields[position] else {
      return parts.isEmpty ? .absent : .value(insertParts(parts, [], type, at: thing.heading.site))
    }
    switch content {
    case .sources(let sources):
      return .value(insertParts(sources + parts, [], type, at: thing.heading.site))
    case .value(let id):
      if parts.isEmpty { return .value(lowerField(id, as: type)) }
      let node = lowerField(id, as: type)
      guard case .list(let elements) = plan[node].operation else { return .value(node) }
      return .value(insertParts(parts, elements, type, at: thing.heading.site))
    case .history(let entries):
      return .history(
        entries.map {
          PlanDatedNode(validity: $0.validity, value: lowerField($0.value, as: type))
        })
    case .observations(let observations):
      return .observations(
        observations.map { PlanObservation(on: $0.on, value: lowerField($0.value, as: type)) })
    case .dated(let id, let day): return .dated(lowerField(id, as: type), day)
    }
  }

  /// Plans the list of `elements` and then `parts`; or the only part where `type` is no list.
  private mutating func insertParts(
    _ parts: [ThingID], _ elements: [PlanNode.ID], _ type: ValueType, at site: SourceSpan
  ) -> PlanNode.ID {
    let nodes = parts.map { part in
      insert(
        .constant(.thing(part), isApproximate: false),
        .record(program.things[Int(part.rawValue)].record), at: site)
    }
    guard case .list = type else { return nodes[0] }
    return insert(.list(elements + nodes), type, at: site)
  }

  /// Returns the holidays that the strategy `thing` goes by.
  func calendar(of thing: ThingID) -> HolidayCalendar? {
    let model = program.things[Int(thing.rawValue)]
    let fields = program.records[Int(model.record.rawValue)].fields
    guard let position = fields.firstIndex(where: { $0.heading.name.english == "calendar" }),
      case .value(let id)? = model.fields[Int32(position)],
      case .choiceValue(_, let value)? = program.annotations[model.heading.tree].target(of: id)
    else { return nil }
    return UInt8(exactly: value).flatMap { HolidayCalendar(rawValue: $0) }
  }

}
