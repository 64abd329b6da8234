/// A way in which a value stands in a place that cannot hold it.
package enum TypingProblem: Hashable, Sendable {

  /// Stands here until the first real case does.
  case placeholder

  /// The code under which people look `self` up.
  package var code: ProblemCode { ProblemCode("T00") }

}
