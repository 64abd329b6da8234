internal import Evaluation
internal import Pipeline
internal import Planning
internal import Rendering
internal import SourceText
internal import Values
internal import Vocabulary

extension Runner {

  /// Returns `declaration` for programs: its text, and what it holds.
  mutating func description(of declaration: WrittenDeclaration, in context: Context) -> JSON {
    let source = compilation.sources[Int(declaration.site.file.rawValue)]
    let line = LineMap(source).line(at: declaration.body.offsets.lowerBound)
    return [
      "name": .string(declaration.names[0]),
      "title": declaration.title.map { .string($0.text(in: context.tongue)) } ?? .null,
      "file": .string(source.name),
      "line": .number(String(line)),
      "text": .string(compilation.text(of: declaration.site)),
      "fields": fields(of: declaration.names[0], in: context) ?? .null,
      "history": history(of: declaration.names[0], in: context) ?? .null,
    ]
  }

  /// Returns the values of the fields of the thing called `name`, where there is one.
  private mutating func fields(of name: String, in context: Context) -> JSON? {
    guard let thing = legend.things.firstIndex(where: { $0.path.english == name }) else {
      return nil
    }
    let record = plan.things[thing].record
    let names = legend.records[Int(record.rawValue)].fields.map(\.name.english)
    let renderer = renderer(in: context)
    let frame = PlanFrame(slotCount: plan.fieldSlotCount, locals: [])
    return .array(
      zip(names, plan.things[thing].fields).compactMap { name, content in
        guard let node = content.node(on: asOf) else { return nil }
        let answer = evaluator.answer(to: node, in: frame)
        return [
          "name": .string(name),
          "is": renderer.json(of: answer, type: plan[node].type, asOf: asOf),
        ]
      })
  }

  /// Returns the values of the parameter called `name` over time, where there is one.
  private mutating func history(of name: String, in context: Context) -> JSON? {
    guard let position = legend.definitions.firstIndex(where: { $0.name.english == name }),
      plan.definitions[position].parameters.isEmpty
    else { return nil }
    let definition = plan.definitions[position]
    let renderer = renderer(in: context)
    return .array(
      definition.versions.map { version in
        let answer = evaluator.answer(to: version.clause.body, in: definition.frame)
        return [
          "from": version.validity.from.map { .string($0.isoText) } ?? .null,
          "until": version.validity.until.map { .string($0.isoText) } ?? .null,
          "is": renderer.json(of: answer, type: definition.type, asOf: version.validity.from),
        ]
      })
  }

}

extension PlanFieldValue {

  /// Returns the node that holds on `day`, if one does.
  func node(on day: Day) -> PlanNode.ID? {
    switch self {
    case .absent: nil
    case .value(let node), .dated(let node, _): node
    case .history(let entries): entries.first { $0.validity.contains(day) }?.value
    case .observations(let entries): entries.filter { $0.on <= day }.max { $0.on < $1.on }?.value
    }
  }

}
