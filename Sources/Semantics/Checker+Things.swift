internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Checker {

  /// Finds the fields that some thing gives a history or observations.
  mutating func findDatedFields() {
    for (index, thing) in thingSyntax.enumerated() {
      let model = program.things[index]
      let tree = program.trees[model.heading.tree]
      for case .field(let field) in thing.members {
        switch tree.expressions[field.value] {
        case .history, .observations:
          let key = keys[model.heading.tree][Int(field.name.symbol.rawValue)]
          let positions = fieldPositions[Int(model.record.rawValue)][tree.tongue]
          if let position = positions[key] {
            datedFields.insert(FieldKey(record: model.record, field: position))
          }
        default: continue
        }
      }
    }
  }

  /// Checks the fields of every thing.
  mutating func checkThings() {
    for index in program.things.indices {
      let heading = program.things[index].heading
      if context.tree != heading.tree || index == 0 { enter(tree: heading.tree) }
      context.frame = Frame()
      checkCitations(heading.cites)
      if !heading.cites.isEmpty { setSources(of: index) }
      for case .field(let field) in thingSyntax[index].members { check(field, ofThing: index) }
      program.fieldSlotCount = max(program.fieldSlotCount, context.frame.slotCount)
    }
  }

  /// Puts the sources that the head of the thing at `index` cites into its field for them.
  private mutating func setSources(of index: Int) {
    let thing = program.things[index]
    let fields = program.records[Int(thing.record.rawValue)].fields
    guard let sourceRecord,
      let position = fields.firstIndex(where: {
        $0.heading.name.english == "cites" && $0.type == .list(of: .record(sourceRecord))
      })
    else { return }
    let sources = thing.heading.cites.compactMap { citation -> ThingID? in
      guard case .thing(let source)? = values[context.tongue][key(of: citation.source)] else {
        return nil
      }
      return ThingID(rawValue: source)
    }
    program.things[index].fields[Int32(position)] = .sources(sources)
  }

  /// Checks what the thing at `index` says of a field.
  private mutating func check(_ field: FieldSyntax, ofThing index: Int) {
    checkCitations(field.cites)
    let record = program.things[index].record
    guard let position = fieldPosition(field.name, in: record) else {
      reportNoField(field.name, in: record)
      if !isHistory(field.value) { infer(field.value) }
      return
    }
    if program.things[index].fields[position] != nil {
      report(.naming(.fieldGivenTwice(name: spelling(of: field.name))), at: field.name.site)
    }
    let declared = program.records[Int(record.rawValue)].fields[Int(position)]
    switch expression(field.value) {
    // On one day one entry counts: what another one needs makes no circle.
    case .history, .observations: context.field = nil
    default:
      let node = FieldNeeds.Node.field(ThingID(rawValue: Int32(index)), position)
      context.field = node
      fieldNeeds.sites[node] = field.name.site
    }
    program.things[index].fields[position] = content(of: field.value, as: declared)
    context.field = nil
  }

  /// `true` iff the expression `id` is a value that changes with time.
  private func isHistory(_ id: ExpressionSyntax.ID) -> Bool {
    switch expression(id) {
    case .history, .observations, .dated: true
    default: false
    }
  }

  /// Returns what the expression `id` says of `field`.
  private mutating func content(
    of id: ExpressionSyntax.ID, as field: Field
  ) -> FieldContent {
    switch expression(id) {
    case .history(let entries):
      let name = field.heading.name.spelling(in: context.tongue)
      let validities = validities(of: entries, named: name)
      for entry in entries {
        checkCitations(entry.cites)
        requireField(entry.value, field)
      }
      return .history(
        zip(validities, entries).map { (validity: $0, value: $1.value) }
          .sorted {
            ($0.validity.from?.rawValue ?? Int32.min) < ($1.validity.from?.rawValue ?? Int32.min)
          })
    case .observations(let observations):
      var found: [(on: Day, value: ExpressionSyntax.ID)] = []
      for observation in observations {
        checkCitations(observation.cites)
        requireField(observation.value, field)
        guard let day = constantDay(observation.on) else { continue }
        if found.contains(where: { $0.on == day }) {
          report(
            .declaration(
              .versionOverlap(
                name: field.heading.name.spelling(in: context.tongue), from: day, to: day)),
            at: observation.site)
        }
        found.append((day, observation.value))
      }
      return .observations(found.sorted { $0.on < $1.on })
    case .dated(let value, let date):
      requireField(value, field)
      return constantDay(date).map { .dated(value, $0) } ?? .value(value)
    default:
      requireField(id, field)
      return .value(id)
    }
  }

}

/// A field of a record.
struct FieldKey: Hashable {
  let record: RecordID
  let field: Int32
}
