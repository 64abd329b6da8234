internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// A name that means something in one place only.
struct Local {

  /// What brings it in.
  enum Kind: Hashable {
    case formal
    case subject
    case definition
    case element
    case given
  }

  let name: NameSyntax
  let kind: Kind
  let key: Survey.LocalKey

  /// The text in which the name means it.
  let scope: SourceSpan

}

extension Survey {

  /// The names that mean something in one place only, outer ones before those inside them.
  var locals: [Local] {
    declarations.flatMap { locals(of: $0.syntax, $0.tree, $0.declaration) }
      // Expressions inside others were read before them.
      + quantified.reversed().compactMap { place in
        guard let slot = program.annotations[place.tree].binders[place.id.offset] else {
          return nil
        }
        let key = LocalKey(tree: place.tree, declaration: place.declaration, target: .slot(slot))
        switch expression(place.id, in: place.tree) {
        case .quantified(_, let variable, _, let condition):
          return Local(
            name: variable, kind: .element, key: key, scope: site(of: condition, in: place.tree))
        case .comprehension(_, let each):
          // What is worked out stands before the name, what must hold behind it.
          return Local(
            name: each.name, kind: .element, key: key, scope: site(of: place.id, in: place.tree))
        default: return nil
        }
      }
  }

  /// Returns the names that `syntax`, a declaration, brings in itself.
  private func locals(of syntax: DeclarationSyntax, _ tree: Int, _ declaration: Int) -> [Local] {
    func local(_ name: NameSyntax, _ kind: Local.Kind, _ target: Target) -> Local {
      Local(
        name: name, kind: kind,
        key: LocalKey(tree: tree, declaration: declaration, target: target), scope: syntax.site)
    }
    func formals(_ formals: [FormalSyntax]) -> [Local] {
      formals.enumerated().map { local($0.element.name, .formal, .slot(Int32($0.offset))) }
    }
    func lets(_ lets: [LetSyntax]) -> [Local] {
      lets.enumerated().map { local($0.element.name, .definition, .local(Int32($0.offset))) }
    }
    switch syntax {
    case .definition(let definition): return formals(definition.formals)
    case .query(let query): return formals(query.formals)
    case .table(let table):
      // The columns of a table are its formals: each row tests them.
      return table.formals.enumerated().map {
        local($0.element.name, .subject, .slot(Int32($0.offset)))
      }
    case .eligibility(let eligibility):
      return [local(eligibility.subject.name, .subject, .slot(0))] + lets(eligibility.lets)
    case .funding(let funding):
      return [local(funding.subject.name, .subject, .slot(0))] + lets(funding.lets)
    case .rule(let rule):
      return rule.each.map { [local($0.variable, .element, .slot(0))] } ?? []
    case .test(let test): return givens(of: test, tree, declaration)
    case .import, .choice, .record, .thing, .parameter, .interpretation, .settle, .data,
      .statement:
      return []
    }
  }

  /// Returns the names of facts that `test` makes up.
  private func givens(of test: TestSyntax, _ tree: Int, _ declaration: Int) -> [Local] {
    let reference = DeclarationReference(tree: tree, declaration: declaration)
    guard let body = testPositions[reference].map({ program.tests[$0] }) else { return [] }
    return test.steps.enumerated().compactMap { place, step in
      guard case .given(let name, _) = step, let target = body.givens[place],
        case .slot = target
      else { return nil }
      return Local(
        name: name, kind: .given,
        key: LocalKey(tree: tree, declaration: declaration, target: target), scope: test.site)
    }
  }

}
