internal import Diagnostics
internal import SourceText
internal import Syntax
package import Values
internal import Vocabulary

extension Checker {

  // MARK: Bare names

  /// Returns the type of what `symbol` refers to at the expression `id`.
  ///
  /// The innermost meaning counts: a variable, a value of the choice that is wanted, a field of the
  /// element at hand, what is declared at the top, the value of the only choice that has one.
  mutating func inferName(
    _ symbol: Symbol, at id: ExpressionSyntax.ID, expecting expected: ValueType?
  ) -> ValueType? {
    let key = key(of: symbol)
    if let (target, type) = meaningInScope(of: key, at: id, expecting: expected) {
      setTarget(target, of: id)
      return type
    }
    if let choice = expected?.choice, let value = choiceValue(key, of: choice) {
      setTarget(.choiceValue(choice, value), of: id)
      return .choice(choice)
    }
    if let entity = values[context.tongue][key] {
      return inferEntity(entity, key: key, at: id)
    }
    let candidates = choiceValues[context.tongue][key] ?? []
    if let only = candidates.first, candidates.count == 1 {
      let choice = ChoiceID(rawValue: only.choice)
      setTarget(.choiceValue(choice, only.value), of: id)
      return .choice(choice)
    }
    if candidates.count > 1 {
      let choices = candidates.map {
        program.choices[Int($0.choice)].heading.name.spelling(in: context.tongue)
      }
      report(
        .ambiguousChoiceValue(name: names[key], choices: choices), at: site(of: id),
        near: choices.map { $0 + "." + names[key] })
      return nil
    }
    reportUndefined(key, at: site(of: id), expecting: expected)
    return nil
  }

  /// Returns what `key` means among the variables and elements in scope, if it means something.
  private mutating func meaningInScope(
    of key: NameKey, at id: ExpressionSyntax.ID, expecting expected: ValueType?
  ) -> (Target, ValueType?)? {
    for entry in context.scope.reversed() {
      switch entry {
      case .variable(let name, let target, let type):
        if name == key { return (target, type) }
      case .element(let slot, let type, let groupName):
        if let groupName, groupName == key {
          program.annotations[context.tree].elementNames[id.offset] = .list
          return (.slot(slot), type)
        }
        guard case .record(let record) = type.element ?? type else { continue }
        let isGroup = type.element != nil
        if let position = fieldPositions[Int(record.rawValue)][context.tongue][key] {
          let field = program.records[Int(record.rawValue)].fields[Int(position)].type
          if let choice = expected?.choice, field.choice != choice,
            choiceValue(key, of: choice) != nil
          {
            continue
          }
          noteTwoMeanings(of: key, at: id)
          noteDatedField(record, position)
          let type = isGroup ? ValueType.list(of: field.element ?? field) : field
          return (.elementField(slot: slot, record, field: position), type)
        }
        if implicitMembers[context.tongue][key] == .title {
          return (.elementTitle(slot: slot), isGroup ? .list(of: .text) : .text)
        }
        // By the name of its kind an element is meant whole.
        if !isGroup, isName(key, ofKind: record) {
          program.annotations[context.tree].elementNames[id.offset] = .kind(record)
          return (.slot(slot), type)
        }
      }
    }
    return nil
  }

  /// `true` iff `key` is what a file of the language at hand calls the kind `record`.
  private func isName(_ key: NameKey, ofKind record: RecordID) -> Bool {
    program.records[Int(record.rawValue)].heading.name.spelling(in: context.tongue) == names[key]
  }

  /// Notes it where the field `key` of an element is also the name of something else.
  private mutating func noteTwoMeanings(of key: NameKey, at id: ExpressionSyntax.ID) {
    let isVariable = context.scope.contains {
      if case .variable(let name, _, _) = $0 { name == key } else { false }
    }
    let entity = values[context.tongue][key]
    if isVariable || entity.map({ !$0.isCollection }) ?? false {
      namesOfTwoThings.append((key, site(of: id)))
    }
  }

