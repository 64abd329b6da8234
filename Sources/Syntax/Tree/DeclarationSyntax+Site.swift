package import SourceText

extension DeclarationSyntax {

  /// The text that the declaration was read from.
  package var site: SourceSpan {
    switch self {
    case .import(let syntax): syntax.site
    case .choice(let syntax): syntax.site
    case .record(let syntax): syntax.site
    case .thing(let syntax): syntax.site
    case .parameter(let syntax): syntax.site
    case .definition(let syntax): syntax.site
    case .table(let syntax): syntax.site
    case .eligibility(let syntax): syntax.site
    case .funding(let syntax): syntax.site
    case .interpretation(let syntax): syntax.name.site
    case .settle(let syntax): syntax.site
    case .rule(let syntax): syntax.site
    case .query(let syntax): syntax.site
    case .test(let syntax): syntax.site
    case .data(let syntax): syntax.site
    case .statement(let syntax): syntax.site
    }
  }

}
