internal import ArgumentParser
internal import Catalogue
internal import Vocabulary

/// Runs the command that `arguments`, without the program's name, ask for, and returns its exit
/// status.
public func run(_ arguments: [String]) -> Int32 {
  ignoreClosedPipes()
  var surroundings = Surroundings.process()
  return run(arguments, in: &surroundings).rawValue
}

/// Runs the command that `arguments` ask for in `surroundings`, and returns its exit status.
package func run(_ arguments: [String], in surroundings: inout Surroundings) -> ExitStatus {
  onLargeStack { answer(arguments, in: &surroundings) }
}

/// Answers what `arguments` ask for in `surroundings`, and returns the exit status.
private func answer(_ arguments: [String], in surroundings: inout Surroundings) -> ExitStatus {
  let (tongue, arguments) = Tongue.split(arguments, surroundings.environment)
  var status =
    check(arguments, in: &surroundings, tongue: tongue)
    ?? HelpTongue.$current.withValue(tongue) {
      switch read(arguments, in: tongue) {
      case .command(let command): command.answer(in: &surroundings, tongue: tongue)
      case .text(let text): tell(text, in: &surroundings)
      case .mistake(let text): complain(text, in: &surroundings)
      }
    }
  surroundings.console.flush()
  if let code = surroundings.console.output.failure {
    let notice = CommandNotice.cannotWrite(code: code).message(in: tongue)
    surroundings.console.report("\(Label.error.text(in: tongue)): \(notice.plainText)")
    status.include(.misuse)
  }
  return status
}

/// Checks the files that `arguments` name, if they are `check` and nothing but paths.
///
/// It is what editors and CI ask all day, and the library for command lines takes longer to read
/// three words than a check takes. Whatever has an option is the library's.
private func check(
  _ arguments: [String], in surroundings: inout Surroundings, tongue: Tongue
) -> ExitStatus? {
  let paths = Array(arguments.dropFirst())
  guard arguments.first == "check", !paths.isEmpty, !paths.contains(where: { $0.hasPrefix("-") })
  else { return nil }
  var context = Context(surroundings, tongue: tongue)
  defer { surroundings = context.surroundings }
  do throws(Stop) {
    return try CheckCommand.check(ProgramReader(paths: paths, root: nil), in: &context)
  } catch {
    return error.status
  }
}

/// What a command line asks for.
private enum Request {

  /// A command.
  case command(any LeitCommand)

  /// A text about the program.
  case text(String)

  /// Nothing: it is wrong, as the text says.
  case mistake(String)

}

/// Returns what `arguments` ask for, in words of `tongue`.
private func read(_ arguments: [String], in tongue: Tongue) -> Request {
  do {
    var command = try Leit.parseAsRoot(Operand.escaped(arguments))
    if let command = command as? any LeitCommand { return .command(command) }
    // `leit` alone and `leit help`: the library answers them by throwing a text.
    try command.run()
    return .text("")
  } catch {
    let text = Operand.unescaped(usageText(Leit.fullMessage(for: error), in: tongue))
    return Leit.exitCode(for: error) == .success ? .text(text) : .mistake(text)
  }
}

/// Answers with `text`.
private func tell(_ text: String, in surroundings: inout Surroundings) -> ExitStatus {
  surroundings.console.answer(text)
  return .success
}

/// Reports `text`, which says what is wrong with the command line.
private func complain(_ text: String, in surroundings: inout Surroundings) -> ExitStatus {
  surroundings.console.report(text)
  return .misuse
}
