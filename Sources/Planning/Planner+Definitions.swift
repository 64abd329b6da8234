internal import Semantics
internal import SourceText
internal import Syntax
internal import Values

extension Planner {

  /// Plans parameters, definitions, tables and queries.
  mutating func planDefinitions() {
    for definition in program.definitions {
      var slots: Int32 = 0
      var versions: [(plan: PlanVersion, legend: VersionLegend)] = []
      for version in definition.versions {
        begin(version.frame, in: version.declaration.tree)
        guard let clause = clause(of: version, definition) else { continue }
        versions.append(
          (PlanVersion(validity: version.validity, clause: clause), legend(of: version)))
        slots = max(slots, slotCount)
      }
      versions.sort {
        ($0.plan.validity.from?.rawValue ?? Int32.min)
          < ($1.plan.validity.from?.rawValue ?? Int32.min)
      }
      plan.definitions.append(
        PlanDefinition(
          parameters: definition.parameters, type: definition.type ?? .nothing,
          frame: PlanFrame(slotCount: slots, locals: []),
          versions: versions.map(\.plan)))
      legend.definitions.append(legend(definition.heading))
      legend.versions.append(versions.map(\.legend))
      legend.formals.append(definition.versions.first.map { formals(of: $0) } ?? [])
    }
  }

  /// Returns the names of the formals of `version`.
  private func formals(of version: DefinitionVersion) -> [String] {
    let tree = program.trees[version.declaration.tree]
    let formals: [FormalSyntax] =
      switch tree.declarations[version.declaration.declaration] {
      case .definition(let syntax): syntax.formals
      case .query(let syntax): syntax.formals
      case .table(let syntax): syntax.formals
      default: []
      }
    return formals.map { tree.spelling(of: $0.name) }
  }

  /// Returns where `version` is written.
  private func legend(of version: DefinitionVersion) -> VersionLegend {
    let declaration = syntax.declarations[version.declaration.declaration]
    switch declaration {
    case .parameter(let parameter):
      let entry = parameter.entries[version.entry]
      return VersionLegend(
        site: entry.site, days: days(from: entry.from, until: entry.until),
        cites: citations(entry.cites, in: version.declaration.tree))
    case .definition(let definition):
      return legend(definition.name, definition.attributes)
    case .query(let query): return legend(query.name, query.attributes)
    case .table(let table): return legend(table.name, table.attributes)
    case .data(let data): return legend(data.name, data.attributes)
    default: return VersionLegend(site: SourceSpan(0..<0, in: syntax.file), days: .none)
    }
  }

  /// Returns where the version is written that is called `name` and has `attributes`.
  private func legend(_ name: NameSyntax, _ attributes: AttributesSyntax) -> VersionLegend {
    VersionLegend(
      site: name.site, days: days(from: attributes.from, until: attributes.until),
      cites: citations(attributes.cites, in: tree))
  }

  /// Plans the body of `version` of `definition`.
  private mutating func clause(
    of version: DefinitionVersion, _ definition: Definition
  ) -> PlanClause? {
    let declaration = program.trees[version.declaration.tree]
      .declarations[version.declaration.declaration]
    switch declaration {
    case .parameter(let syntax):
      return PlanClause(body: lower(syntax.entries[version.entry].value), exceptions: [])
    case .definition(let syntax):
      let body = lower(syntax.body)
      return PlanClause(body: body, exceptions: lower(syntax.exceptions))
    case .query(let syntax): return PlanClause(body: lower(syntax.body), exceptions: [])
    case .table(let syntax): return PlanClause(body: lowerTable(syntax), exceptions: [])
    case .data(let syntax):
      return planData(definition).map {
        PlanClause(
          body: insert(.data($0), definition.type ?? .nothing, at: syntax.name.site),
          exceptions: [])
      }
    default: return nil
    }
  }

  /// Plans the table that `definition`, the next one, is read from, and returns its position.
  private mutating func planData(_ definition: Definition) -> Int32? {
    guard let table = definition.table else { return nil }
    plan.data.append(
      PlanData(
        record: table.record, path: table.path.text,
        columns: table.columns?.map {
          PlanColumn(fields: $0.path.map(\.field), heading: $0.heading.text)
        }))
    legend.data.append(
      DataLegend(
        declaration: legend(definition.heading), definition: Int32(plan.definitions.count),
        path: table.path.site, headings: table.columns?.map(\.heading.site) ?? []))
    return Int32(plan.data.count - 1)
  }

  /// Plans `exceptions`, siblings of one parent.
  mutating func lower(_ exceptions: [ExceptionSyntax]) -> [PlanException] {
    guard !exceptions.isEmpty else { return [] }
    let first = Int32(legend.exceptions.count)
    for exception in exceptions {
      legend.exceptions.append(legend(exception.name, exception.attributes))
    }
    let names = exceptions.map { syntax.spelling(of: $0.name) }
    return exceptions.enumerated().map { place, exception in
      let condition = exception.attributes.when.map { lower($0) }
      let body = lower(exception.body)
      let clause = PlanClause(body: body, exceptions: lower(exception.exceptions))
      let overrides = exception.attributes.overrides.compactMap { name in
        names.firstIndex(of: syntax.spelling(of: name)).map { first + Int32($0) }
      }
      return PlanException(
        id: first + Int32(place), validity: validity(of: exception.attributes),
        condition: condition, clause: clause, overrides: overrides)
    }
  }

