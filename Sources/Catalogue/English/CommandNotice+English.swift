internal import Vocabulary

extension CommandNotice {

  /// What is to be said, in English.
  var english: Message {
    switch self {
    case .noSuchDecision(let name, let near, let all):
      all.isEmpty
        ? "no eligibility and no funding is called \(name)\(suggestingInEnglish(near))"
        : """
        no eligibility and no funding is called \(name); there \(prose: all.count == 1 ? "is" : "are") \
        \(alternatives(all, lastJoint: " and "))
        """
    case .noSuchDeclaration(let name, let near):
      "nothing is called \(name)\(suggestingInEnglish(near))"
    case .noSuchCode(let code, let near):
      near.isEmpty
        ? "no problem has the code \(code); \("leit explain") lists the codes"
        : "no problem has the code \(code)\(suggestingInEnglish(near))"
    case .notADate(let text): "\(text) is no date; write it like \("2026-01-01")"
    case .notAJobCount(let text):
      "\("LEIT_JOBS") is \(text); it must be a whole number from 1"
    case .noExpression: "there is no expression to work out"
    case .formatOfReports(let format):
      "\(format) is a format of \("leit check") and \("leit test"); here it is \("text"), \("json"), \("csv") or \("markdown")"
    case .formatOfAnswers(let format):
      "\(format) is a format of answers; problems and tests are reported in others"
    case .formatOfTests(let format): "only \("test") writes \(prose: format)"
    case .twoReports("-"): "two reports cannot both go to standard output"
    case .twoReports(let path): "two reports cannot both go to \(path)"
    case .cannotWriteReport(let path, let failure): unwrittenInEnglish(path, failure)
    case .alreadyIn(let tongue, let path):
      "\(path) is in \(prose: tongue == .english ? "English" : "German") already"
    case .translated(let tongue, let path):
      "\(path) is in \(prose: tongue == .english ? "English" : "German") now"
    case .unequalTranslation(let path):
      """
      \(path) is not translated: what came of it would not be the same program; please report this \
      with the file
      """
    case .cannotTranslate(let path, let failure): unwrittenInEnglish(path, failure)
    case .manyTranslations:
      "several files are translated where they stand: with \("--write")"
    case .nothingToTranslate: "name the file to translate, or \("-") for standard input"
    case .notAProgram(let path):
      "\(path) is no name of a program; let it end in \(".leit")"
    case .cannotBegin(let path, .isThere):
      "\(path) is there already and is not written over; choose another name"
    case .cannotBegin(let path, let failure): unwrittenInEnglish(path, failure)
    case .nothingToLayOut:
      "name a file or a folder, or \("-") for standard input"
    case .pathsBesideInput:
      "standard input is laid out alone, without a path beside it"
    case .nameWithoutInput: "\("--stdin-name") goes with \("--stdin")"
    case .rangeOfSeveralFiles: "\("--range") is about one file; name one"
    case .cannotLayOut(let path, let failure): unwrittenInEnglish(path, failure)
    case .changedMeanwhile(let path):
      "\(path) was changed while it was laid out, and stays as it is; lay it out again"
    case .unsoundLayout(let path, let line, let before, let after):
      """
      \(path) is not written: its layout would not be the same program \
      (line \(prose: String(line)): \(named(before)) became \(named(after))); this is a fault of \
      Leit: please report it, with the file
      """
    case .keptAsItIs(let path, let lines, let problem):
      "\(prose: CommandNotice.place(path, lines)): stays as it is, as it cannot be read\(reason(problem?.message(in: .english)))"
    case .laidOut(let path, let count):
      "\(prose: path): \(prose: counted(count, "line", "lines")) changed"
    case .filesLaidOut(let count, let unchanged):
      "\(prose: counted(count, "file", "files")) laid out, \(prose: counted(unchanged, "as it was", "as they were"))"
    case .wouldBeLaidOut(let count, let all):
      "\(prose: String(count)) of \(prose: counted(all, "file", "files")) would be laid out anew"
    case .layingOut(let done, let total):
      "\(prose: String(done)) of \(prose: counted(total, "file", "files")) laid out"
    case .begun(let path, let count):
      "\(path) is written; \(prose: counted(count, "question is", "questions are")) left in it (TODO): \("leit check \(path) --todos")"
    case .todos(let count, nil):
      "\(prose: counted(count, "question is", "questions are")) left (TODO)"
    case .todos(let count, let first?):
      "\(prose: counted(count, "question is", "questions are")) left (TODO), the first at \(prose: first); \("--todos") lists them"
    case .deniedTodos(let count):
      "\(prose: counted(count, "question that is left counts as an error", "questions that are left count as errors")): \("--deny")"
    case .cannotWrite(let code):
      "the answer cannot be written (error \(prose: String(code)) of the system)"
    case .tests(let passed, let failed):
      "\(prose: counted(passed, "test", "tests")) passed, \(prose: String(failed)) failed"
    case .rules(let holding, let broken, let open):
      "\(prose: counted(holding, "rule holds", "rules hold")), \(prose: String(broken)) broken, \(prose: String(open)) open"
    case .cases(let eligible, let notEligible, let open, let fault, let rejected):
      """
      \(prose: String(eligible)) eligible, \(prose: String(notEligible)) not eligible, \
      \(prose: String(open)) open, \(prose: counted(fault, "fault", "faults")), \
      \(prose: String(rejected)) with wrong facts
      """
    case .cannotKeepHistory(let path, let failure):
      "what is typed is not kept: \(prose: unwrittenInEnglish(path, failure).plainText)"
    case .notAnswered: "this question has no answer yet"
    case .denied(let count):
      "\(prose: counted(count, "warning or note counts as an error", "warnings or notes count as errors")): \("--deny")"
    case .coverageBelow(let share, let least):
      "the coverage is \(prose: share), below the \(prose: least) asked for"
    case .noticedBelow(let share, let least):
      "the tests notice \(prose: share) of the changes, below the \(prose: least) asked for"
    case .timeIsUp(let seconds, let tried, let all):
      """
      the time of \(prose: String(seconds)) \(prose: seconds == 1 ? "second" : "seconds") is up: \
      \(prose: String(tried)) of \(prose: String(all)) changes were tried
      """
    case .noTests: "there is no test"
    case .explains(let code): "\("leit explain \(code)") says more"
    case .reading(let done, let total):
      "\(prose: String(done)) of \(prose: counted(total, "file", "files")) read"
    case .checking(let done, let total):
      "\(prose: String(done)) of \(prose: counted(total, "file", "files")) checked"
    case .greeting(let version):
      "Leit \(prose: version). \(".help") lists what can be asked, \(".quit") ends."
    case .prompt: "leit> "
    case .continuedPrompt: "  ... "
    case .replHelp:
      """
      An expression is worked out; a declaration or a statement is written as in a file.
        show EXPRESSION              a value or a table
        decide NAME for FACTS        a case by an eligibility or a funding
        set as of DATE               the day whose law applies
        history of NAME              every value of a parameter or a field
      Commands of the REPL:
        .help                        this
        .load FILE                   read a file, too
        .reload                      read the files again; what was typed is forgotten
        .list                        what is declared
        .lang de|en                  the language of what is typed and answered
        .format text|json            how answers are written
        .quit                        end
      """
    case .noSuchDotCommand(let command): "no command is called \(command); see \(".help")"
    case .dotCommandTakes(let command, let operand): "\(command) takes \(prose: operand)"
    case .moreErrors(let count, let path):
      "\(prose: counted(count, "more error", "more errors")) in \(path); these are the first"
    case .loaded(let count): "\(prose: counted(count, "file", "files")) read"
    case .batch(let notice): notice.english
    case .nothingDeclared: "nothing is declared"
    }
  }

}

