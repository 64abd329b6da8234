package import SourceText

/// Something that a file or a person asks.
package struct StatementSyntax: Sendable {
  package let request: RequestSyntax
  package let site: SourceSpan
}

/// What is asked.
package enum RequestSyntax: Sendable {

  /// `show …` (in the REPL a bare expression too)
  case show(ExpressionSyntax.ID)

  /// `decide NAME for facts as of D`
  case decide(NameSyntax, for: ExpressionSyntax.ID, asOf: ExpressionSyntax.ID?)

  /// `set as of D`
  case setAsOf(ExpressionSyntax.ID)

  /// `why`, `why not`, `why NAME`, `why all`
  case why(isNot: Bool, WhySyntax)

  /// `what if field = value, …`
  case whatIf([(field: ExpressionSyntax.ID, value: ExpressionSyntax.ID)])

  /// `what would it take for AMOUNT keeping field, …`
  case whatWouldItTake(for: ExpressionSyntax.ID?, keeping: [ExpressionSyntax.ID])

  /// `what is missing`
  case whatIsMissing

  /// `sweep field from VALUE to VALUE`
  case sweep(ExpressionSyntax.ID, from: ExpressionSyntax.ID, to: ExpressionSyntax.ID)

  /// `diff D with D`
  case diff(ExpressionSyntax.ID, with: ExpressionSyntax.ID)

  /// `history of post_cap`
  case historyOf(ExpressionSyntax.ID)
}

/// How much of an answer is to be explained.
package enum WhySyntax: Sendable {

  /// What decided it.
  case answer

  /// `all`: everything.
  case all

  /// A part of it, or something else that has a name.
  case part(ExpressionSyntax.ID)
}
