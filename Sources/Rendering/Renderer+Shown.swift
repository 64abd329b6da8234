internal import Catalogue
package import Evaluation
package import Planning
internal import Values

/// What is shown where a statement, or a person, asks for an expression.
extension Renderer {

  /// Returns `shown`, what `node` comes to, as people read it.
  package func text(of shown: Shown, node: PlanNode.ID) -> String {
    let renderer = naming(factsIn: node)
    switch shown {
    case .answer(let answer, _):
      if case .outcome = plan[node].type, case .open(let open) = answer {
        let open = Answer.open(open).replacingTruths { outcome($0, of: node, .forPeople) }
        guard case .open(let open) = open else { return renderer.text(of: answer) }
        return renderer.text(of: open, isStatus(node) ? .statusOpen : .conditionsOpen)
      }
      let text = renderer.text(of: presented(answer, node, .forPeople), sense(of: node))
      // What happened in place of a value says by itself when it did.
      if case .fault = answer { return text }
      return renderer.dated(text)
    case .table(let table):
      let table = presented(table, node, .forPeople)
      return table.isChart ? renderer.chart(table, node) : renderer.text(of: table, node)
    }
  }

  /// Returns `text` with the day for which it holds behind or below it, where that matters.
  private func dated(_ text: String) -> String {
    guard let statedDay else { return text }
    let day = style.paint("(\(words(.asOf(numbers.text(statedDay)))))", .faint)
    let isShort =
      !text.contains { $0.isNewline } && page.width.map { width(of: text) < $0 / 2 } ?? true
    return isShort ? "\(text)  \(day)" : "\(text)\n\(day)"
  }

  /// Returns `shown`, what `node` comes to, as `eval --format json` prints it.
  package func json(of shown: Shown, node: PlanNode.ID) -> JSON {
    let renderer = naming(factsIn: node)
    switch shown {
    case .answer(let answer, let asOf):
      return renderer.json(
        of: presented(answer, node, .forPrograms), type: plan[node].type, asOf: asOf)
    case .table(let table):
      return renderer.json(of: presented(table, node, .forPrograms), node)
    }
  }

  /// Returns the title of the definition or query that `node` asks for, if it has one.
  package func title(of node: PlanNode.ID) -> String? {
    switch plan[node].operation {
    case .call(let definition, _):
      title(of: legend.definitions[Int(definition)]).map { style.paint(shown($0), .heading) }
    case .view(let list, _): title(of: list)
    default: nil
    }
  }

}

// MARK: Names of facts

extension Renderer {

  /// Returns `self`, by which facts written out in `node` are called as what they are given to calls
  /// them.
  func naming(factsIn node: PlanNode.ID) -> Renderer {
    var renderer = self
    renderer.subject = subject(of: node)
    return renderer
  }

  /// Returns the parameter of the first decision or definition to which `node` gives facts that are
  /// written out; empty where it gives none.
  private func subject(of node: PlanNode.ID) -> String {
    var pending = [node]
    while let node = pending.popLast() {
      let operation = plan[node].operation
      switch operation {
      case .outcome(let decision, let facts), .requirement(let decision, _, let facts),
        .amount(let decision, let facts):
        if isRecord(facts) { return legend.decisions[Int(decision)].subject }
      case .call(let definition, let arguments):
        let position = Int(definition)
        let formals = position < legend.formals.count ? legend.formals[position] : []
        if let name = zip(formals, arguments).first(where: { isRecord($0.1) })?.0 { return name }
      default: break
      }
      pending += operation.operands.reversed()
    }
    return ""
  }

  /// `true` iff `node` is the facts of a case, written out.
  private func isRecord(_ node: PlanNode.ID) -> Bool {
    if case .record = plan[node].operation { true } else { false }
  }

}

// MARK: Outcomes

extension Renderer {

  /// Returns `table`, the outcomes in its columns in words.
  func presented(
    _ table: TableAnswer, _ node: PlanNode.ID, _ spelling: Spelling
  ) -> TableAnswer {
    guard case .view(let list, let view) = plan[node].operation else { return table }
    let columns = view.groups + (view.columns.isEmpty ? [list] : view.columns)
    guard columns.contains(where: { plan[$0].type.isOfOutcomes }) else { return table }
    func presented(_ rows: [TableAnswer.Row]) -> [TableAnswer.Row] {
      rows.map { row in
        let cells = row.cells.enumerated().map { position, cell in
          position < columns.count ? self.presented(cell, columns[position], spelling) : cell
        }
        return TableAnswer.Row(cells: cells, membership: row.membership)
      }
    }
    return TableAnswer(
      rows: presented(table.rows), openRows: presented(table.openRows), isChart: table.isChart,
      groupCount: table.groupCount, asOf: table.asOf)
  }

  /// Returns `answer`, which `node` comes to, where it is an outcome or a list of them, in words.
  func presented(
    _ answer: Answer, _ node: PlanNode.ID, _ spelling: Spelling
  ) -> Answer {
    guard plan[node].type.isOfOutcomes else { return answer }
    return answer.replacingTruths { outcome($0, of: node, spelling) }
  }

  /// Returns the word for the outcome, or the status, that `node` comes to: `isMet` or not.
  private func outcome(_ isMet: Bool, of node: PlanNode.ID, _ spelling: Spelling) -> String {
    switch (spelling, isStatus(node)) {
    case (.forPrograms, false): (isMet ? Outcome.eligible : .notEligible).rawValue
    case (.forPrograms, true): (isMet ? Status.met : .notMet).rawValue
    case (.forPeople, false): words(isMet ? .conditionsMet : .conditionsNotMet)
    case (.forPeople, true): words(isMet ? .met : .notMet)
    }
  }

  /// `true` iff what `node` comes to is the status of a requirement, not the outcome of a decision.
  private func isStatus(_ node: PlanNode.ID) -> Bool {
    var node = node
    while true {
      switch plan[node].operation {
      case .requirement: return true
      case .asOf(let value, _), .conditional(_, let value, _), .otherwise(let value, _),
        .map(_, _, let value), .filter(let value, _, _), .view(let value, _), .first(let value),
        .last(let value), .element(_, let value):
        node = value
      case .list(let elements):
        guard let first = elements.first else { return false }
        node = first
      case .call(let definition, _):
        guard let version = plan.definitions[Int(definition)].versions.first else { return false }
        node = version.clause.body
      default: return false
      }
    }
  }

}

extension ValueType {

  /// `true` iff values of the type are outcomes, or lists of them.
  fileprivate var isOfOutcomes: Bool {
    switch self {
    case .outcome: true
    case .list(let element): element.isOfOutcomes
    default: false
    }
  }

}

extension Answer {

  /// Returns `self` where a text stands for each truth value: what `word` makes of it.
  fileprivate func replacingTruths(_ word: (Bool) -> String) -> Answer {
    switch self {
    case .known(.boolean(let truth), _):
      return .known(.text(word(truth)), marks)
    case .open(let open):
      let alternatives = open.alternatives.map { alternative in
        guard case .boolean(let truth) = alternative.value else { return alternative }
        return Alternative(
          value: .text(word(truth)), marks: alternative.marks, when: alternative.when)
      }
      return .open(Open(needs: open.needs, alternatives: alternatives))
    case .list(let elements, let marks):
      return .list(
        elements.map {
          Element($0.answer.replacingTruths(word), membership: $0.membership)
        }, marks)
    case .known, .record, .fault:
      return self
    }
  }

}
