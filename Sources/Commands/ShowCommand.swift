internal import ArgumentParser
internal import Catalogue
internal import Pipeline
internal import Rendering
internal import Semantics
internal import SourceText

/// The command `leit show`, which prints declarations.
struct ShowCommand: LeitCommand {

  static var configuration: CommandConfiguration {
    Commands.configuration(
      "show", .show,
      usage: "<\(CommandHelp.nameValue.text)> [<\(CommandHelp.fileValue.text)> ...]",
      discussion: .ofShow)
  }

  @Argument(help: help(.shownName, as: .nameValue)) var name: Operand
  @Argument(help: help(.files, as: .fileValue)) var files: [Operand] = []
  @OptionGroup var answering: AnswerOptions
  @OptionGroup var program: ProgramOptions
  @OptionGroup var common: CommonOptions

  func answer(in context: inout Context) throws(Stop) -> ExitStatus {
    let asOf = try context.day(answering)
    var reader = ProgramReader(program, files: files)
    let compilation = try reader.program(in: &context)
    let declarations = compilation.declarations
    let found = declarations.filter { $0.names.contains(name.text) }
    guard !found.isEmpty else {
      let near = suggestions(for: name.text, among: Set(declarations.flatMap(\.names)))
      context.complain(.noSuchDeclaration(name.text, near: near))
      return .misuse
    }
    var runner = Runner(compilation, asOf: asOf, failOn: nil)
    for (position, declaration) in found.enumerated() {
      switch context.format {
      case .text:
        if position > 0 { context.answer("") }
        context.answer(compilation.text(of: declaration.site))
      case .json:
        context.answer(runner.description(of: declaration, in: context).text)
      }
    }
    return .success
  }

}
