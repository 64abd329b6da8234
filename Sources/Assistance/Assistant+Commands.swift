internal import Syntax
internal import Vocabulary

extension Assistant {

  /// Returns what may stand at the place of a command that `question` asks about.
  func commandCompletions(for question: CompletionQuestion) -> CompletionAnswer {
    let typed = question.text[..<question.cursor].drop { $0 == 0x20 }
    guard !typed.isEmpty, !typed.contains(0x0A) else { return .nothing(at: question.cursor) }
    let line = Prefix(String(decoding: typed, as: UTF8.self))
    var names = Findings(line, before: 0)
    for command in question.commands {
      for (place, name) in command.names.enumerated() {
        names.add(name, .command, place == 0 ? .best : .remote, title: command.title)
      }
    }
    if !names.candidates.isEmpty {
      return CompletionAnswer(
        range: typed.startIndex..<question.cursor, candidates: names.candidates)
    }
    let called = question.commands.flatMap { command in command.names.map { (command, $0) } }
      .filter { line.form.utf8.starts(with: (folded($0.1) + " ").utf8) }
      .max { $0.1.utf8.count < $1.1.utf8.count }
    guard let (command, name) = called,
      let space = end(ofName: name, in: typed)
    else { return .nothing(at: question.cursor) }
    let end = CommandLineEnd(typed[space...])
    let start = end.start + end.quote.utf8.count
    var findings = Findings(Prefix(String(decoding: typed[start...], as: UTF8.self)), before: 0)
    switch command.operand(behind: end.count) {
    case .anything?, nil: return .nothing(at: question.cursor)
    case .program?, .file?:
      let programsAlone = command.operand(behind: end.count) == .program
      return paths(for: question, at: start, programsAlone: programsAlone, in: end)
    case .words(let words)?:
      for word in words { findings.add(word, .command, .best) }
    case .declaration?, .decision?:
      for entry in lexicon.names.entries(fitting: findings.prefix) {
        let isDecision = if case .decision = entry.role { true } else { false }
        guard isDecision || command.operand(behind: end.count) == .declaration else { continue }
        findings.add(entry.text, .name, entry.isBuiltIn ? .close : .best)
      }
    }
    return CompletionAnswer(range: start..<question.cursor, candidates: findings.candidates)
  }

  /// Returns the offset behind the words of `name` in `typed`, which may spell them without umlauts.
  private func end(ofName name: String, in typed: ArraySlice<UInt8>) -> Int? {
    var spaces = name.utf8.count { $0 == 0x20 } + 1
    for offset in typed.indices where typed[offset] == 0x20 {
      spaces -= 1
      if spaces == 0 { return offset }
    }
    return nil
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
  ///
  /// In a command, of which `end` is the end, a path with spaces stands in quotes.
  private func paths(
    for question: CompletionQuestion, at start: Int, programsAlone: Bool,
    in end: CommandLineEnd? = nil
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
    for entry in entries.sorted(by: { $0.name < $1.name }) {
      if entry.isFolder {
        findings.add(entry.name + "/", .folder, .near)
      } else {
        findings.add(entry.name, .file, .best)
      }
    }
    let candidates = findings.candidates
    let isAnyQuoted = candidates.contains { $0.text.contains(" ") }
    guard let end, isAnyQuoted || !end.quote.isEmpty else {
      return CompletionAnswer(range: partStart..<question.cursor, candidates: candidates)
    }
    // The whole path is written anew, so that it can be put in quotes.
    let isQuoted = !end.quote.isEmpty
    return CompletionAnswer(
      range: end.start..<question.cursor,
      candidates: candidates.map { candidate in
        let needsQuotes = isQuoted || candidate.text.contains(" ")
        let opening = isQuoted ? end.quote : needsQuotes ? "\"" : ""
        let closing = isQuoted ? end.closing : opening
        let isWhole = candidate.kind == .file
        return CompletionCandidate(
          text: opening + folder + candidate.text + (isWhole ? closing : ""),
          kind: candidate.kind, type: nil, title: nil, likelihood: candidate.likelihood)
      })
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
