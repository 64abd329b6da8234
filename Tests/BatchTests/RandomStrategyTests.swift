import Batch
import Diagnostics
import Evaluation
import Foundation
import Pipeline
import Planning
import TestSupport
import Testing
import Values
import Vocabulary

/// A batch says the same as the evaluator, of programs that nobody wrote.
@Suite struct RandomStrategyTests {

  @Test(arguments: 0..<20)
  func aBatchSaysWhatTheEvaluatorSays(_ round: Int) {
    var pairs = (count: 0, exceptions: 0)
    for seed in round * 10..<(round + 1) * 10 {
      let text = RandomStrategy(seed: seed).text
      var workspace = Workspace()
      let file = workspace.add(
        text, named: "random.leit", tongue: .english, access: PageFiles())
      let compilation = compile([file], in: workspace)
      guard compilation.isExecutable, let day = Day(year: 2026, month: 1, day: 1) else {
        let errors = compilation.diagnostics.filter { $0.problem.severity == .error }
        Issue.record("seed \(seed) \(errors.map(\.problem))\n\(text)")
        continue
      }
      let (plan, legend) = compilation.executable()
      var comparison = Comparison()
      comparison.run(plan, titles: legend.titles, count: 64, seed: seed, asOf: day)
      pairs.count += comparison.count
      pairs.exceptions += comparison.exceptions
      for difference in comparison.differences {
        Issue.record("seed \(seed) \(difference)\n\(text)")
      }
    }
    print("round \(round): \(pairs.count) pairs, \(pairs.exceptions) exceptions")
  }

}
