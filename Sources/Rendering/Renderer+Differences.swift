internal import Catalogue
internal import Evaluation
package import Inquiry
internal import Planning
internal import Values
internal import Vocabulary

/// What is different about an answer on two days.
extension Renderer {

  /// Returns `words` in the language of answers.
  func words(_ words: DifferenceWords) -> String { style.text(words.message(in: tongue)) }

  /// Returns `difference`, of what `request` asks, as people read it.
  package func text(of difference: Difference, in request: Request) -> String {
    let days = words(
      .comparedDays(numbers.text(difference.days.before), numbers.text(difference.days.after)))
    var lines: [String] = []
    var fixed: [String] = []
    switch difference.answers {
    case .decisions(let pairs):
      for pair in pairs {
        if pair.isFixed {
          fixed = [words(.dateIsFixed((pair.before.asOf).map { numbers.text($0) }))]
        }
        if pair.name != nil, !pair.isDifferent { continue }
        let indent = pair.name == nil ? "" : "  "
        if let name = pair.name {
          lines.append(style.paint(words(.caseNamed(shown(name))), .heading))
        }
        lines += changes(pair).map { indent + $0 }
      }
      let same = pairs.count { !$0.isDifferent }
      if pairs.count > 1, same > 0 { lines.append(words(.sameCases(same))) }
    case .value(let node, let before, let after):
      lines += changes(before, after, node: node)
    case .rule(let before, let after):
      lines += changes(before, after)
    }
    if lines.isEmpty { lines = [words(.noDifference)] }
    lines += fixed
    if !difference.changes.isEmpty {
      lines.append(style.paint(words(.law) + ":", .heading))
      lines += difference.changes.map { "  " + text(of: $0) }
    }
    return (["\(heading(of: request)): \(days)"] + lines.map { "  " + $0 }).joined(separator: "\n")
  }

  // MARK: Decisions

  /// Returns what is different in `pair`, a line each.
  private func changes(_ pair: Difference.DecisionPair) -> [String] {
    let (before, after) = (pair.before, pair.after)
    var rows: [(String, String)] = []
    if before.outcome != after.outcome {
      rows.append((words(.outcome), arrow(word(before.outcome), word(after.outcome))))
    } else if pair.isDifferent {
      rows.append((words(.outcome), word(before.outcome)))
    }
    let amounts = (amountText(of: before), amountText(of: after))
    if amounts.0 != amounts.1 { rows.append((words(.sum), arrow(amounts.0, amounts.1))) }
    for requirement in requirements(of: pair) {
      let statuses = [before, after].map { decision in
        decision.requirements.first { $0.requirement == requirement.requirement }
      }
      let words = statuses.map { status in
        status.map { word($0.status) } ?? self.words(DifferenceWords.notInForce)
      }
      guard words[0] != words[1] else { continue }
      var text = arrow(words[0], words[1])
      let declaration = self.requirement(requirement)
      if let title = title(of: declaration) { text += "  \(shown(title))" }
      let sources = cites(of: statuses.compactMap(\.self).last ?? requirement)
      if !sources.isEmpty {
        text += "  " + style.paint(self.words(.cites(sources.map(shown))), .faint)
      }
      rows.append((name(declaration.name, .forPeople), text))
    }
    return columns(rows)
  }

  /// Returns the requirements that are in force on one of the days, in their order.
  private func requirements(of pair: Difference.DecisionPair) -> [RequirementResult] {
    var seen: Set<Int32> = []
    return (pair.before.requirements + pair.after.requirements)
      .filter { seen.insert($0.requirement).inserted }
      .sorted { $0.requirement < $1.requirement }
  }

  /// Returns what `decision` says, in words.
  func outcomeText(of decision: Decision) -> String { word(decision.outcome) }

  /// Returns `outcome` in words.
  private func word(_ outcome: Outcome) -> String {
    switch outcome {
    case .eligible: style.paint(words(.conditionsMet), .good)
    case .notEligible: style.paint(words(.conditionsNotMet), .error)
    case .open: style.paint(words(.conditionsOpen), .warning)
    case .fault: style.paint(words(.conditionsFault), .error)
    }
  }

  /// Returns `status` in words.
  private func word(_ status: Status) -> String {
    switch status {
    case .met: words(.met)
    case .notMet: words(.notMet)
    case .open: words(.statusOpen)
    case .fault: words(.statusFault)
    }
  }

  /// Returns the amount of `decision`, or what it could be, on a line.
  func amountText(of decision: Decision) -> String {
    switch decision.outcome {
    case .notEligible, .fault: return "–"
    case .eligible, .open: break
    }
    guard let amount = decision.amount else { return "–" }
    guard case .open(let open) = amount, let range = open.range else { return line(amount) }
    return text(of: range)
  }

  // MARK: Values

  /// Returns what is different between `before` and `after`, which `node` comes to, a line each.
  private func changes(_ before: Shown, _ after: Shown, node: PlanNode.ID) -> [String] {
    let (first, second) = (rows(of: before, node), rows(of: after, node))
    guard let first, let second else {
      let texts = [before, after].map { text(of: $0, node: node) }
      if texts[0] == texts[1] { return [] }
      return [arrow(texts[0].oneLine, texts[1].oneLine)]
    }
    var lines: [String] = []
    let keys = (Set(first.map(\.key)), Set(second.map(\.key)))
    let joined = second.filter { !keys.0.contains($0.key) }
    let left = first.filter { !keys.1.contains($0.key) }
    let old = Dictionary(first.map { ($0.key, $0) }) { a, _ in a }
    let changed = second.compactMap { row in
      old[row.key].flatMap { $0.text == row.text ? nil : difference(between: $0, and: row) }
    }
    let blocks: [(DifferenceWords, [String])] = [
      (.joined, joined.map { "+ \($0.text)" }), (.left, left.map { "− \($0.text)" }),
      (.changed, changed),
    ]
    for (heading, rows) in blocks where !rows.isEmpty {
      lines.append(style.paint(words(heading) + ":", .heading))
      lines += rows.map { "  " + $0 }
    }
    return lines
  }

