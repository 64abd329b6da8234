internal import Assistance
internal import Pipeline
internal import Syntax
internal import Vocabulary

/// What keeps the index of a program's names while the program stays the same.
///
/// It is a class because what completes a line is asked many times while a line is typed, and nothing
/// changes but what it keeps.
final class NameKeeper {

  /// The program that was asked about last, and its index.
  private var kept: (trees: [SyntaxTree], tongue: Tongue, assistant: Assistant)?

  /// Creates an instance that keeps nothing yet.
  init() {}

  /// Returns what answers questions about `compilation` in `tongue`.
  ///
  /// - Complexity: O(1) where it is asked about the same program again, but for its files.
  func assistant(about compilation: Compilation, in tongue: Tongue) -> Assistant {
    if let kept, kept.tongue == tongue, kept.trees.count == compilation.trees.count,
      zip(kept.trees, compilation.trees).allSatisfy({ $0.isIdentical(to: $1) })
    {
      return kept.assistant
    }
    let assistant = Assistant(of: compilation.program, in: tongue)
    kept = (compilation.trees, tongue, assistant)
    return assistant
  }

}
