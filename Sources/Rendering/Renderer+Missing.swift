internal import Catalogue
internal import Evaluation
package import Inquiry
internal import Planning
package import SourceText
internal import Values
internal import Vocabulary

/// What would settle an answer that is open.
extension Renderer {

  /// Returns `ranking`, of what `request` lacks, as people read it.
  package func text(of ranking: MissingRanking, in request: Request) -> String {
    let subject = subject(of: request)
    let head = "\(heading(of: request)): \(text(ranking.now, in: request))"
    if ranking.now.isSettled { return "\(head)\n  \(words(.nothingIsMissing))" }
    if ranking.entries.isEmpty { return "\(head)\n  \(words(.nothingSettles))" }
    var lines = [head, "  \(style.paint(words(.wouldSettle) + ":", .heading))"]
    for entry in ranking.entries {
      var notes: [String] = [words(entry.power.words)]
      if entry.isNeeded, entry.power != .always { notes.append(words(.isNeeded)) }
      if !entry.isExact { notes.append(words(EnvelopeWords.isSampled)) }
      lines.append(
        "    \(needs([entry.need], subject: subject)[0])  \(style.paint("(" + notes.joined(separator: ", ") + ")", .faint))"
      )
      if case .never = entry.power { continue }
      let isOne = entry.classes.count == 1
      let classes = entry.classes.map {
        (text($0.values, isOne: isOne), text($0.finding, in: request))
      }
      let widest = classes.map { width(of: $0.0) }.max() ?? 0
      lines += classes.map { "      \(padded($0.0, to: widest)) → \($0.1)" }
    }
    if ranking.untried > 0 { lines.append("    " + words(.moreNeeds(ranking.untried))) }
    lines += ranking.sets.map { "    " + words(.together(needs($0, subject: subject))) }
    return lines.joined(separator: "\n")
  }

  /// Returns `ranking`, of what `request` lacks, as the statement at `site` shows it.
  package func json(
    of ranking: MissingRanking, in request: Request, at site: SourceSpan?
  ) -> JSON {
    let subject = subject(of: request)
    let value: JSON = [
      "now": json(ranking.now, in: request),
      "facts": .array(
        ranking.entries.map { entry in
          [
            "name": .string(name(of: entry.need, subject: subject)),
            "kind": .string(entry.need.kind), "settles": .string(entry.power.rawValue),
            "needed": .boolean(entry.isNeeded), "exact": .boolean(entry.isExact),
            "values": .array(
              entry.classes.map { one in
                [
                  "when": json(of: one.values),
                  "settled": .boolean(one.finding.isSettled),
                  "then": json(one.finding, in: request),
                ]
              }),
          ]
        }),
      "together": .array(
        ranking.sets.map { .strings($0.map { name(of: $0, subject: subject) }) }),
    ]
    guard let site else { return ["missing": value] }
    return statement(at: site, "missing", value)
  }

  // MARK: Several cases

