/// Something that the REPL takes besides its own commands, as its help shows it.
package enum StatementHelp: Hashable, Sendable, CaseIterable {

  case expression
  case declaration
  case show
  case decide
  case setAsOf
  case historyOf
  case why
  case whyNot
  case whatIf
  case whatWouldItTake
  case whatIsMissing
  case sweep
  case diff

}

/// What the help says about a statement.
package struct StatementTopic: Hashable, Sendable {

  /// The words that it begins with, by which it is asked for.
  package let name: String

  /// How it is written.
  package let usage: String

  /// What it does, on a line.
  package let summary: String

  /// What there is to know besides.
  package let detail: String

  /// What a person types.
  package let example: String

}
