internal import Catalogue
package import Evaluation
internal import Planning
internal import Values

/// A case of a file, and what was decided about it.
package struct DecidedCase: Sendable {

  /// Its number.
  package let number: Int

  /// What was decided; `nil` where its facts are wrong.
  package let decision: Decision?

  /// Creates an instance with the given properties.
  package init(number: Int, decision: Decision?) {
    self.number = number
    self.decision = decision
  }

}

extension Renderer {

  /// Returns the headings of the table of cases, and its rows: number, outcome, of a funding the
  /// amount, and what stands in the way.
  package func table(of cases: [DecidedCase]) -> (headings: [String], rows: [[String]]) {
    let hasAmounts = cases.contains { $0.decision?.amount != nil }
    let headings =
      [say(.caseColumn), say(.outcomeColumn)]
      + (hasAmounts ? [say(.amountColumn)] : []) + [say(.reasonColumn)]
    let rows = cases.map { item in
      guard let decision = item.decision else {
        return [String(item.number), say(.wrongFacts)] + (hasAmounts ? [""] : []) + [""]
      }
      let amount = decision.outcome == .eligible ? decision.amount.map { line($0) } ?? "" : ""
      return [String(item.number), outcome(of: decision)] + (hasAmounts ? [amount] : [])
        + [reason(of: decision)]
    }
    return (headings, rows)
  }

  /// Returns `rows` below `headings`, the columns at `numeric` on the right.
  package func text(
    headings: [String], rows: [[String]], numeric: Set<Int>
  ) -> String {
    let widths = headings.indices.map { column in
      ([headings] + rows).map { width(of: $0[column]) }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      cells.enumerated().map { column, cell in
        padded(cell, to: widths[column], onTheRight: numeric.contains(column))
      }.joined(separator: "  ").withoutTrailingSpaces
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    return ([style.paint(line(headings), .heading), rule] + rows.map { line($0) })
      .joined(separator: "\n")
  }

  /// Returns `words` in the language of answers.
  private func say(_ words: SessionWords) -> String { style.text(words.message(in: tongue)) }

  /// Returns the outcome of `decision` in words.
  private func outcome(of decision: Decision) -> String {
    switch decision.outcome {
    case .eligible: words(.conditionsMet)
    case .notEligible: words(.conditionsNotMet)
    case .open: words(.conditionsOpen)
    case .fault: words(.conditionsFault)
    }
  }

  /// Returns what keeps `decision` from being eligible, on a line.
  private func reason(of decision: Decision) -> String {
    switch decision.outcome {
    case .eligible: return ""
    case .notEligible:
      return decision.requirements.filter { $0.status == .notMet }
        .map { name(requirement($0).name, .forPeople) }.joined(separator: ", ")
    case .open:
      let subject = legend.decisions[Int(decision.decision)].subject
      let needs = decision.needs.map { need in
        switch need {
        case .fact(let path): shown(text(path, subject: subject, .forPeople))
        case .question(let question):
          name(legend.questions[Int(question)].declaration.name, .forPeople)
        }
      }
      return "\(words(.missing)): \(needs.joined(separator: ", "))"
    case .fault: return decision.faults.map(\.kind.code).joined(separator: ", ")
    }
  }

}
