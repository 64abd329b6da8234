internal import Catalogue
package import Evaluation
package import Inquiry
internal import Planning
package import SourceText
package import Values
internal import Vocabulary

/// Reasons for programs.
extension Renderer {

  /// Returns why `decision` about the case called `name` is what it is, as the statement at `site` asks.
  package func json(
    of reason: Reason, _ decision: Decision, case name: String, at site: SourceSpan
  ) -> JSON {
    statement(
      at: site, "why",
      forPrograms(decision).json(of: reason, adding: head(decision, case: name)))
  }

  /// Returns why a part of `decision`, if there is one, or an expression is what it is, as the statement
  /// at `site` asks.
  package func json(of reasons: [Reason], partOf decision: Decision?, at site: SourceSpan) -> JSON {
    let renderer = forPrograms(decision)
    return statement(at: site, "why", reasons.first.map { renderer.json(of: $0) } ?? .null)
  }

  /// Returns what would have to be so for `decision` about the case called `name`, as the statement at
  /// `site` asks; people answered the questions `answered`.
  package func json(
    of wants: [Want], _ decision: Decision, case name: String, answered: [Int32],
    at site: SourceSpan
  ) -> JSON {
    let renderer = forPrograms(decision)
    let questions = answered.map { legend.questions[Int($0)].declaration.name.english }
    return statement(
      at: site, "why_not",
      .object(
        head(decision, case: name) + [
          JSONMember(key: "wanted", value: .array(wants.map { renderer.json(of: $0) })),
          JSONMember(key: "decided_by_people", value: .strings(questions)),
        ]))
  }

  /// Returns what would have to be so for a part of `decision`, if there is one, or an expression to be
  /// otherwise, as the statement at `site` asks.
  package func json(of wants: [Want], partOf decision: Decision?, at site: SourceSpan) -> JSON {
    let renderer = forPrograms(decision)
    return statement(
      at: site, "why_not", ["wanted": .array(wants.map { renderer.json(of: $0) })])
  }

  /// Returns `self` without colours, by which the facts of `decision`, if there is one, are called as in
  /// its text.
  private func forPrograms(_ decision: Decision?) -> Renderer {
    var renderer = explaining(decision)
    renderer.style = .plain
    return renderer
  }

  /// Returns which decision about which case `decision` is, and what it says.
  private func head(_ decision: Decision, case name: String) -> [JSONMember] {
    [
      JSONMember(
        key: "decision",
        value: .string(legend.decisions[Int(decision.decision)].declaration.name.english)),
      JSONMember(key: "case", value: .string(name)),
      JSONMember(key: "as_of", value: .optional(decision.asOf?.isoText)),
      JSONMember(key: "outcome", value: .string(decision.outcome.rawValue)),
    ]
  }

  /// Returns `reason` and what decided it, after `head`.
  private func json(of reason: Reason, adding head: [JSONMember] = []) -> JSON {
    var members = head.isEmpty ? subject(reason.subject) : head
    if head.isEmpty {
      if case .expression(let node) = reason.subject {
        let words = sentence(node, reason.answer, reason.figures)
        members.append(JSONMember(key: "words", value: .string(words)))
      }
      members.append(JSONMember(key: "value", value: value(of: reason)))
      if let verdict = reason.verdict {
        members.append(JSONMember(key: "speaks_for", value: .boolean(verdict)))
      }
      if case .open(let open) = reason.answer {
        members.append(
          JSONMember(
            key: "missing", value: .strings(missing(open.needs, subject: subject, .forPrograms))))
        members.append(JSONMember(key: "needs_decision", value: decisionsJSON(open.needs)))
      }
      if case .fault(let fault) = reason.answer {
        members.append(JSONMember(key: "fault", value: .string(fault.kind.code)))
      }
    }
    members.append(JSONMember(key: "because", value: .array(reason.children.map { json(of: $0) })))
    if reason.omitted > 0 {
      members.append(JSONMember(key: "omitted", value: .number(String(reason.omitted))))
    }
    if reason.isRepeated { members.append(JSONMember(key: "repeated", value: true)) }
    return .object(members)
  }

