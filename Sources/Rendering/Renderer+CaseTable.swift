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

/// Words in columns, ready to be written in any format.
package struct WordColumns: Sendable {

  /// What stands above the columns.
  let headings: [String]

  /// The cells.
  package let rows: [[String]]

  /// The positions of the columns that hold numbers.
  let numeric: Set<Int>

  /// Creates an instance with the given properties.
  package init(_ headings: [String], _ rows: [[String]], numeric: Set<Int> = []) {
    self.headings = headings
    self.rows = rows
    self.numeric = numeric
  }

  /// The columns for programs.
  package var data: DataTable {
    DataTable(
      headings.enumerated().map {
        DataTable.Column($0.element, isNumeric: numeric.contains($0.offset))
      }, rows)
  }

}

extension Renderer {

  /// Returns the table of cases: number, outcome, of a funding the amount, and what stands in the way.
  package func table(of cases: [DecidedCase]) -> WordColumns {
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
    return WordColumns(headings, rows, numeric: hasAmounts ? [0, 2] : [0])
  }

  /// Returns `table` laid out for people.
  package func text(of table: WordColumns) -> String {
    let columns = table.headings.enumerated().map { position, heading in
      TextTable.Column(heading, table.numeric.contains(position) ? .right : .left)
    }
    return TextTable(
      columns, table.rows.map { TextTable.Row($0.map { TextTable.Cell($0) }) }
    ).lines(on: page).joined(separator: "\n")
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
