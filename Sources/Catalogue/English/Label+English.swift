extension Label {

  /// The words in English.
  var english: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    case .help: "help"
    case .seeAlso: "see also"
    case .mended: "try"
    case .yes: "yes"
    case .no: "no"
    case .open: "open"
    case .fault: "fault"
    case .nothing: "nothing"
    case .openRows: "open"
    case .conditionsMet: "conditions met"
    case .conditionsNotMet: "conditions not met"
    case .conditionsOpen: "conditions open"
    case .conditionsFault: "fault"
    case .met: "met"
    case .notMet: "not met"
    case .statusOpen: "open"
    case .statusFault: "fault"
    case .amount: "amount"
    case .missing: "missing facts"
    case .leftUnknown: "values that the files leave unknown"
    case .neededDecisions: "needed decisions"
    case .neededBesides: "needed besides"
    case .namedInVain: "named, but not needed"
    case .alternatives: "possible amounts"
    case .warnings: "warnings"
    case .notes: "notes"
    case .obligations: "obligations"
    case .faults: "faults"
    case .lawAsOfUnknownDate: "law as of a date that is not known"
    case .ruleHolds: "holds"
    case .ruleBroken: "broken"
    case .ruleOpen: "open"
    case .ruleFault: "fault"
    case .passed: "passed"
    case .failed: "failed"
    case .and: " and "
    case .remove: "remove it"
    case .history: "history"
    case .failing: "does not hold for"
    }
  }

}

extension Phrase {

  /// The words in English.
  var english: Message {
    switch self {
    case .approximately(let value, true): "about \(prose: value)"
    case .approximately(let value, false): "\(prose: value) (by approximate figures)"
    case .lawAsOf(let day): "law as of \(prose: day)"
    case .caseNamed(let name): "case \(prose: name)"
    case .cites(let sources): "[\(prose: sources.joined(separator: ", "))]"
    case .exception(let name, let title?): "exception \(prose: name): \(prose: title)"
    case .exception(let name, nil): "exception \(prose: name)"
    case .byOffice(let office): "by \(prose: office)"
    case .due(let day): "due \(prose: day)"
    case .ifSo(let value, let condition): "\(prose: value) if \(prose: condition)"
    case .openFor(let facts, let values, let decisions):
      waiting(
        "open", ("missing", facts), ("without a value in the files", values),
        ("to be decided", decisions))
    case .faultNamed(let code, let message): "fault \(prose: code): \(message)"
    case .inForce(let from?, let until?):
      "the law is as of \(prose: from) to \(prose: until)"
    case .inForce(let from?, nil): "the law is as of \(prose: from) or later"
    case .inForce(nil, let until?): "the law is as of \(prose: until) or earlier"
    case .inForce(nil, nil): "always"
    case .more(let count): "… and \(prose: String(count)) more"
    case .count(let errors, let warnings, let notes):
      """
      \(prose: String(errors)) \(prose: errors == 1 ? "error" : "errors"), \
      \(prose: String(warnings)) \(prose: warnings == 1 ? "warning" : "warnings")\
      \(prose: notes == 0 ? "" : notes == 1 ? ", 1 note" : ", \(notes) notes")
      """
    case .replaceBy(let text): "write \(text) instead"
    case .insert(let text): "insert \(text)"
    case .found(let value): "found \(prose: value)"
    case .expected(let text): "expected \(prose: text)"
    case .testFailed(let name, let expected, let found):
      "test \(name): \(expected) found \(prose: found)"
    case .validity(let from?, let until?):
      from == until ? "on \(prose: from)" : "from \(prose: from) until \(prose: until)"
    case .validity(let from?, nil): "from \(prose: from)"
    case .validity(nil, let until?): "until \(prose: until)"
    case .validity(nil, nil): "always"
    }
  }

}

extension FaultWords {

  /// What happened, in English.
  var english: Message {
    switch self {
    case .divisionByZero: "something is divided by zero"
    case .numberTooLong: "an exact number is longer than 4,096 bits"
    case .outOfRange(let field, let value, let range):
      "\(field) lies in \(prose: range), found \(prose: value)"
    case .conflict(let first, let second):
      "the exceptions \(first) and \(second) apply at once and disagree"
    case .gap(let name, let day): "no version of \(name) is in force on \(prose: day)"
    case .fieldGap(let path, let day): "\(path) has no value on \(prose: day)"
    case .noRow(let table): "no row of the table \(table) covers the case"
    case .rowsDisagree(let table): "rows of the table \(table) apply at once and disagree"
    case .periodReversed(let start, let end):
      "a period starts on \(prose: start) and ends before, on \(prose: end)"
    case .nothingToAggregate: "the least, greatest or average of nothing is asked for"
    case .dateOutOfRange: "a day lies before the year 1 or after the year 9999"
    case .mixedDurations: "months and days are spans of two kinds and do not mix"
    case .unitNotPositive: "the unit to round to should be greater than zero"
    case .notEligible: "there is no amount: the conditions are not met"
    case .partCount(let count):
      "the number of parts should be a whole number from 1 to 10,000, found \(prose: count)"
    case .unusableShares: "the shares to split by should not be negative, and not all be zero"
    case .noElement(_, "0"): "an element of an empty list is asked for"
    case .noElement(let place, let count):
      "element \(prose: place) of a list is asked for, which has \(prose: count)"
    case .tooDeep: "definitions rest on one another too deeply to be evaluated"
    case .noSuchMonth(let number): "a year has months 1 to 12, found \(prose: number)"
    case .noSuchDay(let number, let last):
      "the month that ends with \(prose: last) has no day \(prose: number)"
    case .periodWithoutDays(let span):
      "a period lasts a day at least, found \(prose: span)"
    }
  }

}

extension NoteWords {

  /// The note in English.
  var english: Message {
    switch self {
    case .approximateDecided(let requirement): "an approximate figure decided \(requirement)"
    case .approximateAmount: "an approximate figure went into the amount"
    case .fileConsulted(let requirement?, let facts):
      """
      \(requirement) looks at whether facts are known: \
      \(alternatives(facts, lastJoint: ", "))
      """
    case .fileConsulted(nil, let facts):
      "the amount looks at whether facts are known: \(alternatives(facts, lastJoint: ", "))"
    case .asOfOverridden(let asked, let applied?):
      "asked for as of \(prose: asked), but the text applies the law as of \(prose: applied)"
    case .asOfOverridden(let asked, nil):
      "asked for as of \(prose: asked), but the text names a date that is not known"
    case .answerIgnored(let name): "the answer to \(name) is not asked for here and was ignored"
    }
  }

}