  // MARK: Decision tables

  /// Plans `table`, whose formals are in the first slots.
  private mutating func lowerTable(_ table: TableSyntax) -> PlanNode.ID {
    var rows: [PlanRow] = []
    var otherwise: PlanNode.ID?
    var sites: [SourceSpan] = []
    var otherwiseSite: [SourceSpan] = []
    var cites: [[String]] = []
    var otherwiseCites: [[String]] = []
    for row in table.rows {
      if row.isOtherwise {
        otherwise = lower(row.result)
        otherwiseSite = [row.site]
        otherwiseCites = [citations(row.cites, in: tree)]
        continue
      }
      sites.append(row.site)
      cites.append(citations(row.cites, in: tree))
      let condition = lower(row.cells, of: table, at: row.site)
      rows.append(PlanRow(condition: condition, result: lower(row.result)))
    }
    let index = Int32(plan.tables.count)
    plan.tables.append(
      PlanTable(policy: table.policy.planned, rows: rows, otherwise: otherwise))
    legend.tables.append(legend(table.name, table.attributes))
    legend.rows.append(sites + otherwiseSite)
    legend.rowCites.append(cites + otherwiseCites)
    let arguments = table.formals.indices.map { place in
      insert(.slot(Int32(place)), .nothing, at: table.formals[place].name.site)
    }
    let type = otherwise ?? rows.first?.result
    return insert(
      .table(index, arguments), type.map { plan[$0].type } ?? .nothing, at: table.name.site)
  }

  /// Plans the condition of a row of `table` with `cells`; `nil` where it always matches.
  private mutating func lower(
    _ cells: [CellSyntax], of table: TableSyntax, at site: SourceSpan
  ) -> PlanNode.ID? {
    var conditions: [PlanNode.ID] = []
    for (column, cell) in cells.enumerated() where column < table.formals.count {
      let formal = Column(position: Int32(column), site: table.formals[column].name.site)
      // Two comparisons of one cell are conditions of the row like those of two cells.
      let parts = if case .both(let first, let second) = cell { [first, second] } else { [cell] }
      conditions += parts.compactMap { lower($0, column: formal) }
    }
    return switch conditions.count {
    case 0: nil
    case 1: conditions[0]
    default: insert(.and(conditions), .boolean, at: site)
    }
  }

  /// Plans the test of `cell` on the formal at `column`; `nil` where it takes anything.
  private mutating func lower(_ cell: CellSyntax, column: Column) -> PlanNode.ID? {
    switch cell {
    case .any: return nil
    case .not(let inner):
      guard let test = lower(inner, column: column) else { return nil }
      return insert(.not(test), .boolean, at: legend.sites[Int(test.rawValue)])
    case .both(let first, let second):
      let tests = [first, second].compactMap { lower($0, column: column) }
      guard let last = tests.last else { return nil }
      return insert(.and(tests), .boolean, at: legend.sites[Int(last.rawValue)])
    case .comparison(let symbol, let bound):
      let site = syntax.expressions.site(of: bound)
      let value = insert(.slot(column.position), .nothing, at: column.site)
      return insert(.compare(symbol.comparison, value, lower(bound)), .boolean, at: site)
    case .oneOf(let values):
      let tests = values.map { lowerCellValue($0, column: column) }
      return tests.count == 1
        ? tests[0] : insert(.or(tests), .boolean, at: syntax.expressions.site(of: values[0]))
    }
  }

  /// Plans whether the formal at `column` is the value, or within the range or period, `id`.
  private mutating func lowerCellValue(
    _ id: ExpressionSyntax.ID, column: Column
  ) -> PlanNode.ID {
    let site = syntax.expressions.site(of: id)
    let value = insert(.slot(column.position), .nothing, at: column.site)
    if case .binary(.through, let lower, let upper) = syntax.expressions[ungrouped(id)] {
      let least = self.lower(lower)
      return insert(.between(value, least, self.lower(upper)), .boolean, at: site)
    }
    let other = lower(id)
    return type(of: id) == .period
      ? insert(.coversDate(other, value), .boolean, at: site)
      : insert(.compare(.equal, value, other), .boolean, at: site)
  }

}

/// A column of a table.
private struct Column {

  /// Its position, which is that of the formal.
  let position: Int32

  /// Where the formal is declared.
  let site: SourceSpan

}

extension HitPolicy {

  /// What the plan calls `self`.
  fileprivate var planned: PlanHitPolicy {
    switch self {
    case .unique: .unique
    case .first: .first
    case .any: .any
    case .sum: .sum
    case .least: .least
    case .greatest: .greatest
    }
  }

}

extension BinaryOperator {

  /// What the plan calls `self`, a comparison.
  fileprivate var comparison: PlanComparison {
    switch self {
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    default: .equal
    }
  }

}
