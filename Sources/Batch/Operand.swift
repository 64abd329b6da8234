internal import Planning
internal import Values

/// What an expression comes to, as far as its shape is known before there is a case.
indirect enum Operand {

  /// The same for every case.
  case constant(Value)

  /// The same list for every case, of values that are known.
  case constants([Value])

  /// Open for every case, in need of a fact if one is named.
  case open(need: Int32?)

  /// Not to be said by columns.
  case doubtful

  case truth(RegisterID)

  /// A value of a choice.
  case byte(RegisterID)

  /// A thing, or a value of a large choice.
  case code(RegisterID)
  case day(RegisterID)
  case period(RegisterID, RegisterID)

  /// A number, or euros, times a scale.
  case number(RegisterID, scale: Int64)

  /// The product of the first and `times`, divided by that of the second and `by`.
  case quotient(RegisterID, RegisterID, times: Int64, by: Int64)
  case span(RegisterID, SpanOfTime.Kind)

  /// A span of time of a column, of months in one row and of days in another.
  case mixedSpan(ColumnPlace)

  /// A text of a column.
  case text(ColumnPlace)

  /// A record, to which the path leads within what a row of a space holds.
  case record([Int32], SpaceID)

  /// The elements of a list.
  case list(ListOperand)

}

/// The elements of a list of which some condition holds.
struct ListOperand {

  /// The space that has a lane for each element.
  let space: SpaceID

  /// The register of the space around it that has the length of each list.
  let length: RegisterID

  /// Whether an element is there; `nil`: each is.
  var members: RegisterID?

  /// What an element is.
  var element: Operand

}

/// A number of 64 bits and what it is scaled by.
struct ScaledNumber {
  let numerator: Int64
  let scale: Int64
}

extension Rational {

  /// `self` as an integer and the denominator that goes with it; `nil` where they are too long.
  var scaledNumber: ScaledNumber? {
    guard let (numerator, denominator) = smallParts else { return nil }
    return ScaledNumber(numerator: numerator, scale: denominator)
  }

}
