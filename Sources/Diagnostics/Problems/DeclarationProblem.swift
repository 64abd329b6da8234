package import Values

/// A way in which a declaration contradicts itself or another.
package enum DeclarationProblem: Hashable, Sendable {

  /// Definitions that need each other: their names, the first one again last.
  case cycle([String])

  /// No version is in force from one day to another.
  case versionGap(name: String, from: Day, to: Day)

  /// Two versions are in force from one day to another (`nil`: without end).
  case versionOverlap(name: String, from: Day, to: Day?)

  /// A version ends before it starts.
  case versionReversed(name: String)

  /// A discretion, judgement or interpretation is named twice.
  case questionTwice(name: String)

  /// A funding has no amount.
  case fundingWithoutAmount(name: String, mend: String)

  /// A decision table has no rows, a parameter no value, a choice no values.
  case empty(name: String)

  /// A row stands behind the `otherwise` row.
  case rowAfterOtherwise

  /// A question is settled in two ways in one place.
  case settledTwice(name: String)

  /// A question is answered with something that is none of its readings; `found` is what, where that is
  /// written out.
  case noReading(name: String, found: String?, readings: [String])

  /// An interpretation has a single reading.
  case fewReadings(name: String)

  /// A reading is worked out, or is of a type that is not written out.
  case readingNotWritten(name: String)

  /// A question has the name of a field of the facts: no fact could answer it.
  case questionCalledLikeField(name: String)

  /// A question is about what was asked before it, and nothing was; `mend` is what asks.
  case nothingAsked(mend: String)

  /// A question is about the case that was decided before it, and none was; `mend` is what decides.
  case nothingDecided(mend: String)

}

extension DeclarationProblem {

  /// The code under which people look `self` up.
  package var code: ProblemCode {
    switch self {
    case .cycle: ProblemCode("D01")
    case .versionGap: ProblemCode("D02")
    case .versionOverlap: ProblemCode("D03")
    case .versionReversed: ProblemCode("D04")
    case .questionTwice: ProblemCode("D05")
    case .fundingWithoutAmount: ProblemCode("D06")
    case .empty: ProblemCode("D07")
    case .rowAfterOtherwise: ProblemCode("D08")
    case .settledTwice: ProblemCode("D09")
    case .questionCalledLikeField: ProblemCode("D10")
    case .nothingAsked: ProblemCode("D11")
    case .nothingDecided: ProblemCode("D12")
    case .noReading: ProblemCode("D13")
    case .fewReadings: ProblemCode("D14")
    case .readingNotWritten: ProblemCode("D15")
    }
  }

}
