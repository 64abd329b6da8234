internal import Catalogue
internal import Evaluation

/// How many things of each kind a command came upon.
struct Counts {

  /// Tests that passed.
  var passed = 0

  /// Tests that failed.
  var failed = 0

  /// Rules that hold.
  var holding = 0

  /// Rules that are broken.
  var broken = 0

  /// Rules that are open, or that a fault keeps from an answer.
  var openRules = 0

  /// Cases, by outcome.
  var outcomes: [Outcome: Int] = [:]

  /// Cases whose facts are wrong.
  var rejected = 0

  /// The number of tests.
  var tests: Int { passed + failed }

  /// The number of rules.
  var rules: Int { holding + broken + openRules }

  /// Adds `other`.
  mutating func add(_ other: Counts) {
    passed += other.passed
    failed += other.failed
    holding += other.holding
    broken += other.broken
    openRules += other.openRules
    outcomes.merge(other.outcomes) { $0 + $1 }
    rejected += other.rejected
  }

  /// The tests, in words.
  var testNotice: CommandNotice { .tests(passed: passed, failed: failed) }

  /// The rules, in words.
  var ruleNotice: CommandNotice { .rules(holding: holding, broken: broken, open: openRules) }

  /// The cases, in words.
  var caseNotice: CommandNotice {
    .cases(
      eligible: outcomes[.eligible] ?? 0, notEligible: outcomes[.notEligible] ?? 0,
      open: outcomes[.open] ?? 0, fault: outcomes[.fault] ?? 0, rejected: rejected)
  }

}
