/// A way in which the text may not mean what its author wants.
package enum CautionProblem: Hashable, Sendable {

  /// Stands here until the first real case does.
  case placeholder

  /// The code under which people look `self` up.
  package var code: ProblemCode { ProblemCode("C00") }

}
