internal import Catalogue
internal import Planning
internal import SourceText

/// Why an answer is what it is.
extension Runner {

  /// Explains `reason`; where `isNot`, what it would need to be otherwise.
  mutating func explain(
    _ reason: PlanReason, isNot: Bool, _ frame: PlanFrame, at site: SourceSpan,
    in context: inout Context
  ) {
    context.report(.notAnswered)
  }

}
