package import Batch
internal import Catalogue
internal import Evaluation
internal import Planning
package import Tabular
internal import Values
internal import Vocabulary

/// What the cases of a table came to together.
extension Renderer {

  /// The number of requirements and of missing facts that people are shown.
  private static var mostRows: Int { 20 }

  /// Returns what `tally` counted, of cases that were decided by the decision at a position of the plan,
  /// and what is remarkable of their table, of which `contract` is, as people read it.
  ///
  /// Of what `parts` does not ask for, nothing was counted; `hasLines` is whether the rows stand on
  /// lines of a text.
  package func text(
    of tally: BatchTally, _ contract: TableContract, decision: Int32, parts: VerdictParts,
    hasLines: Bool
  ) -> String {
    let declaration = legend.decisions[Int(decision)].declaration
    let title = title(of: declaration).map { "  \(shown($0))" } ?? ""
    var lines = page.indented(name(declaration.name, .forPeople) + title, by: 0, role: .heading)
    lines += outcomes(of: tally)
    if tally.amountCount > 0 {
      lines += page.indented(said(.sum(numbers.money(tally.amount))), by: 0)
    }
    if parts.contains(.unmet) { lines += unmet(in: tally, decision) }
    if parts.contains(.needs) { lines += missing(in: tally, decision) }
    if parts != .all {
      let words = BatchWords.notAsked(
        unmet: !parts.contains(.unmet), needs: !parts.contains(.needs))
      lines += page.indented(said(words), by: 0)
    }
    lines += remarks(on: contract, decision: decision, hasLines: hasLines)
    return lines.joined(separator: "\n")
  }

  /// Returns what `tally` counted, of cases that were decided by the decision at a position of the plan,
  /// and what their table holds, of which `contract` is, for programs.
  ///
  /// Of what `parts` does not ask for, nothing was counted.
  package func json(
    of tally: BatchTally, _ contract: TableContract, decision: Int32, parts: VerdictParts
  ) -> JSON {
    let legend = self.legend.decisions[Int(decision)]
    var members: [JSONMember] = [
      JSONMember(key: "decision", value: .string(legend.declaration.name.english)),
      JSONMember(key: "rows", value: .number(String(tally.rows))),
      JSONMember(key: "cases", value: .number(String(tally.cases))),
    ]
    for outcome in Self.outcomes {
      members.append(
        JSONMember(key: outcome.rawValue, value: .number(String(tally.count(outcome)))))
    }
    members.append(JSONMember(key: "rejected", value: .number(String(tally.rejected))))
    if plan.decisions[Int(decision)].funding != nil {
      members.append(
        JSONMember(key: "amount", value: json(of: .known(.money(tally.amount), []), .money)))
    }
    if parts.contains(.unmet) {
      members.append(JSONMember(key: "not_met", value: unmetJSON(tally, decision)))
    }
    if parts.contains(.needs) {
      members.append(
        JSONMember(key: "missing", value: missingJSON(tally, subject: legend.subject)))
    }
    members.append(JSONMember(key: "table", value: json(of: contract, decision: decision)))
    return .object(members)
  }

  /// Returns the requirements that cases of `tally` do not meet.
  private func unmetJSON(_ tally: BatchTally, _ decision: Int32) -> JSON {
    .array(
      unmet(tally, decision).map { declaration, count in
        [
          "name": .string(declaration.name.english),
          "title": .optional(self.title(of: declaration)), "cases": .number(String(count)),
        ]
      })
  }

  /// Returns what open cases of `tally` lack; `subject` is what the facts of a case are called.
  private func missingJSON(_ tally: BatchTally, subject: String) -> JSON {
    .array(
      tally.missing.map { row in
        [
          "name": .string(name(of: row.need, subject: subject)),
          "kind": .string(row.need.kind), "open": .number(String(row.open)),
          "alone": .number(String(row.alone)),
        ]
      })
  }

  /// The outcomes, in the order in which they are told.
  private static var outcomes: [Outcome] { [.eligible, .notEligible, .open, .fault] }

  /// Returns `words` in the language of answers.
  private func said(_ words: BatchWords) -> String { words.text(in: tongue) }

