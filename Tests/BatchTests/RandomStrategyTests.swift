import BatchTrials
import TestSupport
import Testing

/// A batch says the same as the evaluator, of programs that nobody wrote.
///
/// These are few, since nothing is optimised here; `make trial` looks at many.
@Suite struct RandomStrategyTests {

  @Test(arguments: 0..<20)
  func aBatchSaysWhatTheEvaluatorSays(_ round: Int) {
    for seed in round * 10..<(round + 1) * 10 {
      let trial = StrategyTrial(seed: seed, count: 16, access: PageFiles())
      if let failure = trial.failure { Issue.record("\(failure)") }
      #expect(trial.comparison.count > 0)
    }
  }

}
