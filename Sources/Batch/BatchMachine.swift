package import Columns
internal import Evaluation
internal import Planning

/// Decides the cases of one block after the other.
///
/// A machine belongs to one thread.
package final class BatchMachine {

  /// What is decided.
  package let program: BatchProgram

  /// What was said of the last block.
  package let verdicts: Verdicts

  /// Says what the columns do not.
  private var evaluator: Evaluator

  /// Creates an instance deciding blocks of at most `capacity` rows by `program`.
  package init(_ program: BatchProgram, capacity: Int = 2_048) {
    self.program = program
    evaluator = program.evaluator
    verdicts = Verdicts(capacity: capacity)
  }

  /// Decides the cases of `block`, whose layout is the program's: `verdicts` say what came out.
  package func decide(_ block: CaseBlock) {
    verdicts.count = block.count
    if !verdicts.exceptions.isEmpty { verdicts.exceptions.removeAll(keepingCapacity: true) }
    for row in 0..<block.count { decide(row, of: block) }
  }

  /// Decides the case in a row of `block` by the evaluator.
  private func decide(_ row: Int, of block: CaseBlock) {
    let facts = block.facts(at: row)
    let decision = evaluator.decide(
      program.decision, about: facts.record, answers: facts.answers)
    verdicts.set(Verdict(decision), at: row)
  }

}
