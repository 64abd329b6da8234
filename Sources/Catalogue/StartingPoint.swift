internal import Vocabulary

/// A file to begin with: a program that is right, and says in comments what is still to be answered.
package enum StartingPoint: String, Hashable, Sendable, CaseIterable {

  /// Goals, who pursues them, and what is measured.
  case strategy

  /// Who is funded, on which conditions, and with how much.
  case guideline

  /// What a strategy has to keep.
  case rules

  /// Creates the instance that `name` names, in either language; capitals do not count.
  package init?(name: String) {
    let name = name.lowercased()
    guard
      let found = Self.allCases.first(where: { point in
        Tongue.allCases.contains { point.name(in: $0) == name }
      })
    else { return nil }
    self = found
  }

}
