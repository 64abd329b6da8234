internal import Diagnostics
package import Syntax
package import Vocabulary

/// A program that is checked once, and of which one thing after the other is asked.
package struct CheckedGround: Sendable {

  /// What the declarations of the program mean, and its errors.
  ///
  /// What may not mean what its author wants is not looked for.
  package var program: CheckedProgram { checker.program }

  /// What is known of it.
  private let checker: Checker

  /// Creates an instance for `trees`, the first of which is the vocabulary's, of which is asked in
  /// `tongue`; `imports` holds, for each tree, the positions of the trees that it imports.
  ///
  /// - Complexity: O(*n*) in the number of nodes.
  package init(_ trees: [SyntaxTree], imports: [[Int]], askedIn tongue: Tongue) {
    var checker = Checker(trees, imports: imports, askedIn: tongue)
    checker.findMeaning()
    checker.program.diagnostics =
      trees.flatMap(\.diagnostics) + checker.causes(among: checker.diagnostics)
    checker.diagnostics = []
    self.checker = checker
  }

  /// Returns what the program means together with `tree`, which sees all of it; `nil` where `tree`
  /// says more than the program knows: where it declares something, or is in another tongue.
  ///
  /// The diagnostics are those of `tree`.
  ///
  /// - Complexity: O(*n*) in the number of nodes of `tree`.
  package func program(asked tree: SyntaxTree) -> CheckedProgram? {
    guard checker.spelledTongues.contains(tree.tongue), tree.isMereQuestion else { return nil }
    var checker = checker
    checker.ask(tree)
    return checker.program
  }

}

extension Checker {

  /// Checks the statements of `syntax`, which sees everything.
  fileprivate mutating func ask(_ syntax: SyntaxTree) {
    let position = program.trees.count
    program.trees.append(syntax)
    add(syntax)
    for tongue in Tongue.allCases {
      values[tongue].grow(to: names.count)
      types[tongue].grow(to: names.count)
    }
    visible.append(Set(program.trees.indices))
    for declaration in syntax.declarations.indices {
      let reference = DeclarationReference(tree: position, declaration: declaration)
      program.steps.append(.statement(reference, Frame()))
      checkStep(at: program.steps.count - 1)
    }
    program.diagnostics = syntax.diagnostics + causes(among: diagnostics)
  }

}

extension SyntaxTree {

  /// `true` iff it declares nothing, and brings in no question that a person would have to answer.
  fileprivate var isMereQuestion: Bool {
    let isDeclaring = declarations.contains { if case .statement = $0 { false } else { true } }
    return !isDeclaring
      && expressions.nodes.allSatisfy { node in
        switch node {
        case .decision, .interpretation: false
        default: true
        }
      }
  }

}
