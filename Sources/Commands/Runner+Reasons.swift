internal import Catalogue
internal import Evaluation
internal import Inquiry
internal import Planning
internal import Rendering
internal import SourceText
internal import Values

/// Why an answer is what it is.
extension Runner {

  /// Explains `reason`; where `isNot`, what it would need to be otherwise.
  mutating func explain(
    _ reason: PlanReason, isNot: Bool, _ frame: PlanFrame, at site: SourceSpan,
    in context: inout Context
  ) {
    var explainer = Explainer(
      plan: plan, evaluator: evaluator, renderer: renderer(in: context), isNot: isNot,
      isJSON: context.format == .json, site: site)
    let texts: [String]? =
      switch reason {
      case .answer: request.map { explainer.explain($0, .shortest) }
      case .everything: request.map { explainer.explain($0, .everything) }
      case .requirement, .amount, .local:
        explainedDecision.map { explainer.explain(reason, of: $0) }
      case .rule(let rule):
        explainer.explain(Request(.rule(rule), asOf: asOf), .part)
      case .value(let node):
        explainer.explain(node, frame, after: request, explainedDecision)
      }
    guard let texts else { return context.report(.notAnswered) }
    for text in texts {
      // What the explainer writes for programs is a line of JSON already.
      if context.format == .json {
        context.answer(text)
      } else {
        context.answer(text: text, json: .null)
      }
    }
  }

}
