extension SyntaxTree {

  /// Returns `declaration` as a list in parentheses.
  func dump(_ declaration: DeclarationSyntax) -> String {
    switch declaration {
    case .import(let file): list("import", quoted(file.path))
    case .choice(let choice):
      list(
        choice.isExtension ? "extendChoice" : "choice",
        [dump(choice.name)] + dump(choice.attributes)
          + choice.values.map { list("value", dump($0.name), quoted($0.title)) })
    case .record(let record): dump(record)
    case .thing(let thing): dump(thing)
    case .parameter(let parameter):
      list(
        "parameter",
        [dump(parameter.name)] + dump(parameter.type) + dump(parameter.attributes)
          + parameter.entries.map { dump($0) })
    case .definition(let definition):
      list(
        "define",
        [dump(definition.name)] + definition.formals.map { dump($0) } + dump(definition.type)
          + dump(definition.attributes) + [dump(definition.body)]
          + definition.exceptions.map { dump($0) })
    case .table(let table): dump(table)
    case .eligibility(let eligibility): dump(eligibility)
    case .funding(let funding): dump(funding)
    case .interpretation(let question): dump(question)
    case .settle(let settle): dump(settle)
    case .rule(let rule):
      list(
        "rule",
        [dump(rule.name)] + dump(rule.attributes)
          + (rule.each.map { [list("each", dump($0.variable), dump($0.list))] } ?? [])
          + [dump(rule.body)])
    case .query(let query):
      list(
        "query",
        [dump(query.name)] + query.formals.map { dump($0) } + dump(query.attributes)
          + [dump(query.body)])
    case .test(let test):
      list("test", [dump(test.name)] + dump(test.attributes) + test.steps.map { dump($0) })
    case .data(let data):
      list(
        "data",
        [dump(data.name)] + dump(data.type) + dump(data.attributes) + [quoted(data.path)]
          + data.columns.map { column in
            list("column", column.path.map { dump($0) } + [quoted(column.heading)])
          })
    case .statement(let statement): dump(statement.request)
    }
  }

  /// Returns `record` as a list.
  private func dump(_ record: RecordSyntax) -> String {
    list(
      record.isExtension ? "extend" : "record",
      [dump(record.name)] + (record.plural.map { [list("plural", dump($0))] } ?? [])
        + dump(record.attributes)
        + record.fields.map { field in
          list(
            "field",
            [dump(field.name)] + dump(field.type)
              + (field.range.map { [list("in", dump($0))] } ?? [])
              + (field.isFixed ? ["fixed"] : []) + (field.title.map { [quoted($0)] } ?? []))
        })
  }

  /// Returns `thing` as a list.
  private func dump(_ thing: ThingSyntax) -> String {
    list(
      "thing",
      [dump(thing.kind), thing.name.map { dump($0) } ?? "-"] + dump(thing.attributes)
        + thing.members.map { member in
          switch member {
          case .field(let field): dump(field)
          case .part(let part): dump(part)
          case .settle(let settle): dump(settle)
          case .interpretation(let question): dump(question)
          }
        })
  }

  /// Returns `table` as a list.
  private func dump(_ table: TableSyntax) -> String {
    list(
      "table",
      [dump(table.name)] + table.formals.map { dump($0) } + dump(table.type) + ["\(table.policy)"]
        + dump(table.attributes)
        + table.rows.map { row in
          list(
            "row",
            (row.isOtherwise ? ["otherwise"] : row.cells.map { dump($0) }) + [dump(row.result)]
              + row.cites.map { dump($0) })
        })
  }

  /// Returns `cell` as a list.
  private func dump(_ cell: CellSyntax) -> String {
    switch cell {
    case .any: "any"
    case .comparison(let operation, let value): list(operation, dump(value))
    case .both(let first, let second): list("both", dump(first), dump(second))
    case .oneOf(let options): list("oneOf", options.map { dump($0) })
    case .not(let inner): list("not", dump(inner))
    }
  }

  /// Returns `eligibility` as a list.
  private func dump(_ eligibility: EligibilitySyntax) -> String {
    list(
      "eligibility",
      [dump(eligibility.name), dump(eligibility.subject)] + dump(eligibility.attributes)
        + (eligibility.lawAsOf.map { [list("lawAsOf", dump($0))] } ?? [])
        + eligibility.lets.map { list("let", dump($0.name), dump($0.value)) }
        + eligibility.requirements.map { requirement in
          list(
            requirement.isShould ? "should" : "require",
            [dump(requirement.name)] + dump(requirement.attributes) + [dump(requirement.body)]
              + requirement.exceptions.map { dump($0) })
        } + eligibility.interpretations.map { dump($0) })
  }

