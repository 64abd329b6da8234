internal import Catalogue
internal import Evaluation
internal import Inquiry
internal import Planning
internal import Rendering
internal import SourceText
internal import Values

/// What an answer would be if facts were others.
extension Runner {

  /// Answers again as if `suppositions` were so, and says what is different.
  ///
  /// It starts from what was asked as it was asked, not as it was supposed before; what follows is
  /// about the answer as it is supposed to be.
  mutating func suppose(
    _ suppositions: [PlanSupposition], _ frame: PlanFrame, at site: SourceSpan,
    in context: inout Context
  ) {
    guard let asked = supposedFrom ?? request else { return refuse(.cannotSweep, in: &context) }
    switch asked.subject {
    case .decision(let decision, let subject, let answers):
      let situation = Situation(decision, about: subject, answers: answers, on: asked.asOf, by: evaluator)
      suppose(suppositions, frame, asked, in: situation, case: nil, at: site, in: &context)
    case .decisions(let decision, let cases):
      for named in cases {
        let situation = Situation(
          decision, about: named.facts, answers: named.answers, on: asked.asOf, by: evaluator)
        suppose(suppositions, frame, asked, in: situation, case: named.name, at: site, in: &context)
      }
    case .value(let node, let valueFrame):
      supposeValue(suppositions, frame, asked, of: node, valueFrame, at: site, in: &context)
    case .rule: refuse(.cannotSweep, in: &context)
    }
  }

}
