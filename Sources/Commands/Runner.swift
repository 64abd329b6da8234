internal import Analysis
internal import Catalogue
internal import Evaluation
internal import Inquiry
internal import LineEditing
internal import Pipeline
internal import Planning
internal import Rendering
internal import SourceText
internal import Values
internal import Vocabulary

/// What works out the answers of one program, one after the other.
struct Runner {

  /// The program.
  let compilation: Compilation

  /// The sources, by the names that answers use.
  var sources: [SourceFile]

  /// What is run.
  let plan: Plan

  /// What people call its parts.
  let legend: Legend

  /// What answers.
  var evaluator: Evaluator

  /// The tests that were run while it was recorded what they go through, and whether they passed.
  private(set) var tested: [(test: TestedTest, passed: Bool)] = []

  /// The outcome that the exit status is to tell.
  let failOn: FailingOutcome?

  /// What was asked last.
  var request: Request? { didSet { unsupposed = nil } }

  /// What was asked last before facts were supposed to be others, where they are.
  var unsupposed: Request?

  /// The decision that was asked for last, about one case or several.
  var decided: Request?

  /// What was come upon so far.
  var counts = Counts()

  /// How it went so far.
  var status = ExitStatus.success

  /// The day whose law applies.
  var asOf: Day { evaluator.asOf }

  /// Creates an instance for `compilation`, which does nothing where there are errors in it.
  init(_ compilation: Compilation, asOf: Day, failOn: FailingOutcome?) {
    self.compilation = compilation
    sources = compilation.sources
    self.failOn = failOn
    (plan, legend) = compilation.executable()
    evaluator = Evaluator(
      plan, asOf: asOf, titles: legend.titles)
    evaluator.tables = compilation.tables.map(\.rows)
    // How an answer came about is not told here, and keeping it takes time.
    evaluator.recordsSteps = false
    evaluator.isUnwanted = isAnswerUnwanted
    evaluator.findsRanges = true
  }

  /// Does what the files that were named say, and holds the rules of all files against them.
  mutating func run(in context: inout Context) {
    for (position, step) in plan.steps.enumerated() {
      // What an imported file asks is of interest to its reader; its rules are for everybody.
      guard isOfNamedFile(position) || isRule(step) else { continue }
      run(step, at: legend.steps[position], in: &context)
      if context.surroundings.console.output.isClosed { return }
    }
  }

  /// Does what the text of `file` says, and returns whether that is anything.
  mutating func run(stepsOf file: SourceFile.ID, in context: inout Context) -> Bool {
    var isAnything = false
    for (position, step) in plan.steps.enumerated() where legend.steps[position].file == file {
      run(step, at: legend.steps[position], in: &context)
      isAnything = true
    }
    return isAnything
  }

  /// Runs the tests of the files that were named, and returns what they came to for a report that
  /// calls files as `sources` do, if there is to be one.
  mutating func runTests(
    in context: inout Context, reportingOn sources: [SourceFile]?
  ) -> [TestReport] {
    var reports: [TestReport] = []
    for (position, step) in plan.steps.enumerated() where isOfNamedFile(position) {
      switch step {
      case .test(let test):
        let day = asOf
        let result = run(test: test, in: &context)
        if let sources {
          reports.append(renderer(in: context).report(of: result, in: sources))
        }
        if evaluator.recordsCoverage {
          let tested = TestedTest(
            test: test, asOf: day, coverage: result.coverage, nodeCount: evaluator.nodeCount)
          self.tested.append((tested, result.passed))
        }
      case .setAsOf: run(step, at: legend.steps[position], in: &context)
      case .rule, .show, .decide, .historyOfDefinition, .historyOfField, .historyOfRequirement,
        .inquiry:
        continue
      }
    }
    return reports
  }

  /// Says how many tests passed and how many rules hold, where there are any.
  func summarize(in context: inout Context) {
    if counts.tests > 0 { context.report(counts.testNotice) }
    if counts.rules > 0 { context.report(counts.ruleNotice) }
  }

  /// `true` iff `step` holds a rule against everything.
  private func isRule(_ step: PlanStep) -> Bool {
    if case .rule = step { true } else { false }
  }

  /// `true` iff the step at `position` stands in a file that was named.
  private func isOfNamedFile(_ position: Int) -> Bool {
    compilation.named.contains(legend.steps[position].file)
  }

  /// Works out the expression that `file` asks for, and returns whether there is one.
  mutating func evaluate(askedBy file: SourceFile.ID, in context: inout Context) -> Bool {
    for (position, step) in plan.steps.enumerated() where legend.steps[position].file == file {
      switch step {
      case .show(let node, let frame):
        show(node, frame, at: nil, in: &context)
        return true
      case .historyOfDefinition, .historyOfField, .historyOfRequirement:
        run(step, at: legend.steps[position], in: &context)
        return true
      case .rule, .test, .decide, .setAsOf, .inquiry: continue
      }
    }
    return false
  }

  /// Does `step`, which is written at `site`.
  private mutating func run(_ step: PlanStep, at site: SourceSpan, in context: inout Context) {
    switch step {
    case .rule(let rule):
      // On other days it says nothing, as a requirement that is not in force.
      guard plan.rules[Int(rule)].validity.contains(asOf) else { return }
      check(rule, in: &context)
      request = Request(.rule(rule), asOf: asOf)
    case .test(let test): run(test: test, in: &context)
    case .show(let node, let frame):
      show(node, frame, at: site, in: &context)
      request = Request(.value(node, frame), asOf: asOf)
    case .decide(let decision, let facts, let date, let frame):
      decide(decision, facts, asOf: date, frame, in: &context)
    case .setAsOf(let node, let frame): setAsOf(node, frame, in: &context)
    case .historyOfDefinition(let definition):
      showHistory(ofDefinition: definition, at: site, in: &context)
    case .historyOfField(let thing, let field, let frame):
      showHistory(ofField: field, of: thing, frame, at: site, in: &context)
    case .historyOfRequirement(let decision, let requirement):
      showHistory(ofRequirement: requirement, of: decision, at: site, in: &context)
    case .inquiry(let inquiry, let frame): answer(inquiry, frame, at: site, in: &context)
    }
  }

}
