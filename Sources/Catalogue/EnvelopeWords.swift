/// What is said of answers that are open: what they could be, and what would settle them.
package enum EnvelopeWords: Hashable, Sendable {

  // MARK: What they could be

  /// The range that a value lies in, ready to read; `nil` where it has no end.
  case range(low: String?, high: String?)

  /// Before the range of an amount.
  case possibleAmount

  /// Before an amount that is known, where the conditions are open.
  case amountIfMet

  /// What happens where none of the values comes true.
  case otherwiseFault(code: String, Message)

  /// Between two conditions of which one holds.
  case or

  // MARK: What would settle them

  /// Nothing is open.
  case nothingIsMissing

  /// It is open, and no fact is missing: the text says `unknown`.
  case nothingSettles

  /// Above the facts, after the name of what is open.
  case wouldSettle

  /// A fact or a decision of a person settles it whatever it is.
  case settlesAlone

  /// It settles it for some of its values.
  case settlesSometimes

  /// It settles it only together with others.
  case settlesWithOthers

  /// It is not settled without it.
  case isNeeded

  /// Not all values were tried.
  case isSampled

  /// Any value, or any but those that were named.
  case anyValue
  case otherValues

  /// A range of values, ready to read, without one end or both; the ends belong to it or not.
  case valuesBetween(low: String?, includesLow: Bool, high: String?, includesHigh: Bool)

  /// A range of days, ready to read, without one end or both; the ends belong to it.
  case daysBetween(first: String?, last: String?)

  /// Settled, one way or another.
  case settled

  /// Facts that settle it together.
  case together([String])

  /// Not all that is missing was looked at.
  case moreNeeds(Int)

  // MARK: Several cases

  /// How many of how many cases are open.
  case openCases(Int, of: Int)

  /// The headings of a table of what is missing.
  case fact
  case openWithoutIt
  case settledAlone
  case settledSoFar

}
