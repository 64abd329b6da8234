internal import Catalogue
internal import Evaluation
package import Inquiry
internal import Planning
package import SourceText
package import Values
internal import Vocabulary

extension Renderer {

  /// The most proposals that are shown to people.
  private static let mostProposals = 5

  /// Returns `prospect` of the case called `name` to be eligible, with an amount of at least `sum`
  /// where one is given, as people read it.
  package func text(of prospect: Prospect, case name: String, for sum: Rational?) -> String {
    let decision = prospect.decision
    let head = "\(head(of: decision, case: name)): \(paintedOutcome(of: decision))"
    switch prospect.finding {
    case .alreadySo:
      guard let sum else { return "\(head)\n  \(words(ChangeWords.alreadyMet))" }
      return "\(head)\n  \(words(ChangeWords.alreadyAtLeast(numbers.money(sum))))"
    case .noAmount:
      let declaration = legend.decisions[Int(decision.decision)].declaration
      let name = self.name(declaration.name, .forPeople)
      return "\(head)\n  \(words(ChangeWords.noAmount(decision: name)))"
    case .nothingFound: return "\(head)\n  \(words(ChangeWords.nothingFound))"
    case .blocked(let obstacles): return text(of: obstacles, head, decision.decision)
    case .proposals(let proposals):
      var lines = [head]
      let purpose = sum.map { ChangeWords.wouldTakeFor(numbers.money($0)) } ?? .wouldTake
      lines.append("  \(words(purpose)):")
      for (position, proposal) in proposals.prefix(Self.mostProposals).enumerated() {
        lines += namingFacts.text(of: proposal, number: position + 1)
      }
      if proposals.count > Self.mostProposals {
        let rest = ChangeWords.moreProposals(proposals.count - Self.mostProposals)
        lines.append("  \(words(rest))")
      }
      let closing = prospect.isExact ? ChangeWords.isComplete : .isSampled
      lines.append("  " + style.paint(words(closing), prospect.isExact ? .faint : .warning))
      return lines.joined(separator: "\n")
    }
  }

  /// Returns `proposal` below its number.
  private func text(of proposal: Proposal, number: Int) -> [String] {
    let facts = proposal.changes.filter { !$0.isDecision }
    let decisions = proposal.changes.filter(\.isDecision)
    var texts = facts.map { text(of: $0, decision: proposal.decision.decision) }
    if !decisions.isEmpty {
      texts.append(words(ChangeWords.decisionsNeeded) + ":")
      texts += decisions.map { "  " + text(of: $0, decision: proposal.decision.decision) }
    }
    var outcome = paintedOutcome(of: proposal.decision)
    if let amount = proposal.decision.amount { outcome += ", " + brief(amount) }
    texts.append("→ \(outcome)")
    let label = "  \(number). "
    let indent = String(repeating: " ", count: width(of: label))
    return texts.enumerated().map { ($0.offset == 0 ? label : indent) + $0.element }
  }

  /// Returns `change`: the fact, what it would have to be, and what it is.
  private func text(of change: ProposedChange, decision: Int32) -> String {
    let values = change.others.map { text($0) }
    var line = words(
      ChangeWords.factToBe(
        fact: name(of: change.fact, decision: decision), value: text(change.value), others: values))
    if let leeway = leeway(of: change) { line += " " + words(leeway) }
    if case .question(let question) = change.fact {
      let legend = legend.questions[Int(question)]
      if let office = self.office(of: legend) {
        line += ", " + words(Phrase.byOffice(shown(office)))
      }
    }
    let now =
      change.original.map { ChangeWords.isNow(text($0)) } ?? .isUnknownNow
    return line + "  " + style.paint("(\(words(now)))", .faint)
  }

  /// Returns the words for the leeway of `change`, if it has any.
  private func leeway(of change: ProposedChange) -> ChangeWords? {
    var isDate = false
    if case .date = change.value { isDate = true }
    if case .period = change.value { return nil }
    return switch change.leeway {
    case .none: nil
    case .less: isDate ? .orEarlier : .orLess
    case .more: isDate ? .orLater : .orMore
    }
  }

  /// Returns why nothing helps.
  private func text(of obstacles: [Obstacle], _ head: String, _ decision: Int32) -> String {
    if obstacles.isEmpty { return "\(head)\n  \(words(ChangeWords.nothingHelpsTogether))" }
    var lines = [head, "  \(words(ChangeWords.nothingHelps)):"]
    for obstacle in obstacles {
      lines.append("  \(page.glyphs.cross) " + text(of: obstacle, decision))
    }
    return lines.joined(separator: "\n")
  }

