internal import SourceText
internal import Syntax
internal import Values

/// The names that declarations hold.
extension NameFinder {

  /// Finds what the names of `declaration` refer to, but for those in expressions.
  mutating func visit(_ declaration: DeclarationSyntax, at reference: DeclarationReference) {
    let scope = declaration.site
    switch declaration {
    case .import: return
    case .choice(let choice): visit(choice)
    case .record(let record): visit(record)
    case .thing(let thing): visit(thing, partOf: nil)
    case .parameter(let parameter):
      add(parameter.name, entity(parameter.name.symbol), .declaration)
      if let type = parameter.type { visit(type) }
      visit(parameter.attributes)
      for entry in parameter.entries { cite(entry.cites) }
    case .definition(let definition):
      add(definition.name, entity(definition.name.symbol), .declaration)
      visit(definition.formals, in: scope)
      if let type = definition.type { visit(type) }
      visit(definition.attributes)
      visit(definition.exceptions)
    case .table(let table):
      add(table.name, entity(table.name.symbol), .declaration)
      visit(table.formals, in: scope)
      if let type = table.type { visit(type) }
      visit(table.attributes)
      for row in table.rows { cite(row.cites) }
    case .query(let query):
      add(query.name, entity(query.name.symbol), .declaration)
      visit(query.formals, in: scope)
      visit(query.attributes)
    case .data(let data): visit(data)
    case .eligibility(let eligibility): visit(eligibility)
    case .funding(let funding): visit(funding)
    case .interpretation(let interpretation): visit(interpretation)
    case .settle(let settle): add(settle.name, entity(settle.name.symbol))
    case .rule(let rule): visit(rule, at: reference)
    case .test(let test): visit(test, at: reference)
    case .statement(let statement):
      if case .decide(let name, _, _) = statement.request { add(name, entity(name.symbol)) }
    }
  }

  /// Finds what the names of `data` refer to.
  private mutating func visit(_ data: DataSyntax) {
    let definition = entity(data.name.symbol)
    add(data.name, definition, .declaration)
    visit(data.type)
    visit(data.attributes)
    var owner: RecordID?
    if case .definition(let position)? = definition {
      owner = program.definitions[Int(position)].table?.record
    }
    for column in data.columns {
      var record = owner
      for name in column.path {
        let field = self.field(name, of: record)
        add(name, field)
        record = nil
        if case .field(let outer, let position)? = field,
          case .record(let inner) = program.records[Int(outer.rawValue)].fields[Int(position)].type
        {
          record = inner
        }
      }
    }
  }

  // MARK: Kinds and things

  /// Finds what the names of `choice` refer to.
  private mutating func visit(_ choice: ChoiceSyntax) {
    add(choice.name, typeReferent(choice.name.name), isDeclared: !choice.isExtension)
    visit(choice.attributes)
    guard case .choice(let identity)? = type(choice.name.name) else { return }
    for value in choice.values { add(value.name, self.value(value.name.name, of: identity)) }
  }

  /// Finds what the names of `record` refer to.
  private mutating func visit(_ record: RecordSyntax) {
    let kind = typeReferent(record.name.name)
    add(record.name, kind, isDeclared: !record.isExtension)
    var identity: RecordID?
    if case .record(let record)? = kind { identity = record }
    if let plural = record.plural { add(plural, identity.map { .things($0) }) }
    visit(record.attributes)
    for declared in record.fields {
      add(declared.name, field(declared.name.name, of: identity))
      visit(declared.type)
    }
  }

  /// Records that `name` refers to `referent`, and declares it iff `isDeclared`.
  private mutating func add(
    _ name: DeclaredNameSyntax, _ referent: Referent?, isDeclared: Bool
  ) {
    if isDeclared { add(name, referent) } else { add(name.name, referent) }
  }

  /// Finds what the names in `type` refer to.
  private mutating func visit(_ type: TypeSyntax) {
    var inner = type
    while case .list(let element, _) = inner { inner = element }
    if case .named(let name) = inner { add(name, typeReferent(name)) }
  }

  /// Finds what the names of `thing` refer to.
  private mutating func visit(_ thing: ThingSyntax, partOf parent: RecordID?) {
    let kind = typeReferent(thing.kind)
    add(thing.kind, kind)
    if let name = thing.name { add(name, self.thing(declaredBy: name), .declaration) }
    visit(thing.attributes)
    var record: RecordID?
    if case .record(let identity)? = kind { record = identity }
    for member in thing.members {
      switch member {
      case .field(let given):
        add(given.name, field(given.name, of: record))
        cite(given.cites)
      case .part(let part): visit(part, partOf: record)
      case .settle(let settle): add(settle.name, entity(settle.name.symbol))
      case .interpretation(let interpretation): visit(interpretation)
      }
    }
  }

