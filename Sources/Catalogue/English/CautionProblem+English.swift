internal import Diagnostics
internal import Values

extension CautionProblem {

  /// What is wrong, in English.
  var english: Message {
    switch self {
    case .nameOfTwoThings(let name): "\(name) is read as the field, and is another name as well"
    case .amountNeverRounded(let funding, _): "the amount of \(funding) is never rounded"
    case .testWithoutDate(let name, _):
      "the test \(name) reads a value that changes, on no named day"
    case .monthSum: "a day that the month lacks becomes its last day here"
    case .consultsFile: "this asks what is on file: a fact that comes later can turn the answer"
    case .fundingForEveryone(let funding): "\(funding) names no eligibility: everyone gets it"
    case .nothingRequired(let eligibility): "\(eligibility) requires nothing: everyone is eligible"
    case .unused(let name): "nothing refers to \(name)"
    case .shadowed(let name): "\(name) hides something else of this name"
    case .requirementWithoutSource(let name, _): "the requirement \(name) cites nothing"
    case .goalWithoutIndicator(let name, _): "the goal \(name) has no indicator"
    case .measureWithoutGoal(let name): "the measure \(name) belongs to no goal"
    case .grantWithoutSource: "this grant cites no source and names no notice"
    case .grantsOverlap(let from, let to):
      "two grants for one purpose overlap from \(prose: from.isoText) to \(prose: to.isoText)"
    case .grantOutsidePeriod(let day):
      "this grant runs on \(prose: day.isoText), when no strategy does"
    case .unclearBoundary(let boundary): boundary.english
    case .exceptionNeverApplies(let name):
      "the exception \(name) never applies: its dates do not come together"
    case .titlesInOneLanguage(let choice, let values):
      """
      no title in the other language, unlike other values of \(choice): \
      \(alternatives(values, lastJoint: ", "))
      """
    case .equalRows: "this row tests the same as one above it"
    case .testExpectsNothing(let name, _): "the test \(name) expects nothing"
    case .approximateComparedExactly: "an approximate figure is compared exactly"
    case .allowanceUnreadable: "expected what is allowed, and why, after \("leit:")"
    case .allowanceWithoutReason: "expected the reason why this is allowed"
    case .allowanceOfUnknownCode(let code, _): "there is no caution \(code)"
    case .allowanceOfError(let code): "\(code) cannot be allowed"
    case .allowanceUnneeded(let code): "this allows \(code), which does not occur here"
    }
  }

  /// What to do about it, in English.
  var englishHelp: Message? {
    switch self {
    case .nameOfTwoThings: "give one of the two another name"
    case .amountNeverRounded(_, let mend): "say so, such as \(mend)"
    case .testWithoutDate(_, let mend): "add \(mend) to the test"
    case .monthSum(let mend): "for the first of the next month instead, write \(mend) behind it"
    case .consultsFile: "if that is not meant, ask for the fact itself"
    case .fundingForEveryone: "name the eligibility that it rests on"
    case .nothingRequired: "add what is required"
    case .unused: "use it, or remove it"
    case .shadowed: "give one of the two another name"
    case .requirementWithoutSource(_, let mend): "name the clause that demands it: \(mend)"
    case .goalWithoutIndicator(_, let mend): "say what shows that it is reached: \(mend)"
    case .measureWithoutGoal: "move it into the braces of a goal, or name it among its measures"
    case .grantWithoutSource(let mend): "name what it is known from: \(mend)"
    case .grantsOverlap: "if it is one grant, write it once; otherwise tell the purposes apart"
    case .grantOutsidePeriod: "correct the period of the grant or of the strategy"
    case .unclearBoundary(let boundary): boundary.englishHelp
    case .exceptionNeverApplies: "correct the dates, or remove the exception"
    case .titlesInOneLanguage:
      "without one, its readers see the title in the file's language, and the name where there is none"
    case .equalRows: "remove one of the two, or correct its tests"
    case .testExpectsNothing(_, let mend): "say what has to come out: \(mend)"
    case .approximateComparedExactly: "compare with the exact figure, or with a range"
    case .allowanceUnreadable(let mend): "write it like \(mend)"
    case .allowanceWithoutReason(let mend): "write it like \(mend)"
    case .allowanceOfUnknownCode(_, let near):
      near.isEmpty
        ? "codes stand in the messages: \("C08")"
        : "did you mean \(alternatives(near, lastJoint: " or "))?"
    case .allowanceOfError: "correct it: only warnings and notes about the program can be allowed"
    case .allowanceUnneeded: "remove it"
    }
  }

}

extension Boundary {

  /// What is wrong, in English.
  fileprivate var english: Message {
    switch self {
    case .takenByNone: "the very value of this threshold is on neither side"
    case .takenByBoth: "the very value of this threshold is on both sides"
    case .gapAfter: "values between this figure and the next whole one are on neither side"
    case .approximate: "a threshold that is only approximate decides nothing at its edge"
    case .between: "\("between") does not say whether its ends count"
    }
  }

  /// What to do about it, in English.
  fileprivate var englishHelp: Message {
    switch self {
    case .takenByNone, .takenByBoth: "let one side take it: \("<=") there, or \(">=") here"
    case .gapAfter: "begin the other side with \(">") this figure, or end this one with \("<") that"
    case .approximate: "write the exact figure"
    case .between: "write \("at least … and at most …")"
    }
  }

}
