internal import Catalogue
package import Evaluation
internal import Planning
internal import Values

/// What a decision says about several cases.
extension Renderer {

  /// Returns `decisions` about cases with names as a table: what each says, and why it says no more;
  /// below it how many say what, and the sum of the amounts.
  package func text(of decisions: [(name: String, decision: Decision)]) -> String {
    guard let table = table(of: decisions) else { return words(.nothing) }
    var lines = page.indented(heading(of: decisions), by: 0, role: .heading)
    if let law = law(of: decisions) { lines.append(law) }
    lines += table.lines(on: page)
    lines += page.indented("(\(counts(of: decisions.map(\.decision))))", by: 0, role: .faint)
    if let sum = sum(of: decisions.map(\.decision)) {
      lines += page.indented(words(.sumOfAmounts(line(sum))), by: 0)
    }
    return lines.joined(separator: "\n")
  }

  /// Returns `decisions` about cases with names as a table in Markdown.
  package func markdown(of decisions: [(name: String, decision: Decision)]) -> String {
    guard let table = table(of: decisions) else { return words(.nothing) }
    var parts = ["**\(DataTable.markdownText(heading(of: decisions)))**"]
    if let law = law(of: decisions) { parts.append(law) }
    parts += [markdownTable(table), "(\(counts(of: decisions.map(\.decision))))"]
    if let sum = sum(of: decisions.map(\.decision)) {
      parts.append(words(.sumOfAmounts(line(sum))))
    }
    return parts.joined(separator: "\n\n")
  }

  /// Returns the name and the title of what is decided.
  private func heading(of decisions: [(name: String, decision: Decision)]) -> String {
    guard let first = decisions.first?.decision else { return "" }
    let declaration = legend.decisions[Int(first.decision)].declaration
    let title = title(of: declaration).map { "  \(shown($0))" } ?? ""
    return name(declaration.name, .forPeople) + title
  }

  /// Returns the day whose law was applied where it is the same for all `decisions`.
  private func law(of decisions: [(name: String, decision: Decision)]) -> String? {
    guard let first = decisions.first?.decision,
      decisions.allSatisfy({ $0.decision.asOf == first.asOf })
    else { return nil }
    return first.asOf.map { words(.lawAsOf(numbers.text($0))) } ?? words(.lawAsOfUnknownDate)
  }

  /// Returns `decisions` about cases with names as a table; `nil` where there are none.
  private func table(of decisions: [(name: String, decision: Decision)]) -> TextTable? {
    if decisions.isEmpty { return nil }
    // One day for all stands above them; else each case has its own.
    let hasDays = law(of: decisions) == nil
    let hasAmounts = decisions.contains { $0.decision.amount != nil }
    var columns = [
      TextTable.Column(words(.caseHeading), .fixed), TextTable.Column(words(.outcomeHeading)),
    ]
    if hasAmounts { columns.append(TextTable.Column(words(.amountHeading), .right)) }
    if hasDays { columns.append(TextTable.Column(words(.lawHeading), .fixed)) }
    columns.append(TextTable.Column(words(.reasonHeading)))
    let rows = decisions.map { name, decision in
      var cells = [TextTable.Cell(shown(name)), outcome(of: decision)]
      if hasAmounts { cells.append(amount(of: decision)) }
      if hasDays { cells.append(TextTable.Cell(decision.asOf.map { numbers.text($0) } ?? "?")) }
      cells.append(TextTable.Cell(reason(of: decision)))
      return TextTable.Row(cells)
    }
    return TextTable(columns, rows)
  }

  /// Returns the outcome of `decision`, and how it stands out.
  private func outcome(of decision: Decision) -> TextTable.Cell {
    let (sign, label, role) = sign(of: decision.outcome)
    return TextTable.Cell("\(sign) \(words(label))", role: role)
  }

  /// Returns a sign for `outcome`, its name, and how both stand out.
  func sign(of outcome: Outcome) -> (Character, Label, Style.Role) {
    switch outcome {
    case .eligible: (page.glyphs.check, .conditionsMet, .good)
    case .notEligible: (page.glyphs.cross, .conditionsNotMet, .error)
    case .open: (page.glyphs.question, .conditionsOpen, .warning)
    case .fault: (page.glyphs.alarm, .conditionsFault, .error)
    }
  }

  /// Returns the amount of `decision`, which is nothing unless the conditions are met.
  private func amount(of decision: Decision) -> TextTable.Cell {
    guard decision.outcome == .eligible, let amount = decision.amount else { return "" }
    return cell(amount, .quantity)
  }

  /// Returns why `decision` says no more than it does: the first requirement that is not met, what is
  /// missing, or what went wrong.
  private func reason(of decision: Decision) -> String {
    switch decision.outcome {
    case .eligible: return ""
    case .notEligible:
      guard let result = decision.requirements.first(where: { $0.status == .notMet }) else {
        return ""
      }
      let declaration = requirement(result)
      let name = name(declaration.name, .forPeople)
      return title(of: declaration).map { "\(name): \(shown($0))" } ?? name
    case .open:
      let subject = legend.decisions[Int(decision.decision)].subject
      return needs(decision.needs, subject: subject).map(shown).joined(separator: ", ")
    case .fault: return decision.faults.map(\.kind.code).joined(separator: ", ")
    }
  }

  /// Returns how many of `decisions` there are of each outcome, of those of which there are some.
  private func counts(of decisions: [Decision]) -> String {
    let labels: [(Outcome, Label)] = [
      (.eligible, .conditionsMet), (.notEligible, .conditionsNotMet), (.open, .conditionsOpen),
      (.fault, .conditionsFault),
    ]
    return labels.compactMap { outcome, label in
      let count = decisions.count { $0.outcome == outcome }
      return count == 0 ? nil : words(.cases(count, outcome: words(label)))
    }.joined(separator: ", ")
  }

  /// Returns the sum of the amounts of those of `decisions` of which the conditions are met; `nil` where
  /// there is none.
  private func sum(of decisions: [Decision]) -> Answer? {
    var sum: Rational = 0
    var marks: Marks = []
    var isAny = false
    for decision in decisions where decision.outcome == .eligible {
      guard case .known(.money(let euros), let more)? = decision.amount else { continue }
      sum += euros
      marks.formUnion(more.intersection(.approximate))
      isAny = true
    }
    return isAny ? .known(.money(sum), marks) : nil
  }

}
