package import Evaluation
package import Planning
package import SourceText
package import Syntax
package import Values

/// A test that passes, where it leads, and the day whose law it begins with.
package struct TestedTest: Sendable {

  /// The position of the test in `Plan.tests`.
  package let test: Int32

  /// The day whose law applies where the test names no other.
  package let asOf: Day

  /// What the test went through.
  package let coverage: Coverage

  /// The number of nodes that were evaluated.
  package let nodeCount: Int

  /// Creates an instance with the given properties.
  package init(test: Int32, asOf: Day, coverage: Coverage, nodeCount: Int) {
    self.test = test
    self.asOf = asOf
    self.coverage = coverage
    self.nodeCount = nodeCount
  }

}

/// A program whose rules are changed.
package struct TestedProgram: Sendable {

  /// What is run; the change that is tried is made in it and taken back.
  private(set) var plan: Plan

  /// What people call its parts.
  package let legend: Legend

  /// The titles of its things.
  let titles: [String]

  /// The rows of its tables.
  let tables: [TableRows]

  /// The tests that pass without any change.
  let tests: [TestedTest]

  /// The changes that can be made.
  let mutants: [Mutant]

  /// The positions of the tests that go through a place that is changed, in their order.
  private let reach: [RulePlace: [Int]]

  /// Creates an instance for the program that is `plan`, of which the rules in `files` are changed.
  package init(
    _ plan: Plan, _ legend: Legend, titles: [String], tables: [TableRows], trees: [SyntaxTree],
    files: Set<SourceFile.ID>, tests: [TestedTest]
  ) {
    var plan = plan
    mutants = Analysis.mutants(of: &plan, legend, in: trees, files: files)
    self.plan = plan
    self.legend = legend
    self.titles = titles
    self.tables = tables
    self.tests = tests
    let places = Set(mutants.map(\.place))
    var reach: [RulePlace: [Int]] = [:]
    for (position, test) in tests.enumerated() {
      for place in test.coverage.places where places.contains(place) {
        reach[place, default: []].append(position)
      }
    }
    self.reach = reach
  }

  /// Returns the positions of the tests that go through `place`.
  func tests(through place: RulePlace) -> [Int] { reach[place] ?? [] }

  /// Returns whether any test notices `mutant`.
  mutating func notices(_ mutant: Mutant) -> Bool {
    let tests = tests(through: mutant.place)
    if tests.isEmpty { return false }
    let undo = plan.make(mutant.change)
    let isNoticed = fails(tests)
    _ = plan.make(undo)
    return isNoticed
  }

  /// Returns whether one of the tests at `positions` fails.
  private func fails(_ positions: [Int]) -> Bool {
    var evaluator = Evaluator(plan, asOf: .first, titles: titles)
    evaluator.tables = tables
    evaluator.recordsSteps = false
    for position in positions {
      let test = tests[position]
      evaluator.asOf = test.asOf
      // A change may make a short evaluation long: one that does not end is noticed.
      evaluator.mostNodes = 1_000_000 + 10 * test.nodeCount
      if !evaluator.passes(test: test.test) { return true }
    }
    return false
  }

}

/// Changes of rules, tried one after the other on all programs that have the rule.
package struct MutationTrial: Sendable {

  /// What became of a change.
  package enum Fate: String, Hashable, Sendable {

    /// A test fails by it.
    case noticed

    /// Tests go through the place, and none fails.
    case unnoticed

    /// No test goes through the place.
    case unreached
  }

  /// A change, and what became of it.
  package struct Result: Sendable {

    /// The change.
    package let mutant: Mutant

    /// What became of it.
    package let fate: Fate

    /// The position of a program in which it was made.
    package let program: Int
  }

  /// The programs.
  package private(set) var programs: [TestedProgram]

  /// The changes, each with the programs in which it can be made.
  private let occurrences: [[(program: Int, mutant: Mutant)]]

  /// What became of the changes that were tried, in the order of the text.
  package private(set) var results: [Result] = []

  /// The number of changes that can be made.
  package var count: Int { occurrences.count }

  /// Creates an instance for `programs`.
  package init(_ programs: [TestedProgram]) {
    self.programs = programs
    var positions: [Mutant.Identity: Int] = [:]
    var occurrences: [[(program: Int, mutant: Mutant)]] = []
    for (program, tested) in programs.enumerated() {
      for mutant in tested.mutants {
        if let position = positions[mutant.identity] {
          occurrences[position].append((program, mutant))
        } else {
          positions[mutant.identity] = occurrences.count
          occurrences.append([(program, mutant)])
        }
      }
    }
    self.occurrences = occurrences
  }

  /// Tries the next change, and returns `false` iff there is none left.
  package mutating func tryNext() -> Bool {
    guard results.count < occurrences.count else { return false }
    let places = occurrences[results.count]
    var reached: Int?
    for (program, mutant) in places {
      if !programs[program].tests(through: mutant.place).isEmpty, reached == nil {
        reached = program
      }
      if programs[program].notices(mutant) {
        results.append(Result(mutant: mutant, fate: .noticed, program: program))
        return true
      }
    }
    let program = reached ?? places[0].program
    let mutant = places.first { $0.program == program }?.mutant ?? places[0].mutant
    results.append(
      Result(mutant: mutant, fate: reached == nil ? .unreached : .unnoticed, program: program))
    return true
  }

  /// The number of changes that were tried and that a test noticed.
  package var noticed: Int { results.count { $0.fate == .noticed } }

  /// The changes that no test noticed though one goes through their place.
  package var unnoticed: [Result] { results.filter { $0.fate == .unnoticed } }

  /// The changes in places that no test goes through.
  package var unreached: [Result] { results.filter { $0.fate == .unreached } }

}

extension Coverage {

  /// What was gone through.
  fileprivate var places: [RulePlace] {
    visited.map { .node($0) } + requirements.keys.map { .requirement($0.whole, $0.part) }
      + exceptions.keys.map { .exception($0) } + definitions.map { .definition($0) }
  }

}
