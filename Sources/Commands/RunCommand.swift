internal import Diagnostics
internal import Pipeline

extension Context {

  /// Does what files say, and returns the exit status.
  mutating func run(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    let asOf = try day(invocation.options)
    var reader = ProgramReader(invocation)
    let compilation = try reader.program(in: &self, reporting: [.error, .warning])
    var runner = Runner(compilation, asOf: asOf, failOn: invocation.options.failOn)
    runner.run(in: &self)
    runner.summarize(in: &self)
    var status = max(runner.status, tellDenied(strictness.filter(compilation.diagnostics)))
    status.include(tellDenied(reader.workspace.todos()))
    return status
  }

}
