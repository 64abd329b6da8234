extension AnswerWords {

  /// The words in English.
  var english: String {
    switch self {
    case .rows(let count, 0): "\(count) \(count == 1 ? "row" : "rows")"
    case .rows(let count, let open): "\(count) \(count == 1 ? "row" : "rows"), \(open) open"
    case .moreFacts(let count): "… and \(count) more"
    case .notOnFile: "not on file"
    case .asOf(let day): "as of \(day)"
    case .over(let figure): "over \(figure)"
    case .nearly(let figure): "nearly \(figure)"
    case .upTo(let figure): "up to \(figure)"
    case .target(let value, let day?): "target: \(value) by \(day)"
    case .target(let value, nil): "target: \(value)"
    case .baseline(let value, let day?): "baseline: \(value) on \(day)"
    case .baseline(let value, nil): "baseline: \(value)"
    case .observed: "observed"
    case .nothingToDraw: "nothing to draw"
    case .caseHeading: "case"
    case .outcomeHeading: "outcome"
    case .amountHeading: "amount"
    case .reasonHeading: "not met, or missing"
    case .sumOfAmounts(let sum): "sum of the amounts where the conditions are met: \(sum)"
    case .cases(let count, let outcome): "\(count) \(outcome)"
    }
  }

}
