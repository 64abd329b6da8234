internal import ArgumentParser
internal import Catalogue

/// `leit check PATH…`
struct CheckCommand: LeitCommand {

  static var configuration: CommandConfiguration {
    Commands.configuration("check", .check, usage: "<\(CommandHelp.pathValue.text)> ...")
  }

  @Argument(help: help(.paths, as: .pathValue)) var paths: [Operand]
  @OptionGroup var program: ProgramOptions
  @OptionGroup var common: CommonOptions

  func answer(in context: inout Context) throws(Stop) -> ExitStatus {
    var reader = ProgramReader(program, files: paths)
    let (compilations, status) = reader.programs(in: &context)
    var diagnostics: [FoundProblem] = []
    var seen: Set<FoundProblem> = []
    for compilation in compilations {
      for found in compilation.found where seen.insert(found).inserted { diagnostics.append(found) }
    }
    return max(status, context.answer(with: diagnostics, in: reader.workspace))
  }

}