/// Returns the beginning of `text` on a line.
private func named(_ text: String) -> Message {
  text.isEmpty ? "nothing" : "\(CommandNotice.beginning(of: text))"
}

/// Returns `message` behind a colon, if there is one.
private func reason(_ message: Message?) -> Message { message.map { ": \($0)" } ?? "" }

/// Returns why the report at `path` cannot be written.
func unwrittenInEnglish(_ path: String, _ failure: WritingFailure) -> Message {
  switch failure {
  case .noFolder: "\(path) cannot be written: its folder is not there; make it first"
  case .isFolder: "\(path) cannot be written: it is a folder; name a file in it"
  case .isThere: "\(path) is not written over: it is there already"
  case .isProgram: "\(path) is not written over: it is a file of the program"
  case .isBusy: "\(path) cannot be written: another program is writing it"
  case .denied: "\(path) may not be written by you"
  case .full: "\(path) cannot be written: there is no space left"
  case .failed(let code):
    "\(path) cannot be written (error \(prose: String(code)) of the system)"
  }
}

/// Returns `count` and the word for so many things.
private func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count == 1 ? one : many)"
}

/// Returns the words that offer `names`, which may be none.
func suggestingInEnglish(_ names: [String]) -> Message {
  switch names.count {
  case 0: ""
  case 1: "; did you mean \(names[0])?"
  case 2: "; did you mean \(names[0]) or \(names[1])?"
  default: "; did you mean \(names[0]), \(names[1]) or \(names[2])?"
  }
}
