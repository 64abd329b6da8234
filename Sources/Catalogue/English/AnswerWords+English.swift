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
    case .targetHeading: "target"
    case .baselineHeading: "baseline"
    case .moreLines(let shown, let total):
      "\(shown) of \(total) lines: space next page, return next line, q stop"
    case .caseHeading: "case"
    case .outcomeHeading: "outcome"
    case .amountHeading: "amount"
    case .lawHeading: "law as of"
    case .reasonHeading: "not met, or missing"
    case .sumOfAmounts(let sum): "sum of the amounts where the conditions are met: \(sum)"
    case .cases(let count, let outcome): "\(outcome): \(count)"
    }
  }

}
