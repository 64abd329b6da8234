extension SyntaxTree {

  /// Returns the place of the first declaration of `self` or `other` that is not in the same place in
  /// the other one, wherever it stands in the text and however it is written; `nil` if there is none.
  ///
  /// - Complexity: O(*n*) in the number of nodes.
  package func firstDeclaration(unlike other: SyntaxTree) -> Int? {
    for (place, (own, others)) in zip(declarations, other.declarations).enumerated()
    where dump(own) != other.dump(others) {
      return place
    }
    let count = min(declarations.count, other.declarations.count)
    return count < max(declarations.count, other.declarations.count) ? count : nil
  }

}