  /// `true` iff `key` means something among the variables and elements in scope.
  func isInScope(_ key: NameKey) -> Bool {
    context.scope.contains { entry in
      switch entry {
      case .variable(let name, _, _): return name == key
      case .element(_, let type, let groupName):
        guard case .record(let record) = type.element ?? type else { return groupName == key }
        return groupName == key
          || fieldPositions[Int(record.rawValue)][context.tongue][key] != nil
          || implicitMembers[context.tongue][key] == .title
          || type.element == nil && isName(key, ofKind: record)
      }
    }
  }

  /// Returns the position of the value `key` of `choice`.
  func choiceValue(_ key: NameKey, of choice: ChoiceID) -> Int32? {
    choiceValues[context.tongue][key]?.first { $0.choice == choice.rawValue }?.value
  }

  /// Returns the type of `entity`, called `key`, at the expression `id`.
  private mutating func inferEntity(
    _ entity: Entity, key: NameKey, at id: ExpressionSyntax.ID
  ) -> ValueType? {
    checkVisible(entity, key: key, at: site(of: id))
    switch entity {
    case .thing(let thing):
      setTarget(.thing(ThingID(rawValue: thing)), of: id)
      return .record(program.things[Int(thing)].record)
    case .things(let record):
      setTarget(.things(RecordID(rawValue: record)), of: id)
      if decisionRecords.contains(RecordID(rawValue: record)) { program.listsDecisions = true }
      return .list(of: .record(RecordID(rawValue: record)))
    case .question(let question):
      setTarget(.question(question), of: id)
      return program.questions[Int(question)].type
    case .decision:
      report(.decisionWithoutCase(name: names[key], mend: written(.forCase)), at: id)
      return nil
    case .definition(let definition):
      let type = typeOfDefinition(definition)
      setTarget(.definition(definition), of: id)
      depend(onDefinition: definition)
      let count = program.definitions[Int(definition)].parameters.count
      if count > 0 {
        report(.needsArguments(name: names[key], expected: count), at: id)
        return nil
      }
      return type
    }
  }

  /// Reports that the file does not import the one that declares `entity`, if it does not.
  private mutating func checkVisible(_ entity: Entity, key: NameKey, at site: SourceSpan) {
    let tree = heading(of: entity).tree
    guard tree != context.tree, tree != 0, !visible[context.tree].contains(tree) else { return }
    // What the paths of the files are, the workspace knows.
    report(
      .naming(.notImported(name: names[key], mend: nil)), at: site,
      related: [heading(of: entity).site])
  }

  /// Reports that nothing is called `key`, with names of the wanted type first.
  private mutating func reportUndefined(
    _ key: NameKey, at site: SourceSpan, expecting expected: ValueType?
  ) {
    let name = names[key]
    // What is nowhere else may be a field of an element that is not understood.
    let isAmongUnknown = context.scope.contains {
      if case .element(_, let type, _) = $0 { (type.element ?? type) == .nothing } else { false }
    }
    if isAmongUnknown || reportWordAsValue(name, at: site) { return }
    let members = fieldsInScope(called: key)
    if !members.isEmpty {
      return report(.undefined(name: name, near: members), at: site, near: members)
    }
    for other in context.tongue.others {
      var twin: TwinName?
      if let entity = values[other][key], heading(of: entity).tree == 0 {
        if case .things(let record) = entity { twin = program.records[Int(record)].plural }
      } else if let value = choiceValues[other][key]?.first(where: {
        expected?.choice == nil || expected?.choice?.rawValue == $0.choice
      }) {
        twin = program.choices[Int(value.choice)].values[Int(value.value)].name
      }
      if let spelling = twin?.spelling(in: context.tongue) {
        return report(.otherTongue(name: name, spelling: spelling), at: site, near: [spelling])
      }
    }
    if let choice = expected?.choice {
      let choiceModel = program.choices[Int(choice.rawValue)]
      let all = choiceModel.values.map { $0.name.spelling(in: context.tongue) }
      let near = suggest(for: name, among: all)
      return report(
        .noChoiceValue(
          choice: choiceModel.heading.name.spelling(in: context.tongue), name: name,
          near: near.isEmpty && all.count <= 20 ? all : near), at: site, related: [],
        fixes: near.map { Fix(replacing: site, by: $0) })
    }
    var candidates: [String] = []
    if maySuggest, case .record(let record)? = expected?.element ?? expected {
      candidates = program.things.filter { $0.record == record && $0.isNamed && $0.parent == nil }
        .map(\.heading.name.english)
    }
    var near = suggest(for: name, among: candidates)
    if near.isEmpty, maySuggest { near = suggest(for: name, among: namesInScope(of: expected)) }
    report(.undefined(name: name, near: near), at: site, near: near)
  }

