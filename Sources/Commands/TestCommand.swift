internal import ArgumentParser
internal import Catalogue

/// The command `leit test`, which runs the tests of files.
struct TestCommand: LeitCommand {

  static var configuration: CommandConfiguration {
    Commands.configuration("test", .test, usage: "<\(CommandHelp.pathValue.text)> ...")
  }

  @Argument(help: help(.paths, as: .pathValue)) var paths: [Operand]
  @OptionGroup var answering: AnswerOptions
  @OptionGroup var program: ProgramOptions
  @OptionGroup var common: CommonOptions

  func answer(in context: inout Context) throws(Stop) -> ExitStatus {
    let asOf = try context.day(answering)
    var reader = ProgramReader(program, files: paths)
    let compilations = try reader.programs(in: &context)
    var status = reader.status
    var counts = Counts()
    for compilation in compilations {
      status.include(context.report(compilation))
      var runner = Runner(compilation, asOf: asOf, failOn: nil)
      runner.runTests(in: &context)
      counts.add(runner.counts)
      status.include(runner.status)
    }
    context.report(counts.tests == 0 ? .noTests : counts.testNotice)
    return status
  }

}
