extension DifferenceWords {

  /// The words in English.
  var english: Message {
    switch self {
    case .comparedDays(let first, let second): "\(prose: first) and \(prose: second)"
    case .noDifference: "no difference"
    case .same: "the same"
    case .outcome: "outcome"
    case .sum: "amount"
    case .notInForce: "not in force"
    case .law: "changed in the law"
    case .dateIsFixed(let day?):
      "the text applies the law as of \(prose: day), whatever day is asked about"
    case .dateIsFixed(nil):
      "the text says which law applies, whatever day is asked about; that date is missing"
    case .sameCases(let count):
      "\(prose: String(count)) \(prose: count == 1 ? "case is" : "cases are") the same"
    case .joined: "joined"
    case .left: "left"
    case .changed: "changed"
    case .newlyBroken: "no longer holds for"
    case .holdsAgain: "holds now for"
    case .version(let number): "version \(prose: String(number))"
    case .inForceOn(let day): "in force on \(prose: day)"
    case .latestOn(let day): "the latest on \(prose: day)"
    case .noValue: "no value"
    }
  }

}