  /// Returns what cannot be brought about, and why.
  private func text(of obstacle: Obstacle, _ decision: Int32) -> String {
    let what: ChangeWords
    switch obstacle.goal {
    case .requirement(let eligibility, let position):
      let declaration = legend.decisions[Int(eligibility)].requirements[Int(position)]
      let title = title(of: declaration).map { "  \(shown($0))" } ?? ""
      what = .cannotBeMet(name(declaration.name, .forPeople) + title)
    case .amount: what = .amountStaysOpen
    case .sum(let sum): what = .sumNotReached(numbers.money(sum))
    }
    var reasons: [String] = []
    func names(_ facts: [Need]) -> [String] { facts.map { name(of: $0, decision: decision) } }
    if !obstacle.fixed.isEmpty {
      reasons.append(words(ChangeWords.restsOnFixed(names(obstacle.fixed))))
    }
    if !obstacle.kept.isEmpty {
      reasons.append(words(ChangeWords.restsOnKept(names(obstacle.kept))))
    }
    if reasons.isEmpty {
      reasons.append(words(obstacle.restsOnMore ? ChangeWords.whateverTheyAre : .restsOnNoFact))
    }
    return words(what) + ": " + reasons.joined(separator: "; ")
  }

  // MARK: For programs

  /// Returns `prospect` of the case called `name` as the statement at `site` prints it for programs.
  package func json(
    of prospect: Prospect, case name: String, for sum: Rational?, at site: SourceSpan
  ) -> JSON {
    let number = prospect.decision.decision
    var finding = "proposals"
    var proposals: [Proposal] = []
    var obstacles: [Obstacle] = []
    switch prospect.finding {
    case .alreadySo: finding = "already"
    case .noAmount: finding = "no_amount"
    case .nothingFound: finding = "nothing_found"
    case .blocked(let found): (finding, obstacles) = ("impossible", found)
    case .proposals(let found): proposals = found
    }
    return statement(
      at: site, "what_would_it_take",
      [
        "decision": .string(legend.decisions[Int(number)].declaration.name.english),
        "case": .string(name),
        "amount": sum.map { json(of: .money($0), .money) } ?? .null,
        "outcome": .string(prospect.decision.outcome.rawValue),
        "finding": .string(finding), "exact": .boolean(prospect.isExact),
        "proposals": .array(proposals.map { json(of: $0) }),
        "obstacles": .array(obstacles.map { json(of: $0, number) }),
      ])
  }

  /// Returns `proposal` for programs.
  private func json(of proposal: Proposal) -> JSON {
    let decision = proposal.decision.decision
    func list(_ changes: [ProposedChange]) -> JSON {
      .array(changes.map { json(of: $0, decision: decision) })
    }
    return [
      "facts": list(proposal.changes.filter { !$0.isDecision }),
      "decisions": list(proposal.changes.filter(\.isDecision)),
      "outcome": .string(proposal.decision.outcome.rawValue),
      "amount": proposal.decision.amount.map { json(of: $0, .money) } ?? .null,
    ]
  }

  /// Returns `change` for programs.
  private func json(of change: ProposedChange, decision: Int32) -> JSON {
    let type = type(of: change.fact)
    let leeway: JSON =
      switch change.leeway {
      case .none: .null
      case .less: "less"
      case .more: "more"
      }
    return [
      "fact": .string(programName(of: change.fact, decision: decision)),
      "before": change.original.map { json(of: $0, type) } ?? .null,
      "after": json(of: change.value, type),
      "others": .array(change.others.map { json(of: $0, type) }), "leeway": leeway,
    ]
  }

  /// Returns `obstacle` for programs.
  private func json(of obstacle: Obstacle, _ decision: Int32) -> JSON {
    let name: JSON =
      switch obstacle.goal {
      case .requirement(let eligibility, let position):
        .string(legend.decisions[Int(eligibility)].requirements[Int(position)].name.english)
      case .amount, .sum: .null
      }
    return [
      "requirement": name,
      "fixed": .strings(obstacle.fixed.map { programName(of: $0, decision: decision) }),
      "kept": .strings(obstacle.kept.map { programName(of: $0, decision: decision) }),
    ]
  }

}
