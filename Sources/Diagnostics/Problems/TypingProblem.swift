/// A way in which a value stands in a place that cannot hold it.
package enum TypingProblem: Hashable, Sendable {

  /// A value of one type stands where one of another must.
  case mismatch(expected: TypeDescription, found: TypeDescription)

  /// Money meets a plain number; `mend` is the number written as money, where it is written out.
  case moneyAndNumber(mend: String?)

  /// A percentage stands where money must.
  case percentageAsMoney

  /// Money is multiplied by money.
  case moneyTimesMoney

  /// A number is divided by money.
  case numberByMoney

  /// A span of months or years meets one of days or weeks.
  case mixedDurations

  /// A date meets a plain number; `mend` is the number written as days, where it is written out.
  case dateAndNumber(mend: String?)

  /// Two values that an operator (as it is written) cannot combine.
  case operands(symbol: String, TypeDescription, TypeDescription)

  /// One value that an operator (as it is written) cannot take.
  case operand(symbol: String, TypeDescription)

  /// Two values of types that are never equal.
  case neverEqual(TypeDescription, TypeDescription)

  /// Values of the type have no order.
  case noOrder(TypeDescription)

  /// A list is wanted.
  case notAList(found: TypeDescription)

  /// Something with fields is wanted.
  case noFields(found: TypeDescription, name: String)

  /// The number of arguments is wrong.
  case argumentCount(name: String, expected: Int, found: Int)

  /// What the name stands for takes no arguments.
  case notAFunction(name: String)

  /// What the name stands for needs arguments.
  case needsArguments(name: String, expected: Int)

  /// The branches of a choice have types that do not go together.
  case branchesDiffer(TypeDescription, TypeDescription)

  /// The elements of a list have types that do not go together.
  case elementsDiffer(TypeDescription, TypeDescription)

  /// A history, observations or a dated figure stand where only a plain value may.
  case misplacedHistory

  /// Bare `rounded up` without the sum of a date and months.
  case roundedUpWithoutMonths(mend: String)

  /// A range stands where no `in` asks for one.
  case misplacedRange(mend: String)

  /// A value outside the range declared for a field.
  case outOfRange(field: String, lower: String, upper: String, value: String)

  /// A decision (or a part of one) without the case it is about.
  case decisionWithoutCase(name: String, mend: String)

  /// A date that must be written out is not.
  case dateNotConstant(mend: String)

  /// The bounds of a declared range are not numbers written out, or reversed.
  case rangeNotConstant

  /// The row of a table has too few or too many tests.
  case cellCount(expected: Int, found: Int)

  /// A question of `is eligible` or `is met` is asked of something that is no decision.
  case notADecision(found: TypeDescription)

  /// Two values of types of which none is more or less than the other.
  case notComparable(TypeDescription, TypeDescription)

  /// Two lists are compared.
  case listsCompared(mend: String)

  /// A value that cannot be rounded.
  case notRounded(TypeDescription)

  /// A date is added to a date, or taken off one.
  case datesCombined(mend: String)

  /// A list whose elements have no sum and no average.
  case notSummed(TypeDescription)

}

extension TypingProblem {

  /// The code under which people look `self` up.
  package var code: ProblemCode {
    switch self {
    case .mismatch: ProblemCode("T01")
    case .moneyAndNumber: ProblemCode("T02")
    case .moneyTimesMoney: ProblemCode("T03")
    case .mixedDurations: ProblemCode("T04")
    case .dateAndNumber: ProblemCode("T05")
    case .operands: ProblemCode("T06")
    case .operand: ProblemCode("T07")
    case .neverEqual: ProblemCode("T08")
    case .noOrder: ProblemCode("T09")
    case .notAList: ProblemCode("T10")
    case .noFields: ProblemCode("T11")
    case .argumentCount: ProblemCode("T12")
    case .notAFunction: ProblemCode("T13")
    case .needsArguments: ProblemCode("T14")
    case .branchesDiffer: ProblemCode("T15")
    case .elementsDiffer: ProblemCode("T16")
    case .misplacedHistory: ProblemCode("T17")
    case .roundedUpWithoutMonths: ProblemCode("T18")
    case .misplacedRange: ProblemCode("T19")
    case .outOfRange: ProblemCode("T20")
    case .decisionWithoutCase: ProblemCode("T21")
    case .dateNotConstant: ProblemCode("T22")
    case .rangeNotConstant: ProblemCode("T23")
    case .cellCount: ProblemCode("T24")
    case .notADecision: ProblemCode("T25")
    // T26 was the date of a figure that carries none. It is no problem: such a date is unknown.
    case .numberByMoney: ProblemCode("T27")
    case .notComparable: ProblemCode("T28")
    case .listsCompared: ProblemCode("T29")
    case .notRounded: ProblemCode("T30")
    case .notSummed: ProblemCode("T31")
    case .datesCombined: ProblemCode("T32")
    case .percentageAsMoney: ProblemCode("T33")
    }
  }

}
