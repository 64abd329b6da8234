extension AssessmentWords {

  /// The words in English.
  var english: Message {
    switch self {
    case .coverage(let seen, let total, let percentage):
      """
      coverage: \(prose: String(seen)) of \(prose: String(total)) outcomes seen, \
      \(prose: percentage)
      """
    case .share(let part, let whole, let percentage):
      "\(prose: String(part)) of \(prose: String(whole)), \(prose: percentage)"
    case .requirements: "requirements"
    case .exceptions: "exceptions"
    case .rows: "table rows"
    case .branches: "branches"
    case .versions: "versions"
    case .undecided: "not decided by any test"
    case .neverMet: "never met"
    case .neverNotMet: "never not met"
    case .neverApplied: "never applied"
    case .neverPassedOver: "never passed over"
    case .neverChosen: "never chosen"
    case .neverThen: "\("then") never taken"
    case .neverElse: "\("else") never taken"
    case .neverInForce: "never in force"
    case .neverDecided: "always open"
    case .neverReached: "no test comes here"
    case .noticed(let part, let whole, let percentage):
      """
      mutation: the tests notice \(prose: String(part)) of \(prose: String(whole)) changes, \
      \(prose: percentage)
      """
    case .progress(let tried, let all):
      "\(prose: String(tried)) of \(prose: String(all)) changes tried"
    case .changed(let from, let to): "changing \(from) to \(to) breaks no test"
    case .withoutRequirement(let name): "leaving out the requirement \(name) breaks no test"
    case .withoutException(let name): "leaving out the exception \(name) breaks no test"
    case .withoutRow(let row): "leaving out the row \(row) breaks no test"
    case .swapped(let text): "swapping the branches of \(text) breaks no test"
    case .writeOne(let facts) where facts.isEmpty: "write one that asks for it"
    case .writeOne(let facts): "write one where \(joined(facts))"
    case .noticedBy(let test): "the test \(test) above notices it, too"
    case .noCase: "no case was found that shows the difference; perhaps there is none"
    case .noTimeForCase: "no time was left to look for a case"
    case .unreached: "rules that no test goes through, and the changes of each"
    case .changes(let count): "\(prose: String(count)) \(prose: count == 1 ? "change" : "changes")"
    }
  }

}

/// Returns `facts` with *and* between them.
private func joined(_ facts: [BorderFact]) -> Message {
  facts.enumerated().reduce("") { text, fact in
    "\(text)\(prose: fact.offset == 0 ? "" : " and ")\(words(fact.element))"
  }
}

/// Returns what `fact` is to be.
private func words(_ fact: BorderFact) -> Message {
  switch fact {
  case .fact(let name, let value): "\(name) is \(value)"
  case .asOf(let day): "the law is as of \(day)"
  }
}
