/// Something that a reader of a decision should know, with its parts ready to read.
package enum NoteWords: Hashable, Sendable {

  /// An approximate figure decided a requirement.
  case approximateDecided(requirement: String)

  /// An approximate figure went into the amount.
  case approximateAmount

  /// A requirement (or, `nil`, the amount) looks at whether facts are known.
  case fileConsulted(requirement: String?, facts: [String])

  /// A date was asked for, and `law as of` names another, or (`nil`) one that is not known.
  case asOfOverridden(asked: String, applied: String?)

  /// The facts answer a question that the decision does not ask.
  case answerIgnored(String)

}
