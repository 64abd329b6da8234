package import Diagnostics

/// What is wrong with a row of a table, or an object among many.
package struct RowFault: Error, Hashable, Sendable {

  /// One thing that is wrong.
  package struct Finding: Hashable, Sendable {

    /// What is wrong.
    package let problem: FactsProblem

    /// Where, in the piece of the table at hand.
    package let offsets: Range<Int>

    /// Creates an instance with the given properties.
    package init(_ problem: FactsProblem, at offsets: Range<Int>) {
      self.problem = problem
      self.offsets = offsets
    }

  }

  /// What is wrong, in the order in which it was found; not empty.
  package let findings: [Finding]

  /// Creates an instance with the given properties.
  package init(_ findings: [Finding]) { self.findings = findings }

  /// Creates an instance of `error`.
  init(_ error: Malformed) { self.init([Finding(error.problem, at: error.offsets)]) }

}