  /// `true` iff something of `type`, as far as that is known, may have fields or stand where a value of
  /// `expected` is wanted.
  private func mayBe(_ type: ValueType?, _ expected: ValueType?) -> Bool {
    guard let expected, let type else { return true }
    if case .record = type.element ?? type { return true }
    return type.fits(expected) || expected.fits(type)
  }

  /// `true` iff `entity` may stand where a value of `expected` is wanted.
  private func mayBe(_ entity: Entity, _ expected: ValueType?) -> Bool {
    switch entity {
    case .thing, .things: true
    case .decision: expected == nil || expected == .outcome
    case .question(let question): mayBe(program.questions[Int(question)].type, expected)
    case .definition(let definition): mayBe(program.definitions[Int(definition)].type, expected)
    }
  }

  /// Returns every name that would mean something where a value of `expected` is wanted.
  private func namesInScope(of expected: ValueType?) -> [String] {
    var found: [String] = []
    for entry in context.scope {
      switch entry {
      case .variable(let name, _, let type): if mayBe(type, expected) { found.append(names[name]) }
      case .element(_, let type, _):
        if case .record(let record) = type.element ?? type {
          found += program.records[Int(record.rawValue)].fields.filter {
            mayBe($0.type, expected)
          }.map {
            $0.heading.name.spelling(in: context.tongue)
          }
        }
      }
    }
    for key in values[context.tongue].keys {
      if let entity = values[context.tongue][key], mayBe(entity, expected) {
        found.append(names[key])
      }
    }
    if expected?.choice != nil || expected == nil {
      found += choiceValues[context.tongue].keys.map { names[$0] }.sorted()
    }
    return found
  }

  /// Reports `problem` at `site` with `fixes`.
  private mutating func report(
    _ problem: NamingProblem, at site: SourceSpan, related: [SourceSpan], fixes: [Fix]
  ) {
    report(.naming(problem), at: site, related: related, fixes: fixes)
  }

  // MARK: Names after a dot

  /// Returns the type of the member `name` of `base`.
  mutating func inferMember(
    _ base: ExpressionSyntax.ID, _ name: NameSyntax, at id: ExpressionSyntax.ID
  ) -> ValueType? {
    if let type = inferQualified(base, name, at: id) { return type }
    guard let type = infer(base) else { return nil }
    let isList = type.element != nil
    guard case .record(let record) = type.element ?? type else {
      report(.noFields(found: describe(type), name: spelling(of: name)), at: id)
      return nil
    }
    if let position = fieldPosition(name, in: record) {
      setTarget(.field(position), of: id)
      noteDatedField(record, position)
      depend(onField: position, of: base, record)
      let field = program.records[Int(record.rawValue)].fields[Int(position)].type
      return isList ? .list(of: field.element ?? field) : field
    }
    if implicitMembers[context.tongue][key(of: name)] == .title {
      setTarget(.title, of: id)
      return isList ? .list(of: .text) : .text
    }
    if case .thing(let thing)? = program.annotations[context.tree].target(of: base),
      let part = part(named: spelling(of: name), of: thing)
    {
      setTarget(.thing(part), of: id)
      return .record(program.things[Int(part.rawValue)].record)
    }
    reportNoField(name, in: record)
    return nil
  }

