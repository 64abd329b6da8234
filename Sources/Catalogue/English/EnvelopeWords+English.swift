extension EnvelopeWords {

  /// The words in English.
  var english: Message {
    switch self {
    case .range(let low?, let high?):
      low == high ? "\(prose: low)" : "between \(prose: low) and \(prose: high)"
    case .range(let low?, nil): "at least \(prose: low)"
    case .range(nil, let high?): "at most \(prose: high)"
    case .range(nil, nil): "any value"
    case .possibleAmount: "possible amount"
    case .amountIfMet: "amount if the conditions are met"
    case .otherwiseFault(let code, let message):
      "in any other case it cannot be determined (\(prose: code)): \(message)"
    case .or: " or "
    case .nothingIsMissing: "nothing is missing"
    case .nothingSettles: "no fact would settle it"
    case .wouldSettle: "what would settle it"
    case .settlesAlone: "settles it alone"
    case .settlesSometimes: "settles it alone for some values"
    case .settlesWithOthers: "settles it only together with others"
    case .isNeeded: "needed in any case"
    case .isSampled: "only sampled"
    case .otherValues: "any other value"
    case .anyValue: "any value"
    case .valuesBetween(let low?, let includesLow, let high?, let includesHigh):
      """
      \(prose: includesLow ? "from" : "above") \(prose: low) \
      \(prose: includesHigh ? "to" : "to below") \(prose: high)
      """
    case .valuesBetween(let low?, let includesLow, nil, _):
      "\(prose: includesLow ? "from" : "above") \(prose: low)"
    case .valuesBetween(nil, _, let high?, let includesHigh):
      "\(prose: includesHigh ? "up to" : "below") \(prose: high)"
    case .valuesBetween(nil, _, nil, _): "any value"
    case .daysBetween(let first?, let last?):
      first == last ? "\(prose: first)" : "from \(prose: first) to \(prose: last)"
    case .daysBetween(let first?, nil): "from \(prose: first)"
    case .daysBetween(nil, let last?): "until \(prose: last)"
    case .daysBetween(nil, nil): "any day"
    case .settled: "settled, as the value is"
    case .together(let facts):
      "settle it together: \(prose: facts.joined(separator: ", "))"
    case .moreNeeds(let count): "… and \(prose: String(count)) more, which were not tried"
    case .openCases(let open, let all):
      "\(prose: String(open)) of \(prose: String(all)) cases are open"
    case .fact: "missing"
    case .openWithoutIt: "open cases"
    case .settledAlone: "settles alone"
    case .settledSoFar: "with those above"
    }
  }

}
