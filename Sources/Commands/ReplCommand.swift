internal import Catalogue
internal import LineEditing
internal import Pipeline

extension Context {

  /// Answers what is typed, and returns the exit status.
  mutating func repl(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    var session = Session(invocation, asOf: try day(invocation.options))
    try session.load(in: &self)
    var lines = surroundings.lineReader(historyPath(in: self))
    if lines.isInteractive { answer(.greeting(version: version)) }
    surroundings.console.isPaging = lines.isInteractive && canPage
    converse(with: &session, reading: &lines, in: &self)
    surroundings.console.isPaging = false
    // A person has seen what went wrong; a program that filled the pipe has not.
    return lines.isInteractive ? .success : session.status
  }

}

/// Hands what is typed to `session` until there is no more.
private func converse(
  with session: inout Session, reading lines: inout any LineReader, in context: inout Context
) {
  var typed = ""
  while !session.isOver, !context.surroundings.console.output.isClosed {
    context.surroundings.console.flush()
    let notice: CommandNotice = typed.isEmpty ? .prompt : .continuedPrompt
    switch lines.nextLine(prompt: notice.message(in: context.tongue).plainText) {
    case .interrupted: typed = ""
    case .endOfInput:
      // The prompt has a line of its own.
      if lines.isInteractive { context.answer("") }
      if !typed.isEmpty { session.take(typed, in: &context) }
      return
    case .line(let line):
      typed += typed.isEmpty ? line : "\n" + line
      // A command of the shell's own is one line, and what it takes may be no text of the language.
      guard typed.hasPrefix(".") || isComplete(typed, tongue: context.tongue) else { continue }
      session.take(typed, in: &context)
      typed = ""
    }
  }
}

/// Returns the path of the file that keeps what was typed, after making its folder.
private func historyPath(in context: Context) -> String? {
  let environment = context.surroundings.environment
  // XDG Base Directory Specification: an empty or relative path is as if it were not set.
  let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
  guard let base = state ?? environment["HOME"].map({ $0 + "/.local/state" }) else { return nil }
  let folder = base + "/leit"
  return context.surroundings.files.makeFolder(folder) ? folder + "/history" : nil
}
