internal import ArgumentParser
internal import Catalogue
struct DecideCommand: LeitCommand {
  static var configuration: CommandConfiguration { Commands.configuration("decide", .decide, usage: "") }
  @OptionGroup var common: CommonOptions
  func answer(in context: inout Context) throws(Stop) -> ExitStatus { .success }
}
struct ShowCommand: LeitCommand {
  static var configuration: CommandConfiguration { Commands.configuration("show", .show, usage: "") }
  @OptionGroup var common: CommonOptions
  func answer(in context: inout Context) throws(Stop) -> ExitStatus { .success }
}
