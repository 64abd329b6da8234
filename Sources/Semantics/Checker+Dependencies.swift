internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Checker {

  /// Notes that what is checked needs the definition at `index`.
  mutating func depend(onDefinition index: Int32) {
    if let dependent = context.dependent { dependencies[dependent].insert(Int(index)) }
    if let field = context.field, !context.isAsOf {
      fieldNeeds.add(.definition(index), to: field)
    }
  }

  /// Notes that what is checked needs the decision at `index`.
  mutating func depend(onDecision index: Int32) {
    guard let dependent = context.dependent else { return }
    dependencies[dependent].insert(program.definitions.count + Int(index))
  }

  /// Returns the definitions in an order in which most stand after what they need.
  ///
  /// The names that a body spells tell, roughly: what is missed is checked when it is met. The order
  /// keeps that from nesting deeply, so that a long chain of definitions needs no deep stack.
  ///
  /// - Complexity: O(*n*) in the number of expressions.
  func definitionOrder() -> [Int] {
    let needs = namesInDefinitions()
    var order: [Int] = []
    var states = [DefinitionState](repeating: .unseen, count: program.definitions.count)
    for start in states.indices where states[start] == .unseen {
      var path = [(node: start, next: 0)]
      states[start] = .inProgress
      while let top = path.last {
        guard top.next < needs[top.node].count else {
          states[top.node] = .done
          order.append(top.node)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let need = needs[top.node][top.next]
        if states[need] == .unseen {
          states[need] = .inProgress
          path.append((need, 0))
        }
      }
    }
    return order
  }

  /// Returns, for each definition, those whose names are spelled in it.
  private func namesInDefinitions() -> [[Int]] {
    var needs = program.definitions.map { _ in [Int]() }
    var versions = program.trees.map { _ in [(end: Int, definition: Int)]() }
    for (index, definition) in program.definitions.enumerated() {
      for version in definition.versions where version.entry == 0 {
        guard let site = definitionSite(of: version.declaration) else { continue }
        versions[version.declaration.tree].append((site.offsets.upperBound, index))
      }
    }
    for (tree, ends) in versions.enumerated() where !ends.isEmpty {
      let sorted = ends.sorted { $0.end < $1.end }
      let syntax = program.trees[tree]
      var place = 0
      for (offset, node) in syntax.expressions.nodes.enumerated() {
        guard case .name(let symbol) = node else { continue }
        let end = syntax.expressions.site(offset: offset).offsets.upperBound
        while place < sorted.count, sorted[place].end < end { place += 1 }
        guard place < sorted.count else { break }
        let key = keys[tree][Int(symbol.rawValue)]
        if case .definition(let need)? = values[syntax.tongue][key] {
          needs[sorted[place].definition].append(Int(need))
        }
      }
    }
    return needs
  }

  /// Returns where the definition declared at `reference` is.
  private func definitionSite(of reference: DeclarationReference) -> SourceSpan? {
    switch declaration(reference) {
    case .definition(let syntax): syntax.site
    case .table(let syntax): syntax.site
    case .query(let syntax): syntax.site
    case .parameter(let syntax): syntax.site
    case .data(let syntax): syntax.site
    default: nil
    }
  }

  // MARK: Cycles

  /// Reports definitions and decisions that need themselves, each cycle once.
  mutating func findCycles() {
    enter(tree: 0)
    var states = [DefinitionState](repeating: .unseen, count: dependencies.count)
    let needs = dependencies.map { $0.sorted() }
    for start in states.indices where states[start] == .unseen {
      var path = [(node: start, next: 0)]
      states[start] = .inProgress
      while let top = path.last {
        guard top.next < needs[top.node].count else {
          states[top.node] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let need = needs[top.node][top.next]
        switch states[need] {
        case .done: continue
        case .unseen:
          states[need] = .inProgress
          path.append((need, 0))
        case .inProgress:
          guard let first = path.firstIndex(where: { $0.node == need }) else { continue }
          reportCycle(path[first...].map(\.node) + [need])
        }
      }
    }
  }

  /// Returns the heading of the definition or decision that is `node` in the numbering of needs.
  private func heading(ofDependent node: Int) -> Heading {
    let count = program.definitions.count
    return node < count
      ? program.definitions[node].heading : program.decisions[node - count].heading
  }

  /// Reports the cycle that goes through `nodes`.
  private mutating func reportCycle(_ nodes: [Int]) {
    let headings = nodes.map { heading(ofDependent: $0) }
    report(
      .declaration(.cycle(headings.map(\.name.english))), at: headings[0].site,
      related: headings.dropFirst().dropLast().map(\.site))
  }

}
