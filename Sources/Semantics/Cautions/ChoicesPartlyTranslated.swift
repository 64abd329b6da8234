internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Vocabulary

/// Finds choices of which some values have a title in another language and others do not.
///
/// Why: a table then mixes two languages, and on one line a value that is called like a language can be
/// read as the title of the one before it. When: of the values that one declaration lists, a title has a
/// twin, and another value has neither that nor, without any title, a name in the other language.
@Sendable func choicesPartlyTranslated(in survey: Survey) -> [Diagnostic] {
  survey.declarations.compactMap { place -> Diagnostic? in
    guard case .choice(let choice) = place.syntax,
      choice.values.contains(where: { $0.title?.twins.isEmpty == false })
    else { return nil }
    let lacking = choice.values.filter(\.lacksTwin)
    guard let first = lacking.first else { return nil }
    let tree = survey.program.trees[place.tree]
    return Diagnostic(
      .caution(
        .titlesInOneLanguage(
          choice: tree.spelling(of: choice.name.name),
          values: lacking.map { tree.spelling(of: $0.name.name) })),
      at: first.name.name.site)
  }
}

extension ChoiceValueSyntax {

  /// `true` iff readers of another language see what is written for those of the file's.
  fileprivate var lacksTwin: Bool {
    guard let title else { return name.twin == nil }
    return title.twins.isEmpty
  }

}
