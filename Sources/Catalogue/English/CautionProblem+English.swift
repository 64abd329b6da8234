internal import Diagnostics

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
    }
  }

}
