internal import Diagnostics
internal import Pipeline

extension Context {

  /// Says what is wrong with files, and returns the exit status.
  mutating func check(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    var reader = ProgramReader(invocation)
    let compilations = try reader.programs(in: &self)
    keep(compilations)
    let found = strictness.filter(diagnostics(of: compilations))
    answer(checking: found, in: reader.workspace.sources)
    let hasErrors = found.contains(where: \.isError)
    return max(reader.status, max(hasErrors ? .failure : .success, tellDenied(found)))
  }

}
