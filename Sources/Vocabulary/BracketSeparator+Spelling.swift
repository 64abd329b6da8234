/// What elements stand in, for the mark that sets them apart.
package enum BracketSeparator: Hashable, Sendable {

  /// `[a, b]`, the options of a cell, the changes of `what if`.
  case list

  /// `f(a, b)`, and what a function is declared with.
  case call

  /// `at least 2 of { a; b }`
  case conditions

  /// Returns the mark in `tongue`; `hasComma` says whether a number directly in the bracket has a
  /// comma among its digits, which would be taken for a mark.
  package func mark(in tongue: Tongue, hasComma: Bool) -> String {
    switch (self, tongue) {
    case (.conditions, _), (.call, .german): ";"
    case (.list, _), (.call, .english): hasComma ? ";" : ","
    }
  }

}
