extension ReportWords {

  /// The words in English.
  var english: String {
    switch self {
    case .testTitle: "a test fails"
    case .testMeaning: "What the test expects is not what the program comes to."
    case .testReason:
      """
      Either the rules do not say what they are meant to say, or the test expects the wrong thing. \
      Both would otherwise be found out with a real case.
      """
    case .importFails: "a file that it imports has errors: its tests were not run"
    case .failingExample: "This has the problem:"
    case .mendedExample: "This does not:"
    case .clause(let clause): "How it should be stands in grammar.md under “\(clause)”."
    case .root: "the folder that --root names, else the current one"
    }
  }

}
