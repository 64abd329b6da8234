package import Diagnostics
package import Planning
package import Semantics
package import SourceText
package import Syntax

/// What the passes make of some sources of a workspace.
package struct Compilation: Sendable {

  /// The sources of the workspace, each at the position that its identity names.
  package let sources: [SourceFile]

  /// The syntax of each source that takes part, the vocabulary first.
  package let trees: [SyntaxTree]

  /// The sources that a command names, as against those that they import.
  package let named: Set<SourceFile.ID>

  /// What the trees mean.
  package let program: CheckedProgram

  /// What is wrong, in the order of the sources and of their text.
  package let diagnostics: [Diagnostic]

  /// `true` iff there are no errors, so that it can be run.
  package let isExecutable: Bool

  /// How it is run, where that was worked out before.
  var planned: (plan: Plan, legend: Legend)?

  /// The tables of the plan, at their positions; none where they were not read.
  package var tables: [TableFile] = []

  /// Returns how it is run, and what people call its parts; nothing to run where there are errors.
  ///
  /// - Complexity: O(*n*) in the number of nodes: the plan is made anew at each call, unless it was
  ///   worked out before.
  package func executable() -> (plan: Plan, legend: Legend) {
    if let planned { return planned }
    return isExecutable ? plan(program, sources: sources) : (Plan(), Legend())
  }

}

extension Diagnostic {

  /// `true` iff the program cannot be run.
  package var isError: Bool { problem.severity == .error }

  /// `true` iff it is a caution: the passes have understood everything.
  var isAboutMeaning: Bool { if case .caution = problem { true } else { false } }

  /// `true` iff it is about what is absent, so that another file of the program may hold it.
  var isAboutAbsence: Bool { problem.code.isAboutAbsence }

}

/// Returns what the passes make of `files`, which are in `workspace`, and of what they import.
///
/// Warnings and notes are looked for iff `findsCautions`.
package func compile(
  _ files: [SourceFile.ID], in workspace: Workspace, findsCautions: Bool = true
) -> Compilation {
  let trees = workspace.trees(reachedFrom: files)
  let program = check(
    trees, imports: workspace.positions(in: trees), findsCautions: findsCautions)
  let named = Set(files)
  let problems = workspace.problems(in: trees)
  let unread = Set(problems.filter { $0.problem.severity == .error }.map(\.site.file))
  // What the file that could not be read declares is not known.
  let known = program.diagnostics.filter {
    !unread.contains($0.site.file) || $0.problem.unknownName == nil
  }
  var all = workspace.adapted(
    problems + workspace.tableProblems(in: trees) + workspace.offeringImports(known))
  var planned: (plan: Plan, legend: Legend)?
  var tables: [TableFile] = []
  if program.readsTables, !all.contains(where: \.isError) {
    let made = plan(program, sources: workspace.sources)
    let content = workspace.tables(of: made.plan, made.legend)
    all += content.diagnostics
    (planned, tables) = (made, content.tables)
  }
  let isExecutable = !all.contains(where: \.isError)
  let found = all.filter {
    // A file that cannot be imported may hold what is missed; and what an imported file lacks,
    // another file that imports it may have.
    isExecutable ? !$0.isAboutAbsence || named.contains($0.site.file) : !$0.isAboutMeaning
  }
  let imported = Set(trees.flatMap { workspace.imports[$0.file] ?? [] })
  let diagnostics = silencing(
    found, by: trees.dropFirst(), in: workspace.texts,
    // Where there are errors, nobody has looked for what is allowed.
    judging: isExecutable && findsCautions ? named : [],
    unless: { code, file in code.isAboutAbsence && imported.contains(file) })
  return Compilation(
    sources: workspace.sources, trees: trees, named: named, program: program,
    diagnostics: inOrder(diagnostics), isExecutable: isExecutable,
    planned: isExecutable ? planned : nil, tables: tables)
}

/// Returns what is wrong in `compilations`, each of which was compiled from a file of its own, once
/// each and in order.
///
/// What a file lacks by itself, and has in a program that imports it, is not told.
package func diagnostics(of compilations: [Compilation]) -> [Diagnostic] {
  var programs: [SourceFile.ID: Int] = [:]
  var absences: [Diagnostic.Identity: Int] = [:]
  for compilation in compilations where compilation.isExecutable {
    for tree in compilation.trees { programs[tree.file, default: 0] += 1 }
    for diagnostic in compilation.program.diagnostics where diagnostic.isAboutAbsence {
      absences[diagnostic.identity, default: 0] += 1
    }
  }
  var seen: Set<Diagnostic.Identity> = []
  return inOrder(
    compilations.flatMap(\.diagnostics).filter { diagnostic in
      let place = diagnostic.identity
      if diagnostic.isAboutAbsence, absences[place] != programs[diagnostic.site.file] {
        return false
      }
      return seen.insert(place).inserted
    })
}

extension Workspace {

  /// Returns the syntax of the vocabulary, of `files`, and of what they import.
  func trees(reachedFrom files: [SourceFile.ID]) -> [SyntaxTree] {
    var reached: Set<SourceFile.ID> = [Self.vocabulary]
    var pending = files
    while let file = pending.popLast() {
      if reached.insert(file).inserted { pending += imports[file] ?? [] }
    }
    return reached.map { Int($0.rawValue) }.sorted().map { trees[$0] }
  }

  /// Returns, for each of `trees`, the positions in `trees` of those that it imports.
  func positions(in trees: [SyntaxTree]) -> [[Int]] {
    let positions = Dictionary(
      uniqueKeysWithValues: trees.enumerated().map { ($0.element.file, $0.offset) })
    return trees.map { (imports[$0.file] ?? []).compactMap { positions[$0] } }
  }

  /// Returns what is wrong with the files of `trees` as such.
  func problems(in trees: [SyntaxTree]) -> [Diagnostic] {
    problems.isEmpty ? [] : trees.flatMap { problems[$0.file] ?? [] }
  }

  /// Returns `diagnostics` such that those about Markdown are about its blocks.
  func adapted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    if literate.isEmpty { return diagnostics }
    return diagnostics.compactMap { diagnostic in
      guard let text = literate[diagnostic.site.file] else { return diagnostic }
      return text.adapted(diagnostic)
    }
  }

}

/// Returns `diagnostics` once each, by file, by place, and then by code.
package func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
  if diagnostics.isEmpty { return [] }
  var seen: Set<Diagnostic> = []
  let keyed = diagnostics.filter { seen.insert($0).inserted }.enumerated().sorted { first, second in
    let (one, other) = (first.element, second.element)
    if one.site.file != other.site.file {
      return one.site.file.rawValue < other.site.file.rawValue
    }
    if one.site.start != other.site.start { return one.site.start < other.site.start }
    if one.site.end != other.site.end { return one.site.end < other.site.end }
    if one.problem.code != other.problem.code {
      return one.problem.code.text < other.problem.code.text
    }
    return first.offset < second.offset
  }
  return keyed.map(\.element)
}