  // MARK: What many declarations have

  /// Finds what the names of `attributes` refer to, but for the exceptions that are overridden.
  private mutating func visit(_ attributes: AttributesSyntax) { cite(attributes.cites) }

  /// Finds what the sources that `citations` name are.
  mutating func cite(_ citations: [CitationSyntax]) {
    for citation in citations { add(citation.source, entity(citation.source.symbol)) }
  }

  /// Finds what the names of `interpretation` refer to.
  mutating func visit(_ interpretation: InterpretationSyntax) {
    add(interpretation.name, entity(interpretation.name.symbol), .declaration)
    if let type = interpretation.type { visit(type) }
    cite(interpretation.cites)
  }

  /// Takes note of `formals`, which are variables in `scope`.
  private mutating func visit(_ formals: [FormalSyntax], in scope: SourceSpan) {
    for (position, formal) in formals.enumerated() {
      bind(formal.name, to: .slot(Int32(position)), in: scope)
      visit(formal.type)
    }
  }

  /// Takes note of `lets`, which are seen in `scope`.
  private mutating func visit(_ lets: [LetSyntax], in scope: SourceSpan) {
    for (position, definition) in lets.enumerated() {
      bind(definition.name, to: .local(Int32(position)), in: scope)
    }
  }

  /// Takes note of `exceptions`, which are siblings.
  private mutating func visit(_ exceptions: [ExceptionSyntax]) {
    var sites: [Symbol: SourceSpan] = [:]
    for exception in exceptions { sites[exception.name.symbol] = exception.name.site }
    for exception in exceptions {
      addLocal(exception.name)
      visit(exception.attributes)
      for name in exception.attributes.overrides {
        if let site = sites[name.symbol] {
          add(name, declaredAt: site)
        } else {
          add(name, nil)
        }
      }
      visit(exception.exceptions)
    }
  }

  // MARK: Decisions

  /// Finds what the names of `eligibility` refer to.
  private mutating func visit(_ eligibility: EligibilitySyntax) {
    let decision = entity(eligibility.name.symbol)
    add(eligibility.name, decision, .declaration)
    visit(eligibility.attributes)
    visit([eligibility.subject], in: eligibility.site)
    visit(eligibility.lets, in: eligibility.site)
    for (position, requirement) in eligibility.requirements.enumerated() {
      var referent: Referent?
      if case .decision(let number)? = decision {
        referent = .requirement(decision: number, Int32(position))
      }
      add(requirement.name, referent, .declaration)
      visit(requirement.attributes)
      visit(requirement.exceptions)
    }
    for interpretation in eligibility.interpretations { visit(interpretation) }
  }

  /// Finds what the names of `funding` refer to.
  private mutating func visit(_ funding: FundingSyntax) {
    add(funding.name, entity(funding.name.symbol), .declaration)
    visit(funding.attributes)
    visit([funding.subject], in: funding.site)
    if let programme = funding.programme { add(programme, entity(programme.symbol)) }
    if let eligibility = funding.eligibility { add(eligibility, entity(eligibility.symbol)) }
    visit(funding.lets, in: funding.site)
    visit(funding.exceptions)
    for obligation in funding.obligations {
      addLocal(obligation.name)
      visit(obligation.attributes)
    }
    for interpretation in funding.interpretations { visit(interpretation) }
    for settle in funding.settles { add(settle.name, entity(settle.name.symbol)) }
  }

  // MARK: Rules and tests

  /// Finds what the names of `rule` refer to.
  private mutating func visit(_ rule: RuleSyntax, at reference: DeclarationReference) {
    add(rule.name, bodies[reference], .declaration)
    visit(rule.attributes)
    if let each = rule.each { bind(each.variable, to: .slot(0), in: rule.site) }
  }

  /// Finds what the names of `test` refer to.
  private mutating func visit(_ test: TestSyntax, at reference: DeclarationReference) {
    add(test.name, bodies[reference], .declaration)
    visit(test.attributes)
    var givens: [Int: Target] = [:]
    if case .test(let position)? = bodies[reference] {
      givens = program.tests[Int(position)].givens
    }
    for (place, step) in test.steps.enumerated() {
      switch step {
      case .given(let name, _):
        switch givens[place] {
        case .question(let question)?: add(name, .question(question))
        case .slot(let slot)?: bind(name, to: .slot(slot), in: test.site)
        default: addLocal(name)
        }
      case .settle(let settle): add(settle.name, entity(settle.name.symbol))
      case .expect, .expectOpen, .expectPossible, .setAsOf: continue
      }
    }
  }

}