  /// Returns `count` as people read it.
  private func text(_ count: Int) -> String { numbers.text(Rational(count)) }

  /// Returns how many cases `tally` counted, and how many of each outcome, as a chart.
  private func outcomes(of tally: BatchTally) -> [String] {
    var counts = [said(.decided(cases: tally.cases, text(tally.cases)))]
    if tally.rejected > 0 {
      counts.append(said(.rejected(rows: tally.rejected, text(tally.rejected))))
    }
    let lines = page.indented(counts.joined(separator: ", "), by: 0)
    if tally.cases == 0 { return lines }
    let shown = Self.outcomes.filter { tally.count($0) > 0 }
    let rows = shown.map { outcome in
      let (sign, label, role) = sign(of: outcome)
      return TextTable.Row([
        TextTable.Cell("\(sign) \(words(label))", role: role), cell(tally.count(outcome)),
        TextTable.Cell(share(tally.count(outcome), of: tally.cases)),
      ])
    }
    let columns = [
      TextTable.Column(said(.outcome), .fixed), TextTable.Column(said(.cases), .right),
      TextTable.Column(said(.share), .right),
    ]
    let chart = BarChart(
      table: TextTable(columns, rows), numbers: [shown.map { Rational(tally.count($0)) }])
    return lines + chart.lines(on: page)
  }

  /// Returns the requirements that cases do not meet, as a chart.
  private func unmet(in tally: BatchTally, _ decision: Int32) -> [String] {
    let found = unmet(tally, decision)
    if found.isEmpty { return [] }
    let rows = found.prefix(Self.mostRows).map { declaration, count in
      TextTable.Row([
        TextTable.Cell(name(declaration.name, .forPeople)),
        TextTable.Cell(title(of: declaration).map { shown($0) } ?? ""), cell(count),
      ])
    }
    let columns = [
      TextTable.Column(said(.notMet), .fixed), TextTable.Column(""),
      TextTable.Column(said(.cases), .right),
    ]
    let chart = BarChart(
      table: TextTable(columns, rows),
      numbers: [found.prefix(Self.mostRows).map { Rational($0.1) }])
    return [""] + chart.lines(on: page) + more(found.count)
  }

  /// Returns what open cases lack, as a chart.
  private func missing(in tally: BatchTally, _ decision: Int32) -> [String] {
    let found = tally.missing
    if found.isEmpty { return [] }
    let subject = legend.decisions[Int(decision)].subject
    let rows = found.prefix(Self.mostRows).map { row in
      TextTable.Row([
        TextTable.Cell(needs([row.need], subject: subject).first.map { shown($0) } ?? ""),
        cell(row.alone), cell(row.open),
      ])
    }
    let columns = [
      TextTable.Column(said(.missing), .fixed), TextTable.Column(said(.settledAlone), .right),
      TextTable.Column(said(.openWithoutIt), .right),
    ]
    let chart = BarChart(
      table: TextTable(columns, rows),
      numbers: [found.prefix(Self.mostRows).map { Rational($0.open) }])
    return [""] + chart.lines(on: page) + more(found.count)
  }

  /// Returns how many of `count` rows are not shown.
  private func more(_ count: Int) -> [String] {
    count > Self.mostRows ? page.indented(said(.more(count - Self.mostRows)), by: 0) : []
  }

  /// Returns the requirements that cases do not meet, and how many: first those of most cases.
  private func unmet(_ tally: BatchTally, _ decision: Int32) -> [(DeclarationLegend, Int)] {
    let funding = plan.decisions[Int(decision)].funding
    guard let eligibility = funding == nil ? decision : funding?.eligibility else { return [] }
    let requirements = legend.decisions[Int(eligibility)].requirements
    let found = tally.unmet.enumerated().filter { $0.element > 0 && $0.offset < requirements.count }
    return found.sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
      .map { (requirements[$0.offset], $0.element) }
  }

  /// Returns `count` as a cell.
  private func cell(_ count: Int) -> TextTable.Cell { TextTable.Cell(text(count), tail: 0) }

  /// Returns the share that `count` is of `all`, in percent with one decimal.
  private func share(_ count: Int, of all: Int) -> String {
    percentage(tenths: (count * 2_000 + all) / (2 * all))
  }

}
