internal import Catalogue
package import Evaluation
internal import Planning
internal import Values

extension Renderer {

  /// Returns `decision` about the case called `name` as people read it.
  ///
  /// The facts answer the questions `ignored`, which the decision does not ask.
  package func text(of decision: Decision, case name: String, ignored: [String] = []) -> String {
    let legend = self.legend.decisions[Int(decision.decision)]
    let subject = legend.subject
    var lines = [headline(of: decision, case: name)]
    lines.append(
      "  " + (decision.asOf.map { words(.lawAsOf(numbers.text($0))) } ?? words(.lawAsOfUnknownDate))
    )
    if case .eligible = decision.outcome, let amount = decision.amount {
      lines.append("  \(words(.amount)): \(style.paint(line(amount), .heading))")
    }
    let widest =
      decision.requirements.map { width(of: self.name(requirement($0).name, .forPeople)) }
      .max() ?? 0
    lines += decision.requirements.flatMap { text(of: $0, widest: widest) }
    lines += block(.missing, missing(decision.needs, subject: subject, .forPeople))
    lines += block(.neededDecisions, decisions(decision.needs))
    lines += block(.alternatives, decision.alternatives.map { text(of: $0) })
    lines += block(.warnings, decision.warnings.map { warning($0) })
    lines += block(.notes, notes(of: decision, ignored).map { style.text($0) })
    lines += block(.obligations, decision.obligations.map { text(of: $0, legend) })
    lines += block(.faults, faults(decision.faults))
    return lines.joined(separator: "\n")
  }

  /// Returns the name of `decision`, the case and the outcome.
  private func headline(of decision: Decision, case name: String) -> String {
    let declaration = legend.decisions[Int(decision.decision)].declaration
    let outcome: (Label, Style.Role) =
      switch decision.outcome {
      case .eligible: (.conditionsMet, .good)
      case .notEligible: (.conditionsNotMet, .error)
      case .open: (.conditionsOpen, .warning)
      case .fault: (.conditionsFault, .error)
      }
    let head = "\(self.name(declaration.name, .forPeople)), \(words(.caseNamed(shown(name))))"
    return "\(style.paint(head, .heading)): \(style.paint(words(outcome.0), outcome.1))"
  }

  /// Returns the mark of `status`.
  func mark(_ status: Status) -> String {
    switch status {
    case .met: style.paint("✓", .good)
    case .notMet: style.paint("✗", .error)
    case .open: style.paint("?", .warning)
    case .fault: style.paint("⚠", .error)
    }
  }

  /// Returns what a requirement came to, on a line, and its exception on another.
  private func text(of result: RequirementResult, widest: Int) -> [String] {
    let declaration = requirement(result)
    let name = padded(name(declaration.name, .forPeople), to: widest)
    var line = "  \(mark(result.status)) \(name)"
    if let title = declaration.title { line += "  \(shown(title))" }
    line += cited(cites(of: result))
    guard let exception = result.exception.map({ legend.exceptions[Int($0)] }) else {
      return [line.withoutTrailingSpaces]
    }
    let words = words(
      .exception(
        name: self.name(exception.name, .forPeople), title: exception.title.map(shown)))
    return [line.withoutTrailingSpaces, "    \(words)"]
  }

  /// Returns `sources` in brackets, after a space.
  private func cited(_ sources: [String]) -> String {
    sources.isEmpty ? "" : "  " + style.paint(words(.cites(sources.map(shown))), .faint)
  }

  /// Returns what a `should` came to.
  private func warning(_ result: RequirementResult) -> String {
    let declaration = requirement(result)
    let label: Label =
      switch result.status {
      case .met: .met
      case .notMet: .notMet
      case .open: .statusOpen
      case .fault: .statusFault
      }
    let title = declaration.title.map { "  \(shown($0))" } ?? ""
    let head = style.paint("⚠", .warning) + " " + name(declaration.name, .forPeople)
    return "\(head)\(title) (\(words(label)))\(cited(cites(of: result)))"
  }

  /// Returns an obligation and when it is due.
  func text(of result: ObligationResult, _ legend: DecisionLegend) -> String {
    let declaration = legend.obligations[Int(result.obligation)]
    var text = name(declaration.name, .forPeople)
    if let title = declaration.title { text += "  \(shown(title))" }
    if let due = result.due { text += ", \(words(.due(line(due))))" }
    return text
  }

  /// Returns `faults`, each with its code, its place and what happened.
  func faults(_ faults: [Fault]) -> [String] {
    if faults.isEmpty { return [] }
    var places = Places(sources)
    return faults.map { fault in
      let place = fault.node.flatMap { self.site(of: $0) }.map { places.text(of: $0) + ": " } ?? ""
      return "\(style.paint(fault.kind.code, .error)) \(place)\(style.text(message(fault.kind)))"
    }
  }

  /// Returns `items` below a heading; nothing where there are none.
  func block(_ heading: Label, _ items: [String]) -> [String] {
    if items.isEmpty { return [] }
    return ["  \(style.paint(words(heading) + ":", .heading))"] + items.map { "    \($0)" }
  }

}

extension String {

  /// The text without the spaces at its end.
  var withoutTrailingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }

}
