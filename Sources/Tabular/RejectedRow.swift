package import Diagnostics
internal import Facts

/// A row that cannot be read.
package struct RejectedRow: Hashable, Sendable {

  /// The number of the row, from 1, those that cannot be read included, the header and empty ones not.
  package let number: Int

  /// The number of the line on which it begins, from 1.
  package let line: Int

  /// What is wrong with it, in the order in which it was found; nothing where it is longer than any row
  /// may be.
  package let findings: [Finding]

  /// The bytes of the row, without the end of its line; the first of one that is too long.
  package let bytes: [UInt8]

  /// One thing that is wrong.
  package struct Finding: Hashable, Sendable {

    /// What is wrong.
    package let problem: FactsProblem

    /// The position of the column, where it is in one.
    package let column: Int?

    /// The field, as the header or the object calls it, where it is in one.
    package let field: String?

  }

}
