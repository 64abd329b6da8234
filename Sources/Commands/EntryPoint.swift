internal import ArgumentParser
internal import Catalogue
internal import Rendering
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
  let (tongue, chosen, arguments) = Tongue.split(arguments, surroundings.environment)
  var request = read(arguments, in: tongue)
  if case .command(var invocation) = request {
    invocation.options.batch?.language = chosen
    request = .command(invocation)
  }
  var status =
    switch request {
    case .command(let invocation): answer(invocation, in: &surroundings, tongue)
    case .text(let text): tell(text, in: &surroundings)
    case .mistake(let text): complain(text, in: &surroundings)
    }
  surroundings.console.flush()
  if let code = surroundings.console.output.failure {
    let notice = CommandNotice.cannotWrite(code: code).message(in: tongue)
    surroundings.console.report("\(Label.error.text(in: tongue)): \(notice.plainText)")
    status.include(.misuse)
  }
  return status
}

/// What a command line asks for.
private enum Request {

  /// A command.
  case command(Invocation)

  /// A text about the program.
  case text(String)

  /// Nothing: it is wrong, as the text says.
  case mistake(String)

}

/// Returns what `arguments` ask for, in words of `tongue`.
private func read(_ arguments: [String], in tongue: Tongue) -> Request {
  if let invocation = Invocation(plain: arguments) { return .command(invocation) }
  return HelpTongue.$current.withValue(tongue) {
    do {
      var command = try Leit.parseAsRoot(Operand.escaped(arguments))
      if let command = command as? any LeitArguments { return .command(command.invocation) }
      // `leit` alone and `leit help`: the library answers them by throwing a text.
      try command.run()
      return .text("")
    } catch {
      let text = Operand.unescaped(usageText(Leit.fullMessage(for: error), in: tongue))
      return Leit.exitCode(for: error) == .success ? .text(text) : .mistake(text)
    }
  }
}

/// Answers `invocation` in words of `tongue`.
private func answer(
  _ invocation: Invocation, in surroundings: inout Surroundings, _ tongue: Tongue
) -> ExitStatus {
  var context = Context(surroundings, invocation.options, tongue: tongue)
  defer { surroundings = context.surroundings }
  return context.answer(invocation)
}

/// Answers with `text`.
private func tell(_ text: String, in surroundings: inout Surroundings) -> ExitStatus {
  surroundings.console.answer(text)
  return .success
}

/// Reports `text`, which says what is wrong with the command line.
private func complain(_ text: String, in surroundings: inout Surroundings) -> ExitStatus {
  surroundings.console.report(visibleLines(of: text))
  return .misuse
}
