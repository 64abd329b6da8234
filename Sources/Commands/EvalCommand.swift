internal import ArgumentParser
internal import Catalogue
internal import Pipeline

/// The command `leit eval`, which works out one expression.
struct EvalCommand: LeitCommand {

  static var configuration: CommandConfiguration {
    Commands.configuration(
      "eval", .eval,
      usage: "<\(CommandHelp.expressionValue.text)> [<\(CommandHelp.fileValue.text)> ...]",
      discussion: .ofEval)
  }

  @Argument(help: help(.expression, as: .expressionValue)) var expression: Operand
  @Argument(help: help(.moreFiles, as: .fileValue)) var files: [Operand] = []
  @OptionGroup var answering: AnswerOptions
  @OptionGroup var program: ProgramOptions
  @OptionGroup var common: CommonOptions

  func answer(in context: inout Context) throws(Stop) -> ExitStatus {
    let asOf = try context.day(answering)
    var reader = ProgramReader(program, files: files)
    try reader.readFiles(in: &context)
    let typed = reader.add(expression.text, named: "eval", in: context)
    let compilation = Pipeline.compile(reader.files + [typed], in: reader.workspace)
    let errors = context.report(compilation)
    guard errors == .success else { return errors }
    var runner = Runner(compilation, asOf: asOf, failOn: nil)
    guard runner.evaluate(askedBy: typed, in: &context) else {
      context.complain(.noExpression)
      return .failure
    }
    return runner.status
  }

}
