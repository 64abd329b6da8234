/// A way in which a declaration contradicts itself or another.
package enum DeclarationProblem: Hashable, Sendable {

  /// Stands here until the first real case does.
  case placeholder

  /// The code under which people look `self` up.
  package var code: ProblemCode { ProblemCode("D00") }

}
