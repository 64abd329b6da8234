internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds names that hide another one where they stand.
///
/// Why: who reads the rule may think of the other. When: a variable, a `let`, a formal or a `given` is
/// called like something that an author declares at the top of a file which this one sees, or like
/// one around it. Names of the vocabulary may be hidden: who says `posts` need not mean every post.
@Sendable func shadowedNames(in survey: Survey) -> [Diagnostic] {
  let checker = survey.checker
  var around: [ScopeKey: [Local]] = [:]
  return survey.locals.compactMap { local in
    let tree = local.key.tree
    let key = checker.keys[tree][Int(local.name.symbol.rawValue)]
    let scope = ScopeKey(tree: tree, declaration: local.key.declaration, name: key)
    defer { around[scope, default: []].append(local) }
    var hidden = around[scope]?.last {
      $0.scope.offsets.contains(Int(local.name.site.start)) && $0.name.site != local.name.site
    }?.name.site
    if hidden == nil, let entity = checker.values[survey.program.trees[tree].tongue][key] {
      let heading = checker.heading(of: entity)
      if heading.tree > 0, checker.visible[tree].contains(heading.tree) { hidden = heading.site }
    }
    guard let hidden else { return nil }
    return Diagnostic(
      .caution(.shadowed(name: survey.spelling(of: local.name, in: tree))), at: local.name.site,
      related: [hidden])
  }
}

/// A name in a declaration.
private struct ScopeKey: Hashable {
  let tree: Int
  let declaration: Int
  let name: NameKey
}
