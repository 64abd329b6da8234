internal import Values
internal import Vocabulary

extension ReasonWords {

  /// The words in English.
  var english: Message {
    switch self {
    case .relation(let relation, let kind, let value):
      "\(prose: isPhrase(relation, kind)) \(prose: value)"
    case .oneOf(let values): "\(prose: eitherOf(values))"
    case .isOneOf(let values): "is one of \(prose: values.joined(separator: ", "))"
    case .isNoneOf(let values): "is none of \(prose: values.joined(separator: ", "))"
    case .liesBetween(let low, let high, let isSo):
      "\(prose: isSo ? "lies" : "does not lie") between \(prose: low) and \(prose: high)"
    case .covers(let other, let isSo):
      "\(prose: isSo ? "covers" : "does not cover") \(prose: other)"
    case .overlaps(let other, let isSo):
      "\(prose: isSo ? "overlaps" : "does not overlap") \(prose: other)"
    case .isEmpty(let isSo): isSo ? "is empty" : "is not empty"
    case .onFile(let isSo): isSo ? "is on file" : "is not on file"
    case .lacking: "not on file"
    case .hasToBeOnFile(let isSo): isSo ? "has to be on file" : "must not be on file"
    case .liesIn(let period, let isSo):
      "\(prose: isSo ? "is in" : "is not in") \(prose: period)"
    case .notOnFile(let facts):
      "\(prose: joined(facts)) \(prose: facts.count == 1 ? "is" : "are") not on file"
    case .withoutValue(let values):
      "\(prose: joined(values)) \(prose: values.count == 1 ? "has" : "have") no value in the files"
    case .decidedBy(let office): "decided by \(prose: office)"
    case .notDecided(let questions):
      "\(prose: joined(questions)) \(prose: questions.count == 1 ? "is" : "are") not decided yet"
    case .notYetDecided: "not decided yet"
    case .settled: "as settled"
    case .approximate: "approximately"
    case .noneHolds: "none of these holds:"
    case .oneIsOpen: "none of these holds yet:"
    case .oneHolds: "one of these holds:"
    case .allOf: "all of these:"
    case .holding(let count, let total, let needed):
      """
      \(prose: grouped(count)) of \(prose: grouped(total)) \(prose: count == 1 ? "holds" : "hold"), \
      \(prose: needed) \(prose: needed == "1" ? "is" : "are") needed
      """
    case .holdsOf(let count, let total):
      total == 0
        ? "there is none"
        : count == 0
          ? "holds of none of \(prose: grouped(total))"
          : "holds of \(prose: grouped(count)) of \(prose: grouped(total))"
    case .elements(let count):
      "\(prose: grouped(count)) \(prose: count == 1 ? "element" : "elements")"
    case .given: "as"
    case .ifSo: "if so:"
    case .ifNot: "if not:"
    case .exceptionApplies(let name): "exception \(prose: name) applies"
    case .exceptionDoesNotApply(let name): "exception \(prose: name) does not apply"
    case .exceptionMayApply(let name): "exception \(prose: name) may apply"
    case .row(let text): "row \(prose: text)"
    case .possibleRow(let text): "perhaps row \(prose: text)"
    case .asAbove: "as above"
    case .remaining(let count): "\(prose: grouped(count)) more"
    case .furtherOnes(let count): "and \(prose: grouped(count)) more"
    case .others(let met, let notMet, let open, let fault):
      """
      the other requirements do not change that: \
      \(prose: counted([(met, "met"), (notMet, "not met"), (open, "open"), (fault, "fault")]))
      """
    case .factOfCase: "a fact of the case"
    case .fixedFact: "fixed"
    case .supposed: "supposed"
    case .observedOn(let day): "observed on \(prose: day)"
    case .notInForce(let day): "not in force on \(prose: day)"
    case .notNeeded: "the answer does not rest on it"
    case .notInList: "no condition of the list speaks of it"
    case .wanted(let relation, let kind, let value):
      "\(prose: wantedPhrase(relation, kind))\(prose: value)"
    case .wantedOneOf(let values): "one of \(prose: values.joined(separator: ", "))"
    case .wantedNoneOf(let values): "none of \(prose: values.joined(separator: ", "))"
    case .wantedBetween(let low, let high, let isSo):
      isSo
        ? "from \(prose: low) to \(prose: high)"
        : "not between \(prose: low) and \(prose: high)"
    case .wantedEmpty(let isSo): isSo ? "no element" : "at least one element"
    case .wantedCovering(let other, let isSo):
      "\(prose: isSo ? "" : "not ")covering \(prose: other)"
    case .wantedOverlapping(let other, let isSo):
      "\(prose: isSo ? "" : "not ")overlapping \(prose: other)"
    case .difference(let amount, let isMore, .day):
      "\(prose: amount) \(prose: isMore ? "later" : "earlier")"
    case .difference(let amount, let isMore, .amount), .difference(let amount, let isMore, .other):
      "\(prose: amount) \(prose: isMore ? "more" : "less")"
    case .now(let value): "now \(prose: value)"
    case .wouldHave(let toHold): toHold ? "would have to hold" : "would have to be otherwise"
    case .oneOfThese: "one of these:"
    case .someOfThese(let count): "\(prose: grouped(count)) of these:"
    case .withException(let name): "with exception \(prose: name)"
    case .withoutException(let name): "without exception \(prose: name)"
    case .nothingInTheWay(let count):
      count == 1
        ? "nothing stands in the way: the requirement is met"
        : "nothing stands in the way: all \(prose: grouped(count)) requirements are met"
    case .isSoAlready: "nothing stands in the way: it is so"
    case .takenAsGiven(let questions):
      "decided by people, and not checked by the rules: \(prose: questions.joined(separator: "; "))"
    case .noGrant: "that the conditions are met is no grant: the authority decides"
    case .askWhatItTakes:
      """
      read from the conditions one by one; \("what would it take") works out changes and \
      checks them
      """
    }
  }

}

/// Returns the words between a value and the one that it stands so to.
private func isPhrase(_ relation: ValueRelation, _ kind: ValueKind) -> String {
  switch (relation, kind) {
  case (.equal, _): "is"
  case (.different, _): "is not"
  case (.less, .day): "is before"
  case (.atMost, .day): "is on or before"
  case (.more, .day): "is after"
  case (.atLeast, .day): "is on or after"
  case (.less, _): "is less than"
  case (.atMost, _): "is at most"
  case (.more, _): "is more than"
  case (.atLeast, _): "is at least"
  }
}

/// Returns the words before a value that another would have to stand so to.
private func wantedPhrase(_ relation: ValueRelation, _ kind: ValueKind) -> String {
  switch (relation, kind) {
  case (.equal, _): ""
  case (.different, _): "other than "
  case (.less, .day): "before "
  case (.atMost, .day): "on or before "
  case (.more, .day): "after "
  case (.atLeast, .day): "on or after "
  case (.less, _): "less than "
  case (.atMost, _): "at most "
  case (.more, _): "more than "
  case (.atLeast, _): "at least "
  }
}

/// Returns `words` with commas and *and* between them.
private func joined(_ words: [String]) -> String {
  guard words.count > 1, let last = words.last else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}

/// Returns those of `counts` that are not zero.
private func counted(_ counts: [(Int, String)]) -> String {
  counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
}

/// Returns `count` with its digits in groups.
private func grouped(_ count: Int) -> String { NumberStyle(.english).text(Rational(count)) }

/// Returns `words` with commas and *or* between them.
private func eitherOf(_ words: [String]) -> String {
  guard words.count > 1, let last = words.last else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " or " + last
}
