internal import Evaluation
internal import Facts
internal import Inquiry
internal import Pipeline
internal import Planning
internal import Rendering
internal import SourceText
internal import Values

extension Runner {

  /// Says whether the rule at position `rule` holds.
  mutating func check(_ rule: Int32, in context: inout Context) {
    let result = evaluator.check(rule: rule)
    let isWarning = plan.rules[Int(rule)].isWarning
    switch result.status {
    case .holds: counts.holding += 1
    case .broken:
      counts.broken += 1
      if !isWarning { status.include(.failure) }
    case .open:
      counts.openRules += 1
      if !isWarning { status.include(.open) }
    case .fault:
      counts.openRules += 1
      status.include(.fault)
    }
    let renderer = renderer(in: context)
    context.answer(
      text: renderer.text(of: result), json: renderer.json(of: result),
      data: { renderer.data(of: result) }, markdown: { renderer.markdown(of: result) })
  }

  /// Says whether the test at position `test` passes, and returns what it came to.
  @discardableResult
  mutating func run(test: Int32, in context: inout Context) -> TestResult {
    let result = evaluator.run(test: test)
    if result.passed {
      counts.passed += 1
    } else {
      counts.failed += 1
      status.include(.failure)
    }
    let renderer = renderer(in: context)
    context.answer(
      text: renderer.text(of: result), json: renderer.json(of: result),
      data: { renderer.data(of: result) }, markdown: { renderer.markdown(of: result) })
    return result
  }

  /// Shows what `node` comes to, as the statement at `site` asks, if one does.
  mutating func show(
    _ node: PlanNode.ID, _ frame: PlanFrame, at site: SourceSpan?, in context: inout Context
  ) {
    evaluator.shownTitles = shownTitles(in: context)
    answer(with: evaluator.show(node, in: frame), of: node, at: site, in: &context)
  }

  /// Returns what people who read the answers in `context` are shown in place of titles; nothing,
  /// where programs read them.
  private func shownTitles(in context: Context) -> [Int32: String] {
    switch context.format {
    case .text, .markdown: legend.shownTitles(in: context.tongue)
    case .json, .csv: [:]
    }
  }

  /// Decides the decision at position `decision` about what `facts` come to.
  mutating func decide(
    _ decision: Int32, _ facts: PlanNode.ID, asOf date: PlanNode.ID?, _ frame: PlanFrame,
    in context: inout Context
  ) {
    var day: Day?
    if let date {
      guard let named = self.day(of: date, frame, in: &context) else { return }
      day = named
    }
    let subject = evaluator.answer(to: facts, in: frame)
    let request = request(decision, about: subject, asOf: day ?? asOf, in: context)
    remember(request)
    switch request.subject {
    case .decisions(_, let cases):
      answer(aboutCases: cases, with: decision, asOf: day, in: &context)
    case .decision, .value, .rule:
      let name = renderer(in: context).name(ofCase: subject)
      answer(
        with: evaluator.decide(
          decision, about: subject.asCase, answers: evaluator.answers(about: subject), asOf: day),
        case: name, ignored: [], in: &context)
    }
  }

  /// Answers with what the decision at position `decision` says about each of `cases`: for people with
  /// one table of all.
  private mutating func answer(
    aboutCases cases: [NamedCase], with decision: Int32, asOf day: Day?, in context: inout Context
  ) {
    let decisions = cases.map { named in
      (
        name: named.name,
        decision: evaluator.decide(
          decision, about: named.facts, answers: named.answers, asOf: day)
      )
    }
    let renderer = renderer(in: context)
    let isForPeople = context.format == .text || context.format == .markdown
    guard isForPeople, decisions.count != 1 else {
      for (name, decision) in decisions {
        answer(with: decision, case: name, ignored: [], in: &context)
      }
      return
    }
    for (_, decision) in decisions { include(decision) }
    context.answer(
      text: renderer.text(of: decisions), json: nil,
      markdown: { renderer.markdown(of: decisions) })
  }

  /// Remembers that `request`, a decision, was asked last.
  mutating func remember(_ request: Request) {
    self.request = request
    decided = request
  }

