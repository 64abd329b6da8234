/// What the REPL says about itself: its commands, its settings, what it keeps.
package enum SessionWords: Hashable, Sendable {

  // MARK: What is wrong with a command

  /// No command is called so; `near` are names like it.
  case noSuchCommand(String, near: [String])

  /// A command is not given what it takes.
  case takes(String, operands: String)

  /// A quotation mark has no twin.
  case unclosedQuote(String)

  /// There is no help on something; `near` are topics like it.
  case noSuchTopic(String, near: [String])

  /// There is no setting of a name; `near` are names like it.
  case noSuchSetting(String, near: [String])

  /// A command would write a file, and the session is safe.
  case isSafe(String)

  // MARK: Help

  /// Above the statements, and above the commands.
  case statements
  case commands

  /// Below them: how to learn more.
  case helpMore

  /// The command has another name in the other language.
  case alsoCalled(String)

  /// Before an example.
  case example

  /// A word of the language, and what it is in the other one.
  case keyword(String, twin: String)

  /// A command says more about the code of a problem.
  case explains(code: String, by: String)

  // MARK: Settings

  case on
  case off

  /// Answers go there.
  case terminal

  /// Nothing is written to files.
  case safeSession

  // MARK: Files

  /// What changed since the files were read.
  case reloaded(files: Int, changed: Int)
  case changedDeclarations(added: Int, changed: Int, removed: Int)

  /// So many texts that were typed are forgotten.
  case forgotten(Int)

  /// There is nothing wrong with the files.
  case noErrors

  /// What was typed before is replaced.
  case replaced([String])

  /// A file declares what was typed again.
  case declaredInFile(String, path: String)

  // MARK: What is written

  /// A file is there, and the command that would write to it.
  case fileIsThere(String, command: String)

  /// A file is there, and nothing else may be written there.
  case fileIsTaken(String)

  /// Somebody else has written to a file.
  case changedMeanwhile(String)

  /// Where answers go from now on.
  case writingTo(String)
  case writingToTerminal

  /// Where everything is written down from now on, if anywhere.
  case recording(String)
  case notRecording

  /// The title of what is written down on a day.
  case transcriptTitle(String)

  // MARK: Names

  /// Nothing is declared of a kind; the kinds of which something is.
  case nothingOfKind(String, kinds: [String])

  /// A name is a value of a choice, or a field of a record.
  case choiceValue(String, of: String)
  case field(String, of: String)

  /// Where something is declared.
  case standsAt(String)

  /// From where so many rows were read.
  case rowsOf(String, Int)

  /// Before the type, and what something is given.
  case isType
  case takesFacts

  /// Above what the fields are on a day, and above what something was and is.
  case valuesOn(String)
  case versions

  /// The days of a value.
  case from(String)
  case until(String)
  case always

  /// Before the names of what mentions something.
  case usedBy

  // MARK: Cases

  /// No file of cases was decided, or with another program.
  case noCases
  case casesAreOutdated

  /// There is no case of a number that could be asked about; the greatest number.
  case noSuchCase(String, most: Int)

  /// No case is open.
  case noOpenCases

  // MARK: Tests

  /// Nothing was answered that a test could expect.
  case nothingToSave

  /// What was answered cannot be written as a test.
  case notWritable

  /// What was typed is in another language than a file.
  case otherTongue(path: String)

  /// The test that was written does not hold, or cannot be read, in a file or where it is shown.
  case doesNotHold(path: String?)

  /// A test was added to a file.
  case added(test: String, path: String)

  /// The file is a part of the program, which was read before.
  case reloadToRun

  /// What was typed belongs to the test.
  case restsOnTyped

  // MARK: Time

  /// How many milliseconds an answer took.
  case took(String)

}
