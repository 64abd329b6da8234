internal import Diagnostics
internal import Planning
internal import Semantics
package import SourceText
internal import Syntax
package import Vocabulary

/// A program that stays as it is while one thing after the other is asked of it.
///
/// It is read, checked and planned once; a question costs no more than its own text does.
package struct Ground: Sendable {

  /// What the passes make of the program; of what is wrong with it the errors alone.
  package let compilation: Compilation

  /// What its declarations mean.
  private let checked: CheckedGround

  /// How it is run, unless there are errors in it.
  private let planned: PlannedGround?

  /// Creates an instance for `files`, which are in `workspace`, and what they import; questions will
  /// be in `tongue`.
  ///
  /// Of the tables that `before` read, those that are the same are not read again.
  package init(
    _ files: [SourceFile.ID], in workspace: Workspace, askedIn tongue: Tongue,
    after before: Ground? = nil
  ) {
    let trees = workspace.trees(reachedFrom: files)
    checked = CheckedGround(trees, imports: workspace.positions(in: trees), askedIn: tongue)
    let problems = workspace.problems(in: trees)
    let unread = Set(problems.filter { $0.problem.severity == .error }.map(\.site.file))
    // What the file that could not be read declares is not known.
    let known = checked.program.diagnostics.filter {
      !unread.contains($0.site.file) || $0.problem.unknownName == nil
    }
    var found = workspace.adapted(
      problems + workspace.tableProblems(in: trees) + workspace.offeringImports(known))
    var planned: PlannedGround?
    var tables: [TableFile] = []
    if !found.contains(where: \.isError) {
      let ground = PlannedGround(checked.program, sources: workspace.sources)
      if checked.program.readsTables {
        let (plan, legend) = ground.executable
        let content = workspace.tables(of: plan, legend, reusing: before?.compilation)
        found += content.diagnostics
        tables = content.tables
      }
      planned = found.contains(where: \.isError) ? nil : ground
    }
    let isExecutable = planned != nil
    self.planned = planned
    compilation = Compilation(
      sources: workspace.sources, trees: trees, named: Set(files), program: checked.program,
      diagnostics: inOrder(found.filter(\.isError)), isExecutable: isExecutable,
      planned: planned?.executable, tables: tables)
  }

  /// Something that was asked before.
  package enum Past {

    /// What a text asked.
    case text(SourceFile.ID)

    /// What the decision at a position says about a case.
    case decision(Int32)

  }

  /// Returns what the passes make of the program and of `file`, the last of `workspace`, which asks
  /// something of it after `past` was asked; `nil` where one of the texts declares something, so that
  /// the program becomes another.
  ///
  /// What is wrong is what is wrong with these texts.
  package func asking(
    _ file: SourceFile.ID, after past: [Past] = [], in workspace: Workspace
  ) -> Compilation? {
    let tree = workspace.trees[Int(file.rawValue)]
    let known = past.map { past -> CheckedGround.Past in
      switch past {
      case .text(let file): .text(workspace.trees[Int(file.rawValue)])
      case .decision(let decision): .decision(decision)
      }
    }
    guard let planned, workspace.problems[file] == nil,
      let program = checked.program(asked: tree, after: known)
    else { return nil }
    let diagnostics = workspace.offeringImports(program.diagnostics)
    let isExecutable = !diagnostics.contains(where: \.isError)
    return Compilation(
      sources: workspace.sources, trees: program.trees,
      named: compilation.named.union([file]), program: program,
      diagnostics: inOrder(diagnostics), isExecutable: isExecutable,
      planned: isExecutable
        ? planned.executable(asked: program, sources: workspace.sources) : nil,
      tables: compilation.tables)
  }

}
