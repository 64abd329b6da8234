internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Returns what each name of the file at `position` of `program` refers to, in the order of its text.
///
/// What has errors has names of which nothing is known.
///
/// - Complexity: O(*n* log *n*) in the number of names and expressions of the file.
package func nameUses(inFileAt position: Int, of program: CheckedProgram) -> NameUses {
  var finder = NameFinder(program, position)
  return finder.run()
}

/// The search for what the names of one file refer to.
struct NameFinder {

  /// What a name was found to refer to.
  enum Finding {
    case referent(Referent)

    /// What is named at a place of the file: a variable, a `let` and so on.
    case local(SourceSpan)
  }

  /// Something that holds in a part of the text.
  private struct Scoped<Content> {
    let scope: SourceSpan
    let content: Content
  }

  let program: CheckedProgram
  let syntax: SyntaxTree
  let annotations: Annotations

  /// The position of the file.
  let tree: Int

  /// What was found so far, by where the name begins.
  private var found: [(site: SourceSpan, finding: Finding, role: NameUse.Role)] = []

  /// Where the variables, and the `let`s, are declared, by their target.
  private var binders: [Target: [Scoped<SourceSpan>]] = [:]

  /// The lists of which groups are made, by the slot of the group.
  private var groups: [Target: [Scoped<ExpressionSyntax.ID>]] = [:]

  /// The positions of the things of the file, by where their names begin.
  private var things: [UInt32: Int] = [:]

  /// What the rules and the tests of the file are.
  private(set) var bodies: [DeclarationReference: Referent] = [:]

  /// Creates an instance for the file at `tree` of `program`.
  init(_ program: CheckedProgram, _ tree: Int) {
    self.program = program
    self.tree = tree
    syntax = program.trees[tree]
    annotations = program.annotations[tree]
    for (position, thing) in program.things.enumerated() where thing.heading.tree == tree {
      things[thing.heading.site.start] = position
    }
    for (position, rule) in program.rules.enumerated() {
      bodies[rule.declaration] = .rule(Int32(position))
    }
    for (position, test) in program.tests.enumerated() {
      bodies[test.declaration] = .test(Int32(position))
    }
  }

  /// Looks at everything and returns what was found.
  mutating func run() -> NameUses {
    for (position, declaration) in syntax.declarations.enumerated() {
      visit(declaration, at: DeclarationReference(tree: tree, declaration: position))
    }
    for offset in 0..<syntax.expressions.count { bind(syntax.expressions.id(at: offset)) }
    for target in binders.keys { binders[target]?.sort { $0.scope.start < $1.scope.start } }
    for target in groups.keys { groups[target]?.sort { $0.scope.start < $1.scope.start } }
    for offset in 0..<syntax.expressions.count { visit(syntax.expressions.id(at: offset)) }
    return inOrder()
  }

  /// Returns what was found in the order of the text, each name once.
  private func inOrder() -> NameUses {
    let sorted = found.enumerated().sorted {
      ($0.element.site.start, $0.offset) < ($1.element.site.start, $1.offset)
    }.map(\.element)
    var once: [(site: SourceSpan, finding: Finding, role: NameUse.Role)] = []
    once.reserveCapacity(sorted.count)
    for name in sorted where name.site.start < name.site.end {
      // What was read twice was understood once.
      if let last = once.last, last.site.start == name.site.start {
        if case .referent(.other) = last.finding { once[once.count - 1] = name }
      } else {
        once.append(name)
      }
    }
    var positions: [UInt32: Int] = [:]
    for (position, name) in once.enumerated() { positions[name.site.start] = position }
    return NameUses(
      uses: once.map { name in
        let referent: Referent =
          switch name.finding {
          case .referent(let referent): referent
          case .local(let site): positions[site.start].map { .local($0) } ?? .other
          }
        return NameUse(site: name.site, referent: referent, role: name.role)
      })
  }

  // MARK: What was found

  /// Records that `name` refers to `referent`, or declares it.
  mutating func add(_ name: NameSyntax, _ referent: Referent?, _ role: NameUse.Role = .use) {
    add(name.site, referent, role)
  }

  /// Records that the name at `site` refers to `referent`, or declares it.
  mutating func add(_ site: SourceSpan, _ referent: Referent?, _ role: NameUse.Role = .use) {
    found.append((site, .referent(referent ?? .other), role))
  }

  /// Records that `name` is declared for one declaration alone.
  mutating func addLocal(_ name: NameSyntax) {
    found.append((name.site, .local(name.site), .declaration))
  }

  /// Records that `name` refers to what is declared at `site`.
  mutating func add(_ name: NameSyntax, declaredAt site: SourceSpan) {
    found.append((name.site, .local(site), .use))
  }