  /// Decides the decision at position `decision` about `record`, unless it cannot be read.
  mutating func decide(_ decision: Int32, about record: FactsCase, in context: inout Context) {
    guard let facts = record.facts else {
      counts.rejected += 1
      return
    }
    let result = evaluator.decide(decision, about: facts.record, answers: facts.answers)
    answer(with: result, case: String(record.number), ignored: facts.ignored, in: &context)
  }

  /// Sets the day whose law applies to what `node` comes to.
  mutating func setAsOf(_ node: PlanNode.ID, _ frame: PlanFrame, in context: inout Context) {
    if let day = day(of: node, frame, in: &context) { evaluator.asOf = day }
  }

  /// Answers with `shown`, what `node` came to; `site` is the statement that asks, if one does.
  mutating func answer(
    with shown: Shown, of node: PlanNode.ID, at site: SourceSpan?, in context: inout Context
  ) {
    var renderer = renderer(in: context)
    let day: Day?
    switch shown {
    case .answer(let answer, let asOf):
      include(answer)
      day = asOf
    case .table(let table):
      include(table)
      day = table.asOf
    }
    renderer.statedDay = day.flatMap { evaluator.days.contains($0) ? $0 : nil }
    // Of several answers in a row, each says which it is.
    let title = site.flatMap { _ in renderer.title(of: node) }
    func titled(_ text: String) -> String { title.map { "\($0)\n\(text)" } ?? text }
    context.answer(
      text: titled(renderer.text(of: shown, node: node)),
      json: renderer.json(of: shown, node: node, at: site),
      data: { renderer.data(of: shown, node: node) },
      markdown: {
        let text = renderer.markdown(of: shown, node: node)
        return title.map { "**\(DataTable.markdownText($0))**\n\n\(text)" } ?? text
      })
  }

  /// Answers with `decision` about the case called `name`.
  private mutating func answer(
    with decision: Decision, case name: String, ignored: [String], in context: inout Context
  ) {
    include(decision)
    let renderer = renderer(in: context)
    context.answer(
      text: renderer.text(of: decision, case: name, ignored: ignored),
      json: renderer.json(of: decision, case: name, ignored: ignored),
      data: { renderer.data(of: decision, case: name) },
      markdown: { renderer.markdown(of: decision, case: name, ignored: ignored) })
  }

  /// Returns the day that `node` comes to; says why where it comes to none.
  mutating func day(
    of node: PlanNode.ID, _ frame: PlanFrame, in context: inout Context
  ) -> Day? {
    let answer = evaluator.answer(to: node, in: frame)
    if case .known(.date(let day), _) = answer { return day }
    include(answer)
    context.surroundings.console.report(renderer(in: context).text(of: answer))
    return nil
  }

  /// Takes `decision` into the exit status, and counts it.
  private mutating func include(_ decision: Decision) {
    counts.outcomes[decision.outcome, default: 0] += 1
    switch decision.outcome {
    case .eligible: break
    case .notEligible: if failOn == .notEligible { status.include(.notEligible) }
    case .open: status.include(.open)
    case .fault: status.include(.fault)
    }
  }

  /// Takes `answer` into the exit status.
  mutating func include(_ answer: Answer) {
    switch answer {
    case .known, .record: break
    case .open: status.include(.open)
    case .fault: status.include(.fault)
    case .list(let elements, _):
      for element in elements {
        if let membership = element.membership { include(membership) }
        include(element.answer)
      }
    }
  }

  /// Takes the cells of `table`, and whether its rows belong there, into the exit status.
  private mutating func include(_ table: TableAnswer) {
    for row in table.rows + table.openRows {
      if let membership = row.membership { include(membership) }
      for cell in row.cells { include(cell) }
    }
  }

  /// Returns what writes answers.
  func renderer(in context: Context) -> Renderer {
    let isForPeople = context.format == .text
    let isTerminal = context.surroundings.console.outputIsTerminal
    return Renderer(
      plan: plan, legend: legend, sources: sources, tongue: context.tongue,
      isColoured: isForPeople && context.isColoured(onTerminal: isTerminal),
      width: isForPeople ? context.surroundings.width : nil, glyphs: context.surroundings.glyphs)
  }

}
