extension SessionWords {

  /// The words in English.
  var english: Message {
    switch self {
    case .noSuchCommand(let name, let near):
      near.isEmpty
        ? "no command is called \(name); see \(".help")"
        : "no command is called \(name); did you mean \(alternatives(near))?"
    case .takes(let command, ""): "\(command) takes nothing"
    case .takes(let command, let operands): "\(command) takes \(operands)"
    case .unclosedQuote(let text): "a quotation mark is not closed in \(text)"
    case .noSuchTopic(let topic, let near):
      near.isEmpty
        ? "there is no help on \(topic); \(".help") lists what there is"
        : "there is no help on \(topic); did you mean \(alternatives(near))?"
    case .noSuchSetting(let name, let near):
      near.isEmpty
        ? "no setting is called \(name); \(".set") lists them"
        : "no setting is called \(name); did you mean \(alternatives(near))?"
    case .isSafe(let command):
      "\(command) would write a file, and this session may not: it was begun with \("--safe")"
    case .statements:
      "An expression is worked out; a declaration or a statement is written as in a file."
    case .commands: "Commands of the REPL:"
    case .helpMore: "More on one of them: \(".help why"), \(".help .output")."
    case .alsoCalled(let name): "In German: \(name)"
    case .example: "For example"
    case .keyword(let word, let twin): "\(word) is a word of the language; in German \(twin)"
    case .explains(let code, let command): "\("\(command) \(code)") says more"
    case .on: "on"
    case .off: "off"
    case .terminal: "to the terminal"
    case .safeSession: "Nothing is written to files (\("--safe"))."
    case .reloaded(let files, let changed):
      "\(prose: counted(files, "file", "files")) read again, \(prose: String(changed)) changed"
    case .changedDeclarations(let added, let changed, let removed):
      """
      declarations: \(prose: String(added)) added, \(prose: String(changed)) changed, \
      \(prose: String(removed)) gone
      """
    case .forgotten(let count):
      "\(prose: count == 1 ? "what was typed is" : "all \(count) things typed are") forgotten"
    case .noErrors: "nothing is wrong"
    case .replaced(let names): "\(list(names)) as typed before is replaced"
    case .declaredInFile(let name, let path):
      """
      \(name) stands in \(path), and what is typed replaces only what was typed: \
      change the file, then \(".reload")
      """
    case .fileIsThere(let path, let command):
      """
      \(path) is there already: \("\(command) \(path) append") adds to it, \
      \("\(command) \(path) replace") replaces it
      """
    case .fileIsTaken(let path): "\(path) is there already; name a file that is not"
    case .changedMeanwhile(let path):
      "somebody else has written to \(path): nothing more is written down there"
    case .writingTo(let path): "answers go to \(path)"
    case .writingToTerminal: "answers go to the terminal"
    case .recording(let path): "what is said is written down in \(path)"
    case .notRecording: "nothing is written down"
    case .transcriptTitle(let day): "A session of \(prose: day)"
    case .nothingOfKind(let kind, let kinds):
      "nothing of the kind \(kind) is declared; there is \(list(kinds))"
    case .choiceValue(let name, let choice): "\(name) is a value of the choice \(choice)"
    case .field(let name, let record): "\(name) is a field of \(record)"
    case .standsAt(let place): "declared at \(prose: place)"
    case .rowsOf(let path, let count):
      "\(prose: counted(count, "row", "rows")) read from \(prose: path)"
    case .isType: "type"
    case .takesFacts: "takes"
    case .valuesOn(let day): "on \(prose: day):"
    case .versions: "values"
    case .from(let day): "from \(prose: day)"
    case .until(let day): "until \(prose: day)"
    case .always: "always"
    case .usedBy: "mentioned by"
    case .noCases: "there are no cases: \(".decide NAME FILE") decides those of a file"
    case .casesAreOutdated:
      "the program is another one since the cases were decided; decide them again with \(".decide")"
    case .noSuchCase(let number, let most):
      "there is no case \(number) that could be decided; they are numbered up to \(prose: String(most))"
    case .noOpenCases: "no case is open"
    case .nothingToSave:
      "there is no answer to expect yet: decide a case, or work out an expression"
    case .notWritable: "the last answer cannot be written as a test"
    case .otherTongue(let path):
      "what was typed is not in the language of \(path): write it there yourself"
    case .doesNotHold(nil):
      "no test was written: what was answered does not come out again from the files"
    case .doesNotHold(let path?):
      "nothing was written to \(path): the test would not pass there, or not be understood"
    case .added(let test, let path): "the test \(test) is in \(path)"
    case .reloadToRun: "\(".reload") reads it"
    case .restsOnTyped: "what was typed comes with it: the files alone do not give this answer"
    case .took(let milliseconds): "took \(prose: milliseconds) ms"
    }
  }

}

/// Returns `count` and the word for so many things.
private func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count == 1 ? one : many)"
}

/// Returns `names` with *or* before the last.
private func alternatives(_ names: [String]) -> Message { joined(names, " or ") }

/// Returns `names` with *and* before the last.
private func list(_ names: [String]) -> Message { joined(names, " and ") }

/// Returns `names` with `joint` before the last and commas between the others.
private func joined(_ names: [String], _ joint: String) -> Message {
  names.enumerated().reduce("") { text, item in
    let before = item.offset == 0 ? "" : item.offset == names.count - 1 ? joint : ", "
    return "\(text)\(prose: before)\(item.element)"
  }
}
