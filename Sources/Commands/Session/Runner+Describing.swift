internal import Evaluation
internal import Pipeline
internal import Planning
internal import Rendering
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Runner {

  /// Returns what there is to know about `declaration`.
  mutating func describe(_ declaration: WrittenDeclaration) -> DeclarationDescription {
    var description = DeclarationDescription(
      text: compilation.text(of: declaration.site), site: declaration.body)
    let name = declaration.names[0]
    if let thing = legend.things.firstIndex(where: { $0.path.english == name }) {
      description.fields = fields(ofThing: thing)
      description.asOf = asOf
    } else if let record = legend.records.firstIndex(where: { $0.declaration.name.english == name })
    {
      description.fields = zip(legend.records[record].fields, plan.records[record].fields).map {
        DeclarationDescription.Part(name: $0.name, type: $1.type)
      }
    } else if let definition = legend.definitions.firstIndex(where: { $0.name.english == name }) {
      let planned = plan.definitions[definition]
      description.type = planned.type
      description.formals = zip(legend.formals[definition], planned.parameters).map {
        DeclarationDescription.Part(name: TwinName($0), type: $1)
      }
      if let table = self.table(ofDefinition: definition) {
        description.table = (table.path, table.rows.count)
      } else if planned.parameters.isEmpty {
        description.versions = versions(ofDefinition: planned)
      }
    } else if let decision = legend.decisions.first(where: { $0.declaration.name.english == name }),
      let position = legend.decisions.firstIndex(where: { $0.declaration.name.english == name })
    {
      description.formals = [
        DeclarationDescription.Part(
          name: TwinName(decision.subject), type: .record(plan.decisions[position].subject))
      ]
    } else if let question = legend.questions.firstIndex(where: {
      $0.declaration.name.english == name
    }) {
      description.type = plan.questions[question].type
    }
    description.users = compilation.users(of: declaration)
    return description
  }

  /// Returns the fields of the thing at position `thing` of which something is said.
  private mutating func fields(ofThing thing: Int) -> [DeclarationDescription.Part] {
    let record = Int(plan.things[thing].record.rawValue)
    let frame = PlanFrame(slotCount: plan.fieldSlotCount, locals: [])
    var parts: [DeclarationDescription.Part] = []
    for (position, content) in plan.things[thing].fields.enumerated() {
      guard let node = content.node(on: asOf) else { continue }
      parts.append(
        DeclarationDescription.Part(
          name: legend.records[record].fields[position].name,
          type: plan.records[record].fields[position].type,
          answer: evaluator.answer(to: node, in: frame)))
    }
    return parts
  }

  /// Returns the values of `definition` over time.
  private mutating func versions(
    ofDefinition definition: PlanDefinition
  ) -> [DeclarationDescription.Part] {
    definition.versions.map { version in
      DeclarationDescription.Part(
        name: nil, type: definition.type,
        answer: evaluator.answer(to: version.clause.body, in: definition.frame),
        validity: version.validity)
    }
  }

}

extension Compilation {

  /// Returns the names of the declarations, other than `declaration`, whose text mentions its name.
  fileprivate func users(of declaration: WrittenDeclaration) -> [String] {
    let names = Set(declaration.names.map { $0.split(separator: ".").last.map(String.init) ?? $0 })
    let others = Dictionary(
      grouping: declarations.filter { !$0.isPart && $0.site != declaration.site },
      by: \.body.file)
    var users: [String] = []
    for tree in trees.dropFirst() {
      let symbols = Set(tree.spellings.indices.filter { names.contains(tree.spellings[$0]) })
      if symbols.isEmpty { continue }
      var mentions = tree.tokens.filter { token in
        (token.kind == .word || token.kind == .quotedName) && symbols.contains(Int(token.payload))
      }.map { Int($0.start) }[...]
      // Both are in the order of the text.
      for other in others[tree.file] ?? [] {
        let body = other.body.offsets
        mentions = mentions.drop { $0 < body.lowerBound }
        if let first = mentions.first, first < body.upperBound { users.append(other.names[0]) }
      }
    }
    return users
  }

}
