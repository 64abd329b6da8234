internal import Catalogue
internal import Planning
internal import SourceText

/// What is open, and what is different on two days.
extension Runner {

  /// Ranks the facts that are missing by how much they would settle.
  mutating func rankMissing(at site: SourceSpan, in context: inout Context) {
    context.report(.notAnswered)
  }

  /// Asks again on two days, and says what is different.
  mutating func compare(
    _ first: PlanNode.ID, with second: PlanNode.ID, _ frame: PlanFrame, at site: SourceSpan,
    in context: inout Context
  ) {
    context.report(.notAnswered)
  }

}
