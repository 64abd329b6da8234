internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Checker {

  // MARK: What is declared

  /// Declares what every file names: things, definitions, decisions, questions, rules and tests.
  mutating func collectDeclarations() {
    for tree in program.trees.indices {
      enter(tree: tree)
      collectQuestions()
      for (position, declaration) in syntax.declarations.enumerated() {
        collect(declaration, at: DeclarationReference(tree: tree, declaration: position))
      }
    }
    definitionStates = program.definitions.map { _ in .unseen }
    dependencies = Array(
      repeating: [], count: program.definitions.count + program.decisions.count)
    resolveReadings()
    collectSettlements()
    reportQuestionsCalledLikeFields()
    findOnlyStrategy()
  }

  /// Declares what `declaration` names.
  private mutating func collect(
    _ declaration: DeclarationSyntax, at reference: DeclarationReference
  ) {
    switch declaration {
    case .import, .choice, .record, .interpretation, .settle: return
    case .thing(let thing): collect(thing, in: nil)
    case .parameter(let parameter): collect(parameter, at: reference)
    case .definition(let definition):
      collect(
        .definition, definition.name, definition.attributes, at: reference)
    case .table(let table): collect(.table, table.name, table.attributes, at: reference)
    case .query(let query): collect(.query, query.name, query.attributes, at: reference)
    case .data(let data): collect(.data, data.name, data.attributes, at: reference)
    case .eligibility(let eligibility):
      collect(eligibility.name, eligibility.attributes, isFunding: false, at: reference)
    case .funding(let funding):
      collect(funding.name, funding.attributes, isFunding: true, at: reference)
    case .rule(let rule):
      program.steps.append(.rule(Int32(program.rules.count)))
      program.rules.append(
        Body(heading: heading(rule.name, rule.attributes, at: rule.site), declaration: reference))
    case .test(let test):
      program.steps.append(.test(Int32(program.tests.count)))
      program.tests.append(
        Body(heading: heading(test.name, test.attributes, at: test.site), declaration: reference))
    case .statement: program.steps.append(.statement(reference, Frame()))
    }
  }

  /// Declares that `name` stands for `entity`; reports a second declaration.
  private mutating func declare(_ entity: Entity, as name: NameSyntax) {
    let key = key(of: name)
    if let first = values[context.tongue][key], !first.isCollection {
      return report(
        .naming(.redeclared(name: spelling(of: name))), at: name.site,
        related: [heading(of: first).site])
    }
    for tongue in Tongue.allCases { values[tongue][key] = entity }
  }

  /// Returns the heading of `entity`.
  func heading(of entity: Entity) -> Heading {
    switch entity {
    case .thing(let thing): program.things[Int(thing)].heading
    case .things(let record): program.records[Int(record)].heading
    case .definition(let definition): program.definitions[Int(definition)].heading
    case .question(let question): program.questions[Int(question)].heading
    case .decision(let decision): program.decisions[Int(decision)].heading
    }
  }

  // MARK: Things

  /// Declares `thing` and its parts, and returns its identity.
  @discardableResult
  private mutating func collect(
    _ thing: ThingSyntax, in parent: (thing: ThingID, field: Int32)?
  ) -> ThingID? {
    if typeEntity(thing.kind) == nil, let name = thing.name,
      case .record? = typeEntity(name)
    {
      reportTurned(thing.kind, name)
      return nil
    }
    guard let record = record(ofKind: thing.kind) else {
      if let name = thing.name { misunderstood.insert(spelling(of: name)) }
      return nil
    }
    return collect(thing, of: record, in: parent)
  }

  /// Declares `thing`, which is a `record`, and its parts, and returns its identity.
  private mutating func collect(
    _ thing: ThingSyntax, of record: Int32, in parent: (thing: ThingID, field: Int32)?
  ) -> ThingID? {
    let id = ThingID(rawValue: Int32(program.things.count))
    program.things.append(
      Thing(
        record: RecordID(rawValue: record),
        heading: heading(thing.name, thing.attributes, at: thing.kind.site),
        isNamed: thing.name != nil, parent: parent))
    thingSyntax.append(thing)
    if parent == nil, let name = thing.name { declare(.thing(id.rawValue), as: name) }
    for case .part(let part) in thing.members { collect(part, partOf: id) }
    return id
  }

  /// Reports that `name`, which stands before its kind, must stand behind it.
  private mutating func reportTurned(_ name: NameSyntax, _ kind: NameSyntax) {
    let site = name.site.extended(toCover: kind.site)
    let meant = "\(spelling(of: kind)) \(spelling(of: name))"
    misunderstood.insert(spelling(of: name))
    report(
      .syntax(.transposed("\(spelling(of: name)) \(spelling(of: kind))", meant: meant)), at: site,
      fixes: [Fix(replacing: site, by: meant)])
  }

  /// Returns the record that `kind` names; where it names none, says so, and returns the one that is
  /// meant if that is clear.
  private mutating func record(ofKind kind: NameSyntax) -> Int32? {
    if case .record(let record)? = typeEntity(kind) { return record }
    guard let meant = reportNoKind(kind),
      case .record(let record)? = types[context.tongue][names.key(of: meant)]
    else { return nil }
    return record
  }

  /// Declares `part`, which stands in the braces of `parent`.
  private mutating func collect(_ part: ThingSyntax, partOf parent: ThingID) {
    guard let kind = record(ofKind: part.kind) else { return }
    let record = program.things[Int(parent.rawValue)].record
    let type = ValueType.record(RecordID(rawValue: kind))
    let fields = program.records[Int(record.rawValue)].fields
    guard let field = fields.firstIndex(where: { $0.type == .list(of: type) || $0.type == type })
    else {
      let parts = fields.compactMap { field -> String? in
        guard case .record(let part)? = field.type.element else { return nil }
        return program.records[Int(part.rawValue)].heading.name.spelling(in: context.tongue)
      }
      let near = suggestions(for: spelling(of: part.kind), among: parts)
      let owner = program.records[Int(record.rawValue)].heading.name.spelling(in: context.tongue)
      return report(
        .noPart(record: owner, part: spelling(of: part.kind), near: near.isEmpty ? parts : near),
        at: part.kind.site, near: near)
    }
    guard let id = collect(part, of: kind, in: (parent, Int32(field))) else { return }
    if let name = part.name {
      let siblings = program.things[Int(parent.rawValue)].parts[Int32(field)] ?? []
      let spelling = spelling(of: name)
      if let first = siblings.first(where: {
        let sibling = program.things[Int($0.rawValue)]
        return sibling.isNamed && sibling.heading.name.english == spelling
      }) {
        report(
          .naming(.redeclared(name: spelling)), at: name.site,
          related: [program.things[Int(first.rawValue)].heading.site])
      }
    }
    program.things[Int(parent.rawValue)].parts[Int32(field), default: []].append(id)
  }

  /// Finds the strategy whose calendar holds for the whole program: the only one.
  private mutating func findOnlyStrategy() {
    guard let record = strategyRecord else { return }
    let strategies = program.things.indices.filter { program.things[$0].record == record }
    if strategies.count == 1 { program.onlyStrategy = ThingID(rawValue: Int32(strategies[0])) }
  }

  // MARK: Definitions

  /// Declares `parameter`.
  private mutating func collect(_ parameter: ParameterSyntax, at reference: DeclarationReference) {
    let id = Int32(program.definitions.count)
    var definition = Definition(
      kind: .parameter,
      heading: heading(parameter.name, parameter.attributes, at: parameter.site))
    let validities = validities(
      of: parameter.entries, named: spelling(of: parameter.name))
    for (entry, validity) in validities.enumerated() {
      definition.versions.append(
        DefinitionVersion(declaration: reference, entry: entry, validity: validity))
    }
    if parameter.entries.isEmpty {
      report(.declaration(.empty(name: spelling(of: parameter.name))), at: parameter.name.site)
    }
    program.definitions.append(definition)
    declare(.definition(id), as: parameter.name)
  }

  /// Declares a definition, a table or a query called `name`, or a further version of it.
  private mutating func collect(
    _ kind: Definition.Kind, _ name: NameSyntax, _ attributes: AttributesSyntax,
    at reference: DeclarationReference
  ) {
    let version = DefinitionVersion(
      declaration: reference, entry: 0, validity: validity(of: attributes))
    if version.validity != .always,
      case .definition(let first)? = values[context.tongue][key(of: name)],
      program.definitions[Int(first)].kind == kind,
      program.definitions[Int(first)].versions.allSatisfy({ $0.validity != .always })
    {
      program.definitions[Int(first)].versions.append(version)
      return
    }
    let id = Int32(program.definitions.count)
    program.definitions.append(
      Definition(
        kind: kind, heading: heading(name, attributes, at: name.site), versions: [version]))
    declare(.definition(id), as: name)
  }

  /// Declares an eligibility or a funding called `name`.
  private mutating func collect(
    _ name: NameSyntax, _ attributes: AttributesSyntax, isFunding: Bool,
    at reference: DeclarationReference
  ) {
    let id = Int32(program.decisions.count)
    program.decisions.append(
      DecisionModel(
        heading: heading(name, attributes, at: name.site), declaration: reference,
        isFunding: isFunding))
    declare(.decision(id), as: name)
  }

  // MARK: Questions

  /// Declares the questions of the file: discretions, judgements and interpretations.
  private mutating func collectQuestions() {
    let arena = syntax.expressions
    for (offset, node) in arena.nodes.enumerated() {
      switch node {
      case .decision(let kind, let name, let office):
        let text: String? =
          switch arena[office] {
          case .literal(.text(let text)): text
          case .name(let symbol): syntax.spellings[Int(symbol.rawValue)]
          default: nil
          }
        let question = collectQuestion(
          kind == .discretion ? .discretion : .judgement, name, title: nil, office: text)
        program.annotations[context.tree].targets[offset] = .question(question)
      case .interpretation(let interpretation):
        let question = collect(interpretation)
        program.annotations[context.tree].targets[offset] = .question(question)
      default: continue
      }
    }
    for declaration in syntax.declarations {
      switch declaration {
      case .interpretation(let interpretation): collect(interpretation)
      case .eligibility(let eligibility):
        for interpretation in eligibility.interpretations { collect(interpretation) }
      case .funding(let funding):
        for interpretation in funding.interpretations { collect(interpretation) }
      case .thing(let thing):
        for case .interpretation(let interpretation) in thing.members { collect(interpretation) }
      default: continue
      }
    }
  }

  /// Declares `interpretation` and returns its position.
  @discardableResult
  private mutating func collect(_ interpretation: InterpretationSyntax) -> Int32 {
    collectQuestion(
      .interpretation, interpretation.name, title: interpretation.question?.title, office: nil,
      interpretation)
  }

  /// Declares a question called `name` and returns its position.
  private mutating func collectQuestion(
    _ kind: Question.Kind, _ name: NameSyntax, title: Title?, office: String?,
    _ interpretation: InterpretationSyntax? = nil
  ) -> Int32 {
    if case .question(let first)? = values[context.tongue][key(of: name)] {
      report(
        .declaration(.questionTwice(name: spelling(of: name))), at: name.site,
        related: [program.questions[Int(first)].heading.site])
      return first
    }
    let id = Int32(program.questions.count)
    program.questions.append(
      Question(
        kind: kind,
        heading: Heading(
          name: TwinName(spelling(of: name)), title: title, cites: [], documentation: nil,
          tree: context.tree, site: name.site),
        office: office, interpretation: interpretation))
    declare(.question(id), as: name)
    return id
  }

  /// Reports questions that facts could not answer, because a field of their record has the name.
  private mutating func reportQuestionsCalledLikeFields() {
    var subjects: Set<Int32> = []
    for tree in program.trees.indices {
      enter(tree: tree)
      for declaration in syntax.declarations {
        let subject: FormalSyntax
        switch declaration {
        case .eligibility(let eligibility): subject = eligibility.subject
        case .funding(let funding): subject = funding.subject
        default: continue
        }
        if case .named(let name) = subject.type, case .record(let record)? = typeEntity(name) {
          subjects.insert(record)
        }
      }
    }
    for question in program.questions {
      enter(tree: question.heading.tree)
      let key = names.key(of: question.heading.name.english)
      for record in subjects.sorted() {
        guard let field = fieldPositions[Int(record)][context.tongue][key] else { continue }
        report(
          .declaration(.questionCalledLikeField(name: question.heading.name.english)),
          at: question.heading.site,
          related: [program.records[Int(record)].fields[Int(field)].heading.site])
      }
    }
  }

}

extension Entity {

  /// `true` iff `self` stands for all things of a kind: an author may use the name for one thing.
  var isCollection: Bool {
    if case .things = self { true } else { false }
  }

}
