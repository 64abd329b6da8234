/// A type as a message names it: what Catalogue needs to put it into words.
package indirect enum TypeDescription: Hashable, Sendable {
  case boolean, integer, decimal, money, text, date, period

  /// A span of time of years and months.
  case durationOfMonths

  /// A span of time of weeks and days.
  case durationOfDays

  /// A span of time of either kind.
  case duration

  /// A choice of that name.
  case choice(String)

  /// A record or kind of that name.
  case record(String)

  case list(of: TypeDescription)

  /// What a decision or a requirement comes to.
  case outcome

  /// The type of `unknown` and of the elements of an empty list.
  case nothing
}
