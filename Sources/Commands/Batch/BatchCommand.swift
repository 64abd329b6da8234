internal import Batch
internal import Catalogue
internal import Columns
internal import Diagnostics
internal import Evaluation
internal import Pipeline
internal import Planning
internal import Rendering
internal import Semantics
internal import SourceText
internal import Tabular
internal import Values
internal import Vocabulary

extension Context {

  /// Decides the cases of a table, and returns the exit status.
  mutating func batch(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    guard let request = invocation.options.batch else { throw Stop(status: .misuse) }
    let asOf = try day(invocation.options)
    var reader = ProgramReader(invocation)
    let compilation = try reader.program(in: &self)
    guard compilation.isExecutable else { return .failure }
    let (plan, legend) = compilation.executable()
    let jobs = try jobs(invocation.options)
    let question = BatchQuestion(
      request: request, compilation: compilation, plan: plan, legend: legend,
      decision: try position(ofDecision: invocation.subject ?? "", in: legend), asOf: asOf,
      jobs: jobs, failOn: invocation.options.failOn)
    do throws(BatchFailure) {
      return try batch(question)
    } catch {
      return tell(error)
    }
  }

  /// Decides the cases that `question` is about, and returns the exit status.
  private mutating func batch(_ question: BatchQuestion) throws(BatchFailure) -> ExitStatus {
    let request = question.request
    surroundings.stop.expect()
    let table = try BatchTable(request, of: surroundings.files, unless: surroundings.stop.isMade)
    // There may be nothing yet on a stream.
    if surroundings.stop.isMade() { return .interrupted }
    guard let layout = try layout(of: table, question) else { return .failure }
    if request.onlyChecks { return try check(question, table, layout) }
    try checkPaths(question)
    if request.isStrict {
      // The table is read twice: each time from its beginning.
      let again = try BatchTable(
        request, of: surroundings.files, unless: surroundings.stop.isMade)
      let status = try check(question, again, layout)
      if status == .failure { report(.batch(.stoppedByContract)) }
      if status != .success { return status }
    }
    foretell(question, table, layout)
    let run = try BatchSetup(question, table, layout, in: &self)
    if run.start.position.row > 0 {
      report(.batch(.resumed(rows: NumberStyle(tongue).text(Rational(run.start.position.row)))))
    }
    run.work(question.jobs)
    return try finish(run, question, table)
  }

  /// Says what came of `run`, and returns the exit status.
  private mutating func finish(
    _ run: BatchSetup, _ question: BatchQuestion, _ table: BatchTable
  ) throws(BatchFailure) -> ExitStatus {
    let isStopped = run.intake.isStopped
    let reached = run.delivery.reached
    var status = ExitStatus.success
    if let failure = run.delivery.failure { status.include(tell(failure)) }
    let isUnfinished = isStopped || status != .success
    try run.delivery.finish(isUnfinished: isUnfinished)
    if let kept = run.memory { surroundings.console.answer(bytes: kept.bytes) }
    if let kept = run.rejectMemory, !kept.bytes.isEmpty {
      surroundings.console.report(String(decoding: kept.bytes.dropLast(), as: UTF8.self))
    }
    // Nobody reads what would follow.
    if run.isClosed { return status }
    if !isUnfinished, let stamp = table.source.stamp, stamp != run.stamp {
      complain(.batch(.changedMeanwhile(path: table.path)))
      status.include(.misuse)
    }
    summarize(reached, question, hasLines: !table.isDatabase)
    if reached.tally.rejected > 0 {
      report(.batch(.rejected(reached.tally.rejected, path: run.rejects.path)))
    }
    if isStopped {
      let rows = NumberStyle(tongue).text(Rational(reached.position.row))
      report(.batch(.stopped(rows: rows, resumes: run.canResume)))
      status.include(.interrupted)
    }
    status.include(question.status(of: reached.tally))
    return status
  }

  /// Says what the cases that `reached` counted came to, and what is remarkable of their table: where
  /// results are not.
  ///
  /// `hasLines` is whether the rows stand on lines of a text.
  private mutating func summarize(
    _ reached: BatchState, _ question: BatchQuestion, hasLines: Bool
  ) {
    let isBeside = question.request.writesOutput
    let isTerminal =
      isBeside
      ? surroundings.console.errorsAreTerminal : surroundings.console.outputIsTerminal
    let renderer = renderer(question, onTerminal: isTerminal)
    let text: String
    switch question.request.summary {
    case .text:
      text = renderer.text(
        of: reached.tally, reached.contract, decision: question.decision,
        parts: question.request.columns.parts, hasLines: hasLines)
    case .json:
      text =
        renderer.json(
          of: reached.tally, reached.contract, decision: question.decision,
          parts: question.request.columns.parts
        ).text
    case .none: return
    }
    if isBeside { surroundings.console.report(text) } else { answer(text) }
  }

  /// Refuses to write over a file that is read, or to write two at one place.
  private func checkPaths(_ question: BatchQuestion) throws(BatchFailure) {
    let files = surroundings.files
    let request = question.request
    var taken = Set(
      question.compilation.sources.dropFirst().map { files.canonicalPath(of: $0.name) })
    if !request.readsInput { taken.insert(files.canonicalPath(of: request.cases)) }
    if request.resultFormat == .sqlite,
      files.canonicalPath(of: request.results) == files.canonicalPath(of: request.cases)
    {
      throw .notice(.database(path: request.results, .isInput))
    }
    var written = request.writesOutput ? [] : [request.results]
    if let path = request.rejectPath { written.append(path) }
    if !request.writesOutput { written.append(BatchState.path(besides: request.results)) }
    for path in written where !path.hasPrefix("/dev/") {
      guard taken.insert(files.canonicalPath(of: path)).inserted else {
        throw .notice(.sameFile(path: path))
      }
    }
  }

}

/// What is asked of which program.
struct BatchQuestion: Sendable {

  /// What is asked.
  let request: BatchRequest

  /// The program.
  let compilation: Compilation

  /// What is run.
  let plan: Plan

  /// What people call its parts.
  let legend: Legend

  /// The position of the decision.
  let decision: Int32

  /// The day whose law applies.
  let asOf: Day

  /// How many threads decide.
  let jobs: Int

  /// The outcome that the exit status is to tell.
  let failOn: FailingOutcome?

  /// The questions that the decision asks.
  var questions: Set<Int32> { plan.questions(askedBy: decision) }

  /// Returns the exit status where cases came to `tally`.
  func status(of tally: BatchTally) -> ExitStatus {
    var status = ExitStatus.success
    if tally.rejected > 0 { status.include(.failure) }
    if tally.count(.open) > 0 { status.include(.open) }
    if tally.count(.notEligible) > 0, failOn == .notEligible { status.include(.notEligible) }
    if tally.count(.fault) > 0 { status.include(.fault) }
    return status
  }

}

extension BatchRequest {

  /// How it is written what the columns hold.
  var contractFormat: OutputFormat {
    if onlyChecks, let format = format?.ofReports { return format }
    return summary == .json ? .json : .text
  }

  /// The file for rows that cannot be read; `nil`: they go to standard error.
  var rejectPath: String? {
    if let rejects { return rejects == "-" ? nil : rejects }
    if writesOutput { return nil }
    guard let dot = results.lastIndex(of: "."), !results[dot...].contains("/") else {
      return results + ".rejects.csv"
    }
    return results[..<dot] + ".rejects.csv"
  }

}