  /// Returns the type of `base.name` where `base` is no value: the date of a dated figure, a value
  /// of a choice, or a part of a decision.
  private mutating func inferQualified(
    _ base: ExpressionSyntax.ID, _ name: NameSyntax, at id: ExpressionSyntax.ID
  ) -> ValueType? {
    if case .name(let symbol) = expression(base), !isInScope(key(of: symbol)),
      values[context.tongue][key(of: symbol)] == nil,
      case .choice(let choice)? = types[context.tongue][key(of: symbol)]
    {
      let identity = ChoiceID(rawValue: choice)
      guard let value = choiceValue(key(of: name), of: identity) else {
        reportUndefined(key(of: name), at: name.site, expecting: .choice(identity))
        return .choice(identity)
      }
      setTarget(.choiceValue(identity, value), of: id)
      return .choice(identity)
    }
    guard implicitMembers[context.tongue][key(of: name)] == .date else { return nil }
    switch expression(base) {
    case .member, .name: break
    default: return nil
    }
    guard infer(base) != nil else { return nil }
    switch program.annotations[context.tree].target(of: base) {
    case .field(let position)?, .elementField(_, _, let position)?:
      setTarget(.fieldDate(position), of: id)
      return .date
    default: return nil
    }
  }

  /// Returns the position of the field `name` of `record`.
  func fieldPosition(_ name: NameSyntax, in record: RecordID) -> Int32? {
    fieldPositions[Int(record.rawValue)][context.tongue][key(of: name)]
  }

  /// Returns the part of `thing` that its author calls `name`.
  private func part(named name: String, of thing: ThingID) -> ThingID? {
    for parts in program.things[Int(thing.rawValue)].parts.values {
      for part in parts {
        let model = program.things[Int(part.rawValue)]
        if model.isNamed && model.heading.name.english == name { return part }
      }
    }
    return nil
  }

  /// Reports that `record` has no field `name`.
  mutating func reportNoField(_ name: NameSyntax, in record: RecordID) {
    let model = program.records[Int(record.rawValue)]
    let key = key(of: name)
    for other in context.tongue.others {
      guard let position = fieldPositions[Int(record.rawValue)][other][key] else { continue }
      let spelling = model.fields[Int(position)].heading.name.spelling(in: context.tongue)
      return report(
        .otherTongue(name: names[key], spelling: spelling), at: name.site, near: [spelling])
    }
    let all = model.fields.map { $0.heading.name.spelling(in: context.tongue) }
    let near = suggest(for: names[key], among: all)
    report(
      .noField(
        record: model.heading.name.spelling(in: context.tongue), name: names[key], near: near),
      at: name.site, near: near)
  }

  /// Notes that a field is read, if it changes with time in some thing.
  private mutating func noteDatedField(_ record: RecordID, _ position: Int32) {
    if datedFields.contains(FieldKey(record: record, field: position)) {
      context.readsDatedValue = true
    }
  }

  /// `true` iff names like a misspelt one are still looked for.
  ///
  /// Ten thousand misspelt names in a file of ten thousand must not take minutes.
  var maySuggest: Bool { suggestionCount < 100 }

  /// Returns names like `name` among `candidates`; none any more once many have been looked for.
  mutating func suggest(for name: String, among candidates: [String]) -> [String] {
    guard maySuggest else { return [] }
    suggestionCount += 1
    return suggestions(for: name, among: candidates)
  }

}

extension ValueType {

  /// The choice that values, or the elements of lists, are of.
  package var choice: ChoiceID? {
    switch self {
    case .choice(let choice): choice
    case .list(let element): element.choice
    default: nil
    }
  }

}
