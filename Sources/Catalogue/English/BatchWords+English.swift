extension BatchWords {

  /// The words in English.
  var english: String {
    switch self {
    case .decided(1, let count): "\(count) case"
    case .decided(_, let count): "\(count) cases"
    case .rejected(1, let count): "\(count) row that cannot be read"
    case .rejected(_, let count): "\(count) rows that cannot be read"
    case .nothing: "no case"
    case .sum(let amount): "sum of the amounts where the conditions are met: \(amount)"
    case .cases: "cases"
    case .share: "share"
    case .outcome: "outcome"
    case .notMet: "not met"
    case .missing: "missing, or to be decided"
    case .settledAlone: "settled by it alone"
    case .openWithoutIt: "open without it"
    case .field: "field"
    case .column: "column"
    case .given: "given"
    case .empty: "empty"
    case .rows: "rows"
    case .firstLine: "first on line"
    case .firstRow: "first in row"
    case .reason: "what is wrong"
    case .more(let count): "… and \(count) more"
    }
  }

}
