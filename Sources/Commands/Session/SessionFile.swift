internal import Catalogue
internal import Pipeline
internal import SourceText

/// A file that a session writes to.
struct SessionFile {

  /// Where it is.
  let path: String

}

extension Session {

  /// Lets answers go to the file at `path`, to which `writing` says what becomes of what is there;
  /// without a path to the terminal.
  mutating func redirect(
    to path: String?, _ writing: String?, in context: inout Context
  ) {
    guard let path else {
      if output == nil { return context.report(.writingToTerminal) }
      return endRedirection(in: &context)
    }
    if refusesWriting(.output, in: &context) { return }
    var mode = FileStart.new
    if let writing {
      guard let chosen = FileStart(SessionWords.writing(writing)) else {
        return refuse(.output, in: &context)
      }
      mode = chosen
    }
    do throws(WritingFailure) {
      try checkFree(path, in: context)
      try context.surroundings.files.append([], to: path, mode)
    } catch {
      if error == .isThere {
        let name = DotCommand.output.name(in: context.tongue)
        return refuse(.fileIsThere(path, command: name), in: &context)
      }
      context.complain(CommandNotice.cannotWriteReport(path: path, error))
      return status.include(.misuse)
    }
    output = SessionFile(path: path)
    context.surroundings.console.isRedirected = true
    context.report(.writingTo(path))
  }

  /// Lets answers go to the terminal again.
  private mutating func endRedirection(in context: inout Context) {
    output = nil
    context.surroundings.console.isRedirected = false
    context.report(.writingToTerminal)
  }

  /// Fails iff the file at `path` is a part of the program, or written to by the session.
  func checkFree(_ path: String, in context: Context) throws(WritingFailure) {
    let files = context.surroundings.files
    let canonical = files.canonicalPath(of: path)
    let used = program.files.workspace.sources.dropFirst().map(\.name)
    if used.contains(where: { files.canonicalPath(of: $0) == canonical }) { throw .isProgram }
    let written = [output?.path, transcript?.path].compactMap(\.self)
    if written.contains(where: { files.canonicalPath(of: $0) == canonical }) { throw .isThere }
  }

  /// Writes what was answered, and what was said, to the files that it goes to; `text` was typed, and
  /// is a part of the program since iff `isKept`.
  mutating func writeDown(_ text: String, isKept: Bool, in context: inout Context) {
    let answers = context.surroundings.console.takeRedirected()
    if let output, !answers.isEmpty {
      do throws(WritingFailure) {
        try context.surroundings.files.append(Array(answers.utf8), to: output.path, .existing)
      } catch {
        context.complain(CommandNotice.cannotWriteReport(path: output.path, error))
        status.include(.misuse)
        endRedirection(in: &context)
        // Nothing is lost that was worked out.
        context.surroundings.console.writeLost(answers)
      }
    }
    let said = context.surroundings.console.takeRecord()
    // A transcript that begins later says what was answered, too.
    if isKept {
      let answer = said.utf8.dropFirst(context.asTyped(text).utf8.count)
      program.note(answer: String(decoding: answer, as: UTF8.self))
    }
    if transcript != nil { write(said, in: &context) }
  }

}

extension FileStart {

  /// Creates an instance for what a person asked for.
  fileprivate init?(_ writing: SessionWords.Writing?) {
    switch writing {
    case .append: self = .existing
    case .replace: self = .empty
    case nil: return nil
    }
  }

}
