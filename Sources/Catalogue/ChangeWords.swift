/// What is said about facts that are changed, and what an answer would be then.
///
/// Values and names are ready to read.
package enum ChangeWords: Hashable, Sendable {

  // MARK: What if

  /// One value becomes another.
  case becomes(String, String)

  /// An amount becomes another, which is so much more or less.
  case becomesBy(String, String, difference: String)

  /// There is no amount.
  case noSum

  /// Nothing changes.
  case nothingChanges

  /// So many requirements stay as they are.
  case unchanged(Int)

  /// A requirement was not in force, or is not.
  case notInForce

  /// What a fact would be cannot be: outside of the range of the field, or no period.
  case outOfRange(fact: String, value: String, range: String)
  case reversedPeriod(fact: String, value: String)

  /// What a fact is supposed to be is open, or a fault.
  case noValue(fact: String, reason: String)

  /// A person names a fact of the case, and no case was decided.
  case noSuchFact

  /// A person names an element that a list does not have, or one that is no record.
  case noSuchPart(String)

  // MARK: What would it take

  /// Above the changes that help, by the outcome or the least amount.
  case wouldTake
  case wouldTakeFor(String)

  /// A fact and the value that it would have to have, and the values that would do as well.
  case factToBe(fact: String, value: String, others: [String])

  /// The same, or any that is less, more, earlier, later.
  case orLess
  case orMore
  case orEarlier
  case orLater

  /// What a fact is now.
  case isNow(String)
  case isUnknownNow

  /// Above the decisions of people that would be needed besides, or alone.
  case decisionsNeeded

  /// So many more proposals are not shown, or at least so many.
  case moreProposals(Int)

  /// The smallest changes are shown; or the search was not complete.
  case isComplete
  case isSampled

  /// The case is as it is to be already.
  case alreadyMet
  case alreadyAtLeast(String)

  /// The decision has no amount.
  case noAmount(decision: String)

  /// No change helps; above the reasons.
  case nothingHelps

  /// No change helps: the conditions exclude each other.
  case nothingHelpsTogether

  /// No change was found.
  case nothingFound

  /// A requirement, or the amount, cannot be brought about.
  case cannotBeMet(String)
  case amountStaysOpen
  case sumNotReached(String)

  /// Why: it rests on facts that are fixed, that are kept, on none that could be changed; or, whatever
  /// they are, it does not hold.
  case restsOnFixed([String])
  case restsOnKept([String])
  case restsOnNoFact
  case whateverTheyAre

  /// Several cases were decided, and the question is about one.
  case needsOneCase

  // MARK: Sweep

  /// A fact, from one value to another.
  case swept(fact: String, from: String, to: String)

  /// An amount, or a value, rises or falls by so much for each unit.
  case rises(by: String, per: String)
  case falls(by: String, per: String)

  /// The same, rounded.
  case risesRounded(by: String, per: String)
  case fallsRounded(by: String, per: String)

  /// The unit of days, of months.
  case day
  case month

  /// Above places where more of a fact gives less.
  case cliffs

  /// From one value to the next, something is lost.
  case losesGrant(from: String, to: String, amount: String?)
  case losesAmount(from: String, to: String, amount: String)

  /// The step of the values that were looked at.
  case steps(String)

  /// Not all values were looked at.
  case sweepIsSampled

  /// So many more rows are not shown.
  case moreRows(Int)

  /// The first value comes after the last.
  case reversedRange(from: String, to: String)

  /// What was asked last cannot be swept.
  case cannotSweep

}
