extension ChangeWords {

  /// The words in English.
  var english: Message {
    switch self {
    case .becomes(let old, let new): "\(prose: old) → \(prose: new)"
    case .becomesBy(let old, let new, let difference):
      "\(prose: old) → \(prose: new) (\(prose: difference))"
    case .noSum: "none"
    case .nothingChanges: "nothing changes"
    case .unchanged(let count):
      """
      \(prose: String(count)) \(prose: count == 1 ? "requirement stays as it is" : "requirements stay as they are")
      """
    case .notInForce: "not in force"
    case .outOfRange(let fact, let value, let range):
      "expected a value of \(fact) in \(prose: range), found \(prose: value)"
    case .reversedPeriod(let fact, let value):
      "expected a period for \(fact) that ends after it starts, found \(prose: value)"
    case .noValue(let fact, let reason): "no value for \(fact): \(prose: reason)"
    case .noSuchPart(let name): "there is no \(name)"
    case .noSuchFact: "the facts of a case can be changed only after a case was decided"
    case .wouldTake: "for the conditions to be met, it would take"
    case .wouldTakeFor(let sum): "for an amount of at least \(prose: sum), it would take"
    case .factToBe(let fact, let value, let others):
      "\(prose: fact) = \(prose: ([value] + others).joined(separator: " or "))"
    case .orLess: "or less"
    case .orMore: "or more"
    case .orEarlier: "or earlier"
    case .orLater: "or later"
    case .isNow(let value): "is \(prose: value)"
    case .isUnknownNow: "not on file"
    case .decisionsNeeded: "to be decided by a person"
    case .moreProposals(let count):
      """
      \(prose: String(count)) \(prose: count == 1 ? "more way" : "more ways") of this size or one \
      change more
      """
    case .isComplete: "no smaller change is enough"
    case .isSampled: "not every change was tried: a smaller one may be enough"
    case .alreadyMet: "the conditions are met already"
    case .alreadyAtLeast(let sum): "the amount is at least \(prose: sum) already"
    case .noAmount(let decision): "\(decision) has no amount"
    case .nothingHelps: "no change of the facts that may be changed helps"
    case .nothingHelpsTogether:
      """
      no change of the facts that may be changed helps: what one condition asks for, another excludes
      """
    case .nothingFound: "no change was found; not every one was tried"
    case .cannotBeMet(let name): "\(prose: name) cannot be met"
    case .amountStaysOpen: "the amount stays open"
    case .sumNotReached(let sum): "the amount does not reach \(prose: sum)"
    case .restsOnFixed(let facts):
      "it rests on what is fixed: \(prose: facts.joined(separator: ", "))"
    case .restsOnKept(let facts):
      "it rests on what is kept: \(prose: facts.joined(separator: ", "))"
    case .restsOnNoFact: "it rests on no fact that could be another"
    case .whateverTheyAre: "whatever the facts are that it rests on"
    case .needsOneCase: "this is about one case, and several were decided"
    case .swept(let fact, let first, let last):
      "\(prose: fact) from \(prose: first) to \(prose: last)"
    case .rises(let amount, let unit): "rises by \(prose: amount) for each \(prose: unit)"
    case .falls(let amount, let unit): "falls by \(prose: amount) for each \(prose: unit)"
    case .risesRounded(let amount, let unit):
      "rises by \(prose: amount) for each \(prose: unit), rounded"
    case .fallsRounded(let amount, let unit):
      "falls by \(prose: amount) for each \(prose: unit), rounded"
    case .day: "day"
    case .month: "month"
    case .cliffs: "where more is less"
    case .losesGrant(let first, let last, let amount):
      if let amount {
        "from \(prose: first) to \(prose: last) the grant of \(prose: amount) is lost"
      } else {
        "from \(prose: first) to \(prose: last) the conditions cease to be met"
      }
    case .losesAmount(let first, let last, let amount):
      "from \(prose: first) to \(prose: last) the amount falls by \(prose: amount)"
    case .steps(let step): "in steps of \(prose: step)"
    case .sweepIsSampled: "not every value was looked at: the answer may change within a row"
    case .moreRows(let count): "\(prose: String(count)) more \(prose: count == 1 ? "row" : "rows")"
    case .reversedRange(let first, let last):
      "expected a last value that is not before the first, found \(prose: first) and \(prose: last)"
    case .cannotSweep: "this is about a case or a value, and a rule was asked"
    }
  }

}
