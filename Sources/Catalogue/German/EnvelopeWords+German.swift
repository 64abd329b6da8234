extension EnvelopeWords {

  /// The words in German.
  var german: Message {
    switch self {
    case .range(let low?, let high?):
      low == high ? "\(prose: low)" : "zwischen \(prose: low) und \(prose: high)"
    case .range(let low?, nil): "mindestens \(prose: low)"
    case .range(nil, let high?): "höchstens \(prose: high)"
    case .range(nil, nil): "jeder Wert"
    case .possibleAmount: "möglicher Betrag"
    case .amountIfMet: "Betrag, falls die Voraussetzungen erfüllt sind"
    case .otherwiseFault(let code, let message):
      "in jedem anderen Fall nicht bestimmbar (\(prose: code)): \(message)"
    case .or: " oder "
    case .nothingIsMissing: "es fehlt nichts"
    case .nothingSettles: "keine Angabe würde es klären"
    case .wouldSettle: "was zur Klärung beiträgt"
    case .settlesAlone: "klärt es allein"
    case .settlesSometimes: "klärt es allein bei manchen Werten"
    case .settlesWithOthers: "klärt es nur zusammen mit anderem"
    case .isNeeded: "in jedem Fall nötig"
    case .isSampled: "nur an Stichproben geprüft"
    case .otherValues: "jeder andere Wert"
    case .anyValue: "jeder Wert"
    case .valuesBetween(let low?, let includesLow, let high?, let includesHigh):
      """
      \(prose: includesLow ? "ab" : "über") \(prose: low) \
      \(prose: includesHigh ? "bis" : "bis unter") \(prose: high)
      """
    case .valuesBetween(let low?, let includesLow, nil, _):
      "\(prose: includesLow ? "ab" : "über") \(prose: low)"
    case .valuesBetween(nil, _, let high?, let includesHigh):
      "\(prose: includesHigh ? "bis" : "unter") \(prose: high)"
    case .valuesBetween(nil, _, nil, _): "jeder Wert"
    case .daysBetween(let first?, let last?):
      first == last ? "\(prose: first)" : "vom \(prose: first) bis zum \(prose: last)"
    case .daysBetween(let first?, nil): "ab dem \(prose: first)"
    case .daysBetween(nil, let last?): "bis zum \(prose: last)"
    case .daysBetween(nil, nil): "jeder Tag"
    case .settled: "geklärt, je nach Wert"
    case .together(let facts):
      "klären es zusammen: \(prose: facts.joined(separator: ", "))"
    case .moreNeeds(let count):
      "… und \(prose: String(count)) weitere, die nicht geprüft wurden"
    case .openCases(let open, let all):
      "\(prose: String(open)) von \(prose: String(all)) Fällen sind offen"
    case .fact: "fehlt"
    case .openWithoutIt: "offene Fälle"
    case .settledAlone: "klärt allein"
    case .settledSoFar: "mit den oberen"
    }
  }

}
