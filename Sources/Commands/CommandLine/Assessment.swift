internal import ArgumentParser
internal import Catalogue
internal import Rendering

/// What is asked about tests besides whether they pass.
struct Assessment: Hashable {

  /// `true` iff what the tests went through is asked for.
  var coverage = false

  /// `true` iff it is asked which changes of the rules they would notice.
  var mutates = false

  /// The time there is for changes of the rules.
  var seconds: SecondsCount?

  /// The share below which the exit status tells.
  var threshold: Percentage?

  /// `true` iff changes of the rules are to be tried.
  var triesChanges: Bool { mutates || seconds != nil }

  /// `true` iff the coverage is to be shown: a threshold alone is one of it.
  var showsCoverage: Bool { coverage || (threshold != nil && !triesChanges) }

  /// Takes the option called `flag`, and returns whether there is one that has no value.
  mutating func set(flag: String) -> Bool {
    switch flag {
    case "--coverage": coverage = true
    case "--mutate": mutates = true
    default: return false
    }
    return true
  }

}

/// A number of seconds.
struct SecondsCount: Hashable, ExpressibleByArgument {

  /// The number.
  let count: Int

  init?(argument: String) {
    guard !argument.isEmpty, argument.utf8.count <= 9,
      argument.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(argument)
    else { return nil }
    self.count = count
  }

}

/// A share in percent.
struct Percentage: Hashable, ExpressibleByArgument {

  /// The share in tenths of a percent.
  let tenths: Int

  /// Creates an instance from a number from 0 to 100 with at most one decimal.
  init?(argument: String) {
    let parts = argument.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let whole = parts.first.flatMap({ Int($0) }), whole <= 100
    else { return nil }
    var tenths = whole * 10
    if parts.count == 2 {
      guard parts[1].utf8.count == 1, let tenth = Int(parts[1]) else { return nil }
      tenths += tenth
    }
    guard tenths <= 1_000 else { return nil }
    self.tenths = tenths
  }

}

extension Invocation.Options {

  /// `true` iff a report on what tests went through is asked for.
  var asksForCoverage: Bool {
    format == .cobertura || outputs.contains { $0.format == .cobertura }
  }

}

/// The options of the command that runs tests.
struct AssessmentOptions: ParsableArguments {

  @Flag(help: ArgumentHelp(CommandHelp.coverage.text)) var coverage = false

  @Flag(help: ArgumentHelp(CommandHelp.mutate.text)) var mutate = false

  @Option(help: help(.seconds, as: .secondsValue)) var seconds: SecondsCount?

  @Option(help: help(.threshold, as: .percentValue)) var threshold: Percentage?

  /// What is asked.
  var assessment: Assessment {
    Assessment(coverage: coverage, mutates: mutate, seconds: seconds, threshold: threshold)
  }

}