  /// Returns what the cases of `tally` lack, which `decision` is about, as people read it.
  package func text(of tally: MissingTally, decision: Int32) -> String {
    let legend = self.legend.decisions[Int(decision)]
    let name = style.paint(name(legend.declaration.name, .forPeople), .heading)
    let head = "\(name): \(words(.openCases(tally.openCases, of: tally.cases)))"
    let rows = tally.rows
    if rows.isEmpty { return head }
    let headings: [EnvelopeWords] = [.fact, .openWithoutIt, .settledAlone, .settledSoFar]
    let cells = rows.map { row in
      [needs([row.need], subject: legend.subject)[0]]
        + [row.open, row.alone, row.soFar].map { numbers.text(Rational($0)) }
    }
    let all = [headings.map { words($0) }] + cells
    let widths = headings.indices.map { column in all.map { width(of: $0[column]) }.max() ?? 0 }
    func line(_ cells: [String]) -> String {
      cells.enumerated().map { padded($1, to: widths[$0], onTheRight: $0 > 0) }
        .joined(separator: "  ").withoutTrailingSpaces
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    return ([head, style.paint(line(all[0]), .heading), rule] + cells.map(line))
      .joined(separator: "\n")
  }

  /// Returns what the cases of `tally` lack, which `decision` is about, a row for each fact.
  package func data(of tally: MissingTally, decision: Int32) -> DataTable {
    let subject = legend.decisions[Int(decision)].subject
    return DataTable(
      [
        DataTable.Column("missing"), DataTable.Column("kind"),
        DataTable.Column("open", isNumeric: true), DataTable.Column("alone", isNumeric: true),
        DataTable.Column("so_far", isNumeric: true),
      ],
      tally.rows.map { row in
        [
          name(of: row.need, subject: subject), row.need.kind, String(row.open),
          String(row.alone), String(row.soFar),
        ]
      })
  }

  /// Returns what the cases of `tally` lack, which `decision` is about, in Markdown.
  package func markdown(of tally: MissingTally, decision: Int32) -> String {
    data(of: tally, decision: decision).markdown
  }

  /// Returns what the cases of `tally` lack, which `decision` is about, for programs; `site` is the
  /// statement that asks, if one does.
  package func json(of tally: MissingTally, decision: Int32, at site: SourceSpan?) -> JSON {
    let legend = self.legend.decisions[Int(decision)]
    let value: JSON = [
      "decision": .string(legend.declaration.name.english),
      "cases": .number(String(tally.cases)), "open": .number(String(tally.openCases)),
      "facts": .array(
        tally.rows.map { row in
          [
            "name": .string(name(of: row.need, subject: legend.subject)),
            "kind": .string(row.need.kind), "open": .number(String(row.open)),
            "alone": .number(String(row.alone)), "so_far": .number(String(row.soFar)),
          ]
        }),
    ]
    guard let site else { return ["missing": value] }
    return statement(at: site, "missing", value)
  }

}

// MARK: Parts

extension Renderer {

  /// Returns what the facts of `request` are called.
  private func subject(of request: Request) -> String {
    switch request.subject {
    case .decision(let decision, _, _), .decisions(let decision, _):
      legend.decisions[Int(decision)].subject
    case .value(let node, _): naming(factsIn: node).subject
    case .rule: ""
    }
  }

  /// Returns what `request` is about.
  func heading(of request: Request) -> String {
    let text: String
    switch request.subject {
    case .decision(let decision, let facts, _):
      let name = name(legend.decisions[Int(decision)].declaration.name, .forPeople)
      text = "\(name), \(words(.caseNamed(shown(self.name(ofCase: facts, in: request)))))"
    case .decisions(let decision, _):
      text = name(legend.decisions[Int(decision)].declaration.name, .forPeople)
    case .value(let node, _):
      text = site(of: node).map { shown(sourceText(at: $0)) } ?? ""
    case .rule(let rule): text = name(legend.rules[Int(rule)].name, .forPeople)
    }
    return style.paint(text, .heading)
  }

  /// Returns the name of `need` for programs.
  func name(of need: Need, subject: String) -> String {
    switch need {
    case .fact(let path): text(path, subject: subject, .forPrograms)
    case .question(let question): legend.questions[Int(question)].declaration.name.english
    }
  }

  /// Returns `values`, all that there are iff `isOne`, in words.
  private func text(_ values: ValueClass, isOne: Bool) -> String {
    switch values {
    case .values(let values): return values.map { text($0) }.joined(separator: ", ")
    case .between(let low, let includesLow, let high, let includesHigh):
      if let low, low == high { return text(low) }
      if case .date = low ?? high {
        // Between two days there is none, so the ends can be named that belong to it.
        return words(
          .daysBetween(
            first: low?.day(after: includesLow ? 0 : 1).map { numbers.text($0) },
            last: high?.day(after: includesHigh ? 0 : -1).map { numbers.text($0) }))
      }
      return words(
        .valuesBetween(
          low: low.map { text($0) }, includesLow: includesLow, high: high.map { text($0) },
          includesHigh: includesHigh))
    case .any: return words(isOne ? .anyValue : .otherValues)
    }
  }

