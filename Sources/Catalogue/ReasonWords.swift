/// What is said of why an answer is what it is, and of what it would need to be another.
package enum ReasonWords: Hashable, Sendable {

  // MARK: What holds of a fact

  /// How a value stands to another, which is ready to read; stands after the value.
  case relation(ValueRelation, ValueKind, String)

  /// A value is one of these, or none.
  case isOneOf([String])

  /// Values, one of which it will be.
  case oneOf([String])
  case isNoneOf([String])

  /// A value lies between two, both included, or does not.
  case liesBetween(String, String, isSo: Bool)

  /// A day, or a period, lies in a period, or does not.
  case liesIn(String, isSo: Bool)

  /// A period covers, or overlaps, what is given, or does not.
  case covers(String, isSo: Bool)
  case overlaps(String, isSo: Bool)

  /// A list has no elements, or some.
  case isEmpty(Bool)

  /// Facts are on file, or are not.
  case onFile(Bool)
  case lacking
  case hasToBeOnFile(Bool)
  case notOnFile([String])

  /// The files give no value for what has these names.
  case withoutValue([String])

  /// An office decided, or has not yet.
  case decidedBy(String)
  case notDecided([String])
  case notYetDecided

  /// An interpretation that is settled.
  case settled

  /// An approximate figure took part.
  case approximate

  // MARK: How facts come together

  /// None of several conditions holds, of which one would do; or one is open.
  case noneHolds
  case oneIsOpen
  case oneHolds

  /// Several conditions, all of which are wanted.
  case allOf

  /// How many of how many hold, and how many are needed.
  case holding(Int, of: Int, needed: String)

  /// Of how many elements of a list, ready to read, something is so.
  case holdsOf(Int, of: Int)

  /// How many elements a list has.
  case elements(Int)

  /// A condition, as it chose what follows; and the opposite.
  case given

  /// Before what is to be chosen if an open condition is so, or is not.
  case ifSo
  case ifNot

  /// Whether an exception applies: its name and title.
  case exceptionApplies(String)
  case exceptionDoesNotApply(String)
  case exceptionMayApply(String)

  /// A row of a table was chosen, or may be; with its text.
  case row(String)
  case possibleRow(String)

  /// What was explained before.
  case asAbove

  /// A number of further elements, requirements, steps.
  case furtherOnes(Int)

  /// So many others, the last of several that are listed.
  case remaining(Int)

  /// The requirements that are not shown: how many of them are met, not met, open and faults.
  case others(met: Int, notMet: Int, open: Int, fault: Int)

  /// A fact of the case, or one that nobody may change.
  case factOfCase
  case fixedFact

  /// What is so only as far as a question supposes it.
  case supposed

  /// The day of an observation.
  case observedOn(String)

  /// Something is not in force on a day.
  case notInForce(String)

  /// An answer does not rest on what is asked about.
  case notNeeded

  /// Nothing explains whether something is in a list.
  case notInList

  // MARK: What would have to be so

  /// A value, as it would have to be to a threshold, ready to read.
  case wanted(ValueRelation, ValueKind, String)
  case wantedOneOf([String])
  case wantedNoneOf([String])
  case wantedBetween(String, String, isSo: Bool)
  case wantedEmpty(Bool)

  /// A period would have to cover, or to overlap, what is given, or not to.
  case wantedCovering(String, isSo: Bool)
  case wantedOverlapping(String, isSo: Bool)

  /// By how much a value would have to be more or less, or earlier or later.
  case difference(String, isMore: Bool, ValueKind)

  /// What the value is now.
  case now(String)

  /// A condition that would have to hold, or not to.
  case wouldHave(toHold: Bool)

  /// One of what follows would do, or a number of it.
  case oneOfThese
  case someOfThese(Int)

  /// An exception would have to apply, or not to.
  case withException(String)
  case withoutException(String)

  /// Nothing stands in the way of a case: all requirements, so many, are met.
  case nothingInTheWay(requirements: Int)

  /// Nothing stands in the way: something is so already.
  case isSoAlready

  /// What is not checked by the rules: human decisions were taken as given.
  case takenAsGiven([String])

  /// No outcome is a grant.
  case noGrant

  /// What works out the least changes and checks them.
  case askWhatItTakes

}

/// How a value stands to another.
package enum ValueRelation: String, Hashable, Sendable {
  case equal = "equal"
  case different = "different"
  case less = "less"
  case atMost = "at_most"
  case more = "more"
  case atLeast = "at_least"

  /// How it stands where it does not stand so.
  package var opposite: ValueRelation {
    switch self {
    case .equal: .different
    case .different: .equal
    case .less: .atLeast
    case .atMost: .more
    case .more: .atMost
    case .atLeast: .less
    }
  }

  /// How the other stands to it.
  package var mirrored: ValueRelation {
    switch self {
    case .equal, .different: self
    case .less: .more
    case .atMost: .atLeast
    case .more: .less
    case .atLeast: .atMost
    }
  }
}

/// What is compared.
package enum ValueKind: Hashable, Sendable {
  case day
  case amount
  case other
}
