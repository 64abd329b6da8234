internal import Diagnostics
internal import SourceText
package import Syntax
internal import Values
internal import Vocabulary

/// Returns what the declarations in `trees` mean, taken together.
///
/// The first tree is the vocabulary's. `imports` holds, for each tree, the positions of the trees
/// that it imports; a name is seen in its own file and in those that import it, at once or through
/// others. The pass goes over the files in five rounds, each resting on those before: what types
/// there are; what fields and values they have; what is declared of them; what expressions mean,
/// definitions before what uses them; and what depends on itself. Nothing is given up on: what a
/// problem makes unknown has no type, and nothing is said about what has none. Where there are no
/// errors, the cautions follow, if `findsCautions`.
///
/// - Complexity: O(*n*) in the number of nodes, but for the near names of what is misspelt.
package func check(
  _ trees: [SyntaxTree], imports: [[Int]], findsCautions: Bool = true
) -> CheckedProgram {
  var checker = Checker(trees, imports: imports)
  checker.run(findsCautions: findsCautions)
  return checker.program
}

/// The state of checking one program.
struct Checker: Sendable {

  /// What is known so far.
  var program: CheckedProgram

  /// The names of all files.
  var names: NameTable

  /// The key of each symbol, by file.
  var keys: [[NameKey]]

  /// What the names of values stand for.
  var values: PerTongue<Directory<Entity>>

  /// What the names of types stand for.
  var types: PerTongue<Directory<TypeEntity>>

  /// The choices that have a value of a name, and its position.
  var choiceValues = PerTongue(KeyTable<[(choice: Int32, value: Int32)]>())

  /// The position of each field, by record and name.
  var fieldPositions: [PerTongue<KeyTable<Int32>>] = []

  /// The tree of each position that a tree may see, itself included, by tree.
  var visible: [Set<Int>] = [[0]]

  /// The position of the first tree whose types, fields and values are not known yet.
  var firstTree = 0

  /// The tongues whose ways of spelling the vocabulary are known.
  private(set) var spelledTongues: [Tongue]

  /// The keys of what every thing has.
  var implicitMembers = PerTongue(KeyTable<ImplicitMember>())

  /// The keys of the functions of the language.
  var builtins = PerTongue(KeyTable<BuiltinFunction>())

  /// The vocabulary's record of sources, and of strategies.
  var sourceRecord: RecordID?

  /// The vocabulary's records of what is left to people, and of those who leave it.
  var decisionRecords: Set<RecordID> = []
  var strategyRecord: RecordID?

  /// What is checked at the moment.
  var context = Context()

  /// What has been found out of each definition.
  var definitionStates: [DefinitionState] = []

  /// What has been found out of each decision.
  var decisionStates: [DefinitionState] = []

  /// The decisions that come to other answers on other days, and do not say whose law applies.
  var decisionsThatReadDates: Set<Int> = []

  /// What each definition and each decision needs, as positions in `dependents`' numbering.
  var dependencies: [Set<Int>] = []

  /// The fields that change with time in some thing.
  var datedFields: Set<FieldKey> = []

  /// The definitions that come to other values on other days.
  var definitionsThatReadDates: Set<Int> = []

  /// Where definitions and decisions look at whether something is known, numbered as their needs.
  var consultations: [Int: [SourceSpan]] = [:]

  /// The syntax of each thing.
  var thingSyntax: [ThingSyntax] = []

  /// What fields of things need, and what needs them.
  var fieldNeeds = FieldNeeds()

  /// The bare names that are read as fields, and are other names as well.
  var namesOfTwoThings: [(name: NameKey, site: SourceSpan)] = []

  /// What the statements before the one at hand asked.
  var asked = Asked()

  /// The tests that read a value that changes with time, and name no date.
  var testsWithoutDate: [Int] = []

  /// The things that are cited as sources.
  var citedSources: Set<Int32> = []

  /// How often names like a misspelt one have been looked for.
  var suggestionCount = 0

  /// The names of what is declared in a way that is not understood.
  var misunderstood: Set<String> = []

  /// The problems found so far.
  var diagnostics: [Diagnostic] = []

  /// Creates an instance checking `trees`, the first of which is the vocabulary.
  ///
  /// What the vocabulary declares is the same in every program: it is worked out once.
  ///
  /// What will be asked of the program may be written in `tongue`, too.
  init(_ trees: [SyntaxTree], imports: [[Int]], askedIn tongue: Tongue = preludeTree.tongue) {
    let isOwn = tongue == preludeTree.tongue && trees.allSatisfy { $0.tongue == tongue }
    self = isOwn ? Self.ownTongue : Self.allTongues
    program.trees = trees
    firstTree = 1
    keys.reserveCapacity(trees.count)
    program.annotations.reserveCapacity(trees.count)
    for syntax in trees.dropFirst() { add(syntax) }
    values = values.map { $0.grown(to: names.count) }
    types = types.map { $0.grown(to: names.count) }
    visible = closures(of: imports, count: trees.count)
  }

