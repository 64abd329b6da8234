import BatchTrials
import Commands
import Foundation
import Pipeline
import Planning
import TestSupport
import Testing
import Values

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
    comparison.run(plan, titles: legend.titles, count: 200, seed: 1, asOf: day)
    guard let difference = comparison.difference else { return }
    Issue.record("\(sample): \(difference.verdicts)\n\(difference.facts)")
  }

}
