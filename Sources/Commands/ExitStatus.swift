/// What a command tells the program that started it.
///
/// Of several, the greatest counts.
package enum ExitStatus: Int32, Hashable, Comparable, Sendable {

  /// All is well.
  case success = 0

  /// A file or an expression has errors, or a rule or a test fails.
  case failure = 1

  /// The command line is wrong, or a file cannot be read.
  case misuse = 2

  /// An answer is open.
  case open = 3

  /// A case is not eligible, and the command line asks for this.
  case notEligible = 4

  /// A fault.
  case fault = 5

  /// It was stopped before the end.
  case interrupted = 130

  /// `true` iff `a` is outdone by `b`.
  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// Makes `self` the greater of itself and `other`.
  package mutating func include(_ other: ExitStatus) { self = max(self, other) }

}
