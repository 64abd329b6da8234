/// What is said about tests: what they went through, and what they would not notice.
package enum AssessmentWords: Hashable, Sendable {

  // MARK: Coverage

  /// How many outcomes a test saw, how many there are, and the percentage.
  case coverage(seen: Int, total: Int, percentage: String)

  /// How many of how many, and the percentage.
  case share(Int, of: Int, percentage: String)

  /// The kinds of places at which a program decides.
  case requirements
  case exceptions
  case rows
  case branches
  case versions

  /// Above what no test decided both ways.
  case undecided

  /// What something never came to in a test.
  case neverMet
  case neverNotMet
  case neverApplied
  case neverPassedOver
  case neverChosen
  case neverThen
  case neverElse
  case neverInForce

  /// No test comes to something, or none decides it.
  case neverReached
  case neverDecided

  // MARK: Changes of rules

  /// How many of the changes that were tried a test noticed, and the percentage.
  case noticed(Int, of: Int, percentage: String)

  /// How many changes were tried so far.
  case progress(Int, of: Int)

  /// No test breaks where one text stands in place of another.
  case changed(from: String, to: String)

  /// No test breaks where something is left out.
  case withoutRequirement(String)
  case withoutException(String)
  case withoutRow(String)

  /// No test breaks where the branches of an `if` are swapped.
  case swapped(String)

  /// A test is to be written where facts are what is said; without any: a test that asks.
  case writeOne([BorderFact])

  /// A test that was proposed before notices it, too.
  case noticedBy(String)

  /// No case was found that shows the difference, or none was looked for as the time was up.
  case noCase
  case noTimeForCase

  /// Above the declarations that no test goes through; in each, a number of changes.
  case unreached
  case changes(Int)

}

/// Something of a case, as it is to be.
package enum BorderFact: Hashable, Sendable {

  /// A fact, or a decision of a person: how it is called, and what it is to be.
  case fact(String, String)

  /// The day whose law applies.
  case asOf(String)

}
