/// Words with something in them that is ready to read.
package enum Phrase: Hashable, Sendable {

  /// A value that is not exact: a figure, or what was decided by one.
  case approximately(String, isFigure: Bool)

  /// The day whose law was applied.
  case lawAsOf(String)

  /// A case, by its number or name.
  case caseNamed(String)

  /// What a requirement or an exception rests on.
  case cites([String])

  /// An exception stands in place of what it hangs on.
  case exception(name: String, title: String?)

  /// The office that decides.
  case byOffice(String)

  /// The day on which something is due.
  case due(String)

  /// A value that an open answer could take, and the condition.
  case ifSo(value: String, condition: String)

  /// Why an answer is open: facts, values that the files leave unknown, and decisions of people.
  case openFor(facts: [String], values: [String], decisions: [String])

  /// What happened in place of a value: a code and words.
  case faultNamed(code: String, Message)

  /// The days on which a version is in force; ready to read, `nil` where there is no end.
  case inForce(from: String?, until: String?)

  /// A number of things that are not shown.
  case more(Int)

  /// The number of errors, of warnings, and of notes where there are some.
  case count(errors: Int, warnings: Int, notes: Int)

  /// A mend that replaces, or one that inserts.
  case replaceBy(String)
  case insert(String)

  /// What a test or a rule names and what it came to.
  case found(String)

  /// What a test expects: its source text.
  case expected(String)

  /// A test, an expectation of it that was not met, and what came in its place.
  case testFailed(name: String, expected: String, found: String)

  /// The days on which a value holds, both included; `nil` where there is no end.
  case validity(from: String?, until: String?)

}
