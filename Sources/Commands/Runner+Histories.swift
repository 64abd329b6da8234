internal import Evaluation
internal import Planning
internal import Rendering
internal import SourceText
internal import Values
internal import Vocabulary

/// What something was, is and will be.
extension Runner {

  /// Shows the versions of the definition at a position, as the statement at `site` asks.
  mutating func showHistory(
    ofDefinition definition: Int32, at site: SourceSpan, in context: inout Context
  ) {
    let entries = evaluator.history(ofDefinition: definition)
    let declaration = legend.definitions[Int(definition)]
    answer(
      with: entries, of: definition, type: plan.definitions[Int(definition)].type,
      name: declaration.name.english,
      title: declaration.title?.text(in: context.tongue) ?? declaration.name.english,
      at: site,
      in: &context)
  }

  /// Shows the versions of the requirement at a position of `decision`, as the statement at `site`
  /// asks.
  mutating func showHistory(
    ofRequirement requirement: Int32, of decision: Int32, at site: SourceSpan,
    in context: inout Context
  ) {
    let renderer = renderer(in: context)
    let versions = renderer.versions(ofRequirement: requirement, of: decision, on: asOf)
    context.answer(text: renderer.text(of: versions), json: renderer.json(of: versions, at: site))
  }

  /// Shows the values of a field of what `thing` comes to, as the statement at `site` asks.
  mutating func showHistory(
    ofField field: Int32, of thing: PlanNode.ID, _ frame: PlanFrame, at site: SourceSpan,
    in context: inout Context
  ) {
    let entries = evaluator.history(ofField: field, of: thing, in: frame)
    var aims = Renderer.Aims()
    var title: String?
    var name = fieldName(field, of: thing)
    if case .known(.thing(let thing), _) = evaluator.answer(to: thing, in: frame) {
      let thing = legend.things[Int(thing.rawValue)]
      title = thing.declaration.title?.text(in: context.tongue) ?? thing.path.english
      name = "\(thing.path.english).\(name)"
    }
    if legend.charts.contains(site) { aims = self.aims(ofField: field, of: thing, frame) }
    answer(
      with: entries, type: type(ofField: field, of: thing), name: name, title: title, aims: aims,
      at: site, in: &context)
  }

  /// Returns what an indicator began with and is to reach, where the field is what it measured.
  private mutating func aims(
    ofField field: Int32, of thing: PlanNode.ID, _ frame: PlanFrame
  ) -> Renderer.Aims {
    guard case .record(let record) = plan[thing].type,
      fieldName(field, of: thing) == "measured"
    else { return Renderer.Aims() }
    let names = legend.records[Int(record.rawValue)].fields.map(\.name.english)
    func entries(_ name: String) -> [HistoryEntry] {
      guard let position = names.firstIndex(of: name) else { return [] }
      return evaluator.history(
        ofField: Int32(truncatingIfNeeded: position), of: thing, in: frame)
    }
    return Renderer.Aims(baseline: entries("baseline"), target: entries("target"))
  }

  /// Returns the name of the field at a position of what `thing` comes to.
  private func fieldName(_ field: Int32, of thing: PlanNode.ID) -> String {
    guard case .record(let record) = plan[thing].type else { return "" }
    return legend.records[Int(record.rawValue)].fields[Int(field)].name.english
  }

  /// Returns the type of the field at a position of what `node` comes to.
  private func type(ofField field: Int32, of node: PlanNode.ID) -> ValueType {
    guard case .record(let record) = evaluator.plan[node].type else { return .nothing }
    return evaluator.plan.records[Int(record.rawValue)].fields[Int(field)].type
  }

  /// Answers with `entries`, the values of something over time, as the statement at `site` asks.
  private mutating func answer(
    with entries: [HistoryEntry], of definition: Int32? = nil, type: ValueType, name: String,
    title: String?, aims: Renderer.Aims = Renderer.Aims(), at site: SourceSpan,
    in context: inout Context
  ) {
    let renderer = renderer(in: context)
    let about = HistoryContext(definition: definition, day: asOf)
    for entry in entries { include(entry.answer) }
    let isDrawn = legend.charts.contains(site)
    context.answer(
      text: isDrawn
        ? renderer.chart(of: entries, aims: aims, title: title)
        : renderer.text(of: entries, in: about),
      json: renderer.json(of: entries, type: type, in: about, at: site),
      data: { renderer.data(of: entries, type: type, called: name) },
      markdown: { renderer.markdown(of: entries) })
  }

}
