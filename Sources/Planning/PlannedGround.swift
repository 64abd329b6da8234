package import Semantics
package import SourceText
internal import Syntax

/// A program that is planned once, and of which one thing after the other is asked.
package struct PlannedGround: Sendable {

  /// What is known of it.
  private let planner: Planner

  /// The number of steps that a run of the program has.
  private let stepCount: Int

  /// The number of its files.
  private let treeCount: Int

  /// Creates an instance for `program`; `sources` are the files, each at the position that its
  /// identity names.
  ///
  /// - Precondition: `program` has no errors.
  /// - Complexity: O(*n*) in the number of nodes.
  package init(_ program: CheckedProgram, sources: [SourceFile]) {
    var planner = Planner(program, sources: sources)
    planner.run()
    self.planner = planner
    stepCount = program.steps.count
    treeCount = program.trees.count
  }

  /// What the program computes, and what people call it.
  package var executable: (plan: Plan, legend: Legend) { (planner.plan, planner.legend) }

  /// Returns what the program computes together with what is asked of it: `program` is what it means
  /// with the statements of more files, the last of `sources`.
  ///
  /// - Precondition: `program` has no errors.
  package func executable(
    asked program: CheckedProgram, sources: [SourceFile]
  ) -> (plan: Plan, legend: Legend) {
    var planner = planner
    planner.program = program
    planner.sources = sources
    for tree in program.trees[treeCount...] { planner.legend.tongues[tree.file] = tree.tongue }
    planner.decidedRecord = program.decidedBefore.flatMap {
      program.decisions[Int($0)].subject
    }
    planner.planSteps(from: stepCount)
    planner.planDecisionPoints()
    return (planner.plan, planner.legend)
  }

}
