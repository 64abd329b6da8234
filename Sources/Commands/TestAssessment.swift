internal import Analysis
internal import Catalogue
internal import Evaluation
internal import Pipeline
internal import Rendering
internal import SourceText
internal import Values

/// What tests went through, and which changes of the rules they would notice.
struct TestAssessment {

  /// What is asked.
  private let asked: Assessment

  /// What the tests went through so far.
  private var ledger: CoverageLedger

  /// The programs whose tests were run.
  private var runners: [Runner] = []

  /// Creates an instance for what is `asked` about the tests of `compilations`.
  init(_ asked: Assessment, of compilations: [Compilation]) {
    self.asked = asked
    ledger = CoverageLedger(
      named: compilations.reduce(into: []) { $0.formUnion($1.named) })
  }

  /// Adds what the tests that `runner` ran went through.
  mutating func add(_ runner: Runner) {
    ledger.add(runner.plan, runner.legend, tests: runner.tested.map(\.test.coverage))
    runners.append(runner)
  }

  /// What the tests went through.
  var coverage: CoverageReport { ledger.report }

  /// Says what is asked, and returns what the exit status tells of it.
  func answer(in context: inout Context) -> ExitStatus {
    guard let renderer = runners.last?.renderer(in: context) else { return .success }
    var status = ExitStatus.success
    if asked.showsCoverage {
      let report = coverage
      context.answer(text: renderer.text(of: report), json: renderer.json(of: report))
      let tenths = report.share().tenthsOfPercent
      if let least = asked.threshold?.tenths, tenths < least {
        context.report(
          .coverageBelow(
            renderer.percentage(tenths: tenths), least: renderer.percentage(tenths: least)))
        status.include(.failure)
      }
    }
    if asked.triesChanges { status.include(tryChanges(renderer, in: &context)) }
    return status
  }

  /// The number of seconds for changes where none is named.
  private static let secondsForChanges = 60

  /// Says which changes of the rules no test notices, and returns what the exit status tells of it.
  private func tryChanges(_ renderer: Renderer, in context: inout Context) -> ExitStatus {
    let seconds = asked.seconds?.count ?? Self.secondsForChanges
    let watch = StopWatch()
    var trial = MutationTrial(
      runners.map { runner in
        TestedProgram(
          runner.plan, runner.legend, titles: runner.evaluator.titles,
          tables: runner.evaluator.tables, trees: runner.compilation.trees, files: ledger.files,
          tests: runner.tested.filter(\.passed).map(\.test))
      })
    var shownAt = 0
    while watch.milliseconds < seconds * 1_000, trial.tryNext() {
      if watch.milliseconds - shownAt > 100 {
        shownAt = watch.milliseconds
        let progress = AssessmentWords.progress(trial.results.count, of: trial.count)
        context.surroundings.console.show(
          progress: progress.message(in: context.tongue).plainText)
      }
    }
    context.surroundings.console.show(progress: "")
    // As long again for the cases: a change without one says little.
    let report = report(on: trial, until: watch.milliseconds + seconds * 1_000, watch, in: context)
    context.answer(text: renderer.text(of: report), json: renderer.json(of: report))
    if report.tried < report.total {
      context.report(.timeIsUp(seconds: seconds, tried: report.tried, of: report.total))
    }
    return status(of: report, renderer, in: &context)
  }

  /// Returns what `trial` came to, with a case for each change that no test noticed, as far as one is
  /// found before `watch` shows `end`.
  private func report(
    on trial: MutationTrial, until end: Int, _ watch: StopWatch, in context: Context
  ) -> MutationReport {
    let today = context.surroundings.today()
    var survivors: [Survivor] = []
    var found: [(border: BorderCase, program: Int, position: Int)] = []
    for result in trial.unnoticed {
      let renderer = runners[result.program].renderer(in: context)
      var border: BorderCase?
      var search = Survivor.Search.done
      let known = found.filter { $0.program == result.program }
      if watch.milliseconds > end {
        search = .tooLate
      } else if let same = trial.firstTelling(result, among: known.map(\.border), today: today) {
        search = .sameAs(known[same].position)
      } else {
        border = trial.border(for: result, today: today)
        if let border { found.append((border, result.program, survivors.count)) }
      }
      survivors.append(
        Survivor(mutant: result.mutant, border: border, renderer: renderer, search: search))
    }
    return MutationReport(
      noticed: trial.noticed, tried: trial.results.count, total: trial.count,
      survivors: survivors,
      unreached: trial.unreached.map { result in
        Survivor(
          mutant: result.mutant, border: nil,
          renderer: runners[result.program].renderer(in: context))
      })
  }

  /// Returns what the exit status tells of `report`.
  private func status(
    of report: MutationReport, _ renderer: Renderer, in context: inout Context
  ) -> ExitStatus {
    var status = ExitStatus.success
    if let least = asked.threshold?.tenths, report.tenthsOfPercent < least {
      context.report(
        .noticedBelow(
          renderer.percentage(tenths: report.tenthsOfPercent),
          least: renderer.percentage(tenths: least)))
      status.include(.failure)
    }
    return status
  }

}
