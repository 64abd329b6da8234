internal import Catalogue
package import Evaluation
package import Inquiry
internal import Planning
package import SourceText
internal import Values
internal import Vocabulary

extension Renderer {

  /// The most stretches that are shown to people.
  private static let mostStretches = 40

  /// Returns `sweep` of `fact`, about the case called `name` where a decision was asked, as people read
  /// it.
  package func text(of sweep: Sweep, fact: Need, case name: String?) -> String {
    let decision = sweep.stretches.first?.start.decision
    guard let first = sweep.stretches.first?.first, let last = sweep.stretches.last?.last else {
      return ""
    }
    let title = words(
      ChangeWords.swept(
        fact: self.name(of: fact, decision: decision?.decision),
        from: namingFacts.text(first), to: namingFacts.text(last)))
    var lines = [title]
    if let decision, let name { lines = ["\(head(of: decision, case: name)): \(title)"] }
    let renderer = namingFacts
    let rows = sweep.stretches.prefix(Self.mostStretches).map { stretch in
      TextTable.Row(renderer.cells(of: stretch))
    }
    let columns: [TextTable.Alignment] = [.fixed, .fixed, .left, .left]
    lines += TextTable(columns.map { TextTable.Column("", $0) }, rows)
      .lines(on: page.narrowed(by: 2)).map { "  " + $0 }
    if sweep.stretches.count > Self.mostStretches {
      lines.append(
        "  … " + words(ChangeWords.moreRows(sweep.stretches.count - Self.mostStretches)))
    }
    if !sweep.cliffs.isEmpty {
      lines.append("  " + style.paint(words(ChangeWords.cliffs) + ":", .warning))
      lines += sweep.cliffs.prefix(Self.mostStretches).map {
        "    \(page.glyphs.alarm) " + text(of: $0)
      }
    }
    if let step = stepNote(sweep) { lines.append("  " + style.paint(step, .faint)) }
    if !sweep.isExact {
      lines.append("  " + style.paint(words(ChangeWords.sweepIsSampled), .warning))
    }
    return lines.joined(separator: "\n")
  }

  /// Returns the step of numbers that are no whole ones, and of amounts that are no whole cents.
  private func stepNote(_ sweep: Sweep) -> String? {
    guard let step = sweep.step, let first = sweep.stretches.first?.first else { return nil }
    switch first {
    case .number:
      return step == .one ? nil : words(ChangeWords.steps(numbers.text(step)))
    case .money: return words(ChangeWords.steps(numbers.money(step)))
    case .boolean, .text, .date, .period, .duration, .choice, .thing: return nil
    }
  }

  /// Returns the cells of `stretch`: the values of the fact, the outcome, the amount or the value, and
  /// what is not met.
  private func cells(of stretch: Sweep.Stretch) -> [TextTable.Cell] {
    let range =
      stretch.first == stretch.last
      ? text(stretch.first) : "\(text(stretch.first)) – \(text(stretch.last))"
    switch stretch.start {
    case .value(let answer):
      return [TextTable.Cell(range), "", TextTable.Cell(value(of: stretch, answer)), ""]
    case .decision(let decision):
      let amount = amountInReach(of: decision).map { value(of: stretch, $0) } ?? ""
      let lacking = decision.requirements.filter { $0.status != .met }.map { result in
        "\(sign(result.status)) \(name(requirement(result).name, .forPeople))"
      }
      let (label, role) = outcomeWords(of: decision)
      return [
        TextTable.Cell(range), TextTable.Cell(words(label), role: role), TextTable.Cell(amount),
        TextTable.Cell(lacking.joined(separator: ", ")),
      ]
    }
  }

  /// Returns the sign of `status`.
  private func sign(_ status: Status) -> Character {
    switch status {
    case .met: page.glyphs.check
    case .notMet: page.glyphs.cross
    case .open: page.glyphs.question
    case .fault: page.glyphs.alarm
    }
  }

  /// Returns what the amount, or the value, of `stretch` is, which begins as `answer`.
  private func value(of stretch: Sweep.Stretch, _ answer: Answer) -> String {
    guard let line = stretch.line, let end = stretch.end.value, let start = answer.value else {
      return brief(answer)
    }
    let size = line.slope.isNegative ? -line.slope : line.slope
    let amount = start.moved(to: size).map { text($0) } ?? numbers.text(size)
    let unit = unit(of: stretch.first)
    let words: ChangeWords =
      switch (line.slope.isNegative, line.isRounded) {
      case (false, false): .rises(by: amount, per: unit)
      case (false, true): .risesRounded(by: amount, per: unit)
      case (true, false): .falls(by: amount, per: unit)
      case (true, true): .fallsRounded(by: amount, per: unit)
      }
    return "\(text(start)) – \(text(end)), \(self.words(words))"
  }

  /// Returns one of what `value` is counted in.
  private func unit(of value: Value) -> String {
    switch value {
    case .money: numbers.money(1)
    case .date: words(ChangeWords.day)
    case .duration(let span): words(span.kind == .days ? ChangeWords.day : .month)
    case .number, .boolean, .text, .period, .choice, .thing: numbers.text(1 as Rational)
    }
  }

  /// Returns what is lost at `cliff`.
  private func text(of cliff: Sweep.Cliff) -> String {
    let (first, last) = (text(cliff.before), text(cliff.after))
    if cliff.losesEligibility {
      return words(
        ChangeWords.losesGrant(from: first, to: last, amount: cliff.loss.map { text($0) }))
    }
    return words(
      ChangeWords.losesAmount(from: first, to: last, amount: cliff.loss.map { text($0) } ?? ""))
  }

  // MARK: For programs

  /// Returns `sweep` of `fact` as the statement at `site` prints it for programs.
  package func json(of sweep: Sweep, fact: Need, at site: SourceSpan) -> JSON {
    let type = type(of: fact)
    let decision = sweep.stretches.first?.start.decision
    return statement(
      at: site, "sweep",
      [
        "fact": .string(programName(of: fact, decision: decision?.decision)),
        "exact": .boolean(sweep.isExact),
        "stretches": .array(sweep.stretches.map { json(of: $0, type) }),
        "cliffs": .array(
          sweep.cliffs.map { cliff in
            [
              "before": json(of: cliff.before, type), "after": json(of: cliff.after, type),
              "loss": cliff.loss.map { json(of: $0, .money) } ?? .null,
              "loses_eligibility": .boolean(cliff.losesEligibility),
            ]
          }),
      ])
  }

  /// Returns `stretch`, of a fact of `type`, for programs.
  private func json(of stretch: Sweep.Stretch, _ type: ValueType) -> JSON {
    var members: [JSONMember] = [
      JSONMember(key: "from", value: json(of: stretch.first, type)),
      JSONMember(key: "to", value: json(of: stretch.last, type)),
    ]
    if let decision = stretch.start.decision {
      members.append(JSONMember(key: "outcome", value: .string(decision.outcome.rawValue)))
      members.append(
        JSONMember(
          key: "requirements",
          value: .array(
            decision.requirements.map { result in
              [
                "name": .string(requirement(result).name.english),
                "status": .string(result.status.rawValue),
              ]
            })))
    }
    for (key, answer) in [("first", stretch.start), ("last", stretch.end)] {
      members.append(
        JSONMember(key: key, value: answer.value.map { json(of: $0, .decimal) } ?? .null))
    }
    members.append(
      JSONMember(
        key: "slope",
        value: stretch.line.map { .string($0.slope.plainText) } ?? .null))
    return .object(members)
  }

}
