internal import Catalogue
internal import Diagnostics
internal import Pipeline
internal import SourceText
internal import Values
internal import Vocabulary

/// What was said in a session since somebody asked for it to be written down, as a page that is a test.
struct Transcript {

  /// Where it is written.
  let path: String

  /// The title of the page, and the heading of what was said.
  let title: String
  let heading: String

  /// The files that were read, by their names.
  var files: [(info: String, text: String)] = []

  /// What was typed and answered.
  var said = ""

  /// What was written last.
  var written: [UInt8] = []

  /// The page.
  var text: String {
    var page = "# \(title)\n\n"
    for (info, text) in files { page += block(info, text) + "\n" }
    return page + "## \(heading)\n\n" + block("text", said)
  }

  /// Returns a block of code that holds `text`, between fences that it does not hold itself.
  private func block(_ info: String, _ text: String) -> String {
    var length = 3
    for line in text.split(separator: "\n") {
      length = max(length, line.prefix { $0 == "`" }.count + 1)
    }
    let fence = String(repeating: "`", count: length)
    let end = text.isEmpty || text.hasSuffix("\n") ? "" : "\n"
    return "\(fence)\(info)\n\(text)\(end)\(fence)\n"
  }

}

extension Session {

  /// Writes down at `path` what is said from now on; without a path stops that.
  mutating func keepTranscript(at path: String?, in context: inout Context) {
    guard let path else {
      transcript = nil
      return context.report(.notRecording)
    }
    if refusesWriting(.transcript, in: &context) { return }
    let style = NumberStyle(context.tongue)
    var page = Transcript(
      path: path,
      title: SessionWords.transcriptTitle(style.text(context.surroundings.today()))
        .message(in: context.tongue).plainText,
      heading: (["session"] + programPaths.map(Self.quoted) + [context.tongue.code])
        .joined(separator: " "))
    let prompt = context.prompts.first
    // Who runs the page on another day shall get the same answers.
    page.said = "\(prompt)\(DotCommand.asOf.name(in: context.tongue)) \(style.text(asOf))\n"
    if context.format != .text { page.said += "\(prompt).format \(context.format.rawValue)\n" }
    if let typedTongue { page.said += "\(prompt)\(typedTongue.header)\n" }
    for text in program.typed { page.said += context.asTyped(text.text) + text.answer }
    page.files = shownFiles
    do throws(WritingFailure) {
      try checkFree(path, in: context)
      try context.surroundings.files.append([], to: path, .new)
      page.written = Array(page.text.utf8)
      try context.surroundings.files.write(page.written, to: path)
    } catch {
      if error == .isThere { return refuse(.fileIsTaken(path), in: &context) }
      context.complain(CommandNotice.cannotWriteReport(path: path, error))
      return status.include(.misuse)
    }
    transcript = page
    _ = context.surroundings.console.takeRecord()
    context.report(.recording(path))
    _ = context.surroundings.console.takeRecord()
  }

  /// Adds `said`, what was typed and answered, to the transcript.
  mutating func write(_ said: String, in context: inout Context) {
    guard var page = transcript, !said.isEmpty else { return }
    page.said += said
    page.files = shownFiles
    let files = context.surroundings.files
    do throws(WritingFailure) {
      // Somebody else may have written there meanwhile.
      guard (try? files.read(page.path, limit: Int.max)) == page.written else { throw .isThere }
      page.written = Array(page.text.utf8)
      try files.write(page.written, to: page.path)
      transcript = page
    } catch {
      transcript = nil
      if error == .isThere {
        context.complain(SessionWords.changedMeanwhile(page.path))
      } else {
        context.complain(CommandNotice.cannotWriteReport(path: page.path, error))
      }
      _ = context.surroundings.console.takeRecord()
      status.include(.misuse)
    }
  }

  /// The paths of the files that were named.
  private var programPaths: [String] { origin.invocation.files + loaded }

  /// The files that the program was read from, those of facts included, as blocks of a page.
  private var shownFiles: [(info: String, text: String)] {
    let sources = program.files.workspace.sources.dropFirst().map { source in
      (info: "leit \(source.name)", text: String(decoding: source.bytes, as: UTF8.self))
    }
    let read = facts.map { source in
      (info: "text \(source.name)", text: String(decoding: source.bytes, as: UTF8.self))
    }
    return sources + read
  }

  /// Returns `path` as a heading writes it.
  private static func quoted(_ path: String) -> String {
    path.contains(" ") ? "'\(path)'" : path
  }

}
