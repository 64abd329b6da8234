internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// What cautions look at: a checked program, and what several of them ask of it.
struct Survey {

  /// An expression of a file.
  struct Place {

    /// The position of the file in the program's trees.
    let tree: Int

    /// The position in the file of the declaration that it is in.
    let declaration: Int

    /// The expression.
    let id: ExpressionSyntax.ID

  }

  /// A variable or a `let`, by the declaration that it is in.
  struct LocalKey: Hashable {
    let tree: Int
    let declaration: Int
    let target: Target
  }

  /// A declaration of a file.
  struct Declaration {
    let tree: Int
    let declaration: Int
    let syntax: DeclarationSyntax
  }

  /// What the checker found out.
  let checker: Checker

  /// The checked program.
  let program: CheckedProgram

  /// The declarations of the authors' files, in the order of the files and of their text.
  private(set) var declarations: [Declaration] = []

  /// The operators with two operands, in the order of the files.
  private(set) var binaries: [Place] = []

  /// What names an element of a list: conditions on `some` or `every` one, and lists made from each.
  private(set) var quantified: [Place] = []

  /// The sums that say which day they mean where a month is too short.
  private(set) var roundedUp: [Place] = []

  /// The variables and `let`s that something refers to.
  private(set) var usedLocals: Set<LocalKey> = []

  /// Where the questions are named that are written inside the expression that asks them.
  private(set) var questionsInPlace: Set<SourceSpan> = []

  /// The position of each test, by its declaration.
  let testPositions: [DeclarationReference: Int]

  /// `true` at the positions of the definitions, questions, things, records and choices that some
  /// expression refers to.
  private(set) var usedDefinitions: [Bool]
  private(set) var usedQuestions: [Bool]
  private(set) var usedThings: [Bool]
  private(set) var usedRecords: [Bool]
  private(set) var usedChoices: [Bool]

  /// Creates an instance for what `checker` has checked.
  ///
  /// - Complexity: O(*n*) in the number of expressions.
  init(_ checker: Checker) {
    self.checker = checker
    program = checker.program
    testPositions = Dictionary(
      program.tests.enumerated().map { ($0.element.declaration, $0.offset) }
    ) { first, _ in first }
    usedDefinitions = Array(repeating: false, count: program.definitions.count)
    usedQuestions = Array(repeating: false, count: program.questions.count)
    usedThings = Array(repeating: false, count: program.things.count)
    usedRecords = Array(repeating: false, count: program.records.count)
    usedChoices = Array(repeating: false, count: program.choices.count)
    // The vocabulary is none of the author's doing.
    for tree in program.trees.indices.dropFirst() { visit(tree) }
  }

  /// Takes note of the expressions of the file at `tree`.
  private mutating func visit(_ tree: Int) {
    let syntax = program.trees[tree]
    let ends = syntax.declarations.map { $0.site.end }
    let targets = program.annotations[tree].targets
    for (position, declaration) in syntax.declarations.enumerated() {
      declarations.append(Declaration(tree: tree, declaration: position, syntax: declaration))
    }
    var declaration = 0
    for (offset, node) in syntax.expressions.nodes.enumerated() {
      // Expressions were read in the order of the declarations.
      let start = syntax.expressions.site(offset: offset).start
      while declaration + 1 < ends.count, ends[declaration] <= start { declaration += 1 }
      switch node {
      case .binary:
        binaries.append(
          Place(tree: tree, declaration: declaration, id: syntax.expressions.id(at: offset)))
      case .quantified, .comprehension:
        quantified.append(
          Place(tree: tree, declaration: declaration, id: syntax.expressions.id(at: offset)))
      case .unary(.roundedUp, let sum):
        roundedUp.append(Place(tree: tree, declaration: declaration, id: sum))
      case .interpretation(let question):
        questionsInPlace.insert(question.name.site)
        continue
      case .decision: continue
      default: break
      }
      guard let target = targets[offset] else { continue }
      use(target, tree, declaration)
    }
  }

  /// Takes note that something in the declaration at `declaration` refers to `target`.
  private mutating func use(_ target: Target, _ tree: Int, _ declaration: Int) {
    switch target {
    case .slot, .local:
      usedLocals.insert(LocalKey(tree: tree, declaration: declaration, target: target))
    case .thing(let thing): usedThings[Int(thing.rawValue)] = true
    case .things(let record), .record(let record): usedRecords[Int(record.rawValue)] = true
    case .definition(let definition): usedDefinitions[Int(definition)] = true
    case .question(let question): usedQuestions[Int(question)] = true
    case .choiceValue(let choice, _): usedChoices[Int(choice.rawValue)] = true
    case .elementField, .elementTitle, .field, .fieldDate, .title, .decision, .requirement,
      .amount, .letOf, .rule, .builtin:
      return
    }
  }

}

extension Survey {

  /// Returns the expression `id` of the file at `tree`.
  func expression(_ id: ExpressionSyntax.ID, in tree: Int) -> ExpressionSyntax {
    program.trees[tree].expressions[id]
  }

  /// Returns the expression `id` of the file at `tree`, without parentheses around it.
  func ungrouped(_ id: ExpressionSyntax.ID, in tree: Int) -> ExpressionSyntax {
    checker.ungrouped(id, in: tree)
  }

  /// Returns where the expression `id` of the file at `tree` is.
  func site(of id: ExpressionSyntax.ID, in tree: Int) -> SourceSpan {
    program.trees[tree].expressions.site(of: id)
  }

  /// Returns how `name`, in the file at `tree`, is spelled.
  func spelling(of name: NameSyntax, in tree: Int) -> String {
    program.trees[tree].spelling(of: name)
  }

  /// Returns how `sample` is written in the file at `tree`.
  func written(_ sample: Sample, in tree: Int) -> String {
    sample.spelling(in: program.trees[tree].tongue)
  }

  /// `true` iff an author has declared a source: only then does it say something to cite none.
  var declaresSources: Bool {
    guard let record = checker.sourceRecord else { return false }
    return program.things.contains { $0.record == record }
  }

}
