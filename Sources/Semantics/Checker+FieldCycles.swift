internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// What the fields of things need, as far as the text says which things these are.
///
/// Which thing a variable stands for is known only when it is run; what it leads to is left out, and so
/// is what is read on another day.
struct FieldNeeds {

  /// Something that needs, or is needed.
  enum Node: Hashable {
    case definition(Int32)
    case field(ThingID, Int32)

    /// A field of every thing of a kind.
    case everyField(RecordID, Int32)
  }

  /// What each node needs, in the order of the text.
  private(set) var needs: [Node: [Node]] = [:]

  /// The nodes that need something, in the order in which that was found.
  private(set) var order: [Node] = []

  /// Where each field that is given a value is named.
  var sites: [Node: SourceSpan] = [:]

  /// Notes that `node` needs `need`.
  mutating func add(_ need: Node, to node: Node) {
    if needs[node] == nil { order.append(node) }
    needs[node, default: []].append(need)
  }

}

extension Checker {

  /// Notes that what is checked reads the field at `field`, of `record`, of what `base` names.
  mutating func depend(onField field: Int32, of base: ExpressionSyntax.ID, _ record: RecordID) {
    guard !context.isAsOf else { return }
    let need: FieldNeeds.Node
    switch program.annotations[context.tree].target(of: base) {
    case .thing(let thing)?: need = .field(thing, field)
    case .things?: need = .everyField(record, field)
    default: return
    }
    if let node = context.field {
      fieldNeeds.add(need, to: node)
    } else if let dependent = context.dependent, dependent < program.definitions.count {
      fieldNeeds.add(need, to: .definition(Int32(dependent)))
    }
  }

  /// Reports fields of things that need themselves, each circle once.
  ///
  /// Twenty are enough: where each of many fields needs all, there are more circles than anyone reads.
  mutating func findFieldCycles() {
    var circles = 0
    var states: [FieldNeeds.Node: DefinitionState] = [:]
    for start in fieldNeeds.order where states[start] == nil {
      var path = [(node: start, needs: needs(of: start), next: 0)]
      states[start] = .inProgress
      while let top = path.last {
        guard top.next < top.needs.count else {
          states[top.node] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let need = top.needs[top.next]
        switch states[need] ?? .unseen {
        case .done: continue
        case .unseen:
          states[need] = .inProgress
          path.append((need, needs(of: need), 0))
        case .inProgress:
          guard circles < 20, let first = path.firstIndex(where: { $0.node == need }) else {
            continue
          }
          circles += 1
          reportFieldCycle(path[first...].map(\.node))
        }
      }
    }
  }

  /// Returns what `node` needs.
  private func needs(of node: FieldNeeds.Node) -> [FieldNeeds.Node] {
    let found = fieldNeeds.needs[node] ?? []
    switch node {
    case .field: return found
    case .definition(let index):
      return found
        + dependencies[Int(index)].sorted().filter { $0 < program.definitions.count }
        .map { .definition(Int32($0)) }
    case .everyField(let record, let field):
      return program.things.indices.filter {
        program.things[$0].record == record && program.things[$0].fields[field] != nil
      }
      .map { .field(ThingID(rawValue: Int32($0)), field) }
    }
  }

  /// Reports the circle of `nodes`, unless it is one of definitions alone.
  private mutating func reportFieldCycle(_ nodes: [FieldNeeds.Node]) {
    guard let start = nodes.firstIndex(where: { fieldNeeds.sites[$0] != nil }),
      let site = fieldNeeds.sites[nodes[start]]
    else { return }
    let circle = Array(nodes[start...] + nodes[...start])
    report(
      .declaration(.cycle(circle.compactMap(name))), at: site,
      related: circle.dropFirst().dropLast().compactMap { fieldNeeds.sites[$0] })
  }

  /// Returns what messages call `node`; nothing of what is only passed through.
  private func name(of node: FieldNeeds.Node) -> String? {
    switch node {
    case .definition(let index): return program.definitions[Int(index)].heading.name.english
    case .field(let thing, let field):
      let model = program.things[Int(thing.rawValue)]
      let name = program.records[Int(model.record.rawValue)].fields[Int(field)].heading.name
        .spelling(in: program.trees[model.heading.tree].tongue)
      return model.heading.name.english.isEmpty ? name : "\(model.heading.name.english).\(name)"
    case .everyField: return nil
    }
  }

}
