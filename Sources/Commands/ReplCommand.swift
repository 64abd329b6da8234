internal import Catalogue
internal import LineEditing

extension Context {

  /// Answers what is typed, and returns the exit status.
  mutating func repl(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    if invocation.options.isSafe { surroundings.files = ReadOnlyFiles(surroundings.files) }
    isSession = true
    var session = Session(invocation, asOf: try day(invocation.options))
    try session.load(in: &self)
    let history = invocation.options.isSafe ? nil : historyPath(in: self)
    var lines = surroundings.lineReader(history)
    if lines.isPrompting { answer(.greeting(version: version)) }
    surroundings.console.isPaging = lines.isPrompting && canPage
    var conversation = Conversation(history: history)
    conversation.run(with: &session, reading: &lines, in: &self)
    surroundings.console.isPaging = false
    // A person has seen what went wrong; a program that filled the pipe has not.
    return lines.isInteractive ? .success : session.status
  }

}

/// What goes on between a person, or a pipe, and a session.
private struct Conversation {

  /// The file that keeps what was typed.
  let history: String?

  /// What keeps the names that may be typed.
  private let names = NameKeeper()

  /// The lines that were not handed to the session yet.
  var typed = TypedText()

  /// `true` iff it was said that the history is not kept.
  var hasReportedHistory = false

  /// Creates an instance that keeps what is typed in the file `history`.
  init(history: String?) { self.history = history }

  /// Hands what is typed to `session` until there is no more.
  mutating func run(
    with session: inout Session, reading lines: inout any LineReader, in context: inout Context
  ) {
    while !session.isOver, !context.surroundings.console.output.isClosed {
      context.surroundings.console.flush()
      let input = lines.nextLine(request(of: session, in: context))
      reportHistory(of: lines, in: &context)
      var texts: [String] = []
      let tongue = session.tongue(in: context)
      switch input {
      case .interrupted: typed = TypedText()
      case .line(let line):
        texts = typed.append(line, tongue: tongue, byHand: lines.isInteractive)
        // A script may go on with what is whole so far; a person has to be answered.
        if typed.isFinished, !lines.hasNextLine() { texts += typed.end() }
      case .statement(let text):
        texts = TypedText.parts(of: text, tongue: tongue)
      case .endOfInput:
        texts = typed.end()
      }
      for text in texts where !session.isOver && !isAnswerUnwanted() {
        let former = lines.isInteractive ? session : nil
        session.take(text, in: &context)
        context.surroundings.console.flush()
        // An answer that was broken off has not been given, and may be wrong.
        if let former, isAnswerUnwanted() { session = former }
      }
      if input == .endOfInput { return }
      // Where nothing was answered, Control-C is about what is being typed.
      if texts.isEmpty, isAnswerUnwanted() { typed = TypedText() }
    }
  }

  /// Returns what to ask with where `session` answers.
  private func request(of session: Session, in context: Context) -> LineRequest {
    let finished = FinishedTexts(tongue: session.tongue(in: context))
    let names = names
    let terminal = context.surroundings.console.outputIsTerminal
    return LineRequest(
      prompt: prompt(.prompt, in: context), continuedPrompt: prompt(.continuedPrompt, in: context),
      isColoured: context.isColoured(onTerminal: terminal),
      isFinished: { finished.isFinished($0) },
      complete: { session.completion(of: $0, at: $1, keepingNamesIn: names, in: context) })
  }

  /// Returns the prompt for the next line.
  private func prompt(_ notice: CommandNotice, in context: Context) -> String {
    let notice = typed.isEmpty ? notice : .continuedPrompt
    return notice.message(in: context.tongue).plainText
  }

  /// Says once that what is typed is not kept, if so.
  private mutating func reportHistory(of lines: any LineReader, in context: inout Context) {
    guard !hasReportedHistory, let history, let code = lines.historyFailure else { return }
    hasReportedHistory = true
    context.report(.cannotKeepHistory(path: history, WritingFailure(code: code)))
  }

}

/// Returns the path of the file that keeps what was typed, after making its folder.
private func historyPath(in context: Context) -> String? {
  let environment = context.surroundings.environment
  // XDG Base Directory Specification: an empty or relative path is as if it were not set.
  let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
  let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.local/state" : nil }
  guard let base = state ?? home else { return nil }
  // Where it cannot be made, the reader finds out why nothing can be kept.
  _ = context.surroundings.files.makeFolder(base + "/leit")
  return base + "/leit/history"
}
