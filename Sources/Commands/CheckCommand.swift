internal import ArgumentParser
internal import Catalogue
internal import Diagnostics
internal import Pipeline
internal import SourceText

/// The command `leit check`, which says what is wrong and runs nothing.
struct CheckCommand: LeitCommand {

  static var configuration: CommandConfiguration {
    Commands.configuration("check", .check, usage: "<\(CommandHelp.pathValue.text)> ...")
  }

  @Argument(help: help(.paths, as: .pathValue)) var paths: [Operand]
  @OptionGroup var program: ProgramOptions
  @OptionGroup var common: CommonOptions

  func answer(in context: inout Context) throws(Stop) -> ExitStatus {
    try Self.check(ProgramReader(program, files: paths), in: &context)
  }

  /// Says what is wrong with what `reader` reads, and returns the exit status.
  static func check(
    _ reader: ProgramReader, in context: inout Context
  ) throws(Stop) -> ExitStatus {
    var reader = reader
    let compilations = try reader.programs(in: &context)
    keep(compilations)
    // A file that several programs import is checked with each of them.
    var seen: Set<Place> = []
    let diagnostics = inOrder(
      compilations.flatMap { compilation in
        compilation.diagnostics.filter { seen.insert(Place($0)).inserted }
      })
    context.answer(checking: diagnostics, in: reader.workspace.sources)
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