  /// Returns `funding` as a list.
  private func dump(_ funding: FundingSyntax) -> String {
    var parts = [dump(funding.name), dump(funding.subject)] + dump(funding.attributes)
    if let programme = funding.programme { parts.append(list("programme", dump(programme))) }
    if let conditions = funding.eligibility { parts.append(list("eligibility", dump(conditions))) }
    if let day = funding.lawAsOf { parts.append(list("lawAsOf", dump(day))) }
    parts += funding.lets.map { list("let", dump($0.name), dump($0.value)) }
    if let amount = funding.amount { parts.append(list("amount", dump(amount))) }
    parts += funding.exceptions.map { dump($0) }
    parts += funding.obligations.map { obligation in
      list(
        "obligation",
        [dump(obligation.name)] + dump(obligation.attributes)
          + (obligation.due.map { [list("due", dump($0))] } ?? []))
    }
    parts += funding.interpretations.map { dump($0) }
    parts += funding.settles.map { dump($0) }
    return list("funding", parts)
  }

  /// Returns `exception` as a list.
  private func dump(_ exception: ExceptionSyntax) -> String {
    list(
      "except",
      [dump(exception.name)] + dump(exception.attributes) + [dump(exception.body)]
        + exception.exceptions.map { dump($0) })
  }

  /// Returns `settle` as a list.
  private func dump(_ settle: SettleSyntax) -> String {
    list("settle", dump(settle.name), dump(settle.answer), quoted(settle.reason))
  }

  /// Returns `step` as a list.
  private func dump(_ step: TestStepSyntax) -> String {
    switch step {
    case .given(let name, let value): list("given", dump(name), dump(value))
    case .expect(let condition, _): list("expect", dump(condition))
    case .expectOpen(let subject, let causes, _):
      list("expectOpen", dump(subject), list("becauseOf", causes.map { dump($0) }))
    case .expectPossible(let subject, let value, _):
      list("expectPossible", dump(subject), dump(value))
    case .setAsOf(let day): list("setAsOf", dump(day))
    case .settle(let settle): dump(settle)
    }
  }

  /// Returns `request` as a list.
  private func dump(_ request: RequestSyntax) -> String {
    switch request {
    case .show(let value): list("show", dump(value))
    case .decide(let name, let facts, let day):
      list("decide", [dump(name), dump(facts)] + (day.map { [dump($0)] } ?? []))
    case .setAsOf(let day): list("setAsOf", dump(day))
    case .why(let isNot, let extent):
      switch extent {
      case .answer: list(isNot ? "whyNot" : "why", [])
      case .all: list(isNot ? "whyNot" : "why", ["all"])
      case .part(let part): list(isNot ? "whyNot" : "why", [dump(part)])
      }
    case .whatIf(let changes):
      list("whatIf", changes.map { list("=", dump($0.field), dump($0.value)) })
    case .whatWouldItTake(let amount, let kept):
      list(
        "whatWouldItTake",
        (amount.map { [list("for", dump($0))] } ?? [])
          + (kept.isEmpty ? [] : [list("keeping", kept.map { dump($0) })]))
    case .whatIsMissing: "(whatIsMissing)"
    case .sweep(let fact, let first, let last):
      list("sweep", dump(fact), dump(first), dump(last))
    case .diff(let first, let second): list("diff", dump(first), dump(second))
    case .historyOf(let value): list("historyOf", dump(value))
    }
  }

  /// Returns `name`, and its twin if it has one.
  private func dump(_ name: DeclaredNameSyntax) -> String {
    guard let twin = name.twin else { return dump(name.name) }
    return list("twins", dump(name.name), dump(twin))
  }

  /// Returns `formal` as a list.
  private func dump(_ formal: FormalSyntax) -> String {
    list("formal", [dump(formal.name)] + dump(formal.type))
  }

  /// Returns `type`, if there is one.
  func dump(_ type: TypeSyntax?) -> [String] {
    switch type {
    case nil: []
    case .missing: ["(missing)"]
    case .builtin(let type, _): ["<\(type)>"]
    case .named(let name): ["<\(dump(name))>"]
    case .list(let element, _): [list("listOf", dump(element))]
    }
  }

  /// Returns what `attributes` say.
  private func dump(_ attributes: AttributesSyntax) -> [String] {
    var parts: [String] = []
    if let title = attributes.title { parts.append(quoted(title)) }
    parts += attributes.cites.map { dump($0) }
    if let from = attributes.from { parts.append(list("from", dump(from))) }
    if let until = attributes.until { parts.append(list("until", dump(until))) }
    if let when = attributes.when { parts.append(list("when", dump(when))) }
    if !attributes.overrides.isEmpty {
      parts.append(list("overrides", attributes.overrides.map { dump($0) }))
    }
    if attributes.isWarning { parts.append("warning") }
    if let documentation = attributes.documentation {
      parts.append(list("documentation", quoted(documentation)))
    }
    return parts
  }

}
