package import Evaluation
package import Planning

extension PlanFact {

  /// What the fact is when it is missing: the way to it, or the question.
  package var need: Need {
    let steps = steps.map { step -> FactPath.Step in
      switch step {
      case .field(let record, let field): .field(record, field)
      case .element(let number): .element(number)
      }
    }
    return switch root {
    case .subject: .fact(FactPath(.subject, steps))
    case .thing(let thing): .fact(FactPath(.thing(thing), steps))
    case .question(let question): .question(question)
    }
  }

}
