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
    case .type: "type"
    case .filled: "filled"
    case .empty: "empty"
    case .least: "least"
    case .greatest: "greatest"
    case .emptyCells: "empty in the table"
    case .rows: "rows"
    case .firstLine: "first on line"
    case .firstRow: "first in row"
    case .reason: "what is wrong"
    case .found: "found"
    case .tooLong: "the row is longer than 64 MiB; does a quotation mark lack its other half?"
    case .notAsked(true, true):
      "what is not met and what is missing was not worked out: --columns does not ask for it"
    case .notAsked(true, false):
      "what is not met was not worked out: --columns does not ask for it"
    case .notAsked(false, _):
      "what is missing was not worked out: --columns does not ask for it"
    case .more(let count): "… and \(count) more"
    }
  }

}