  /// An element of a list, or a row of a table.
  private struct Row {

    /// What tells it apart from the others.
    let key: String

    /// All of it.
    let text: String

    /// Its cells.
    let cells: [String]

  }

  /// Returns what is different between `before` and `after`, which have a key in common: their cells,
  /// where these are told apart.
  private func difference(between before: Row, and after: Row) -> String {
    let cells = zip(before.cells, after.cells).filter { $0 != $1 }.map { arrow($0, $1) }
    if cells.isEmpty || before.cells.count != after.cells.count {
      return arrow(before.text, after.text)
    }
    return "\(after.key)  \(cells.joined(separator: "; "))"
  }

  /// Returns the elements or the rows of `shown`, which `node` comes to; `nil` where it is no list.
  private func rows(of shown: Shown, _ node: PlanNode.ID) -> [Row]? {
    switch shown {
    case .answer(.list(let elements, _), _):
      return elements.map { element in
        let text = line(element.answer)
        return Row(
          key: text, text: element.membership.map { "\(text) (\(line($0)))" } ?? text, cells: [])
      }
    case .answer: return nil
    case .table(let table):
      return (table.rows + table.openRows).map { row in
        let cells = row.cells.map { line($0) }
        let text = cells.joined(separator: "  ")
        let key = cells.prefix(max(1, table.groupCount)).joined(separator: "  ")
        return Row(
          key: key, text: row.membership.map { "\(text) (\(line($0)))" } ?? text, cells: cells)
      }
    }
  }

  // MARK: Rules

  /// Returns what is different between `before` and `after`, of one rule, a line each.
  private func changes(_ before: RuleResult, _ after: RuleResult) -> [String] {
    var lines: [String] = []
    if before.status != after.status {
      lines.append(arrow(word(before.status), word(after.status)))
    }
    let (first, second) = (before.failing.map { line($0) }, after.failing.map { line($0) })
    let broken = second.filter { !first.contains($0) }
    let mended = first.filter { !second.contains($0) }
    if !broken.isEmpty { lines.append("\(words(.newlyBroken)): \(broken.joined(separator: ", "))") }
    if !mended.isEmpty { lines.append("\(words(.holdsAgain)): \(mended.joined(separator: ", "))") }
    return lines
  }

  /// Returns `status` in words.
  private func word(_ status: RuleResult.Status) -> String {
    switch status {
    case .holds: style.paint(words(.ruleHolds), .good)
    case .broken: style.paint(words(.ruleBroken), .error)
    case .open: style.paint(words(.ruleOpen), .warning)
    case .fault: style.paint(words(.ruleFault), .error)
    }
  }

  // MARK: The law

  /// Returns which definition changed, what it came to and comes to, from when, and what it cites.
  private func text(of change: Difference.LawChange) -> String {
    let declaration = legend.definitions[Int(change.definition)]
    var text = name(declaration.name, .forPeople) + "  "
    if let values = change.values {
      text += arrow(
        values.before.map { line($0) }.joined(separator: ", "),
        values.after.map { line($0) }.joined(separator: ", "))
    } else {
      text += arrow(versions(change.before), versions(change.after))
    }
    let validities = change.after.map { version in
      plan.definitions[Int(change.definition)].versions[Int(version)].validity
    }
    text += "  (\(validities.map { days(of: $0) }.joined(separator: "; ")))"
    let sources = change.after.flatMap { cites(ofVersion: $0, of: change.definition) }
    if !sources.isEmpty { text += "  " + style.paint(words(.cites(sources.map(shown))), .faint) }
    return text
  }

  /// Returns what the version at a position of `definition` cites, else what the definition does.
  func cites(ofVersion version: Int32, of definition: Int32) -> [String] {
    let versions = legend.versions[Int(definition)]
    let own = Int(version) < versions.count ? versions[Int(version)].cites : []
    return own.isEmpty ? legend.definitions[Int(definition)].cites : own
  }

  /// Returns the versions at `positions` by their numbers.
  private func versions(_ positions: [Int32]) -> String {
    positions.map { words(.version(Int($0) + 1)) }.joined(separator: ", ")
  }

  // MARK: Layout

  /// Returns what something was and what it became.
  private func arrow(_ before: String, _ after: String) -> String { "\(before) → \(after)" }

  /// Returns `rows`, the second parts below each other.
  private func columns(_ rows: [(String, String)]) -> [String] {
    let widest = rows.map { width(of: $0.0) }.max() ?? 0
    return rows.map { "\(padded($0.0, to: widest))  \($0.1)" }
  }

}

extension String {

  /// The lines of the text on one, with semicolons between them.
  var oneLine: String {
    split(separator: "\n").map { $0.trimmedAtStart }.joined(separator: "; ")
  }

}

extension Substring {

  /// The text without the spaces before it.
  fileprivate var trimmedAtStart: Substring { drop { $0 == " " } }

}
