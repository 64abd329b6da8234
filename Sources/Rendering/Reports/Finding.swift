internal import Catalogue
internal import Diagnostics
internal import SourceText

/// Something that is wrong, in words: a problem, or an expectation of a test that was not met.
struct Finding {

  /// What stands for problems of its kind: the code of a problem, or `test`.
  let rule: String

  /// How grave it is.
  let severity: Severity

  /// What is wrong.
  let message: String

  /// What to do about it, where there is something to say.
  let help: String?

  /// Where it is.
  let site: SourceSpan

  /// Other text that a reader wants to see.
  let related: [SourceSpan]

  /// Mends, best first.
  let fixes: [Fix]

  /// The rule of expectations that were not met.
  static let testRule = "test"

  /// What is wrong, and what to do about it on the next line.
  var text: String { help.map { "\(message)\n\($0)" } ?? message }

}

extension Report {

  /// What is wrong with the files, and what their tests failed, by path and place.
  var findings: [Finding] {
    sorted(diagnostics.map(finding) + tests.flatMap(findings)) { $0.site }
  }

  /// Returns what `diagnostic` says.
  func finding(_ diagnostic: Diagnostic) -> Finding {
    let problem = diagnostic.problem
    return Finding(
      rule: problem.code.text, severity: problem.severity,
      message: visible(problem.message(in: tongue).plainText),
      help: problem.help(in: tongue).map { visible($0.plainText) }, site: diagnostic.site,
      // The vocabulary has no path.
      related: diagnostic.related.filter { $0.file.rawValue > 0 }, fixes: diagnostic.fixes)
  }

  /// Returns what `test` failed.
  private func findings(_ test: TestReport) -> [Finding] {
    test.failures.map { failure in
      let phrase = Phrase.testFailed(
        name: test.name, expected: failure.expected, found: failure.found)
      return Finding(
        rule: Finding.testRule, severity: .error,
        message: visible(phrase.message(in: tongue).plainText), help: nil, site: failure.site,
        related: [], fixes: [])
    }
  }

}
