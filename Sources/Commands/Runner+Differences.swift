internal import Evaluation
internal import Inquiry
internal import Planning
internal import Rendering
internal import SourceText
internal import Values

/// What is different on two days, and between two things.
extension Runner {

  /// Asks again on two days, and says what is different.
  mutating func compare(
    _ first: PlanNode.ID, with second: PlanNode.ID, _ frame: PlanFrame, at site: SourceSpan,
    in context: inout Context
  ) {
    guard let request, let before = day(of: first, frame, in: &context),
      let after = day(of: second, frame, in: &context)
    else { return }
    let difference = Inquiry.difference(of: request, on: before, and: after, by: evaluator)
    let renderer = renderer(in: context)
    context.answer(
      text: renderer.text(of: difference, in: request),
      json: renderer.json(of: difference, at: site),
      data: { renderer.data(of: difference, in: request) },
      markdown: { renderer.markdown(of: difference, in: request) })
  }

  /// Says what is different between two things of one kind.
  mutating func contrast(
    _ first: PlanNode.ID, with second: PlanNode.ID, _ frame: PlanFrame, at site: SourceSpan,
    in context: inout Context
  ) {
    guard case .record(let record) = plan[first].type else { return }
    let answers = [first, second].map { evaluator.answer(to: $0, in: frame) }
    guard
      let comparison = Inquiry.comparison(
        of: answers[0], with: answers[1], record, legend: legend, by: evaluator)
    else {
      // What is open, or a fault, cannot be compared.
      for answer in answers {
        include(answer)
        context.surroundings.console.report(renderer(in: context).text(of: answer))
      }
      return
    }
    let renderer = renderer(in: context)
    context.answer(
      text: renderer.text(of: comparison), json: renderer.json(of: comparison, at: site),
      data: { renderer.data(of: comparison) }, markdown: { renderer.markdown(of: comparison) })
  }

}
