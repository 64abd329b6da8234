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
      lines.append(
        "  \(words(.amount)): \(style.paint(line(amount), .heading))"
          + cited(legend.declaration.cites))
    }
    lines += requirements(of: decision)
    lines += block(.missing, described(decision.needs, subject: subject))
    lines += block(.leftUnknown, unknownValues(decision.needs, indent: 4))
    lines += block(.neededDecisions, decisions(decision.needs))
    lines += possibleAmounts(of: decision)
    lines += block(.warnings, decision.warnings.map { warning($0) })
    lines += block(.notes, notes(of: decision, ignored).map { style.text($0) })
    lines += block(.obligations, obligations(of: decision, legend))
    lines += block(.faults, faults(decision.faults))
    return lines.joined(separator: "\n")
  }

  /// Returns the name of `decision`, the case and the outcome.
  func headline(of decision: Decision, case name: String) -> String {
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

  /// Returns the sign of `status`, the word for it, and how both stand out.
  func status(_ status: Status) -> TextTable.Cell {
    let (sign, label, role): (Character, Label, Style.Role) =
      switch status {
      case .met: (page.glyphs.check, .met, .good)
      case .notMet: (page.glyphs.cross, .notMet, .error)
      case .open: (page.glyphs.question, .statusOpen, .warning)
      case .fault: (page.glyphs.alarm, .statusFault, .error)
      }
    return TextTable.Cell("\(sign) \(words(label))", role: role)
  }

  /// Returns what each requirement came to, below each other, each with its exception below it.
  private func requirements(of decision: Decision) -> [String] {
    let rows = decision.requirements.map { result in
      let declaration = requirement(result)
      let cites = cites(of: result).map(shown)
      let exception = result.exception.map { legend.exceptions[Int($0)] }.map { exception in
        words(
          .exception(
            name: name(exception.name, .forPeople), title: self.title(of: exception).map(shown)))
      }
      return TextTable.Row(
        [
          status(result.status), TextTable.Cell(name(declaration.name, .forPeople)),
          TextTable.Cell(title(of: declaration).map(shown) ?? ""),
          TextTable.Cell(cites.isEmpty ? "" : words(.cites(cites)), role: .faint),
        ], note: exception.map { TextTable.Cell($0) })
    }
    let columns: [TextTable.Alignment] = [.fixed, .fixed, .left, .left]
    return TextTable(columns.map { TextTable.Column("", $0) }, rows)
      .lines(on: page.narrowed(by: 2)).map { "  " + $0 }
  }

  /// Returns the paths of the facts among `needs`, each with the title of its field behind it.
  func described(_ needs: [Need], subject: String) -> [String] {
    let facts = needs.compactMap { need -> (String, TextTable.Cell)? in
      guard case .fact(let path) = need, need.unknownValue == nil else { return nil }
      var title: String?
      if case .field(let record, let position)? = path.steps.last {
        title = self.title(of: legend.records[Int(record.rawValue)].fields[Int(position)])
      }
      return (
        text(path, subject: subject, .forPeople),
        TextTable.Cell(title.map(shown) ?? "", role: .faint)
      )
    }
    return FieldList(facts).lines(on: page.narrowed(by: 4))
  }

  /// Returns `sources` in brackets, after a space.
  func cited(_ sources: [String]) -> String {
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
    let title = title(of: declaration).map { "  \(shown($0))" } ?? ""
    let head =
      style.paint(String(page.glyphs.alarm), .warning) + " " + name(declaration.name, .forPeople)
    return "\(head)\(title) (\(words(label)))\(cited(cites(of: result)))"
  }

  /// Returns an obligation and when it is due.
  func text(of result: ObligationResult, _ legend: DecisionLegend) -> String {
    let declaration = legend.obligations[Int(result.obligation)]
    var text = name(declaration.name, .forPeople)
    if let title = title(of: declaration) { text += "  \(shown(title))" }
    if let due = result.due { text += ", \(words(.due(line(due))))" }
    if let note = note(result) { text += " (\(note))" }
    return text + cited(declaration.cites)
  }

  /// Returns why it is not certain that there is the obligation `result`.
  private func note(_ result: ObligationResult) -> String? {
    result.applies.truth == true ? nil : line(result.applies)
  }

  /// Returns the obligations of `decision`, and when they are due, below each other.
  private func obligations(of decision: Decision, _ legend: DecisionLegend) -> [String] {
    let fields = decision.obligations.map { result in
      let declaration = legend.obligations[Int(result.obligation)]
      let parts = [
        title(of: declaration).map(shown), result.due.map { words(.due(line($0))) }, note(result),
      ].compactMap(\.self)
      let said = parts.isEmpty ? nil : parts.joined(separator: ", ")
      let rests = declaration.cites.isEmpty ? nil : words(.cites(declaration.cites.map(shown)))
      return (
        name(declaration.name, .forPeople),
        TextTable.Cell([said, rests].compactMap(\.self).joined(separator: "  "))
      )
    }
    return FieldList(fields).lines(on: page.narrowed(by: 4))
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
    let lines = items.flatMap { item in
      // What stands out holds signs that take no room, and would be wrapped wrongly.
      item.contains("\u{1B}") ? ["    \(item)"] : page.indented(item, by: 4)
    }
    return ["  \(style.paint(words(heading) + ":", .heading))"] + lines
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
