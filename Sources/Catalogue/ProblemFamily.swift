package import Diagnostics

/// The codes that begin with one letter.
package enum ProblemFamily: Character, Hashable, Sendable, CaseIterable {

  // In the order in which a program meets them.
  case text = "X"
  case syntax = "S"
  case naming = "N"
  case typing = "T"
  case declaration = "D"
  case caution = "C"
  case facts = "F"
  case file = "P"
  case fault = "E"

  /// Creates the instance that `code` belongs to, if there is one.
  package init?(of code: ProblemCode) {
    guard let letter = code.text.first else { return nil }
    self.init(rawValue: letter)
  }

}
