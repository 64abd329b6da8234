internal import Catalogue
package import Evaluation
internal import Planning
internal import Values
internal import Vocabulary

extension Renderer {

  /// Returns what a rule comes to, as `run --format json` prints it.
  package func json(of result: RuleResult) -> JSON {
    let position = Int(result.rule)
    let rule = plan.rules[position]
    let type = rule.each.map { plan[$0].type }
    let element: ValueType = if case .list(let element) = type { element } else { .nothing }
    return [
      "rule": .string(legend.rules[position].name.english),
      "status": .string(result.status.rawValue),
      "severity": rule.isWarning ? "warning" : "error",
      "failing": .array(result.failing.map { json(of: $0, element) }),
      "missing": .strings(missing(result.needs, subject: "", .forPrograms)),
      "needs_decision": decisionsJSON(result.needs),
      "faults": json(of: result.status == .fault ? result.faults : []),
    ]
  }

  /// Returns what a rule comes to as people read it.
  package func text(of result: RuleResult) -> String {
    let isWarning = plan.rules[Int(result.rule)].isWarning
    let grave: Style.Role = isWarning ? .warning : .error
    let (mark, label, role): (String, Label, Style.Role) =
      switch result.status {
      case .holds: ("✓", .ruleHolds, .good)
      case .broken: (isWarning ? "⚠" : "✗", .ruleBroken, grave)
      case .open: ("?", .ruleOpen, .warning)
      case .fault: ("⚠", .ruleFault, .error)
      }
    var lines = [headline(legend.rules[Int(result.rule)], mark, label, role)]
    lines += block(.failing, failing(result.failing))
    if case .open = result.status {
      lines += block(.missing, missing(result.needs, subject: "", .forPeople))
      lines += block(.leftUnknown, unknownValues(result.needs, indent: 4))
      lines += block(.neededDecisions, decisions(result.needs))
    }
    if case .fault = result.status { lines += block(.faults, faults(result.faults)) }
    return lines.joined(separator: "\n")
  }

  /// The most rows of a table that are told of those that break a rule.
  private static let mostRows = 20

  /// Returns `elements`, which break a rule; of many rows of a table the first.
  private func failing(_ elements: [Answer]) -> [String] {
    guard case .record(let first)? = elements.first, first.row != nil else {
      return elements.map { text(of: $0) }
    }
    let rest = elements.count - Self.mostRows
    return elements.prefix(Self.mostRows).map { line($0) }
      + (rest > 0 ? [words(.moreFacts(rest))] : [])
  }

  /// Returns a mark, the name and the title of `declaration`, and the word for its status.
  func headline(
    _ declaration: DeclarationLegend, _ mark: String, _ label: Label, _ role: Style.Role
  ) -> String {
    let title = title(of: declaration).map { "  \(shown($0))" } ?? ""
    let name = name(declaration.name, .forPeople)
    return "\(style.paint(mark, role)) \(name)\(title): \(style.paint(words(label), role))"
  }

}
