internal import Diagnostics
internal import Pipeline
internal import Rendering

extension Context {

  /// Says what is wrong with files, and returns the exit status.
  mutating func check(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    let targets = try reportTargets(invocation.options, answered: [.text])
    var reader = ProgramReader(invocation)
    let compilations = try reader.programs(in: &self)
    keep(compilations)
    let found = strictness.filter(diagnostics(of: compilations))
    let sources = reader.workspace.sources
    var status = max(reader.status, found.contains(where: \.isError) ? .failure : .success)
    if invocation.options.format == .text { tell(checking: found, in: sources) }
    status.include(tellDenied(found))
    if !targets.isEmpty {
      let names = ReportNames(fromRoot: invocation.options.root, among: surroundings.files)
      let report = Report(
        on: .check, version: version, tongue: tongue, sources: names.named(sources),
        files: reader.files, diagnostics: names.named(found), unread: unread.map(names.named))
      status.include(write(report, to: targets, read: sources))
    }
    return status
  }

}
