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
    checker.run(findsCautions: false)
    checker.diagnostics = []
    self.checker = checker
  }

  /// Something that was asked before.
  package enum Past {

    /// What a text asked.
    case text(SyntaxTree)

    /// What the decision at a position says about a case.
    case decision(Int32)

  }

  /// Returns what the program means together with `tree`, which sees all of it, and was asked after
  /// `past`; `nil` where that says more than the program knows: where it declares something, or is in
  /// another tongue.
  ///
  /// The diagnostics are those of `tree`, and of what of `past` is not in the program.
  ///
  /// - Complexity: O(*n*) in the number of nodes of the texts.
  package func program(asked tree: SyntaxTree, after past: [Past]) -> CheckedProgram? {
    var checker = checker
    checker.asked = Asked()
    checker.program.diagnostics = []
    for past in past {
      switch past {
      case .decision(let decision): checker.asked = Asked(decision: decision, isAnything: true)
      case .text(let text):
        if checker.program.trees.contains(where: { $0.file == text.file }) {
          checker.recall(text)
        } else {
          guard checker.ask(text) else { return nil }
        }
      }
    }
    checker.program.decidedBefore = checker.asked.decision
    return checker.ask(tree) ? checker.program : nil
  }

}

extension Checker {

  /// Checks the statements of `syntax`, which sees everything, and returns whether there is nothing
  /// else in it.
  fileprivate mutating func ask(_ syntax: SyntaxTree) -> Bool {
    guard spelledTongues.contains(syntax.tongue), syntax.isMereQuestion else { return false }
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
    program.diagnostics += syntax.diagnostics + causes(among: diagnostics)
    diagnostics = []
    return true
  }

  /// Takes what `syntax`, which was checked, asks as asked before.
  fileprivate mutating func recall(_ syntax: SyntaxTree) {
    for declaration in syntax.declarations {
      switch declaration {
      case .rule: asked.isAnything = true
      case .statement(let statement):
        switch statement.request {
        case .show: asked.isAnything = true
        case .decide(let name, _, _):
          asked.isAnything = true
          let spelling = syntax.spelling(of: name)
          let decision = program.decisions.firstIndex { $0.heading.name.english == spelling }
          asked.decision = decision.map { Int32(truncatingIfNeeded: $0) } ?? asked.decision
        case .setAsOf, .historyOf, .why, .whatIf, .whatWouldItTake, .whatIsMissing, .sweep, .diff:
          continue
        }
      case .import, .choice, .record, .thing, .parameter, .definition, .table, .eligibility,
        .funding, .interpretation, .settle, .query, .test, .data:
        continue
      }
    }
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
