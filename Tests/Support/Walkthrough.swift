internal import Commands
internal import Pipeline

/// A page for readers that shows the program at work: files, and what is typed at a shell, from the top
/// of the page to its end.
///
///     ```leit guideline.leit         the file guideline.leit
///     ```leit into guideline.leit    parts of it, in the place of those of their name, else at its end
///     ```leit instead N guideline.leit  a part of it, in the place of the part called N
///     ```json applications.json      any other file
///     ```console                     what is typed behind `$ `, and what is then shown
///
/// Files that a command writes are there for those after it.
package struct Walkthrough: Sendable {

  /// The page; once it was walked through, with what the program says.
  package private(set) var page: MarkdownPage

  /// The files that the page shows, and those of the folder that it is in.
  package private(set) var files = PageFiles()

  /// The names of the files that the page shows or writes.
  package private(set) var names: [String] = []

  /// The blocks that are programs without a name.
  package private(set) var programs: [MarkdownPage.Block] = []

  /// What nobody can run.
  package private(set) var unknown: [String] = []

  /// The variables that were exported.
  private var environment: [String: String] = [:]

  /// `true` iff what is shown ends with the exit status where that is not 0.
  private let showsStatus: Bool

  /// Reads the page at `path`.
  ///
  /// A page of `docs` shows all the files that it needs, and what a terminal shows.
  package init(at path: String) throws {
    page = MarkdownPage(try Repository.text(at: path))
    files.kept = KeptFiles()
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let isAlone = folder.hasPrefix("docs")
    files.folder = isAlone ? nil : FilePath(folder.isEmpty ? "." : folder)
    showsStatus = !isAlone
  }

  /// Does what the page shows, block by block.
  package mutating func walk() throws {
    for index in page.blocks.indices {
      let block = page.blocks[index]
      let words = block.info.split(separator: " ").map(String.init)
      if block.info == "console" {
        page.blocks[index].text = try commands(of: block.text)
          .map { try output(of: $0.command, $0.shown) }.joined()
      } else if let name = words.last, words.count > 1, name.contains(".") {
        let place = words[1..<words.count - 1]
        keep(place.isEmpty ? block.text : try revised(name, by: block.text, place), as: name)
      } else if words == ["leit"] {
        programs.append(block)
      }
    }
  }

  /// Makes `text` what the file `name` holds.
  private mutating func keep(_ text: String, as name: String) {
    files.kept?.write(Array(text.utf8), to: name)
    if !names.contains(name) { names.append(name) }
  }

  /// Returns the text of the file `name` with the parts of `block` where `words` say.
  private mutating func revised(
    _ name: String, by block: String, _ words: ArraySlice<String>
  ) throws -> String {
    var revision = Revision(try text(of: name))
    switch (words.first, words.dropFirst().first) {
    case ("into", nil): revision.take(block)
    case ("instead", let place?) where revision.put(block, insteadOf: place): break
    default: unknown.append(words.joined(separator: " "))
    }
    return revision.text
  }

  /// Returns the text of the file `name`.
  private func text(of name: String) throws -> String {
    String(decoding: try files.read(name, limit: .max), as: UTF8.self)
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

  /// Returns `command` and what it prints; where it is a session, with what is typed in `shown`.
  private mutating func output(of command: Substring, _ shown: String) throws -> String {
    var words = shellWords(of: command.dropFirst(2))
    let name = words.isEmpty ? "" : words.removeFirst()
    switch name {
    case "leit" where words.first == "repl":
      return "\(command)\n"
        + session(Array(words.dropFirst()), as: shown, on: files, environment)
    case "leit":
      let answer = leit(words, on: files, environment)
      for name in files.kept?.names ?? [] where !names.contains(name) { names.append(name) }
      return "\(command)\n"
        + (showsStatus ? answer.transcript : answer.shown)
    case "cat":
      return try "\(command)\n" + words.map(text(of:)).joined()
    case "export":
      for word in words {
        let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
        if parts.count == 2 { environment[parts[0]] = parts[1] }
      }
      return "\(command)\n"
    default:
      unknown.append(String(command))
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
