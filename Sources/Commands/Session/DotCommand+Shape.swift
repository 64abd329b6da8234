internal import Assistance
internal import Catalogue
internal import Diagnostics
internal import Vocabulary

extension DotCommand {

  /// Returns what the command looks like to what completes it, for people who type `tongue`.
  func shape(in tongue: Tongue) -> CommandShape {
    let own = name(in: tongue)
    return CommandShape(
      [own] + allNames.filter { $0 != own }, taking: operands.map { shape(of: $0, in: tongue) },
      repeats: operandCounts.upperBound == .max, title: summary(in: tongue))
  }

  /// Returns what may stand where `operand` is asked for.
  private func shape(of operand: Operand, in tongue: Tongue) -> CommandShape.Operand {
    switch operand {
    case .file: self == .load || self == .saveTest ? .program : .file
    case .name: .declaration
    case .decision: .decision
    case .kind: .words(Session.kinds.map { $0.spelling(in: tongue) })
    case .writing: .words(SessionWords.writings(in: tongue))
    case .format: .words(AnswerFormat.allCases.map(\.rawValue))
    case .day: .words([SessionWords.today(in: tongue)])
    case .language: .words(Tongue.allCases.map(\.code))
    case .onOrOff: .words(SessionWords.switches(in: tongue))
    case .setting: .words(Session.settings.map { String($0.name(in: tongue).dropFirst()) })
    case .topic: .words(StatementHelp.allCases.map { $0.topic(in: tongue).name })
    case .code: .words(Explanation.all(in: tongue).map(\.code.text))
    case .text, .value, .number: .anything
    }
  }

}

extension Session {

  /// The words for kinds of declarations that are no kinds of things.
  static let kinds: [Keyword] = [
    .choice, .record, .parameter, .define, .table, .eligibility, .funding, .interpretation, .rule,
    .query, .test,
  ]

}
