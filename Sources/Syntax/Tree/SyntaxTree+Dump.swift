internal import Values

extension SyntaxTree {

  /// Returns the declarations of `self`, one a line, as lists in parentheses.
  ///
  /// It leaves out where things stand, so that two texts of one structure have equal dumps.
  package func dump() -> String {
    declarations.map { dump($0) }.joined(separator: "\n")
  }

  /// Returns the expression `id` as lists in parentheses.
  package func dump(_ id: ExpressionSyntax.ID) -> String {
    switch expressions[id] {
    case .missing: "(missing)"
    case .name(let symbol): spellings[Int(symbol.rawValue)]
    case .literal(let literal): dump(literal)
    case .unknown: "(unknown)"
    case .approximate(let precision, let number): list(precision, dump(number))
    case .group(let inner): list("group", dump(inner))
    case .list(let elements): list("list", elements.map { dump($0) })
    case .record(let name, let fields): list("facts", [dump(name)] + fields.map { dump($0) })
    case .history(let entries): list("history", entries.map { dump($0) })
    case .observations(let entries): list("observations", entries.map { dump($0) })
    case .dated(let value, let day): list("dated", dump(value), dump(day))
    case .member(let base, let name): list("member", dump(base), dump(name))
    case .call(let callee, let arguments):
      list("call", [dump(callee)] + arguments.map { dump($0) })
    case .unary(let operation, let operand): list(operation, dump(operand))
    case .binary(let operation, let left, let right): list(operation, dump(left), dump(right))
    case .conditional(let condition, let consequence, let alternative):
      list("if", dump(condition), dump(consequence), dump(alternative))
    case .test(let subject, let predicate, let isNegated):
      list(isNegated ? "isNot" : "is", "\(predicate)", dump(subject))
    case .rounded(let value, let mode, let unit):
      list("rounded", "\(mode)", dump(value), dump(unit))
    case .split(let value, let split):
      list(
        "split", "\(split.kind)", "\(split.mode)", dump(value), dump(split.parts),
        dump(split.unit))
    case .element(let number, let elements): list("element", dump(number), dump(elements))
    case .quantified(let quantifier, let name, let elements, let condition):
      list(quantifier, dump(name), dump(elements), dump(condition))
    case .comprehension(let value, let each):
      list(
        "each",
        [dump(each.name), dump(each.list)] + (each.condition.map { [dump($0)] } ?? [])
          + [dump(value)])
    case .atLeast(let number, let conditions):
      list("atLeast", [dump(number)] + conditions.map { dump($0) })
    case .aggregate(let aggregate, let elements): list(aggregate, dump(elements))
    case .filtered(let elements, let condition): list("where", dump(elements), dump(condition))
    case .table(let elements, let clauses): dump(elements, clauses)
    case .decision(let kind, let name, let office): list(kind, dump(name), dump(office))
    case .interpretation(let question): dump(question)
    case .application(let decision, let facts): list("for", dump(decision), dump(facts))
    }
  }

  /// Returns `literal` as a word, or as a list that begins with its kind.
  private func dump(_ literal: LiteralSyntax) -> String {
    switch literal {
    case .boolean(let value): value ? "yes" : "no"
    case .integer(let value): value.plainText
    case .decimal(let value): list("decimal", value.plainText)
    case .money(let value): list("money", value.plainText)
    case .text(let text): quoted(text)
    case .date(let day): dump(day)
    case .period(let period): list("period", dump(period.start), dump(period.end))
    case .duration(let span): list(span.kind, "\(span.count)")
    }
  }

  /// Returns `day` as ISO 8601 has it.
  private func dump(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.components
    let digits = String(year * 10_000 + month * 100 + dayOfMonth)
    let padded = Array(String(repeating: "0", count: max(0, 8 - digits.count)) + digits)
    return String(padded[0..<4]) + "-" + String(padded[4..<6]) + "-" + String(padded[6...])
  }

  /// Returns `elements` with what is made of them.
  private func dump(_ elements: ExpressionSyntax.ID, _ clauses: TableClausesSyntax) -> String {
    var parts = [dump(elements)]
    if !clauses.groupedBy.isEmpty {
      parts.append(list("groupedBy", clauses.groupedBy.map { dump($0) }))
    }
    if !clauses.sortedBy.isEmpty {
      parts.append(
        list(
          "sortedBy",
          clauses.sortedBy.map { $0.isDescending ? list("descending", dump($0.key)) : dump($0.key) }
        ))
    }
    if !clauses.columns.isEmpty {
      parts.append(
        list("with", clauses.columns.map { list("column", dump($0.value), quoted($0.heading)) }))
    }
    if let presentation = clauses.presentation { parts.append("\(presentation)") }
    return list("table", parts)
  }

  /// Returns `name` as it is spelled.
  func dump(_ name: NameSyntax) -> String {
    let spelling = spelling(of: name)
    return spelling.isEmpty ? "(missing)" : spelling
  }

  /// Returns `field` as a list.
  func dump(_ field: FieldSyntax) -> String {
    list("field", [dump(field.name), dump(field.value)] + field.cites.map { dump($0) })
  }

  /// Returns `entry` as a list.
  func dump(_ entry: HistoryEntrySyntax) -> String {
    list(
      "entry",
      [entry.from.map { list("from", dump($0)) }, entry.until.map { list("until", dump($0)) }]
        .compactMap { $0 } + [dump(entry.value)] + entry.cites.map { dump($0) })
  }

  /// Returns `observation` as a list.
  private func dump(_ observation: ObservationSyntax) -> String {
    list(
      "on", [dump(observation.on), dump(observation.value)] + observation.cites.map { dump($0) })
  }

  /// Returns `citation` as a list.
  func dump(_ citation: CitationSyntax) -> String {
    list("cites", [dump(citation.source)] + (citation.clause.map { [quoted($0.text)] } ?? []))
  }

  /// Returns `question` as a list.
  func dump(_ question: InterpretationSyntax) -> String {
    list(
      "interpretation",
      [dump(question.name)] + dump(question.type) + [quoted(question.question)]
        + question.readings.map { reading in
          list("reading", [dump(reading.value)] + reading.cites.map { dump($0) })
        })
  }

  /// Returns `text` in quotes.
  func quoted(_ text: String) -> String { "\"\(text)\"" }

  /// Returns `text` in quotes, or a dash if there is none.
  func quoted(_ text: TextSyntax?) -> String { text.map { quoted($0.text) } ?? "-" }

  /// Returns `title` in quotes, and its twins if it has any; a dash if there is none.
  func quoted(_ title: TitleSyntax?) -> String {
    guard let title else { return "-" }
    if title.twins.isEmpty { return quoted(title.text) }
    return list(
      "titles",
      [quoted(title.text)]
        + title.twins.map { list($0.tongue, quoted($0.text.text)) })
  }

  /// Returns a list that begins with `head`.
  func list<Head>(_ head: Head, _ parts: String...) -> String { list(head, parts) }

  /// Returns a list that begins with `head`.
  func list<Head>(_ head: Head, _ parts: [String]) -> String {
    "(" + (["\(head)"] + parts).joined(separator: " ") + ")"
  }

}
