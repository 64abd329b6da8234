internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Checker {

  // MARK: What types there are

  /// Declares the choices and the records of every file.
  mutating func collectTypes() {
    for tree in newTrees {
      enter(tree: tree)
      for declaration in syntax.declarations {
        switch declaration {
        case .choice(let choice) where !choice.isExtension: declare(choice)
        case .record(let record) where !record.isExtension: declare(record)
        default: continue
        }
      }
    }
  }

  /// Declares `choice`, its values left for later.
  private mutating func declare(_ choice: ChoiceSyntax) {
    let id = Int32(program.choices.count)
    program.choices.append(
      Choice(heading: heading(choice.name, choice.attributes)))
    declare(.choice(id), as: choice.name)
  }

  /// Declares `record`, its fields left for later.
  private mutating func declare(_ record: RecordSyntax) {
    let id = Int32(program.records.count)
    let name = twinName(record.name)
    let plural = record.plural.map { twinName($0) } ?? name.defaultPlural
    program.records.append(
      Record(heading: heading(record.name, record.attributes), plural: plural))
    fieldPositions.append(PerTongue(KeyTable()))
    declare(.record(id), as: record.name)
    for tongue in Tongue.allCases {
      for key in declaredKeys(of: plural, in: tongue) where mayList(key, in: tongue) {
        values[tongue][key] = .things(id)
      }
    }
  }

  /// `true` iff `key` can name a list of things: nothing else is called so, but for a list of the
  /// vocabulary, which an author hides.
  private func mayList(_ key: NameKey, in tongue: Tongue) -> Bool {
    guard let entity = values[tongue][key] else { return true }
    guard case .things(let record) = entity, context.tree != 0 else { return false }
    return program.records[Int(record)].heading.tree == 0
  }

  /// Returns the keys of the ways in which `name` may be spelled in `tongue`: more than one for
  /// names of the vocabulary.
  private mutating func declaredKeys(of name: TwinName, in tongue: Tongue) -> [NameKey] {
    let spelling = name.spelling(in: tongue)
    defer { grow() }
    guard context.tree == 0, spelledTongues.contains(tongue) else {
      return [names.key(of: spelling)]
    }
    return tongue.spellings(of: spelling).map { names.key(of: $0) }
  }

  /// Makes room for names that no file spells.
  private mutating func grow() {
    for tongue in Tongue.allCases {
      values[tongue].grow(to: names.count)
      types[tongue].grow(to: names.count)
    }
  }

  /// Declares that `name` stands for `entity` as a type.
  private mutating func declare(_ entity: TypeEntity, as name: DeclaredNameSyntax) {
    let twin = twinName(name)
    let first = types[context.tongue][self.key(of: name.name)]
    for tongue in Tongue.allCases {
      let key = names.key(of: twin.spelling(in: tongue))
      if types[tongue][key] != nil {
        return report(
          .naming(
            .redeclared(
              name: spelling(of: name.name),
              isBuiltIn: first.map { headingOf($0).tree == 0 } == true)),
          at: name.name.site, related: first.map { [headingOf($0).site] } ?? [])
      }
    }
    for tongue in Tongue.allCases {
      for key in declaredKeys(of: twin, in: tongue) where types[tongue][key] == nil {
        types[tongue][key] = entity
      }
    }
  }

  /// Returns the heading of `entity`.
  private func headingOf(_ entity: TypeEntity) -> Heading {
    switch entity {
    case .choice(let choice): program.choices[Int(choice)].heading
    case .record(let record): program.records[Int(record)].heading
    }
  }

  /// Returns `name` in both tongues.
  func twinName(_ name: DeclaredNameSyntax) -> TwinName {
    let own = spelling(of: name.name)
    return .spelled(own, in: context.tongue, otherwise: name.twin.map { spelling(of: $0) } ?? own)
  }

  /// Returns the heading of what is called `name`.
  func heading(_ name: DeclaredNameSyntax, _ attributes: AttributesSyntax) -> Heading {
    Heading(
      name: twinName(name), title: attributes.title?.title, cites: attributes.cites,
      documentation: attributes.documentation, tree: context.tree, site: name.name.site)
  }

  /// Returns the heading of what is called `name`, at `site` where it has none.
  func heading(
    _ name: NameSyntax?, _ attributes: AttributesSyntax, at site: SourceSpan
  ) -> Heading {
    Heading(
      name: TwinName(name.map { spelling(of: $0) } ?? ""), title: attributes.title?.title,
      cites: attributes.cites, documentation: attributes.documentation, tree: context.tree,
      site: name?.site ?? site)
  }

  // MARK: What fields and values they have

  /// Declares the values of choices and the fields of records, extensions after the rest.
  mutating func collectFields() {
    for wantsExtensions in [false, true] {
      for tree in newTrees {
        enter(tree: tree)
        for declaration in syntax.declarations {
          switch declaration {
          case .choice(let choice) where choice.isExtension == wantsExtensions:
            collectValues(of: choice)
          case .record(let record) where record.isExtension == wantsExtensions:
            collectFields(of: record)
          default: continue
          }
        }
      }
    }
  }

  /// Declares the values of `choice`.
  private mutating func collectValues(of choice: ChoiceSyntax) {
    guard case .choice(let id)? = typeEntity(choice.name.name) else {
      return reportNoType(choice.name.name)
    }
    if choice.values.isEmpty && !choice.isExtension {
      report(
        .declaration(.empty(name: spelling(of: choice.name.name))), at: choice.name.name.site)
    }
    for value in choice.values {
      let name = twinName(value.name)
      let key = self.key(of: value.name.name)
      let position = Int32(program.choices[Int(id)].values.count)
      if let first = choiceValues[context.tongue][key]?.first(where: { $0.choice == id }) {
        report(
          .naming(.redeclared(name: spelling(of: value.name.name))), at: value.name.name.site,
          related: [program.choices[Int(id)].values[Int(first.value)].site])
        continue
      }
      program.choices[Int(id)].values.append(
        Heading(
          name: name, title: value.title?.title, cites: [], documentation: nil, tree: context.tree,
          site: value.name.name.site))
      for tongue in Tongue.allCases {
        for key in declaredKeys(of: name, in: tongue) {
          choiceValues[tongue][key, default: []].append((id, position))
        }
      }
    }
  }

  /// Declares the fields of `record`.
  private mutating func collectFields(of record: RecordSyntax) {
    guard case .record(let id)? = typeEntity(record.name.name) else {
      if case .choice? = typeEntity(record.name.name), record.fields.isEmpty { return }
      reportNoKind(record.name.name)
      return
    }
    // The fields of what cannot be declared, because its name is taken, are nobody's.
    guard record.isExtension || program.records[Int(id)].heading.site == record.name.name.site
    else {
      return
    }
    for field in record.fields {
      let name = twinName(field.name)
      let key = self.key(of: field.name.name)
      if let first = fieldPositions[Int(id)][context.tongue][key] {
        report(
          .naming(.redeclared(name: spelling(of: field.name.name))), at: field.name.name.site,
          related: [program.records[Int(id)].fields[Int(first)].heading.site])
        continue
      }
      let type = valueType(field.type) ?? .nothing
      let position = Int32(program.records[Int(id)].fields.count)
      program.records[Int(id)].fields.append(
        Field(
          heading: Heading(
            name: name, title: field.title?.title, cites: [], documentation: field.documentation,
            tree: context.tree, site: field.name.name.site),
          type: type, range: field.range.flatMap { constantRange($0) }, isFixed: field.isFixed))
      for tongue in Tongue.allCases {
        for key in declaredKeys(of: name, in: tongue)
        where fieldPositions[Int(id)][tongue][key] == nil {
          fieldPositions[Int(id)][tongue].set(position, for: key)
        }
      }
    }
  }

  /// Returns the bounds that the expression `id` writes out.
  private mutating func constantRange(_ id: ExpressionSyntax.ID) -> ClosedRange<Rational>? {
    guard case .binary(.through, let lower, let upper) = expression(id),
      let low = constantNumber(lower), let high = constantNumber(upper), low <= high
    else {
      report(.rangeNotConstant, at: id)
      return nil
    }
    return low...high
  }

  /// Returns the number, or the euros, that the expression `id` writes out.
  func constantNumber(_ id: ExpressionSyntax.ID) -> Rational? {
    switch expression(id) {
    case .literal(.integer(let value)), .literal(.decimal(let value)), .literal(.money(let value)):
      value
    case .group(let inner): constantNumber(inner)
    case .unary(.negate, let inner): constantNumber(inner).map { -$0 }
    default: nil
    }
  }

  // MARK: Types where they are used

  /// Returns what `name` stands for as a type in the file that is checked.
  func typeEntity(_ name: NameSyntax) -> TypeEntity? { types[context.tongue][key(of: name)] }

  /// Returns the type that `type` writes.
  mutating func valueType(_ type: TypeSyntax) -> ValueType? {
    switch type {
    case .missing: return nil
    case .builtin(let builtin, _): return builtin.valueType
    case .list(let element, _): return valueType(element).map { .list(of: $0) }
    case .named(let name):
      switch typeEntity(name) {
      case .choice(let id)?: return .choice(ChoiceID(rawValue: id))
      case .record(let id)?: return .record(RecordID(rawValue: id))
      case nil:
        reportNoType(name)
        return nil
      }
    }
  }

  /// Reports that no type is called `name`.
  private mutating func reportNoType(_ name: NameSyntax) {
    let spelling = spelling(of: name)
    if reportOtherTongue(name, among: types) != nil { return }
    let near = maySuggest ? suggest(for: spelling, among: typeNames) : []
    report(.noType(name: spelling, near: near), at: name.site, near: near)
  }

  /// The names of all types.
  private var typeNames: [String] { types[context.tongue].keys.map { names[$0] } }

  /// Reports that no kind is called `name`, and returns the kind that is meant, if that is clear.
  @discardableResult
  mutating func reportNoKind(_ name: NameSyntax) -> String? {
    let spelling = spelling(of: name)
    if let own = reportOtherTongue(name, among: types) { return own }
    let kinds = maySuggest ? kindNames : []
    let near = suggest(for: spelling, among: kinds)
    report(.noKind(name: spelling, near: near), at: name.site, near: near)
    return near.first
  }

  /// The names of all kinds.
  private var kindNames: [String] {
    types[context.tongue].keys.filter {
      if case .record? = types[context.tongue][$0] { true } else { false }
    }.map { names[$0] }
  }

  /// Returns how `name` is spelled in the file's tongue, and reports it, if it means something in
  /// another tongue only.
  private mutating func reportOtherTongue(
    _ name: NameSyntax, among directory: PerTongue<Directory<TypeEntity>>
  ) -> String? {
    for other in context.tongue.others {
      guard let entity = directory[other][key(of: name)] else { continue }
      let spelling = headingOf(entity).name.spelling(in: context.tongue)
      report(
        .otherTongue(name: self.spelling(of: name), spelling: spelling), at: name.site,
        near: [spelling])
      return spelling
    }
    return nil
  }

  /// Returns the record whose English name is `name`: one of the vocabulary's.
  func vocabularyRecord(_ name: String) -> RecordID? {
    program.records.firstIndex { $0.heading.tree == 0 && $0.heading.name.english == name }
      .map { RecordID(rawValue: Int32($0)) }
  }

  /// Returns the choice of the vocabulary that is called `name` in English.
  func vocabularyChoice(_ name: String) -> ChoiceID? {
    program.choices.firstIndex { $0.heading.tree == 0 && $0.heading.name.english == name }
      .map { ChoiceID(rawValue: Int32($0)) }
  }

}

extension BuiltinType {

  /// The type of values that `self` writes.
  var valueType: ValueType {
    switch self {
    case .text: .text
    case .integer: .integer
    case .decimal: .decimal
    case .money: .money
    case .boolean: .boolean
    case .date: .date
    case .period: .period
    case .duration: .duration(nil)
    }
  }

}

extension TwinName {

  /// The name of many, where their author gives none: English's regular plural in every tongue.
  var defaultPlural: TwinName {
    func plural(_ name: String) -> String {
      guard name.hasSuffix("y"), let before = name.dropLast().last, !"aeiou".contains(before) else {
        return name.hasSuffix("s") || name.hasSuffix("x") ? name + "es" : name + "s"
      }
      return name.dropLast() + "ies"
    }
    return TwinName(english: plural(english), german: plural(german))
  }

}
