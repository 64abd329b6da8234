package import Evaluation
package import Planning

extension PlanFact {

  /// What the fact is when it is missing: the way to it, or the question.
  package var need: Need {
    let steps = fields.map { FactPath.Step.field($0.record, $0.field) }
    return switch root {
    case .subject: .fact(FactPath(.subject, steps))
    case .thing(let thing): .fact(FactPath(.thing(thing), steps))
    case .question(let question): .question(question)
    }
  }

}
