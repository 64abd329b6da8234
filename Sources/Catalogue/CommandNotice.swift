package import Diagnostics
package import Vocabulary

/// Something that a command has to say about itself.
package enum CommandNotice: Hashable, Sendable {

  // MARK: What is wrong with a command line

  /// No eligibility and no funding has a name; `near` are names like it, or, where none is, all that
  /// there are, if they are few.
  case noSuchDecision(String, near: [String], all: [String])

  /// No declaration has a name; `near` are names like it.
  case noSuchDeclaration(String, near: [String])

  /// No problem has a code; `near` are codes like it.
  case noSuchCode(String, near: [String])

  /// A text is no date.
  case notADate(String)

  /// The expression on the command line, or the line typed, holds none.
  case noExpression

  /// A format is one of reports, and the command writes none.
  case formatOfReports(String)

  /// A format is one of answers, and the command writes reports.
  case formatOfAnswers(String)

  /// A format is for reports of tests alone.
  case formatOfTests(String)

  /// Two reports are to be written at one place.
  case twoReports(path: String)

  /// A name of a file to begin with has an ending that is not that of programs.
  case notAProgram(path: String)

  /// A text is no number of files to look at at once.
  case notAJobCount(String)

  // MARK: What went wrong while answering

  /// The operating system does not take what is written; the number is its own.
  case cannotWrite(code: Int32)

  /// The report at a path cannot be written.
  case cannotWriteReport(path: String, WritingFailure)

  /// A file to begin with cannot be written at a path.
  case cannotBegin(path: String, WritingFailure)

  /// Neither a path nor standard input is named.
  case nothingToLayOut

  /// Paths are named besides standard input.
  case pathsBesideInput

  /// What is on standard input has a name, and is not to be read.
  case nameWithoutInput

  /// Lines are named, and more than one path.
  case rangeOfSeveralFiles

  /// A file that is laid out cannot be written.
  case cannotLayOut(path: String, WritingFailure)

  /// A file was written to while it was laid out.
  case changedMeanwhile(path: String)

  /// A file, and nothing else, is in a language that it was to be translated into.
  case alreadyIn(Tongue, path: String)

  /// A file was translated into a language, and stands where it stood.
  case translated(Tongue, path: String)

  /// The translation of a file is not the same program.
  case unequalTranslation(path: String)

  /// The translation of a file cannot be written.
  case cannotTranslate(path: String, WritingFailure)

  /// Several files are to be translated, and nothing says where to.
  case manyTranslations

  /// Nothing is to be translated, or both a file and standard input.
  case nothingToTranslate

  /// The layout of a file is not the same program: what stands at a line, and what came of it.
  case unsoundLayout(path: String, line: Int, before: String, after: String)

  /// Lines of a file cannot be read, and stay as they are.
  case keptAsItIs(path: String, lines: ClosedRange<Int>, Problem?)

  // MARK: What a command did

  /// A file was laid out, and so many lines of it changed.
  case laidOut(path: String, lines: Int)

  /// How many files were laid out, and how many were so already.
  case filesLaidOut(Int, unchanged: Int)

  /// How many files would change, of how many.
  case wouldBeLaidOut(Int, of: Int)

  /// A file to begin with was written; it leaves so many questions.
  case begun(path: String, todos: Int)

  /// So many errors of a table are not told.
  case moreErrors(Int, path: String)

  /// How many questions comments leave, and where the first is, unless all were listed.
  case todos(Int, first: String?)

  /// How many of them count as errors because the command line says so.
  case deniedTodos(Int)

  /// How many tests passed and failed.
  case tests(passed: Int, failed: Int)

  /// How many rules hold, are broken, and are open.
  case rules(holding: Int, broken: Int, open: Int)

  /// How many cases there are, by outcome.
  case cases(eligible: Int, notEligible: Int, open: Int, fault: Int, rejected: Int)

  /// What is typed cannot be kept in the file at a path.
  case cannotKeepHistory(path: String, WritingFailure)

  /// What was asked is a question that the program does not answer.
  case notAnswered

  /// How many warnings and notes count as errors because the command line says so.
  case denied(Int)

  /// A share, in percent, is below the least that was asked for.
  case coverageBelow(String, least: String)
  case noticedBelow(String, least: String)

  /// The time was up before all changes were tried.
  case timeIsUp(seconds: Int, tried: Int, of: Int)

  /// The files hold no test.
  case noTests

  /// There is more to say about the code of a problem.
  case explains(code: String)

  /// Something about deciding a table.
  case batch(BatchNotice)

  // MARK: How far a command has come

  /// How many of the files are read.
  case reading(done: Int, of: Int)

  /// How many of the files are checked.
  case checking(done: Int, of: Int)

  /// How many of the files are laid out.
  case layingOut(done: Int, of: Int)

  // MARK: What the REPL says

  case greeting(version: String)
  case prompt
  case continuedPrompt
  case replHelp

  /// A line begins with a dot, and no command of the REPL is called so.
  case noSuchDotCommand(String)

  /// What a command of the REPL must be given is absent, or not one of the values it takes.
  case dotCommandTakes(String, String)

  /// Files were read anew: their number.
  case loaded(Int)

  /// Nothing was declared yet.
  case nothingDeclared

}

extension CommandNotice {

  /// Returns the beginning of `text` on a line, as much as can be read at a glance.
  static func beginning(of text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 60 ? line.prefix(60) + "…" : line
  }

  /// Returns `lines` of the file at `path`, as messages name places.
  static func place(_ path: String, _ lines: ClosedRange<Int>) -> String {
    lines.count == 1
      ? "\(path):\(lines.lowerBound)" : "\(path):\(lines.lowerBound)-\(lines.upperBound)"
  }

}