  /// Returns `want` and its parts.
  private func json(of want: Want) -> JSON {
    var members = subject(want.subject)
    if case .expression(let node) = want.subject, want.children.isEmpty {
      members.append(JSONMember(key: "need", value: .string(need(node, want))))
    }
    members.append(JSONMember(key: "to_be", value: .boolean(want.isTrue)))
    if !want.children.isEmpty {
      let joint =
        switch want.joint {
        case .all: "all"
        case .any: "any"
        case .atLeast: "at_least"
        }
      members.append(JSONMember(key: "joint", value: .string(joint)))
      if case .atLeast(let count) = want.joint {
        members.append(JSONMember(key: "count", value: .number(String(count))))
      }
      members.append(JSONMember(key: "parts", value: .array(want.children.map { json(of: $0) })))
    }
    if want.omitted > 0 {
      members.append(JSONMember(key: "omitted", value: .number(String(want.omitted))))
    }
    return .object(members)
  }

  /// Returns what `reason` came to.
  private func value(of reason: Reason) -> JSON {
    let type: ValueType
    if case .expression(let node) = reason.subject {
      type = plan[node].type
    } else {
      type = reason.answer.truth == nil ? .nothing : .boolean
    }
    return json(of: reason.answer, type)
  }

  /// Returns what a reason is about.
  private func subject(_ subject: Reason.Subject) -> [JSONMember] {
    switch subject {
    case .expression(let node), .law(let node):
      var kind = "expression"
      if case .law = subject { kind = "law" }
      let text = site(of: node).map { sourceText(at: $0) }
      return [
        JSONMember(key: "step", value: .string(kind)),
        JSONMember(key: "text", value: .optional(text)),
      ]
    case .decision(let decision):
      return declared("decision", legend.decisions[Int(decision)].declaration)
    case .requirement(let decision, let position):
      return declared(
        "requirement", legend.decisions[Int(decision)].requirements[Int(position)])
    case .amount(let decision):
      let cites = legend.decisions[Int(decision)].declaration.cites
      return [
        JSONMember(key: "step", value: "amount"), JSONMember(key: "cites", value: .strings(cites)),
      ]
    case .exception(let position):
      return declared("exception", legend.exceptions[Int(position)])
    case .row(let table, let row):
      let sites = legend.rows[Int(table)]
      let text = Int(row) < sites.count ? rowText(sites[Int(row)], table, row) : ""
      return [
        JSONMember(key: "step", value: "row"), JSONMember(key: "text", value: .string(text)),
      ]
    case .element(let answer):
      return [
        JSONMember(key: "step", value: "element"),
        JSONMember(key: "element", value: json(of: answer, .nothing)),
      ]
    case .rule(let rule): return declared("rule", legend.rules[Int(rule)])
    }
  }

  /// Returns the name, the title and the citations of `declaration`, which is a `kind`.
  private func declared(_ kind: String, _ declaration: DeclarationLegend) -> [JSONMember] {
    [
      JSONMember(key: "step", value: .string(kind)),
      JSONMember(key: "name", value: .string(declaration.name.english)),
      JSONMember(key: "title", value: .optional(title(of: declaration))),
      JSONMember(key: "cites", value: .strings(declaration.cites)),
    ]
  }

}

/// What is said where there is nothing to explain.
extension Renderer {

  /// What is said where an answer does not rest on what is asked about.
  package var notNeeded: String { words(.notNeeded) }

  /// What is said where no condition of a list speaks of an element.
  package var notInList: String { words(.notInList) }

  /// Returns what is said of what was not in force on `day`.
  package func notInForce(on day: Day?) -> String {
    words(.notInForce(day.map { numbers.text($0) } ?? "?"))
  }

  /// Returns the name of `decision`, the case called `name` and the outcome.
  package func headline(of decision: Decision, named name: String) -> String {
    headline(of: decision, case: name)
  }

}
