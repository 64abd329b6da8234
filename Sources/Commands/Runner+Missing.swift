internal import Catalogue
internal import Evaluation
internal import Inquiry
internal import Planning
internal import Rendering
internal import SourceText

/// What is open.
extension Runner {

  /// Ranks the facts that are missing by how much they would settle.
  mutating func rankMissing(at site: SourceSpan?, in context: inout Context) {
    guard let request else { return context.report(.notAnswered) }
    let renderer = renderer(in: context)
    if case .decisions(let decision, let cases) = request.subject {
      var tally = MissingTally()
      for named in cases {
        tally.add(
          evaluator.decide(decision, about: named.facts, answers: named.answers, asOf: request.asOf)
        )
      }
      return answer(with: tally, decision: decision, at: site, in: &context)
    }
    guard let ranking = Inquiry.rankMissing(in: request, by: evaluator) else {
      return context.report(.notAnswered)
    }
    if !ranking.now.isSettled { status.include(.open) }
    context.answer(
      text: renderer.text(of: ranking, in: request),
      json: renderer.json(of: ranking, in: request, at: site))
  }

  /// Says what the cases of `tally` lack, which `decision` is about.
  mutating func answer(
    with tally: MissingTally, decision: Int32, at site: SourceSpan?, in context: inout Context
  ) {
    if tally.openCases > 0 { status.include(.open) }
    let renderer = renderer(in: context)
    context.answer(
      text: renderer.text(of: tally, decision: decision),
      json: renderer.json(of: tally, decision: decision, at: site),
      data: { renderer.data(of: tally, decision: decision) },
      markdown: { renderer.markdown(of: tally, decision: decision) })
  }

}
