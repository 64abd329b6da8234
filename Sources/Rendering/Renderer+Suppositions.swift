internal import Catalogue
package import Evaluation
package import Inquiry
package import Planning
package import SourceText
package import Values
internal import Vocabulary

extension Renderer {

  /// Returns `words` in the language of answers.
  func words(_ words: ChangeWords) -> String { style.text(words.message(in: tongue)) }

  /// `self`, values of choices and things by the names that people type.
  var namingFacts: Renderer {
    var renderer = self
    renderer.naming = .byName
    return renderer
  }

  /// Returns the sign of `status` and the word for it, painted.
  private func markInWords(_ status: Status) -> String {
    let cell = self.status(status)
    return style.paint(cell.text, cell.role)
  }

  /// Returns what `supposition` changes, of a case decided by the decision at position `decision`.
  private func text(of supposition: Supposition, decision: Int32?) -> String {
    let renderer = namingFacts
    let change = ChangeWords.becomes(
      renderer.brief(supposition.original), renderer.brief(supposition.value))
    return "\(name(of: supposition.fact, decision: decision)): \(words(change))"
  }

  /// Returns a text that Markdown shows as it is.
  package func preformatted(_ text: String) -> String { "```text\n\(text)\n```" }

  /// Returns what `fact` is called by the decision at position `decision`.
  package func name(of fact: Need, decision: Int32?) -> String {
    let subject = subject(ofDecision: decision)
    return shown(needs([fact], subject: subject).first ?? "")
  }

  /// Returns what `fact` is called by the decision at position `decision`, for programs.
  func programName(of fact: Need, decision: Int32?) -> String {
    switch fact {
    case .question(let question): legend.questions[Int(question)].declaration.name.english
    case .fact(let path): text(path, subject: subject(ofDecision: decision), .forPrograms)
    }
  }

  /// Returns what the facts are called by the decision at position `decision`, if there is one.
  private func subject(ofDecision decision: Int32?) -> String {
    guard let decision, legend.decisions.indices.contains(Int(decision)) else { return "" }
    return legend.decisions[Int(decision)].subject
  }

  /// Returns `answer` as it stands beside another: one that is open without its reasons.
  func brief(_ answer: Answer) -> String {
    answer.isOpen ? words(Label.open) : line(answer)
  }

  /// Returns the outcome of `decision`, painted.
  func paintedOutcome(of decision: Decision) -> String {
    let (label, role) = outcomeWords(of: decision)
    return style.paint(words(label), role)
  }

  /// Returns the words for the outcome of `decision`, and how they stand out.
  func outcomeWords(of decision: Decision) -> (Label, Style.Role) {
    switch decision.outcome {
    case .eligible: (.conditionsMet, .good)
    case .notEligible: (.conditionsNotMet, .error)
    case .open: (.conditionsOpen, .warning)
    case .fault: (.conditionsFault, .error)
    }
  }

  /// Returns the name of the decision of `decision` and of the case called `name`.
  func head(of decision: Decision, case name: String) -> String {
    let declaration = legend.decisions[Int(decision.decision)].declaration
    return style.paint(
      "\(self.name(declaration.name, .forPeople)), \(words(Phrase.caseNamed(shown(name))))",
      .heading)
  }

  // MARK: What if

