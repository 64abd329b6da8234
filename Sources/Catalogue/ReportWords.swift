/// Words of a report for machines that a person reads there.
package enum ReportWords: Hashable, Sendable {

  /// A test that fails: what it is, what it means, and why it is a problem.
  case testTitle
  case testMeaning
  case testReason

  /// The tests of a file were not run, as something that it imports has errors.
  case importFails

  /// Above text that has a problem, and above the same without it.
  case failingExample
  case mendedExample

  /// The clause of the language that a rule rests on.
  case clause(String)

  /// The folder that paths begin at.
  case root

}
