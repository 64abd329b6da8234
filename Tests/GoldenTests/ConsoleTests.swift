import Pipeline
import TestSupport
import Testing

/// What the pages for readers show of the program at work is what it says.
@Suite struct ConsoleTests {

  /// The pages that show the program at work.
  static let pages = ["README.md", "examples/README.md", "examples/hesse/README.md", "grammar.md"]
    .filter { Repository.paths().contains($0) }

  @Test(arguments: pages)
  func everyCommandSaysWhatThePageSays(_ path: String) throws {
    var page = MarkdownPage(try Repository.text(at: path))
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    for index in page.blocks.indices where page.blocks[index].info == "console" {
      let block = page.blocks[index]
      let said = try commands(of: block.text).map {
        try output(of: $0.command, $0.shown, in: folder)
      }
      .joined()
      page.blocks[index].text = said
      if !Acceptance.isAsked { #expect(said == block.text, "\(path):\(block.line)") }
    }
    if Acceptance.isAsked { try Acceptance.write(page.text, to: path) }
  }

  /// Returns the lines of `text` that a person types at a shell, those that begin with `$ `, each with
  /// what is shown below it.
  private func commands(of text: String) -> [(command: Substring, shown: String)] {
    var commands: [(command: Substring, shown: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("$ ") {
        commands.append((line, ""))
      } else if !commands.isEmpty {
        commands[commands.count - 1].shown += "\(line)\n"
      }
    }
    return commands
  }

  /// Returns `command`, typed in `folder`, and what it prints; where it is a session, with what is
  /// typed in `shown`.
  private func output(of command: Substring, _ shown: String, in folder: String) throws -> String {
    var words = shellWords(of: command.dropFirst(2))
    let name = words.isEmpty ? "" : words.removeFirst()
    var files = PageFiles()
    files.folder = FilePath(folder.isEmpty ? "." : folder)
    switch name {
    case "leit" where words.first == "repl":
      return "\(command)\n" + session(Array(words.dropFirst()), as: shown, on: files)
    case "leit": return "\(command)\n" + leit(words, on: files).transcript
    case "cat":
      return "\(command)\n"
        + (try words.map { try Repository.text(at: folder + "/" + $0) }.joined())
    default:
      Issue.record("nobody can run \(command)")
      return "\(command)\n"
    }
  }

  /// Returns the words of `command`; what stands between quotes `"` or `'` is one.
  private func shellWords(of command: Substring) -> [String] {
    command.matches(of: /"([^"]*)"|'([^']*)'|[^\s"']+/).map { match in
      String(match.1 ?? match.2 ?? match.0)
    }
  }

}
