/// What is said of what changes with time.
package enum DifferenceWords: Hashable, Sendable {

  /// Two days that are compared.
  case comparedDays(String, String)

  /// Nothing is different.
  case noDifference

  /// Something is the same on both days.
  case same

  /// What a decision says, and its amount.
  case outcome
  case sum

  /// What a requirement comes to on a day on which it is not in force.
  case notInForce

  /// Above the parts of the law that changed.
  case law

  /// The text names the date of the law, so that it does not matter which is asked for; `nil` where
  /// the date is not known.
  case dateIsFixed(String?)

  /// How many cases are the same on both days.
  case sameCases(Int)

  /// Above what is in a list on the second day alone, on the first alone, and what is different.
  case joined
  case left
  case changed

  /// What a rule does not hold of any more, and what it holds of now.
  case newlyBroken
  case holdsAgain

  /// A version, by its number.
  case version(Int)

  /// A value is in force on the day that is asked about; of observations, it is the latest.
  case inForceOn(String)
  case latestOn(String)

  /// Days that no value covers.
  case noValue

}