  /// Returns what is different in `result`, about the case called `name`, as people read it.
  package func text(of result: SuppositionResult, case name: String) -> String {
    let (before, after) = (result.before, result.after)
    let subject = before.decision
    let head = head(of: after, case: name)
    var lines: [String] = []
    if before.outcome == after.outcome {
      lines.append("\(head): \(paintedOutcome(of: after))")
    } else {
      lines.append("\(head): \(paintedOutcome(of: before)) → \(paintedOutcome(of: after))")
    }
    lines += result.suppositions.map { "  " + text(of: $0, decision: subject) }
    if before.asOf != after.asOf, let day = after.asOf {
      lines.append("  " + words(Phrase.lawAsOf(numbers.text(day))))
    }
    let amount = amountChange(result)
    lines += amount
    let requirements = result.requirements.flatMap { text(of: $0, decision: subject) }
    lines += requirements
    let warnings = result.warnings.flatMap { text(of: $0, decision: subject) }
    if !warnings.isEmpty {
      lines.append("  \(style.paint(words(Label.warnings) + ":", .heading))")
      lines += warnings.map { "  " + $0 }
    }
    let others = otherChanges(before, after)
    lines += others
    if amount.isEmpty, requirements.isEmpty, warnings.isEmpty, others.isEmpty,
      before.outcome == after.outcome
    {
      lines.append("  " + words(ChangeWords.nothingChanges))
    } else if result.unchanged > 0 {
      lines.append("  " + style.paint(words(ChangeWords.unchanged(result.unchanged)), .faint))
    }
    return lines.joined(separator: "\n")
  }

  /// Returns what becomes of the amount, if anything does.
  private func amountChange(_ result: SuppositionResult) -> [String] {
    let (before, after) = (amountInReach(of: result.before), amountInReach(of: result.after))
    if before == nil && after == nil || before == after { return [] }
    let texts = [before, after].map { $0.map { brief($0) } ?? words(ChangeWords.noSum) }
    var change = ChangeWords.becomes(texts[0], texts[1])
    if case .known(.money(let old), _)? = before, case .known(.money(let new), _)? = after {
      change = .becomesBy(texts[0], texts[1], difference: signed(new - old))
    }
    let facts = result.amountFacts.map { name(of: $0, decision: result.before.decision) }
    let rests =
      facts.isEmpty ? "" : "  " + style.paint("(\(facts.joined(separator: ", ")))", .faint)
    return ["  \(words(Label.amount)): \(words(change))\(rests)"]
  }

  /// Returns the amount of `decision`, where there is one to be had.
  func amountInReach(of decision: Decision) -> Answer? {
    switch decision.outcome {
    case .eligible, .open: decision.amount
    case .notEligible, .fault: nil
    }
  }

  /// Returns `euros` with a sign.
  func signed(_ euros: Rational) -> String {
    euros.isNegative ? "−" + numbers.money(-euros) : "+" + numbers.money(euros)
  }

  /// Returns what becomes of a requirement, and the facts that it rests on.
  private func text(
    of change: SuppositionResult.RequirementChange, decision: Int32
  ) -> [String] {
    guard let result = change.after ?? change.before else { return [] }
    let declaration = requirement(result)
    let marks = [change.statuses.before, change.statuses.after].map { status in
      status.map { markInWords($0) } ?? words(ChangeWords.notInForce)
    }
    var line = marks[0] == marks[1] ? "  \(marks[0]): " : "  \(marks[0]) → \(marks[1]): "
    line += name(declaration.name, .forPeople)
    if let title = title(of: declaration) { line += "  \(shown(title))" }
    let cites = cites(of: result)
    if !cites.isEmpty {
      line += "  " + style.paint(words(Phrase.cites(cites.map(shown))), .faint)
    }
    var lines = [line]
    if let exception = change.after?.exception.map({ legend.exceptions[Int($0)] }) {
      let phrase = Phrase.exception(
        name: name(exception.name, .forPeople), title: title(of: exception).map(shown))
      lines.append("    \(words(phrase))")
    }
    let facts = change.facts.map { name(of: $0, decision: decision) }
    if !facts.isEmpty { lines.append("    " + style.paint(facts.joined(separator: ", "), .faint)) }
    return lines
  }

  /// Returns what is missing, owed or wrong now and was not before.
  private func otherChanges(_ before: Decision, _ after: Decision) -> [String] {
    let legend = self.legend.decisions[Int(after.decision)]
    var lines: [String] = []
    if before.needs != after.needs {
      lines += block(.missing, missing(after.needs, subject: legend.subject, .forPeople))
      lines += block(.leftUnknown, unknownValues(after.needs, indent: 4))
      lines += block(.neededDecisions, decisions(after.needs))
    }
    let old = before.obligations.map { text(of: $0, legend) }
    let new = after.obligations.map { text(of: $0, legend) }
    if old != new { lines += block(.obligations, new) }
    let fresh = after.faults.filter { !before.faults.contains($0) }
    return lines + block(.faults, faults(fresh))
  }

