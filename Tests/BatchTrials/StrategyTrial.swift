internal import Diagnostics
internal import Generation
package import Pipeline
internal import Planning
internal import SourceText
internal import Values
internal import Vocabulary

/// A program that nobody wrote, and cases of it: what a batch says of them, and what the evaluator says.
package struct StrategyTrial {

  /// What came out of it.
  package let comparison: Comparison

  /// Why it failed, with a small program and a small case; `nil` where it did not.
  package let failure: String?

  /// Compares what is said of `count` cases of the program that follows from `seed`.
  package init(seed: Int, count: Int, access: some FileAccess) {
    let text = RandomStrategy(seed: seed).text
    func comparison(_ text: String) -> Comparison? {
      var workspace = Workspace()
      let file = workspace.add(text, named: "random.leit", tongue: .english, access: access)
      let compilation = compile([file], in: workspace)
      guard compilation.isExecutable, let day = Day(year: 2026, month: 1, day: 1) else {
        return nil
      }
      let (plan, legend) = compilation.executable()
      var comparison = Comparison()
      comparison.run(plan, titles: legend.titles, count: count, seed: seed, asOf: day)
      return comparison
    }
    guard let result = comparison(text) else {
      self.comparison = Comparison()
      failure = "seed \(seed) is no program:\n\(text)"
      return
    }
    self.comparison = result
    guard result.difference != nil else {
      failure = nil
      return
    }
    var shrinker = Shrinker(budget: 400) { comparison($0)?.difference != nil }
    let small = shrinker.shrunk(text)
    let difference = comparison(small)?.difference ?? result.difference
    failure =
      "seed \(seed), decision \(difference?.decision ?? 0)\n\(difference?.verdicts ?? "")\n"
      + "\(difference?.facts ?? "")\n\(small)"
  }

}
