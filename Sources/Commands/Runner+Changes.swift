internal import Catalogue
internal import Planning
internal import SourceText

/// What an answer would be if facts were others.
extension Runner {

  /// Decides again as if `suppositions` were so, and says what is different.
  mutating func suppose(
    _ suppositions: [PlanSupposition], _ frame: PlanFrame, at site: SourceSpan,
    in context: inout Context
  ) {
    context.report(.notAnswered)
  }

  /// Proposes the smallest changes of facts, but of those of `kept`, that make the case eligible,
  /// with an amount of at least `amount` where one is given.
  mutating func propose(
    amount: PlanNode.ID?, keeping kept: [PlanFact], _ frame: PlanFrame, at site: SourceSpan,
    in context: inout Context
  ) {
    context.report(.notAnswered)
  }

  /// Says where the answer changes as `fact` goes from `first` to `last`.
  mutating func sweep(
    _ fact: PlanFact, from first: PlanNode.ID, to last: PlanNode.ID, _ frame: PlanFrame,
    at site: SourceSpan, in context: inout Context
  ) {
    context.report(.notAnswered)
  }

}
