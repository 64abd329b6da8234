internal import Semantics
internal import SourceText
internal import Values
internal import Vocabulary

/// The lists of what the files leave to people.
extension Planner {

  /// Plans the lists `decisions`, `fundings` and `eligibilities`, if the program names one of them and
  /// they are not planned yet.
  mutating func planDecisionPoints() {
    guard program.listsDecisions, !hasDecisionPoints,
      let points = vocabularyShape("decision_point"),
      let fundings = vocabularyShape("funding_rule"),
      let eligibilities = vocabularyShape("eligibility_rule")
    else { return }
    hasDecisionPoints = true
    let search = DecisionPointSearch(plan: plan, legend: legend)
    let found = search.points()
    let things = found.map { ($0, insert($0, as: points)) }
    for (position, assurance) in plan.assurances().enumerated() {
      let isFunding = plan.decisions[position].funding != nil
      insert(
        decision: Int32(position), as: isFunding ? fundings : eligibilities, assurance,
        of: things, points.record)
    }
  }

  // MARK: Things

  /// A record of the vocabulary, and where its fields are.
  private struct Shape {
    let record: RecordID
    let fields: [String: Int]
    let types: [ValueType]
  }

  /// Returns the record of the vocabulary that is called `name`.
  private func vocabularyShape(_ name: String) -> Shape? {
    guard
      let position = program.records.firstIndex(where: {
        $0.heading.tree == 0 && $0.heading.name.english == name
      })
    else { return nil }
    let fields = program.records[position].fields
    return Shape(
      record: RecordID(rawValue: Int32(position)),
      fields: Dictionary(
        fields.enumerated().map { ($1.heading.name.english, $0) }, uniquingKeysWith: { $1 }),
      types: fields.map(\.type))
  }

  /// What is said of a field of something that the files do not declare as a thing.
  private enum Said {

    /// A value that means the same in every language.
    case value(Value)

    /// Words of the text, or where they stand: what people call it.
    case writing(String)

    /// Things of a record.
    case things([ThingID], RecordID)
  }

  /// Inserts a thing of `shape` that is called `path`, of whose fields `said` is said.
  private mutating func insertThing(
    _ shape: Shape, path: String, title: Title?, at site: SourceSpan, _ said: [String: Said]
  ) -> ThingID {
    var fields = [PlanFieldValue](repeating: .absent, count: shape.types.count)
    // In the order of the fields, so that equal programs have equal plans.
    for (name, position) in shape.fields.sorted(by: { $0.value < $1.value }) {
      guard let said = said[name] else { continue }
      let type = shape.types[position]
      switch said {
      case .value(let value):
        fields[position] = .value(insert(.constant(value, isApproximate: false), type, at: site))
      case .writing(let text):
        legend.writings.append(text)
        fields[position] = .value(
          insert(.writing(Int32(legend.writings.count - 1)), type, at: site))
      case .things(let things, let record):
        let elements = things.map {
          insert(.constant(.thing($0), isApproximate: false), .record(record), at: site)
        }
        fields[position] = .value(insert(.list(elements), type, at: site))
      }
    }
    let thing = ThingID(rawValue: Int32(plan.things.count))
    plan.things.append(PlanThing(record: shape.record, fields: fields))
    plan.thingsByRecord[Int(shape.record.rawValue)].append(thing)
    legend.things.append(
      ThingLegend(
        path: TwinName(path),
        declaration: DeclarationLegend(name: TwinName(path), title: title, cites: [], site: site)))
    return thing
  }

  /// Inserts `point` as a thing of `shape`.
  private mutating func insert(_ point: DecisionPoint, as shape: Shape) -> ThingID {
    var said = places(of: point.site)
    said["name"] = .writing(point.name)
    said["by"] = .writing(point.office)
    said["declaration"] = .writing(point.declaration)
    said["part"] = .writing(point.part)
    said["cites"] = .writing(point.cites.joined(separator: ", "))
    said["settled"] = .value(.boolean(point.isSettled))
    if case .choice(let kinds)? = shape.fields["kind"].map({ shape.types[$0] }) {
      said["kind"] = .value(.choice(kinds, point.kind.rawValue))
    }
    let owner = point.declaration.isEmpty ? "" : point.declaration + "."
    return insertThing(
      shape, path: owner + point.name, title: point.title, at: point.site, said)
  }

  /// Inserts the decision at `position` as a thing of `shape`; `points` are what people decide.
  private mutating func insert(
    decision position: Int32, as shape: Shape, _ assurance: Assurance,
    of points: [(DecisionPoint, ThingID)],
    _ record: RecordID
  ) {
    let declaration = legend.decisions[Int(position)].declaration
    let reached = plan.reach(of: position)
    let own = points.filter { point, _ in
      switch point.owner {
      case .decision(let decision): reached.decisions.contains(decision)
      case .definition(let definition): reached.definitions.contains(definition)
      case .rule, .nothing: false
      }
    }
    let necessary = own.filter { point, _ in
      point.question.map { assurance.questions?.contains($0) ?? false } ?? false
    }
    var said = places(of: declaration.site)
    said["name"] = .writing(declaration.name.english)
    said["cites"] = .writing(declaration.cites.joined(separator: ", "))
    said["decisions"] = .things(own.map(\.1), record)
    said["necessary"] = .things(necessary.map(\.1), record)
    said["person_decides"] = .value(.boolean(assurance.isPersonal))
    _ = insertThing(
      shape, path: declaration.name.english, title: declaration.title, at: declaration.site, said)
  }

  /// Returns what is said of where `site` is.
  private mutating func places(of site: SourceSpan) -> [String: Said] {
    let position = Int(site.file.rawValue)
    guard sources.indices.contains(position) else { return [:] }
    let map = lineMaps[position] ?? LineMap(sources[position])
    lineMaps[position] = map
    let (file, line) = (sources[position].name, map.line(at: site.offsets.lowerBound))
    return [
      "file": .writing(file), "line": .writing(String(line)), "place": .writing("\(file):\(line)"),
    ]
  }

}
