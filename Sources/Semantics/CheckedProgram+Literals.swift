package import Values
package import Vocabulary

extension CheckedProgram {

  /// Returns `value` as a file in `tongue` writes it; `nil` of one that is written in many ways.
  package func literal(_ value: Value, in tongue: Tongue) -> String? {
    switch value {
    case .boolean(let isTrue): (isTrue ? Keyword.yes : .no).spelling(in: tongue)
    case .number(let number): numberText(number, in: tongue)
    case .money(let euros): moneyText(euros, in: tongue)
    case .text(let text): "\"\(text)\""
    case .date(let day): dayText(day, in: tongue)
    case .choice(let choice, let position):
      choices[Int(choice.rawValue)].values[Int(position)].name.spelling(in: tongue)
    case .period, .duration, .thing: nil
    }
  }

}
