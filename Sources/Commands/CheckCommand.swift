internal import Diagnostics
internal import Pipeline
internal import SourceText

extension Context {

  /// Says what is wrong with files, and returns the exit status.
  mutating func check(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    var reader = ProgramReader(invocation)
    let compilations = try reader.programs(in: &self)
    keep(compilations)
    // A file that several programs import is checked with each of them.
    var seen: Set<Place> = []
    let diagnostics = inOrder(
      compilations.flatMap { compilation in
        compilation.diagnostics.filter { seen.insert(Place($0)).inserted }
      })
    answer(checking: diagnostics, in: reader.workspace.sources)
    let hasErrors = diagnostics.contains(where: \.isError)
    return max(reader.status, hasErrors ? .failure : .success)
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
