internal import Diagnostics
package import SourceText
internal import Syntax
internal import Vocabulary

extension Compilation {

  /// Returns the names in `file` that mean nothing anywhere.
  package func unknownNames(in file: SourceFile.ID) -> Set<String> {
    Set(diagnostics.lazy.filter { $0.site.file == file }.compactMap(\.problem.unknownName))
  }

  /// Returns `self` with one problem in place of those about `names` in `file`, which is of
  /// `workspace`: the file that declares them, at `path` from there, is not imported; `nil` if none of
  /// them is missed.
  package func lackingImport(
    of path: String, declaring names: Set<String>, in file: SourceFile.ID, of workspace: Workspace
  ) -> Compilation? {
    guard let tree = trees.first(where: { $0.file == file }), tree.unread.isEmpty,
      names.isDisjoint(with: tree.declaredNames)
    else { return nil }
    let unknown = diagnostics.filter { diagnostic in
      diagnostic.site.file == file
        && diagnostic.problem.unknownName.map { names.contains($0) } ?? false
    }
    guard let first = unknown.first else { return nil }
    let statement = "\(Keyword.import.spelling(in: tree.tongue)) \"\(path)\""
    let fix = Fix([tree.insertion(of: statement, into: workspace[file])])
    var shown: [String] = []
    for name in unknown.compactMap(\.problem.unknownName) where !shown.contains(name) {
      shown.append(name)
    }
    let lost = Set(unknown)
    let problem = Diagnostic(
      .file(.missingImport(statement: statement, names: Array(shown.prefix(4)))), at: first.site,
      fixes: [fix])
    return Compilation(
      sources: sources, trees: trees, named: named, program: program,
      diagnostics: inOrder(
        diagnostics.filter { !lost.contains($0) } + workspace.adapted([problem])),
      isExecutable: isExecutable)
  }

}

extension Workspace {

  /// Returns the names that `file` declares for others.
  package func names(declaredIn file: SourceFile.ID) -> Set<String> {
    trees[Int(file.rawValue)].declaredNames
  }

  /// Returns the names of the tests that `file` declares.
  package func testNames(in file: SourceFile.ID) -> [String] {
    let tree = trees[Int(file.rawValue)]
    return tree.declarations.compactMap { declaration in
      if case .test(let test) = declaration { tree.spelling(of: test.name) } else { nil }
    }
  }

}

extension SyntaxTree {

  /// The names that other files may use.
  fileprivate var declaredNames: Set<String> {
    var names: Set<String> = []
    func add(_ name: DeclaredNameSyntax?) {
      guard let name else { return }
      names.insert(spelling(of: name.name))
      if let twin = name.twin { names.insert(spelling(of: twin)) }
    }
    for declaration in declarations {
      switch declaration {
      case .import, .settle, .statement, .rule, .test: continue
      case .choice(let syntax):
        if !syntax.isExtension { add(syntax.name) }
        for value in syntax.values { add(value.name) }
      case .record(let syntax):
        if !syntax.isExtension { add(syntax.name) }
        add(syntax.plural)
        // A field of a kind of this file's own is of use only where that kind is known.
        if syntax.isExtension { for field in syntax.fields { add(field.name) } }
      case .thing(let syntax): if let name = syntax.name { names.insert(spelling(of: name)) }
      case .parameter(let syntax): names.insert(spelling(of: syntax.name))
      case .definition(let syntax): names.insert(spelling(of: syntax.name))
      case .table(let syntax): names.insert(spelling(of: syntax.name))
      case .eligibility(let syntax): names.insert(spelling(of: syntax.name))
      case .funding(let syntax): names.insert(spelling(of: syntax.name))
      case .interpretation(let syntax): names.insert(spelling(of: syntax.name))
      case .query(let syntax): names.insert(spelling(of: syntax.name))
      case .data(let syntax): names.insert(spelling(of: syntax.name))
      }
    }
    return names
  }

}
