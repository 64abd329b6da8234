internal import Catalogue
internal import Diagnostics
internal import Evaluation
internal import Facts
internal import Inquiry
internal import Pipeline
internal import Planning
internal import Rendering
internal import SourceText
internal import Values

/// A case of a file, and what was decided about it.
struct DecidedCase: Sendable {

  /// Its number.
  let number: Int

  /// What was decided; `nil` where its facts are wrong.
  let decision: Decision?

}

/// The cases of a file, and what was decided about them.
struct CaseBatch {

  /// What decided them.
  var runner: Runner

  /// The position of the eligibility or the funding.
  let decision: Int32

  /// The cases, those with wrong facts included.
  let cases: [FactsCase]

  /// What was decided about each.
  let decided: [DecidedCase]

  /// `true` iff the program is another one now.
  var isOutdated = false

  /// Returns what was asked, by the law of `day`, for questions about it.
  fileprivate func request(asOf day: Day) -> AskedBefore {
    let named = cases.compactMap { item in
      item.facts.map {
        NamedCase(name: String(item.number), facts: $0.record, answers: $0.answers)
      }
    }
    return AskedBefore(
      form: .cases(Request(.decisions(decision, about: named), asOf: day), decision: decision),
      asOf: day, decides: true)
  }

}

extension Session {

  /// Decides every case of the file at `path` by what is called `name`, and keeps them.
  mutating func decide(_ name: String, at path: String, in context: inout Context) {
    let compilation = program.ground(askedIn: tongue(in: context)).compilation
    var runner = Runner(compilation, asOf: asOf, failOn: nil)
    do throws(Stop) {
      let decision = try context.position(ofDecision: name, in: runner.legend)
      let source = try context.facts(inFileAt: path)
      facts = facts.filter { $0.name != source.name } + [source]
      let content = context.cases(of: source, for: decision, runner)
      var decided: [DecidedCase] = []
      for record in content.cases {
        decided.append(
          DecidedCase(
            number: record.number, decision: runner.decision(decision, about: record)))
      }
      let batch = CaseBatch(
        runner: runner, decision: decision, cases: content.cases, decided: decided)
      tell(batch, in: &context)
      context.report(content.allDiagnostics, in: compilation.sources + [source])
      if !content.cases.isEmpty { context.report(runner.counts.caseNotice) }
      status.include(runner.status)
      if !content.allDiagnostics.isEmpty { status.include(.failure) }
      self.batch = batch
      remember(batch.request(asOf: asOf))
    } catch {
      status.include(error.status)
    }
  }

  /// Answers with what was decided about the cases of `batch`: a table, or one after the other.
  private func tell(_ batch: CaseBatch, in context: inout Context) {
    let renderer = batch.runner.renderer(in: context)
    switch context.format {
    case .text, .markdown:
      let decisions = batch.decided.compactMap { item in
        item.decision.map { (name: String(item.number), decision: $0) }
      }
      if decisions.isEmpty { return }
      context.answer(
        text: renderer.text(of: decisions), json: nil,
        markdown: { renderer.markdown(of: decisions) })
    case .json, .csv:
      for (item, record) in zip(batch.decided, batch.cases) {
        guard let decision = item.decision else { continue }
        let name = String(item.number)
        let ignored = record.facts?.ignored ?? []
        context.answer(
          text: renderer.text(of: decision, case: name, ignored: ignored),
          json: renderer.json(of: decision, case: name, ignored: ignored),
          data: { renderer.data(of: decision, case: name) })
      }
    }
  }

  /// Lets the case whose number is `text` be the one that is asked about; without one, lists them.
  mutating func takeCase(_ text: String?, in context: inout Context) {
    guard var batch else { return refuse(.noCases, in: &context) }
    guard !batch.isOutdated else { return refuse(.casesAreOutdated, in: &context) }
    guard let text else { return tell(batch, in: &context) }
    guard let number = Int(text),
      let record = batch.cases.first(where: { $0.number == number && $0.facts != nil })
    else {
      return refuse(
        .noSuchCase(text, most: batch.cases.last?.number ?? 0), in: &context)
    }
    batch.runner.decide(batch.decision, about: record, in: &context)
    if let facts = record.facts {
      let request = Request(
        .decision(batch.decision, about: facts.record, answers: facts.answers),
        asOf: batch.runner.asOf, caseName: String(record.number))
      batch.runner.remember(request)
      answered = batch.runner
      remember(
        AskedBefore(
          form: .cases(request, decision: batch.decision), asOf: batch.runner.asOf, decides: true))
    }
  }

  /// Says which facts settle the most of the cases that are open.
  mutating func rankMissing(in context: inout Context) {
    guard var batch else { return refuse(.noCases, in: &context) }
    guard !batch.isOutdated else { return refuse(.casesAreOutdated, in: &context) }
    var tally = MissingTally()
    for case let decision? in batch.decided.map(\.decision) { tally.add(decision) }
    if tally.rows.isEmpty { return context.report(.noOpenCases) }
    batch.runner.answer(with: tally, decision: batch.decision, at: nil, in: &context)
  }

}

extension Runner {

  /// Returns what the decision at position `decision` says about `record`, and counts it; `nil` where
  /// the facts of `record` are wrong.
  fileprivate mutating func decision(_ decision: Int32, about record: FactsCase) -> Decision? {
    guard let facts = record.facts else {
      counts.rejected += 1
      return nil
    }
    let result = evaluator.decide(decision, about: facts.record, answers: facts.answers)
    counts.outcomes[result.outcome, default: 0] += 1
    switch result.outcome {
    case .eligible, .notEligible: break
    case .open: status.include(.open)
    case .fault: status.include(.fault)
    }
    return result
  }

}
