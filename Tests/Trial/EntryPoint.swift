import BatchTrials
import Diagnostics
import Glibc
import Pipeline

/// Holds batches against the evaluator: `Trial PAIRS SEED` compares so many pairs of a random program
/// and a case, beginning with the program of a number, and ends with 1 where two differ.
@main
enum EntryPoint {

  /// The number of cases of a program.
  static let casesOfProgram = 320

  static func main() {
    let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let wanted = numbers.first ?? 100_000
    var seed = numbers.dropFirst().first ?? 1
    let first = seed
    var (pairs, exceptions) = (0, 0)
    while pairs < wanted {
      let trial = StrategyTrial(seed: seed, count: casesOfProgram, access: NoFiles())
      if let failure = trial.failure {
        print("\(failure)\na batch and the evaluator differ; again: Trial 1 \(seed)")
        exit(1)
      }
      pairs += trial.comparison.count
      exceptions += trial.comparison.exceptions
      seed += 1
    }
    print(
      "\(pairs) pairs of \(seed - first) programs from seed \(first) on: a batch says what the evaluator"
        + " says (\(exceptions) by asking it)")
  }

}

/// There are no files.
struct NoFiles: FileAccess {

  func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] { throw .missing }

  func canonicalPath(of path: String) -> String { path }

}
