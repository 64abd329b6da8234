/// A way in which facts cannot be read.
package enum FactsProblem: Hashable, Sendable {

  /// Stands here until the first real case does.
  case placeholder

  /// The code under which people look `self` up.
  package var code: ProblemCode { ProblemCode("F00") }

}