  /// Returns what is different in `result`, about the case called `name`, as the statement at `site`
  /// prints it for programs.
  package func json(of result: SuppositionResult, case name: String, at site: SourceSpan) -> JSON {
    let decision = result.before.decision
    return statement(
      at: site, "what_if",
      [
        "facts": .array(result.suppositions.map { json(of: $0, decision: decision) }),
        "before": json(of: result.before, case: name),
        "after": json(of: result.after, case: name),
        "requirements": .array(
          (result.requirements + result.warnings).map { change in
            [
              "name": .optional(
                (change.after ?? change.before).map { requirement($0).name.english }),
              "before": .optional(change.statuses.before?.rawValue),
              "after": .optional(change.statuses.after?.rawValue),
              "facts": .strings(change.facts.map { programName(of: $0, decision: decision) }),
            ]
          }),
      ])
  }

  /// Returns `supposition` for programs.
  func json(of supposition: Supposition, decision: Int32?) -> JSON {
    let type = type(of: supposition.fact)
    return [
      "fact": .string(programName(of: supposition.fact, decision: decision)),
      "before": json(of: supposition.original, type), "after": json(of: supposition.value, type),
    ]
  }

  /// Returns the type of `fact`.
  func type(of fact: Need) -> ValueType {
    if case .question(let question) = fact { return plan.questions[Int(question)].type }
    guard case .fact(let path) = fact, case .field(let record, let field)? = path.steps.last else {
      return .boolean
    }
    return plan.records[Int(record.rawValue)].fields[Int(field)].type
  }

  /// Returns what `node` came to and comes to if `suppositions` are so, as people read it.
  package func text(
    of suppositions: [Supposition], before: Answer, after: Answer, node: PlanNode.ID
  ) -> String {
    var lines = suppositions.map { text(of: $0, decision: nil) }
    let title = title(of: node) ?? site(of: node).map { sourceText(at: $0) } ?? ""
    if before == after {
      lines.append("\(shown(title)): \(whole(after)), \(words(ChangeWords.nothingChanges))")
      return lines.joined(separator: "\n")
    }
    var change = ChangeWords.becomes(whole(before), whole(after))
    if case .known(.money(let old), _) = before, case .known(.money(let new), _) = after {
      change = .becomesBy(line(before), line(after), difference: signed(new - old))
    } else if case .known(.number(let old), _) = before, case .known(.number(let new), _) = after {
      let way = new - old
      let text = way.isNegative ? "−" + numbers.text(-way) : "+" + numbers.text(way)
      change = .becomesBy(line(before), line(after), difference: text)
    }
    lines.append("\(shown(title)): \(words(change))")
    return lines.joined(separator: "\n")
  }

  /// Returns `answer`, of which also the elements are told that a list may have.
  private func whole(_ answer: Answer) -> String {
    guard case .list(let elements, let marks) = answer else { return line(answer) }
    let open = elements.filter { $0.membership?.isOpen ?? false }
    if open.isEmpty { return line(answer) }
    let possible = Answer.list(open.map { Element($0.answer) }, marks)
    return "\(line(answer)), \(words(Label.open)): \(line(possible))"
  }

  /// Returns what `node` came to and comes to if `suppositions` are so, for programs.
  package func json(
    of suppositions: [Supposition], before: Answer, after: Answer, node: PlanNode.ID,
    asOf day: Day, at site: SourceSpan
  ) -> JSON {
    statement(
      at: site, "what_if",
      [
        "facts": .array(suppositions.map { json(of: $0, decision: nil) }),
        "before": json(of: before, type: plan[node].type, asOf: day),
        "after": json(of: after, type: plan[node].type, asOf: day),
      ])
  }

}
