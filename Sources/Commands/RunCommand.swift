internal import ArgumentParser
internal import Catalogue
internal import Diagnostics

/// The command `leit run`, which does what files say.
struct RunCommand: LeitCommand {

  static var configuration: CommandConfiguration {
    Commands.configuration("run", .run, usage: "<\(CommandHelp.fileValue.text)> ...")
  }

  @Argument(help: help(.files, as: .fileValue)) var files: [Operand]
  @OptionGroup var answering: AnswerOptions
  @OptionGroup var outcome: OutcomeOptions
  @OptionGroup var program: ProgramOptions
  @OptionGroup var common: CommonOptions

  func answer(in context: inout Context) throws(Stop) -> ExitStatus {
    let asOf = try context.day(answering)
    var reader = ProgramReader(program, files: files)
    let compilation = try reader.program(in: &context, reporting: [.error, .warning])
    var runner = Runner(compilation, asOf: asOf, failOn: outcome.failOn)
    runner.run(in: &context)
    runner.summarize(in: &context)
    return runner.status
  }

}