  /// Returns `values` for programs: a list of values, or the ends of a range.
  private func json(of values: ValueClass) -> JSON {
    switch values {
    case .values(let values): return .array(values.map { json(of: $0, $0.type) })
    case .between(let low, let includesLow, let high, let includesHigh):
      return [
        "from": low.map { json(of: $0, $0.type) } ?? .null,
        "from_included": .boolean(includesLow && low != nil),
        "to": high.map { json(of: $0, $0.type) } ?? .null,
        "to_included": .boolean(includesHigh && high != nil),
      ]
    case .any: return .string("any")
    }
  }

  /// Returns `finding` of `request` in words.
  private func text(_ finding: MissingRanking.Finding, in request: Request) -> String {
    switch finding {
    case .outcome(let outcome, let amount):
      let word =
        switch outcome {
        case .eligible: style.paint(words(.conditionsMet), .good)
        case .notEligible: style.paint(words(.conditionsNotMet), .error)
        case .open: style.paint(words(.conditionsOpen), .warning)
        case .fault: style.paint(words(.conditionsFault), .error)
        }
      return amount.map { "\(word), \(text($0))" } ?? word
    case .value(let answer):
      if answer.isOpenAnywhere { return style.paint(words(.open), .warning) }
      guard case .value(let node, _) = request.subject else { return line(answer) }
      if case .list(let rows, _) = answer, rows.contains(where: { $0.answer.isList }) {
        return words(EnvelopeWords.settled)
      }
      return text(of: .answer(answer, asOf: nil), node: node)
        .split(separator: "\n").joined(separator: "; ")
    case .depends: return words(EnvelopeWords.settled)
    case .rule(let status):
      return switch status {
      case .holds: style.paint(words(.ruleHolds), .good)
      case .broken: style.paint(words(.ruleBroken), .error)
      case .open: style.paint(words(.ruleOpen), .warning)
      case .fault: style.paint(words(.ruleFault), .error)
      }
    }
  }

  /// Returns `finding` of `request` for programs.
  private func json(_ finding: MissingRanking.Finding, in request: Request) -> JSON {
    switch finding {
    case .outcome(let outcome, let amount):
      var members = [JSONMember(key: "outcome", value: .string(outcome.rawValue))]
      if let amount { members.append(JSONMember(key: "amount", value: json(of: amount, .money))) }
      return .object(members)
    case .value(let answer):
      guard case .value(let node, _) = request.subject else { return .null }
      if answer.isOpenAnywhere { return ["value": .null] }
      return ["value": json(of: answer, plan[node].type)]
    case .depends: return ["value": .string("depends")]
    case .rule(let status): return ["status": .string(status.rawValue)]
    }
  }

}

extension MissingRanking.Power {

  /// The power in words.
  fileprivate var words: EnvelopeWords {
    switch self {
    case .always: .settlesAlone
    case .sometimes: .settlesSometimes
    case .never: .settlesWithOthers
    }
  }

}

extension Need {

  /// What is missing, for programs.
  var kind: String {
    switch self {
    case .fact: "fact"
    case .question: "decision"
    }
  }

}

extension Value {

  /// Returns the day `count` days after `self`, if that is one.
  fileprivate func day(after count: Int) -> Day? {
    if case .date(let day) = self { day.adding(days: count) } else { nil }
  }

  /// A type of which `self` is a value.
  var type: ValueType {
    switch self {
    case .boolean: .boolean
    case .number(let number): number.isInteger ? .integer : .decimal
    case .money: .money
    case .text: .text
    case .date: .date
    case .period: .period
    case .duration(let span): .duration(span.kind)
    case .choice(let choice, _): .choice(choice)
    case .thing: .record(RecordID(rawValue: 0))
    }
  }

}

extension Answer {

  /// `true` iff `self` is a list.
  fileprivate var isList: Bool {
    if case .list = self { true } else { false }
  }

}
