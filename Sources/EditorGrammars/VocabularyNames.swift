internal import Semantics
internal import Syntax
internal import Vocabulary

/// The names of the vocabulary that every program knows, in one tongue, longest first.
struct VocabularyNames {

  /// The kinds.
  private(set) var kinds: [String] = []

  /// The lists of all things of a kind, and the choices.
  private(set) var plurals: [String] = []

  /// The fields of the kinds.
  private(set) var fields: [String] = []

  /// The values of the choices.
  private(set) var values: [String] = []

  /// Creates an instance with the names of `tongue`.
  init(in tongue: Tongue) {
    for declaration in preludeTree.declarations {
      switch declaration {
      case .choice(let choice):
        plurals.append(choice.name.spelling(in: tongue))
        values += choice.values.map { $0.name.spelling(in: tongue) }
      case .record(let record):
        kinds.append(record.name.spelling(in: tongue))
        if let plural = record.plural { plurals.append(plural.spelling(in: tongue)) }
        fields += record.fields.map { $0.name.spelling(in: tongue) }
      case .import, .thing, .parameter, .definition, .table, .eligibility, .funding,
        .interpretation, .settle, .rule, .query, .test, .data, .statement:
        break
      }
    }
    fields += ImplicitMember.allCases.map { $0.spelling(in: tongue) }
    for keyword in Keyword.allCases where keyword.appearance.use == .field {
      fields += keyword.spellings(in: tongue)
    }
    fields += Keyword.eligibility.spellings(in: tongue)
    for names in [\Self.kinds, \.plurals, \.fields, \.values] {
      self[keyPath: names] = inOrder(self[keyPath: names])
    }
  }

}

extension DeclaredNameSyntax {

  /// Returns how `self`, which is declared in the vocabulary, is spelled in `tongue`.
  fileprivate func spelling(in tongue: Tongue) -> String {
    preludeTree.spelling(of: tongue == preludeTree.tongue ? name : twin ?? name)
  }

}

/// Returns each of `names` once, longer ones first.
func inOrder(_ names: some Sequence<String>) -> [String] {
  Set(names).sorted { ($1.count, $0) < ($0.count, $1) }
}