  /// What is known where the vocabulary was read, and nobody spells its names in another tongue than
  /// its own; and what, where somebody may.
  private static let ownTongue = Checker(spelling: [preludeTree.tongue])
  private static let allTongues = Checker(spelling: Tongue.allCases)

  /// Creates an instance that knows the vocabulary alone, as files in `tongues` spell it.
  private init(spelling tongues: [Tongue]) {
    program = CheckedProgram(trees: [preludeTree])
    spelledTongues = tongues
    names = NameTable()
    keys = []
    values = PerTongue(Directory(count: 0))
    types = PerTongue(Directory(count: 0))
    add(preludeTree)
    for tongue in Tongue.allCases {
      for member in ImplicitMember.allCases {
        for spelling in tongue.spellings(of: member.spelling(in: tongue)) {
          implicitMembers[tongue].set(member, for: names.key(of: spelling))
        }
      }
      for function in BuiltinFunction.allCases {
        for spelling in tongue.spellings(of: function.spelling(in: tongue)) {
          builtins[tongue].set(function, for: names.key(of: spelling))
        }
      }
    }
    values = PerTongue(Directory(count: names.count))
    types = PerTongue(Directory(count: names.count))
    collectTypes()
    sourceRecord = vocabularyRecord("source")
    program.weekdays = vocabularyChoice("Weekday")
    decisionRecords = Set(
      ["decision_point", "funding_rule", "eligibility_rule"].compactMap { vocabularyRecord($0) })
    strategyRecord = vocabularyRecord("strategy")
    collectFields()
  }

  /// Makes room for what will be found out of `syntax`, and gives its names their keys.
  mutating func add(_ syntax: SyntaxTree) {
    var own: [NameKey] = []
    own.reserveCapacity(syntax.spellings.count)
    for spelling in syntax.spellings { own.append(names.key(of: spelling)) }
    keys.append(own)
    program.annotations.append(
      Annotations(
        types: Array(repeating: nil, count: syntax.expressions.count),
        targets: Array(repeating: nil, count: syntax.expressions.count)))
  }

  /// The positions of the trees whose types, fields and values are not known yet.
  var newTrees: Range<Int> { firstTree..<program.trees.count }

  /// Goes through the rounds, and looks for cautions iff `findsCautions`.
  mutating func run(findsCautions: Bool) {
    collectTypes()
    collectFields()
    collectDeclarations()
    checkDefinitions()
    checkThings()
    checkDecisions()
    checkStatements()
    findCycles()
    findFieldCycles()
    program.directory = NameDirectory(
      keys: keys, values: values, types: types, fieldPositions: fieldPositions,
      choiceValues: choiceValues)
    program.diagnostics = program.trees.flatMap(\.diagnostics) + causes(among: diagnostics)
    // What a problem makes unknown may be just what a caution would miss.
    if findsCautions, !program.diagnostics.contains(where: { $0.problem.severity == .error }) {
      program.diagnostics += cautions(about: self)
    }
  }

}

/// What has been found out of a definition.
enum DefinitionState {
  case unseen
  case inProgress
  case done
}

/// What is checked at the moment, and what it sees.
struct Context {

  /// The position of the file.
  var tree = 0

  /// The language of the file.
  var tongue = Tongue.english

  /// The names in scope, the innermost last.
  var scope: [ScopeEntry] = []

  /// The working space of the body.
  var frame = Frame()

  /// The number of the definition or decision in `Checker.dependencies`, if it is one.
  var dependent: Int?

  /// The field of a thing whose value is checked.
  var field: FieldNeeds.Node?

  /// `true` iff what is checked is read on another day.
  var isAsOf = false

  /// `true` iff the body read a value that changes with time.
  var readsDatedValue = false

  /// Where the body looks at whether something is known.
  var consultations: [ExpressionSyntax.ID] = []

}

/// A name in scope, or an element whose fields may be written bare.
enum ScopeEntry {
  case variable(NameKey, Target, ValueType?)

  /// An element in a slot; of a group, the type is the list's, and its name is the list's own.
  case element(slot: Int32, type: ValueType, groupName: NameKey?)
}

/// Returns, for each of `count` files, the files it sees through `imports`, itself and the first.
private func closures(of imports: [[Int]], count: Int) -> [Set<Int>] {
  (0..<count).map { start in
    var seen: Set = [0, start]
    var open = [start]
    while let file = open.popLast() {
      for next in imports.indices.contains(file) ? imports[file] : []
      where seen.insert(next).inserted {
        open.append(next)
      }
    }
    return seen
  }
}
