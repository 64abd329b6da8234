internal import Syntax
internal import Vocabulary

extension Assistant {

  /// Returns what may stand at the place of a command that `question` asks about.
  func commandCompletions(for question: CompletionQuestion) -> CompletionAnswer {
    let typed = question.text[..<question.cursor]
    guard !typed.contains(0x0A) else { return .nothing(at: question.cursor) }
    guard let space = typed.firstIndex(of: 0x20) else {
      var findings = Findings(Prefix(String(decoding: typed, as: UTF8.self)), before: 0)
      for command in question.commands {
        findings.add(command.name, .command, .best, title: command.title)
      }
      return CompletionAnswer(range: 0..<question.cursor, candidates: findings.candidates)
    }
    let name = String(decoding: typed[..<space], as: UTF8.self)
    let start = typed[space...].firstIndex { $0 != 0x20 } ?? question.cursor
    guard let command = question.commands.first(where: { $0.name == name }) else {
      return .nothing(at: question.cursor)
    }
    var findings = Findings(Prefix(String(decoding: typed[start...], as: UTF8.self)), before: 0)
    switch command.operand {
    case .none: return .nothing(at: question.cursor)
    case .program, .file:
      return paths(
        for: question, at: start, programsAlone: command.operand == .program)
    case .words(let words):
      for word in words { findings.add(word, .command, .best) }
    case .declaration:
      for entry in lexicon.names.entries(fitting: findings.prefix) {
        findings.add(entry.text, .name, entry.isBuiltIn ? .close : .best)
      }
    }
    return CompletionAnswer(range: start..<question.cursor, candidates: findings.candidates)
  }

  /// Returns what may stand at the end of the text whose quote stands at `quote` of `input`, which
  /// begins at `start`: a path, if it is that of an import.
  func pathCompletions(
    for question: CompletionQuestion, _ input: ParserInput, quote: Int, start: Int
  ) -> CompletionAnswer {
    guard let position = input.tokens.firstIndex(where: { Int($0.start) == quote }), position > 0,
      input.length(of: .import, at: position - 1) > 0
    else { return .nothing(at: question.cursor) }
    let opening = question.text[start + quote]
    // The typographic quotes take three bytes, the French ones two.
    let length = opening == UInt8(ascii: "\"") ? 1 : opening == 0xE2 ? 3 : 2
    return paths(
      for: question, at: min(start + quote + length, question.cursor), programsAlone: true)
  }

  /// Returns the files and folders that the path beginning at `start` may go on with; of files,
  /// `programsAlone` or any.
  private func paths(
    for question: CompletionQuestion, at start: Int, programsAlone: Bool
  ) -> CompletionAnswer {
    let path = question.text[start..<question.cursor]
    let slash = path.lastIndex(of: UInt8(ascii: "/"))
    let partStart = slash.map { $0 + 1 } ?? start
    let folder = String(decoding: path[..<partStart], as: UTF8.self)
    let prefix = Prefix(String(decoding: path[partStart...], as: UTF8.self))
    var findings = Findings(prefix, before: 0)
    let entries = question.folder(folder).filter { entry in
      let isShown = !entry.name.hasPrefix(".") || prefix.text.hasPrefix(".")
      return isShown && entry.isTypable
        && (entry.isFolder || !programsAlone || entry.isProgram)
    }
    for entry in entries.sorted(by: {
      ($0.name, $0.isFolder ? 1 : 0) < ($1.name, $1.isFolder ? 1 : 0)
    }) {
      if entry.isFolder {
        findings.add(entry.name + "/", .folder, .near)
      } else {
        findings.add(entry.name, .file, .best)
      }
    }
    return CompletionAnswer(range: partStart..<question.cursor, candidates: findings.candidates)
  }

}

extension FolderEntry {

  /// `true` iff it is a file that may hold a program.
  fileprivate var isProgram: Bool {
    let form = name.lowercased()
    return [".leit", ".md", ".markdown"].contains { form.hasSuffix($0) && form != $0 }
  }

  /// `true` iff a person could type the name: it is a text of one line, without quotes.
  fileprivate var isTypable: Bool {
    name.unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .control && $0 != "\"" && $0 != "\u{FFFD}"
        && $0.properties.generalCategory != .format
    }
  }

}