  /// Records that `name`, and its twin, declare `referent`.
  mutating func add(_ name: DeclaredNameSyntax, _ referent: Referent?) {
    add(name.name, referent, .declaration)
    if let twin = name.twin { add(twin, referent, .twin) }
  }

  /// Records that `name`, a variable, is what `target` means in `scope`.
  mutating func bind(_ name: NameSyntax, to target: Target, in scope: SourceSpan) {
    addLocal(name)
    binders[target, default: []].append(Scoped(scope: scope, content: name.site))
  }

  // MARK: What names stand for

  /// Returns the key of `symbol`.
  func key(of symbol: Symbol) -> NameKey? {
    program.directory.map { $0.keys[tree][Int(symbol.rawValue)] }
  }

  /// Returns the kind, or the choice, that `name` stands for.
  func type(_ name: NameSyntax) -> TypeEntity? {
    key(of: name.symbol).flatMap { program.directory?.types[syntax.tongue][$0] }
  }

  /// Returns what `name` stands for at the top of the program.
  func entity(_ symbol: Symbol) -> Referent? {
    let entity = key(of: symbol).flatMap { program.directory?.values[syntax.tongue][$0] }
    return switch entity {
    case .thing(let thing)?: .thing(ThingID(rawValue: thing))
    case .things(let record)?: .things(RecordID(rawValue: record))
    case .definition(let definition)?: .definition(definition)
    case .question(let question)?: .question(question)
    case .decision(let decision)?: .decision(decision)
    case nil: nil
    }
  }

  /// Returns what the kind or the choice `name` stands for is.
  func typeReferent(_ name: NameSyntax) -> Referent? {
    switch type(name) {
    case .choice(let choice)?: .choice(ChoiceID(rawValue: choice))
    case .record(let record)?: .record(RecordID(rawValue: record))
    case nil: nil
    }
  }

  /// Returns the field `name` of `record`.
  func field(_ name: NameSyntax, of record: RecordID?) -> Referent? {
    guard let record, let key = key(of: name.symbol),
      let position = program.directory?.fieldPositions[Int(record.rawValue)][syntax.tongue][key]
    else { return nil }
    return .field(record, position)
  }

  /// Returns the value `name` of `choice`.
  func value(_ name: NameSyntax, of choice: Int32) -> Referent? {
    guard let key = key(of: name.symbol),
      let value = program.directory?.choiceValues[syntax.tongue][key]?.first(where: {
        $0.choice == choice
      })
    else { return nil }
    return .choiceValue(ChoiceID(rawValue: choice), value.value)
  }

  /// Returns the thing that is declared where `name` is.
  func thing(declaredBy name: NameSyntax) -> Referent? {
    things[name.site.start].map { .thing(ThingID(rawValue: Int32($0))) }
  }

  // MARK: Expressions

  /// Takes note of what the expression `id` gives a name.
  private mutating func bind(_ id: ExpressionSyntax.ID) {
    switch syntax.expressions[id] {
    case .quantified(_, let name, _, _): bindElement(name, of: id)
    case .comprehension(_, let each): bindElement(each.name, of: id)
    case .table(let list, let clauses) where !clauses.groupedBy.isEmpty:
      guard let slot = annotations.binders[id.offset] else { return }
      groups[.slot(slot), default: []].append(
        Scoped(scope: syntax.expressions.site(of: id), content: list))
    default: return
    }
  }

  /// Takes note that the expression `id` calls an element `name`.
  private mutating func bindElement(_ name: NameSyntax, of id: ExpressionSyntax.ID) {
    guard let slot = annotations.binders[id.offset] else { return addLocal(name) }
    bind(name, to: .slot(slot), in: syntax.expressions.site(of: id))
  }

  /// Finds what the names in the expression `id` refer to, not in those that it is made of.
  private mutating func visit(_ id: ExpressionSyntax.ID) {
    let target = annotations.target(of: id)
    switch syntax.expressions[id] {
    case .name(let symbol): visitName(symbol, at: id, target)
    case .member(let base, let name): visitMember(name, of: base, target)
    case .call(let callee, _):
      let callee = syntax.expressions.site(of: callee)
      switch target {
      case .builtin(let function)?: add(callee, .function(function))
      case .definition(let definition)?: add(callee, .definition(definition))
      default: return
      }
    case .record(let kind, let fields):
      add(kind, typeReferent(kind))
      var record: RecordID?
      if case .record(let identity)? = target { record = identity }
      for given in fields {
        add(given.name, field(given.name, of: record))
        cite(given.cites)
      }
    case .history(let entries): for entry in entries { cite(entry.cites) }
    case .observations(let entries): for entry in entries { cite(entry.cites) }
    case .decision(_, let name, _): add(name, entity(name.symbol), .declaration)
    case .interpretation(let interpretation): visit(interpretation)
    case .missing, .literal, .unknown, .approximate, .group, .list, .dated, .unary, .binary,
      .conditional, .test, .rounded, .split, .quantified, .comprehension, .atLeast, .aggregate,
      .element, .filtered, .table, .application:
      return
    }
  }

