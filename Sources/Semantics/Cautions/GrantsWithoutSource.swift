internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds grants that nothing vouches for.
///
/// Why: a figure of public money has to be traceable. When: the grant cites nothing, at its head, in
/// its field or at a value, and names no notice by its reference; and the program declares a source
/// at all.
@Sendable func grantsWithoutSource(in survey: Survey) -> [Diagnostic] {
  guard survey.declaresSources else { return [] }
  let evidence = ["cites", "notice"].compactMap { survey.field($0, of: "grant") }
  return survey.things(ofKind: "grant").compactMap { index in
    let grant = survey.program.things[index]
    let isCited = survey.checker.thingSyntax[index].members.contains { member in
      if case .field(let field) = member { !field.cites.isEmpty } else { false }
    }
    guard !isCited, !evidence.contains(where: { grant.fields[$0] != nil }) else { return nil }
    return Diagnostic(
      .caution(
        .grantWithoutSource(mend: survey.written(.citationField, in: grant.heading.tree))),
      at: grant.heading.site)
  }
}
