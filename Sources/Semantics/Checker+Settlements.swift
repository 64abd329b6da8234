internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// What files settle.
extension Checker {

  /// Records what the program, its strategies and its fundings settle.
  mutating func collectSettlements() {
    for tree in program.trees.indices {
      enter(tree: tree)
      for declaration in syntax.declarations {
        switch declaration {
        case .settle(let settle):
          if let (question, answer) = settlement(settle) {
            reportSecondAnswer(program.questions[Int(question)].settled, answer, settle)
            program.questions[Int(question)].settled = answer
          }
        case .thing(let thing):
          guard let name = thing.name,
            case .thing(let id)? = values[context.tongue][key(of: name)]
          else { continue }
          for case .settle(let settle) in thing.members {
            guard let (question, answer) = settlement(settle) else { continue }
            reportSecondAnswer(program.things[Int(id)].settles[question], answer, settle)
            program.things[Int(id)].settles[question] = answer
          }
        case .funding(let funding):
          guard case .decision(let id)? = values[context.tongue][key(of: funding.name)]
          else { continue }
          for settle in funding.settles {
            guard let (question, answer) = settlement(settle) else { continue }
            reportSecondAnswer(program.decisions[Int(id)].settles[question], answer, settle)
            program.decisions[Int(id)].settles[question] = answer
          }
        default: continue
        }
      }
    }
  }

  /// Returns the question that `settle` answers, and the answer.
  private mutating func settlement(_ settle: SettleSyntax) -> (question: Int32, answer: Value)? {
    guard let question = question(of: settle) else {
      infer(settle.answer)
      return nil
    }
    return requireAnswer(settle.answer, to: question).map { (question, $0) }
  }

  /// Reports that `settle` gives a question the `answer`, and not an `earlier` one in the same place.
  private mutating func reportSecondAnswer(
    _ earlier: Value?, _ answer: Value, _ settle: SettleSyntax
  ) {
    guard let earlier, earlier != answer else { return }
    report(.declaration(.settledTwice(name: spelling(of: settle.name))), at: settle.site)
  }

  /// Returns the question that `settle` answers.
  mutating func question(of settle: SettleSyntax) -> Int32? {
    if case .question(let question)? = values[context.tongue][key(of: settle.name)] {
      return question
    }
    let spelling = spelling(of: settle.name)
    let near = suggestions(
      for: spelling, among: program.questions.map(\.heading.name.english))
    report(.noQuestion(name: spelling, near: near), at: settle.name.site, near: near)
    return nil
  }

}
