internal import Evaluation
package import Planning
internal import SourceText
internal import Values
package import Vocabulary

/// What finds the places at which a program decides.
struct ItemFinder {

  /// The program.
  let plan: Plan

  /// What people call its parts.
  let legend: Legend

  /// Which of its nodes are rules.
  let map: RuleMap

  /// What tests went through.
  let union: CoverageUnion

  /// Returns the places at which the program decides, each with what tests saw there.
  func items() -> [CoverageReport.Item] {
    requirements() + exceptions() + rows() + branches() + versions()
  }

  /// Returns the requirements.
  private func requirements() -> [CoverageReport.Item] {
    legend.decisions.enumerated().flatMap { decision, legend in
      legend.requirements.enumerated().map { position, requirement in
        let ways = union.requirements[part(decision, position)] ?? []
        return item(
          .requirement, requirement.site, legend.declaration.name.member(requirement.name),
          requirement.title, ways, [(.met, .yes), (.notMet, .no)])
      }
    }
  }

  /// Returns the exceptions.
  private func exceptions() -> [CoverageReport.Item] {
    let unconditional = unconditional
    return legend.exceptions.enumerated().map { position, exception in
      let ways = union.exceptions[Int32(truncatingIfNeeded: position)] ?? []
      // An exception without a condition and without days always applies.
      let isUnconditional = unconditional.contains(Int32(truncatingIfNeeded: position))
      return item(
        .exception, exception.site, exception.name, exception.title, ways,
        isUnconditional ? [(.applied, .yes)] : [(.applied, .yes), (.passedOver, .no)])
    }
  }

  /// The exceptions that have neither a condition nor days: nothing but their own absence passes them
  /// over.
  private var unconditional: Set<Int32> {
    var found: Set<Int32> = []
    let clauses =
      plan.decisions.flatMap {
        $0.requirements.map(\.clause) + [$0.funding?.amount].compactMap(\.self)
      }
      + plan.definitions.flatMap { $0.versions.map(\.clause) }
    for exception in clauses.flatMap(\.allExceptions)
    where exception.condition == nil && exception.validity == .always {
      found.insert(exception.id)
    }
    return found
  }

  /// Returns the rows of tables.
  private func rows() -> [CoverageReport.Item] {
    legend.rows.enumerated().flatMap { table, sites in
      sites.enumerated().map { position, site in
        let ways = union.rows[part(table, position)] ?? []
        return item(
          .row, site, legend.tables[table].name, legend.tables[table].title, ways,
          [(.chosen, .yes)])
      }
    }
  }

  /// Returns the branches of `if`.
  private func branches() -> [CoverageReport.Item] {
    map.nodes.compactMap { node in
      guard case .conditional(let condition, _, _) = plan[node].operation,
        Int(node.rawValue) < legend.sites.count
      else { return nil }
      let ways = union.nodes[Int(condition.rawValue)]
      return item(
        .branch, legend.sites[Int(node.rawValue)], map.part(of: node).map { legend.name(of: $0) },
        nil, ways, [(.thenBranch, .yes), (.elseBranch, .no)])
    }
  }

  /// Returns the versions of definitions that have days.
  private func versions() -> [CoverageReport.Item] {
    plan.definitions.enumerated().flatMap { definition, declared -> [CoverageReport.Item] in
      if declared.versions.count == 1, declared.versions[0].validity == .always { return [] }
      return legend.versions[definition].enumerated().map { position, version in
        let ways = union.versions[part(definition, position)] ?? []
        return item(
          .version, version.site, legend.definitions[definition].name,
          legend.definitions[definition].title, ways, [(.inForce, .yes)])
      }
    }
  }

  /// Returns the identity of a part, by the positions of the whole and of the part.
  private func part(_ whole: Int, _ part: Int) -> Coverage.Part {
    Coverage.Part(Int32(truncatingIfNeeded: whole), Int32(truncatingIfNeeded: part))
  }

  /// Returns an item that could come to `outcomes`, and did where it went the way beside.
  private func item(
    _ kind: CoverageReport.Kind, _ site: SourceSpan, _ name: TwinName?, _ title: Title?,
    _ ways: Coverage.Ways, _ outcomes: [(CoverageReport.Outcome, Coverage.Ways)]
  ) -> CoverageReport.Item {
    CoverageReport.Item(
      kind: kind, site: site, name: name, title: title, outcomes: outcomes.map(\.0),
      seen: Set(outcomes.filter { ways.contains($0.1) }.map(\.0)), isReached: !ways.isEmpty)
  }

}

extension Legend {

  /// Returns what people call `part`.
  package func name(of part: RulePart) -> TwinName {
    switch part {
    case .requirement(let decision, let position):
      let legend = decisions[Int(decision)]
      return legend.declaration.name.member(legend.requirements[Int(position)].name)
    case .amount(let decision), .decision(let decision):
      return decisions[Int(decision)].declaration.name
    case .version(let definition, _): return definitions[Int(definition)].name
    }
  }

}

extension TwinName {

  /// Returns the name of the member `name` of what `self` names.
  func member(_ name: TwinName) -> TwinName {
    TwinName(english: "\(english).\(name.english)", german: "\(german).\(name.german)")
  }

}
