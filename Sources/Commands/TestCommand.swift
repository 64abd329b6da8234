internal import Catalogue
internal import Diagnostics
internal import Pipeline

extension Context {

  /// Runs the tests of files, and returns the exit status.
  mutating func test(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    let asOf = try day(invocation.options)
    var reader = ProgramReader(invocation)
    let compilations = try reader.programs(in: &self)
    var status = reader.status
    var counts = Counts()
    var denied: [Diagnostic] = []
    for compilation in compilations {
      status.include(report(compilation))
      denied += strictness.filter(compilation.diagnostics)
      var runner = Runner(compilation, asOf: asOf, failOn: nil)
      runner.runTests(in: &self)
      counts.add(runner.counts)
      status.include(runner.status)
    }
    report(counts.tests == 0 ? .noTests : counts.testNotice)
    status.include(tellDenied(inOrder(denied)))
    return status
  }

}
