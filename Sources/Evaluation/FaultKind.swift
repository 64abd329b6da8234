package import Values

/// What must not happen while a program is evaluated.
package enum FaultKind: Hashable, Sendable {

  /// Something is divided by zero (E01).
  case divisionByZero

  /// An exact number is longer than 4,096 bits (E02).
  case numberTooLong

  /// A value outside the range declared for a field (E03).
  case outOfRange(RecordID, field: Int32, Value)

  /// Two exceptions (or versions) apply at once and disagree (E04): their positions in the legend.
  case conflict(Int32, Int32)

  /// No version of a definition is in force on a day (E05).
  case gap(definition: Int32, Day)

  /// A field of a thing has no value on a day (E06).
  case fieldGap(ThingID, field: Int32, Day)

  /// No row of a table covers the case (E07).
  case noRow(table: Int32)

  /// Several rows of a `unique` table match, or rows of an `any` table disagree (E08).
  case rowsDisagree(table: Int32)

  /// A period ends before it starts (E09).
  case periodReversed(Day, Day)

  /// The least, greatest or average of nothing (E10).
  case nothingToAggregate

  /// A day before year 1 or after year 9999 (E11).
  case dateOutOfRange

  /// Spans of time of two kinds meet (E12).
  case mixedDurations

  /// The unit that something is rounded to is not positive (E13).
  case unitNotPositive

  /// The amount of a funding for which the case is not eligible (E14).
  case notEligible

  /// Definitions rest on one another so deeply that the evaluation would not fit into the memory
  /// that it has (E15).
  case tooDeep

  /// A year has no month of a number (E16).
  case noSuchMonth(Rational)

  /// The month that begins on a day has no day of a number (E16).
  case noSuchDay(Rational, Day)

  /// A period is to last no day (E17).
  case periodWithoutDays(SpanOfTime)

  /// Something is split into a number of parts that is no whole number from 1 to 10,000 (E18).
  case partCount(Rational)

  /// The shares that something is split by are none, all zero, or one is less (E19).
  case unusableShares

  /// A list has no element at a place: it has so many (E20).
  case noElement(Rational, of: Int)

}

extension FaultKind: Error {}

extension FaultKind {

  /// The code under which people look `self` up.
  package var code: String {
    switch self {
    case .divisionByZero: "E01"
    case .numberTooLong: "E02"
    case .outOfRange: "E03"
    case .conflict: "E04"
    case .gap: "E05"
    case .fieldGap: "E06"
    case .noRow: "E07"
    case .rowsDisagree: "E08"
    case .periodReversed: "E09"
    case .nothingToAggregate: "E10"
    case .dateOutOfRange: "E11"
    case .mixedDurations: "E12"
    case .unitNotPositive: "E13"
    case .notEligible: "E14"
    case .tooDeep: "E15"
    case .noSuchMonth, .noSuchDay: "E16"
    case .periodWithoutDays: "E17"
    case .partCount: "E18"
    case .unusableShares: "E19"
    case .noElement: "E20"
    }
  }

}
