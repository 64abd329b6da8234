internal import Catalogue
package import Evaluation
internal import Planning
internal import Values
internal import Vocabulary

extension Renderer {

  /// Returns `decision` about the case called `name`, as `decide --format json` prints it.
  ///
  /// The facts answer the questions `ignored`, which the decision does not ask.
  package func json(of decision: Decision, case name: String, ignored: [String] = []) -> JSON {
    let legend = self.legend.decisions[Int(decision.decision)]
    let isFunding = plan.decisions[Int(decision.decision)].funding != nil
    var members: [JSONMember] = [
      JSONMember(key: "decision", value: .string(legend.declaration.name.english)),
      JSONMember(key: "case", value: .string(name)),
      JSONMember(key: "as_of", value: .optional(decision.asOf?.isoText)),
      JSONMember(key: "outcome", value: .string(decision.outcome.rawValue)),
    ]
    if isFunding { members.append(JSONMember(key: "amount", value: amountJSON(of: decision))) }
    members += [
      JSONMember(key: "approximate", value: .boolean(decision.isApproximate)),
      JSONMember(
        key: "missing",
        value: .strings(missing(decision.needs, subject: legend.subject, .forPrograms))),
      JSONMember(key: "needs_decision", value: decisionsJSON(decision.needs)),
      JSONMember(key: "alternatives", value: json(of: decision.alternatives, .money)),
    ]
    if case .open = decision.outcome, case .open(let open)? = decision.amount,
      let range = open.range
    {
      members.append(JSONMember(key: "range", value: json(of: range, .money)))
    }
    members += [
      JSONMember(
        key: "requirements", value: .array(decision.requirements.map { json(of: $0) })),
      JSONMember(key: "warnings", value: .array(decision.warnings.map { warningJSON(of: $0) })),
      JSONMember(key: "notes", value: .strings(notes(of: decision, ignored).map(\.plainText))),
      JSONMember(
        key: "obligations",
        value: .array(
          decision.obligations.map { json(of: $0, legend) })),
      JSONMember(key: "faults", value: json(of: decision.faults)),
    ]
    return .object(members)
  }

  /// Returns an obligation; what is open where it is not certain that there is one.
  private func json(of result: ObligationResult, _ legend: DecisionLegend) -> JSON {
    let declaration = legend.obligations[Int(result.obligation)]
    var members = [
      JSONMember(key: "name", value: .string(declaration.name.english)),
      JSONMember(key: "due", value: result.due.map { json(of: $0, .date) } ?? .null),
      JSONMember(key: "cites", value: .strings(declaration.cites)),
    ]
    if result.applies.truth != true {
      members.append(JSONMember(key: "open", value: openJSON(of: result.applies, .boolean)))
    }
    return .object(members)
  }

  /// Returns the amount; null unless the case is eligible.
  private func amountJSON(of decision: Decision) -> JSON {
    guard case .eligible = decision.outcome, let amount = decision.amount else { return .null }
    return json(of: amount, .money)
  }

  /// Returns what a requirement came to.
  private func json(of result: RequirementResult) -> JSON {
    let declaration = requirement(result)
    let exception = result.exception.map { legend.exceptions[Int($0)] }
    return [
      "name": .string(declaration.name.english), "title": .optional(title(of: declaration)),
      "status": .string(result.status.rawValue), "cites": .strings(cites(of: result)),
      "exception": .optional(exception?.name.english),
    ]
  }

  /// Returns what a `should` came to.
  private func warningJSON(of result: RequirementResult) -> JSON {
    let declaration = requirement(result)
    return [
      "name": .string(declaration.name.english), "title": .optional(title(of: declaration)),
      "status": .string(result.status.rawValue), "cites": .strings(cites(of: result)),
    ]
  }

  /// Returns the declaration of the requirement that `result` is about.
  func requirement(_ result: RequirementResult) -> DeclarationLegend {
    legend.decisions[Int(result.decision)].requirements[Int(result.requirement)]
  }

  /// Returns what `result` rests on: what its exception cites, where it does.
  func cites(of result: RequirementResult) -> [String] {
    if let exception = result.exception {
      let cites = legend.exceptions[Int(exception)].cites
      if !cites.isEmpty { return cites }
    }
    return requirement(result).cites
  }

  /// Returns what a reader of `decision` should know.
  func notes(of decision: Decision, _ ignored: [String]) -> [Message] {
    let subject = legend.decisions[Int(decision.decision)].subject
    let words = decision.notes.map { self.words($0, subject: subject) }
    return (words + ignored.map { .answerIgnored($0) }).map { $0.message(in: tongue) }
  }

  /// Returns `note` with its parts ready to read.
  private func words(_ note: Note, subject: String) -> NoteWords {
    switch note {
    case .approximateDecided(let decision, let position):
      let declaration = legend.decisions[Int(decision)].requirements[Int(position)]
      return .approximateDecided(requirement: name(declaration.name, .forPeople))
    case .approximateAmount:
      return .approximateAmount
    case .fileConsulted(let decision, let position, let paths):
      let declaration = position.map {
        legend.decisions[Int(decision)].requirements[Int($0)]
      }
      return .fileConsulted(
        requirement: declaration.map { name($0.name, .forPeople) },
        facts: paths.map { text($0, subject: subject, .forPeople) })
    case .asOfOverridden(let asked, let applied):
      return .asOfOverridden(
        asked: numbers.text(asked), applied: applied.map { numbers.text($0) })
    }
  }

}

extension Decision {

  /// `true` iff an approximate figure went into the amount or, of an eligibility, decided it.
  var isApproximate: Bool {
    if let amount { return amount.isApproximate }
    return notes.contains { note in
      switch note {
      case .approximateDecided, .approximateAmount: true
      case .fileConsulted, .asOfOverridden: false
      }
    }
  }

}
