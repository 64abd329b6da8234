internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Checker {

  // MARK: Definitions

  /// Checks every definition: first what it takes, then what it comes to, needed ones first.
  mutating func checkDefinitions() {
    findDatedFields()
    for index in program.definitions.indices { checkSignature(ofDefinition: index) }
    checkDecisionHeads()
    for index in definitionOrder() { _ = typeOfDefinition(Int32(index)) }
  }

  /// Returns the declaration of `version`.
  func declaration(_ reference: DeclarationReference) -> DeclarationSyntax {
    program.trees[reference.tree].declarations[reference.declaration]
  }

  /// Finds the types of the formals of the definition at `index`, and its type where it is written.
  private mutating func checkSignature(ofDefinition index: Int) {
    let model = program.definitions[index]
    guard let first = model.versions.first else { return }
    enter(tree: first.declaration.tree)
    switch declaration(first.declaration) {
    case .definition(let syntax):
      program.definitions[index].parameters = syntax.formals.map { valueType($0.type) ?? .nothing }
      program.definitions[index].type = syntax.type.flatMap { valueType($0) }
    case .table(let syntax):
      program.definitions[index].parameters = syntax.formals.map { valueType($0.type) ?? .nothing }
      program.definitions[index].type = syntax.type.flatMap { valueType($0) }
    case .query(let syntax):
      program.definitions[index].parameters = syntax.formals.map { valueType($0.type) ?? .nothing }
    case .parameter(let syntax):
      program.definitions[index].type = syntax.type.flatMap { valueType($0) }
    case .data(let syntax): checkTable(of: syntax, definedAt: index)
    default: return
    }
    if model.kind != .parameter && model.versions.count > 1 {
      let versions = model.versions.sorted {
        ($0.validity.from?.rawValue ?? Int32.min) < ($1.validity.from?.rawValue ?? Int32.min)
      }
      program.definitions[index].versions = versions
      let sites = versions.map { version in
        (validity: version.validity, site: site(of: version.declaration))
      }
      reportGaps(in: sites, named: model.heading.name.english)
    }
  }

  /// Returns where the declaration at `reference` is.
  private func site(of reference: DeclarationReference) -> SourceSpan {
    switch declaration(reference) {
    case .definition(let syntax): syntax.site
    case .table(let syntax): syntax.site
    case .query(let syntax): syntax.site
    case .parameter(let syntax): syntax.site
    case .data(let syntax): syntax.site
    default: SourceSpan(0..<0, in: program.trees[reference.tree].file)
    }
  }

  /// Returns the type of the definition at `index`, checking it now if that has not been done yet.
  mutating func typeOfDefinition(_ index: Int32) -> ValueType? {
    let place = Int(index)
    if definitionStates[place] == .unseen {
      definitionStates[place] = .inProgress
      let outer = context
      checkDefinition(at: place)
      context = outer
      definitionStates[place] = .done
    }
    if definitionsThatReadDates.contains(place) { context.readsDatedValue = true }
    return program.definitions[place].type
  }

  /// Checks the bodies of the versions of the definition at `index`.
  private mutating func checkDefinition(at index: Int) {
    let declared = program.definitions[index].type
    var type = declared
    var isDated = false
    for (place, version) in program.definitions[index].versions.enumerated() {
      enter(tree: version.declaration.tree)
      context.dependent = index
      let found: ValueType?
      switch declaration(version.declaration) {
      case .parameter(let syntax):
        if place == 0 { checkCitations(syntax.attributes.cites) }
        guard syntax.entries.indices.contains(version.entry) else { continue }
        let entry = syntax.entries[version.entry]
        checkCitations(entry.cites)
        found = inferBody(entry.value, declared: type)
      case .definition(let syntax):
        bindFormals(syntax.formals, to: program.definitions[index].parameters)
        checkCitations(syntax.attributes.cites)
        let body = inferBody(syntax.body, declared: declared)
        found = checkExceptions(syntax.exceptions, of: declared ?? body)
      case .table(let syntax):
        bindFormals(syntax.formals, to: program.definitions[index].parameters)
        checkCitations(syntax.attributes.cites)
        found = checkRows(of: syntax, declared: declared)
      case .query(let syntax):
        bindFormals(syntax.formals, to: program.definitions[index].parameters)
        found = infer(syntax.body)
      case .data(let syntax):
        checkCitations(syntax.attributes.cites)
        found = type
      default: continue
      }
      type = type.flatMap { before in found.flatMap { before.joined(with: $0) } } ?? type ?? found
      program.definitions[index].versions[place].frame = context.frame
      isDated = isDated || context.readsDatedValue || version.validity != .always
      if !context.consultations.isEmpty {
        consultations[index, default: []] += context.consultations.map { site(of: $0) }
      }
    }
    program.definitions[index].type = declared ?? type
    if isDated { definitionsThatReadDates.insert(index) }
  }

  /// Returns the type of `body`, which must fit `declared` where that is known.
  private mutating func inferBody(
    _ body: ExpressionSyntax.ID, declared: ValueType?
  ) -> ValueType? {
    guard let declared else { return infer(body) }
    guard let found = infer(body, expecting: declared) else { return declared }
    if found.fits(declared) || declared.fits(found) { return declared.joined(with: found) }
    reportMismatch(body, expected: declared, found: found)
    return declared
  }

  /// Puts `formals` of `types` into scope, in the first slots of the frame.
  mutating func bindFormals(_ formals: [FormalSyntax], to types: [ValueType]) {
    for (place, formal) in formals.enumerated() {
      let slot = makeSlot()
      context.scope.append(
        .variable(
          key(of: formal.name), .slot(slot), place < types.count ? types[place] : nil))
    }
  }

  /// Checks `exceptions` to something of `type`, and returns that type joined with theirs.
  @discardableResult
  mutating func checkExceptions(
    _ exceptions: [ExceptionSyntax], of type: ValueType?
  ) -> ValueType? {
    var common = type
    for exception in exceptions {
      checkCitations(exception.attributes.cites)
      _ = validity(of: exception.attributes)
      if let condition = exception.attributes.when { require(condition, .boolean) }
      let found = inferBody(exception.body, declared: common)
      common = checkExceptions(exception.exceptions, of: found)
      let siblings = exceptions.map { spelling(of: $0.name) }
      for name in exception.attributes.overrides where !siblings.contains(spelling(of: name)) {
        let near = suggest(for: spelling(of: name), among: siblings)
        report(
          .noException(name: spelling(of: name), near: near), at: name.site, near: near)
      }
    }
    reportTwins(exceptions.map { ($0.name, $0.attributes) })
    reportMutualOverrides(of: exceptions)
    return common
  }

  /// Reports two of `exceptions` that each take precedence over the other.
  private mutating func reportMutualOverrides(of exceptions: [ExceptionSyntax]) {
    for (place, exception) in exceptions.enumerated() {
      let name = spelling(of: exception.name)
      for other in exceptions[..<place]
      where other.attributes.overrides.contains(where: { spelling(of: $0) == name })
        && exception.attributes.overrides.contains(where: {
          spelling(of: $0) == spelling(of: other.name)
        })
      {
        report(
          .declaration(.cycle([name, spelling(of: other.name), name])), at: exception.name.site,
          related: [other.name.site])
      }
    }
  }

  /// Reports names in `siblings` that stand there twice, unless as versions on other days.
  mutating func reportTwins(_ siblings: [(name: NameSyntax, attributes: AttributesSyntax)]) {
    var seen: [NameKey: [(validity: Validity, site: SourceSpan)]] = [:]
    for (name, attributes) in siblings {
      let validity = validity(of: attributes)
      for first in seen[key(of: name)] ?? [] where first.validity.overlaps(validity) {
        if first.validity == .always || validity == .always {
          report(
            .naming(.redeclared(name: spelling(of: name))), at: name.site, related: [first.site])
        } else {
          let start = max(
            first.validity.from ?? Day.first, validity.from ?? Day.first)
          let ends = [first.validity.until, validity.until].compactMap { $0 }
          report(
            .declaration(
              .versionOverlap(name: spelling(of: name), from: start, to: ends.min())),
            at: name.site, related: [first.site])
        }
        break
      }
      seen[key(of: name), default: []].append((validity, name.site))
    }
  }

  /// Reports names in `siblings` that stand there twice.
  mutating func reportTwins(_ siblings: [NameSyntax]) {
    var seen: [NameKey: SourceSpan] = [:]
    for name in siblings {
      if let first = seen[key(of: name)] {
        report(
          .naming(.redeclared(name: spelling(of: name))), at: name.site, related: [first])
      } else {
        seen[key(of: name)] = name.site
      }
    }
  }

  // MARK: Decision tables

  /// Checks the rows of `table` and returns the type of their results.
  private mutating func checkRows(of table: TableSyntax, declared: ValueType?) -> ValueType? {
    var type = declared
    if table.rows.isEmpty {
      report(.declaration(.empty(name: spelling(of: table.name))), at: table.name.site)
    }
    let formals: [ValueType?] = context.scope.map {
      if case .variable(_, _, let type) = $0 { type } else { nil }
    }
    for (place, row) in table.rows.enumerated() {
      if place > 0, table.rows[place - 1].isOtherwise {
        report(.declaration(.rowAfterOtherwise), at: row.site)
      }
      if !row.isOtherwise && row.cells.count != formals.count {
        report(
          .typing(.cellCount(expected: formals.count, found: row.cells.count)), at: row.site)
      }
      for (column, cell) in row.cells.enumerated() {
        check(cell, against: column < formals.count ? formals[column] : nil)
      }
      checkCitations(row.cites)
      let found = inferBody(row.result, declared: type)
      if type == nil || type == .nothing { type = found }
      if let before = type, let found { type = before.joined(with: found) ?? before }
    }
    return declared ?? type
  }

  /// Checks that `cell` can test a value of `type`.
  private mutating func check(_ cell: CellSyntax, against type: ValueType?) {
    switch cell {
    case .any: return
    case .not(let inner): check(inner, against: type)
    case .both(let first, let second):
      check(first, against: type)
      check(second, against: type)
    case .comparison(let symbol, let bound):
      guard let found = infer(bound, expecting: type), let type else { return }
      if symbol == .equal || symbol == .notEqual {
        checkEqual(type, found, bound)
      } else {
        checkOrdered(type, bound, found, bound)
      }
    case .oneOf(let values):
      for value in values {
        if case .binary(.through, let lower, let upper) = ungrouped(value) {
          for bound in [lower, upper] {
            guard let found = infer(bound, expecting: type), let type else { continue }
            checkOrdered(type, bound, found, bound)
          }
        } else if let found = infer(value, expecting: type), let type {
          checkEqual(type, found, value)
        }
      }
    }
  }

  /// Checks that a value of `type` can equal the expression `id` of `found`; a date may lie in a period.
  private mutating func checkEqual(
    _ type: ValueType, _ found: ValueType, _ id: ExpressionSyntax.ID
  ) {
    if type == .date && found == .period { return }
    if type == .money && found.isNumber { return reportMoneyAndNumber(id) }
    if type.joined(with: found) == nil {
      report(.neverEqual(describe(type), describe(found)), at: id)
    }
  }

}
