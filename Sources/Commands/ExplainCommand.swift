internal import ArgumentParser
internal import Catalogue

/// `leit explain CODE`
struct ExplainCommand: LeitCommand {

  static var configuration: CommandConfiguration {
    Commands.configuration("explain", .explain, usage: "<\(CommandHelp.codeValue.text)>")
  }

  @Argument(help: help(.code, as: .codeValue)) var code: Operand
  @OptionGroup var common: CommonOptions

  func answer(in context: inout Context) throws(Stop) -> ExitStatus {
    guard let explanation = explanation(of: code.text.uppercased(), in: context.tongue) else {
      context.report(.noSuchCode(code.text))
      return .misuse
    }
    context.answer(explanation)
    return .success
  }

}
