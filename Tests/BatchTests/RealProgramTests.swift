import Batch
import Commands
import Evaluation
import Foundation
import Pipeline
import Planning
import TestSupport
import Testing
import Values
import Vocabulary

/// A batch says the same as the evaluator, of the programs of the project.
@Suite struct RealProgramTests {

  @Test(arguments: Sample.examples + Sample.tested)
  func aBatchSaysWhatTheEvaluatorSays(_ sample: Sample) throws {
    var workspace = Workspace()
    let path = Repository.root.appending(path: sample.place).path
    let file = try workspace.load(path, access: Disk())
    let compilation = compile([file], in: workspace)
    guard compilation.isExecutable, let day = Day(year: 2026, month: 7, day: 1) else { return }
    let (plan, legend) = compilation.executable()
    var comparison = Comparison()
    comparison.run(plan, titles: legend.titles, count: 1_000, seed: 7, asOf: day)
    for difference in comparison.differences { Issue.record("\(sample): \(difference)") }
    print("\(sample): \(comparison.count) pairs, \(comparison.exceptions) exceptions")
  }

}
