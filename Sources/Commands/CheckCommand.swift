internal import Diagnostics
internal import Pipeline
internal import Rendering
internal import SourceText

extension Context {

  /// Says what is wrong with files, and returns the exit status.
  mutating func check(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    let targets = try reportTargets(invocation.options, answered: [.text])
    var reader = ProgramReader(invocation)
    let compilations = try reader.programs(in: &self)
    keep(compilations)
    // A file that several programs import is checked with each of them.
    var seen: Set<Place> = []
    let diagnostics = inOrder(
      compilations.flatMap { compilation in
        compilation.diagnostics.filter { seen.insert(Place($0)).inserted }
      })
    let sources = reader.workspace.sources
    var status = max(reader.status, diagnostics.contains(where: \.isError) ? .failure : .success)
    if invocation.options.format == .text { tell(checking: diagnostics, in: sources) }
    if !targets.isEmpty {
      let names = ReportNames(fromRoot: invocation.options.root, among: surroundings.files)
      let report = Report(
        on: .check, version: version, tongue: tongue, sources: names.named(sources),
        files: reader.files, diagnostics: names.named(diagnostics),
        unread: unread.map(names.named))
      status.include(write(report, to: targets, read: sources))
    }
    return status
  }

}

/// What is wrong, and where, whatever the words.
private struct Place: Hashable {

  /// The code of the problem.
  let code: ProblemCode

  /// Its place.
  let site: SourceSpan

  /// Creates an instance for the place of `diagnostic`.
  init(_ diagnostic: Diagnostic) {
    code = diagnostic.problem.code
    site = diagnostic.site
  }

}
