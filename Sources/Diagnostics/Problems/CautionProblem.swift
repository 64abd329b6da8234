/// A way in which the text may not mean what its author wants.
package enum CautionProblem: Hashable, Sendable {

  /// A bare name is a field of the element, and could also be something else.
  case nameOfTwoThings(name: String)

  /// The amount of a funding is never rounded.
  case amountNeverRounded(funding: String, mend: String)

  /// A test reads a value that changes with time, and names no date.
  case testWithoutDate(name: String, mend: String)

  /// A sum of months can meet a day that the month lacks.
  case monthSum(mend: String)

  /// `is known`, `is unknown` or `otherwise` reaches a requirement or an amount.
  case consultsFile

  /// A funding rests on no eligibility: everyone is eligible.
  case fundingForEveryone(funding: String)

  /// An eligibility requires nothing: everyone is eligible.
  case nothingRequired(eligibility: String)

}

extension CautionProblem {

  /// The code under which people look `self` up.
  package var code: ProblemCode {
    switch self {
    case .nameOfTwoThings: ProblemCode("C01")
    case .amountNeverRounded: ProblemCode("C02")
    case .testWithoutDate: ProblemCode("C03")
    case .monthSum: ProblemCode("C04")
    case .consultsFile: ProblemCode("C05")
    case .fundingForEveryone: ProblemCode("C06")
    case .nothingRequired: ProblemCode("C07")
    }
  }

  /// How grave `self` is.
  package var severity: Severity {
    switch self {
    case .nameOfTwoThings, .amountNeverRounded, .testWithoutDate, .fundingForEveryone,
      .nothingRequired:
      .warning
    case .monthSum, .consultsFile: .note
    }
  }

}
