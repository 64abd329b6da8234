internal import Catalogue
internal import Diagnostics
internal import SourceText

extension Report {

  /// The report as most CI systems show tests: a suite for each file, a case for each test, and one
  /// for what is wrong with the file.
  ///
  /// Times are all 0: how long a test takes says nothing about it.
  var junit: XML {
    let problems = Dictionary(grouping: diagnostics, by: \.site.file)
    let tests = Dictionary(grouping: tests, by: \.site.file)
    var suites = unread.map { problem in
      let message = visible(Problem.file(problem).message(in: tongue).plainText)
      let path = problem.path ?? "."
      return Suite(
        path: path,
        cases: [
          Case(
            name: checkName, flaw: Flaw(.error, problem.code.text, message, text: message))
        ])
    }
    for file in files {
      let checked = check(problems[file] ?? [], isStopped: stopped.contains(file))
      let cases = (checked.map { [$0] } ?? []) + (tests[file] ?? []).map(tested)
      if !cases.isEmpty { suites.append(Suite(path: path(of: file), cases: cases)) }
    }
    let cases = suites.flatMap(\.cases)
    return .element(
      "testsuites", [XMLAttribute("name", "leit \(command.rawValue)")] + counts(of: cases),
      suites.map(element))
  }

  /// The name of the case that says what is wrong with a file.
  private var checkName: String { "leit check" }

  /// Returns the case of a file with `problems`: for `check` there is one for each file, for `test`
  /// where errors keep its tests from running, be they in what it imports.
  private func check(_ problems: [Diagnostic], isStopped: Bool) -> Case? {
    let (errors, others) = (
      problems.filter { $0.problem.severity == .error },
      problems.filter { $0.problem.severity != .error }
    )
    let remarks = others.isEmpty ? nil : words(of: others)
    guard let first = errors.first else {
      switch command {
      case .check: return Case(name: checkName, flaw: nil, remarks: remarks)
      case .test:
        if !isStopped { return nil }
        let words = ReportWords.importFails.text(in: tongue)
        return Case(name: checkName, flaw: Flaw(.error, "import", words, text: words))
      }
    }
    let kind: Flaw.Kind =
      switch command {
      case .check: .failure
      case .test: .error
      }
    let flaw = Flaw(
      kind, first.problem.code.text, finding(first).message, text: words(of: errors))
    return Case(name: checkName, flaw: flaw, remarks: remarks)
  }

  /// Returns `problems` in words, each with its place.
  private func words(of problems: [Diagnostic]) -> String {
    var places = Places(sources)
    return problems.map { problem in
      let finding = finding(problem)
      return "\(places.text(of: finding.site)): \(finding.rule): \(finding.text)"
    }.joined(separator: "\n\n")
  }

  /// Returns the case of `test`.
  private func tested(_ test: TestReport) -> Case {
    let flaw = test.failures.first.map { failure in
      let isFault = test.failures.contains(where: \.isFault)
      let message = Phrase.testFailed(
        name: test.name, expected: failure.expected, found: failure.found)
      return Flaw(
        isFault ? .error : .failure, isFault ? "fault" : Finding.testRule,
        message.message(in: tongue).plainText, text: test.text)
    }
    return Case(name: test.name, flaw: flaw)
  }

  /// Returns `suite` as an element.
  private func element(_ suite: Suite) -> XML {
    .element(
      "testsuite",
      [XMLAttribute("name", suite.path)] + counts(of: suite.cases) + [XMLAttribute("time", 0)],
      suite.cases.map { element($0, in: suite) })
  }

  /// Returns `test`, a case of `suite`, as an element.
  private func element(_ test: Case, in suite: Suite) -> XML {
    var content: [XML] = []
    if let flaw = test.flaw {
      content.append(
        .element(
          flaw.kind.rawValue,
          [XMLAttribute("message", flaw.message), XMLAttribute("type", flaw.type)],
          [.text(flaw.text)]))
    }
    if let remarks = test.remarks { content.append(.element("system-out", [], [.text(remarks)])) }
    return .element(
      "testcase",
      [
        XMLAttribute("name", test.name), XMLAttribute("classname", suite.path),
        XMLAttribute("time", 0),
      ], content)
  }

  /// Returns how many of `cases` there are, and how they ended.
  private func counts(of cases: [Case]) -> [XMLAttribute] {
    [
      XMLAttribute("tests", cases.count),
      XMLAttribute("failures", cases.count { $0.flaw?.kind == .failure }),
      XMLAttribute("errors", cases.count { $0.flaw?.kind == .error }),
      XMLAttribute("skipped", 0),
    ]
  }

}

/// The cases of a file.
private struct Suite {

  let path: String
  let cases: [Case]

}

/// A test, or the check of a file.
private struct Case {

  let name: String

  /// Why it is not passed; `nil`: it is.
  let flaw: Flaw?

  /// What else there is to say.
  var remarks: String?

}

/// Why a case is not passed.
private struct Flaw {

  /// Whether something is not as expected, or went wrong.
  enum Kind: String {
    case failure
    case error
  }

  let kind: Kind
  let type: String
  let message: String
  let text: String

  /// Creates an instance with the given properties.
  init(_ kind: Kind, _ type: String, _ message: String, text: String) {
    self.kind = kind
    self.type = type
    self.message = message
    self.text = text
  }

}
