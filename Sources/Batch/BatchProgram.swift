package import Columns
package import Evaluation
internal import Planning

/// A decision that is made ready to be asked of millions of cases.
package struct BatchProgram: Sendable {

  /// Says what the decision means.
  let evaluator: Evaluator

  /// The decision as instructions over columns.
  let compiled: CompiledProgram

  /// The position of the decision in the plan.
  package let decision: Int32

  /// The position of the decision whose requirements may not be met: the eligibility of a funding.
  package let eligibility: Int32?

  /// The columns of the cases.
  package let layout: BlockLayout

  /// Creates an instance asking the decision at a position of the plan of `evaluator` of cases in
  /// `layout`; the evaluator says by the law of which day, and what people answered for all cases.
  package init(_ decision: Int32, by evaluator: Evaluator, on layout: BlockLayout) {
    var evaluator = evaluator
    evaluator.recordsSteps = false
    self.evaluator = evaluator
    self.decision = decision
    self.layout = layout
    let declared = evaluator.plan.decisions[Int(decision)]
    eligibility = declared.funding == nil ? decision : declared.funding?.eligibility
    var compiler = Compiler(evaluator, layout: layout)
    var compiled = compiler.compileDecision(decision)
    let texts = compiled.texts.flatMap(\.self)
    if !texts.isEmpty { compiled.dictionary = TextDictionary(texts) }
    self.compiled = compiled
  }

  /// Finds out of the rows of `block`, all of which are there, what is the same whenever some of them are
  /// decided: bounds of columns, numbers of 32 bits in half the memory, and which texts of the program there
  /// are.
  ///
  /// A block that is not surveyed is decided the same, and looked at again for each stage.
  package func survey(_ block: CaseBlock) { block.survey(compiled.dictionary) }

  /// The number of instructions that a case takes.
  package var instructionCount: Int { compiled.instructions.count }

}
