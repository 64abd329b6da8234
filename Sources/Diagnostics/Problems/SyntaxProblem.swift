/// A way in which the text cannot be read.
package enum SyntaxProblem: Hashable, Sendable {

  /// Stands here until the first real case does.
  case placeholder

  /// The code under which people look `self` up.
  package var code: ProblemCode { ProblemCode("S00") }

  /// How grave `self` is.
  package var severity: Severity { .error }

}
