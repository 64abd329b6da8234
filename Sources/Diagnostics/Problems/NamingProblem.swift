/// A way in which a name means nothing, or too much.
package enum NamingProblem: Hashable, Sendable {

  /// Stands here until the first real case does.
  case placeholder

  /// The code under which people look `self` up.
  package var code: ProblemCode { ProblemCode("N00") }

}
