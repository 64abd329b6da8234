internal import Catalogue
internal import Evaluation
internal import Planning
internal import Values
internal import Vocabulary

/// What open answers could be.
extension Renderer {

  /// Returns `words` in the language of answers.
  func words(_ words: EnvelopeWords) -> String { style.text(words.message(in: tongue)) }

  /// Returns `range` in words.
  func text(of range: ValueRange) -> String {
    words(
      .range(
        low: range.low.map { line(.known($0, range.marks)) },
        high: range.high.map { line(.known($0, range.marks)) }))
  }

  /// Returns `range`, of values of `type`, as programs read it.
  func json(of range: ValueRange, _ type: ValueType) -> JSON {
    [
      "from": range.low.map { json(of: $0, type) } ?? .null,
      "to": range.high.map { json(of: $0, type) } ?? .null,
    ]
  }

  /// Returns what `open` could be, a line each.
  func possibilities(of open: Open) -> [String] {
    if let range = open.range { return [text(of: range)] }
    var lines = open.alternatives.map { text(of: $0) }
    if let fault = open.fault, !lines.isEmpty {
      lines.append(words(.otherwiseFault(code: fault.kind.code, message(fault.kind))))
    }
    return lines
  }

  /// Returns what the amount of `decision`, which is open, could be, below a heading.
  func possibleAmounts(of decision: Decision) -> [String] {
    guard case .open = decision.outcome, let amount = decision.amount else { return [] }
    switch amount {
    case .known:
      return ["  \(style.paint(words(.amountIfMet) + ":", .heading)) \(line(amount))"]
    case .open(let open):
      if let range = open.range {
        return ["  \(style.paint(words(.possibleAmount) + ":", .heading)) \(text(of: range))"]
      }
      return block(.alternatives, possibilities(of: open))
    case .record, .list, .fault: return []
    }
  }

}

// MARK: Conditions

extension Renderer {

  /// Returns what `assumption` supposes of a fact, where its own text does not name the fact: it
  /// stands in a cell of a table, or in a definition that calls the fact by another name.
  func text(ofTest assumption: Assumption, at text: String, _ spelling: Spelling) -> String? {
    guard let said = assumption.said, let last = said.fact.steps.last else { return nil }
    if case .field(let record, let field) = last {
      let name = legend.records[Int(record.rawValue)].fields[Int(field)].name
      let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      if words.contains(where: { $0 == name.english || $0 == name.german }) { return nil }
    }
    let comparisons = said.comparisons
    let fact = self.text(said.fact, subject: subjectName(of: said.fact), spelling)
    let tongue = tongue(spelling)
    if comparisons.count == 2 {
      let ends = comparisons.map { self.text($0.value, spelling) }.joined(separator: " .. ")
      let text = "\(fact) in \(ends)"
      return assumption.isTrue ? text : tongue.negated(text)
    }
    guard let only = comparisons.first else { return nil }
    if case .boolean(true) = only.value, only.comparison == .equal {
      return assumption.isTrue ? fact : tongue.negated(fact)
    }
    let comparison = assumption.isTrue ? only.comparison : only.comparison.opposite
    return "\(fact) \(comparison.sign) \(self.text(only.value, spelling))"
  }

  /// Returns what `node`, a row of a table or a cell of one, asks of the arguments of the table; `nil`
  /// of other conditions.
  func text(ofCells node: PlanNode.ID, _ spelling: Spelling) -> String? {
    guard let formals = formals(ofTableAround: node) else { return nil }
    return text(ofCell: node, formals, spelling)
  }

  /// Returns what `node`, which is about `formals`, asks of them.
  private func text(
    ofCell node: PlanNode.ID, _ formals: [String], _ spelling: Spelling
  ) -> String? {
    func operand(_ node: PlanNode.ID) -> String {
      if case .slot(let slot) = plan[node].operation, Int(slot) < formals.count {
        return formals[Int(slot)]
      }
      if case .constant(let value, _) = plan[node].operation { return text(value, spelling) }
      return site(of: node).map { sourceText(at: $0) } ?? ""
    }
    switch plan[node].operation {
    case .and(let cells), .or(let cells):
      let isAnd = if case .and = plan[node].operation { true } else { false }
      let tongue = tongue(spelling)
      let joint =
        isAnd ? Label.and.text(in: tongue) : EnvelopeWords.or.message(in: tongue).proseText
      return cells.compactMap { text(ofCell: $0, formals, spelling) }.joined(separator: joint)
    case .not(let cell):
      return text(ofCell: cell, formals, spelling).map { tongue(spelling).negated($0) }
    case .compare(let comparison, let a, let b):
      return "\(operand(a)) \(comparison.sign) \(operand(b))"
    case .between(let value, let low, let high):
      return "\(operand(value)) in \(operand(low)) .. \(operand(high))"
    case .coversDate(let period, let day):
      return "\(operand(day)) in \(operand(period))"
    default: return nil
    }
  }

  /// Returns the names of the arguments of the table of which `node` is a row, or a part of one.
  private func formals(ofTableAround node: PlanNode.ID) -> [String]? {
    func isPart(_ condition: PlanNode.ID) -> Bool {
      condition == node || plan[condition].operation.operands.contains { isPart($0) }
    }
    let table = plan.tables.firstIndex { table in
      table.rows.contains { row in row.condition.map(isPart) ?? false }
    }
    guard let table else { return nil }
    let definition = plan.definitions.firstIndex { definition in
      definition.versions.contains { version in
        if case .table(let number, _) = plan[version.clause.body].operation {
          Int(number) == table
        } else {
          false
        }
      }
    }
    return definition.map { legend.formals[$0] }
  }

  /// Returns `value` as it is written in an expression.
  private func text(_ value: Value, _ spelling: Spelling) -> String {
    switch spelling {
    case .forPeople: text(value)
    case .forPrograms: inEnglish.text(value)
    }
  }

  /// `self`, but for the language.
  private var inEnglish: Renderer {
    Renderer(plan: plan, legend: legend, sources: sources, tongue: .english, isColoured: false)
  }

  /// Returns what the facts that `path` begins with are called by the decision or definition that is
  /// about them: the only one that is, else by their record.
  private func subjectName(of path: FactPath) -> String {
    guard case .field(let record, _)? = path.steps.first, subject.isEmpty else { return subject }
    let names = plan.decisions.indices.filter { plan.decisions[$0].subject == record }
      .map { legend.decisions[$0].subject }
    return Set(names).count == 1 ? names[0] : ""
  }

}

extension PlanComparison {

  /// How `self` is written.
  fileprivate var sign: String {
    switch self {
    case .equal: "="
    case .notEqual: "<>"
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    }
  }

  /// What holds where `self` does not.
  fileprivate var opposite: PlanComparison {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    }
  }

}
