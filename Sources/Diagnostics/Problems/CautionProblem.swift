package import Values

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

  /// Nothing refers to what is declared as `name`.
  case unused(name: String)

  /// In its place, `name` hides something else that is called so.
  case shadowed(name: String)

  /// A requirement cites nothing, and neither does its eligibility.
  case requirementWithoutSource(name: String, mend: String)

  /// A goal has no indicator.
  case goalWithoutIndicator(name: String, mend: String)

  /// A measure belongs to no goal.
  case measureWithoutGoal(name: String)

  /// A grant cites nothing and names no notice.
  case grantWithoutSource(mend: String)

  /// Two grants of one centre for one purpose have days in common: the first and the last of them.
  case grantsOverlap(from: Day, to: Day)

  /// A grant has days on which no strategy runs: the first of them.
  case grantOutsidePeriod(day: Day)

  /// What happens at the very value of a threshold is not clear.
  case unclearBoundary(Boundary)

  /// The dates of an exception never come together.
  case exceptionNeverApplies(name: String)

  /// Two rows of a table test the same.
  case equalRows

  /// A test expects nothing.
  case testExpectsNothing(name: String, mend: String)

  /// A figure that is not exact is compared for equality.
  case approximateComparedExactly

  /// A comment begins as one that allows a caution, and cannot be read as one.
  case allowanceUnreadable(mend: String)

  /// A comment allows a caution and gives no reason.
  case allowanceWithoutReason(mend: String)

  /// A comment allows what no caution is called; the codes in `near` are spelled much like it.
  case allowanceOfUnknownCode(code: String, near: [String])

  /// A comment allows something that cannot be allowed: an error, or a caution about allowances.
  case allowanceOfError(code: String)

  /// A comment allows a caution that there is none of.
  case allowanceUnneeded(code: String)

  /// Some values of a choice have a title in another language too, and those called `values` do not.
  case titlesInOneLanguage(choice: String, values: [String])

}

/// What is not clear about a boundary.
package enum Boundary: Hashable, Sendable {

  /// No side takes the value itself.
  case takenByNone

  /// Both sides take it.
  case takenByBoth

  /// Values between the figure and the next whole one belong to no side.
  case gapAfter

  /// The figure is only approximate.
  case approximate

  /// A title says `between`, and not whether the ends count.
  case between

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
    case .unused: ProblemCode("C08")
    case .shadowed: ProblemCode("C09")
    case .requirementWithoutSource: ProblemCode("C10")
    case .goalWithoutIndicator: ProblemCode("C11")
    case .measureWithoutGoal: ProblemCode("C12")
    case .grantWithoutSource: ProblemCode("C13")
    case .grantsOverlap: ProblemCode("C14")
    case .grantOutsidePeriod: ProblemCode("C15")
    case .unclearBoundary: ProblemCode("C16")
    case .exceptionNeverApplies: ProblemCode("C17")
    case .equalRows: ProblemCode("C18")
    case .testExpectsNothing: ProblemCode("C19")
    case .approximateComparedExactly: ProblemCode("C20")
    case .allowanceUnreadable: ProblemCode("C21")
    case .allowanceWithoutReason: ProblemCode("C22")
    case .allowanceOfUnknownCode: ProblemCode("C23")
    case .allowanceOfError: ProblemCode("C24")
    case .allowanceUnneeded: ProblemCode("C25")
    case .titlesInOneLanguage: ProblemCode("C26")
    }
  }

  /// How grave `self` is.
  package var severity: Severity {
    switch self {
    case .nameOfTwoThings, .amountNeverRounded, .testWithoutDate, .fundingForEveryone,
      .nothingRequired, .unused, .shadowed, .requirementWithoutSource, .measureWithoutGoal,
      .grantWithoutSource, .grantsOverlap, .grantOutsidePeriod, .unclearBoundary,
      .exceptionNeverApplies, .equalRows, .testExpectsNothing, .approximateComparedExactly,
      .allowanceUnreadable, .allowanceWithoutReason, .allowanceOfUnknownCode, .allowanceOfError,
      .allowanceUnneeded, .titlesInOneLanguage:
      .warning
    case .monthSum, .consultsFile, .goalWithoutIndicator: .note
    }
  }

}
