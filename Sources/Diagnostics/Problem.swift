/// What can be wrong with a program, with facts, or with an answer.
package enum Problem: Hashable, Sendable {

  /// Characters, numbers or dates cannot be read (family X).
  case text(TextProblem)

  /// The text cannot be read (family S).
  case syntax(SyntaxProblem)

  /// A name means nothing, or too much (family N).
  case naming(NamingProblem)

  /// A value stands in a place that cannot hold it (family T).
  case typing(TypingProblem)

  /// A declaration contradicts itself or another (family D).
  case declaration(DeclarationProblem)

  /// The text means something, but perhaps not what its author wants (family C). A warning.
  case caution(CautionProblem)

  /// The facts of a case cannot be read (family F).
  case facts(FactsProblem)

  /// A file cannot be read or found (family P).
  case file(FileProblem)

  /// The code under which people look `self` up.
  package var code: ProblemCode {
    switch self {
    case .text(let problem): problem.code
    case .syntax(let problem): problem.code
    case .naming(let problem): problem.code
    case .typing(let problem): problem.code
    case .declaration(let problem): problem.code
    case .caution(let problem): problem.code
    case .facts(let problem): problem.code
    case .file(let problem): problem.code
    }
  }

  /// How grave `self` is.
  package var severity: Severity {
    switch self {
    case .caution(let problem): problem.severity
    case .text(let problem): problem.severity
    case .syntax(let problem): problem.severity
    case .naming, .typing, .declaration, .facts, .file: .error
    }
  }

}

extension Problem {

  /// The name that means nothing, if that is the problem.
  package var unknownName: String? {
    guard case .naming(let problem) = self else { return nil }
    return switch problem {
    case .undefined(let name, _), .noField(_, let name, _), .noKind(let name, _),
      .noType(let name, _), .noSource(let name, _), .noRequirement(_, let name, _),
      .noException(let name, _), .noChoiceValue(_, let name, _), .noQuestion(let name, _),
      .noPart(_, let name, _), .otherTongue(let name, _):
      name
    case .redeclared, .ambiguousChoiceValue, .notImported, .wrongEntity, .fieldGivenTwice,
      .foreignFunction:
      nil
    }
  }

}

/// How grave a problem is.
package enum Severity: String, Hashable, Sendable {
  case error
  case warning
  case note
}

/// The code of a kind of problem: a letter and two digits, stable, never reused, never renumbered.
package struct ProblemCode: Hashable, Sendable {

  /// The code as people write it: `N01`.
  package let text: String

  /// Creates an instance written `text`.
  package init(_ text: String) { self.text = text }

}
