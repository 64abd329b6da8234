internal import ArgumentParser
internal import Catalogue
internal import Vocabulary

/// The version of the program.
let version = "0.1.0"

/// The program: what stands between its name and a command.
struct Leit: ParsableCommand {

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "leit", abstract: CommandHelp.program.text,
      discussion: CommandHelp.exitStatuses.text, version: version,
      subcommands: [
        RunCommand.self, CheckCommand.self, TestCommand.self, DecideCommand.self,
        EvalCommand.self, ShowCommand.self, ReplCommand.self,
      ])
  }

}

/// A command of the program.
protocol LeitCommand: ParsableCommand {

  /// The options that every command has.
  var common: CommonOptions { get }

  /// Answers in `context`, and returns the exit status.
  func answer(in context: inout Context) throws(Stop) -> ExitStatus

}

/// The end of a command before its time, after what is to be said was said.
struct Stop: Error {

  /// The exit status.
  let status: ExitStatus

}

extension LeitCommand {

  /// Answers in `surroundings`, in words of `tongue`, and returns the exit status.
  func answer(in surroundings: inout Surroundings, tongue: Tongue) -> ExitStatus {
    var context = Context(surroundings, common, tongue: tongue)
    defer { surroundings = context.surroundings }
    do throws(Stop) {
      return try answer(in: &context)
    } catch {
      return error.status
    }
  }

}
