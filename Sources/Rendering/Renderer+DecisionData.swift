internal import Catalogue
package import Evaluation
internal import Planning
package import Values
internal import Vocabulary

/// Decisions, rules and histories as tables for other programs, and in Markdown.
extension Renderer {

  /// Returns `decision` about the case called `name`, a row: what it says, and what each requirement of
  /// it came to, which is nothing for one that is not in force.
  package func data(of decision: Decision, case name: String) -> DataTable {
    let legend = self.legend.decisions[Int(decision.decision)]
    let needs = decision.needs
    let questions = needs.compactMap { need -> String? in
      guard case .question(let question) = need else { return nil }
      return self.legend.questions[Int(question)].declaration.name.english
    }
    var cells: [(heading: String, text: String)] = [
      ("decision", legend.declaration.name.english), ("case", DataTable.harmless(name)),
      ("as_of", decision.asOf?.isoText ?? ""), ("outcome", decision.outcome.rawValue),
    ]
    if plan.decisions[Int(decision.decision)].funding != nil {
      let isEligible = decision.outcome == .eligible
      let amount = isEligible ? decision.amount.map { plain($0, .money) } : nil
      cells.append(("amount", amount ?? ""))
    }
    cells.append(("approximate", decision.isApproximate ? "true" : "false"))
    cells.append(("missing", missing(needs, subject: legend.subject, .forPrograms).joined("; ")))
    cells.append(("needs_decision", questions.joined("; ")))
    cells.append(("faults", decision.faults.map(\.kind.code).joined("; ")))
    let statuses = Dictionary(
      decision.requirements.map { ($0.requirement, $0.status) }, uniquingKeysWith: { $1 })
    let funding = plan.decisions[Int(decision.decision)].funding
    // A funding has the requirements of its eligibility, if it has one.
    if let position = funding == nil ? decision.decision : funding?.eligibility {
      let declared = plan.decisions[Int(position)].requirements
      for (number, requirement) in declared.enumerated() where !requirement.isShould {
        let declaration = self.legend.decisions[Int(position)].requirements[number]
        let status = statuses[Int32(truncatingIfNeeded: number)]
        cells.append(("requirement.\(declaration.name.english)", status?.rawValue ?? ""))
      }
    }
    return DataTable(row: cells)
  }

  /// Returns `decision` about the case called `name` in Markdown.
  package func markdown(
    of decision: Decision, case name: String, ignored: [String] = []
  ) -> String {
    DataTable.markdown(linesOf: text(of: decision, case: name, ignored: ignored))
  }

  /// Returns what a rule comes to, a row.
  package func data(of result: RuleResult) -> DataTable {
    let rule = plan.rules[Int(result.rule)]
    let element: ValueType =
      if let each = rule.each, case .list(let element) = plan[each].type { element } else {
        .nothing
      }
    let cells: [(heading: String, text: String)] = [
      ("rule", legend.rules[Int(result.rule)].name.english), ("status", result.status.rawValue),
      ("severity", rule.isWarning ? "warning" : "error"),
      ("failing", result.failing.map { plain($0, element) }.joined("; ")),
      ("missing", missing(result.needs, subject: "", .forPrograms).joined("; ")),
    ]
    return DataTable(row: cells)
  }

  /// Returns what a rule comes to in Markdown.
  package func markdown(of result: RuleResult) -> String {
    DataTable.markdown(linesOf: text(of: result))
  }

  /// Returns what a test comes to, a row.
  package func data(of result: TestResult) -> DataTable {
    let cells: [(heading: String, text: String)] = [
      ("test", legend.tests[Int(result.test)].declaration.name.english),
      ("status", result.passed ? "passed" : "failed"),
    ]
    return DataTable(row: cells)
  }

  /// Returns what a test comes to in Markdown.
  package func markdown(of result: TestResult) -> String {
    DataTable.markdown(linesOf: text(of: result))
  }

  /// Returns the values, of `type`, that what is called `name` had, a row each.
  package func data(
    of history: [HistoryEntry], type: ValueType, called name: String
  ) -> DataTable {
    DataTable(
      [
        DataTable.Column("name"), DataTable.Column("from"), DataTable.Column("until"),
        DataTable.Column("value", isNumeric: type.isNumeric),
      ],
      history.map { entry in
        [
          name, entry.validity.from?.isoText ?? "", entry.validity.until?.isoText ?? "",
          plain(entry.answer, type),
        ]
      }, isContinued: true)
  }

  /// Returns the values that something had in Markdown.
  package func markdown(of history: [HistoryEntry]) -> String {
    markdownTable(table(of: history))
  }

  /// Returns the values that something had, by their days.
  func table(of history: [HistoryEntry]) -> TextTable {
    TextTable(
      [TextTable.Column("", .fixed), TextTable.Column("", .left)],
      history.map { entry in
        TextTable.Row([
          TextTable.Cell(days(of: entry.validity)), TextTable.Cell(line(entry.answer)),
        ])
      })
  }

}

extension [String] {

  /// Returns the texts with `separator` between them.
  fileprivate func joined(_ separator: String) -> String { joined(separator: separator) }

}