  /// Finds what the bare name `symbol`, which is the expression `id`, refers to.
  private mutating func visitName(
    _ symbol: Symbol, at id: ExpressionSyntax.ID, _ target: Target?
  ) {
    let site = syntax.expressions.site(of: id)
    if let name = annotations.elementNames[id.offset] {
      return add(site, referent(of: name, at: site, target))
    }
    if let target, let finding = finding(for: target, at: site) {
      found.append((site, finding, .use))
    } else {
      add(site, nil)
    }
  }

  /// Returns what an element, or a group, is called by `name` at `site`.
  private func referent(
    of name: ElementName, at site: SourceSpan, _ target: Target?
  ) -> Referent? {
    switch name {
    case .kind(let record): return .record(record)
    case .list:
      return target.flatMap { content(at: site, of: groups[$0]) }.flatMap { listReferent($0) }
    }
  }

  /// Returns what the name that the list `id` starts from refers to.
  private func listReferent(_ id: ExpressionSyntax.ID) -> Referent? {
    var list = id
    while true {
      switch syntax.expressions[list] {
      case .call(let callee, _): list = callee
      case .filtered(let inner, _), .group(let inner): list = inner
      case .name(let symbol):
        guard let target = annotations.target(of: list) else { return entity(symbol) }
        guard
          case .referent(let referent)? = finding(
            for: target, at: syntax.expressions.site(of: list))
        else { return nil }
        return referent
      case .member(let base, _):
        return annotations.target(of: list).flatMap { member(for: $0, of: base) }
      default: return nil
      }
    }
  }

  /// Returns what `target`, which a bare name at `site` has, is.
  private func finding(for target: Target, at site: SourceSpan) -> Finding? {
    switch target {
    case .slot, .local:
      return content(at: site, of: binders[target]).map { .local($0) }
    case .elementField(_, let record, let field): return .referent(.field(record, field))
    case .elementTitle, .title: return .referent(.member(.title))
    case .thing(let thing): return .referent(.thing(thing))
    case .things(let record): return .referent(.things(record))
    case .definition(let definition): return .referent(.definition(definition))
    case .question(let question): return .referent(.question(question))
    case .decision(let decision): return .referent(.decision(decision))
    case .requirement(let decision, let position):
      return .referent(.requirement(decision: decision, position))
    case .amount: return .referent(.member(.amount))
    case .rule(let rule): return .referent(.rule(rule))
    case .choiceValue(let choice, let value): return .referent(.choiceValue(choice, value))
    case .record(let record): return .referent(.record(record))
    case .builtin(let function): return .referent(.function(function))
    case .field, .fieldDate, .letOf: return nil
    }
  }

  /// Returns what of `contents`, in the order of their scopes, which do not overlap, holds at `site`.
  private func content<Content>(at site: SourceSpan, of contents: [Scoped<Content>]?) -> Content? {
    guard let contents else { return nil }
    var (low, high) = (0, contents.count)
    while low < high {
      let middle = (low + high) / 2
      if contents[middle].scope.start <= site.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, site.end <= contents[low - 1].scope.end else { return nil }
    return contents[low - 1].content
  }

  // MARK: Members

  /// Finds what `name`, which stands behind the dot after `base`, refers to, and `base` where it is no
  /// value.
  private mutating func visitMember(
    _ name: NameSyntax, of base: ExpressionSyntax.ID, _ target: Target?
  ) {
    add(name, target.flatMap { member(for: $0, of: base) })
    guard case .name(let symbol) = syntax.expressions[base],
      annotations.target(of: base) == nil
    else { return }
    let site = syntax.expressions.site(of: base)
    switch target {
    case .choiceValue(let choice, _)?: add(site, .choice(choice))
    case .requirement?, .amount?, .letOf?: add(site, entity(symbol))
    default: return
    }
  }

  /// Returns what `target`, which a name behind the dot after `base` has, is.
  private func member(for target: Target, of base: ExpressionSyntax.ID) -> Referent? {
    switch target {
    case .field(let field):
      let type = annotations.type(of: base)
      guard case .record(let record)? = type?.element ?? type else { return nil }
      return .field(record, field)
    case .fieldDate: return .member(.date)
    case .title: return .member(.title)
    case .amount: return .member(.amount)
    case .thing(let thing): return .thing(thing)
    case .requirement(let decision, let position):
      return .requirement(decision: decision, position)
    case .choiceValue(let choice, let value): return .choiceValue(choice, value)
    case .slot, .local, .elementField, .elementTitle, .things, .definition, .question, .decision,
      .letOf, .rule, .record, .builtin:
      return nil
    }
  }

}
