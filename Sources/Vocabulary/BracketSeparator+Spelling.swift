/// What elements stand in, for the mark that sets them apart.
package enum BracketSeparator: Hashable, Sendable {

  /// `[a, b]`, the options of a cell, the changes of `what if`.
  case list

  /// `f(a, b)`, and what a function is declared with.
  case call

  /// `at least 2 of { a; b }`
  case conditions

  /// Returns the mark in `tongue`.
  ///
  /// `hasNumber` says whether a number stands directly in the bracket: in German its decimals may have a
  /// comma. `hasComma` says whether one has, which would be taken for a mark.
  package func mark(in tongue: Tongue, hasNumber: Bool, hasComma: Bool) -> String {
    switch (self, tongue) {
    case (.conditions, _), (.call, .german): ";"
    case (.list, .german): hasNumber ? ";" : ","
    case (.list, .english), (.call, .english): hasComma ? ";" : ","
    }
  }

}
