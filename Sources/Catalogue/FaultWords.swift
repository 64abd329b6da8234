/// What must not happen while a program is evaluated, with its parts ready to read.
package enum FaultWords: Hashable, Sendable {

  case divisionByZero
  case numberTooLong

  /// A value is outside the range declared for a field.
  case outOfRange(field: String, value: String, range: String)

  /// Two exceptions apply at once and disagree: their names, with what they cite.
  case conflict(String, String)

  /// No version of a definition is in force on a day.
  case gap(name: String, day: String)

  /// A field of a thing has no value on a day.
  case fieldGap(path: String, day: String)

  /// No row of a table covers the case.
  case noRow(table: String)

  /// Rows of a table that match disagree.
  case rowsDisagree(table: String)

  case periodReversed(start: String, end: String)
  case nothingToAggregate
  case dateOutOfRange
  case mixedDurations
  case unitNotPositive
  case notEligible

  /// Definitions rest on one another too deeply.
  case tooDeep

  /// A year has no month of a number.
  case noSuchMonth(String)

  /// A month has no day of a number; and its last day.
  case noSuchDay(String, last: String)

  /// A period is to last a span that has no day.
  case periodWithoutDays(String)

  /// Something is split into a number of parts that cannot be.
  case partCount(String)

  /// Shares are none, all zero, or one is less.
  case unusableShares

  /// A list of so many elements has none at a place.
  case noElement(place: String, count: String)

}
