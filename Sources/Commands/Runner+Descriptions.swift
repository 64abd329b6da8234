internal import Catalogue
internal import Evaluation
internal import Pipeline
internal import Planning
internal import Rendering
internal import SourceText
internal import Values
internal import Vocabulary

extension Runner {

  /// Returns the table that the definition at `position` is read from, if it is.
  func table(ofDefinition position: Int) -> TableFile? {
    guard let table = plan.definitions[position].data(in: plan),
      compilation.tables.indices.contains(Int(table))
    else { return nil }
    return compilation.tables[Int(table)]
  }

  /// Returns the table that is read as `name`, if one is.
  private func table(named name: String) -> TableFile? {
    legend.definitions.firstIndex { $0.name.english == name }.flatMap { table(ofDefinition: $0) }
  }

  /// Returns what the table holds that `declaration` is read from, in words, if it is.
  func tableText(of declaration: WrittenDeclaration, in context: Context) -> String? {
    guard let table = table(named: declaration.names[0]) else { return nil }
    let words = SessionWords.rowsOf(table.path, table.rows.count)
    return visibleLines(of: words.message(in: context.tongue).plainText)
  }

  /// Returns `declaration` for programs: its text, and what it holds.
  mutating func description(of declaration: WrittenDeclaration, in context: Context) -> JSON {
    let source = compilation.sources[Int(declaration.site.file.rawValue)]
    let line = LineMap(source).line(at: declaration.body.offsets.lowerBound)
    let description: JSON = [
      "name": .string(declaration.names[0]),
      "title": declaration.title.map { .string($0.text(in: context.tongue)) } ?? .null,
      "file": .string(source.name),
      "line": .number(String(line)),
      "text": .string(compilation.text(of: declaration.site)),
      "fields": fields(of: declaration.names[0], in: context) ?? .null,
      "history": history(of: declaration.names[0], in: context) ?? .null,
    ]
    guard let table = table(named: declaration.names[0]) else { return description }
    return description.with(
      "table", ["file": .string(table.path), "rows": .number(String(table.rows.count))])
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
      plan.definitions[position].parameters.isEmpty, table(ofDefinition: position) == nil
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
