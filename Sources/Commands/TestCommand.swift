internal import Catalogue
internal import Diagnostics
internal import Evaluation
internal import Pipeline
internal import Rendering
internal import SourceText

extension Context {

  /// Runs the tests of files, and returns the exit status.
  mutating func test(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    let asOf = try day(invocation.options)
    let targets = try reportTargets(invocation.options, answered: [.text, .json])
    var reader = ProgramReader(invocation)
    let compilations = try reader.programs(in: &self)
    var status = reader.status
    var counts = Counts()
    var denied: [Diagnostic] = []
    var tests: [TestReport] = []
    var stopped: Set<SourceFile.ID> = []
    let names = ReportNames(fromRoot: invocation.options.root, among: surroundings.files)
    // People read paths as they typed them, programs those from the root.
    let isForPeople = targets.isEmpty && invocation.options.format == .text
    let sources = isForPeople ? [] : names.named(reader.workspace.sources)
    let asked = invocation.options.assessment
    let recordsCoverage =
      asked.showsCoverage || asked.triesChanges || invocation.options.asksForCoverage
    var assessment = TestAssessment(asked, of: compilations)
    for compilation in compilations {
      status.include(report(compilation))
      denied += strictness.filter(compilation.diagnostics)
      if !compilation.isExecutable { stopped.formUnion(compilation.named) }
      var runner = Runner(compilation, asOf: asOf, failOn: nil)
      if invocation.options.format == .json { runner.sources = sources }
      runner.evaluator.recordsCoverage = recordsCoverage
      tests += runner.runTests(in: &self, reportingOn: targets.isEmpty ? nil : sources)
      counts.add(runner.counts)
      status.include(runner.status)
      if recordsCoverage, compilation.isExecutable { assessment.add(runner) }
    }
    report(counts.tests == 0 ? .noTests : counts.testNotice)
    if recordsCoverage { status.include(assessment.answer(in: &self)) }
    status.include(tellDenied(inOrder(denied)))
    status.include(tellDenied(reader.workspace.todos()))
    if !targets.isEmpty {
      let errors = inOrder(compilations.flatMap { $0.diagnostics.filter(\.isError) })
      let report = Report(
        on: .test, version: version, tongue: tongue, sources: sources, files: reader.files,
        diagnostics: names.named(errors), unread: unread.map(names.named), tests: tests,
        stopped: stopped, coverage: recordsCoverage ? assessment.coverage : nil)
      status.include(write(report, to: targets, read: reader.workspace.sources))
    }
    return status
  }

}
